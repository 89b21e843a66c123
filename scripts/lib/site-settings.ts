// Where the site is published and where a build goes: from the edition, overridable by the environment.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recoverEdition } from './edition-write/recovery.ts';
import { editionDirectory, projectRoot } from './files.ts';

export interface SiteSettings {
  /** `https://example.org` */
  origin: string;
  /** `/` or `/catalogue/`. */
  base: string;
  /** Folder of the built site. */
  outDir: string;
  /** Folder of what Astro keeps between builds, one per edition. */
  cacheDir: string;
}

const editionBaseUrl = (): string => {
  try {
    const edition: unknown = JSON.parse(readFileSync(join(editionDirectory(), 'edition.json'), 'utf8'));
    if (typeof edition === 'object' && edition !== null && 'baseUrl' in edition && URL.canParse(String(edition.baseUrl))) return String(edition.baseUrl);
  } catch {
    // A broken edition.json, or an address that is none, is told by the check, which comes before every build.
  }
  return 'http://localhost:4321/';
};

const settingUrl = (): URL | undefined => {
  const given = process.env['SITE_URL'];
  if (!given) return undefined;
  if (!/^https?:\/\/[^/?#\s]+(\/[A-Za-z0-9._~-]+)*\/?$/.test(given) || !URL.canParse(given)) {
    throw new Error(`SITE_URL is "${given}", but must be an http(s) address with a plain path, such as https://example.org/catalogue/.`);
  }
  return new URL(given);
};

/**
 * SITE_URL overrides the edition's address; OUT_DIR the folder `dist`. Puts the edition back first if a write was killed:
 * of what reads an edition, this comes first in a build, and alone in `npm run dev`.
 * @throws if SITE_URL is no such address, or the edition cannot be put back
 */
export const siteSettings = (): SiteSettings => {
  recoverEdition(editionDirectory());
  const url = settingUrl() ?? new URL(editionBaseUrl());
  const outDir = resolve(projectRoot, process.env['OUT_DIR'] || 'dist');
  const cacheName = `${editionDirectory()} ${url.href}`.replace(/[^a-z0-9]+/gi, '-').slice(-80);
  return {
    origin: url.origin,
    base: url.pathname.replace(/\/*$/, '/'),
    outDir,
    cacheDir: join(projectRoot, 'node_modules/.astro', cacheName),
  };
};
