// Which parts of a line of a contract name something, and what.
import { nearestNames } from './near.ts';
import type { KnownName, NameIndex } from './name-index.ts';

export interface LinePart {
  /** Where it stands in the line. */
  start: number;
  end: number;
  text: string;
  /** What it names: by its exact text, else by its key, else nearby; none where nothing is near. */
  names: KnownName[];
  found: 'text' | 'key' | 'near' | 'not';
  /** An amount, a unit, a date: it says nothing of names. */
  isBeside?: boolean;
}

type Range = readonly [start: number, end: number];

/** Never within a name; and such as a name may hold, be it by mistake. */
const hardSeparators = /[\t\n;；|｜]/gu;
const softSeparators = /[,，、]|\s{2,}|\u3000/gu;
const numbering = /^\s*(?:\d{1,4}[.．](?!\d)|\d{1,4}[、)）]|[（(]\d{1,4}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[-*•●]\s)\s*/u;
const labels = /^\s*(?:(?:采购|标的|中标)?(?:产品|货物|设备|商品)(?:名称)?|品名|名称|(?:规格)?型号|(?:生产|研制|供货|制造)?(?:企业|单位|厂商|厂家|商|方)(?:名称)?|供应商|制造商|生产商|乙方|卖方|供方|product|name|maker|manufacturer|supplier|seller|model)\s*[:：]\s*/iu;

/** Without spaces and separators at both ends. */
const trimmed = (line: string, [start, end]: Range): Range => {
  const text = line.slice(start, end);
  const before = /^[\s,，、;；:：/|｜—–-]*/u.exec(text)?.[0].length ?? 0;
  const after = /[\s,，、;；:：/|｜—–-]*$/u.exec(text.slice(before))?.[0].length ?? 0;
  return [start + before, end - after];
};

/** Without what encloses the whole: brackets, quotation marks. */
const bared = (line: string, [start, end]: Range): Range => {
  const inner = /^[（(“"‘'《「【[](.*)[)）”"’'》」】\]]$/su.exec(line.slice(start, end))?.[1];
  return inner === undefined ? [start, end] : trimmed(line, [start + 1, start + 1 + inner.length]);
};

/** Without a bracket whose other half lies beyond. */
const opened = (line: string, [start, end]: Range): Range => {
  const text = line.slice(start, end);
  const before = /^[)）\]】]\s*/u.exec(text)?.[0].length ?? 0;
  const after = /\s*[（(【[]$/u.exec(text.slice(before))?.[0].length ?? 0;
  return [start + before, end - after];
};

const without = (pattern: RegExp, line: string, [start, end]: Range): Range => [start + (pattern.exec(line.slice(start, end))?.[0].length ?? 0), end];

const knownAt = (line: string, range: Range, index: NameIndex): LinePart | undefined => {
  const text = line.slice(...range);
  const exact = index.byText.get(text);
  const names = exact ?? index.byKey.get(index.keyOf(text));
  return names && { start: range[0], end: range[1], text, names, found: exact ? 'text' : 'key' };
};

/** Shorter names begin other names by chance; a separator behind them says that they are meant. */
const shortestGlued = 4;

interface Split {
  known: LinePart;
  rest: Range;
}

/** The longest known name at the beginning or the end of a text, and what is left. */
const splitAtKnown = (line: string, [start, end]: Range, index: NameIndex): Split[] => {
  const characters = Array.from(line.slice(start, end));
  const keys = characters.map((character) => index.keyOf(character));
  const found: Split[] = [];
  // A model is not cut, neither between letters nor at its hyphens.
  const isOfWord = (character: string): boolean => /^[a-z0-9\-–—.·_/+]$/iu.test(character);
  const isJoint = (place: number): boolean => isOfWord(characters[place - 1] ?? '') && isOfWord(characters[place] ?? '');
  let [head, tail] = ['', keys.join('')];
  let offset = start;
  characters.forEach((character, place) => {
    if (place > 0 && head !== '' && tail !== '' && !isJoint(place)) {
      const isSeparate = keys[place - 1] === '' || keys[place] === '';
      for (const [key, range, rest] of [[head, [start, offset], [offset, end]], [tail, [offset, end], [start, offset]]] as const) {
        if (!index.byKey.has(key) || (!isSeparate && Array.from(key).length < shortestGlued)) continue;
        const known = knownAt(line, opened(line, bared(line, trimmed(line, range))), index);
        if (known) found.push({ known, rest: opened(line, bared(line, trimmed(line, rest))) });
      }
    }
    head += keys[place] ?? '';
    tail = tail.slice((keys[place] ?? '').length);
    offset += character.length;
  });
  return found.sort((a, b) => b.known.text.length - a.known.text.length);
};

const nearAt = (line: string, [start, end]: Range, index: NameIndex): LinePart | undefined => {
  const text = line.slice(start, end);
  const names = nearestNames(text, index);
  return names.length === 0 ? undefined : { start, end, text, names, found: 'near' };
};

const splitAtSpace = (line: string, [start, end]: Range, index: NameIndex): LinePart[] | undefined => {
  const spaces = Array.from(line.slice(start, end).matchAll(/\s+/gu)).slice(0, 6);
  for (const space of spaces) {
    const left = nearAt(line, [start, start + space.index], index);
    const right = left && nearAt(line, trimmed(line, [start + space.index, end]), index);
    if (left && right) return [left, right];
  }
  return undefined;
};

const deepest = 4;

const inOrder = (known: LinePart, others: readonly LinePart[]): LinePart[] => [known, ...others].sort((a, b) => a.start - b.start);

const besides = /^[\p{N}\p{P}\p{S}\s]*\p{L}{0,3}[\p{P}\s]*$/u;
/** Right beside a name only a quantity is none of it: 120 kVA may belong to it. */
const quantity = /^[\d.,]+\s*(?:[台套件个只支条辆艘架批项组块片根卷吨米元份]|万元|亿元|sets?|pcs|units?)?$/iu;

const unknownAt = (line: string, [start, end]: Range, isLeft: boolean): LinePart => {
  const text = line.slice(start, end);
  return { start, end, text, names: [], found: 'not', ...((isLeft ? quantity : besides).test(text) && { isBeside: true }) };
};

/** A name as it should be written. */
const isExact = ({ found, names }: LinePart): boolean => found === 'text' && names.some(({ role }) => role === 'listed' || role === 'model');

/** The parts of a text that no separator divides. */
const partsOf = (line: string, given: Range, index: NameIndex, depth = 0): LinePart[] => {
  const range = trimmed(line, given);
  if (range[0] >= range[1]) return [];
  const inner = bared(line, range);
  const whole = knownAt(line, range, index) ?? knownAt(line, inner, index);
  if (whole?.found === 'text') return [whole];
  const splits = (depth < deepest ? splitAtKnown(line, range, index) : []).map(({ known, rest }) => ({ known, rest, others: partsOf(line, rest, index, depth + 1) }));
  // Exact names beside each other are meant as such, even if both together are nearly another name.
  const exact = splits.find(({ known, others }) => isExact(known) && others.every((part) => isExact(part) || part.isBeside));
  if (exact) return inOrder(exact.known, exact.others);
  if (whole) return [whole];
  const known = splits.find(({ others }) => others.every(({ found, isBeside }) => found === 'text' || found === 'key' || isBeside));
  if (known) return inOrder(known.known, known.others);
  const near = nearAt(line, inner, index) ?? nearAt(line, range, index);
  if (near) return [near];
  const best = splits.find(({ others }) => others.every(({ found, isBeside }) => found !== 'not' || isBeside)) ?? splits[0];
  if (best) return inOrder(best.known, best.others);
  return splitAtSpace(line, range, index) ?? [unknownAt(line, inner, depth > 0)];
};

const fieldsOf = (line: string, [start, end]: Range, separators: RegExp): Range[] => {
  const cuts = Array.from(line.slice(start, end).matchAll(separators), (match): Range => [start + match.index, start + match.index + match[0].length]);
  const ends = [...cuts.map(([from]) => from), end];
  return [start, ...cuts.map(([, to]) => to)].map((from, place): Range => trimmed(line, [from, ends[place] ?? end])).filter(([from, to]) => from < to);
};

/** Fields of a row: of those that a separator within a name has cut, the longest known row is put together again. */
const joinedFields = (line: string, fields: readonly Range[], index: NameIndex): Range[] => {
  const joined: Range[] = [];
  for (let first = 0; first < fields.length; ) {
    const [start] = fields[first] ?? [0, 0];
    let last = Math.min(fields.length - 1, first + 4);
    while (last > first && !knownAt(line, [start, fields[last]?.[1] ?? start], index)) last -= 1;
    joined.push([start, fields[last]?.[1] ?? start]);
    first = last + 1;
  }
  return joined;
};

/** What is longer is a paragraph of the contract, and no name. */
export const longestField = 200;

/** The parts of what stands between hard separators. */
const partsOfField = (line: string, given: Range, index: NameIndex): LinePart[] => {
  if (given[1] - given[0] > longestField) return [unknownAt(line, given, false)];
  const stripped = trimmed(line, without(labels, line, without(numbering, line, trimmed(line, given))));
  for (const range of [trimmed(line, given), stripped]) {
    const whole = knownAt(line, range, index) ?? knownAt(line, bared(line, range), index);
    if (whole?.found === 'text') return [whole];
  }
  const fields = joinedFields(line, fieldsOf(line, stripped, softSeparators), index);
  if (fields.length < 2) return partsOf(line, stripped, index);
  const parts = fields.flatMap((field) => partsOf(line, trimmed(line, without(labels, line, field)), index));
  if (parts.every((part) => isExact(part) || part.isBeside)) return parts;
  const whole = knownAt(line, stripped, index) ?? nearAt(line, stripped, index);
  return whole ? [whole] : parts;
};

/** A part for each field of a line, or more where several names stand in one. */
export const readLine = (line: string, index: NameIndex): LinePart[] => fieldsOf(line, [0, line.length], hardSeparators).flatMap((field) => partsOfField(line, field, index));
