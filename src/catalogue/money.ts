// Amounts, rates and years as readers type them, read exactly: whole fen, no floating point, and no guess where a text
// can be read in two ways.

/** No amount of a reader is larger: the yearly output of the whole city is a few times as much. In fen. */
export const largestFen = 1_000_000_000_000_00n;

/** `unclear`: its marks can be read in more than one way. `mixed`: its units can. `too-precise`: finer than a fen. `absurd`: beyond any sensible size. */
export type AmountProblem = 'empty' | 'not-a-number' | 'unclear' | 'mixed' | 'chinese-numerals' | 'other-currency' | 'negative' | 'zero' | 'too-precise' | 'absurd';
export type AmountReading = { fen: bigint } | { problem: AmountProblem };

/** A longer text is no amount. */
const longestText = 80;

/** Half-width, in lower case, with plain spaces, decimal points and apostrophes; nothing invisible. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(\d)点(?=\d)/g, '$1.')
    .replace(/。/g, '.')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[−–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    // The full stop of a sentence.
    .replace(/([^\s.]) ?\.$/, '$1')
    .toLowerCase();

/** Superscripts, fractions and circled digits would become other numbers when they are made plain. */
const hasOddDigit = (text: string): boolean => /\p{No}/u.test(text);

/** Zeros behind the number that a unit stands for. The longer of two that begin alike comes first. */
const units: readonly (readonly [string, number])[] = [
  ['万亿', 12], ['千亿', 11], ['百亿', 10], ['十亿', 9], ['亿', 8], ['億', 8], ['千万', 7], ['百万', 6], ['十万', 5], ['万', 4], ['萬', 4], ['千', 3],
  ['trillion', 12], ['billion', 9], ['millions', 6], ['million', 6], ['thousand', 3], ['bn', 9], ['mn', 6], ['m', 6], ['k', 3], ['w', 4], ['角', -1], ['分', -2],
];
const namesOf = (isLatin: boolean): string => units.map(([name]) => name).filter((name) => /[a-z]/.test(name) === isLatin).join('|');
/** A number, its unit, and whether yuan is said. */
const part = new RegExp(`^(?<number>\\d[\\d.,' ]*|\\.\\d+)(?<unit>(?:${namesOf(true)})\\b|${namesOf(false)})? ?(?<yuan>元|圆|块|yuan)? ?`);
const otherCurrency = /[$€£円]|美元|美金|港元|港币|欧元|日元|日圆|英镑|usd|hkd|eur|jpy|gbp/;

interface Decimal {
  /** The digits before and after the point. */
  whole: string;
  fraction: string;
}

/** A number with a point for decimals and the usual marks between groups of digits; nothing where it can be read in two ways. */
const decimalOf = (text: string): Decimal | undefined => {
  const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$|^[1-9]\d{0,2}(?: \d{3})+(?:\.\d*)?$|^[1-9]\d{0,3}(?: \d{4})+(?:\.\d*)?$|^[1-9]\d{0,2}(?:'\d{3})+(?:\.\d*)?$/;
  const bare = grouped.test(text) ? text.replace(/[, ']/g, '') : text;
  const match = /^(\d*)(?:\.(\d*))?$/.exec(bare);
  return match ? { whole: match[1] ?? '', fraction: match[2] ?? '' } : undefined;
};

/** @param places zeros behind the number; nothing where it has more decimals than that */
const scaled = ({ whole, fraction }: Decimal, places: number): bigint | undefined => {
  const digits = fraction.replace(/0+$/, '');
  return digits.length > places ? undefined : BigInt(`${whole}${digits.padEnd(places, '0')}` || '0');
};

/** Fen of a text of one or more parts: `1亿2000万元`, `3.2 million`. */
const readParts = (text: string): AmountReading => {
  let rest = text;
  let sum = 0n;
  /** Places of fen of the part before. */
  let above: number | undefined;
  let isWholeYuan = false;
  while (rest !== '') {
    const match = part.exec(rest);
    if (!match) return { problem: 'not-a-number' };
    rest = rest.slice(match[0].length);
    const { number = '', unit, yuan } = match.groups ?? {};
    const places = (units.find(([name]) => name === unit)?.[1] ?? 0) + 2;
    const decimal = decimalOf(number.trim());
    if (!decimal) return { problem: 'unclear' };
    if (above !== undefined) {
      // Of '3万5' nobody can say whether it is 35,000 or 30,005: the last part has a unit, or all its digits.
      const isTold = unit !== undefined || yuan !== undefined || decimal.whole.length === above - 2;
      if (!isTold || places >= above || (isWholeYuan && places >= 2)) return { problem: 'mixed' };
    }
    if (decimal.fraction !== '' && rest !== '') return { problem: 'mixed' };
    const fen = scaled(decimal, places);
    if (fen === undefined) return { problem: 'too-precise' };
    if (above !== undefined && fen >= 10n ** BigInt(above)) return { problem: 'mixed' };
    sum += fen;
    above = places;
    isWholeYuan ||= yuan !== undefined;
  }
  return { fen: sum };
};

/**
 * An amount of money in yuan: `3200000`, `320万元`, `1.2亿`, `1亿2000万`, `3.2 million yuan`, `¥3,200,000.00`, also in
 * full width. Without a unit it is yuan.
 */
export const readAmount = (text: string): AmountReading => {
  const typed = plain(text);
  if (typed === '') return { problem: 'empty' };
  if (typed.length > longestText && /^\d+$/.test(typed)) return { problem: 'absurd' };
  if (typed.length > longestText || hasOddDigit(text)) return { problem: 'not-a-number' };
  if (otherCurrency.test(typed)) return { problem: 'other-currency' };
  const withoutMark = typed.replace(/^(?:人民币|rmb|cny|cn¥|¥|yuan) ?/, '').replace(/ ?(?:人民币|rmb|cny|[整正])$/, '');
  const signed = /^(?:-|负|負) ?(?<after>.*)$|^\((?<within>.*)\)$/.exec(withoutMark);
  const reading = readParts((signed?.groups?.['after'] ?? signed?.groups?.['within'] ?? withoutMark).replace(/^[¥+] ?/, ''));
  if ('problem' in reading) {
    const isChinese = reading.problem === 'not-a-number' && /[一二三四五六七八九十百千万亿零〇两壹贰叁肆伍陆柒捌玖拾佰仟]/.test(typed) && !/\d/.test(typed);
    return isChinese ? { problem: 'chinese-numerals' } : reading;
  }
  if (reading.fen === 0n) return { problem: 'zero' };
  if (signed) return { problem: 'negative' };
  return reading.fen > largestFen ? { problem: 'absurd' } : reading;
};

/** A rate in ten-thousandths of a percent: 3.85 % is 38,500. */
export type Rate = bigint;
/** Decimals of a percentage that are read. */
const ratePlaces = 4;
/** What a rate of one hundred percent is. */
export const wholeRate: Rate = 1_000_000n;
/** Beyond it no loan is lawful business; in ten-thousandths of a percent. */
const highestRate: Rate = 360_000n;

/** A percentage of the policy as a rate. @throws if it has more than four decimals */
export const rateOf = (percent: number): Rate => {
  const decimal = decimalOf(String(percent));
  const rate = decimal && scaled(decimal, ratePlaces);
  if (rate === undefined) throw new Error(`${percent} percent has more decimals than are computed with.`);
  return rate;
};

/** Beyond it no bank lends to a company; in ten-thousandths of a percent. */
const usualRate: Rate = 200_000n;

/** `fraction`: 0.0385 was typed, where 3.85 % may be meant. `tenfold`: 0.36 was typed, where 0.36 % or 3.6 % may be meant. */
export type PercentProblem = 'empty' | 'not-a-number' | 'unclear' | 'negative' | 'zero' | 'too-precise' | 'too-high' | 'fraction' | 'tenfold';
export type PercentReading = { rate: Rate } | { problem: PercentProblem; meant?: Rate };

/** A yearly rate of interest: `3.85`, `3.85%`. */
export const readPercent = (text: string): PercentReading => {
  const typed = plain(text);
  if (typed === '') return { problem: 'empty' };
  const match = hasOddDigit(text) ? null : /^(?<sign>-|负|負)? ?(?<number>[\d.,' ]*\d[\d.,' ]*?) ?(?<mark>%|percent|per cent)?$/.exec(typed);
  if (!match) return { problem: 'not-a-number' };
  const decimal = decimalOf(match.groups?.['number'] ?? '');
  if (!decimal) return { problem: 'unclear' };
  // A fraction has two decimals more than the percentage that is meant by it.
  const asFraction = scaled(decimal, ratePlaces + 2);
  if (asFraction === 0n) return { problem: 'zero' };
  if (match.groups?.['sign']) return { problem: 'negative' };
  if (!match.groups?.['mark'] && asFraction !== undefined && asFraction <= highestRate) return asFraction > usualRate ? { problem: 'tenfold', meant: asFraction / 10n } : { problem: 'fraction', meant: asFraction };
  const rate = scaled(decimal, ratePlaces);
  if (rate === undefined) return { problem: 'too-precise' };
  return rate > highestRate ? { problem: 'too-high' } : { rate };
};

/** Years in hundredths: a year and a half is 150. */
export type Years = bigint;
export const oneYear: Years = 100n;
/** No loan runs longer. */
const mostYears = 50n * oneYear;

/** `months`: a number of months, which is not always a number of years with two decimals. `perhaps-months`: 36 without a unit. */
export type YearsProblem = 'empty' | 'not-a-number' | 'unclear' | 'months' | 'perhaps-months' | 'negative' | 'zero' | 'too-precise' | 'absurd';
export type YearsReading = { years: Years } | { problem: YearsProblem; meant?: Years };
/** A number without a unit from here on is more likely one of months. */
const fewestMonths = 12n * oneYear;

/** Years of so many hundredths of a month, to the nearest hundredth. */
const yearsOfMonths = (months: bigint): Years => (months + 6n) / 12n;

/** The time of a loan in years, whole or with up to two decimals: `3`, `2.5 年`. */
export const readYears = (text: string): YearsReading => {
  const typed = plain(text);
  if (typed === '') return { problem: 'empty' };
  const inMonths = /^(?<number>[\d.,' ]*\d[\d.,' ]*?) ?个?(?:月|months?|mo)$/.exec(typed);
  if (inMonths) {
    const decimal = decimalOf(inMonths.groups?.['number'] ?? '');
    const months = decimal && scaled(decimal, 2);
    return months !== undefined && months > 0n && months <= 12n * mostYears ? { problem: 'months', meant: yearsOfMonths(months) } : { problem: 'months' };
  }
  const match = hasOddDigit(text) ? null : /^(?<sign>-|负|負)? ?(?<number>[\d.,' ]*\d[\d.,' ]*?) ?(?<unit>年|years?|y)?$/.exec(typed);
  if (!match) return { problem: 'not-a-number' };
  const decimal = decimalOf(match.groups?.['number'] ?? '');
  if (!decimal) return { problem: 'unclear' };
  const years = scaled(decimal, 2);
  if (years === 0n) return { problem: 'zero' };
  if (match.groups?.['sign']) return { problem: 'negative' };
  if (years === undefined) return { problem: 'too-precise' };
  if (match.groups?.['unit'] === undefined && years >= fewestMonths && years <= 12n * mostYears) return { problem: 'perhaps-months', meant: yearsOfMonths(years) };
  return years > mostYears ? { problem: 'absurd' } : { years };
};

/** Digits of a number with so many decimals, without needless zeros: 38500 with 4 is `3.85`. */
export const decimalText = (value: bigint, places: number): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}${fraction === '' ? '' : `.${fraction}`}`;
};

/** `unit`: with a unit, as in 1万. */
export type CountProblem = 'empty' | 'not-a-number' | 'unit' | 'unclear' | 'not-whole' | 'negative' | 'absurd';
const countWithUnit = new RegExp(`^\\d[\\d.,' ]*(?:(?:${namesOf(true)})\\b|${namesOf(false)})`);
/** Nobody counts further. */
const mostCounted = 1_000_000_000_000n;

/** A number of things, which may be none: `120`, `1,200`. */
export const readCount = (text: string): { count: bigint } | { problem: CountProblem } => {
  const typed = plain(text);
  if (typed === '') return { problem: 'empty' };
  const match = hasOddDigit(text) ? null : /^(?<sign>-|负|負)? ?(?<number>[\d.,' ]*\d[\d.,' ]*?) ?(?:[行项条]|lines?|items?)?$/.exec(typed);
  if (!match) return { problem: countWithUnit.test(typed) ? 'unit' : 'not-a-number' };
  const decimal = decimalOf(match.groups?.['number'] ?? '');
  if (!decimal) return { problem: 'unclear' };
  const count = scaled(decimal, 0);
  if (count === undefined) return { problem: 'not-whole' };
  if (count > 0n && match.groups?.['sign']) return { problem: 'negative' };
  return count > mostCounted ? { problem: 'absurd' } : { count };
};
