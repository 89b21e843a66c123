// The words that exported files are written with.
import type { Values } from '../i18n/fill.ts';

export const exportFileKeys = [
  'exportSheetColumn', 'exportSheetOf', 'exportSheetMeaning', 'exportSheetForm', 'exportSheetExample', 'exportSheetItem', 'exportSheetContent',
  'exportForm-text', 'exportForm-lines', 'exportForm-id', 'exportForm-code', 'exportForm-date', 'exportForm-year', 'exportForm-number', 'exportForm-choice', 'exportForm-name',
  'exportAbout-what', 'exportAbout-filters', 'exportAbout-filter', 'exportAbout-count', 'exportAbout-countValue', 'exportAbout-day', 'exportAbout-dayValue', 'exportAbout-catalogue', 'exportAbout-address', 'exportAbout-provenance', 'exportAbout-licence', 'exportAbout-licenceText', 'exportAbout-empty', 'exportAbout-emptyText', 'exportAbout-names', 'exportAbout-namesText',
  'editionKind', 'dataAsOf', 'editionVersion', 'editionHash', 'notStated', 'semicolon',
  'exportLabelled', 'exportSpecification', 'exportSpecificationIf', 'exportRemark',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record',
] as const;
export type ExportFileKey = (typeof exportFileKeys)[number];

export interface ExportWords {
  language: 'zh' | 'en';
  t: (key: ExportFileKey, values?: Values) => string;
}

/** What a row says besides its record. */
export interface ExportContext extends ExportWords {
  /** Day of the export, which decides the statuses. */
  day: string;
  /** Whole address of a product's page. */
  pageOf: (id: string) => string;
  /** Is told now and then how many rows of products there are. */
  told?: (rows: number) => void;
}
