import { expect, test } from 'vitest';
import { address, languageTag, localeParam, locales, pathOf } from '../../src/site-paths.ts';

test.each([
  ['/', 'zh', pathOf.home, '/'],
  ['/', 'en', pathOf.home, '/en/'],
  ['/', 'zh', pathOf.about, '/about/'],
  ['/', 'en', pathOf.product('umr-790'), '/en/products/umr-790/'],
  ['/catalogue/', 'zh', pathOf.home, '/catalogue/'],
  ['/catalogue/', 'en', pathOf.search, '/catalogue/en/search/'],
  ['/catalogue', 'en', pathOf.search, '/catalogue/en/search/'],
  ['', 'zh', pathOf.lists, '/lists/'],
] as const)('under %s, in %s, the path "%s" has the address %s', (base, locale, path, expected) => {
  expect(address(base, locale, path)).toBe(expected);
});

test.each([
  [pathOf.sector('energy'), 'sectors/energy/'],
  [pathOf.sector('energy', 1), 'sectors/energy/'],
  [pathOf.sector('energy', 2), 'sectors/energy/page/2/'],
  [pathOf.category('energy', 'wind'), 'sectors/energy/wind/'],
  [pathOf.category('energy', 'wind', 3), 'sectors/energy/wind/page/3/'],
  [pathOf.similar('energy', 'wind'), 'sectors/energy/wind/compare/'],
  [pathOf.similar('energy', 'wind', 2), 'sectors/energy/wind/compare/page/2/'],
  [pathOf.products(), 'products/'],
  [pathOf.products('A'), 'products/letter/A/'],
  [pathOf.manufacturers(), 'manufacturers/'],
  [pathOf.manufacturers('other'), 'manufacturers/letter/other/'],
  [pathOf.manufacturer('exmed'), 'manufacturers/exmed/'],
  [pathOf.list('first-set'), 'lists/first-set/'],
  [pathOf.listYear('first-set', 2025), 'lists/first-set/2025/'],
  [pathOf.productChoices, 'products/choices.json'],
  [pathOf.share, 'policy/share/'],
  [pathOf.changeMonth('2026-11'), 'changes/2026-11/'],
  [pathOf.changeMonth('2026-11', 3), 'changes/2026-11/page/3/'],
  [pathOf.write({ id: '2026-11-25-01', date: '2026-11-25' }), 'changes/2026-11/#w-2026-11-25-01'],
  [pathOf.write({ id: '2026-11-25-01', date: '2026-11-25' }, 2), 'changes/2026-11/page/2/#w-2026-11-25-01'],
])('%s is %s', (path, expected) => {
  expect(path).toBe(expected);
});

test('Chinese stands at the root, every language has a tag', () => {
  expect(locales.map(localeParam)).toEqual([undefined, 'en']);
  expect(locales.map((locale) => languageTag[locale])).toEqual(['zh-CN', 'en']);
});
