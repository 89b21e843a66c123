// A comparison as rows of text, for a spreadsheet or a document. It says of which day, data and address it is.
import type { ComparisonSection } from '../../catalogue/comparison.ts';
import type { ComparisonCell, ComparisonPart, Difference } from '../../catalogue/comparison/cells.ts';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import type { CompareSpeaker } from './messages.ts';
import { sayTerm } from './say-term.ts';

export interface ComparisonExport {
  title: string;
  /** Name and value of what must go with the table. */
  facts: (readonly [name: string, value: string])[];
  header: string[];
  /** Section, item, difference, then one cell per product; a cell may have several lines. */
  rows: { section: string; item: string; difference: string; cells: string[][] }[];
  /** Product, number, title, address and day of each source. */
  sources: [product: string, number: string, title: string, address: string, retrieved: string][];
  remarks: string[];
}

interface Exported {
  /** Of the page. */
  title: string;
  entries: readonly CatalogueEntry[];
  /** Those that are shown. */
  sections: readonly ComparisonSection[];
  isOnly: boolean;
  day: string;
  /** Address of the page with the comparison. */
  address: string;
}

const differenceText = (difference: Difference, { t }: CompareSpeaker): string => (difference === 'values' ? t('compareIsDifferent') : difference === 'gaps' ? t('compareNotComparable') : '');

const partText = ({ term, notes = [], source }: ComparisonPart, speaker: CompareSpeaker): string => {
  const noted = notes.map((note) => sayTerm(note, speaker).text).join(speaker.t('semicolon'));
  return [sayTerm(term, speaker).text, noted && `(${noted})`, source && `[${source.slice(1)}]`].filter(Boolean).join(' ');
};

const cellLines = ({ kind, parts }: ComparisonCell, speaker: CompareSpeaker): string[] => [...(kind === 'value' ? [] : [speaker.t(`compareCell-${kind}`)]), ...parts.map((part) => partText(part, speaker))];

/** Only the sources that the rows point to. */
const sourcesOf = ({ product }: CatalogueEntry, place: number, { sections }: Exported, { say }: CompareSpeaker): ComparisonExport['sources'] => {
  const used = new Set(sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[place]?.parts.flatMap(({ source }) => source ?? []) ?? [])));
  return product.sources.filter(({ id }) => used.has(id)).map(({ id, title, document, url = '', retrieved }) => [say(product.name).text, id.slice(1), [title, document].filter(Boolean).join(' '), url, retrieved]);
};

/** @throws without any entry: there is nothing to export */
export const exportOf = (exported: Exported, speaker: CompareSpeaker): ComparisonExport => {
  const { title, entries, sections, isOnly, day, address } = exported;
  const { t, say } = speaker;
  const [first] = entries;
  if (!first) throw new Error('A comparison of nothing cannot be exported.');
  const { stamp } = first;
  return {
    title,
    facts: [
      [t('compareDayLabel'), day],
      [t('dataAsOf'), stamp.dataDate],
      [t('compareVersionLabel'), `${stamp.version} (${t('editionKindOwn')})`],
      [t('compareAddress'), address],
      ...(isOnly ? [[t('compareOnlyLabel'), t('compareOnlyRows')] as const] : []),
    ],
    header: [t('compareGroup'), t('compareItem'), t('compareDifference'), ...entries.map(({ product, manufacturer }) => `${say(product.name).text} (${say(manufacturer.name).text})`)],
    rows: sections.flatMap(({ id, rows }) => rows.map((row) => ({ section: t(`compareSection-${id}`), item: sayTerm(row.label, speaker).text, difference: differenceText(row.difference, speaker), cells: row.cells.map((cell) => cellLines(cell, speaker)) }))),
    sources: entries.flatMap((entry, place) => sourcesOf(entry, place, exported, speaker)),
    remarks: [t('compareNote'), t('compareNoJudgement')],
  };
};

/** For `writeCsv`, which keeps what looks like a formula from being run. */
export const csvRows = ({ title, facts, header, rows, sources, remarks }: ComparisonExport, { t }: CompareSpeaker): (readonly string[])[] => [
  [title],
  ...facts,
  [],
  header,
  ...rows.map(({ section, item, difference, cells }) => [section, item, difference, ...cells.map((lines) => lines.join('\n'))]),
  [],
  [t('sources')],
  ...sources,
  [],
  ...remarks.map((remark) => [remark]),
];

/** What means something in Markdown or HTML means itself. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\n/g, '<br>');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const markdownOf = ({ title, facts, header, rows, sources, remarks }: ComparisonExport, { t }: CompareSpeaker): string =>
  [
    `# ${plain(title)}`,
    '',
    ...facts.map(([name, value]) => `- ${plain(name)}: ${plain(value)}`),
    '',
    line(header.map(plain)),
    line(header.map(() => '---')),
    ...rows.map(({ section, item, difference, cells }) => line([...[section, item, difference].map(plain), ...cells.map((lines) => lines.map(plain).join('<br>'))])),
    '',
    `## ${plain(t('sources'))}`,
    '',
    ...sources.map(([product, number, source, url, retrieved]) => `- ${plain(product)} \\[${number}\\] ${plain([source, url, retrieved].filter((text) => text !== '').join(' '))}`),
    '',
    ...remarks.flatMap((remark) => [plain(remark), '']),
  ].join('\n');
