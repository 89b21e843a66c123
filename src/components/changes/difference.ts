// Where two texts differ, so that the change of one word in a long summary can be seen.
interface Texts {
  from: string;
  to: string;
}

/** What both begin with, what each has of its own, and what both end with. */
export interface Difference extends Texts {
  before: string;
  after: string;
}

const commonLength = (a: readonly string[], b: readonly string[]): number => {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
};

/** Takes two texts apart by characters, never within a word of Latin letters or a number. */
export const differenceOf = ({ from, to }: Texts): Difference => {
  const words = (text: string): string[] => text.match(/[\p{Script=Latin}\p{M}\p{N}]+(?:[.'’-][\p{Script=Latin}\p{M}\p{N}]+)*|./gsu) ?? [];
  const [old, now] = [words(from), words(to)];
  const start = commonLength(old, now);
  const end = commonLength(old.slice(start).reverse(), now.slice(start).reverse());
  const own = (all: readonly string[]): string => all.slice(start, all.length - end).join('');
  return { before: old.slice(0, start).join(''), from: own(old), to: own(now), after: old.slice(old.length - end).join('') };
};

/** Longer values than this are shown as one text with what differs marked in it. */
export const longestBeside = 60;

/** The last or first characters of what two texts share. */
export const excerpt = (text: string, side: 'end' | 'start', length: number): string => {
  const characters = [...text];
  if (characters.length <= length) return text;
  return side === 'end' ? `…${characters.slice(-length).join('')}` : `${characters.slice(0, length).join('')}…`;
};
