import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, shareOf, type Part } from '../../../src/catalogue/share.ts';

test.each([
  [30n, 100n, 3_000n, true],
  [1n, 3n, 3_333n, false],
  [2n, 3n, 6_667n, false],
  [1n, 20_000n, 1n, false],
  [1n, 20_001n, 0n, false],
  [0n, 7n, 0n, true],
  [7n, 7n, 10_000n, true],
  [1_234_567_89n, 9_876_543_21n, 1_250n, false],
])('%s of %s', (part, total, hundredths, isExact) => {
  expect(shareOf({ part, total })).toEqual({ hundredths, isExact });
});

test.each([[1n, 0n], [-1n, 5n], [6n, 5n]])('%s of %s is no share', (part, total) => {
  expect(() => shareOf({ part, total })).toThrow('no part');
});

describe('a change', () => {
  test.each([
    [30n, 100n, 25n, 100n, 500n, true],
    [25n, 100n, 30n, 100n, -500n, true],
    [1n, 3n, 1n, 3n, 0n, true],
    [1n, 3n, 1n, 6n, 1_667n, false],
    [1n, 6n, 1n, 3n, -1_667n, false],
  ])('to %s of %s from %s of %s', (part, total, lastPart, lastTotal, hundredths, isExact) => {
    expect(changeOf({ part, total }, { part: lastPart, total: lastTotal })).toEqual({ hundredths, isExact });
  });

  const part: fc.Arbitrary<Part> = fc.bigInt({ min: 1n, max: 10n ** 14n }).chain((total) => fc.bigInt({ min: 0n, max: total }).map((one) => ({ part: one, total })));

  test('differs from that of the rounded shares by no more than a rounding', () => {
    fc.assert(fc.property(part, part, (now, before) => {
      const difference = changeOf(now, before).hundredths - (shareOf(now).hundredths - shareOf(before).hundredths);
      expect(difference >= -1n && difference <= 1n).toBe(true);
      expect(changeOf(before, now).hundredths).toBe(-changeOf(now, before).hundredths);
    }));
  });
});
