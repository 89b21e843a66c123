// Many makers looked up at once: pasted lines, or the cells of a column.
import { creditCodeLength } from '../catalogue/credit-code.ts';
import { looksLikeCreditCode } from '../catalogue/credit-code-faults.ts';
import type { FoundMaker } from './files.ts';
import type { Found, LookUp } from './look-up.ts';

/** More lines are not looked up at once; the reader is told how many were left. */
export const mostLines = 5000;
/** Makers that a line shows which several fit. */
export const shownOfSeveral = 3;
/** Lines that are looked up side by side. */
const atOnce = 20;

/** What is asked in a line: its code, if it has one between its tabs or among its words, else its first text. */
const questionOf = (line: string): string => {
  const cells = line.split('\t').map((cell) => cell.trim()).filter((cell) => cell !== '');
  // Among words a telephone or order number is not a code that lacks characters.
  const words = cells.flatMap((cell) => cell.split(/[\s,，、;；:：|()（）]+/)).filter((word) => word.length === creditCodeLength);
  return [...cells, ...words].find(looksLikeCreditCode) ?? cells[0] ?? '';
};

/** The questions of a pasted text, in order, each once. */
export const questionsOf = (lines: readonly string[]): { questions: string[]; repeated: number; left: number } => {
  const stated = lines.map(questionOf).filter((question) => question !== '');
  const all = [...new Set(stated)];
  return { questions: all.slice(0, mostLines), repeated: stated.length - all.length, left: Math.max(0, all.length - mostLines) };
};

export interface ManyRow {
  question: string;
  outcome: 'found' | 'several' | 'not-found';
  found: Found;
  /** The first of those that fit. */
  makers: FoundMaker[];
  /** How many fit. */
  count: number;
}

const rowOf = async (question: string, { find, makersAt }: LookUp): Promise<ManyRow> => {
  const found = await find(question);
  const places = found.kind === 'found' ? found.places : [];
  const outcome = places.length === 0 ? 'not-found' : places.length === 1 ? 'found' : 'several';
  return { question, outcome, found, makers: await makersAt(places.slice(0, shownOfSeveral)), count: places.length };
};

/**
 * @param tell how many are done; what it returns ends the work when it is `false`
 * @returns the rows that were done
 * @throws if a file does not come
 */
export const lookUpMany = async (questions: readonly string[], lookUp: LookUp, tell: (done: number) => boolean): Promise<ManyRow[]> => {
  const rows: ManyRow[] = [];
  for (let place = 0; place < questions.length && tell(rows.length); place += atOnce) {
    rows.push(...await Promise.all(questions.slice(place, place + atOnce).map((question) => rowOf(question, lookUp))));
  }
  return rows;
};
