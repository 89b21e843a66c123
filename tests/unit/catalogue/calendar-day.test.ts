import { expect, test } from 'vitest';
import { beijingTime, isDay } from '../../../src/catalogue/calendar-day.ts';

test.each([['2026-11-22', true], ['2028-02-29', true], ['2026-02-29', false], ['2026-13-01', false], ['2026-11', false], ['26-11-22', false], ['', false], ['2026-11-22T00:00', false]])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test('a moment is told by the clock of Beijing, with its offset', () => {
  expect(beijingTime(new Date('2026-11-22T16:05:09.900Z'))).toBe('2026-11-23T00:05:09+08:00');
});
