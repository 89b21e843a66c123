import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodOn, periodsOf } from '../../../src/catalogue/periods.ts';
import { decidingListing, statusAt, type ListingDates } from '../../../src/catalogue/status.ts';

const inShort = (listings: readonly ListingDates[]): string[] =>
  periodsOf(listings).map(({ from = '', to = '', status, listing }) => `${from}–${to} ${status} ${listings.indexOf(listing)}`);

describe('the periods', () => {
  test('of nothing are none: a public record has no course', () => {
    expect(periodsOf([])).toEqual([]);
  });

  test('of one term begin before it and end after it', () => {
    expect(inShort([{ listedOn: '2024-03-01', validUntil: '2026-12-31' }])).toMatchInlineSnapshot(`
      [
        "–2024-02-29 not-yet 0",
        "2024-03-01–2026-10-01 listed 0",
        "2026-10-02–2026-12-31 expiring 0",
        "2027-01-01– expired 0",
      ]
    `);
  });

  test('of a listing without an end stay open', () => {
    expect(inShort([{ listedOn: '2024' }])).toEqual(['–2024-12-30 not-yet 0', '2024-12-31– listed 0']);
  });

  test('of a listing without any date are one', () => {
    expect(inShort([{}])).toEqual(['– listed 0']);
  });

  test('of a partial date begin on the day from which it is certain', () => {
    expect(inShort([{ listedOn: '2024-05', withdrawnOn: '2025-01-10' }])).toEqual(['–2024-05-30 not-yet 0', '2024-05-31–2025-01-09 listed 0', '2025-01-10– withdrawn 0']);
  });

  test('of a renewal name the listing that decides', () => {
    expect(inShort([{ listedOn: '2025-01-01', validUntil: '2026-12-31' }, { listedOn: '2023-01-01', validUntil: '2024-12-31' }])).toMatchInlineSnapshot(`
      [
        "–2022-12-31 not-yet 1",
        "2023-01-01–2024-10-01 listed 1",
        "2024-10-02–2024-12-31 expiring 1",
        "2025-01-01–2026-10-01 listed 0",
        "2026-10-02–2026-12-31 expiring 0",
        "2027-01-01– expired 0",
      ]
    `);
  });

  test('of two terms with a gap say that the first has ended in between', () => {
    expect(inShort([{ listedOn: '2026-06-01' }, { listedOn: '2023-01-01', withdrawnOn: '2024-01-01' }]).slice(-2)).toEqual(['2024-01-01–2026-05-31 withdrawn 1', '2026-06-01– listed 0']);
  });
});

const day = fc.integer({ min: 0, max: 5 * 365 }).map((days) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10));

const listing: fc.Arbitrary<ListingDates> = fc.record({
  listedOn: fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length)),
  validUntil: day,
  withdrawnOn: day,
}, { requiredKeys: [] });
const listings = fc.array(listing, { minLength: 1, maxLength: 4 });

const around = (date: string): string[] => Array.from({ length: 9 }, (_, place) => new Date(Date.parse(date) + (place - 4) * 86_400_000).toISOString().slice(0, 10));

test('on every day around each boundary, the period says what the status of that day is', () => {
  fc.assert(fc.property(listings, (of) => {
    const periods = periodsOf(of);
    const edges = [...periods.flatMap(({ from, to }) => [from, to]), ...of.flatMap(({ listedOn, validUntil, withdrawnOn }) => [listedOn && `${listedOn}-01-01`.slice(0, 10), validUntil, withdrawnOn])];
    for (const date of [...edges.flatMap((edge) => (edge ? around(edge) : [])), '1900-01-01', '2099-12-31']) {
      const period = periodOn(periods, date);
      expect(period?.status, date).toBe(statusAt(of, date));
      expect(period?.listing, date).toBe(decidingListing(of, date)?.listing);
    }
  }), { numRuns: 300 });
});

test('the periods follow each other without a gap, and differ', () => {
  fc.assert(fc.property(listings, (of) => {
    const periods = periodsOf(of);
    expect(periods[0]?.from).toBeUndefined();
    expect(periods.at(-1)?.to).toBeUndefined();
    periods.slice(1).forEach(({ from = '', status, listing: deciding }, place) => {
      const before = periods[place];
      expect(Date.parse(from) - Date.parse(before?.to ?? '')).toBe(86_400_000);
      expect(before?.status === status && before.listing === deciding).toBe(false);
    });
  }));
});
