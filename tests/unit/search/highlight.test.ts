import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, marksOf, marksOfReading, partsOf, type Mark } from '../../../src/search/highlight.ts';
import { keyOf } from '../../../src/search/normalise.ts';
import { fold } from './a-search.ts';

/** A text with its marks in brackets. */
const shown = (text: string, marks: readonly Mark[]): string => partsOf(text, marks).map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join('');
const marked = (text: string, ...terms: string[]): string => shown(text, marksOf(text, terms.map((term) => keyOf(term, fold)), fold));

test.each([
  ['磁共振成像系统', '共振', '磁[共振]成像系统'],
  ['磁共振与核磁共振', '磁共振', '[磁共振]与核[磁共振]'],
  ['核磁共振儀', '共振仪', '核磁[共振儀]'],
  ['機器人與機器', '机器', '[機器]人與[機器]'],
  ['uMR 790', 'umr790', '[uMR 790]'],
  ['uMR-790/780', 'umr790', '[uMR-790]/780'],
  ['ＵＭＲ　７９０', 'umr790', '[ＵＭＲ　７９０]'],
  ['产品（uMR790）', 'uMR 790', '产品（[uMR790]）'],
  ['面积10㎡', '10m', '面积[10㎡]'],
  ['𠮷野机器人', '野机', '𠮷[野机]器人'],
  ['𠮷野', '𠮷', '[𠮷]野'],
  ['Müller', 'muller', '[Müller]'],
  ['Café 5', 'cafe', '[Café] 5'],
  ['磁（共）振', '磁共振', '[磁（共）振]'],
  ['光谱仪', '磁', '光谱仪'],
  ['', '磁', ''],
])('in "%s" the term "%s" is marked: "%s"', (text, term, result) => {
  expect(marked(text, term)).toBe(result);
});

test('an accent that is a character of its own is marked with its letter', () => {
  expect(marked('Cafe\u0301 5', 'cafe')).toBe('[Cafe\u0301] 5');
});

describe('letters', () => {
  test.each([
    ['scanner, CT scan', 'ct', 'scanner, [CT] scan'],
    ['An octet of CT', 'ct', 'An octet of [CT]'],
    ['compact', 'ct', 'compact'],
    ['reimaging and imaging', 'imag', 'reimaging and [imag]ing'],
    ['128层CT扫描仪', 'ct', '128层[CT]扫描仪'],
    ['AT128P', '128', 'AT[128]P'],
    ['AT128P', '128p', 'AT[128P]'],
  ])('in "%s" are marked where a word begins: "%s" gives "%s"', (text, term, result) => {
    expect(marked(text, term)).toBe(result);
  });

  test('are marked within a word where no word begins so, if they are three or more', () => {
    expect(marked('reimaging', 'imag')).toBe('re[imag]ing');
    expect(marked('uMR790', 'mr790')).toBe('u[MR790]');
  });
});

test('marks of several terms are in order, and those that touch or overlap are one', () => {
  expect(marked('磁共振成像系统', '系统', '磁共')).toBe('[磁共]振成像[系统]');
  expect(marked('磁共振成像系统', '磁共', '振成')).toBe('[磁共振成]像系统');
  expect(marked('磁共振成像系统', '磁共振', '共振成像', '共')).toBe('[磁共振成像]系统');
  expect(marked('磁共振', '', '磁')).toBe('[磁]共振');
});

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: fc.constantFrom(...'磁共振儀器𠮷uMR790ｕ㎡½é\u0301- ,（）👩‍🔬'), maxLength: 200 }));
const terms = fc.array(fc.string({ unit: fc.constantFrom(...'磁共振仪器umr790e2½'), minLength: 1, maxLength: 3 }), { maxLength: 4 });

/** In the text, of some length, in order, apart. */
const expectSound = (inText: string, marks: readonly Mark[]): void => {
  let from = -1;
  for (const [start, end] of marks) {
    expect(start).toBeGreaterThan(from);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(inText.length);
    from = end;
  }
};

test('marks lie in the text, in order and apart, whatever it is; its parts make it up again', () => {
  fc.assert(fc.property(text, terms, (given, wanted) => {
    const marks = marksOf(given, wanted.map((term) => keyOf(term, fold)), fold);
    expectSound(given, marks);
    expect(partsOf(given, marks).map((part) => part.text).join('')).toBe(given);
    for (const part of partsOf(given, marks)) expect(part.text.isWellFormed()).toBe(given.isWellFormed());
  }), { numRuns: 1000 });
});

test('what is marked for a Chinese term is that term', () => {
  fc.assert(fc.property(text, fc.string({ unit: fc.constantFrom(...'磁共振仪器'), minLength: 2, maxLength: 3 }), (given, term) => {
    for (const [start, end] of marksOf(given, [term], fold)) expect(keyOf(given.slice(start, end), fold)).toContain(term);
    expect(marksOf(given, [term], fold).length > 0).toBe(keyOf(given, fold).includes(term));
  }), { numRuns: 500 });
});

describe('an excerpt', () => {
  test('keeps its marks in its text, and what they mark', () => {
    fc.assert(fc.property(text, terms, fc.integer({ min: 0, max: 30 }), (given, wanted, around) => {
      const marks = marksOf(given, wanted.map((term) => keyOf(term, fold)), fold);
      const cut = excerpt(given, marks, around);
      expectSound(cut.text, cut.marks);
      expect(cut.marks.length > 0).toBe(marks.length > 0);
      for (const [place, [start, end]] of cut.marks.entries()) expect(cut.text.slice(start, end)).toBe(given.slice(...(marks[place] ?? [0, 0])));
    }), { numRuns: 1000 });
  });

  test('cuts no character in two', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('𠮷', '👩‍🔬', '磁', ' '), maxLength: 120 }), fc.integer({ min: 0, max: 30 }), (given, around) => {
      expect(excerpt(given, marksOf(given, ['磁'], fold), around).text.isWellFormed()).toBe(true);
    }), { numRuns: 500 });
  });

  test('is the surroundings of the first mark, with an ellipsis where more stands', () => {
    const long = `${'前'.repeat(50)}磁共振${'后'.repeat(50)}`;
    const cut = excerpt(long, marksOf(long, ['磁共振'], fold), 5);
    expect(shown(cut.text, cut.marks)).toBe('…前前前前前[磁共振]后后后后后后后后后后…');
  });

  test('is all of a short text', () => {
    expect(excerpt('磁共振系统', [[0, 3]], 24)).toEqual({ text: '磁共振系统', marks: [[0, 3]] });
  });

  test('of a text without a mark is that text', () => {
    expect(excerpt('磁'.repeat(200), [], 5)).toEqual({ text: '磁'.repeat(200), marks: [] });
  });
});

describe('pinyin', () => {
  const read = (printed: string, syllables: string, letters: string): string => shown(printed, marksOfReading(printed, syllables.split(' '), letters));
  test.each([
    ['联影医疗', 'lian ying yi liao', 'lianying', '[联影]医疗'],
    ['联影医疗', 'lian ying yi liao', 'yiliao', '联影[医疗]'],
    ['联影医疗', 'lian ying yi liao', 'lianyi', '[联影]医疗'],
    ['联影医疗', 'lian ying yi liao', 'li', '[联]影医疗'],
    ['联影医疗', 'lian ying yi liao', 'ly', '[联影]医疗'],
    ['联影医疗', 'lian ying yi liao', 'yyl', '联[影医疗]'],
    ['联影（U）医疗', 'lian ying yi liao', 'yingyi', '联[影（U）医]疗'],
    ['𠮷影', 'ji ying', 'jiying', '[𠮷影]'],
    ['联影', 'lian ying', 'yinglian', '联影'],
    ['联影', 'lian ying', 'l', '联影'],
    ['联影', 'lian', 'lian', '联影'],
    ['', '', 'lian', ''],
  ])('of "%s" (%s): the letters "%s" mark "%s"', (printed, syllables, letters, result) => {
    expect(read(printed, syllables, letters)).toBe(result);
  });

  test('marks lie in the text, whatever the letters', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'联影𠮷a （') }), fc.string({ unit: fc.constantFrom(...'lianyg'), maxLength: 8 }), (printed, letters) => {
      const syllables = Array.from(printed.matchAll(/\p{Script=Han}/gu), ({ 0: character }) => (character === '联' ? 'lian' : 'ying'));
      expectSound(printed, marksOfReading(printed, syllables, letters));
    }));
  });
});
