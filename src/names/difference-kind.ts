// Why two pieces of a name are not the same.
import type { Fold } from '../search/normalise.ts';
import { areBrackets, isDash, isDot, isFullWidth, isInvisible, isPunctuation, isQuote, isSpace } from './characters.ts';
import { lookAlike } from './look-alikes.ts';

export const differenceKinds = [
  'width', 'width-case', 'case', 'space', 'space-extra', 'space-missing', 'invisible-extra', 'invisible-missing', 'brackets', 'quotes', 'dash', 'dot', 'punctuation',
  'traditional', 'simplified', 'variant', 'look-alike', 'accent', 'form', 'swapped', 'extra', 'missing', 'replaced',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{Mn}/gu, '');

/** Which of the kinds of spelling, if any, sets one character (or its spelling in several) apart from another. */
export const spellingKind = (written: string, listed: string, fold: Fold): DifferenceKind | undefined => {
  if (isSpace(written) && isSpace(listed)) return 'space';
  if (areBrackets(written, listed)) return 'brackets';
  if (isQuote(written) && isQuote(listed)) return 'quotes';
  if (isDash(written) && isDash(listed)) return 'dash';
  if (isDot(written) && isDot(listed)) return 'dot';
  const [one, other] = [written.normalize('NFKC'), listed.normalize('NFKC')];
  const differInWidth = isFullWidth(written) !== isFullWidth(listed);
  if (one === other) return differInWidth ? 'width' : 'form';
  if (one.toLowerCase() === other.toLowerCase()) return differInWidth ? 'width-case' : 'case';
  const [simple, otherSimple] = [fold.get(one) ?? one, fold.get(other) ?? other];
  if (simple === otherSimple) {
    if (fold.has(one) && fold.has(other)) return 'variant';
    return fold.has(one) ? 'traditional' : 'simplified';
  }
  if (withoutMarks(written) !== '' && withoutMarks(written) === withoutMarks(listed)) return 'accent';
  if (lookAlike(written, listed) || lookAlike(one, other)) return 'look-alike';
  if (isPunctuation(written) && isPunctuation(listed)) return 'punctuation';
  return undefined;
};

/** Whether a character and some others are two spellings of one text: `㎜` and `mm`, `é` as one or as two. */
export const areOneText = (one: string, several: string): boolean => one.normalize('NFKD') === several.normalize('NFKD');

export const kindOfExtra = (character: string): DifferenceKind => (isSpace(character) ? 'space-extra' : isInvisible(character) ? 'invisible-extra' : 'extra');
export const kindOfMissing = (character: string): DifferenceKind => (isSpace(character) ? 'space-missing' : isInvisible(character) ? 'invisible-missing' : 'missing');
