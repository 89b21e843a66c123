// What part of a whole something is, and how it changed: exact fractions, rounded only to be shown.

/** In hundredths of a percent, or of a percentage point. */
export interface Shown {
  hundredths: bigint;
  /** Whether nothing was rounded away. */
  isExact: boolean;
}

/** A part of a whole: fen of fen, or lines of lines. */
export interface Part {
  part: bigint;
  total: bigint;
}

/** Rounds to the nearest, halves away from zero. */
const rounded = (numerator: bigint, denominator: bigint): Shown => {
  const size = numerator < 0n ? -numerator : numerator;
  const nearest = (2n * size + denominator) / (2n * denominator);
  return { hundredths: numerator < 0n ? -nearest : nearest, isExact: size % denominator === 0n };
};

/** @throws if the whole is nothing, or less than its part */
export const shareOf = ({ part, total }: Part): Shown => {
  if (total <= 0n || part < 0n || part > total) throw new Error(`${part} is no part of ${total}.`);
  return rounded(part * 10_000n, total);
};

/** The change in percentage points, taken before anything is rounded. */
export const changeOf = (now: Part, before: Part): Shown => rounded((now.part * before.total - before.part * now.total) * 10_000n, now.total * before.total);
