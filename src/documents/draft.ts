// A draft as text: what is copied, written as Markdown and laid out as a Word file is one and the same.
export interface DraftTable {
  /** Share of the width that each column takes on paper, in hundredths. */
  widths: readonly number[];
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface DraftDocument {
  language: 'zh' | 'en';
  /** Draft, 草稿: on every page. */
  mark: string;
  title: string;
  facts: readonly { name: string; text: string }[];
  table: DraftTable;
  notes: readonly string[];
  /** Edition, day and address: where it comes from. */
  foot: string;
  /** Names brands: for internal use, and left out unless it is wanted. */
  annex?: DraftTable & { title: string; note: string };
}

/** What was taken away from a draft. */
export interface Cleared {
  draft: DraftDocument;
  removed: number;
}

/**
 * The last look before a draft leaves the page: whatever names a product or a maker is taken out, but for the annex,
 * which is there to name them. The foot is an address of this site and is written by it.
 * @param scan finds names in a text
 */
export const cleared = (draft: DraftDocument, scan: (text: string) => readonly string[]): Cleared => {
  const isFree = (text: string): boolean => scan(text).length === 0;
  const facts = draft.facts.filter(({ text }) => isFree(text));
  const rows = draft.table.rows.filter((row) => isFree(row.join('\n')));
  const notes = draft.notes.filter(isFree);
  const removed = draft.facts.length - facts.length + draft.table.rows.length - rows.length + draft.notes.length - notes.length;
  return { draft: { ...draft, facts, table: { ...draft.table, rows }, notes, title: isFree(draft.title) ? draft.title : draft.mark }, removed };
};
