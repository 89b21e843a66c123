// Model designations: from the patterns of a category and the brand of the maker.
import type { Random } from './random.ts';
import type { CategoryWords } from './words.ts';

/** A brand in letters: `Lanzhuo`, and its initials `LZ`. */
export interface Letters { name: string; initials: string }

const endings = [['', 78], ['S', 5], ['A', 4], ['-II', 3], [' Pro', 4], [' Plus', 3], ['-α', 1], ['T', 2]] as const;

/** A model designation such as `GH-320`. */
export function makeModel(random: Random, words: CategoryWords, brand: Letters): string {
  const pattern = random.pick(words.series);
  const filled = pattern
    .replace('{Brand}', brand.name)
    .replace('{B}', brand.initials)
    .replace(/(\.?)#/g, (_, point: string) => `${point}${random.integer(point ? 0 : 1, 9)}`);
  return words.isSoftware ? filled : `${filled}${random.weighted(endings)}`;
}

/** A release such as `V3.2`. */
export const makeVersion = (random: Random): string => `V${random.integer(1, 9)}.${random.integer(0, 5)}`;
