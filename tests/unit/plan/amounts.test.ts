import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multipliedAmount, readPlanAmount, unitIn, type MoneyUnit } from '../../../src/plan/amounts.ts';
import type { Cell } from '../../../src/spreadsheet/sheet.ts';

test.each<[Cell, MoneyUnit, bigint]>([
  [1234.5, 'yuan', 1_234_50n],
  [0.1 + 0.2, 'yuan', 30n],
  [33.335, 'yuan', 33_34n],
  [-500, 'yuan', -500_00n],
  ['1,234,567.80', 'yuan', 1_234_567_80n],
  ['￥3,200,000.00', 'yuan', 3_200_000_00n],
  ['¥12', 'yuan', 12_00n],
  ['１２３４', 'yuan', 1234_00n],
  ['320', 'ten-thousand', 3_200_000_00n],
  [1.23456789, 'ten-thousand', 12_345_68n],
  ['320万元', 'yuan', 3_200_000_00n],
  ['320万元', 'ten-thousand', 3_200_000_00n],
  ['32000元', 'ten-thousand', 32_000_00n],
  ['1.2亿', 'yuan', 120_000_000_00n],
  ['CNY 5,000', 'yuan', 5_000_00n],
  ['(1,000)', 'yuan', -1_000_00n],
  ['（12.5）', 'ten-thousand', -125_000_00n],
  ['-¥300', 'yuan', -300_00n],
  [0, 'yuan', 0n],
])('%j in %s is %d fen', (cell, unit, fen) => expect(readPlanAmount(cell, unit)).toEqual({ fen }));

test.each<[Cell, string]>([
  ['', 'empty'], [null, 'empty'], ['-', 'empty'], ['—', 'empty'], ['待定', 'unread'], ['面议', 'unread'], ['12-15万', 'unread'], ['1,2', 'unread'], ['壹万元整', 'unread'], ['$100', 'unread'],
])('%j is not counted', (cell, problem) => expect(readPlanAmount(cell, 'yuan')).toEqual({ problem }));

test('a number comes back as it was written', () => {
  fc.assert(fc.property(fc.bigInt({ min: -1_000_000_000_00n, max: 1_000_000_000_00n }), (fen) => {
    const size = fen < 0n ? -fen : fen;
    const text = `${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
    expect(readPlanAmount(fen < 0n ? `-${text}` : text, 'yuan')).toEqual({ fen });
    expect(readPlanAmount(fen < 0n ? `(${text})` : `¥${text}`, 'yuan')).toEqual({ fen });
    expect(readPlanAmount(Number(fen) / 100, 'yuan')).toEqual({ fen });
  }));
});

test('no text makes the reading fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { readPlanAmount(text, 'ten-thousand'); }));
});

test.each([['金额（万元）', 'ten-thousand'], ['单位：人民币元', 'yuan'], ['合同金额(亿元)', 'hundred-million'], ['Amount (million CNY)', 'million'], ['金额', undefined], ['金额（万）', 'ten-thousand'], ['预算/亿', 'hundred-million'], ['金额（万美元）', undefined], ['Amount (USD million)', undefined], ['金额（人民币万元，不含美元部分）', 'ten-thousand']])('the unit of %s is %s', (heading, unit) => expect(unitIn(heading)).toBe(unit));

test('quantity times price stands in where no amount is stated', () => {
  expect(multipliedAmount('3台', '1,200.50', 'yuan')).toBe(3_601_50n);
  expect(multipliedAmount(1.5, 2, 'ten-thousand')).toBe(30_000_00n);
  expect(multipliedAmount('若干', 2, 'yuan')).toBeUndefined();
});
