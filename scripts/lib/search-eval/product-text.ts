// A product as plain strings to look into: the oracle's own view of it, made without anything of the search engine.
import { beginningsOf, hasIdeograph, keyOf, normalise, runsOf, type Fold } from '../../../src/search/normalise.ts';
import type { ProductValues } from './product-values.ts';

/** A run of letters and digits, and how it hangs on the one before it. */
export interface Run {
  text: string;
  /** `tight`: punctuation between them, as in `PET-CT`. `spaced`: white space too. `apart`: ideographs, or nothing before. */
  joins: 'tight' | 'spaced' | 'apart';
}

/** The runs of a text in order, each with its tie to the one before. */
export const runsWithTies = (text: string, fold: Fold): Run[] => {
  const plain = normalise(text, fold);
  let end = 0;
  return runsOf(text, fold).map((run) => {
    const start = plain.indexOf(run, end);
    const gap = plain.slice(end, start);
    const joins = end === 0 || hasIdeograph(gap) ? 'apart' : /\s/.test(gap) ? 'spaced' : 'tight';
    end = start + run.length;
    return { text: run, joins };
  });
};

/** Runs side by side joined, with every beginning: of `count` runs, in names also across spaces. */
const joined = (runs: readonly Run[], count: number, acrossSpaces: boolean): string[] =>
  runs.slice(0, runs.length - count + 1).flatMap((_, start) => {
    const [first, ...others] = runs.slice(start, start + count);
    if (!first || others.some(({ joins }) => joins === 'apart' || (joins === 'spaced' && !acrossSpaces))) return [];
    return beginningsOf(first.text).map((beginning) => beginning + others.map(({ text }) => text).join(''));
  });

/** Texts one a line, each once; a line can be looked for with its ends: no key holds a line break. */
const lines = (texts: readonly string[]): string => `\n${[...new Set(texts)].filter((text) => text !== '').join('\n')}\n`;
export const holdsPart = (all: string, part: string): boolean => all.includes(part);
export const holdsStart = (all: string, start: string): boolean => all.includes(`\n${start}`);
export const holdsLine = (all: string, line: string): boolean => all.includes(`\n${line}\n`);

/** The fields are lines of normalised text, unless said otherwise. */
export interface ProductText {
  /** Whole keys of all values: a Chinese term is a part of one. */
  keys: string;
  /** Whole keys that a search may know, and need not. */
  otherKeys: string;
  /** Whole keys of names, models and aliases: a short term may begin one. */
  names: string;
  /** Whole keys of the Chinese name, models and aliases: a Latin term may stand anywhere in them. */
  anywhere: string;
  /** Whole keys of codes: a part of six characters and more may stand anywhere in them. */
  codes: string;
  /** Runs and what begins within them. */
  beginnings: string;
  /** The same of two neighbouring runs joined. */
  pairs: string;
  /** The same of more runs joined, and of texts that a search need not know. */
  otherBeginnings: string;
  /** Runs in their order, ` pet ct | 3 0 `, a bar where ideographs stand between. */
  phrases: string;
  /** All runs. */
  runs: ReadonlySet<string>;
}

/** Nobody types more than so many words without a space between them. */
const longestChain = 8;

const phraseOf = (runs: readonly Run[]): string => ` ${runs.map(({ text, joins }, index) => (index > 0 && joins === 'apart' ? `| ${text}` : text)).join(' ')} `;

export const productText = (values: ProductValues, fold: Fold): ProductText => {
  const { names, englishName, englishAliases, makers, codes, creditCodes, category, rest, rows, asides } = values;
  const key = (text: string): string => keyOf(text, fold);
  const named = [...names, ...englishName, ...englishAliases, ...makers].map((text) => ({ runs: runsWithTies(text, fold), acrossSpaces: true }));
  const other = [...codes, ...category, ...rest].map((text) => ({ runs: runsWithTies(text, fold), acrossSpaces: false }));
  const own = [...named, ...other];
  // A row is printed with spaces and typed without: 55km/h.
  const aside = [...rows, ...asides].map((text) => ({ runs: runsWithTies(text, fold), acrossSpaces: true }));
  const chains = (of: typeof own, counts: readonly number[]): string[] => of.flatMap(({ runs, acrossSpaces }) => counts.flatMap((count) => joined(runs, count, acrossSpaces)));
  const more = Array.from({ length: longestChain - 2 }, (_, index) => index + 3);
  return {
    keys: lines([...names, ...englishName, ...englishAliases, ...makers, ...codes, ...category, ...rest, ...rows].map(key)),
    otherKeys: lines(asides.map(key)),
    names: lines([...names, ...englishName, ...englishAliases].map(key)),
    anywhere: lines(names.map(key)),
    codes: lines([...codes, ...creditCodes].map(key)),
    beginnings: lines(chains(own, [1])),
    pairs: lines(chains(own, [2])),
    otherBeginnings: lines([...chains(own, more), ...chains(aside, [1, 2, ...more])]),
    phrases: lines(own.map(({ runs }) => phraseOf(runs))),
    runs: new Set(own.flatMap(({ runs }) => runs.map(({ text }) => text))),
  };
};
