import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Listing } from '../../../src/catalogue/schema.ts';
import { coursesOf } from '../../../src/search/support-courses.ts';
import { aList, aListing, aManufacturer, anEdition, aProduct, aSector } from '../builders.ts';
import { policy } from '../catalogue/a-decided-policy.ts';

const columns = (...listings: (Partial<Listing> | undefined)[]) => {
  const products = listings.map((one, place) => aProduct({ id: `p${place}`, ...(one && { listings: [aListing(one)] }) }));
  const catalogue = createCatalogue({ edition: anEdition(), sectors: [aSector()], lists: [aList()], manufacturers: [aManufacturer()], products });
  const inOrder = catalogue.products.toSorted((a, b) => a.product.id.localeCompare(b.product.id, 'en'));
  return coursesOf({ ...catalogue, policy }, inOrder);
};

test('products of one batch share a course', () => {
  expect(columns({ validUntil: '2027-12-31' }, undefined, { validUntil: '2027-12-31' }, { validUntil: '2026-01-31' })).toEqual({
    supports: ['leasing'],
    courses: [[{ from: '', supports: [0] }, { from: '2028-01-01', supports: [] }], [{ from: '', supports: [] }]],
    course: [0, 1, 0, 1],
  });
});

test('what is listed later has its day', () => {
  expect(columns({ listedOn: '2027-02-01' }).courses).toEqual([[{ from: '', supports: [] }, { from: '2027-02-01', supports: [0] }]]);
});

test('where nothing applies, now or later, nothing is told', () => {
  expect(columns({ validUntil: '2026-01-31' }, undefined)).toEqual({ supports: [], courses: [], course: [] });
});
