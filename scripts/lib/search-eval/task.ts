// What is to be asked, and where: read and checked whole before anything is built.
import { existsSync, readFileSync } from 'node:fs';
import { readGivenEdition, readReferenceEdition, writeAndReadDemoEdition, type EvaluatedEdition } from './editions.ts';
import { unmetExpectations } from './expectations.ts';
import { parseQueries, tellProblems, type Query } from './queries.ts';
import { standardQueries, type Options } from './arguments.ts';

/** An edition with the queries that are asked on it. */
export interface Assignment {
  edition: EvaluatedEdition;
  queries: Query[];
}

const readQueries = (file: string): ReturnType<typeof parseQueries> =>
  existsSync(file) ? parseQueries(readFileSync(file, 'utf8')) : { queries: [], problems: [{ line: 0, field: '', message: 'does not exist.' }] };

/** Who is asked what. A file without a valid line still has its edition looked at, so that all problems are told at once. */
const plan = (queries: readonly Query[], edition: string | undefined): { read: () => Promise<EvaluatedEdition>; queries: Query[] }[] => {
  if (edition !== undefined) return [{ read: () => readGivenEdition(edition), queries: [...queries] }];
  return [
    { read: readReferenceEdition, queries: queries.filter((query) => query.edition === undefined) },
    { read: writeAndReadDemoEdition, queries: queries.filter((query) => query.edition === 'demo') },
  ].filter((one) => one.queries.length > 0);
};

/** @throws with all problems of the file, the editions and our own labels at once */
export const readTask = async ({ queries: file, edition }: Options): Promise<Assignment[]> => {
  const { queries, problems } = readQueries(file);
  const planned = plan(queries, edition);
  const read = await Promise.allSettled(planned.map((one) => one.read()));
  const refused = read.flatMap((one) => (one.status === 'rejected' ? [one.reason instanceof Error ? one.reason.message : String(one.reason)] : []));
  const assignments = planned.flatMap(({ queries: asked }, index) => {
    const one = read[index];
    return one?.status === 'fulfilled' ? [{ edition: one.value, queries: asked }] : [];
  });
  const unmet = assignments.flatMap((one) => unmetExpectations(one.queries, one.edition));
  // Our own labels have to be right. Those of another file are told, count as not found, and the rest is measured all the same.
  const isOwn = file === standardQueries;
  if (!isOwn && unmet.length > 0) console.error(tellProblems(file, unmet));
  const all = [...problems, ...(isOwn ? unmet : [])];
  const told = [...refused, ...(all.length > 0 ? [tellProblems(file, all)] : [])];
  if (told.length > 0) throw new Error(told.join('\n\n'));
  return assignments;
};
