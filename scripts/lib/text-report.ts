// A report on the terminal: an overview of a line per section, then what each section has to show, shortened.
import type { ProblemLanguage } from '../../src/catalogue/problem.ts';
import { number } from '../../src/i18n/fill.ts';
import { numberedTitle, type Block, type Cell, type Report, type Table } from './report.ts';
import { alignedTable, padded, widthOf } from './text-table.ts';

/** Rows of a table, or items of a list, that are printed unless all are asked for. */
export const shownEntries = 10;

const words = {
  zh: { more: (count: string) => `另有 ${count} 项，--all 显示全部`, empty: '（空）', change: (was: string, now: string) => `${was} → ${now}` },
  en: { more: (count: string) => `${count} more, --all shows them`, empty: '(empty)', change: (was: string, now: string) => `${was} → ${now}` },
};

interface Options {
  language: ProblemLanguage;
  all: boolean;
}

/** On one line: a table's rows are lines. */
const folded = (text: string): string => text.replace(/\s+/g, ' ');

const cellText = (cell: Cell, language: ProblemLanguage): string => {
  if (typeof cell === 'string') return folded(cell);
  if ('href' in cell) return folded(cell.text);
  const { change, empty } = words[language];
  return folded(change(cell.was ?? empty, cell.now ?? empty));
};

/** The first entries, and a line that counts the others. */
const shortened = <Item>(items: readonly Item[], { language, all }: Options, limit = shownEntries): { items: readonly Item[]; more: string[] } =>
  all || items.length <= limit ? { items, more: [] } : { items: items.slice(0, limit), more: [`  ${words[language].more(number(language, items.length - limit))}`] };

const tableLines = ({ caption, headings, rows, numeric = [], isWhole = false, isAside = false }: Table, options: Options): string[] => {
  const shown = shortened(rows, options, isWhole ? rows.length : isAside ? 0 : shownEntries);
  const cells = shown.items.map((row) => row.map((cell) => cellText(cell, options.language)));
  const lines = cells.length === 0 ? [] : alignedTable([[...headings], ...cells], (column) => numeric.includes(column)).split('\n');
  return [...(caption === undefined ? [] : [caption]), ...lines.map((line) => `  ${line}`), ...shown.more];
};

const blockLines = (block: Block, options: Options): string[] => {
  if ('paragraph' in block) return [block.paragraph];
  if ('table' in block) return tableLines(block.table, options);
  const shown = shortened(block.list, options);
  return [...shown.items.map((item) => `  · ${item}`), ...shown.more];
};

const labelled = (pairs: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(0, ...pairs.map(([label]) => widthOf(label)));
  return pairs.map(([label, value]) => `${padded(label, width)}  ${value}`.trimEnd());
};

/** The whole report as text. Sections without blocks are in the overview only. */
export const textReport = ({ title, language, head, sections }: Report, { all = false }: { all?: boolean } = {}): string => {
  const titles = sections.map((section, index) => numberedTitle(section.title, index, language));
  const overview = sections.map(({ summary = '' }, index): [string, string] => [titles[index] ?? '', summary]);
  const details = sections.flatMap(({ intro, blocks }, index) => {
    if (blocks.length === 0) return [];
    const parts = blocks.map((block) => blockLines(block, { language, all }).join('\n'));
    return [[`── ${titles[index] ?? ''} ──`, ...(intro === undefined ? [] : [intro])].join('\n'), ...parts];
  });
  return [[title, ...labelled(head)].join('\n'), labelled(overview).join('\n'), ...details].join('\n\n');
};
