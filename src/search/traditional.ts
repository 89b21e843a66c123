// Traditional characters and their simplified forms, one by one, from OpenCC's tables.
import { Converter } from 'opencc-js/t2cn';
import type { Fold } from './normalise.ts';

/** CJK unified ideographs, extension A and the basic block: all that a Chinese keyboard types. */
const ranges = [[0x3400, 0x4dbf], [0x4e00, 0x9fff]] as const;

let fold: Fold | undefined;

/** Every traditional character that has one simplified form. */
export const traditionalFold = (): Fold => {
  if (fold) return fold;
  const convert = Converter({ from: 't', to: 'cn' });
  const characters = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)));
  // A few lead to a character that is itself replaced (薴 → 苧 → 苎): the end of the chain is what counts.
  const simplified = (character: string): string => {
    const simple = convert(character);
    return simple === character ? character : simplified(simple);
  };
  fold = new Map(characters.map((character) => [character, simplified(character)] as const).filter(([character, simple]) => simple !== character && Array.from(simple).length === 1));
  return fold;
};
