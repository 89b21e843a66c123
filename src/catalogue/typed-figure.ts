// A figure as people type it: 1200, 1,200, １２００, 1.2 万, -40; and as it stands in a field for them.

const multiples: Readonly<Record<string, number>> = { '': 0, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12, thousand: 3, million: 6, billion: 9, trillion: 12 };

/** Longer is no figure, and more than a number can tell apart. */
const mostDigits = 15;

/** The number that a text means; undefined if it means none. Width and spaces don't count; commas must part thousands. */
export const readFigure = (text: string): number | undefined => {
  const match = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+|(?=\.\d))(?:\.(\d+))?(\D*)$/.exec(text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/[，、]/g, ',').replace(/\s/g, '').toLowerCase());
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = '', multiple = ''] = match;
  const power = Object.hasOwn(multiples, multiple) ? multiples[multiple] : undefined;
  const digits = whole.replaceAll(',', '');
  if (power === undefined || digits.length + decimals.length > mostDigits) return undefined;
  return Number(`${sign}${digits || '0'}.${decimals || '0'}e${power}`);
};

/** With a point, without groups and without an exponent, so that it is read as it stands; '' for none. */
export const fieldText = (value: number | undefined): string => (value === undefined ? '' : Number(value.toPrecision(mostDigits)).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 }));
