import { describe, expect, test } from 'vitest';
import { certainFrom, daysBetween, decidingListing, listingStatusAt, statusAt, statuses, type ListingDates } from '../../../src/catalogue/status.ts';

test.each([
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['1900-02', '1900-02-28'],
  ['2024-12', '2024-12-31'],
  ['2024-04', '2024-04-30'],
  ['2024-04-01', '2024-04-01'],
])('%s has certainly come on %s', (date, day) => {
  expect(certainFrom(date)).toBe(day);
});

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-23', 1],
  ['2026-11-22', '2026-11-21', -1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-03-28', '2026-03-30', 2],
  ['2025-12-31', '2027-01-01', 366],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

describe('one listing', () => {
  const cases: [string, ListingDates, string, string][] = [
    ['known by its year alone has expired once its end is past', { listedOn: '2024', validUntil: '2024-06-01' }, '2024-07-01', 'expired'],
    ['known by its year alone is withdrawn from that day', { listedOn: '2024', withdrawnOn: '2024-03-01' }, '2024-05-01', 'withdrawn'],
    ['without any date holds', {}, '2026-11-22', 'listed'],
    ['holds from its first day', { listedOn: '2025-01-01' }, '2025-01-01', 'listed'],
    ['does not hold the day before', { listedOn: '2025-01-01' }, '2024-12-31', 'not-yet'],
    ['without an end holds for good', { listedOn: '2025-01-01' }, '2099-12-31', 'listed'],
    ['is valid on the valid-until day itself', { listedOn: '2025-01-01', validUntil: '2026-12-31' }, '2026-12-31', 'expiring'],
    ['has expired the day after', { listedOn: '2025-01-01', validUntil: '2026-12-31' }, '2027-01-01', 'expired'],
    ['expires 90 days before its end', { listedOn: '2025-01-01', validUntil: '2026-12-31' }, '2026-10-02', 'expiring'],
    ['does not expire 91 days before its end', { listedOn: '2025-01-01', validUntil: '2026-12-31' }, '2026-10-01', 'listed'],
    ['expires 90 days before its end over a leap day', { validUntil: '2024-03-31' }, '2024-01-01', 'expiring'],
    ['does not expire 91 days before its end over a leap day', { validUntil: '2024-03-31' }, '2023-12-31', 'listed'],
    ['holds the day before it is withdrawn', { listedOn: '2025-01-01', withdrawnOn: '2025-06-01' }, '2025-05-31', 'listed'],
    ['is withdrawn on the withdrawal day itself', { listedOn: '2025-01-01', withdrawnOn: '2025-06-01' }, '2025-06-01', 'withdrawn'],
    ['that was withdrawn stays so after its term', { listedOn: '2025-01-01', validUntil: '2026-12-31', withdrawnOn: '2025-06-01' }, '2027-06-01', 'withdrawn'],
    ['is withdrawn rather than expiring', { validUntil: '2025-07-01', withdrawnOn: '2025-06-01' }, '2025-06-15', 'withdrawn'],
    ['of 2024 is not certain on 30 December', { listedOn: '2024' }, '2024-12-30', 'not-yet'],
    ['of 2024 is certain on 31 December', { listedOn: '2024' }, '2024-12-31', 'listed'],
    ['of February in a leap year is not certain on the 28th', { listedOn: '2024-02' }, '2024-02-28', 'not-yet'],
    ['of February in a leap year is certain on the 29th', { listedOn: '2024-02' }, '2024-02-29', 'listed'],
    ['of February in another year is certain on the 28th', { listedOn: '2023-02' }, '2023-02-28', 'listed'],
  ];
  test.each(cases)('%s', (_, listing, date, status) => {
    expect(listingStatusAt(listing, date)).toBe(status);
  });
});

describe('several listings', () => {
  const first = { listedOn: '2023-01-01', validUntil: '2024-12-31' };
  const renewed = { listedOn: '2025-01-01', validUntil: '2026-12-31' };
  const open = { listedOn: '2025-01-01' };
  const withdrawn = { listedOn: '2022-01-01', validUntil: '2023-12-31', withdrawnOn: '2022-06-01' };
  const future = { listedOn: '2099-01-01' };
  const cases: [string, ListingDates[], string, string, ListingDates | undefined][] = [
    ['none at all is public record', [], '2026-11-22', 'public-record', undefined],
    ['the renewal decides once it has begun', [first, renewed], '2025-06-01', 'listed', renewed],
    ['the renewal decides at its end', [first, renewed], '2026-12-31', 'expiring', renewed],
    ['the later end decides when both have ended', [first, renewed], '2027-06-01', 'expired', renewed],
    ['on the last day of the first, the first still decides', [first, renewed], '2024-12-31', 'expiring', first],
    ['a valid one decides over an earlier withdrawal', [withdrawn, renewed], '2025-06-01', 'listed', renewed],
    ['an expiry after a withdrawal decides', [withdrawn, first], '2025-06-01', 'expired', first],
    ['a withdrawal after an expiry decides', [first, { listedOn: '2025-01-01', withdrawnOn: '2025-03-01' }], '2025-06-01', 'withdrawn', { listedOn: '2025-01-01', withdrawnOn: '2025-03-01' }],
    ['of two to come the first decides', [{ listedOn: '2030-01-01' }, { listedOn: '2028-01-01' }], '2026-11-22', 'not-yet', { listedOn: '2028-01-01' }],
    ['listed decides over not yet', [future, open], '2026-11-22', 'listed', open],
    ['an expired listing decides over a coming one: the product was listed before', [first, future], '2026-11-22', 'expired', first],
    ['one that holds decides over one that expires', [renewed, open], '2026-12-01', 'listed', open],
    ['between two terms, the product has expired', [{ listedOn: '2023-01-01', validUntil: '2024-06-30' }, renewed], '2024-10-01', 'expired', { listedOn: '2023-01-01', validUntil: '2024-06-30' }],
    ['an expired listing stays expired, whatever a later withdrawal says', [{ listedOn: '2023-01-01', validUntil: '2024-06-30', withdrawnOn: '2025-01-01' }], '2026-01-01', 'expired', { listedOn: '2023-01-01', validUntil: '2024-06-30', withdrawnOn: '2025-01-01' }],
  ];
  test.each(cases)('%s', (_, listings, date, status, deciding) => {
    expect(statusAt(listings, date)).toBe(status);
    expect(decidingListing(listings, date)?.listing).toBe(deciding === undefined ? undefined : listings.find((one) => JSON.stringify(one) === JSON.stringify(deciding)));
    expect(statusAt([...listings].reverse(), date)).toBe(status);
  });
});

test('on every day of ten years a listing has one of the statuses, and they follow each other in one order', () => {
  const order = ['not-yet', 'listed', 'expiring', 'expired'];
  const listing = { listedOn: '2023-05', validUntil: '2026-04-30' };
  const day = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
  const seen = Array.from({ length: 3650 }, (_, number) => listingStatusAt(listing, day(number)));
  expect(seen.every((status) => statuses.includes(status))).toBe(true);
  expect(seen.filter((status, index) => status !== seen[index - 1])).toEqual(order);
  expect(seen.filter((status) => status === 'expiring')).toHaveLength(91);
});
