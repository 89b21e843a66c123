// A figure in another unit than it is stated in, as text.
import type { Quantity } from '../parameters.ts';

/** Never in powers of ten, and every digit that a number has. */
const decimal = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number with more digits has been cut off: a third of something. */
const mostDigits = 15;
/** Enough for somebody who compares. */
const fewDigits = 6;

const digitsOf = (text: string): number => text.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;

const numberText = (value: number): { text: string; isExact: boolean } => {
  const text = decimal.format(value);
  return digitsOf(text) > mostDigits ? { text: decimal.format(Number(value.toPrecision(fewDigits))), isExact: false } : { text, isExact: true };
};

/** `185`, `≥ 6`, `158–192`. @param isStrict whether an open bound is itself shut out: `> 6` */
export const figureText = ({ min, max, bounds }: Pick<Quantity, 'min' | 'max' | 'bounds'>, isStrict: boolean): { text: string; isExact: boolean } => {
  const ends = [min, bounds === 'exact' ? undefined : max].flatMap((end) => (end === undefined ? [] : [numberText(end)]));
  const sign = bounds === 'at-least' ? (isStrict ? '> ' : '≥ ') : bounds === 'at-most' ? (isStrict ? '< ' : '≤ ') : '';
  return { text: `${sign}${ends.map(({ text }) => text).join('–')}`, isExact: ends.every((end) => end.isExact) };
};
