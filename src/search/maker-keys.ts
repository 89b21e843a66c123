import { keyOf, type Fold } from './normalise.ts';
import type { MakerNames } from './table.ts';

/** All names of a maker as they are compared, the shortest form first. */
export const makerKeys = ({ name, short, aliases = [] }: MakerNames, fold: Fold): string[] =>
  [short?.zh, short?.en, name.zh, name.en, ...aliases].map((text) => keyOf(text ?? '', fold)).filter((key) => key !== '');
