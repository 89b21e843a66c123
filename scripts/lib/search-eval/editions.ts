// The editions that the queries are asked on, as records.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { catalogueOf, type CatalogueProduct } from '../../../src/catalogue/catalogue.ts';
import { checkEdition } from '../../../src/catalogue/check.ts';
import { printProblems } from '../../../src/catalogue/problem.ts';
import { rowsOf } from '../../../src/search/rows.ts';
import { writeDemoEdition } from '../demo/write.ts';
import { projectRoot, readEdition } from '../files.ts';

export interface EvaluatedEdition {
  /** `reference`, `demo`, or the id of the one that was given. */
  name: string;
  /** Folder of its records. */
  directory: string;
  /** Folder, ignored by git, of what is built of it. */
  workshop: string;
  /** Products in the order of the rows that the page answers with. */
  entries: CatalogueProduct[];
  /** Terms of its vocabulary that mean the same. */
  groups: string[][];
}

const demoProducts = 1500;

const workshopOf = (name: string): string => join(projectRoot, '.demo', `eval-${name}`);

/** @throws with every problem of the edition if it is none, or not a clean one */
const readOne = async (directory: string, name?: string): Promise<EvaluatedEdition> => {
  if (!existsSync(join(directory, 'edition.json'))) throw new Error(`There is no edition in ${directory}: it has no edition.json.`);
  const { records, problems } = await readEdition(directory);
  const all = [...problems, ...checkEdition(records)];
  if (all.length > 0) throw new Error(printProblems(all, 'en', relative(projectRoot, directory) || '.'));
  const catalogue = catalogueOf(records);
  const called = name ?? catalogue.edition.id;
  return { name: called, directory, workshop: workshopOf(called), entries: rowsOf(catalogue), groups: (records.vocabulary?.data.groups ?? []).map(({ terms }) => terms) };
};

/** The edition in a folder, for all queries. */
export const readGivenEdition = (directory: string): Promise<EvaluatedEdition> => readOne(resolve(directory));

/** The edition of the repository. */
export const readReferenceEdition = (): Promise<EvaluatedEdition> => readOne(join(projectRoot, 'content'), 'reference');

/** The demonstration edition, generated anew: the same files each time. */
export const writeAndReadDemoEdition = async (): Promise<EvaluatedEdition> => {
  const directory = join(workshopOf('demo'), 'edition');
  writeDemoEdition(directory, { products: demoProducts });
  return readOne(directory, 'demo');
};
