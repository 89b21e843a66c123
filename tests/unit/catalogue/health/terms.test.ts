import { describe, expect, test } from 'vitest';
import { yearBefore } from '../../../../src/catalogue/health/days.ts';
import { termsOf } from '../../../../src/catalogue/health/terms.ts';
import type { Listing, OfficialList } from '../../../../src/catalogue/schema.ts';
import { aList, aListing, aProduct } from '../../builders.ts';
import { aCatalogue } from './a-catalogue.ts';

const on = '2026-11-25';
const told = (listings: Partial<Listing>[], list: Partial<OfficialList> = {}) => {
  const lists = [aList(list), aList({ id: 'other-list', kind: 'award', name: { zh: '另一名单' } })];
  const { expiring, continued, lapsed, withoutEnd } = termsOf(aCatalogue({ lists, products: [aProduct({ listings: listings.map(aListing) })] }), on);
  return { expiring: expiring.map(({ days }) => days), continued, lapsed: lapsed.map(({ days }) => days), withoutEnd: withoutEnd.length };
};
const nothing = { expiring: [], continued: 0, lapsed: [], withoutEnd: 0 };

describe('a listing', () => {
  test.each<[string, Partial<Listing>[], Partial<typeof nothing> | { expiring: number[] } | { lapsed: number[] }]>([
    ['that ends in 91 days is not told', [{ validUntil: '2027-02-24' }], {}],
    ['that ends in 90 days is expiring', [{ validUntil: '2027-02-23' }], { expiring: [90] }],
    ['that ends today is expiring', [{ validUntil: on }], { expiring: [0] }],
    ['that ended yesterday has lapsed', [{ validUntil: '2026-11-24' }], { lapsed: [-1] }],
    ['that ended a year ago has lapsed', [{ validUntil: '2025-11-25' }], { lapsed: [-365] }],
    ['that ended before that is history', [{ validUntil: '2025-11-24' }], {}],
    ['that was withdrawn neither ends nor lapses', [{ validUntil: '2026-12-01', withdrawnOn: '2026-06-01' }], {}],
    ['that has not begun is not expiring', [{ listedOn: '2026-12-01', validUntil: '2026-12-31' }], {}],
    ['that is continued needs nothing', [{ validUntil: '2026-12-31' }, { listedOn: '2026-12-31', validUntil: '2029-12-31' }], { continued: 1 }],
    ['that is continued without an end needs nothing', [{ validUntil: '2026-12-31' }, { listedOn: '2026-12-31' }], { continued: 1 }],
    ['that was renewed has not lapsed', [{ validUntil: '2026-10-31' }, { listedOn: '2026-11-01', validUntil: '2029-10-31' }], {}],
    ['whose renewal was withdrawn has lapsed', [{ validUntil: '2026-10-31' }, { listedOn: '2026-11-01', withdrawnOn: '2026-11-10' }], { lapsed: [-25] }],
    ['is not continued by another list', [{ validUntil: '2026-12-31' }, { list: 'other-list', listedOn: '2026-01-01' }], { expiring: [36] }],
    ['without an end is told only where a rule gives one', [{}], {}],
  ])('%s', (_, listings, expected) => {
    expect(told(listings)).toEqual({ ...nothing, ...expected });
  });

  test('without an end, on a list with a validity, lacks it until it is withdrawn', () => {
    expect(told([{}], { validityMonths: 24 })).toEqual({ ...nothing, withoutEnd: 1 });
    expect(told([{ validUntil: '2029-01-01' }], { validityMonths: 24 })).toEqual(nothing);
    expect(told([{ withdrawnOn: '2026-01-01' }], { validityMonths: 24 })).toEqual(nothing);
  });
});

test('the next to end and the last to have ended come first, with product, maker, list and document', () => {
  const ending = (id: string, validUntil: string) => aProduct({ id, name: { zh: id }, listings: [aListing({ validUntil })] });
  const { expiring, lapsed } = termsOf(aCatalogue({ products: [ending('late', '2027-01-31'), ending('soon', '2026-12-01'), ending('older', '2026-01-01'), ending('newer', '2026-10-01')] }), on);
  expect(expiring.map(({ product }) => product.id)).toEqual(['soon', 'late']);
  expect(lapsed.map(({ product }) => product.id)).toEqual(['newer', 'older']);
  expect(expiring[0]).toEqual({
    product: { id: 'soon', name: { zh: 'soon' } },
    manufacturer: { id: 'example-maker', name: { zh: '示例精仪有限公司' } },
    list: { id: 'recommendation-catalogue', name: { zh: '示例市创新产品推荐目录' } },
    document: '示经信技〔2025〕1号',
    listedOn: '2025-01-01',
    validUntil: '2026-12-01',
    days: 6,
  });
});

test.each([
  ['2026-11-25', '2025-11-25'],
  ['2026-01-01', '2025-01-01'],
  ['2028-02-29', '2027-02-28'],
  ['2025-02-28', '2024-02-28'],
])('a year before %s is %s', (day, before) => {
  expect(yearBefore(day)).toBe(before);
});
