// The six-product edition as it lies in its folder.
import { join } from 'node:path';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import { projectRoot, readEdition } from '../../../scripts/lib/files.ts';

export { servedEdition, servedFiles } from '../../../scripts/lib/served-files.ts';

export const fixture = join(projectRoot, 'tests/fixtures/edition');

export const readFixture = async (): Promise<EditionRecords> => (await readEdition(fixture)).records;
