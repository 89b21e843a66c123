// Where in a printed text a term lies: the same comparison as the index makes, traced back to the characters on the page.
import { hasIdeograph, normalise, type Fold } from './normalise.ts';
import { initialsOf } from './syllables.ts';

/** From and to, in UTF-16 units. */
export type Mark = readonly [start: number, end: number];

interface Traced {
  character: string;
  start: number;
  end: number;
  /** Whether a word, or a group of letters or digits, begins here. */
  begins: boolean;
}

const isDigit = (character: string): boolean => /\p{N}/u.test(character);

/** The letters and digits of a text as they are compared, each with its place on the page. */
const trace = (text: string, fold: Fold): Traced[] => {
  const traced: Traced[] = [];
  let start = 0;
  let apart = true;
  for (const printed of text) {
    const end = start + printed.length;
    const last = traced.at(-1);
    // An accent of its own belongs to its letter.
    if (/\p{Mn}/u.test(printed) && last?.end === start) last.end = end;
    for (const character of normalise(printed, fold)) {
      if (!/[\p{L}\p{N}]/u.test(character)) {
        apart = true;
        continue;
      }
      const before = traced.at(-1)?.character ?? '';
      traced.push({ character, start, end, begins: apart || hasIdeograph(before) || hasIdeograph(character) || isDigit(before) !== isDigit(character) });
      apart = false;
    }
    start = end;
  }
  return traced;
};

/** Marks in order, those that touch as one. */
export const merged = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort((a, b) => a[0] - b[0]).reduce<Mark[]>((all, [start, end]) => {
    const last = all.at(-1);
    return last && start <= last[1] ? [...all.slice(0, -1), [last[0], Math.max(last[1], end)]] : [...all, [start, end]];
  }, []);

/**
 * The parts of a text that are one of some keys. Letters count where a word begins; where none does, anywhere.
 * Marks are in order and do not touch.
 */
export const marksOf = (text: string, keys: readonly string[], fold: Fold): Mark[] => {
  const traced = trace(text, fold);
  const characters = traced.map(({ character }) => character);
  const found = keys.filter((key) => key !== '').flatMap((key) => {
    const wanted = Array.from(key);
    const places = characters.flatMap((_, place) => (wanted.every((character, offset) => characters[place + offset] === character) ? [place] : []));
    const atWords = hasIdeograph(key) ? places : places.filter((place) => traced[place]?.begins);
    return (atWords.length > 0 ? atWords : wanted.length > 2 ? places : []).map((place): Mark => [traced[place]?.start ?? 0, traced[place + wanted.length - 1]?.end ?? 0]);
  });
  return merged(found);
};

/** The Chinese characters of a text whose syllables are typed by some letters, in full or as initials. @param syllables one per Chinese character */
export const marksOfReading = (text: string, syllables: readonly string[], letters: string): Mark[] => {
  const places = Array.from(text.matchAll(/\p{Script=Han}/gu), ({ index, 0: character }): Mark => [index, index + character.length]);
  if (places.length !== syllables.length || letters.length < 2) return [];
  const initials = initialsOf(syllables);
  for (let start = 0; start < syllables.length; start += 1) {
    let joined = '';
    for (let end = start; end < syllables.length && joined.length < letters.length; end += 1) {
      joined += syllables[end] ?? '';
      if (joined.startsWith(letters) || joined === letters) return [[places[start]?.[0] ?? 0, places[end]?.[1] ?? 0]];
    }
  }
  const start = initials.indexOf(letters);
  return start < 0 ? [] : [[places[start]?.[0] ?? 0, places[start + letters.length - 1]?.[1] ?? 0]];
};

/** A text cut into marked and other parts. */
export const partsOf = (text: string, marks: readonly Mark[]): { text: string; isMarked: boolean }[] => {
  const parts: { text: string; isMarked: boolean }[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    if (start > from) parts.push({ text: text.slice(from, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isMarked: false });
  return parts;
};

/** A place, or the one before where it lies within a character. */
const wholeAt = (text: string, place: number): number => (/^[\uDC00-\uDFFF]/.test(text.slice(place)) && /[\uD800-\uDBFF]$/.test(text.slice(0, place)) ? place - 1 : place);

const latin = /[\p{Script=Latin}\p{N}]/u;

/** A place at which no Latin word is cut, at or behind `place` or, with a step of -1, before it; `end` at the latest. */
const atWord = (text: string, { place, end, step }: { place: number; end: number; step: 1 | -1 }): number => {
  let at = place;
  while (at !== end && latin.test(text.charAt(at - 1)) && latin.test(text.charAt(at))) at += step;
  return at;
};

/** The surroundings of the first mark: a piece of a long text, with its marks. */
export const excerpt = (text: string, marks: readonly Mark[], around: number): { text: string; marks: Mark[] } => {
  const [first] = marks;
  if (!first || text.length <= around * 3) return { text, marks: [...marks] };
  const from = first[0] <= around ? 0 : atWord(text, { place: wholeAt(text, first[0] - around), end: first[0], step: 1 });
  const to = first[1] + around * 2 >= text.length ? text.length : atWord(text, { place: wholeAt(text, first[1] + around * 2), end: first[1], step: -1 });
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const shift = before.length - from;
  return { text: `${before}${text.slice(from, to)}${after}`, marks: marks.filter(([, end]) => end <= to).map(([start, end]): Mark => [start + shift, end + shift]) };
};
