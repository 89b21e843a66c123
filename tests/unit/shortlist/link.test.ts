import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesOf, linkSearch, longestAddress, readLink } from '../../../src/shortlist/link.ts';
import { limits } from '../../../src/shortlist/shortlist.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const item = fc.record(
  { id, quantity: fc.integer({ min: 1, max: 10_000_000 }).map((thousandths) => thousandths / 1000), note: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => text.isWellFormed()) },
  { requiredKeys: ['id'] },
);
const items = fc.uniqueArray(item, { selector: (one) => one.id, maxLength: 20 });

describe('a link', () => {
  test('gives back what it was made from', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(readLink(linkSearch(list, { quantities: true, notes: true }))).toEqual({ items: list, beyond: [], doubled: 0, broken: [] });
      }),
    );
  });

  test('holds quantities and notes only where they are wished for', () => {
    const list = [{ id: 'a', quantity: 2, note: '备用' }];
    expect(linkSearch(list, { quantities: false, notes: false })).toBe('?ids=a');
    expect(linkSearch(list, { quantities: true, notes: false })).toBe('?ids=a&quantity=a:2');
    expect(readLink(linkSearch(list, { quantities: false, notes: true }))?.items).toEqual([{ id: 'a', note: '备用' }]);
  });

  test('an address without ids is no shared list; one with empty ids is an empty one', () => {
    expect(readLink('')).toBeUndefined();
    expect(readLink('?q=a')).toBeUndefined();
    expect(readLink('?ids=')).toEqual({ items: [], beyond: [], doubled: 0, broken: [] });
  });

  test('all that is wrong with one is told at once', () => {
    const many = Array.from({ length: 500 }, (_, index) => `p-${index}`);
    const read = readLink(`?ids=${many.join(',')},p-1,p-1,<b>&quantity=p-2:-1&quantity=x&quantity=p-3:2&note=:x&note=p-4:${'长'.repeat(limits.note + 1)}&note=nobody:x`);
    expect(read?.items).toHaveLength(limits.items);
    expect(read?.items[3]).toEqual({ id: 'p-3', quantity: 2 });
    expect([read?.beyond.length, read?.beyond[0], read?.doubled]).toEqual([300, 'p-200', 2]);
    expect(read?.broken.map((text) => text.slice(0, 8))).toEqual(['<b>', 'p-2:-1', 'x', ':x', 'p-4:长长长长', 'nobody:x']);
  });

  test('ids may be separated as people separate them', () => {
    expect(readLink('?ids=a，b, c%0Ad&ids=e')?.items.map((one) => one.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('any address at all is read without an error', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (ids, rest) => Array.isArray(readLink(`?ids=${ids}&${rest}`)?.items)));
  });
});

describe('addresses that pass ids on', () => {
  test('are one where it fits, with the searches', () => {
    expect(addressesOf('/evidence/', ['a', 'b'], ['?q=图像', ''])).toEqual([{ href: '/evidence/?ids=a,b&search=%3Fq%3D%E5%9B%BE%E5%83%8F&search=', first: 1, last: 2 }]);
    expect(addressesOf('/evidence/', [], [])).toEqual([]);
  });

  test('are several where one would be too long, and together hold every id once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 190 }), (count, length) => {
        const ids = Array.from({ length: count }, (_, index) => `p${index}-${'x'.repeat(length)}`);
        const parts = addressesOf('/evidence/', ids, ['?q=a']);
        for (const { href } of parts) expect(href.length).toBeLessThanOrEqual(longestAddress);
        expect(parts.flatMap(({ href }) => new URLSearchParams(href.slice(href.indexOf('?'))).get('ids')?.split(','))).toEqual(ids);
        expect(parts.filter(({ href }) => href.includes('search=')).length).toBe(1);
      }),
      { numRuns: 20 },
    );
  });
});
