// What an exported file says of itself: what was asked, when, of which data, and how to ask again.
import type { EditionStamp } from '../catalogue/edition-stamp.ts';
import type { ExportWords } from './words.ts';

export interface About {
  /** What was exported, in words. */
  what: string;
  /** What it was narrowed down to; empty where there is no filter. */
  filters: readonly { name: string; value: string }[];
  count: number;
  /** Day of the export, by the device's clock. */
  day: string;
  /** Address at which the same can be exported again. */
  address: string;
  /** Name of the catalogue. */
  catalogue: string;
  stamp: EditionStamp;
  /** What kind of edition it is, in words. */
  kindName: string;
  provenance: string;
}

export interface AboutLine {
  name: string;
  value: string;
}

export const aboutLines = ({ what, filters, count, day, address, catalogue, stamp, kindName, provenance }: About, { t }: ExportWords): AboutLine[] => [
  { name: t('exportAbout-what'), value: what },
  ...(filters.length > 0 ? [{ name: t('exportAbout-filters'), value: filters.map((filter) => t('exportAbout-filter', filter)).join('\n') }] : []),
  { name: t('exportAbout-count'), value: t('exportAbout-countValue', { count }) },
  { name: t('exportAbout-day'), value: t('exportAbout-dayValue', { day }) },
  { name: t('exportAbout-catalogue'), value: catalogue },
  { name: t('editionKind'), value: kindName },
  { name: t('dataAsOf'), value: stamp.dataDate },
  { name: t('editionVersion'), value: stamp.version },
  { name: t('editionHash'), value: stamp.sha256 },
  { name: t('exportAbout-address'), value: address },
  { name: t('exportAbout-provenance'), value: provenance },
  { name: t('exportAbout-empty'), value: t('exportAbout-emptyText') },
  { name: t('exportAbout-names'), value: t('exportAbout-namesText') },
  { name: t('exportAbout-licence'), value: t('exportAbout-licenceText') },
];
