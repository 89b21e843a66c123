// What files are written with on this page: plain values, so that a worker can be given them.
import { fill, type Message } from '../../i18n/fill.ts';
import type { ExportContext, ExportFileKey } from '../../exporting/words.ts';
import { address, pathOf, type Locale } from '../../site-paths.ts';

export interface FileWords {
  locale: Locale;
  messages: Record<ExportFileKey, Message>;
  /** Whole address of the site. */
  site: string;
}

export const fileWords = ({ locale, messages, base }: Omit<FileWords, 'site'> & { base: string }): FileWords => ({ locale, messages, site: new URL(base, window.location.href).href });

/** @param day of the export */
export const contextOf = ({ locale, messages, site }: FileWords, day: string): ExportContext => ({
  language: locale,
  t: (key, values) => fill(locale, messages[key], values),
  day,
  pageOf: (id) => address(site, locale, pathOf.product(id)),
});
