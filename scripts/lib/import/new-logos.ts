// Which of the logos that were found are not in the edition yet.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import type { LogoFound } from '../logo-import/report.ts';

/** Logos that their owner does not show yet, or shows another picture of under the same name. Reads the edition's folder. */
export const newLogos = (found: readonly LogoFound[], directory: string, { manufacturers, products }: Pick<EditionRecords, 'manufacturers' | 'products'>): LogoFound[] => {
  const shown = new Map([
    ...manufacturers.map(({ data: { id, logo } }) => [`manufacturer ${id}`, logo] as const),
    ...products.map(({ data: { id, logo } }) => [`product ${id}`, logo] as const),
  ]);
  return found.filter(({ owner, name, bytes }) => {
    const file = join(directory, 'logos', name);
    return shown.get(`${owner.kind} ${owner.id}`) !== name || !existsSync(file) || !readFileSync(file).equals(bytes);
  });
};
