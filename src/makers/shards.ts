// The keys of all makers are too many for one answer: they lie in files, and a question knows by itself which one it needs.
import { isWhole } from './key-form.ts';

/** Fewer letters than this are no question. */
export const fewestCharacters = 2;

/**
 * The beginning of a key that says in which file it lies: two characters, or more where very many keys begin so.
 * @param crowded beginnings that very many keys share
 */
export const beginningOf = (key: string, crowded: ReadonlySet<string>): string => {
  if (isWhole(key)) return key;
  let length = fewestCharacters;
  while (length < key.length && crowded.has(key.slice(0, length))) length += 1;
  return key.slice(0, length);
};

/** Place of the file in which a beginning lies: its FNV-1a hash, so that the files are alike in size. */
export const shardOf = (beginning: string, shards: number): number => {
  let hash = 0x811c9dc5;
  for (let place = 0; place < beginning.length; place += 1) hash = Math.imul(hash ^ beginning.charCodeAt(place), 0x01000193);
  return (hash >>> 0) % shards;
};
