// Dates as people write them in spreadsheets, to the form of the catalogue.

/** Excel's day 0 is 1899-12-30 for all days after February 1900. */
const excelEpoch = Date.UTC(1899, 11, 30);

const two = (text: string): string => text.padStart(2, '0');

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const fromParts = (year: string, month?: string, day?: string): string | undefined => {
  if (Number(year) < 1900 || Number(year) > 2200) return undefined;
  if (month === undefined || month === '') return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined || day === '') return `${year}-${two(month)}`;
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${two(month)}-${two(day)}` : undefined;
};

/** A day that a spreadsheet counts from 1900, between 1954 and 2119; a year is no such number. */
const fromSerial = (serial: number): string | undefined =>
  serial >= 20_000 && serial < 80_000 ? new Date(excelEpoch + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10) : undefined;

const forms = [
  /^(?<year>\d{4})年?$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月?$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/,
  /^(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?$/,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})$/,
];

/**
 * Reads 2024年5月, 2024.05.01, 2024/5/1, 20240501, full-width digits, a time behind the day, or Excel's number of a day.
 * @returns `2024`, `2024-05` or `2024-05-01`; undefined where it is no date or could be two (01/05/2024)
 */
export const readDate = (value: string | number): string | undefined => {
  if (typeof value === 'number') return fromSerial(value) ?? (Number.isInteger(value) ? readDate(String(value)) : undefined);
  const day = value.normalize('NFKC').trim().replace(/[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '');
  const text = day.replace(/[—–―〜]/g, '-').replace(/\s*([年月日./-])\s*/g, '$1').trim();
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return fromSerial(Number(text));
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return fromParts(groups['year'] ?? '', groups['month'], groups['day']);
  }
  return undefined;
};

/** A year: 2025, 2025年, 2025年度, ２０２５. */
export const readYear = (value: string | number): number | undefined => {
  const digits = /^(\d{4})\s*(?:年度?|版)?$/.exec(String(value).normalize('NFKC').trim())?.[1];
  const year = Number(digits);
  return digits !== undefined && year >= 1990 && year <= 2100 ? year : undefined;
};
