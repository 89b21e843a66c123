// Which of the logos that were found go into the edition, what each of them replaces, and what the change log says of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Transaction } from '../../../src/catalogue/changes.ts';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import type { LogoFound, LogoLeftOut, LogoReport } from '../logo-import/report.ts';

interface LogoChange {
  logo: LogoFound;
  /** The file that its owner shows until now. */
  from: string | undefined;
}

export interface NewLogos {
  /** The account of the import, with what each logo replaces; pixels that a drawing stands against are left out. */
  report: LogoReport;
  /** Logos that their owner does not show yet, or shows another picture of under the same name. */
  changes: LogoChange[];
}

const isDrawing = (name: string): boolean => name.toLowerCase().endsWith('.svg');

const keptDrawing = ({ file }: LogoFound, drawing: string): LogoLeftOut => ({
  file,
  reason: {
    zh: `现有的 ${drawing} 是矢量图，位图不会替换它；确实要换，请先删去 logos/${drawing} 和记录里的 logo 一项。`,
    en: `The drawing ${drawing} is there and is not replaced by pixels; if it should be, remove logos/${drawing} and the record's "logo" first.`,
  },
});

/**
 * Compares the logos that were found with those of the edition. Reads its folder.
 * @param records as they will be, but for logos
 */
export const newLogos = (report: LogoReport, directory: string, { manufacturers, products }: Pick<EditionRecords, 'manufacturers' | 'products'>): NewLogos => {
  const shown = new Map([
    ...manufacturers.map(({ data: { id, logo } }) => [`manufacturer ${id}`, logo] as const),
    ...products.map(({ data: { id, logo } }) => [`product ${id}`, logo] as const),
  ]);
  const result: NewLogos = { report: { ...report, found: [], unused: [...report.unused] }, changes: [] };
  for (const logo of report.found) {
    const from = shown.get(`${logo.owner.kind} ${logo.owner.id}`);
    const path = join(directory, 'logos', logo.name);
    const isThere = existsSync(path);
    if (from !== undefined && isDrawing(from) && !isDrawing(logo.name)) result.report.unused.push(keptDrawing(logo, from));
    else if (from === logo.name && isThere && readFileSync(path).equals(logo.bytes)) result.report.found.push(logo);
    else {
      // The file of that name may be shown by another record until now.
      const replaced = [...new Set([...(from === undefined ? [] : [from]), ...(isThere ? [logo.name] : [])])];
      const told = replaced.length === 0 ? [] : [{ zh: `替换 ${replaced.join('、')}。`, en: `Replaces ${replaced.join(', ')}.` }];
      result.report.found.push({ ...logo, done: [...told, ...logo.done] });
      result.changes.push({ logo, from });
    }
  }
  return result;
};

/** New logos as entries of the change log. Of a record that is new itself, its own entry tells everything. */
export const logoTransactions = (changes: readonly LogoChange[], { manufacturers, products }: Pick<EditionRecords, 'manufacturers' | 'products'>): Transaction[] => {
  const known = { manufacturer: new Set(manufacturers.map(({ data }) => data.id)), product: new Set(products.map(({ data }) => data.id)) };
  return changes
    .filter(({ logo: { owner } }) => known[owner.kind].has(owner.id))
    .map(({ logo: { owner, name }, from }): Transaction => ({ type: 'corrected', [owner.kind]: owner.id, fields: [{ field: 'logo', ...(from !== undefined && { from }), to: name }] }));
};
