// Every change of the edition can be read: once among its month's pages, and again with the record that it changed.
import { describe, expect, test } from 'vitest';
import { readEdition } from '../../scripts/lib/files.ts';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { changesOf, changesOfManufacturer, type CatalogueTransaction } from '../../src/catalogue/change-log.ts';
import { attributesOf, editionOf, pathOfFile, sites, type PageFile } from './site.ts';

/** Each row of each write on a page, as the write and what the row leads to. */
const rowsOf = ({ elements }: PageFile): string[] => {
  const rows: string[] = [];
  let write = '';
  let isHead = false;
  for (const { name, attributes } of elements) {
    if (name === 'section' && attributes['class'] === 'write') write = attributes['id'] ?? '';
    if (name === 'th') isHead = attributes['scope'] === 'row' && write !== '';
    if (name === 'td') isHead = false;
    if (name === 'a' && isHead) rows.push(`${write} ${attributes['href'] ?? ''}`);
  }
  return rows;
};

const languages = ['', 'en/'];

describe.each(sites)('the changes of the $name site', async (site) => {
  const catalogue = catalogueOf((await readEdition(editionOf(site))).records);
  const { changes } = catalogue;
  const transactions = changes.changeSets.flatMap((one) => one.transactions);
  const pathOf = ({ product, manufacturer }: CatalogueTransaction): string => (product ? `products/${product.product.id}/` : `manufacturers/${manufacturer.id}/`);
  const pageAt = (path: string): PageFile | undefined => site.pages.find(({ file }) => pathOfFile(site.base, file) === site.base + path);

  test('are those that the edition was checked for', () => {
    expect(transactions.length > 0).toBe(site.name !== 'reference');
  });

  test.each(languages)('stand on one page of their month each (/%s)', (language) => {
    const months = site.pages.filter(({ file }) => new RegExp(`^${language}changes/\\d{4}-\\d{2}/`).test(file));
    const expected = transactions.map((one) => `w-${one.changeSet.id} ${site.base}${language}${pathOf(one)}`);
    expect(months.flatMap(rowsOf).sort()).toEqual(expected.sort());
    expect(months.filter((page) => rowsOf(page).length > 200 || rowsOf(page).length === 0).map(({ file }) => file)).toEqual([]);
  });

  test.each(languages)('stand with what they changed; what was never changed has no box (/%s)', (language) => {
    const expected = [
      ...catalogue.products.map((entry) => ({ path: `products/${entry.product.id}/`, count: changesOf(changes, entry).length })),
      ...catalogue.manufacturers.map(({ manufacturer }) => ({ path: `manufacturers/${manufacturer.id}/`, count: changesOfManufacturer(changes, manufacturer.id).length })),
    ];
    const wrong = expected.flatMap(({ path, count }) => {
      const page = pageAt(language + path);
      const links = page ? attributesOf(page, 'a').filter(({ href = '' }) => href.includes('/changes/') && href.includes('#w-')).length : -1;
      return links === count && page?.ids.has('history') === count > 0 ? [] : [`${language}${path}: ${links} of ${count}`];
    });
    expect(wrong).toEqual([]);
  });

  test('are named by the home page where there are any; the page about them is there all the same', () => {
    const inMain = site.pages.filter(({ file }) => /^(?:en\/)?index\.html$/.test(file)).map((page) => attributesOf(page, 'a').filter(({ href = '' }) => href.endsWith('/changes/')).length);
    expect(inMain).toEqual(transactions.length > 0 ? [2, 2] : [1, 1]);
    expect(pageAt('changes/')).toBeDefined();
  });
});
