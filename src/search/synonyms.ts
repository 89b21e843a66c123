// Terms of one meaning, from the edition's vocabulary: which of them a text holds, and which a query names.
import { hasIdeograph, keyOf, normalise, runsOf, type Fold } from './normalise.ts';

/** The groups of a vocabulary by their terms. */
export interface Synonyms {
  /** By key: `petct`, `磁共振`. */
  groupOf: ReadonlyMap<string, number>;
  /** Latin terms by their words: `magnetic resonance`, `pet ct`. */
  groupOfWords: ReadonlyMap<string, number>;
  /** Most characters of a key, and most words of a Latin term. */
  longest: number;
  mostWords: number;
  /** Lengths of the keys with Chinese in them that begin with a character. */
  lengthsFrom: ReadonlyMap<string, readonly number[]>;
}

/** A term in the form in which the table carries it: its words, and Chinese as it stands. */
export const termForm = (term: string, fold: Fold): string => (hasIdeograph(term) ? keyOf(term, fold) : runsOf(term, fold).join(' '));

const lengthsByFirst = (keys: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const lengths = new Map<string, number[]>();
  for (const key of keys) {
    const known = lengths.get(key.charAt(0)) ?? [];
    if (!known.includes(key.length)) lengths.set(key.charAt(0), [...known, key.length]);
  }
  return lengths;
};

/** @param groups terms in the form of `termForm`; a group may be empty, and keeps its place */
export const synonymsOf = (groups: readonly (readonly string[])[]): Synonyms => {
  const terms = groups.flatMap((forms, group) => forms.map((form) => [form, group] as const));
  const groupOf = new Map(terms.map(([form, group]) => [form.replaceAll(' ', ''), group]));
  return {
    groupOf,
    groupOfWords: new Map(terms.filter(([form]) => !hasIdeograph(form))),
    longest: Math.max(0, ...[...groupOf.keys()].map((key) => key.length)),
    mostWords: Math.max(1, ...terms.map(([form]) => form.split(' ').length)),
    lengthsFrom: lengthsByFirst([...groupOf.keys()].filter(hasIdeograph)),
  };
};

/** An English plural counts as its singular. */
const orSingular = (groups: ReadonlyMap<string, number>, form: string): number | undefined => groups.get(form) ?? (/^[a-z0-9 ]+s$/.test(form) ? groups.get(form.slice(0, -1)) : undefined);

/** The group of a single term, however its words are joined. */
export const groupOfKey = ({ groupOf }: Synonyms, key: string): number | undefined => orSingular(groupOf, key);

/** Chinese terms are found anywhere in a text, also within a longer term: what is a 手术机器人 is a 机器人. */
const chineseGroups = (key: string, { groupOf, lengthsFrom }: Synonyms): number[] => {
  const found: number[] = [];
  for (let start = 0; start < key.length; start += 1) {
    for (const length of lengthsFrom.get(key.charAt(start)) ?? []) {
      const group = groupOf.get(key.slice(start, start + length));
      if (group !== undefined) found.push(group);
    }
  }
  return found;
};

/** All rows of one to `most` items. */
const windows = <Item>(items: readonly Item[], most: number): Item[][] =>
  items.flatMap((_, start) => Array.from({ length: Math.min(most, items.length - start) }, (__, more) => items.slice(start, start + more + 1)));

/** What parts the words of a text: Chinese, and punctuation other than what joins words. */
const apart = /[^\p{L}\p{M}\p{N}\s\-‐‑–\/&+.·'’]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/u;

/** Latin terms are whole words, or several in a row. Words are joined to one only where no space parts them: `a UV lamp` is no AUV. */
const latinGroups = (text: string, synonyms: Synonyms, fold: Fold): number[] => {
  const stretches = normalise(text, fold).split(apart);
  const inRow = stretches.flatMap((part) => windows(runsOf(part, fold), synonyms.mostWords)).map((runs) => orSingular(synonyms.groupOfWords, runs.join(' ')));
  const joined = stretches.flatMap((part) => part.split(/\s+/)).flatMap((part) => windows(runsOf(part, fold), synonyms.mostWords)).map((runs) => groupOfKey(synonyms, runs.join('')));
  return [...inRow, ...joined].filter((group) => group !== undefined);
};

/** Many texts stand in the records of many products: the name of a maker, of a list. */
const found = new WeakMap<Synonyms, Map<string, number[]>>();

/** Groups of which a text holds a term. */
export const groupsIn = (text: string, synonyms: Synonyms, fold: Fold): number[] => {
  if (synonyms.groupOf.size === 0) return [];
  const known = found.get(synonyms) ?? new Map<string, number[]>();
  found.set(synonyms, known);
  const groups = known.get(text) ?? [...new Set([...chineseGroups(keyOf(text, fold), synonyms), ...latinGroups(text, synonyms, fold)])];
  known.set(text, groups);
  return groups;
};

/** Terms of a query that belong together: one term, or several in a row that are a term of a group between them. */
export interface Unit {
  terms: string[];
  group?: number;
}

/** The units of a query: `magnetic resonance 线圈` is the group of 磁共振, then 线圈. */
export const unitsOf = (terms: readonly string[], synonyms: Synonyms, fold: Fold): Unit[] => {
  const units: Unit[] = [];
  for (let start = 0; start < terms.length; ) {
    const groupAt = (count: number): number | undefined => {
      const together = terms.slice(start, start + count);
      if (count === 1 || together.some(hasIdeograph)) return groupOfKey(synonyms, keyOf(together.join(''), fold));
      return orSingular(synonyms.groupOfWords, together.flatMap((term) => runsOf(term, fold)).join(' '));
    };
    let count = Math.min(synonyms.mostWords, terms.length - start);
    while (count > 1 && groupAt(count) === undefined) count -= 1;
    const group = groupAt(count);
    units.push({ terms: terms.slice(start, start + count), ...(group !== undefined && { group }) });
    start += count;
  }
  return units;
};

/** A piece of a term: a term of a group, or what stands between. */
export interface Piece {
  key: string;
  group?: number;
}

/** Whether a Latin term may begin or end at a place: not within a word. */
const isBorder = (key: string, place: number): boolean => !/[a-z]/.test(key[place - 1] ?? '') || !/[a-z]/.test(key[place] ?? '');

/** A term cut at the synonyms in it, as 核磁共振系统 is 核磁共振 and 系统. Without a synonym in it, nothing. */
export const piecesOf = (term: string, { groupOf, longest }: Synonyms, fold: Fold): Piece[] => {
  const key = keyOf(term, fold);
  const isTerm = (start: number, end: number): boolean => groupOf.has(key.slice(start, end)) && isBorder(key, start) && isBorder(key, end);
  const pieces: Piece[] = [];
  let rest = '';
  for (let start = 0; start < key.length; ) {
    let length = Math.min(longest, key.length - start);
    while (length > 1 && !isTerm(start, start + length)) length -= 1;
    const group = length > 1 ? groupOf.get(key.slice(start, start + length)) : undefined;
    if (group === undefined) {
      rest += key[start] ?? '';
      start += 1;
      continue;
    }
    if (rest !== '') pieces.push({ key: rest });
    rest = '';
    pieces.push({ key: key.slice(start, start + length), group });
    start += length;
  }
  if (rest !== '') pieces.push({ key: rest });
  return pieces.some(({ group }) => group !== undefined) && pieces.length > 1 ? pieces : [];
};
