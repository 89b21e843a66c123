import { expect, test } from 'vitest';
import { isNews, releaseChanges } from '../../../src/catalogue/release-changes.ts';
import { currentId, renamedIdsOf } from '../../../src/catalogue/renamed.ts';
import { aRelease } from '../builders.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

test('in the first release, all is new', () => {
  expect(releaseChanges(undefined, { 'products/y': a, 'products/x': a })).toEqual({ added: ['products/x', 'products/y'], changed: [], renamed: [], removed: [] });
});

test('what is new, changed, renamed and gone since the one before', () => {
  const before = { 'products/same': a, 'products/other': a, 'products/old': a, 'products/gone': a, 'lists/old': a };
  const after = { 'products/same': a, 'products/other': b, 'products/new': b, 'products/fresh': a, 'lists/new-list': a };
  expect(releaseChanges(before, after, { products: { old: 'middle', middle: 'new' }, lists: { gone: 'new-list' } })).toEqual({
    added: ['lists/new-list', 'products/fresh'],
    changed: ['products/other'],
    renamed: [{ from: 'products/old', to: 'products/new' }],
    removed: ['lists/old', 'products/gone'],
  });
});

test('a product merged into one that was there is renamed, and the other one is not new', () => {
  expect(releaseChanges({ 'products/old': a, 'products/kept': a }, { 'products/kept': b }, { products: { old: 'kept' } })).toEqual({ added: [], changed: ['products/kept'], renamed: [{ from: 'products/old', to: 'products/kept' }], removed: [] });
});

test('news is another state of the records, another day of the data or another kind of edition', () => {
  const { stamp } = aRelease();
  expect(isNews(undefined, { stamp })).toBe(true);
  expect(isNews({ stamp }, { stamp: { ...stamp } })).toBe(false);
  for (const other of [{ sha256: a }, { dataDate: '2026-11-23' }, { kind: 'official' as const }]) expect(isNews({ stamp }, { stamp: { ...stamp, ...other } })).toBe(true);
});

test('a renamed id leads to that of today, and a circle nowhere', () => {
  const renamings = { a: 'b', b: 'c', x: 'y', y: 'x' };
  expect(['a', 'b', 'c', 'never', 'constructor'].map((id) => currentId(renamings, id))).toEqual(['c', 'c', 'c', 'never', 'constructor']);
  expect(currentId(renamings, 'x')).toBeUndefined();
  expect(renamedIdsOf({ products: renamings, lists: { old: 'new' } })).toEqual([{ folder: 'products', from: 'a', to: 'c' }, { folder: 'products', from: 'b', to: 'c' }, { folder: 'lists', from: 'old', to: 'new' }]);
  expect(renamedIdsOf(undefined)).toEqual([]);
});
