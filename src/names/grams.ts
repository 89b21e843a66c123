// What names are found near by: pairs of characters where they are Chinese, more where they are letters, which repeat.
import { isIdeograph } from '../search/normalise.ts';

const lettersInRow = 4;

/** The different grams of a key. A run of letters that is shorter than a gram is one as a whole. */
export const gramsOf = (key: string): Set<string> => {
  const characters = Array.from(key);
  const grams = new Set<string>();
  characters.forEach((character, place) => {
    const next = characters[place + 1];
    if (next !== undefined && (isIdeograph(character) || isIdeograph(next))) grams.add(character + next);
  });
  for (const run of key.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []) {
    if (run.length <= lettersInRow) grams.add(run);
    for (let start = 0; start + lettersInRow < run.length + 1; start += 1) grams.add(run.slice(start, start + lettersInRow));
  }
  return grams;
};
