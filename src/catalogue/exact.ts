// Decimal numbers and their products without rounding: 1.85 m are 185 cm, never 184.99999.

/** A fraction of whole numbers; the denominator is positive. */
export interface Exact {
  numerator: bigint;
  denominator: bigint;
}

const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** @throws if the text is no decimal number, such as `-1.5` or `2e-7` */
const exactDecimal = (text: string): Exact => {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text);
  if (!match) throw new Error(`"${text}" is no decimal number.`);
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = match;
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(`${whole}${decimals}`) * (sign === '-' ? -1n : 1n);
  return power >= 0 ? { numerator: digits * tenTo(power), denominator: 1n } : { numerator: digits, denominator: tenTo(-power) };
};

/** The number that is printed, not its nearest binary fraction. */
export const exactOf = (value: number): Exact => exactDecimal(String(value));

/** @param text `0.001` or `1/3600` */
export const exactFactor = (text: string): Exact => {
  const [over = '', under = '1'] = text.split('/');
  return divided(exactDecimal(over), exactDecimal(under));
};

export const times = (a: Exact, b: Exact): Exact => ({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });

/** @param b above zero */
export const divided = (a: Exact, b: Exact): Exact => ({ numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator });

/** More digits than a number can hold. */
const enoughDigits = 25;

/** The nearest number. */
export const numberOf = ({ numerator, denominator }: Exact): number => {
  const size = numerator < 0n ? -numerator : numerator;
  const shift = enoughDigits - (String(size).length - String(denominator).length);
  const quotient = shift >= 0 ? (size * tenTo(shift)) / denominator : size / (denominator * tenTo(-shift));
  const number = Number(`${quotient}e${-shift}`);
  return numerator < 0n ? -number : number;
};
