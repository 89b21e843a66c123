// Which rows meet the needs, which do not, and of which it cannot be told.
import { judge, judgeAll, type Verdict } from '../catalogue/criteria.ts';
import { readNeeds, wantedOf, type Need } from './needs.ts';
import type { OpenValues, PlacedStatement } from './values.ts';

/** How a product stands to one need, and the statement that decided, or left it open. */
export interface Judged {
  need: Need;
  verdict: Verdict;
  statement?: PlacedStatement;
}

export const judgeRow = (values: OpenValues, needs: readonly Need[], row: number): Judged[] =>
  needs.flatMap((need) => {
    const column = values.columns.get(need.key);
    if (!column) return [];
    const wanted = wantedOf(need, column, values);
    const statements = column.statements.get(row) ?? [];
    const verdict = judge(statements, wanted, column.reading);
    // Of several, the first that is judged as all are together.
    const statement = statements.find((one) => judge([one], wanted, column.reading) === verdict) ?? statements[0];
    return [{ need, verdict, ...(statement && { statement }) }];
  });

export type Standing = ReturnType<typeof judgeAll>;

/** An empty answer asks dozens of questions with the same needs. */
const judgedBefore = new WeakMap<OpenValues, { key: string; standings: readonly Standing[] }>();

/** @param rows how many the table has */
export const standingsOf = (values: OpenValues, texts: readonly string[], rows: number): readonly Standing[] => {
  const key = JSON.stringify([texts, rows]);
  const known = judgedBefore.get(values);
  if (known?.key === key) return known.standings;
  const judged = readNeeds(texts, values).needs.flatMap((need) => {
    const column = values.columns.get(need.key);
    return column ? [{ column, wanted: wantedOf(need, column, values) }] : [];
  });
  const standings = Array.from({ length: rows }, (_, row) => judgeAll(judged.map(({ column, wanted }) => judge(column.statements.get(row) ?? [], wanted, column.reading))));
  judgedBefore.set(values, { key, standings });
  return standings;
};
