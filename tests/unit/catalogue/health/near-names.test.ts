import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearnessOf, nearPairs, type Nearness } from '../../../../src/catalogue/health/near-names.ts';

test.each<[string, string, Nearness | undefined]>([
  ['微创心通', '微创心通', 'same'],
  ['心通', '心通', 'same'],
  ['微创心通医疗', '微创心脉医疗', 'one-edit'],
  ['微创心通医疗', '微创通医疗', 'one-edit'],
  ['便携光谱仪', '便携式光谱仪', 'one-edit'],
  ['手术机器人', '腹腔手术机器人系统', 'contained'],
  ['acrel3000', 'acrel3000电能管理系统', 'contained'],
  ['联影', '联想', undefined],
  ['机器人', '巡检机器人', undefined],
  ['光谱仪a1型', '光谱仪a2型', undefined],
  ['光谱仪', '光谱仪x5', undefined],
  ['手术机器人', '手术机器人mt1000', undefined],
  ['便携光谱仪', '台式质谱仪', undefined],
])('%s and %s: %s', (a, b, expected) => {
  expect(nearnessOf(a, b)).toBe(expected);
  expect(nearnessOf(b, a)).toBe(expected);
});

test('the index finds the pairs that a comparison of each with each finds', () => {
  const name = fc.array(fc.constantFrom('甲', '乙', '丙', 'x'), { maxLength: 7 }).map((characters) => characters.join(''));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const items = names.map((text, place) => ({ text, place }));
      const each = items.flatMap((a) => items.filter((b) => b.place > a.place && a.text !== '' && b.text !== '' && nearnessOf(a.text, b.text) !== undefined).map((b) => [a.place, b.place]));
      expect(nearPairs(items, ({ text }) => text).map(({ a, b }) => [a.place, b.place])).toEqual(each);
    }),
  );
});
