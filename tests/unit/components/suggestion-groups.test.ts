import { expect, test } from 'vitest';
import { groupsOf, resultsAddress } from '../../../src/components/search-box/suggestion-groups.ts';
import type { Suggestion } from '../../../src/search/suggest.ts';

const suggestions: Suggestion[] = [
  { kind: 'product', id: 'sample-pump', name: { zh: '示例泵', en: 'Sample pump' }, maker: { zh: '上海示例有限公司' } },
  { kind: 'maker', id: 'sample', name: { zh: '上海示例有限公司' } },
  { kind: 'category', id: 'pumps', sectorId: 'energy', name: { zh: '泵', en: 'Pumps' }, sector: { zh: '能源装备', en: 'Energy' } },
];

test('suggestions are grouped by kind and lead to their pages', () => {
  expect(groupsOf(suggestions, { base: '/', locale: 'zh' })).toEqual([
    { label: 'suggestProducts', lines: [{ href: '/products/sample-pump/', name: { text: '示例泵' }, beside: { text: '上海示例有限公司' } }] },
    { label: 'suggestMakers', lines: [{ href: '/manufacturers/sample/', name: { text: '上海示例有限公司' } }] },
    { label: 'suggestCategories', lines: [{ href: '/sectors/energy/pumps/', name: { text: '泵' }, beside: { text: '能源装备' } }] },
  ]);
});

test('in English, a Chinese name that stands in is marked as Chinese, and addresses keep the base path', () => {
  expect(groupsOf(suggestions, { base: '/catalogue/', locale: 'en' })[0]).toEqual({
    label: 'suggestProducts',
    lines: [{ href: '/catalogue/en/products/sample-pump/', name: { text: 'Sample pump' }, beside: { text: '上海示例有限公司', lang: 'zh-CN' } }],
  });
});

test('a kind without suggestions has no group', () => {
  expect(groupsOf(suggestions.slice(2), { base: '/', locale: 'zh' }).map(({ label }) => label)).toEqual(['suggestCategories']);
  expect(groupsOf([], { base: '/', locale: 'zh' })).toEqual([]);
});

test.each([
  ['联影', '/search/?q=%E8%81%94%E5%BD%B1'],
  [' uMR 790 ', '/search/?q=uMR+790'],
  ['a&sector=b#c', '/search/?q=a%26sector%3Db%23c'],
  ['<script>', '/search/?q=%3Cscript%3E'],
])('all results for %s are at %s', (typed, address) => {
  expect(resultsAddress(typed, { base: '/', locale: 'zh' })).toBe(address);
});
