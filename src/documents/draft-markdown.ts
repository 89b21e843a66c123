import type { DraftDocument, DraftTable } from './draft.ts';

/** Nothing of a text becomes a heading, a link, a table's edge or markup. */
const escaped = (text: string): string => text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, (character) => `\\${character}`);

const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

const tableText = ({ columns, rows }: DraftTable): string => [line(columns), `| ${columns.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');

/** A draft as Markdown, with a line feed at its end. */
export const draftMarkdown = ({ mark, title, facts, table, notes, foot, annex }: DraftDocument): string => {
  const blocks = [
    `# ${escaped(title)}`,
    `**${escaped(mark)}**`,
    facts.map(({ name, text }) => `- **${escaped(name)}** ${escaped(text)}`).join('\n'),
    tableText(table),
    notes.map((note) => `- ${escaped(note)}`).join('\n'),
    ...(annex ? [`## ${escaped(annex.title)}`, escaped(annex.note), tableText(annex)] : []),
    '---',
    escaped(foot),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};
