import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { timeNow, today } from '../../../scripts/lib/today.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ['2026-11-25T15:59:59Z', '2026-11-25', '2026-11-25 23:59'],
  ['2026-11-25T16:00:00Z', '2026-11-26', '2026-11-26 00:00'],
  ['2026-12-31T16:05:00Z', '2027-01-01', '2027-01-01 00:05'],
])('at %s it is %s in China, whatever zone the machine is set to', (instant, day, time) => {
  vi.setSystemTime(new Date(instant));
  expect([today(), timeNow()]).toEqual([day, time]);
});
