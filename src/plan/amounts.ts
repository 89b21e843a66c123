// Amounts of a plan, exactly, in fen. What cannot be read is not counted, and told.
import { readAmount } from '../catalogue/money.ts';
import type { Cell } from '../spreadsheet/sheet.ts';

/** What an amount without a unit of its own is counted in, by its heading or a line above the table. */
export const moneyUnits = ['yuan', 'thousand', 'ten-thousand', 'million', 'hundred-million'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** How each is written, and the zeros of fen behind a number in it. */
const units: Record<MoneyUnit, { text: string; places: number }> = {
  yuan: { text: '元', places: 2 },
  thousand: { text: '千元', places: 5 },
  'ten-thousand': { text: '万元', places: 6 },
  million: { text: '百万元', places: 8 },
  'hundred-million': { text: '亿元', places: 10 },
};

const englishUnits: readonly (readonly [RegExp, MoneyUnit])[] = [[/\bmillions?\b|\bm(?:n|io)\b/i, 'million'], [/\bthousands?\b|'000/i, 'thousand']];

const otherCurrency = /美[元金]|港[元币]|欧元|日[元圆]|英镑|澳元|加元|新元|卢布|外币|[$€£]|\b(?:usd|us ?dollars?|hkd|eur|euros?|jpy|gbp|aud|cad|sgd)\b/i;

/** Whether a heading or a title says that its amounts are in another currency: `金额（万美元）`, `Amount (USD)`. */
export const isOtherCurrency = (text: string): boolean => otherCurrency.test(text.normalize('NFKC')) && !/人民币|rmb|cny/i.test(text);

/** The unit that a heading or a title names: `金额（万元）`, `单位：人民币万元`, `金额（万）`. */
export const unitIn = (text: string): MoneyUnit | undefined => {
  if (isOtherCurrency(text)) return undefined;
  const said = text.normalize('NFKC').replace(/\s/g, '');
  const chinese = /(百万|千|万|亿)?元/.exec(said) ?? /[(/](百万|千|万|亿)(?=\)|$)/.exec(said);
  if (chinese) return moneyUnits.find((unit) => units[unit].text === `${chinese[1] ?? ''}元`);
  return englishUnits.find(([pattern]) => pattern.test(text))?.[1];
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
  const plain = isGrouped ? fenOf(bare.replace(/^(-?)[¥￥]\s*/, '$1'), units[unit].places) : undefined;
  if (plain !== undefined) return { fen: plain };
  const signed = /^(?:-|负)\s*(?<after>.+)$|^\((?<within>.+)\)$|^[¥￥]\s*-(?<behind>.+)$/.exec(text)?.groups;
  const size = signed?.['after'] ?? signed?.['within'] ?? signed?.['behind'] ?? text;
  const reading = readAmount(hasOwnUnit(size) || unit === 'yuan' ? size : `${size.replace(/\s*(?:人民币|rmb|cny)$/i, '')}${units[unit].text}`);
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
