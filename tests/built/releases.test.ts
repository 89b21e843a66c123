// What was published before answers, and what proves it can be checked from the site's files alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compactVerify, createLocalJWKSet } from 'jose';
import { describe, expect, test } from 'vitest';
import { readEdition } from '../../scripts/lib/files.ts';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { openEntries, type EntryFile } from '../../src/catalogue/entry-file.ts';
import { releaseFileName, releaseIndexOf } from '../../src/catalogue/release.ts';
import { signingKeysSchema } from '../../src/catalogue/release-schema.ts';
import { checkCredential } from '../../src/signing/check-credential.ts';
import { attributesOf, editionOf, pathOfFile, sites, type PageFile } from './site.ts';

describe.each(sites)('what the $name site has published', async (site) => {
  const { records } = await readEdition(editionOf(site));
  const { products } = catalogueOf(records);
  const releases = (records.publication?.releases ?? []).map(({ data }) => data).sort((a, b) => a.number - b.number);
  const read = (path: string): string => readFileSync(join(site.directory, path), 'utf8');
  const { keys } = signingKeysSchema.parse(JSON.parse(read('keys.json')));
  const pageAt = (path: string): PageFile | undefined => site.pages.find(({ file }) => pathOfFile(site.base, file) === site.base + path);

  test('is two releases of the demonstration, and none of the others', () => {
    expect(releases).toHaveLength(site.name === 'demo' ? 2 : 0);
  });

  test('stands there as data: each release byte for byte, an index, and the keys', () => {
    for (const { number } of releases) expect(read(`releases/${number}.json`)).toBe(readFileSync(join(editionOf(site), releaseFileName(number)), 'utf8'));
    expect(JSON.parse(read('releases/index.json'))).toEqual(releaseIndexOf(releases));
    expect(keys).toEqual(records.publication?.keys?.data.keys ?? []);
  });

  test('answers under every id that any release holds, in both languages', () => {
    const paths = [...new Set(releases.flatMap((release) => Object.keys(release.records)))];
    expect(paths.length > 0).toBe(site.name === 'demo');
    expect(paths.flatMap((path) => [`${path}/`, `en/${path}/`]).filter((path) => pageAt(path) === undefined)).toEqual([]);
  });

  test('leads from each old id to the page of today, at once and by a link', () => {
    const renamed = Object.entries(records.publication?.renamed?.data.products ?? {});
    expect(renamed.length).toBe(site.name === 'demo' ? 1 : 0);
    for (const [old, now] of renamed) for (const language of ['', 'en/']) {
      const page = pageAt(`${language}products/${old}/`);
      const target = `${site.base}${language}products/${now}/`;
      if (!page) throw new Error(`There is no page of ${old}.`);
      expect(attributesOf(page, 'meta').find((meta) => meta['http-equiv'] === 'refresh')?.['content']).toBe(`0; url=${target}`);
      expect(attributesOf(page, 'meta').find(({ name }) => name === 'robots')?.['content']).toBe('noindex');
      expect(attributesOf(page, 'link').find(({ rel }) => rel === 'canonical')?.['href']).toBe(`http://localhost:4321${target}`);
      expect(attributesOf(page, 'a').filter(({ href }) => href === target).length).toBeGreaterThan(0);
    }
  });

  test('has a page for each release that names its hash, and one of all', () => {
    for (const language of ['', 'en/']) {
      const all = pageAt(`${language}releases/`);
      expect(all && attributesOf(all, 'a').filter(({ href = '' }) => /\/releases\/\d+\/$/.test(href)).length).toBe(releases.length);
      for (const { number, sha256 } of releases) expect(pageAt(`${language}releases/${number}/`)?.html.replaceAll('<wbr>', '')).toContain(sha256);
    }
  });

  test('has a proof of each product, signed and valid where there is a key, and never a listing that is not in the record', async () => {
    const verdicts = new Set<string>();
    for (const { product, catalogueListings } of products) {
      const checked = await checkCredential(read(`products/${product.id}/credential.json`), keys);
      if ('faults' in checked) throw new Error(`The proof of ${product.id} cannot be read.`);
      verdicts.add(checked.verdict);
      expect(checked.claims.listings.map(({ listedOn, validUntil, withdrawnOn }) => [listedOn, validUntil, withdrawnOn])).toEqual(catalogueListings.map(({ listedOn, validUntil, withdrawnOn }) => [listedOn, validUntil, withdrawnOn]));
      expect(checked.claims.standing).toBe(catalogueListings.length > 0 ? 'listings' : 'public-record');
      expect(pageAt(`products/${product.id}/`)?.html).toContain(`${site.base}products/${product.id}/credential.json`);
    }
    expect([...verdicts]).toEqual([site.name === 'demo' ? 'valid' : 'unsigned']);
  });

  test('is accepted by another implementation, from the published keys alone', async () => {
    for (const { product } of products.slice(0, 5)) {
      const { jws } = JSON.parse(read(`products/${product.id}/credential.json`)) as { jws?: string };
      expect(jws !== undefined).toBe(site.name === 'demo');
      if (jws !== undefined) expect(JSON.parse(new TextDecoder().decode((await compactVerify(jws, createLocalJWKSet({ keys }))).payload))).toMatchObject({ product: { id: product.id } });
    }
  });

  test('is told with each product: the releases that hold its record', () => {
    const newest = releases.at(-1);
    for (const { product } of products.slice(0, 20)) {
      const [entry] = openEntries(JSON.parse(read(`products/${product.id}/entry.json`)) as EntryFile);
      expect(entry?.releases?.at(-1)?.last).toBe(newest?.number);
      expect(entry?.releases?.at(-1)?.sha256).toBe(newest && entry?.hashes.product);
    }
  });
});
