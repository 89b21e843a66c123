// Texts of a plan as they are compared: pairs of neighbouring ideographs, and runs of letters and digits.
import { ideographs, keyOf, normalise, type Fold } from '../../search/normalise.ts';

const isLetterOrDigit = /[\p{L}\p{N}]+/gu;

/** `三相电能表 ADL400`: 三相, 相电, 电能, 能表, adl400. */
export const tokensOf = (text: string, fold: Fold): Set<string> => {
  const tokens = new Set<string>();
  for (const run of normalise(text, fold).match(isLetterOrDigit) ?? []) {
    for (const part of run.split(/((?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])+)/u)) {
      if (part === '') continue;
      const characters = ideographs.test(part) ? Array.from(part) : [part];
      if (characters.length === 1) tokens.add(part);
      for (let at = 1; at < characters.length; at += 1) tokens.add(`${characters[at - 1] ?? ''}${characters[at] ?? ''}`);
    }
  }
  return tokens;
};

/** Runs of letters and digits that stand together, what is between two ideographs or punctuation that ends a phrase. */
const segmentsOf = (text: string, fold: Fold): string[][] =>
  normalise(text, fold)
    .split(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}、，,;；:：|()]+/u)
    .map((segment) => segment.match(isLetterOrDigit) ?? [])
    .filter((runs) => runs.length > 0);

/** A model is written in so many parts at the most: `AQ - YX 103 - B`. */
const mostRuns = 6;

/** What of a text may be a model, the longest first: each run, and neighbouring runs together. `uMR Jupiter` is `umrjupiter`, `umr`, `jupiter`. */
export const designationsOf = (text: string, fold: Fold): string[] => {
  const found = new Set<string>([keyOf(text, fold)]);
  for (const runs of segmentsOf(text, fold)) {
    for (let length = Math.min(mostRuns, runs.length); length >= 1; length -= 1) {
      for (let from = 0; from + length <= runs.length; from += 1) found.add(runs.slice(from, from + length).join(''));
    }
  }
  found.delete('');
  return [...found].sort((a, b) => b.length - a.length);
};

/** Sizes, versions and the like, which many products share: `5kw`, `24000teu`, `v42`. */
const isMeasure = (run: string): boolean => /^(?:v?\d+|\d+(?:k|m|g)?(?:w|wh|v|va|a|ah|hz|b|bps|m|mm|cm|km|nm|um|kg|g|t|l|ml|pa|mpa|teu|inch|in|d|s|h|x|p|s|rms|class|台|kvrms))$/.test(run);

const hasLetterAndDigit = (key: string): boolean => /\p{L}/u.test(key) && /\p{N}/u.test(key);

/** Model designations that a name contains, where letters and digits meet: `C929宽体客机` has `c929`, `uMR 570` has `umr570`. */
export const modelsWithin = (text: string, fold: Fold): string[] =>
  segmentsOf(text, fold).flatMap((runs) => {
    const singles = runs.filter((run) => hasLetterAndDigit(run) && !isMeasure(run));
    const pairs = runs.slice(1).map((run, at) => [runs[at] ?? '', run] as const).filter(([first, second]) => /^\p{L}+$/u.test(first) && /^\d+\p{L}?$/u.test(second) && !isMeasure(second.replace(/^\d+$/, 'x'))).map((pair) => pair.join(''));
    return [...singles, ...pairs];
  });

/** Whether a text in the column of models names one: letters, be it without digits, and no size. */
export const looksLikeModel = (key: string): boolean => /[a-z]/.test(key) && !isMeasure(key) && key.length >= 2;

/** A designation that hardly stands for anything else. */
export const isSpecific = (key: string): boolean => key.length >= 5 && hasLetterAndDigit(key) && !isMeasure(key);
