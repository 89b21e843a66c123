// Dates as each language writes them: what pages and islands share. Carries no messages.
import type { Language } from './fill.ts';

/** Making a format takes longer than using it: one per language and precision. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

const dateFormat = (language: Language, parts: number): Intl.DateTimeFormat => {
  const key = `${language} ${parts}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  });
  dateFormats.set(key, format);
  return format;
};

/** A date as precise as it is: `2026年11月22日` / `22 November 2026`, `2026年11月`, `2026年`. */
export const longDate = (language: Language, date: string): string =>
  dateFormat(language, date.split('-').length).format(new Date(`${date}-01-01`.slice(0, 10)));
