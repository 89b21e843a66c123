import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenIds, isId, searchOfIds } from '../../../src/catalogue/id.ts';

test.each<[string, boolean]>([['umr-790', true], ['7', true], ['', false], ['-a', false], ['a--b', false], ['A', false], ['../a', false], ['甲', false], ['a'.repeat(200), true], ['a'.repeat(201), false]])('whether "%s" is an id: %s', (text, is) => {
  expect(isId(text)).toBe(is);
});

test.each(['?ids=a,b', '?ids=a&ids=b', '?ids=a，b', '?ids=a、b', '?ids=a%20b', '?ids=a;;b,'])('the ids of %s are a and b', (search) => {
  expect(givenIds(new URLSearchParams(search))).toEqual(['a', 'b']);
});

test('ids come back from an address as they went into it, whatever they are', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => one.isWellFormed() && !/[,，、;；\s]/.test(one));
  fc.assert(fc.property(fc.array(text, { minLength: 1 }), (ids) => {
    expect(givenIds(new URLSearchParams(searchOfIds(ids)))).toEqual(ids);
  }));
});
