// Days as ISO texts, `2026-11-22`.
import type { Random } from './random.ts';

const day = 24 * 60 * 60 * 1000;

/** The day so many days later, or earlier if the number is negative. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** Whole days from one day to another. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

/** The last day of a term of so many months: from 2025-06-25, twelve months end on 2026-06-24. */
export function lastDayAfter(date: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, dayOfMonth - 1)).toISOString().slice(0, 10);
}

/** A working day between two days, both included as far as they are one. */
export function workingDayBetween(random: Random, from: string, to: string): string {
  const date = addDays(from, random.integer(0, Math.max(0, daysFrom(from, to))));
  const weekday = new Date(date).getUTCDay();
  const moved = weekday === 0 ? addDays(date, -2) : weekday === 6 ? addDays(date, -1) : date;
  return moved < from ? from : moved;
}
