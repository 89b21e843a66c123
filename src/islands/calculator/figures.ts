// The reader's texts as figures; what cannot be read is told at its field and left out of what is computed.
import { decimalText, readAmount, readPercent, readYears, type AmountProblem, type PercentProblem, type YearsProblem } from '../../catalogue/money.ts';
import type { FigureName, Figures } from '../../catalogue/support-amount.ts';
import { figureNames, type Answers } from './answers.ts';

export type FigureProblem = Exclude<AmountProblem | PercentProblem | YearsProblem, 'empty'>;

/** What is wrong with the text of a field. */
export interface Told {
  problem: FigureProblem;
  /** The percentage, or the years, that may be meant. */
  meant?: string;
}

type Reading = { value: bigint } | { problem: FigureProblem | 'empty'; meant?: bigint };

const readingOf = (name: FigureName, text: string): Reading => {
  if (name === 'rate') {
    const reading = readPercent(text);
    return 'rate' in reading ? { value: reading.rate } : reading;
  }
  if (name === 'years') {
    const reading = readYears(text);
    return 'years' in reading ? { value: reading.years } : reading;
  }
  const reading = readAmount(text);
  return 'fen' in reading ? { value: reading.fen } : reading;
};

/** @param asked the figures that the form asks for; others stay in the address and count for nothing */
export const readFigures = (answers: Answers, asked: readonly FigureName[]): { figures: Figures; problems: Partial<Record<FigureName, Told>> } => {
  const figures: Figures = {};
  const problems: Partial<Record<FigureName, Told>> = {};
  for (const name of figureNames.filter((one) => asked.includes(one))) {
    const reading = readingOf(name, answers[name]);
    if ('value' in reading) figures[name] = reading.value;
    else if (reading.problem !== 'empty') problems[name] = { problem: reading.problem, ...(reading.meant !== undefined && { meant: decimalText(reading.meant, name === 'rate' ? 4 : 2) }) };
  }
  return { figures, problems };
};
