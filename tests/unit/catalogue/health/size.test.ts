import { expect, test } from 'vitest';
import { sizeOf } from '../../../../src/catalogue/health/size.ts';
import { aListing, aProduct } from '../../builders.ts';
import { aCatalogue } from './a-catalogue.ts';

const catalogue = aCatalogue({ products: [aProduct({ id: 'a', listings: [aListing({ listedOn: '2025-01-01', validUntil: '2027-01-01' })] }), aProduct({ id: 'b' })] });

test.each([
  ['2024-12-31', 'not-yet'],
  ['2025-01-01', 'listed'],
  ['2026-12-31', 'expiring'],
  ['2027-01-02', 'expired'],
])('on %s, a product is counted as %s, whatever the day of the data', (on, status) => {
  const size = sizeOf(catalogue, on);
  expect(size).toMatchObject({ products: 2, manufacturers: 1, lists: 1 });
  expect(size.byStatus.filter(({ products }) => products > 0)).toEqual([{ status, products: 1 }, { status: 'public-record', products: 1 }]);
});
