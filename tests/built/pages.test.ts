import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attributesOf, hasMoved, pathOfFile, sites, type BuiltSite, type PageFile } from './site.ts';

const failing = (site: BuiltSite, holds: (page: PageFile) => boolean): string[] => site.pages.filter((page) => !holds(page)).map(({ file }) => file);

const isEnglish = ({ file }: PageFile): boolean => file.startsWith('en/');
const policyOf = (page: PageFile): string => attributesOf(page, 'meta').find((meta) => meta['http-equiv'] === 'content-security-policy')?.['content'] ?? '';

const isError = ({ file }: PageFile): boolean => /^(?:en\/)?404(?:\/index)?\.html$/.test(file);

const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

describe.each(sites)('every page of the $name site', (site) => {
  test('exists in both languages', () => {
    const files = new Set(site.pages.filter((page) => !isError(page)).map(({ file }) => file));
    const lonely = [...files].filter((file) => !files.has(file.startsWith('en/') ? file.slice(3) : `en/${file}`));
    // The letters of an index differ with the language.
    expect(lonely.filter((file) => !file.includes('/letter/'))).toEqual([]);
  });

  test('names its language', () => {
    expect(failing(site, (page) => attributesOf(page, 'html')[0]?.['lang'] === (isEnglish(page) ? 'en' : 'zh-CN'))).toEqual([]);
  });

  test('has one heading of the first order', () => {
    expect(failing(site, (page) => attributesOf(page, 'h1').length === 1)).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    const pages = site.pages.filter((page) => !isError(page));
    const descriptions = pages.map((page) => attributesOf(page, 'meta').find(({ name }) => name === 'description')?.['content'] ?? '');
    expect(pages.filter(({ title }) => title.trim() === '')).toEqual([]);
    expect(descriptions.filter((text) => text.length < 10)).toEqual([]);
    expect(repeated(pages.map((page) => page.title))).toEqual([]);
  });

  test('leads from what it says of the site to the tools of makers, and to what verifies a claim', () => {
    for (const language of ['', 'en/']) {
      const about = site.pages.find(({ file }) => file === `${language}about/index.html`);
      const links = about ? attributesOf(about, 'a').map(({ href }) => href) : [];
      expect(links).toEqual(expect.arrayContaining([...['manufacturers/find/', 'self-check/', 'verify/', 'releases/'].map((path) => `${site.base}${language}${path}`), `${site.base}keys.json`]));
    }
  });

  test('names itself and its counterpart in the other language', () => {
    const wrong = site.pages.filter((page) => !isError(page) && !hasMoved(page)).flatMap((page) => {
      const links = attributesOf(page, 'link');
      const hrefOf = (language: string): string | undefined => links.find(({ hreflang }) => hreflang === language)?.['href'];
      const own = `http://localhost:4321${pathOfFile(site.base, page.file)}`;
      const canonical = links.find(({ rel }) => rel === 'canonical')?.['href'];
      return canonical === own && hrefOf(isEnglish(page) ? 'en' : 'zh-CN') === own && hrefOf('zh-CN') !== hrefOf('en') && hrefOf('x-default') === hrefOf('zh-CN') ? [] : [page.file];
    });
    expect(wrong).toEqual([]);
  });

  test('names the file that says the same to programs, on pages of products, manufacturers with products, and sectors', () => {
    const named = site.pages.flatMap((page) => {
      const [, path = ''] = /^(?:en\/)?((?:products|manufacturers|sectors)\/(?!letter\/)[^/]+\/)(?:page\/\d+\/)?index\.html$/.exec(page.file) ?? [];
      const file = `${path}${path.startsWith('products/') ? 'entry' : 'entries'}.json`;
      return path === '' || !site.files.has(file) ? [] : [{ page, address: `${site.base}${file}` }];
    });
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ page, address }) => !attributesOf(page, 'link').some(({ rel, type, href }) => rel === 'alternate' && type === 'application/json' && href === address)).map(({ page }) => page.file)).toEqual([]);
    expect(named.filter(({ page, address }) => !attributesOf(page, 'a').some(({ href }) => href === address)).map(({ page }) => page.file)).toEqual([]);
  });

  test('carries the content security policy, without leave for inline code', () => {
    expect(failing(site, (page) => policyOf(page).includes("default-src 'self'") && !policyOf(page).includes('unsafe-inline'))).toEqual([]);
  });

  test('holds no inline script, style or handler that its policy does not name by hash', () => {
    const refused = site.pages.flatMap((page) =>
      [...page.html.matchAll(/<(script|style)(?![^>]*\bsrc=)[^>]*>([^]*?)<\/\1>/g)]
        .map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
        .filter((hash) => !policyOf(page).includes(hash))
        .map((hash) => `${page.file}: ${hash}`),
    );
    expect(refused).toEqual([]);
    expect(failing(site, ({ elements }) => elements.every(({ attributes }) => !('style' in attributes) && !Object.keys(attributes).some((key) => /^on/.test(key))))).toEqual([]);
  });

  test('holds nothing inline at all, but for search, calculators and buying tools, whose islands Astro starts', () => {
    expect(failing(site, ({ file, html }) => /^(?:en\/)?(?:search|policy\/(?:calculator|share)|shortlist|compare|requirements|name-check|plan|evidence|export|self-check|verify|manufacturers\/find)\/index\.html$/.test(file) || !/<style|<script(?![^>]*\bsrc=)/.test(html))).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const foreign = site.pages.flatMap((page) =>
      page.elements.flatMap(({ name, attributes }) => {
        const loads = name === 'link' && /canonical|alternate/.test(attributes['rel'] ?? '') ? undefined : name === 'link' ? attributes['href'] : attributes['src'] ?? attributes['srcset'];
        return loads && /^(?:https?:)?\/\//.test(loads) ? [`${page.file}: ${loads}`] : [];
      }),
    );
    expect(foreign).toEqual([]);
  });

  test('uses only drawings that it holds', () => {
    const missing = site.pages.flatMap((page) => attributesOf(page, 'use').flatMap(({ href }) => (href?.startsWith('#') && page.ids.has(href.slice(1)) ? [] : [`${page.file}: ${href ?? ''}`])));
    expect(missing).toEqual([]);
  });

  test('gives each picture its size', () => {
    const unsized = site.pages.flatMap((page) => attributesOf(page, 'img').flatMap(({ src, width, height }) => (Number(width) > 0 && Number(height) > 0 ? [] : [`${page.file}: ${src ?? ''}`])));
    expect(unsized).toEqual([]);
  });

  test('shows no placeholder or missing value', () => {
    // The search island and the search box carry their messages, which they fill in themselves.
    const holes = site.pages.map(({ file, html }) => ({ file, html: html.replace(/ (?:props|data-messages)="[^"]*"/g, '') })).filter(({ html }) => /\{(?:count|title|place|product|maker|date|year|query)\}|>undefined<|>NaN<|\[object Object\]/.test(html)).map(({ file }) => file);
    expect(holes).toEqual([]);
  });
});
