import { describe, expect, test } from 'vitest';
import { readingsOf, syllablesFrom } from '../../../src/search/syllables.ts';

const known = new Set(['lian', 'ying', 'xi', 'an', 'xian', 'li', 'ji', 'qi', 'ren', 'gan', 'ga', 'ang', 'fang', 'fan']);

test.each([
  ['lianying', [['lian ying', ''], ['li an ying', '']]],
  ['lian', [['lian', ''], ['li an', '']]],
  ['xian', [['xian', ''], ['xi an', '']]],
  ['lianyi', [['lian', 'yi'], ['li an', 'yi']]],
  ['jiqir', [['ji qi', 'r']]],
  ['fangan', [['fang an', ''], ['fan gan', '']]],
  ['y', []],
  ['yi', []],
  ['lianx1', []],
  ['zzz', []],
  ['lianz', []],
  ['', [['', '']]],
])('"%s" is read as %j', (letters, readings) => {
  expect(readingsOf(letters, known).map(({ syllables, rest }) => [syllables.join(' '), rest])).toEqual(expect.arrayContaining(readings));
  if (readings.length === 0) expect(readingsOf(letters, known)).toEqual([]);
});

test('without known syllables nothing is read', () => {
  expect(readingsOf('lian', new Set())).toEqual([]);
});

describe('of letters that may be read in very many ways', () => {
  /** Counts how often it was asked. */
  const counted = () => {
    let asked = 0;
    class Counted extends Set<string> {
      override has(value: string): boolean {
        asked += 1;
        return super.has(value);
      }
    }
    return { known: new Counted(known), asked: () => asked };
  };

  test('six readings are given', () => {
    expect(readingsOf('xian'.repeat(12), known)).toHaveLength(6);
    // Nobody types so long a name; it is not read at all.
    expect(readingsOf('xian'.repeat(13), known)).toEqual([]);
  });

  test('and cannot be read to their end, each place is tried once, not once for each way to it', () => {
    const { known: syllables, asked } = counted();
    expect(readingsOf(`${'xian'.repeat(11)}v`, syllables)).toEqual([]);
    expect(asked()).toBeLessThan(5_000);
  });
});

test.each([
  ['li', ['li', 'lian']],
  ['ying', ['ying']],
  ['z', []],
])('the syllables that begin with "%s" are %j', (beginning, syllables) => {
  expect(syllablesFrom(beginning, known).sort()).toEqual(syllables);
});
