import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partialDateSchema } from '../../../src/catalogue/schema.ts';
import { readDate, readYear } from '../../../src/importing/dates.ts';

describe('a date', () => {
  const cases: [string | number, string | undefined][] = [
    ['2024-05-01', '2024-05-01'],
    ['2024.05.01', '2024-05-01'],
    ['2024/5/1', '2024-05-01'],
    ['2024年5月1日', '2024-05-01'],
    ['2024年05月01号', '2024-05-01'],
    ['2024 年 5 月 1 日', '2024-05-01'],
    ['２０２４年５月１日', '2024-05-01'],
    ['2024年5月', '2024-05'],
    ['2024.5', '2024-05'],
    ['2024-05', '2024-05'],
    ['202405', '2024-05'],
    ['20240501', '2024-05-01'],
    [20240501, '2024-05-01'],
    [202405, '2024-05'],
    ['2024', '2024'],
    ['2024年', '2024'],
    [2024, '2024'],
    ['2024–5–1', '2024-05-01'],
    ['2024-05-01 10:30', '2024-05-01'],
    ['2024年5月1日 10:30:00', '2024-05-01'],
    ['2024-05-01T00:00:00.000Z', '2024-05-01'],
    ['2024-05-01T08:00:00+08:00', '2024-05-01'],
    [45413, '2024-05-01'],
    [45413.75, '2024-05-01'],
    ['45413', '2024-05-01'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2024-13-01', undefined],
    ['2024-00', undefined],
    ['2024-5/1', undefined],
    ['01/05/2024', undefined],
    ['24.5.1', undefined],
    ['1850-01-01', undefined],
    ['长期有效', undefined],
    ['', undefined],
    [0, undefined],
    [-1, undefined],
    [NaN, undefined],
    [Infinity, undefined],
    [1e300, undefined],
    [2024.5, undefined],
  ];
  test.each(cases)('%j is %j', (value, date) => {
    expect(readDate(value)).toBe(date);
  });

  test('whatever is read is a date of the catalogue, and each day is read from its number and from its words', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (value) => {
      const date = readDate(value);
      if (date !== undefined) expect(partialDateSchema.safeParse(date).success).toBe(true);
    }));
    fc.assert(fc.property(fc.date({ min: new Date('1955-01-01'), max: new Date('2118-12-31'), noInvalidDate: true }), (day) => {
      const iso = day.toISOString().slice(0, 10);
      const [year = '', month = '', date = ''] = iso.split('-');
      expect(readDate(Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000))).toBe(iso);
      expect(readDate(`${year}年${Number(month)}月${Number(date)}日`)).toBe(iso);
    }));
  });
});

test.each<[string | number, number | undefined]>([
  [2025, 2025], ['2025', 2025], ['2025年', 2025], ['2025年度', 2025], ['2025 版', 2025], ['２０２５', 2025],
  ['1989', undefined], ['2101', undefined], ['25', undefined], ['二〇二五', undefined], ['2025-2026', undefined], [NaN, undefined], [2025.5, undefined],
])('the year %j is %j', (value, year) => {
  expect(readYear(value)).toBe(year);
});
