// The texts of a year as parts of wholes, and what is wrong with those that are none.
import { readAmount, readCount, type AmountProblem, type CountProblem } from '../../catalogue/money.ts';
import type { Part } from '../../catalogue/share.ts';
import type { ShareAnswers, ShareField, Year } from './answers.ts';

/** `larger`: more than the whole. `empty`: the other number of the two is given. */
export type ShareProblem = Exclude<AmountProblem | CountProblem, 'empty'> | 'larger' | 'empty';
export type Measure = 'amount' | 'lines';

type Reading = { value: bigint } | { problem: AmountProblem | CountProblem };

/** Nothing may have been spent on innovative products, but not nothing at all. */
const readSum = (text: string, isPart: boolean): Reading => {
  const reading = readAmount(text);
  if ('fen' in reading) return { value: reading.fen };
  return isPart && reading.problem === 'zero' ? { value: 0n } : reading;
};

const readLines = (text: string, isPart: boolean): Reading => {
  const reading = readCount(text);
  if ('problem' in reading) return reading;
  return reading.count === 0n && !isPart ? { problem: 'zero' } : { value: reading.count };
};

const fieldsOf = { amount: ['total', 'part'], lines: ['lines', 'partLines'] } as const satisfies Record<Measure, readonly [ShareField, ShareField]>;

export interface YearRead {
  parts: Partial<Record<Measure, Part>>;
  problems: Partial<Record<ShareField, ShareProblem>>;
  /** What could be read, by field. */
  values: Partial<Record<ShareField, bigint>>;
}

export const readYear = (answers: ShareAnswers, year: Year): YearRead => {
  const read: YearRead = { parts: {}, problems: {}, values: {} };
  for (const measure of ['amount', 'lines'] as const) {
    const [wholeField, partField] = fieldsOf[measure];
    const readOne = measure === 'amount' ? readSum : readLines;
    const [whole, part] = [readOne(answers[year][wholeField], false), readOne(answers[year][partField], true)];
    const isBlank = [whole, part].every((reading) => 'problem' in reading && reading.problem === 'empty');
    for (const [field, reading] of [[wholeField, whole], [partField, part]] as const) {
      if ('value' in reading) read.values[field] = reading.value;
      else if (!isBlank) read.problems[field] = reading.problem;
    }
    if (!('value' in whole && 'value' in part)) continue;
    if (part.value > whole.value) read.problems[partField] = 'larger';
    else read.parts[measure] = { part: part.value, total: whole.value };
  }
  return read;
};
