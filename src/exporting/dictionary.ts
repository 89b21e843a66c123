// Which columns a file has, what they mean, and what stands in them.
import type { Told } from '../catalogue/problem.ts';
import type { CellOut } from '../catalogue/table-cells.ts';
import type { Column } from '../catalogue/table.ts';
import type { ExportWords } from './words.ts';

export interface DescribedSheet {
  name: string;
  columns: readonly { column: Column; note: Told }[];
  rows: readonly (readonly CellOut[])[];
}

export interface DictionaryLine {
  sheet: string;
  column: string;
  meaning: string;
  form: string;
  example: string;
}

const longestExample = 60;

const formText = ({ form, choices, key }: Column, { t, language }: ExportWords): string => {
  switch (form) {
    case 'lines': case 'models': case 'parameters':
      return t('exportForm-lines');
    case 'id':
      return t('exportForm-id');
    case 'credit-code':
      return t('exportForm-code');
    case 'date': case 'partial-date':
      return t('exportForm-date');
    case 'year':
      return t('exportForm-year');
    case 'number':
      return t('exportForm-number');
    case 'choice':
      return t('exportForm-choice', { values: (choices ?? []).map(({ heading }) => heading[language]).join(t('semicolon')) });
    case 'sector': case 'category': case 'district': case 'list':
      return t('exportForm-name');
    default:
      return t(/^reader\.(?!status|page|hash|version)/.test(key) ? 'exportForm-lines' : 'exportForm-text');
  }
};

/** The first value of the file itself: no example explains it better. */
const exampleIn = (rows: DescribedSheet['rows'], index: number): string | undefined => {
  for (const row of rows) {
    const value = row[index];
    if (value === null || value === undefined || value === '') continue;
    const [line = ''] = String(value).split('\n');
    const characters = Array.from(line);
    return characters.length > longestExample ? `${characters.slice(0, longestExample).join('')}…` : line;
  }
  return undefined;
};

export const dictionaryLines = (sheets: readonly DescribedSheet[], words: ExportWords): DictionaryLine[] =>
  sheets.flatMap(({ name, columns, rows }) =>
    columns.map(({ column, note }, index) => ({ sheet: name, column: column.heading[words.language], meaning: note[words.language], form: formText(column, words), example: exampleIn(rows, index) ?? '' })),
  );
