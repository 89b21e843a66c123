import type { Catalogue } from '../../../../src/catalogue/catalogue.ts';
import { readableCatalogue } from '../../../../src/catalogue/health/readable.ts';
import { someRecords } from '../../builders.ts';

/** The joined catalogue of a few records, all of which must join. */
export const aCatalogue = (own: Parameters<typeof someRecords>[0] = {}): Catalogue => {
  const readable = readableCatalogue(someRecords(own));
  if (!readable || readable.leftOut.length > 0) throw new Error('The records of this test do not join.');
  return readable.catalogue;
};
