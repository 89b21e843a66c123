// Amounts of a plan, exactly, in fen. What cannot be read is not counted, and told.
import { readAmount } from '../catalogue/money.ts';
import type { Cell } from '../spreadsheet/sheet.ts';

/** What an amount without a unit of its own is counted in, by its heading or a line above the table. */
export const moneyUnits = ['元', '千元', '万元', '百万元', '亿元'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** Zeros of fen behind a number in a unit. */
const places: Record<MoneyUnit, number> = { 元: 2, 千元: 5, 万元: 6, 百万元: 8, 亿元: 10 };

const englishUnits: readonly (readonly [RegExp, MoneyUnit])[] = [[/\b(?:billion|bn)\b/i, '亿元'], [/\bmillions?\b|\bm(?:n|io)\b/i, '百万元'], [/\bthousands?\b|'000/i, '千元']];

/** The unit that a heading or a title names: `金额（万元）`, `单位：人民币万元`. */
export const unitIn = (text: string): MoneyUnit | undefined => {
  const said = text.normalize('NFKC').replace(/\s/g, '');
  const chinese = /(百万|千|万|亿)?元/.exec(said);
  if (chinese) return moneyUnits.find((unit) => unit === chinese[0]);
  const english = englishUnits.find(([pattern, unit]) => unit !== '亿元' && pattern.test(text));
  return english?.[1];
};

/** `unread`: there is a text, and it is no amount. */
export type PlanAmount = { fen: bigint } | { problem: 'empty' | 'unread' };

/** A decimal as a spreadsheet or CSV holds it. */
const decimal = /^(?<sign>-?)(?<whole>\d{1,16})(?:\.(?<fraction>\d*))?$/;

/** Whole fen, halves up; nothing where it is no plain decimal. */
const fenOf = (text: string, zeros: number): bigint | undefined => {
  const match = decimal.exec(text)?.groups;
  if (!match) return undefined;
  const fraction = match['fraction'] ?? '';
  const digits = BigInt(`${match['whole'] ?? '0'}${fraction.slice(0, zeros).padEnd(zeros, '0')}`);
  const rounded = digits + (Number(fraction[zeros] ?? '0') >= 5 ? 1n : 0n);
  return match['sign'] === '-' ? -rounded : rounded;
};

const hasOwnUnit = (text: string): boolean => /[元圆块万萬千百亿億]|yuan|million|billion|thousand/i.test(text);

const nothing = /^(?:-+|—+|–|\/|无|n\/?a|null)$/i;

/** An amount of a cell: negative in brackets or with a minus, in the column's unit unless it says its own. */
export const readPlanAmount = (cell: Cell | undefined, unit: MoneyUnit): PlanAmount => {
  // A formula leaves the noise of binary fractions behind.
  const text = (typeof cell === 'number' ? plainDecimal(cell) : (cell ?? '')).normalize('NFKC').trim();
  if (text === '' || nothing.test(text)) return { problem: 'empty' };
  const bare = text.replace(/,/g, '');
  const isGrouped = !text.includes(',') || /^\D*\d{1,3}(?:,\d{3})+(?!\d|,)/.test(text);
  const plain = isGrouped ? fenOf(bare.replace(/^(-?)[¥￥]\s*/, '$1'), places[unit]) : undefined;
  if (plain !== undefined) return { fen: plain };
  const signed = /^(?:-|负)\s*(?<after>.+)$|^\((?<within>.+)\)$|^[¥￥]\s*-(?<behind>.+)$/.exec(text)?.groups;
  const size = signed?.['after'] ?? signed?.['within'] ?? signed?.['behind'] ?? text;
  const reading = readAmount(hasOwnUnit(size) || unit === '元' ? size : `${size.replace(/\s*(?:人民币|rmb|cny)$/i, '')}${unit}`);
  if ('fen' in reading) return { fen: signed ? -reading.fen : reading.fen };
  return reading.problem === 'zero' ? { fen: 0n } : { problem: 'unread' };
};

const plainDecimal = (value: number): string => {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toFixed(2) : text;
};

/** A quantity in hundredths of a unit, as `2`, `1.5 吨` or `3台`; nothing where it is none. */
const readQuantity = (cell: Cell | undefined): bigint | undefined => {
  const text = (typeof cell === 'number' ? plainDecimal(cell) : (cell ?? '')).normalize('NFKC').replace(/,/g, '').trim();
  const match = /^(?<number>\d+(?:\.\d{1,6})?)\s*\p{L}{0,8}$/u.exec(text)?.groups;
  return match ? fenOf(match['number'] ?? '', 6) : undefined;
};

/** Quantity times unit price, where both are there. */
export const multipliedAmount = (quantity: Cell | undefined, price: Cell | undefined, unit: MoneyUnit): bigint | undefined => {
  const [count, each] = [readQuantity(quantity), readPlanAmount(price, unit)];
  if (count === undefined || !('fen' in each)) return undefined;
  const millionths = count * each.fen;
  return (millionths + (millionths < 0n ? -500_000n : 500_000n)) / 1_000_000n;
};
