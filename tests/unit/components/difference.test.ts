import { expect, test } from 'vitest';
import { differenceOf, excerpt } from '../../../src/components/changes/difference.ts';

test.each([
  ['几分钟内读出', '几秒内读出', ['几', '分钟', '秒', '内读出']],
  ['on site in minutes.', 'on site in seconds.', ['on site in ', 'minutes', 'seconds', '.']],
  ['重 1.25 kg', '重 1.35 kg', ['重 ', '1.25', '1.35', ' kg']],
  ['甲乙', '甲丙乙', ['甲', '', '丙', '乙']],
  ['甲甲', '甲甲甲', ['甲甲', '', '甲', '']],
  ['甲', '乙', ['', '甲', '乙', '']],
  ['同', '同', ['同', '', '', '']],
  ['𠮷野', '𠮷川', ['𠮷', '野', '川', '']],
  ['第一行\n第二行', '第一行\n第三行', ['第一行\n第', '二', '三', '行']],
])('%j and %j are taken apart into what they share and what they don’t', (from, to, parts) => {
  const difference = differenceOf({ from, to });
  expect([difference.before, difference.from, difference.to, difference.after]).toEqual(parts);
});

test.each([
  ['一二三四五', 'end', 3, '…三四五'],
  ['一二三四五', 'start', 3, '一二三…'],
  ['一二三', 'end', 3, '一二三'],
  ['𠮷𠮷𠮷', 'start', 2, '𠮷𠮷…'],
  ['', 'end', 3, ''],
] as const)('of %j, the %s is %i characters long', (text, side, length, expected) => {
  expect(excerpt(text, side, length)).toBe(expected);
});
