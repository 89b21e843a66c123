import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningsOf, isIdeograph, keyOf, normalise, runsOf, termsOf } from '../../../src/search/normalise.ts';
import { fold, noFold } from './a-search.ts';

/** Any text: of whole characters, of broken halves of characters, and of what people type. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom(...'磁磁髮髪機器Ｕｕ-－　 .·ﾊﾞガ각ᄀ\u1161\u11a8éé\u0301ΣσςİıßẞﬁＡ℃㎡½①㍿𠮷👩‍🔬\u200f“') }),
);

describe.each([['the real fold', fold], ['no fold', noFold]])('with %s', (_, given) => {
  test('a text that was normalised does not change again', () => {
    fc.assert(fc.property(anyText, (text) => {
      const once = normalise(text, given);
      expect(normalise(once, given)).toBe(once);
    }), { numRuns: 2000 });
  });

  test('a key has letters and digits only', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(keyOf(text, given)).toMatch(/^[\p{L}\p{N}]*$/u);
    }), { numRuns: 2000 });
  });

  test('the terms of a query hold a letter or digit each, and together all of its key', () => {
    fc.assert(fc.property(anyText, (text) => {
      const terms = termsOf(text, given);
      for (const term of terms) expect(term).toMatch(/[\p{L}\p{N}]/u);
      expect(keyOf(terms.join(' '), given)).toBe(keyOf(normalise(text, given), given));
    }), { numRuns: 2000 });
  });
});

test.each([
  ['uMR 790', 'umr790'],
  ['umr-790', 'umr790'],
  ['UMR790', 'umr790'],
  ['ｕＭＲ　７９０', 'umr790'],
  ['u.M.R·790', 'umr790'],
  ['uMR—790', 'umr790'],
  ['u\u200bMR\u00ad790', 'umr790'],
  ['Müller', 'muller'],
  ['Mu\u0308ller', 'muller'],
  ['É', 'e'],
  ['25℃', '25c'],
  ['10㎡', '10m2'],
  ['½', '12'],
  ['①', '1'],
  ['ﬁbre', 'fibre'],
  ['磁（共）振', '磁共振'],
  ['核磁共振儀', '核磁共振仪'],
  ['機器人', '机器人'],
  ['頭髮', '头发'],
  ['ﾊﾟﾜｰ', 'ハワー'],
  ['𠮷野', '𠮷野'],
  ['–—-·', ''],
  ['', ''],
])('the key of "%s" is "%s"', (text, key) => {
  expect(keyOf(text, fold)).toBe(key);
});

test.each(['\ud83d', '\ude00', 'a\ud83db', '\ude00\ud83d'])('half a character (%j) is passed over', (text) => {
  expect(keyOf(text, fold)).toBe(text.replace(/[^ab]/g, ''));
});

test.each([
  ['展锐 T820 5G', ['t820', '5g']],
  ['128层CT扫描仪', ['128', 'ct']],
  ['uMR-790', ['umr', '790']],
  ['カメラ 카메라 ABC', ['abc']],
  ['磁共振', []],
  ['', []],
])('the runs of "%s" are %j', (text, runs) => {
  expect(runsOf(text, fold)).toEqual(runs);
});

test.each([
  ['at128p', ['at128p', '128p', 'p']],
  ['790', ['790']],
  ['umr', ['umr']],
  ['5g', ['5g', 'g']],
])('what may be typed of "%s" is %j', (run, beginnings) => {
  expect(beginningsOf(run)).toEqual(beginnings);
});

test.each([
  ['磁共振 线圈', ['磁共振', '线圈']],
  ['  磁共振　线圈\t系统\n', ['磁共振', '线圈', '系统']],
  ['磁共振，线圈、系统;CT', ['磁共振', '线圈', '系统', 'ct']],
  ['ＵＭＲ－７９０', ['umr-790']],
  ['磁共振 - ，', ['磁共振']],
  ['“磁共振” "CT"', ['“磁共振”', '"ct"']],
  ['🤖 机器人', ['机器人']],
  ['机器人🤖', ['机器人🤖']],
  ['?!()[]{}*+\\^$|"\'', []],
  ['', []],
  ['   ', []],
  ['👩‍🔬👍🏽', []],
])('the terms of "%s" are %j', (query, terms) => {
  expect(termsOf(query, fold)).toEqual(terms);
});

test('marks that turn the direction of a text count for nothing', () => {
  expect(termsOf('\u200f\u202e\u2067', fold)).toEqual([]);
  expect(termsOf('磁\u200f共\u202e振', fold).map((term) => keyOf(term, fold))).toEqual(['磁共振']);
});

test('a query of 10,000 characters is read at once', () => {
  expect(termsOf('磁'.repeat(10_000), fold)).toEqual(['磁'.repeat(10_000)]);
  expect(termsOf('磁 '.repeat(5_000), fold)).toHaveLength(5_000);
  expect(termsOf('.'.repeat(10_000), fold)).toEqual([]);
});

test.each([['磁', true], ['カ', true], ['카', true], ['𠮷', true], ['a', false], ['1', false], ['。', false]])('whether "%s" is read as a character of its own: %s', (character, is) => {
  expect(isIdeograph(character)).toBe(is);
});
