// What building a record needs to know beside its rows.
import type { OfficialList } from '../catalogue/schema.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { textOf, type Draft } from './drafts.ts';
import type { ImportSettings } from './settings.ts';
import type { Origin } from './sources.ts';

/** Stands for the import's own source until it is known whether the record changes at all. */
export const thisImport = '(import)';

export interface ImportContext {
  settings: ImportSettings;
  lists: ReadonlyMap<string, OfficialList>;
  problems: SheetProblem[];
  notices: SheetProblem[];
  /** Newest year in which a maker's products are on a list; undefined where none of them is. */
  /** Name of a category of a sector; undefined where the sector has none of this id. */
  categoryIn: (sector: string, category: string) => string | undefined;
  newestYear: (maker: string, list: string) => number | undefined;
}

/** List id of the listing that a product's row stands for; undefined where it stands for none. */
export const listOf = (draft: Draft, { settings }: Pick<ImportContext, 'settings'>): string | undefined => textOf(draft, 'listing.list') ?? settings.list;

/** The source of what a row says; undefined where neither the row nor the command names one. */
export const originOf = (draft: Draft, { settings }: Pick<ImportContext, 'settings'>): Origin | undefined => {
  const given = settings.origins.get(draft.place.file);
  const [url, title, document] = [textOf(draft, 'source.url') ?? given?.url, textOf(draft, 'source.title') ?? given?.title, textOf(draft, 'listing.document') ?? given?.document];
  if (title === undefined || (url === undefined && document === undefined)) return undefined;
  return {
    ...(url !== undefined && { url }),
    title,
    ...(document !== undefined && { document }),
    ...(given?.file && { file: given.file }),
    retrieved: given?.retrieved ?? settings.today,
  };
};
