// What every browser test starts from: a page that reports errors and foreign requests, and the served sites.
import { test as base, expect, type Request } from '@playwright/test';

const urlOf = (name: string): string => {
  const url = process.env[`${name}_URL`];
  if (!url) throw new Error(`These tests need a served site: run npm test. (${name}_URL is not set.)`);
  return url;
};

/** The edition of this repository, at the root of its host. */
export const referenceUrl = (path = ''): string => urlOf('REFERENCE') + path;
/** The six-product fixture, under a base path. */
export const fixtureUrl = (path = ''): string => urlOf('FIXTURE') + path;

/** 150 fictional products in every state, at the root of its host. */
export const demoUrl = (path = ''): string => urlOf('DEMO') + path;

/** A test whose page fails it on any console error, page error, failed or foreign request. */
export const test = base.extend<{ trouble: string[] }>({
  trouble: [
    async ({ page, javaScriptEnabled }, use) => {
      const trouble: string[] = [];
      const hosts = [referenceUrl(), fixtureUrl(), demoUrl()].map((url) => new URL(url).host);
      // What a test asks for by the name of something that is not there.
      const isMissing = (url: string): boolean => /\/(?:products\/no-such-[a-z-]+\/entry|manufacturers\/no-such-[a-z-]+\/entries)\.json$/.test(url);
      page.on('console', (message) => { if ((message.type() === 'error' || message.type() === 'warning') && !isMissing(message.location().url)) trouble.push(`console: ${message.text()}`); });
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
      // A reader who leaves while the search or the browser's own picture of the tab still loads has not met with trouble, nor has one who cancels an export.
      const isLeft = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED' && /\/(?:(?:pagefind|_astro)\/|favicon\.svg$|entries\.json$)/.test(request.url());
      // Chromium does not send for the scripts that a page names in its head where scripts are off, and calls that a failure.
      const isOff = (request: Request): boolean => javaScriptEnabled === false && request.failure()?.errorText === 'csp' && /\/_astro\/[^/]+\.js$/.test(request.url());
      page.on('requestfailed', (request) => !isLeft(request) && !isOff(request) && trouble.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
      page.on('request', (request) => { if (/^https?:/.test(request.url()) && !hosts.includes(new URL(request.url()).host)) trouble.push(`foreign: ${request.url()}`); });
      await use(trouble);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
