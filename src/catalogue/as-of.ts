// The day that an address asks for: `?asof=2025-06-30`.
import { asOfParameter } from './as-of-parameter.ts';
import { isDay } from './calendar-day.ts';

export type AskedDay =
  | { kind: 'none' }
  | { kind: 'day'; day: string }
  /** Not come yet: nobody knows what will be listed on it. */
  | { kind: 'future'; day: string }
  /** No day of the calendar, as it was written. */
  | { kind: 'no-day'; written: string };

/** Longer than this, what was written is not shown again in full. */
const mostShown = 40;

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > mostShown ? `${characters.slice(0, mostShown).join('')}…` : text;
};

/**
 * @param search of the address: `?asof=2025-06-30`
 * @param today `YYYY-MM-DD`
 */
export const readAsOf = (search: string, today: string): AskedDay => {
  const written = new URLSearchParams(search).get(asOfParameter);
  if (written === null) return { kind: 'none' };
  if (!isDay(written)) return { kind: 'no-day', written: shortened(written) };
  return written > today ? { kind: 'future', day: written } : { kind: 'day', day: written };
};
