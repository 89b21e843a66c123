import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { canonicalText, recordHash, sha256 } from '../../../src/catalogue/record-hash.ts';

test('the canonical text is that of RFC 8785: sorted keys, no spaces, numbers in their shortest form', () => {
  // The example of section 3.2.2 of the RFC.
  const given = JSON.parse(String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"€$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`);
  expect(canonicalText(given)).toBe(String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`);
});

test('keys are sorted by their UTF-16 code units, at every depth', () => {
  expect(canonicalText({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': { b: 1, a: [{ d: 1, c: 2 }] } })).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":{"a":[{"c":2,"d":1}],"b":1},"\u20ac":1,"\u{1f600}":5,"\ufb33":3}');
});

test('the hash is SHA-256 of the text in UTF-8', async () => {
  expect(await sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(await sha256('上海')).toBe(createHash('sha256').update('上海', 'utf8').digest('hex'));
});

test('a record has one hash, in whatever order its keys stand, and another with any other value', async () => {
  await fc.assert(fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (record) => {
    const turned = Object.fromEntries(Object.entries(record).reverse());
    expect(await recordHash(turned)).toBe(await recordHash(record));
    expect(await recordHash({ ...record, more: 'x' })).not.toBe(await recordHash({ ...record, more: 'y' }));
  }), { numRuns: 200 });
});

test('what JSON cannot hold has no hash', async () => {
  expect(() => canonicalText(undefined)).toThrow('Only what JSON can hold has a canonical form.');
  expect(() => canonicalText({ number: Number.NaN })).toThrow();
});

test('where the browser has no Web Cryptography, that is said', async () => {
  vi.stubGlobal('crypto', {});
  await expect(sha256('a')).rejects.toThrow('SHA-256 cannot be computed here: the page was not loaded over https.');
  vi.unstubAllGlobals();
});

test('a browser that knows no isWellFormed(), such as Chrome 99, has the same canonical text', () => {
  const known = Object.getOwnPropertyDescriptor(String.prototype, 'isWellFormed');
  if (!known) throw new Error('Node knows String.prototype.isWellFormed.');
  Reflect.deleteProperty(String.prototype, 'isWellFormed');
  try {
    expect(canonicalText({ zh: '上海' })).toBe('{"zh":"上海"}');
  } finally {
    Object.defineProperty(String.prototype, 'isWellFormed', known);
  }
});
