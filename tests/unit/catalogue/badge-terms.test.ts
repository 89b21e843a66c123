import { describe, expect, test } from 'vitest';
import { badgeTerms, termKey } from '../../../src/catalogue/badge-terms.ts';
import { aListing } from '../builders.ts';

const dataDate = '2026-11-22';
const year = 2025;

describe('the terms for which a product may carry the mark', () => {
  test.each([
    ['one that holds', [aListing({ year, listedOn: '2025-01-16', validUntil: '2027-01-15' })], [{ place: 0, year: '2025', to: '2027-01-15' }]],
    ['one that holds on its last day', [aListing({ year, validUntil: dataDate })], [{ place: 0, year: '2025', to: dataDate }]],
    ['one without an end', [aListing({ year })], [{ place: 0, year: '2025' }]],
    ['one whose year is that of its day only', [aListing({ listedOn: '2024-03' })], [{ place: 0, year: '2024' }]],
    ['one that begins later says when', [aListing({ year: 2027, listedOn: '2027-01-01', validUntil: '2028-12-31' })], [{ place: 0, year: '2027', from: '2027-01-01', to: '2028-12-31' }]],
    ['one that was ended for a later day holds to the day before', [aListing({ year, validUntil: '2028-12-31', withdrawnOn: '2027-01-01' })], [{ place: 0, year: '2025', to: '2026-12-31' }]],
    ['this one and the next', [aListing({ year: 2027, listedOn: '2027-01-01' }), aListing({ year, validUntil: '2026-12-31' })], [{ place: 1, year: '2025', to: '2026-12-31' }, { place: 0, year: '2027', from: '2027-01-01' }]],
    ['none for one that expired', [aListing({ year, validUntil: '2026-11-21' })], []],
    ['none for one that was withdrawn', [aListing({ year, validUntil: '2028-12-31', withdrawnOn: dataDate })], []],
    ['none for a public record', [], []],
  ])('%s', (_, listings, terms) => {
    expect(badgeTerms(listings, dataDate)).toEqual(terms);
  });

  test('are told apart by what the mark shows', () => {
    expect(termKey({ place: 0, year: '2025', to: '2027-01-15' })).toBe('2025-to-2027-01-15');
    expect(termKey({ place: 1, year: '2025' })).toBe('2025-to-open');
    expect(termKey({ place: 0, year: '2027', from: '2027-01-01', to: '2028-12-31' })).toBe('2027-01-01-to-2028-12-31');
    expect(termKey({ place: 0 })).toBe('undated-to-open');
  });
});
