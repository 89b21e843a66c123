// What happened to a record, for the change log.
import { describe, expect, test } from 'vitest';
import { changeSetSchema, type Transaction } from '../../../src/catalogue/changes.ts';
import type { Listing, Product } from '../../../src/catalogue/schema.ts';
import { fieldChanges } from '../../../src/importing/diff.ts';
import { changeSetOf } from '../../../src/importing/change-set.ts';
import { listedAgain } from '../../../src/importing/plan.ts';
import { makerTransactions, newListings, productTransactions } from '../../../src/importing/transactions.ts';
import { aChangeSet, aListing, aManufacturer, aProduct, aSource } from '../builders.ts';
import { anOrigin } from './builders.ts';

const first = aListing({ year: 2023, listedOn: '2023-05-20', document: 'A' });
const second = aListing({ year: 2025, listedOn: '2025-05-20', document: 'B' });
/** With the changes that a plan has found. */
const happened = (before: Product | undefined, after: Product): Transaction[] => productTransactions(before, after, before ? fieldChanges(before, after) : []);

const of = (before: Partial<Product> | undefined, after: Partial<Product>): string[] =>
  happened(before && aProduct(before), aProduct(after)).map(({ type, list, year, on, fields }) => [type, list, year, on, ...(fields ?? []).map(({ field }) => field)].filter((one) => one !== undefined).join(' '));

describe('a product', () => {
  const cases: [string, Partial<Product> | undefined, Partial<Product>, string[]][] = [
    ['that is new and on no list is recorded', undefined, {}, ['recorded']],
    ['that is new and on a list is listed', undefined, { listings: [first] }, ['listed recommendation-catalogue 2023 2023-05-20']],
    ['that comes onto a list is listed', {}, { listings: [first] }, ['listed recommendation-catalogue 2023 2023-05-20']],
    ['that is listed again is renewed', { listings: [first] }, { listings: [first, second] }, ['renewed recommendation-catalogue 2025 2025-05-20']],
    ['that comes onto another list is listed', { listings: [first] }, { listings: [first, { ...second, list: 'award' }] }, ['listed award 2025 2025-05-20']],
    ['that gets a new name is renamed', {}, { name: { zh: '新名称' } }, ['renamed name.zh']],
    ['whose name is spelt with other brackets is corrected', { name: { zh: '产品(甲)' } }, { name: { zh: '产品（甲）' } }, ['corrected name.zh']],
    ['that an earlier year’s list has, imported later, was listed then', { listings: [second] }, { listings: [second, first] }, ['listed recommendation-catalogue 2023 2023-05-20']],
    ['that gets a name from a source in the place of ours is corrected', { nameOrigin: 'translated' }, { name: { zh: '新名称' } }, ['corrected name.zh nameOrigin']],
    ['whose name’s origin alone changes is corrected', { nameOrigin: 'translated' }, {}, ['corrected nameOrigin']],
    ['whose fields change is corrected', {}, { models: ['A-1'], summary: { zh: '新概述。' } }, ['corrected summary.zh models']],
    ['whose sources alone change is corrected', {}, { sources: [aSource({ title: '新标题' })] }, ['corrected']],
    ['whose listing is corrected', { listings: [first] }, { listings: [{ ...first, listedOn: '2023-06' }] }, ['corrected listings.recommendation-catalogue.2023.listedOn']],
    ['that is listed again while an older listing is corrected', { listings: [first] }, { listings: [{ ...first, validUntil: '2025-05-19' }, second] }, ['renewed recommendation-catalogue 2025 2025-05-20', 'corrected listings.recommendation-catalogue.2023.validUntil']],
    ['that is listed in a second batch while the first is corrected', { listings: [{ ...first, batch: '第一批' }] }, { listings: [{ ...first, batch: '第一批', document: 'C' }, { ...first, batch: '第二批' }] }, ['renewed recommendation-catalogue 2023 2023-05-20', 'corrected listings.recommendation-catalogue.2023.document']],
    ['that is on a list a second time, without a year', { listings: [aListing({ list: 'award', document: 'A' })] }, { listings: [aListing({ list: 'award', document: 'A' }), aListing({ list: 'award', document: 'B' })] }, ['renewed award 2025-01-01']],
    ['that is ended', { listings: [first, second] }, { listings: [first, { ...second, withdrawnOn: '2026-01-01', reason: { zh: '停产' }, endSource: 's1' }] }, ['withdrawn recommendation-catalogue 2025 2026-01-01']],
    ['that is ended and corrected', { listings: [second] }, { models: ['A-1'], listings: [{ ...second, withdrawnOn: '2026-01-01', reason: { zh: '停产' } }] }, ['corrected models', 'withdrawn recommendation-catalogue 2025 2026-01-01']],
    ['whose two listings of one year are told apart by their numbers', { listings: [{ ...first, number: '甲' }] }, { listings: [{ ...first, number: '甲' }, { ...first, number: '乙' }] }, ['renewed recommendation-catalogue 2023 2023-05-20']],
  ];
  test.each(cases)('%s', (_, before, after, transactions) => {
    expect(of(before, after)).toEqual(transactions);
  });

  test('is withdrawn with its reason', () => {
    expect(happened(aProduct({ listings: [second] }), aProduct({ listings: [{ ...second, withdrawnOn: '2026-01-01', reason: { zh: '停产' } }] }))[0]?.reason).toEqual({ zh: '停产' });
  });
});

test('listings that are new', () => {
  expect(newListings(aProduct({ listings: [first] }), aProduct({ listings: [first, second] }))).toEqual([second]);
  const planned = { before: aProduct({ listings: [first] }), after: aProduct({ listings: [first, second] }), changes: [], places: [] };
  expect(listedAgain(planned)).toEqual([second]);
  const { before: _, ...fresh } = planned;
  expect(listedAgain(fresh)).toEqual([]);
});

test('a maker is renamed or corrected; a new one is no news of its own', () => {
  const types = (after: Partial<Listing> | object): string[] => makerTransactions(aManufacturer(), aManufacturer(after)).map(({ type }) => type);
  expect(makerTransactions(undefined, aManufacturer())).toEqual([]);
  expect(types({ name: { zh: '新名称' }, aliases: ['旧'] })).toEqual(['renamed', 'corrected']);
  expect(types({ sources: [aSource({ title: '新' })] })).toEqual(['corrected']);
  expect(makerTransactions(aManufacturer(), aManufacturer({ district: 'east' }))).toEqual([{ type: 'corrected', manufacturer: 'example-maker', fields: [{ field: 'district', to: 'east' }] }]);
});

describe('the change set of an import', () => {
  const transactions: Transaction[] = [{ type: 'recorded', product: 'example-product' }];
  const numbered = (...ids: string[]): string => changeSetOf({ transactions }, { today: '2026-11-25', reason: { zh: '导入。' }, changes: ids.map((id) => ({ file: `changes/${id}.json`, data: aChangeSet({ id }) })) }).id;
  test.each([
    [[], '2026-11-25-01'],
    [['2026-11-24-07'], '2026-11-25-01'],
    [['2026-11-25-01', '2026-11-25-03'], '2026-11-25-04'],
    [['2026-11-25-09'], '2026-11-25-10'],
    [['2026-11-25-99'], '2026-11-25-100'],
    [['2026-11-25-100', '2026-11-25-99'], '2026-11-25-101'],
  ])('behind %j is %s', (ids, id) => {
    expect(numbered(...ids)).toBe(id);
  });

  test('names its document and is a change set, also where no document is known', () => {
    for (const origin of [anOrigin({ note: { zh: '转载' }, file: { name: 'a.xlsx', sha256: 'a'.repeat(64) } }), undefined]) {
      const set = changeSetOf({ transactions, ...(origin && { origin }) }, { today: '2026-11-25', reason: { zh: '导入。' }, changes: [] });
      expect(changeSetSchema.safeParse(set).error).toBeUndefined();
      expect(set.source?.document).toBe(origin?.document);
    }
  });
});
