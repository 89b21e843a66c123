import { expect, test } from 'vitest';
import { traditionalFold } from '../../../src/search/traditional.ts';

const fold = traditionalFold();

test.each(Array.from('機机 後后 裏里 裡里 髮发 發发 係系 繫系 醫医 療疗 電电 薴苎'.matchAll(/(\S)(\S)/gu), ([, traditional = '', simplified = '']) => [traditional, simplified]))('%s is written %s in simplified Chinese', (traditional, simplified) => {
  expect(fold.get(traditional)).toBe(simplified);
});

test.each([...'磁器机人共振。aㄅカ가'])('%s stays as it is', (character) => {
  expect(fold.has(character)).toBe(false);
});

test('one character leads to one, and none to a character that is replaced in turn', () => {
  for (const [traditional, simplified] of fold) {
    expect(Array.from(traditional)).toHaveLength(1);
    expect(Array.from(simplified)).toHaveLength(1);
    expect(fold.has(simplified), `${traditional} → ${simplified}`).toBe(false);
  }
});

test('all characters are in the form that width and accents leave', () => {
  for (const pair of fold) for (const character of pair) expect(character.normalize('NFKC').normalize('NFKD')).toBe(character);
});

test('no character of the everyday simplified set changes, so that simplified text stays as it is', () => {
  const text = '创新产品推荐目录医疗器械机器人磁共振成像系统手术设备新能源汽车燃料电池激光雷达工业软件集成电路光谱仪检测装置海洋装备航空航天人工智能大模型安全环保新材料生物医药';
  expect(Array.from(text).filter((character) => fold.has(character))).toEqual([]);
});

test('there are some thousands, made once', () => {
  expect(fold.size).toBeGreaterThan(2500);
  expect(traditionalFold()).toBe(fold);
});
