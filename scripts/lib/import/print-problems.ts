// Problems of spreadsheets on the terminal: all at once, what many rows share said once.
import type { ProblemLanguage } from '../../../src/catalogue/problem.ts';
import { printPlace, type SheetProblem } from '../../../src/spreadsheet/sheet.ts';

interface Group {
  problem: SheetProblem;
  /** In the order in which they came. */
  rows: Set<number>;
}

/** Rows that are named one by one. */
const namedRows = 8;

const rowsTold = (rows: readonly number[], language: ProblemLanguage): string => {
  const some = rows.slice(0, namedRows).join(language === 'zh' ? '、' : ', ');
  if (rows.length <= namedRows) return language === 'zh' ? `第 ${some} 行` : `rows ${some}`;
  return language === 'zh' ? `第 ${some} 等 ${rows.length} 行` : `rows ${some} and ${rows.length - namedRows} more`;
};

const printGroup = ({ problem: { place, message, hint }, rows }: Group, language: ProblemLanguage): string => {
  const { row: _, ...rest } = place;
  const where = rows.size > 1 ? `${printPlace(rest, language)} · ${rowsTold([...rows], language)}` : printPlace(place, language);
  const said = language === 'zh' ? `${message.zh}。${hint.zh}` : `${message.en}. ${hint.en}`;
  return where === '' ? said : `${where} — ${said}`;
};

/** One line a problem; rows with the same problem in the same column share one. */
export const printSheetProblems = (problems: readonly SheetProblem[], language: ProblemLanguage): string[] => {
  const groups = new Map<string, Group>();
  for (const problem of problems) {
    const { file, sheet, column, row, path } = problem.place;
    const key = JSON.stringify([file, sheet, column, path, row === undefined, problem.message.en, problem.hint.en]);
    const group = groups.get(key) ?? { problem, rows: new Set<number>() };
    groups.set(key, group);
    if (row !== undefined) group.rows.add(row);
  }
  return [...groups.values()].map((group) => printGroup(group, language));
};
