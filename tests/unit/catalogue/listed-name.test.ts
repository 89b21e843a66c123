import { expect, test } from 'vitest';
import { listedNameAt } from '../../../src/catalogue/listed-name.ts';
import { aListing } from '../builders.ts';

const day = '2026-11-26';
const name = { zh: '光谱仪（EX-1）' };
const old = aListing({ listedOn: '2023-01-01', validUntil: '2024-12-31', nameAsListed: '老光谱仪' });
const present = aListing({ listedOn: '2025-01-01', nameAsListed: '光谱仪' });

test.each([
  ['the name that the listing of the day prints', 'source', [present, old], '光谱仪', 'listed'],
  ['its own name where the listing prints no other', 'source', [aListing({ listedOn: '2025-01-01' }), old], '光谱仪（EX-1）', 'listed'],
  ['the name that the last listing printed, after it has ended', 'source', [old], '老光谱仪', 'expired'],
  ['its own name where it was never listed', 'source', [], '光谱仪（EX-1）', 'public-record'],
  ['the listed name, even if its own is ours', 'translated', [present], '光谱仪', 'listed'],
  ['no name that is ours', 'translated', [], undefined, 'public-record'],
  ['no name that is ours, even if listed', 'translated', [aListing({ listedOn: '2025-01-01' })], undefined, 'listed'],
] as const)('a contract may quote %s', (_, nameOrigin, catalogueListings, text, status) => {
  const { text: quoted, status: told } = listedNameAt({ name, nameOrigin, catalogueListings }, day);
  expect([quoted, told]).toEqual([text, status]);
});
