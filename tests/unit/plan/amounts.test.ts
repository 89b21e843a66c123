import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multipliedAmount, readPlanAmount, unitIn, type MoneyUnit } from '../../../src/plan/amounts.ts';
import type { Cell } from '../../../src/spreadsheet/sheet.ts';

test.each<[Cell, MoneyUnit, bigint]>([
  [1234.5, '元', 1_234_50n],
  [0.1 + 0.2, '元', 30n],
  [33.335, '元', 33_34n],
  [-500, '元', -500_00n],
  ['1,234,567.80', '元', 1_234_567_80n],
  ['￥3,200,000.00', '元', 3_200_000_00n],
  ['¥12', '元', 12_00n],
  ['１２３４', '元', 1234_00n],
  ['320', '万元', 3_200_000_00n],
  [1.23456789, '万元', 12_345_68n],
  ['320万元', '元', 3_200_000_00n],
  ['320万元', '万元', 3_200_000_00n],
  ['32000元', '万元', 32_000_00n],
  ['1.2亿', '元', 120_000_000_00n],
  ['CNY 5,000', '元', 5_000_00n],
  ['(1,000)', '元', -1_000_00n],
  ['（12.5）', '万元', -125_000_00n],
  ['-¥300', '元', -300_00n],
  [0, '元', 0n],
])('%j in %s is %d fen', (cell, unit, fen) => expect(readPlanAmount(cell, unit)).toEqual({ fen }));

test.each<[Cell, string]>([
  ['', 'empty'], [null, 'empty'], ['-', 'empty'], ['—', 'empty'], ['待定', 'unread'], ['面议', 'unread'], ['12-15万', 'unread'], ['1,2', 'unread'], ['壹万元整', 'unread'], ['$100', 'unread'],
])('%j is not counted', (cell, problem) => expect(readPlanAmount(cell, '元')).toEqual({ problem }));

test('a number comes back as it was written', () => {
  fc.assert(fc.property(fc.bigInt({ min: -1_000_000_000_00n, max: 1_000_000_000_00n }), (fen) => {
    const size = fen < 0n ? -fen : fen;
    const text = `${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
    expect(readPlanAmount(fen < 0n ? `-${text}` : text, '元')).toEqual({ fen });
    expect(readPlanAmount(fen < 0n ? `(${text})` : `¥${text}`, '元')).toEqual({ fen });
    expect(readPlanAmount(Number(fen) / 100, '元')).toEqual({ fen });
  }));
});

test('no text makes the reading fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { readPlanAmount(text, '万元'); }));
});

test.each([['金额（万元）', '万元'], ['单位：人民币元', '元'], ['合同金额(亿元)', '亿元'], ['Amount (million CNY)', '百万元'], ['金额', undefined]])('the unit of %s is %s', (heading, unit) => expect(unitIn(heading)).toBe(unit));

test('quantity times price stands in where no amount is stated', () => {
  expect(multipliedAmount('3台', '1,200.50', '元')).toBe(3_601_50n);
  expect(multipliedAmount(1.5, 2, '万元')).toBe(30_000_00n);
  expect(multipliedAmount('若干', 2, '元')).toBeUndefined();
});
