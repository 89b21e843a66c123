// One unit for amounts that stand together, so that none has to be converted to be compared.
import { scales, type Scale } from './fen.ts';
import type { Language } from './fill.ts';

/** The largest that one of them reaches and that tells each with at most two decimals; null for plain yuan. */
export const scaleFor = (language: Language, fens: readonly bigint[]): Scale | null => {
  const sizes = fens.map((fen) => (fen < 0n ? -fen : fen));
  return scales[language].find(({ step }) => sizes.some((fen) => fen >= step * 100n) && sizes.every((fen) => fen % step === 0n)) ?? null;
};
