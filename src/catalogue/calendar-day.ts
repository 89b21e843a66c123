/** Whether a date, as far as it goes, is one of the calendar: no 30 February. @param value `2026`, `2026-11` or `2026-11-22` */
export const isCalendarDate = (value: string): boolean => {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Whether a text is a day of the calendar, `2026-11-22`. */
export const isDay = (value: string): boolean => /^[12]\d{3}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value);

/** @param day `2026-11-22` */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** @param day `2026-11-22` */
export const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const beijingMilliseconds = 8 * 3_600_000;

/** A moment by the clock of Beijing, which knows no summer time, with its offset: `2026-11-22T09:30:00+08:00`. */
export const beijingTime = (moment: Date): string => `${new Date(moment.getTime() + beijingMilliseconds).toISOString().slice(0, 19)}+08:00`;
