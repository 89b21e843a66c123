// What is indexed of a product: its texts as words of tokens.ts, zone after zone in the order in which a match counts.
import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import type { AnyText, Manufacturer, Product } from '../catalogue/schema.ts';
import { hasIdeograph, keyOf, type Fold } from './normalise.ts';
import { readingOf, shortReading } from './pinyin.ts';
import { rowIn } from './row-text.ts';
import { initialsOf } from './syllables.ts';
import { groupsIn, type Synonyms } from './synonyms.ts';
import { zones, type Zone } from './zones.ts';
import { boundary, initialTokens, insideTokens, nameTokens, runTokens, syllableToken, synonymToken, valueTokens, wholeNameToken, wholeReadingToken } from './tokens.ts';

/** One text of a product, as it is printed. */
export interface IndexedText {
  text: string;
  /** Typed without the spaces between its words, as names are: `unitedimaging`. */
  isName?: boolean;
  /** Its letters are found from any one on, not only where a word begins: a model, a code, a Chinese name. */
  isSpelledOut?: boolean;
  /** Found by a long enough part only. */
  isCode?: boolean;
  /** Whether a query begins it or is all of it counts: a product's names. */
  asksForStart?: boolean;
  /** Whether all of it counts, though its start does not or it is Chinese: a model, a maker's name. */
  asksForWhole?: boolean;
  /** Found by its pinyin: the syllables where the library reads them wrongly, and whether all of a short one counts as a name. */
  reading?: { override?: string | undefined; isWhole?: boolean };
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(textsIn);
  return [];
};

const numbers = (value: unknown): IndexedText[] => textsIn(value).map((text) => ({ text, isSpelledOut: true }));
const plain = (value: unknown): IndexedText[] => textsIn(value).map((text) => ({ text }));
const named = (value: unknown, override?: string): IndexedText[] => textsIn(value).map((text) => ({ text, isName: true, reading: { override, isWhole: true } }));

const read = (value: unknown): IndexedText[] => textsIn(value).map((text) => ({ text, reading: {} }));

/** Texts that are printed side by side, in each language. */
const rowTexts = (parts: readonly (AnyText | undefined)[]): IndexedText[] => [...new Set([rowIn('zh', parts), rowIn('en', parts)])].map((text) => ({ text }));

const makerTexts = ({ name, shortName, aliases, creditCode, pinyin }: Manufacturer): IndexedText[] => [
  ...[
    ...named(name.zh, pinyin),
    ...named(name.en),
    ...named(shortName?.zh, shortReading({ zh: name.zh, override: pinyin }, shortName?.zh)),
    ...named(shortName?.en),
    ...(aliases ?? []).flatMap((alias) => named(alias, shortReading({ zh: name.zh, override: pinyin }, alias))),
  ].map((text) => ({ ...text, asksForWhole: true })),
  // Not by its runs: the groups of letters and digits in it mean nothing.
  ...numbers(creditCode).map((code) => ({ ...code, isCode: true })),
];

const productTexts = ({ summary, specifications, applications, claims }: Product): IndexedText[] => [
  ...plain(summary),
  // Label, value and unit as a row of the table prints them, so that `孔径 60 cm` is found.
  ...(specifications ?? []).flatMap(({ label, value, unit, condition }) => [...rowTexts([label, value, unit]), ...plain(condition)]),
  ...plain((applications ?? []).map(({ text }) => text)),
  ...plain((claims ?? []).map(({ text }) => text)),
];

const restTexts = ({ product, sector, category, listings }: CatalogueProduct): IndexedText[] => [
  ...read(category.name),
  // Not by pinyin: a whole sector would come with each of its syllables.
  ...plain(sector.name),
  ...numbers([...(product.registrations ?? []), ...(product.patents ?? []), ...(product.standards ?? [])].map(({ number }) => number)),
  ...numbers(listings.map(({ listing }) => [listing.document, listing.number])),
  ...plain((product.registrations ?? []).map(({ authority }) => authority)),
  ...plain([...(product.patents ?? []), ...(product.standards ?? [])].map(({ title }) => title)),
  ...plain(listings.map(({ list, listing }) => [list.name, list.shortName, listing.batch, listing.grade, listing.nameAsListed])),
];

const asked = (texts: readonly IndexedText[]): IndexedText[] => texts.map((text) => ({ ...text, asksForStart: true }));

/** Every text of a product that can be found, by zone. */
export const textsByZone = (entry: CatalogueProduct): Record<Zone, IndexedText[]> => {
  const { product, manufacturer } = entry;
  return {
    // The Chinese name comes first: what a query finds at the very beginning of a record begins the name.
    name: asked([...named(product.name.zh, product.pinyin).map((name) => ({ ...name, isSpelledOut: true })), ...named(product.name.en)]),
    model: asked((product.models ?? []).map((text) => ({ text, isName: true, isSpelledOut: true, asksForWhole: true }))),
    // Of one word, or in Chinese, an other name is searched like a model.
    alias: asked(named(product.aliases).map((alias) => ({ ...alias, isSpelledOut: !/\s/.test(alias.text) || hasIdeograph(alias.text) }))),
    maker: makerTexts(manufacturer),
    text: productTexts(product),
    rest: restTexts(entry),
  };
};

const readingTokens = ({ text, reading }: IndexedText): string[] => {
  if (!reading) return [];
  const rows = readingOf(text, reading.override).filter(({ syllables }) => syllables.every((syllable) => /^[a-z]+$/.test(syllable)));
  const tokens = rows.flatMap(({ syllables }) => [...syllables.map(syllableToken), boundary, ...initialTokens(initialsOf(syllables)), boundary]);
  const [whole] = rows;
  const isShort = reading.isWhole && rows.length === 1 && whole !== undefined && whole.syllables.length > 1 && whole.syllables.length <= 6 && whole.characters.length === Array.from(text).length;
  return isShort ? [...tokens, wholeReadingToken(whole.syllables.join('')), wholeReadingToken(initialsOf(whole.syllables))] : tokens;
};

/** What the words of a record are made with; the same for all records of an edition. */
export interface IndexSettings {
  fold: Fold;
  synonyms: Synonyms;
}

const tokensOfText = (indexed: IndexedText, { fold }: IndexSettings): string[] => {
  const { text, isName = false, isSpelledOut = false, asksForStart = false, asksForWhole = false, isCode = false } = indexed;
  const key = keyOf(text, fold);
  return [
    ...(hasIdeograph(key) ? valueTokens(key) : []),
    ...(isCode ? [] : runTokens(text, isName, fold)),
    ...(isSpelledOut ? insideTokens(text, fold) : []),
    ...(asksForStart ? nameTokens(key) : []),
    ...(asksForWhole && (hasIdeograph(key) || !asksForStart) ? [wholeNameToken(key)] : []),
    ...readingTokens(indexed),
  ];
};

/** The words of texts that many products share, such as their maker's names, are made once. */
const made = new WeakMap<IndexSettings, Map<string, string[]>>();

const tokensOf = (indexed: IndexedText, settings: IndexSettings): string[] => {
  const known = made.get(settings) ?? new Map<string, string[]>();
  made.set(settings, known);
  const key = JSON.stringify(indexed);
  const tokens = known.get(key) ?? tokensOfText(indexed, settings);
  known.set(key, tokens);
  return tokens;
};

/** Groups whose terms some texts hold: those texts are found by the other terms too. */
const synonymTokens = (texts: readonly IndexedText[], { synonyms, fold }: IndexSettings): string[] =>
  [...new Set(texts.flatMap(({ text }) => groupsIn(text, synonyms, fold)))].sort((a, b) => a - b).map(synonymToken);

export interface IndexRecord {
  /** Words, separated by spaces. */
  content: string;
  /** Words of each zone but the last. */
  lengths: number[];
}

/** The words of one product. A name's synonyms count as its aliases, those in other texts as text. */
export const indexRecord = (entry: CatalogueProduct, settings: IndexSettings): IndexRecord => {
  const texts = textsByZone(entry);
  const synonymsIn: Partial<Record<Zone, IndexedText[]>> = { alias: [...texts.name, ...texts.model, ...texts.alias], text: texts.text, rest: [...texts.maker, ...texts.rest] };
  const words: string[] = [];
  const lengths: number[] = [];
  for (const zone of zones) {
    const before = words.length;
    for (const text of texts[zone]) words.push(...tokensOf(text, settings));
    words.push(...synonymTokens(synonymsIn[zone] ?? [], settings));
    lengths.push(words.length - before);
  }
  return { content: words.join(' '), lengths: lengths.slice(0, -1) };
};
