// The lines of a plan, as its columns were read: what is no purchase is left out and counted, nothing else is dropped.
import type { Area, Cell, Sheet } from '../spreadsheet/sheet.ts';
import { multipliedAmount, readPlanAmount, type MoneyUnit } from './amounts.ts';
import { cellText, statedText } from './cell-text.ts';
import { rowsBelow } from './columns.ts';
import type { PlanField } from './fields.ts';
import type { Sought } from './match/outcome.ts';
import { areasByRow, sharedArea } from './merged.ts';
import { rowKindOf } from './row-kinds.ts';

/** What the reader confirmed of a sheet. */
export interface PlanReading {
  /** Row number of the header. */
  header?: number;
  /** By the place of the column. */
  fields: readonly (PlanField | undefined)[];
  unit: { amount: MoneyUnit; unitPrice: MoneyUnit };
}

/**
 * `multiplied`: quantity times unit price, since no amount is stated. `lines`: so many lines have it in one merged cell; it
 * counts on the first, and the others are `shared`, with the number of that row.
 */
export type LineAmount =
  | { fen: bigint; from: 'stated' | 'multiplied'; lines?: number }
  | { problem: 'empty' | 'unread'; text: string }
  | { problem: 'shared'; text: string; row: number };

export interface PlanLine extends Sought {
  /** Number of the row as the spreadsheet counts it. */
  row: number;
  quantity: string;
  /** As the plan says it. */
  sector: string;
  amount: LineAmount;
  /** Row number of an earlier line that says the same. */
  repeats?: number;
}

/** Why a row is no line. `blank`: it says neither what was bought nor for how much. */
export const leftOutKinds = ['total', 'heading', 'remark', 'repeated-header', 'blank'] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

export interface PlanLines {
  lines: PlanLine[];
  /** Row numbers of what is no purchase. */
  leftOut: Record<LeftOutKind, number[]>;
}

const amountOf = (cellOf: (field: PlanField) => Cell | undefined, unit: PlanReading['unit']): LineAmount => {
  const stated = readPlanAmount(cellOf('amount'), unit.amount);
  if ('fen' in stated) return { fen: stated.fen, from: 'stated' };
  const text = cellText(cellOf('amount'));
  if (stated.problem === 'unread') return { problem: 'unread', text };
  const fen = multipliedAmount(cellOf('quantity'), cellOf('unitPrice'), unit.unitPrice);
  return fen === undefined ? { problem: 'empty', text } : { fen, from: 'multiplied' };
};

const sameLine = ({ name, model, maker, registration, quantity, amount }: PlanLine): string =>
  JSON.stringify([name, model, maker, registration, quantity, 'fen' in amount ? String(amount.fen) : amount.text]);

export const readLines = (sheet: Sheet, { header, fields, unit }: PlanReading): PlanLines => {
  const placeOf = new Map<PlanField, number>();
  fields.forEach((field, place) => { if (field && !placeOf.has(field)) placeOf.set(field, place); });
  const headings = sheet.rows.find(({ number }) => number === header)?.cells.map(cellText) ?? [];
  const lines: PlanLine[] = [];
  const leftOut: PlanLines['leftOut'] = { total: [], heading: [], remark: [], 'repeated-header': [], blank: [] };
  const firstRows = new Map<string, number>();
  const areas = areasByRow(sheet);
  const sharing = new Map<Area, PlanLine[]>();
  for (const { number, cells } of rowsBelow(sheet, header)) {
    const cellOf = (field: PlanField): Cell | undefined => {
      const place = placeOf.get(field);
      return place === undefined ? undefined : cells[place];
    };
    const texts = cells.map(cellText);
    const told = { name: statedText(cellOf('name')), model: statedText(cellOf('model')), maker: statedText(cellOf('maker')), registration: statedText(cellOf('registration')) };
    const amount = amountOf(cellOf, unit);
    const hasAmount = 'fen' in amount;
    // A table that goes on over pages has its header again on each.
    if (headings.length > 0 && headings.filter((heading, place) => heading !== '' && heading === texts[place]).length >= Math.max(2, new Set(headings).size / 2)) {
      leftOut['repeated-header'].push(number);
      continue;
    }
    const details = [told.model, told.maker, told.registration].filter((text) => text !== '' && text !== told.name);
    const kind = rowKindOf(texts, { hasDetails: details.length > 0, hasAmount });
    if (kind !== 'line') {
      leftOut[kind].push(number);
      continue;
    }
    if (!hasAmount && Object.values(told).every((text) => text === '') && amount.text === '') {
      leftOut.blank.push(number);
      continue;
    }
    // Of a price for several lines each has its own amount; of a quantity they have one.
    const area = hasAmount ? sharedArea(areas.get(number), placeOf.get(amount.from === 'stated' ? 'amount' : 'quantity') ?? -1) : undefined;
    const together = area ? (sharing.get(area) ?? []) : [];
    const [sharer] = together;
    const line: PlanLine = { row: number, ...told, quantity: cellText(cellOf('quantity')), sector: statedText(cellOf('sector')), amount: sharer ? { problem: 'shared', text: cellText(cellOf('amount')), row: sharer.row } : amount };
    if (area) sharing.set(area, [...together, line]);
    const same = sameLine(line);
    const first = firstRows.get(same);
    if (first === undefined) firstRows.set(same, number);
    else line.repeats = first;
    lines.push(line);
  }
  for (const [first, ...others] of sharing.values()) if (first && 'fen' in first.amount && others.length > 0) first.amount.lines = others.length + 1;
  return { lines, leftOut };
};
