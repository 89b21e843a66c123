import { expect, test } from 'vitest';
import { monogramOf } from '../../../src/components/monogram.ts';

test.each([
  ['a short name of two characters', { name: { zh: '上海示例医疗科技股份有限公司' }, shortName: { zh: '示例' } }, { text: '示例', width: 2, lang: 'zh-CN' }],
  ['a short name of three', { name: { zh: '甲' }, shortName: { zh: '示例精' } }, { text: '示例精', width: 3, lang: 'zh-CN' }],
  ['a short name of four', { name: { zh: '甲' }, shortName: { zh: '示例精仪' } }, { text: '示例精仪', width: 4, lang: 'zh-CN' }],
  ['a longer short name gives its first two', { name: { zh: '甲' }, shortName: { zh: '样例机器人' } }, { text: '样例', width: 2, lang: 'zh-CN' }],
  ['without a short name, the name without the place', { name: { zh: '上海市示例精仪有限公司' } }, { text: '示例', width: 2, lang: 'zh-CN' }],
  ['brackets and spaces do not count', { name: { zh: '甲' }, shortName: { zh: '示例（上 海）' } }, { text: '示例上海', width: 4, lang: 'zh-CN' }],
  ['a Latin short name', { name: { zh: '伊克斯医疗有限公司' }, shortName: { zh: 'EXMED' } }, { text: 'EXMED', width: 3, lang: 'en' }],
  ['a long Latin short name is cut to eight letters', { name: { zh: '甲' }, shortName: { zh: 'EX Medical' } }, { text: 'EXMedica', width: 4, lang: 'en' }],
  ['a mixed short name', { name: { zh: '甲' }, shortName: { zh: 'AB示例' } }, { text: 'AB示例', width: 3, lang: 'zh-CN' }],
  ['a single character', { name: { zh: '甲' } }, { text: '甲', width: 2, lang: 'zh-CN' }],
] as const)('%s', (_, maker, expected) => {
  expect(monogramOf(maker)).toEqual(expected);
});
