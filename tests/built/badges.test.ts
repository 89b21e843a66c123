// The mark and the badges in the built sites: for exactly those that may be listed, leading to the right place, claiming nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { badgeTerms, termKey } from '../../src/catalogue/badge-terms.ts';
import type { Edition, OfficialList, Product } from '../../src/catalogue/schema.ts';
import { attributesOf, editionOf, sites, type BuiltSite } from './site.ts';

const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value; // checked by the build
const recordsIn = <Value>(folder: string): Value[] => readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => readJson<Value>(join(folder, name)));

/** Every product with the terms for which it may carry the mark, as the edition's files say. */
const holdersOf = (site: BuiltSite) => {
  const edition = editionOf(site);
  const { dataDate, kind } = readJson<Edition>(join(edition, 'edition.json'));
  const catalogues = new Set(recordsIn<OfficialList>(join(edition, 'lists')).filter((list) => list.kind === 'recommendation').map(({ id }) => id));
  const products = recordsIn<Product>(join(edition, 'products')).map(({ id, listings = [] }) => ({ id, terms: badgeTerms(listings.filter(({ list }) => catalogues.has(list)), dataDate).map(termKey) }));
  return { kind, holders: products.filter(({ terms }) => terms.length > 0) };
};

const decoded = async (site: BuiltSite, file: string): Promise<string | undefined> => {
  const { data, info } = await sharp(join(site.directory, file)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
};

describe.each(sites)('the $name site', (site) => {
  const { kind, holders } = holdersOf(site);
  const files = [...site.files];

  test('has a badge page in both languages for exactly those that may be listed', () => {
    const pages = files.filter((file) => /^(?:en\/)?products\/[^/]+\/badge\/index\.html$/.test(file));
    expect(pages.sort()).toEqual(holders.flatMap(({ id }) => [`products/${id}/badge/index.html`, `en/products/${id}/badge/index.html`]).sort());
  });

  test('has badges for exactly their terms', () => {
    const badges = files.filter((file) => /^products\/[^/]+\/badge\/.*\.(?:svg|png)$/.test(file));
    expect(badges.sort()).toEqual(holders.flatMap(({ id, terms }) => terms.flatMap((term) => ['zh', 'en'].flatMap((words) => ['svg', 'png'].map((format) => `products/${id}/badge/${id}-badge-${words}-${term}.${format}`)))).sort());
    const marks = new Set(files.flatMap((file) => /^badges\/([^/]+)\//.exec(file)?.[1] ?? []));
    expect([...marks].sort()).toEqual([...new Set(holders.flatMap(({ terms }) => terms))].sort());
  });

  test('leads from each code to the status of its product', async () => {
    for (const { id, terms } of holders.filter((_, place) => place % Math.ceil(holders.length / 12) === 0)) {
      for (const term of terms) for (const [words, language] of [['zh', ''], ['en', 'en/']]) for (const format of ['png', 'svg']) {
        expect(await decoded(site, `products/${id}/badge/${id}-badge-${words}-${term}.${format}`)).toBe(`http://localhost:4321${site.base}${language}v/${id}/`);
        expect(site.files.has(`${language}v/${id}/index.html`)).toBe(true);
      }
    }
  });

  test('says in each drawing what it is, in the red of the seal on an official edition only', () => {
    const drawings = files.filter((file) => /^(?:badges\/.*|products\/[^/]+\/badge\/.*)\.svg$/.test(file));
    for (const file of drawings) {
      const drawing = readFileSync(join(site.directory, file), 'utf8');
      expect(drawing.includes('#b4321f'), file).toBe(kind === 'official');
      if (kind === 'demonstration') expect(drawing, file).toMatch(/<title>(?:演示数据·不得使用。|DEMONSTRATION · DO NOT USE\. )/);
      expect(drawing, file).not.toMatch(/<script|<text|<image|href|\son\w+=/i);
    }
  });

  test('offers what another site embeds by absolute addresses of files that are there', () => {
    for (const page of site.pages.filter(({ file }) => /\/badge\/index\.html$/.test(file))) {
      const texts = attributesOf(page, 'button').flatMap((button) => button['data-text'] ?? []);
      expect(texts).toHaveLength(3 * (holders.find(({ id }) => page.file.includes(`/${id}/badge/`))?.terms.length ?? 0));
      for (const text of texts) for (const [address] of text.matchAll(/https?:\/\/[^\s")\]]+/g)) {
        const path = new URL(address).pathname.slice(site.base.length);
        expect(site.files.has(path.endsWith('/') ? `${path}index.html` : path), address).toBe(true);
      }
    }
  });
});

test('the sites that list products have badges, or these tests would pass on nothing', () => {
  expect(sites.map((site) => [site.name, holdersOf(site).holders.length > 0])).toEqual([['reference', false], ['demo', true], ['fixture', true]]);
});
