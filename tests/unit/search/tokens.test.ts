import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIdeograph, keyOf, runsOf } from '../../../src/search/normalise.ts';
import { boundary, characterTokens, initialTokens, insidePrefixes, insideTokens, nameStartToken, nameTokens, partTokens, runPrefix, runToken, runTokens, syllableToken, synonymToken, valueTokens, wholeNameToken, wholeReadingToken } from '../../../src/search/tokens.ts';
import { fold } from './a-search.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'磁共振机器人abqxyz0189カ가𠮷éß- /') }), fc.string({ unit: fc.constantFrom(...'qxyzabj019') }));
const key = anyText.map((text) => keyOf(text, fold));
const ideograph = key.map((text) => Array.from(text).find(isIdeograph) ?? '磁');
const run = anyText.map((text) => runsOf(text, fold)[0] ?? 'q');

/** Whether some words stand in a row among others. */
const standInARow = (words: readonly string[], row: readonly string[]): boolean => words.some((_, place) => row.every((word, offset) => words[place + offset] === word));

const lettersAndDigits = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[\p{L}\p{N}]/u.test(character));

test('every word is of the letters a to z, which Pagefind leaves as they are', () => {
  fc.assert(fc.property(key, anyText, run, ideograph, (given, text, word, character) => {
    const words = [
      ...valueTokens(given), ...partTokens(given), ...characterTokens(character).prefixes, characterTokens(character).whole,
      runToken(word), runPrefix(word), ...nameTokens(given), wholeNameToken(given), nameStartToken(given), ...runTokens(text, true, fold), ...runTokens(text, false, fold), ...insidePrefixes(given), ...insideTokens(text, fold),
    ];
    expect(words.filter((one) => !/^[a-z]+$/.test(one))).toEqual([]);
  }), { numRuns: 1000 });
  expect([syllableToken('lian'), ...initialTokens('lygc'), wholeReadingToken('lianying'), synonymToken(0), synonymToken(17575), boundary].join('')).toMatch(/^[a-z]+$/);
});

describe('characters are told apart', () => {
  test('no two letters or digits share a word, alone or at an end', () => {
    for (const wordOf of [(character: string) => characterTokens(character).whole, (character: string) => runToken(character), (character: string) => partTokens(`${character}磁`).join(' '), (character: string) => partTokens(`a${character}`).join(' ')]) {
      expect(new Set(lettersAndDigits.map(wordOf)).size).toBe(lettersAndDigits.length);
    }
  });

  test('two different keys of two characters and more have different words in a row', () => {
    fc.assert(fc.property(key, key, (one, other) => {
      fc.pre(Array.from(one).length > 1 && Array.from(other).length > 1);
      expect(partTokens(one).join(' ') === partTokens(other).join(' ')).toBe(one === other);
    }), { numRuns: 1000 });
  });

  test('a run has the words of another only where both are the same for 32 characters', () => {
    fc.assert(fc.property(run, run, (one, other) => {
      expect(runToken(one) === runToken(other)).toBe(one.slice(0, 32) === other.slice(0, 32));
    }), { numRuns: 1000 });
  });
});

describe('a part of a value', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });

  test('of two characters and more is a row of the words of the whole', () => {
    fc.assert(fc.property(key, place, place, (whole, from, to) => {
      const characters = Array.from(whole);
      const start = Math.floor(Math.min(from, to) * characters.length);
      const part = characters.slice(start, Math.ceil(Math.max(from, to) * characters.length));
      fc.pre(part.length > 1);
      expect(standInARow(valueTokens(whole), partTokens(part.join('')))).toBe(true);
      if (start === 0) expect(valueTokens(whole).slice(0, part.length - 1)).toEqual(partTokens(part.join('')));
    }), { numRuns: 1000 });
  });

  test('is none of what does not hold it', () => {
    fc.assert(fc.property(key, key, (whole, other) => {
      fc.pre(Array.from(other).length > 1);
      expect(standInARow(valueTokens(whole), partTokens(other))).toBe(Array.from(whole).join(' ').includes(Array.from(other).join(' ')));
    }), { numRuns: 1000 });
  });

  test('does not reach from one value into the next', () => {
    const words = [...valueTokens('磁共'), ...valueTokens('振系统'), ...valueTokens('成像'), ...valueTokens('光谱')];
    expect(standInARow(words, partTokens('共振'))).toBe(false);
    expect(standInARow(words, partTokens('像光'))).toBe(false);
    expect(standInARow(words, partTokens('共振系'))).toBe(false);
    expect(standInARow(words, partTokens('振系统'))).toBe(true);
  });

  test('that is a single ideograph is found before another, before a letter, and at the end', () => {
    const finds = (whole: string): boolean => {
      const { prefixes, whole: end } = characterTokens('磁');
      return valueTokens(whole).some((word) => word === end || prefixes.some((prefix) => word.startsWith(prefix)));
    };
    expect(['磁共振', '磁3', '磁t', '磁', '强磁', '磁カ'].map(finds)).toEqual([true, true, true, true, true, true]);
    expect(['共振', 't3', '滋', ''].map(finds)).toEqual([false, false, false, false]);
  });
});

describe('a run of letters and digits', () => {
  test('is found by its beginnings and by nothing else', () => {
    fc.assert(fc.property(run, run, (whole, asked) => {
      fc.pre(asked.length <= 32);
      expect(runToken(whole).startsWith(runPrefix(asked))).toBe(whole.slice(0, 32).startsWith(asked));
      expect(runToken(whole).startsWith(runPrefix(Array.from(whole).slice(0, 3).join('')))).toBe(true);
    }), { numRuns: 1000 });
  });

  test('of which a longer one is asked is no answer: Pagefind takes a word that the query begins with, where none begins like it', () => {
    fc.assert(fc.property(key, run, run, ideograph, (value, indexed, asked, character) => {
      const words = [runToken(indexed), ...runTokens(value, true, fold), ...valueTokens(value), ...nameTokens(value), ...insideTokens(value, fold), boundary];
      for (const beginning of [runPrefix(asked), ...insidePrefixes(asked), ...characterTokens(character).prefixes]) expect(words.filter((word) => beginning.startsWith(word))).toEqual([]);
    }), { numRuns: 1000 });
    expect(runPrefix('umr790plus').startsWith(runToken('umr790'))).toBe(false);
  });

  test.each([
    ['uMR 790', false, ['umr', '790']],
    ['uMR 790', true, ['umr', '790', 'umr790']],
    ['uMR-790', false, ['umr', '790', 'umr790']],
    ['uMR790', false, ['umr790', '790']],
    ['United Imaging Ltd.', true, ['united', 'imaging', 'ltd', 'unitedimaging', 'imagingltd']],
    ['whole-body scan', false, ['whole', 'body', 'scan', 'wholebody']],
    ['PET和CT', true, ['pet', 'ct']],
    ['CT CT', false, ['ct']],
  ])('"%s" (across spaces: %s) is found by %j', (text, acrossSpaces, found) => {
    expect(runTokens(text, acrossSpaces, fold)).toEqual(found.map(runToken));
  });
});

describe('a name in letters', () => {
  test('is found from its start for twelve letters, and whole', () => {
    const tokens = nameTokens('magneticresonance');
    expect(tokens).toContain(nameStartToken('m'));
    expect(tokens).toContain(nameStartToken('magneticreso'));
    expect(tokens).toContain(wholeNameToken('magneticresonance'));
    expect(tokens).not.toContain(wholeNameToken('magneticreso'));
    expect(nameStartToken('magneticreson')).toBe(nameStartToken('magneticreso'));
  });

  test('of which another begins is not that other one', () => {
    expect(nameTokens('lamp')).not.toContain(wholeNameToken('lam'));
    expect(nameTokens('lampq')).not.toContain(wholeNameToken('lamp'));
  });

  test('is found from its start up to its first ideograph, and is not all of it', () => {
    expect(nameTokens('umr人体')).toEqual(['u', 'um', 'umr'].map(nameStartToken));
    expect(nameTokens('人体umr')).toEqual([]);
    expect(nameTokens('')).toEqual([]);
  });
});

describe('a code or a model', () => {
  const finds = (text: string, part: string): boolean => insidePrefixes(part).every((prefix) => insideTokens(text, fold).some((word) => word.startsWith(prefix)));
  test.each([
    ['GS8512-EX.12', '8512ex12', true], ['GS8512-EX.12', 'gs', true], ['GS8512-EX.12', '12', true], ['GS8512-EX.12', 'sex', false],
    ['91990000EXAMPLE006', '91990000example006', true], ['91990000EXAMPLE006', '0example00', true],
    ['展锐 T820芯片5G', 't820', true], ['展锐 T820芯片5G', '8205g', false], ['磁共振', 'a', false],
  ])('"%s" is found by the part "%s": %s', (text, part, is) => {
    expect(finds(text, part)).toBe(is);
  });

  test('is found by any part of its letters and digits', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'abqxyz019- .'), minLength: 1, maxLength: 16 }), fc.nat(), fc.nat(), (text, from, length) => {
      const letters = keyOf(text, fold);
      fc.pre(letters !== '');
      const start = from % letters.length;
      expect(finds(text, letters.slice(start, start + 1 + (length % letters.length)))).toBe(true);
    }), { numRuns: 500 });
  });
});

test('words of one kind are none of another', () => {
  const kinds = [...valueTokens('a1'), ...valueTokens('磁共'), runToken('abc'), wholeNameToken('abc'), ...insidePrefixes('abc'), syllableToken('abc'), ...initialTokens('ab'), wholeReadingToken('abc'), synonymToken(1), boundary];
  expect(kinds.map((word) => word.charAt(0)).join(' ')).toBe('m h e k n j p i y g x');
});

test('every synonym group has a word of its own', () => {
  expect(new Set(Array.from({ length: 5000 }, (_, group) => synonymToken(group))).size).toBe(5000);
});
