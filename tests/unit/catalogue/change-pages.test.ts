import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { changesByMonth } from '../../../src/catalogue/change-log.ts';
import { byDay, changePages, type ChangePart } from '../../../src/catalogue/change-pages.ts';
import type { Transaction, TransactionType } from '../../../src/catalogue/changes.ts';
import { aChangeSet, aList, aManufacturer, anEdition, aProduct, aSector } from '../builders.ts';

const times = (count: number, type: TransactionType): Transaction[] => Array.from({ length: count }, () => ({ type, product: 'example-product' }));

/** The pages of one month with these writes, the newest first, at most ten transactions each. */
const pagesOf = (...writes: Transaction[][]): ChangePart[][] => {
  const changes = writes.map((transactions, index) => aChangeSet({ id: `2026-11-${20 - index}-01`, date: `2026-11-${20 - index}`, transactions }));
  const [month] = changesByMonth(createCatalogue({ edition: anEdition(), sectors: [aSector()], lists: [aList()], manufacturers: [aManufacturer()], products: [aProduct()], changes }).changes);
  if (!month) throw new Error('There is no write.');
  return changePages(month, 10);
};
/** `20 3–5/8`: of the write of the 20th, the third to fifth of eight. */
const told = (pages: ChangePart[][]): string[] => pages.map((parts) => parts.map(({ changeSet, first, count, total }) => `${changeSet.date.slice(8)} ${first}–${first + count - 1}/${total}`).join(', '));

describe('the pages of a month', () => {
  test.each<[string, number[], string[]]>([
    ['writes that fit together stand together', [4, 6], ['20 1–4/4, 19 1–6/6']],
    ['a write that fits on a page is not torn apart', [4, 7], ['20 1–4/4', '19 1–7/7']],
    ['a write that fills a page stands alone', [10, 1], ['20 1–10/10', '19 1–1/1']],
    ['a larger one begins where there is room and goes on', [4, 17], ['20 1–4/4, 19 1–6/17', '19 7–16/17', '19 17–17/17']],
    ['what is left of a page is used by the next write', [12, 3, 9], ['20 1–10/12', '20 11–12/12, 19 1–3/3', '18 1–9/9']],
  ])('%s', (_, sizes, expected) => {
    expect(told(pagesOf(...sizes.map((size) => times(size, 'listed'))))).toEqual(expected);
  });

  test('hold each transaction exactly once', () => {
    const pages = pagesOf(times(7, 'listed'), times(23, 'renewed'), times(1, 'recorded'), times(10, 'expired'));
    const all = pages.flat().flatMap(({ groups }) => groups.flatMap(({ transactions }) => transactions));
    expect(all).toHaveLength(41);
    expect(new Set(all.map(({ transaction }) => transaction)).size).toBe(41);
  });
});

describe('the groups of a write', () => {
  test('come in the order of the types, products before manufacturers, and say how many the write has', () => {
    const [page] = pagesOf([{ type: 'renamed', manufacturer: 'example-maker' }, ...times(2, 'expired'), ...times(1, 'renamed'), ...times(2, 'listed')]);
    expect(page?.[0]?.groups.map(({ type, of, transactions, total }) => [type, of, transactions.length, total])).toEqual([['listed', 'product', 2, 2], ['renamed', 'product', 1, 1], ['renamed', 'manufacturer', 1, 1], ['expired', 'product', 2, 2]]);
  });

  test('that are torn apart say how many there are in all', () => {
    const pages = pagesOf([...times(3, 'expired'), ...times(12, 'listed')]);
    expect(pages.map(([part]) => part?.groups.map(({ type, transactions, total }) => `${type} ${transactions.length}/${total}`))).toEqual([['listed 10/12'], ['listed 2/12', 'expired 3/3']]);
  });
});

test('writes of one day stand under that day', () => {
  const [page = []] = pagesOf(times(1, 'listed'), times(2, 'listed'));
  expect(byDay([...page, ...page].sort((a, b) => b.changeSet.date.localeCompare(a.changeSet.date, 'en'))).map(({ date, parts }) => [date, parts.length])).toEqual([['2026-11-20', 2], ['2026-11-19', 2]]);
});
