// From a credit code or a part of a name to makers, with as few files as it takes.
import { creditCodeFaults, looksLikeCreditCode, plainCreditCode, type CreditCodeFault } from '../catalogue/credit-code-faults.ts';
import { keyOf, termsOf } from '../search/normalise.ts';
import { openFold, openMaker, type FoundMaker, type KeyFile, type MakerFile, type MakerIndexFile } from './files.ts';
import { codeKey, endings, longestKey, wholeKey } from './key-form.ts';
import { beginningOf, fewestCharacters, shardOf } from './shards.ts';

export type Found =
  /** Places of makers, those first whose whole name was given. `isExact`: it was that of all of them. */
  | { kind: 'found'; places: number[]; isExact: boolean }
  /** `no-codes`: the edition has no code of anybody. */
  | { kind: 'none'; asked: 'code' | 'no-codes' | 'name' }
  | { kind: 'code-faults'; code: string; faults: CreditCodeFault[] }
  /** One character finds half the catalogue. */
  | { kind: 'too-short' }
  /** So do words that very many names share. */
  | { kind: 'too-common' };

/** How the files come: from the network, or from a folder. Each is asked for once. */
export interface MakerSource {
  index: () => Promise<MakerIndexFile>;
  keys: (shard: number) => Promise<KeyFile>;
  makers: (file: number) => Promise<MakerFile>;
}

export interface LookUp {
  find: (question: string) => Promise<Found>;
  /** The makers at some places, in their order. */
  makersAt: (places: readonly number[]) => Promise<FoundMaker[]>;
}

/** Terms of a question that are looked for one by one. */
const mostTerms = 4;

const flat = (makers: KeyFile['makers'][number]): number[] => (typeof makers === 'number' ? [makers] : makers);

/** Place of the first key that is not before another. */
const firstFrom = (keys: readonly string[], key: string): number => {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

const beginningWith = ({ keys, makers }: KeyFile, beginning: string): number[] => {
  const found: number[] = [];
  for (let place = firstFrom(keys, beginning); keys[place]?.startsWith(beginning); place += 1) found.push(...flat(makers[place] ?? []));
  return found;
};

/** @throws from its functions, if a file does not come */
export const createLookUp = (source: MakerSource): LookUp => {
  let opening: Promise<{ file: MakerIndexFile; crowded: Set<string>; fold: ReturnType<typeof openFold> }> | undefined;
  const open = () => {
    opening ??= source.index().then((file) => ({ file, crowded: new Set(file.crowded.split(' ')), fold: openFold(file) })).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const whole = async (key: string): Promise<number[]> => {
    const { keys, makers } = await source.keys(shardOf(key, (await open()).file.shards));
    const place = firstFrom(keys, key);
    return keys[place] === key ? flat(makers[place] ?? []) : [];
  };
  const part = async (key: string): Promise<number[] | 'too-short' | 'too-common'> => {
    const { crowded, file } = await open();
    if (Array.from(key).length < fewestCharacters) return 'too-short';
    const beginning = beginningOf(longestKey(key), crowded);
    if (crowded.has(beginning)) return 'too-common';
    return beginningWith(await source.keys(shardOf(beginning, file.shards)), longestKey(key));
  };
  const parts = async (terms: readonly string[]): Promise<Set<number> | 'too-common'> => {
    let common: Set<number> | undefined;
    for (const term of terms.slice(0, mostTerms)) {
      const found = await part(term);
      if (typeof found === 'string') continue;
      const before = common;
      common = new Set(before ? found.filter((place) => before.has(place)) : found);
    }
    return common ?? 'too-common';
  };

  const find = async (question: string): Promise<Found> => {
    if (looksLikeCreditCode(question)) {
      const code = plainCreditCode(question);
      const faults = creditCodeFaults(code);
      if (faults.length > 0) return { kind: 'code-faults', code, faults };
      const places = await whole(codeKey(code));
      if (places.length > 0) return { kind: 'found', places, isExact: true };
      return { kind: 'none', asked: (await open()).file.codes === 0 ? 'no-codes' : 'code' };
    }
    const { fold } = await open();
    const key = keyOf(question, fold);
    if (key === '') return { kind: 'too-short' };
    const exact = await whole(wholeKey(key));
    const joined = await part(key);
    const found = (inPart: Iterable<number>): Found => {
      const rest = [...new Set(inPart)].filter((place) => !exact.includes(place)).sort((a, b) => a - b);
      const places = [...exact, ...rest];
      return places.length > 0 ? { kind: 'found', places, isExact: rest.length === 0 && exact.length > 0 } : { kind: 'none', asked: 'name' };
    };
    if (exact.length > 0) return found(typeof joined === 'string' ? [] : joined);
    if (typeof joined !== 'string' && joined.length > 0) return found(joined);
    const terms = termsOf(question, fold).map((term) => keyOf(term, fold));
    if (terms.length < 2) return typeof joined === 'string' ? { kind: joined } : endings.some((ending) => ending.includes(key)) ? { kind: 'too-common' } : found([]);
    const together = await parts(terms);
    return together === 'too-common' ? { kind: 'too-common' } : found(together);
  };

  const makersAt = async (places: readonly number[]): Promise<FoundMaker[]> => {
    const { makersPerFile } = (await open()).file;
    return Promise.all(places.map(async (place) => {
      const { makers } = await source.makers(Math.floor(place / makersPerFile));
      const maker = makers[place % makersPerFile];
      if (!maker) throw new Error(`There is no maker at place ${place}.`);
      return openMaker(maker);
    }));
  };
  return { find, makersAt };
};
