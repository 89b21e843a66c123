// The figures that a text prints, in either language, with the unit in which the list of the policy's figures counts them.

export interface PrintedFigure {
  /** As printed. */
  text: string;
  value: number;
  /** Nothing where things are counted, or where a ratio has no unit. */
  unit?: 'percent' | 'percentage-points' | 'yuan' | 'kilowatt' | 'tonnes' | 'years';
}

/** Digits that are no figure: names, years of the plan, numbers of articles and of documents. */
const noFigures = [/\b5G(?:-A)?(?![\w])/g, /第 ?\d+ ?条/g, /\barticles? \d+(?:(?:, | and )\d+)*/gi, /〔\d{4}〕\d+ ?号/g, /(?<![\d.])20(?:23|27)(?![\d.]|,\d)(?: ?年)?/g];

const scales: Record<string, number> = { 万: 1e4, 亿: 1e8, thousand: 1e3, million: 1e6, billion: 1e9 };

const units: [RegExp, Pick<PrintedFigure, 'unit'> & { times?: number }][] = [
  [/^(?:个百分点|percentage points?)/i, { unit: 'percentage-points' }],
  [/^(?:%|per ?cent)/i, { unit: 'percent' }],
  [/^(?:元|yuan)/i, { unit: 'yuan' }],
  [/^(?:千瓦|kilowatts?|kW)/, { unit: 'kilowatt' }],
  [/^(?:兆瓦|megawatts?|MW)/, { unit: 'kilowatt', times: 1e3 }],
  [/^(?:吨|tonnes?|tons?)/i, { unit: 'tonnes' }],
  [/^(?:年(?!度|份)|(?:consecutive )?years?)/i, { unit: 'years' }],
];

const words: [RegExp, Omit<PrintedFigure, 'text'>][] = [
  [/一半|半数|\bhalf\b/gi, { value: 50, unit: 'percent' }],
  ...['一二三四五六七八九十', ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']].flatMap((numerals) =>
    [...numerals].map((numeral, index): [RegExp, Omit<PrintedFigure, 'text'>] => [
      new RegExp(`(?:连续|为期)${numeral}年|\\b${numeral}(?: consecutive)? years\\b`, 'gi'),
      { value: index + 1, unit: 'years' },
    ]),
  ),
];

/** In digits, and in words where a text writes years or a half. Other words for numbers are not read. */
export const printedFigures = (given: string): PrintedFigure[] => {
  const text = noFigures.reduce((rest, pattern) => rest.replace(pattern, ' '), given.normalize('NFKC'));
  const inDigits = [...text.matchAll(/(?<number>\d+(?:,\d{3})*(?:\.\d+)?) ?(?<scale>万|亿|thousand|million|billion)? ?/gi)].map((match): PrintedFigure => {
    const { number = '', scale = '' } = match.groups ?? {};
    const after = text.slice(match.index + match[0].length);
    const found = units.find(([pattern]) => pattern.test(after));
    const [pattern, { unit, times = 1 }] = found ?? [/^/, {}];
    // Twelve decimal places: 1.1 × 10,000 is 11,000.000000000002.
    const value = Number((Number(number.replaceAll(',', '')) * (scales[scale.toLowerCase()] ?? 1) * times).toFixed(12));
    return { text: `${match[0]}${pattern.exec(after)?.[0] ?? ''}`.trim(), value, ...(unit && { unit }) };
  });
  return [...inDigits, ...words.flatMap(([pattern, figure]) => [...text.matchAll(pattern)].map(([found]) => ({ text: found, ...figure })))];
};
