import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText, largestFen, rateOf, readAmount, readCount, readPercent, readYears } from '../../../src/catalogue/money.ts';

describe('an amount', () => {
  test.each([
    ['3200000', 3_200_000_00n],
    ['3,200,000', 3_200_000_00n],
    ['3,200,000.5', 3_200_000_50n],
    ['3，200，000．50', 3_200_000_50n],
    ['３２００００００', 32_000_000_00n],
    ['3 200 000', 3_200_000_00n],
    ['3 200 000', 3_200_000_00n],
    ["3'200'000", 3_200_000_00n],
    ['3’200’000.00 元', 3_200_000_00n],
    ['1 0000 0000', 100_000_000_00n],
    ['320万', 3_200_000_00n],
    ['320 万元', 3_200_000_00n],
    ['３２０万元', 3_200_000_00n],
    ['320萬', 3_200_000_00n],
    ['320w', 3_200_000_00n],
    ['320万元整', 3_200_000_00n],
    ['人民币320万元', 3_200_000_00n],
    ['320万元人民币', 3_200_000_00n],
    ['0.5万', 5_000_00n],
    ['.5万', 5_000_00n],
    ['3。5万', 35_000_00n],
    ['3点5万', 35_000_00n],
    ['5.', 5_00n],
    ['320万元。', 3_200_000_00n],
    ['320万。', 3_200_000_00n],
    ['3.2 million yuan.', 3_200_000_00n],
    ['5元6角', 5_60n],
    ['5元6角7分', 5_67n],
    ['1,500万元', 15_000_000_00n],
    ['1.2亿', 120_000_000_00n],
    ['1.2億元', 120_000_000_00n],
    ['1亿2000万元', 120_000_000_00n],
    ['1亿2000万', 120_000_000_00n],
    ['3万5000', 35_000_00n],
    ['3万500元', 30_500_00n],
    ['3千万', 30_000_000_00n],
    ['3百万元', 3_000_000_00n],
    ['2千元', 2_000_00n],
    ['1万亿', 1_000_000_000_000_00n],
    ['3.2 million', 3_200_000_00n],
    ['3.2 million yuan', 3_200_000_00n],
    ['RMB 3.2 million', 3_200_000_00n],
    ['CNY3.2m', 3_200_000_00n],
    ['1.2 billion yuan', 1_200_000_000_00n],
    ['1.2bn', 1_200_000_000_00n],
    ['5k', 5_000_00n],
    ['￥3,200,000.00', 3_200_000_00n],
    ['¥ 3200000', 3_200_000_00n],
    ['0.01', 1n],
    ['3.20000', 3_20n],
    ['\u200b320万\u200b', 3_200_000_00n],
    ['1000000000000', largestFen],
  ])('%s is read', (text, fen) => {
    expect(readAmount(text)).toEqual({ fen });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['　', 'empty'],
    ['abc', 'not-a-number'],
    ['万', 'chinese-numerals'],
    ['约320万', 'not-a-number'],
    ['300-400万', 'not-a-number'],
    ['320万左右', 'not-a-number'],
    ['1e6', 'not-a-number'],
    ['30%', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['3²', 'not-a-number'],
    ['①', 'not-a-number'],
    ['½', 'not-a-number'],
    ['9'.repeat(81), 'absurd'],
    ['x'.repeat(81), 'not-a-number'],
    ['2千5百万', 'mixed'],
    ['。', 'not-a-number'],
    ['1.5..', 'unclear'],
    ['三百万', 'chinese-numerals'],
    ['叁佰万元整', 'chinese-numerals'],
    ['两百万', 'chinese-numerals'],
    ['1,5', 'unclear'],
    ['1,50', 'unclear'],
    ['0,500', 'unclear'],
    ['1.2.3', 'unclear'],
    ['1.500.000', 'unclear'],
    ['1.500,00', 'unclear'],
    ['1,2000', 'unclear'],
    ['1,000 000', 'unclear'],
    ['32 00', 'unclear'],
    ['3万5', 'mixed'],
    ['3万50', 'mixed'],
    ['1.2亿3000万', 'mixed'],
    ['1万20000', 'mixed'],
    ['1万2亿', 'mixed'],
    ['5元6', 'mixed'],
    ['320万美元', 'other-currency'],
    ['$3.2m', 'other-currency'],
    ['€5', 'other-currency'],
    ['-320万', 'negative'],
    ['－３２０', 'negative'],
    ['−320', 'negative'],
    ['负320万', 'negative'],
    ['¥-320', 'negative'],
    ['-¥320', 'negative'],
    ['(320)', 'negative'],
    ['0', 'zero'],
    ['-0', 'zero'],
    ['0.00万元', 'zero'],
    ['0.001', 'too-precise'],
    ['3.2000001万', 'too-precise'],
    ['0.5分', 'too-precise'],
    ['1000000000000.01', 'absurd'],
    ['2万亿', 'absurd'],
    ['9'.repeat(40), 'absurd'],
  ] as const)('%s is refused: %s', (text, problem) => {
    expect(readAmount(text)).toEqual({ problem });
  });

  const fen = fc.bigInt({ min: 1n, max: largestFen });
  /** Digits in groups, from the right. */
  const grouped = (digits: string, size: number, mark: string): string => digits.replace(new RegExp(`\\B(?=(\\d{${size}})+$)`, 'g'), mark);

  test('is read to the fen, however it is written', () => {
    fc.assert(fc.property(fen, fc.constantFrom(['', 3], [',', 3], ['，', 3], [' ', 3], ["'", 3], [' ', 4]), fc.constantFrom('', '¥', '￥ ', 'RMB '), fc.constantFrom('', '元', ' 元', ' yuan'), fc.boolean(), (value, [mark, size], before, after, isWide) => {
      const whole = (value / 100n).toString();
      const written = `${before}${grouped(whole, Number(size), String(mark))}.${(value % 100n).toString().padStart(2, '0')}${after}`;
      const typed = isWide ? written.replace(/[\d.]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)) : written;
      expect(readAmount(typed)).toEqual({ fen: value });
    }));
  });

  test('is the same in every unit', () => {
    fc.assert(fc.property(fen, fc.constantFrom(['万', 6], ['万元', 6], ['亿', 10], [' million', 8], ['bn', 11], ['千万元', 9]), (value, [unit, places]) => {
      expect(readAmount(`${decimalText(value, Number(places))}${unit}`)).toEqual({ fen: value });
    }));
  });

  test('is never anything but a positive sum below the bound, or a problem', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789.,， -万亿元¥m\'点。') })), (text) => {
      const reading = readAmount(text);
      if ('fen' in reading) expect(reading.fen > 0n && reading.fen <= largestFen).toBe(true);
      else expect(reading.problem).toMatch(/^[a-z-]+$/);
    }), { numRuns: 500 });
  });
});

describe('a rate of interest', () => {
  test.each([
    ['3.85', 38_500n],
    ['3.85%', 38_500n],
    ['３．８５％', 38_500n],
    ['3.85 %', 38_500n],
    ['3。85', 38_500n],
    ['3', 30_000n],
    ['3.1234', 31_234n],
    ['36', 360_000n],
    ['0.5', 5_000n],
    ['0.3%', 3_000n],
  ])('%s is read', (text, rate) => {
    expect(readPercent(text)).toEqual({ rate });
  });

  test.each([
    ['', 'empty'],
    ['x', 'not-a-number'],
    ['%', 'not-a-number'],
    ['3‰', 'not-a-number'],
    ['LPR+0.5', 'not-a-number'],
    ['3,85', 'unclear'],
    ['3.8.5', 'unclear'],
    ['0', 'zero'],
    ['0.00%', 'zero'],
    ['-3.85', 'negative'],
    ['负3.85', 'negative'],
    ['36.0001', 'too-high'],
    ['385', 'too-high'],
    ['3.12345', 'too-precise'],
  ] as const)('%s is refused: %s', (text, problem) => {
    expect(readPercent(text)).toEqual({ problem });
  });

  test.each([
    ['0.0385', 38_500n],
    ['.0385', 38_500n],
    ['0.2', 200_000n],
    ['0.031234', 31_234n],
  ])('%s asks whether a percentage is meant', (text, meant) => {
    expect(readPercent(text)).toEqual({ problem: 'fraction', meant });
  });

  test.each([['0.36', 36_000n], ['.25', 25_000n]])('%s asks which of two percentages is meant', (text, meant) => {
    expect(readPercent(text)).toEqual({ problem: 'tenfold', meant });
  });

  test.each([[30, 300_000n], [50, 500_000n], [12.5, 125_000n], [100, 1_000_000n]])('%s percent of the policy is exact', (percent, rate) => {
    expect(rateOf(percent)).toBe(rate);
  });

  test('a percentage of the policy with more decimals than are computed with throws', () => {
    expect(() => rateOf(33.333333)).toThrow('33.333333 percent');
  });
});

describe('years', () => {
  test.each([
    ['3', 300n],
    ['３', 300n],
    ['3年', 300n],
    ['3 years', 300n],
    ['1 year', 100n],
    ['2.5', 250n],
    ['0.25', 25n],
    ['5', 500n],
    ['11.99', 1_199n],
    ['36年', 3_600n],
    ['50 years', 5_000n],
    ['3年。', 300n],
  ])('%s is read', (text, years) => {
    expect(readYears(text)).toEqual({ years });
  });

  test.each([
    ['', 'empty'],
    ['三年', 'not-a-number'],
    ['1-3', 'not-a-number'],
    ['3,5', 'unclear'],
    ['0个月', 'months'],
    ['9999个月', 'months'],
    ['0', 'zero'],
    ['-3', 'negative'],
    ['2.333', 'too-precise'],
    ['50.01年', 'absurd'],
    ['9999', 'absurd'],
  ] as const)('%s is refused: %s', (text, problem) => {
    expect(readYears(text)).toEqual({ problem });
  });
});

describe('months', () => {
  test.each([
    ['36个月', 'months', 300n],
    ['20 months', 'months', 167n],
    ['1月', 'months', 8n],
    ['12', 'perhaps-months', 100n],
    ['36', 'perhaps-months', 300n],
    ['600', 'perhaps-months', 5_000n],
  ] as const)('%s is told how to be written in years', (text, problem, meant) => {
    expect(readYears(text)).toEqual({ problem, meant });
  });
});

describe('a count', () => {
  test.each([['120', 120n], ['１２０', 120n], ['1,200', 1_200n], ['0', 0n], ['120 行', 120n], ['12 lines', 12n], ['3 items', 3n], ['3.0', 3n]])('%s is read', (text, count) => {
    expect(readCount(text)).toEqual({ count });
  });

  test.each([
    ['', 'empty'],
    ['many', 'not-a-number'],
    ['十二', 'not-a-number'],
    ['1万', 'unit'],
    ['1.2万行', 'unit'],
    ['3k', 'unit'],
    ['1,2', 'unclear'],
    ['2.5', 'not-whole'],
    ['-2', 'negative'],
    ['9'.repeat(14), 'absurd'],
  ] as const)('%s is refused: %s', (text, problem) => {
    expect(readCount(text)).toEqual({ problem });
  });
});

test.each([
  [38_500n, 4, '3.85'],
  [300n, 2, '3'],
  [5n, 2, '0.05'],
  [0n, 2, '0'],
  [-250n, 2, '-2.5'],
  [123n, 0, '123'],
] as const)('%s with %s decimals is written %s', (value, places, text) => {
  expect(decimalText(value, places)).toBe(text);
});
