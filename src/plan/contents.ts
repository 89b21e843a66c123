// What columns without a heading seem to be, by what stands in them.
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { readPlanAmount } from './amounts.ts';
import { cellText } from './cell-text.ts';
import type { PlanField } from './fields.ts';

interface Contents {
  place: number;
  /** Shares of the filled cells, from 0 to 1. */
  registrations: number;
  companies: number;
  numbers: number;
  models: number;
  words: number;
  /** Of the numbers. */
  largest: number;
  /** Characters on average. */
  length: number;
  isCounting: boolean;
}

const shareOf = (texts: readonly string[], isSo: (text: string) => boolean): number => (texts.length === 0 ? 0 : texts.filter(isSo).length / texts.length);

const yuanOf = (text: string): number | undefined => {
  const read = readPlanAmount(text, 'yuan');
  return 'fen' in read ? Number(read.fen) / 100 : undefined;
};

const contentsOf = (rows: readonly SheetRow[], place: number): Contents => {
  const texts = rows.map(({ cells }) => cellText(cells[place])).filter((text) => text !== '');
  const numbers = texts.flatMap((text) => yuanOf(text) ?? []);
  return {
    place,
    registrations: shareOf(texts, (text) => /械[注备][准进许]?\s?\d{6,}|^[A-Z]{2,4}\d{6,}$/.test(text)),
    companies: shareOf(texts, (text) => /公司|集团|厂$|研究[院所]$|co\.,? ?ltd|inc\.?$/i.test(text)),
    numbers: shareOf(texts, (text) => yuanOf(text) !== undefined),
    models: shareOf(texts, (text) => /^(?=.*[A-Za-z])(?=.*\d)[A-Za-z\d\s./+-]{2,30}$/.test(text)),
    words: shareOf(texts, (text) => /\p{L}{2,}/u.test(text)),
    largest: Math.max(0, ...numbers),
    length: texts.reduce((sum, text) => sum + Array.from(text).length, 0) / Math.max(1, texts.length),
    // 1, 2, 3 … is the number of the line.
    isCounting: numbers.length > 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1),
  };
};

const most = 0.6;

/** A field of each column at the most; nothing where the contents don't tell. */
export const guessByContents = (rows: readonly SheetRow[], width: number): (PlanField | undefined)[] => {
  const all = Array.from({ length: width }, (_, place) => contentsOf(rows, place));
  const fields: (PlanField | undefined)[] = all.map(() => undefined);
  const free = (): Contents[] => all.filter(({ place }) => fields[place] === undefined);
  const take = (field: PlanField, candidates: readonly Contents[], rank: (one: Contents) => number): void => {
    const [best] = [...candidates].sort((a, b) => rank(b) - rank(a) || a.place - b.place);
    if (best) fields[best.place] = field;
  };
  take('registration', free().filter(({ registrations }) => registrations >= 0.3), ({ registrations }) => registrations);
  take('maker', free().filter(({ companies }) => companies >= 0.5), ({ companies }) => companies);
  take('amount', free().filter(({ numbers, isCounting, largest }) => numbers >= most && !isCounting && largest >= 100), ({ largest }) => largest);
  take('model', free().filter(({ models }) => models >= 0.5), ({ models }) => models);
  take('name', free().filter(({ words, numbers }) => words >= most && numbers < 0.5), ({ length }) => Math.min(length, 30));
  return fields;
};
