// Where imported statements come from: each record that changes names the file and the document it came from.
import type { Source } from '../catalogue/schema.ts';

/** A source without the number that it gets within a record. */
export type Origin = Omit<Source, 'id'>;

const isSame = (source: Source, origin: Origin): boolean =>
  source.url === origin.url && source.document === origin.document && source.title === origin.title && source.file?.sha256 === origin.file?.sha256;

/** The number under which a record holds a source, and its sources with it. The day of reading stays that of the first time. */
export const withOrigin = (sources: readonly Source[], origin: Origin): { sources: Source[]; id: string } => {
  const known = sources.find((source) => isSame(source, origin));
  if (known) return { sources: [...sources], id: known.id };
  const numbers = sources.map(({ id }) => Number(id.slice(1)));
  const id = `s${Math.max(0, ...numbers) + 1}`;
  return { sources: [...sources, { id, ...origin }], id };
};
