import { expect, test } from 'vitest';
import { listedNameAt } from '../../../src/catalogue/listed-name.ts';
import { aListing } from '../builders.ts';

const name = { zh: '光谱仪（EX-1）' };
const old = aListing({ listedOn: '2023-01-01', validUntil: '2024-12-31', nameAsListed: '老光谱仪' });
const present = aListing({ listedOn: '2025-02-01', validUntil: '2026-12-31', nameAsListed: '光谱仪' });
const own = aListing({ listedOn: '2025-02-01', validUntil: '2026-12-31' });
const gone = aListing({ listedOn: '2025-02-01', withdrawnOn: '2025-09-01', nameAsListed: '光谱仪' });

test.each([
  ['2022-12-31', 'its own name before its first listing', 'source', [present, old], name.zh, 'source', 'not-yet'],
  ['2024-06-01', 'before a renaming, the name that was listed then', 'source', [present, old], '老光谱仪', 'listed', 'listed'],
  ['2025-01-15', 'its own name between two terms', 'source', [present, old], name.zh, 'source', 'expired'],
  ['2025-02-01', 'after a renaming, the new name from the first day on', 'source', [present, old], '光谱仪', 'listed', 'listed'],
  ['2026-12-31', 'the listed name on its last day', 'source', [present, old], '光谱仪', 'listed', 'expiring'],
  ['2027-01-01', 'its own name the day after', 'source', [present, old], name.zh, 'source', 'expired'],
  ['2025-08-31', 'the listed name until it is withdrawn', 'source', [gone], '光谱仪', 'listed', 'listed'],
  ['2025-09-01', 'its own name once it is withdrawn', 'source', [gone], name.zh, 'source', 'withdrawn'],
  ['2025-06-01', 'its own name as listed, where the listing prints no other', 'source', [own, old], name.zh, 'listed', 'listed'],
  ['2025-06-01', 'its own name where it was never listed', 'source', [], name.zh, 'source', 'public-record'],
  ['2025-06-01', 'the listed name, even if its own is ours', 'translated', [present], '光谱仪', 'listed', 'listed'],
  ['2027-01-01', 'what an ended listing printed, where its own is ours, and not as listed', 'translated', [present], '光谱仪', 'printed', 'expired'],
  ['2025-01-01', 'what a coming listing prints, where its own is ours, and not as listed', 'translated', [present], '光谱仪', 'printed', 'not-yet'],
  ['2025-06-01', 'no name that is ours', 'translated', [], undefined, 'translated', 'public-record'],
  ['2025-06-01', 'no name that is ours, even if it is listed', 'translated', [own], undefined, 'translated', 'listed'],
] as const)('on %s a contract may quote %s', (day, _, nameOrigin, catalogueListings, text, origin, status) => {
  const told = listedNameAt({ name, nameOrigin, catalogueListings }, day);
  expect([told.text, told.origin, told.status]).toEqual([text, origin, status]);
});

test('the listing that decides is told, and nothing without one', () => {
  expect(listedNameAt({ name, nameOrigin: 'source', catalogueListings: [old, present] }, '2025-03-01').listing).toBe(present);
  expect(listedNameAt({ name, nameOrigin: 'source', catalogueListings: [] }, '2025-03-01')).not.toHaveProperty('listing');
});
