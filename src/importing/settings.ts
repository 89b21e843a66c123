// What an import is told besides its files.
import type { HeadingAnswers } from './header.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import type { Origin } from './sources.ts';

export interface ImportSettings {
  /** Day of the import, `YYYY-MM-DD`. */
  today: string;
  /** List on which every row stands that names no other. */
  list?: string;
  /** Edition year of the listings. */
  year?: number;
  /** Number of the document that published the list. */
  document?: string;
  /** Day, month or year of the listings that give none. */
  listedOn?: string;
  /** Whether the files hold the whole list, so that what is missing has been taken off it. */
  complete: boolean;
  /** Whether more than a fifth of a list may be ended. */
  mayEndMany: boolean;
  /** Whether the rows of a sheet behind the products are all that a product has there. Listings stay in any case. */
  replacesDetails: boolean;
  /** Sheets that the user left out, by name, trimmed. */
  skipped: ReadonlySet<string>;
  /** Sheets that were not read at all, such as hidden ones; a whole list must not leave any unread. */
  unread: readonly SheetProblem[];
  /** What a header means. */
  headings: HeadingAnswers;
  /** The record that a printed name means, by `normalizedName`. */
  same: ReadonlyMap<string, string>;
  /** Printed names that are new records, though something like them is there, by `normalizedName`. */
  fresh: ReadonlySet<string>;
  /** The document, page or file that each spreadsheet is, by its name. An empty title is found out: above the table, or the list's name. */
  origins: ReadonlyMap<string, Origin>;
}
