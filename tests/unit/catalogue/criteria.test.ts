import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, judgeAll, type Statement, type Verdict, type Wanted } from '../../../src/catalogue/criteria.ts';

const atLeast = (min: number): Wanted => ({ min });
const atMost = (max: number): Wanted => ({ max });

describe('a figure', () => {
  test.each<[string, Statement[], Wanted, Verdict]>([
    ['8 h, at least 8 h', [{ min: 8, max: 8 }], atLeast(8), 'meets'],
    ['8 h, at least 9 h', [{ min: 8, max: 8 }], atLeast(9), 'fails'],
    ['8 h, at most 8 h', [{ min: 8, max: 8 }], atMost(8), 'meets'],
    ['8 h, 6 to 10 h', [{ min: 8, max: 8 }], { min: 6, max: 10 }, 'meets'],
    ['≥ 6 h, at least 5 h', [{ min: 6 }], atLeast(5), 'meets'],
    ['≥ 6 h, at least 8 h: it may be 6 or 9', [{ min: 6 }], atLeast(8), 'undecided'],
    ['≥ 6 h, at most 5 h', [{ min: 6 }], atMost(5), 'fails'],
    ['≥ 6 h, at most 9 h', [{ min: 6 }], atMost(9), 'undecided'],
    ['≤ 3 kg, at least 5 kg', [{ max: 3 }], atLeast(5), 'fails'],
    ['≤ 3 kg, at least 2 kg', [{ max: 3 }], atLeast(2), 'undecided'],
    ['≤ 66 dB, at most 70 dB', [{ max: 66 }], atMost(70), 'meets'],
    ['≤ 66 dB, at most 60 dB', [{ max: 66 }], atMost(60), 'undecided'],
    ['158 to 192 seats, at least 150', [{ min: 158, max: 192 }], atLeast(150), 'meets'],
    ['158 to 192 seats, at least 180: it depends on the version', [{ min: 158, max: 192 }], atLeast(180), 'undecided'],
    ['158 to 192 seats, at least 200', [{ min: 158, max: 192 }], atLeast(200), 'fails'],
    ['±3 cm, at most 5 cm: stated, but not as a figure', [{}], atMost(5), 'undecided'],
    ['nothing', [], atLeast(1), 'not-stated'],
    ['two versions that both meet', [{ min: 8, max: 8 }, { min: 9, max: 9 }], atLeast(8), 'meets'],
    ['two versions, one of which meets', [{ min: 8, max: 8 }, { min: 6, max: 6 }], atLeast(8), 'undecided'],
    ['two versions that both fail', [{ min: 5, max: 5 }, { min: 6, max: 6 }], atLeast(8), 'fails'],
  ])('%s', (_, statements, wanted, verdict) => {
    expect(judge(statements, wanted)).toBe(verdict);
  });
});

describe('a range that a product covers', () => {
  test.each<[string, Statement[], Wanted, Verdict]>([
    ['-40 to 85 °C, down to -20', [{ min: -40, max: 85 }], atLeast(-20), 'meets'],
    ['-10 to 60 °C, down to -20', [{ min: -10, max: 60 }], atLeast(-20), 'fails'],
    ['-40 to 85 °C, from -20 up to 70', [{ min: -40, max: 85 }], { min: -20, max: 70 }, 'meets'],
    ['-40 to 85 °C, from -20 up to 90', [{ min: -40, max: 85 }], { min: -20, max: 90 }, 'fails'],
    ['-40 to -10 °C, which does not reach 0', [{ min: -40, max: -10 }], atLeast(0), 'fails'],
    ['≤ 85 °C, up to 70: where it begins is open', [{ max: 85 }], atMost(70), 'undecided'],
    ['≤ 85 °C, up to 90', [{ max: 85 }], atMost(90), 'fails'],
    ['30 K alone is no range', [{ min: 30, max: 30 }], atLeast(20), 'undecided'],
    ['nothing', [], atLeast(20), 'not-stated'],
  ])('%s', (_, statements, wanted, verdict) => {
    expect(judge(statements, wanted, 'span')).toBe(verdict);
  });

  test('is not judged where nobody has said that it is one; a figure is', () => {
    expect(judge([{ min: 15, max: 45 }], atLeast(10), 'unknown')).toBe('undecided');
    expect(judge([{ min: 15, max: 45 }], atLeast(50), 'unknown')).toBe('undecided');
    expect(judge([{ min: 15, max: 15 }], atLeast(10), 'unknown')).toBe('meets');
  });
});

test.each<[Verdict[], string]>([
  [['meets', 'meets'], 'meets'],
  [['meets', 'not-stated'], 'unclear'],
  [['undecided', 'meets'], 'unclear'],
  [['not-stated', 'fails'], 'fails'],
  [[], 'meets'],
])('%j together: %s', (verdicts, together) => {
  expect(judgeAll(verdicts)).toBe(together);
});

/** Every whole figure that a statement leaves possible. */
const possible = ({ min = -30, max = 30 }: Statement): number[] => Array.from({ length: Math.max(0, max - min + 1) }, (_, place) => min + place);

test('a verdict on a figure holds for every figure that the statement leaves possible, and for no other reason', () => {
  const end = fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined });
  const ends = fc.tuple(end, end).filter(([min, max]) => min === undefined || max === undefined || min <= max).map(([min, max]) => ({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) }));
  fc.assert(fc.property(ends, ends, (statement, wanted) => {
    const fits = possible(statement).map((one) => one >= (wanted.min ?? -Infinity) && one <= (wanted.max ?? Infinity));
    expect(judge([statement], wanted)).toBe(fits.every(Boolean) && !((statement.min === undefined && wanted.min !== undefined) || (statement.max === undefined && wanted.max !== undefined)) ? 'meets' : fits.some(Boolean) ? 'undecided' : 'fails');
  }), { numRuns: 2000 });
});
