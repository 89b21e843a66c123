// What a report is, before it is printed on a terminal or written as a page: sections of paragraphs, tables and lists.
import type { ProblemLanguage } from '../../src/catalogue/problem.ts';

/** A value before and after; one that is left out was, or became, empty. */
export interface Change {
  was?: string;
  now?: string;
}

/** A file beside the report, by its relative path, or a page on the web. */
export interface Link {
  href: string;
  text: string;
}

/** Text, a change, or a link. */
export type Cell = string | Change | Link;

export interface Table {
  /** What the table holds, where a section has several. */
  caption?: string;
  headings: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Columns of figures, from 0, which stand to the right. */
  numeric?: readonly number[];
  /** A table that says something only as a whole: it is never shortened. */
  isWhole?: boolean;
  /** A table to be counted on the terminal, and printed there only when everything is asked for. */
  isAside?: boolean;
}

export type Block = { paragraph: string } | { table: Table } | { list: readonly string[] };

export interface Section {
  title: string;
  /** The section in a line, for the overview. */
  summary?: string;
  intro?: string;
  blocks: readonly Block[];
}

export interface Report {
  title: string;
  language: ProblemLanguage;
  /** What the report is about: label and value. */
  head: readonly (readonly [label: string, value: string])[];
  sections: readonly Section[];
}

const chineseNumbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];

/** A section's title with its number: `三、有效期`, `3. Terms`. */
export const numberedTitle = (title: string, index: number, language: ProblemLanguage): string =>
  language === 'en' ? `${index + 1}. ${title}` : `${chineseNumbers[index] ?? index + 1}、${title}`;
