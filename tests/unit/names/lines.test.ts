import { expect, test } from 'vitest';
import { linesOf, mostLines } from '../../../src/names/lines.ts';

test('lines are counted as the text counts them, and blank ones left out', () => {
  expect(linesOf('甲\r\n\n  \n乙\r丙')).toEqual({ lines: [{ number: 1, text: '甲' }, { number: 4, text: '乙' }, { number: 5, text: '丙' }], rest: 0 });
  expect(linesOf(' \n\t')).toEqual({ lines: [], rest: 0 });
});

test('of too many lines the first are checked, and the rest is counted', () => {
  const { lines, rest } = linesOf('甲\n\n'.repeat(mostLines + 7));
  expect([lines.length, rest]).toEqual([mostLines, 7]);
});

test('of too long a text the first lines are checked', () => {
  const { lines, rest } = linesOf(`甲\n${'乙'.repeat(400_000)}\n${'丙'.repeat(400_000)}\n丁`);
  expect([lines.length, rest]).toEqual([2, 2]);
  expect(linesOf(`${'甲'.repeat(600_000)}\n乙`)).toMatchObject({ lines: [{ number: 1 }], rest: 1 });
});
