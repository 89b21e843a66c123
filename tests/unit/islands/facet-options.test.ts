import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/index.ts';
import { isChosen, nameOf, optionsOf, type Vocabulary } from '../../../src/islands/facet-options.ts';
import { statuses } from '../../../src/catalogue/status.ts';
import { facets, emptyState } from '../../../src/search/state.ts';
import type { Speaker } from '../../../src/islands/search-props.ts';
import { searchMessageKeys } from '../../../src/islands/search-messages.ts';
import { speakerOf } from '../../../src/islands/speaker.ts';
import { aTable } from '../search/a-table.ts';

const speaker = (locale: 'zh' | 'en'): Speaker => speakerOf({ base: '/', locale, messages: messagesOf(locale, searchMessageKeys) });
const vocabulary: Vocabulary = {
  sectors: [
    { id: 'medical', name: '医疗器械', hue: 'medical-devices', glyph: 'medical-devices', count: 3, categories: [{ id: 'imaging', name: '影像' }] },
    { id: 'robots', name: '机器人', lang: 'zh-CN', hue: 'robots', glyph: 'robots', count: 2, categories: [{ id: 'imaging', name: '视觉' }, { id: 'arms', name: '机械臂', lang: 'zh-CN' }] },
  ],
  lists: [{ id: 'catalogue', name: '推荐目录', kind: 'recommendation' }, { id: 'first-set', name: '首台套', kind: 'first-set' }],
  districts: [{ id: 'east', name: '东区' }],
  supports: [{ id: 'leasing', name: '融资租赁支持' }],
};
const table = aTable({
  lists: [{ id: 'catalogue', kind: 'recommendation' }],
  makers: ['a', 'b'],
  products: [{ category: 0, maker: 0, listings: [[0, 2024], [0, 0]], flags: 0 }, { category: 0, maker: 1, listings: [[0, 2026], [0, 2024]], flags: 0 }],
});
const makers = [{ name: { zh: '甲公司', en: 'Maker A' }, reading: '' }, { name: { zh: '乙公司' }, reading: '' }];
const loaded: Vocabulary = { ...vocabulary, table, makers };

const valuesOf = (...[facet, words, locale = 'zh']: [Parameters<typeof optionsOf>[0], Vocabulary?, ('zh' | 'en')?]): string[] => optionsOf(facet, words ?? loaded, speaker(locale)).map(({ value }) => value);

test.each([
  ['sector', ['medical', 'robots']],
  ['category', ['medical/imaging', 'robots/imaging', 'robots/arms']],
  ['list', ['catalogue', 'first-set']],
  ['year', ['2026', '2024', 'unknown']],
  ['status', [...statuses]],
  ['district', ['east', 'unknown']],
  ['maker', ['a', 'b']],
  ['first', ['first-set']],
  ['policy', ['leasing']],
  ['registration', ['yes']],
  ['specifications', ['yes']],
] as const)('the facet %s offers %j in this order', (facet, values) => {
  expect(valuesOf(facet)).toEqual(values);
});

test.each(['zh', 'en'] as const)('every value has a name in the language %s, and no two of a facet the same', (locale) => {
  for (const facet of facets) {
    const names = optionsOf(facet, loaded, speaker(locale)).map(({ name }) => name);
    expect(names.every((name) => name !== '')).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  }
});

describe('before the table is loaded', () => {
  test.each(['sector', 'category', 'list', 'status', 'district', 'first', 'registration', 'specifications'] as const)('the facet %s is offered already', (facet) => {
    expect(valuesOf(facet, vocabulary)).toEqual(valuesOf(facet));
  });

  test.each(['year', 'maker'] as const)('the facet %s is empty', (facet) => {
    expect(valuesOf(facet, vocabulary)).toEqual([]);
  });
});

test('a name that is Chinese on an English page is marked as such', () => {
  expect(optionsOf('maker', loaded, speaker('en')).map(({ name, lang }) => [name, lang])).toEqual([['Maker A', undefined], ['乙公司', 'zh-CN']]);
  expect(optionsOf('category', loaded, speaker('en')).map(({ lang }) => lang)).toEqual([undefined, undefined, 'zh-CN']);
});

test('a chosen value is named; one that is not offered by itself', () => {
  const options = optionsOf('sector', loaded, speaker('zh'));
  expect(nameOf(options, 'robots')).toBe('机器人');
  expect(nameOf(options, 'toys')).toBe('toys');
  expect(nameOf([], 'toys')).toBe('toys');
});

test('whether a value is chosen is a matter of its facet', () => {
  const state = { ...emptyState, choices: { sector: ['robots'] } };
  expect(isChosen(state, 'sector', 'robots')).toBe(true);
  expect(isChosen(state, 'sector', 'medical')).toBe(false);
  expect(isChosen(state, 'maker', 'robots')).toBe(false);
});
