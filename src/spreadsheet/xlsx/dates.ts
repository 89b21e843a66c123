// Which numbers of a workbook are days, and which day each is.

/** Formats that every workbook has, as Chinese Excel shows them: 27–31, 36, 50–54, 57 and 58 are days too, 18–21, 32–35, 45–47, 55 and 56 times of day. */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Text in quotation marks, escaped, padded or in brackets says nothing of what a format is. */
const passedOver = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;

/** Whether a format of the workbook's own shows a day, not only a time of day: `yyyy"年"m"月"d"日"`, `aaaa`, `mmm`. */
export const showsDay = (format: string): boolean => {
  const [positive = ''] = format.replace(passedOver, '').toLowerCase().split(';');
  if (/general|@/.test(positive)) return false;
  // E is the year in East Asian formats, and in 0.00E+00 an exponent.
  if (/[yd]|aaa|(?:^|[^0#?])e/.test(positive.replace(/am\/pm|a\/p/g, ''))) return true;
  return /m/.test(positive.replace(/am\/pm|a\/p/g, '')) && !/[hs]/.test(positive) && !/\[[hms]+\]/i.test(format);
};

export const isDayFormat = (id: number, own: ReadonlyMap<number, string>): boolean => {
  const format = own.get(id);
  return format === undefined ? builtInDays.has(id) : showsDay(format);
};

const dayMilliseconds = 86_400_000;
/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465;
/** Lotus 1-2-3 took 1900 for a leap year, and Excel follows: 60 is a day that never was. */
const noSuchDay = 60;
/** A twelfth of a second: what is lost in a day's fraction must not make it the day before. */
const rounding = 1e-6;

/** `2024-05-01` for 45413; undefined where Excel shows no day. Counted in UTC, so that no time zone moves it. */
export const dayOfSerial = (serial: number, from1904: boolean): string | undefined => {
  const whole = Math.floor(serial + rounding);
  if (from1904) return whole < 0 || whole > lastSerial - 1462 ? undefined : new Date(Date.UTC(1904, 0, 1) + whole * dayMilliseconds).toISOString().slice(0, 10);
  if (whole < 1 || whole > lastSerial) return undefined;
  if (whole === noSuchDay) return '1900-02-29';
  return new Date(Date.UTC(1899, 11, whole < noSuchDay ? 31 : 30) + whole * dayMilliseconds).toISOString().slice(0, 10);
};
