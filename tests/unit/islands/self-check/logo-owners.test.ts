import { expect, test } from 'vitest';
import { nobody, ownersIn, previewLogos, withOwners, type Owners } from '../../../../src/islands/self-check/logo-owners.ts';
import type { LogoItem } from '../../../../src/islands/self-check/use-logos.ts';

const clean = { logo: { format: 'png' as const, bytes: new Uint8Array(1), url: 'data:,', size: { width: 1, height: 1 }, done: [], warnings: [] } };
const aLogo = (key: number, own: Partial<LogoItem> = {}): LogoItem => ({ key, file: `${key}.png`, isPacked: false, outcome: clean, ...own });
const of = (id: string): Owners => ({ maker: { record: `manufacturers/${id}`, name: id }, products: [] });

const records = (items: readonly LogoItem[], all: readonly Owners[]) => withOwners(items, all).map(({ record }) => record);

test('the first logo of which nobody said anything is the only maker\'s', () => {
  expect(records([aLogo(1, { outcome: { refusals: [] } }), aLogo(2), aLogo(3)], [of('a')])).toEqual([undefined, 'manufacturers/a', undefined]);
});

test('a maker that has a logo gets no other, and what was left out stays out', () => {
  expect(records([aLogo(1), aLogo(2, { record: 'manufacturers/a' })], [of('a')])).toEqual([undefined, 'manufacturers/a']);
  expect(records([aLogo(1, { record: nobody })], [of('a')])).toEqual(['']);
});

test('of several makers nobody guesses', () => {
  expect(records([aLogo(1)], [of('a'), of('b')])).toEqual([undefined]);
});

test('a draft has the owners that have an id by now', () => {
  expect(ownersIn([{ manufacturer: { id: 'a', name: { zh: '甲' } }, products: [{ id: 'b', name: {} }, { name: { zh: '丙' } }, null] }], 'zh')).toEqual([{ maker: { record: 'manufacturers/a', name: '甲' }, products: [{ record: 'products/b', name: 'b' }] }]);
  expect(ownersIn([{ products: [] }], 'zh')).toEqual([]);
});

test('the preview shows the clean logos of records', () => {
  expect(previewLogos([aLogo(1, { record: 'products/b' }), aLogo(2), aLogo(3, { record: nobody }), aLogo(4, { record: 'products/c', outcome: 'judging' })])).toEqual({ 'products/b': { src: 'data:,', width: 1, height: 1 } });
});
