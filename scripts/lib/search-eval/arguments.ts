// What `npm run search:eval` can be told.
import { parseArgs } from 'node:util';

export interface Options {
  /** File of labelled queries, a JSON object a line. */
  queries: string;
  /** Folder of the one edition on which every query is asked; left out, the reference and demonstration editions. */
  edition?: string;
  /** Tell every query that went wrong, not only the worst. */
  verbose: boolean;
  /** Write the figures for the site. */
  write: boolean;
  /** Fail where the search does not reach what it has to. */
  check: boolean;
}

export const standardQueries = 'tests/search/queries.jsonl';

/** @throws if an option is unknown, empty, or does not go with another */
export const readArguments = (given: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...given],
    options: {
      queries: { type: 'string', default: standardQueries },
      edition: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  if (values.queries === '') throw new Error('--queries is empty, but must name a file of queries.');
  if (values.edition === '') throw new Error('--edition is empty, but must name the folder of an edition.');
  if (values.write && (values.edition !== undefined || values.queries !== standardQueries)) {
    throw new Error(`--write keeps the figures of ${standardQueries} on the two standard editions: leave out --queries and --edition.`);
  }
  const { queries, edition, verbose, write, check } = values;
  return { queries, ...(edition !== undefined && { edition }), verbose, write, check };
};
