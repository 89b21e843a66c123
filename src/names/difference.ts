// A name as a contract writes it beside the name as it is listed, character by character.
import type { Fold } from '../search/normalise.ts';
import { areOneText, kindOfExtra, kindOfMissing, spellingKind, type DifferenceKind } from './difference-kind.ts';

/** What both hold, or what differs: one of the two may be ''. The pieces in order make up both texts. */
export interface Piece {
  written: string;
  listed: string;
  /** Nothing where both are the same. */
  kind?: DifferenceKind;
  /** From 1: the character of the written text at which the piece begins. */
  at: number;
}

type Step = Omit<Piece, 'at'>;

/** Spaces and invisible characters come and go more easily than others do. */
const costOfOne = (kind: DifferenceKind): number => (kind === 'extra' || kind === 'missing' ? 10 : 4);
const costOfSpelling = 6;
const costOfReplacing = 15;
const costOfSwapping = 12;
/** `Ⅷ` is VIII. */
const longestSpelling = 4;

const hasOtherSpellings = (character: string): boolean => character > '\u007f' && Array.from(character.normalize('NFKD')).length > 1;

interface Way {
  cost: number;
  /** Characters of each text that the step takes. */
  written: number;
  listed: number;
  kind?: DifferenceKind;
}

/** The ways to go on where so much of both texts is left, without what follows. */
const waysFrom = (written: readonly string[], listed: readonly string[], { i, j, fold }: { i: number; j: number; fold: Fold }): Way[] => {
  const [one, other] = [written[i], listed[j]];
  const ways: Way[] = [];
  if (one !== undefined && other !== undefined) {
    if (one === other) return [{ cost: 0, written: 1, listed: 1 }];
    const kind = spellingKind(one, other, fold);
    ways.push(kind ? { cost: costOfSpelling, written: 1, listed: 1, kind } : { cost: costOfReplacing, written: 1, listed: 1, kind: 'replaced' });
    if (one === listed[j + 1] && other === written[i + 1]) ways.push({ cost: costOfSwapping, written: 2, listed: 2, kind: 'swapped' });
    for (let length = 2; length <= longestSpelling; length += 1) {
      if (hasOtherSpellings(one) && j + length <= listed.length && areOneText(one, listed.slice(j, j + length).join(''))) ways.push({ cost: costOfSpelling, written: 1, listed: length, kind: 'form' });
      if (hasOtherSpellings(other) && i + length <= written.length && areOneText(other, written.slice(i, i + length).join(''))) ways.push({ cost: costOfSpelling, written: length, listed: 1, kind: 'form' });
    }
  }
  if (one !== undefined) ways.push({ cost: costOfOne(kindOfExtra(one)), written: 1, listed: 0, kind: kindOfExtra(one) });
  if (other !== undefined) ways.push({ cost: costOfOne(kindOfMissing(other)), written: 0, listed: 1, kind: kindOfMissing(other) });
  return ways;
};

/** The cheapest way through both texts. */
const cheapestSteps = (written: readonly string[], listed: readonly string[], fold: Fold): Step[] => {
  const width = listed.length + 1;
  const costs = new Float64Array((written.length + 1) * width);
  const chosen = new Map<number, Way>();
  for (let i = written.length; i >= 0; i -= 1) {
    for (let j = listed.length; j >= 0; j -= 1) {
      if (i === written.length && j === listed.length) continue;
      let best: Way | undefined;
      let least = Infinity;
      for (const way of waysFrom(written, listed, { i, j, fold })) {
        const cost = way.cost + (costs[(i + way.written) * width + j + way.listed] ?? Infinity);
        if (cost < least) [best, least] = [way, cost];
      }
      costs[i * width + j] = least;
      if (best) chosen.set(i * width + j, best);
    }
  }
  const steps: Step[] = [];
  for (let [i, j] = [0, 0]; i < written.length || j < listed.length; ) {
    const way = chosen.get(i * width + j);
    if (!way) throw new Error(`No way leads on from ${i}, ${j}.`);
    steps.push({ written: written.slice(i, i + way.written).join(''), listed: listed.slice(j, j + way.listed).join(''), ...(way.kind && { kind: way.kind }) });
    i += way.written;
    j += way.listed;
  }
  return steps;
};

/** The kind of two steps in a row as one piece; nothing where they are two. A space among added words is one of them. */
const kindOfBoth = (one: DifferenceKind | undefined, other: DifferenceKind | undefined): DifferenceKind | undefined => {
  if (one === other) return one === 'swapped' ? undefined : one;
  for (const kind of ['extra', 'missing'] as const) if ([one, other].every((own) => own === kind || own === `space-${kind}`)) return kind;
  return undefined;
};

/** Steps of one kind in a row are one piece, but for the swapped, of which each is a pair. */
const joined = (steps: readonly Step[]): Piece[] => {
  const pieces: Piece[] = [];
  let at = 1;
  for (const step of steps) {
    const last = pieces.at(-1);
    const kind = last && kindOfBoth(last.kind, step.kind);
    if (last && (kind || (!last.kind && !step.kind))) {
      last.written += step.written;
      last.listed += step.listed;
      if (kind) last.kind = kind;
    } else {
      pieces.push({ ...step, at });
    }
    at += Array.from(step.written).length;
  }
  return pieces;
};

const same = (characters: readonly string[]): Step[] => (characters.length === 0 ? [] : [{ written: characters.join(''), listed: characters.join('') }]);

/** Longer ones are not names, and comparing them takes long: their middles count as one difference. */
const longestCompared = 400;

/** The pieces that make up both texts; equal texts are one piece without a kind, and two empty ones none. */
export const differenceOf = (written: string, listed: string, fold: Fold): Piece[] => {
  const [own, theirs] = [Array.from(written), Array.from(listed)];
  let start = 0;
  while (start < own.length && start < theirs.length && own[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < own.length - start && end < theirs.length - start && own[own.length - 1 - end] === theirs[theirs.length - 1 - end]) end += 1;
  const middle = [own.slice(start, own.length - end), theirs.slice(start, theirs.length - end)] as const;
  const isLong = middle.some(({ length }) => length > longestCompared);
  const steps = isLong ? [{ written: middle[0].join(''), listed: middle[1].join(''), kind: 'replaced' as const }] : cheapestSteps(...middle, fold);
  return joined([...same(own.slice(0, start)), ...steps, ...same(own.slice(own.length - end))]);
};
