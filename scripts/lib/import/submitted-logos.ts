// The logos of a submission, prepared as those of a folder are.
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import { logoFileNames, prepareLogo } from '../logo-import/import-logos.ts';
import type { LogoOwner, LogoReport } from '../logo-import/report.ts';
import type { Submitted } from './plan-files.ts';

const ownerOf = (record: string): LogoOwner => ({ kind: record.startsWith('products/') ? 'product' : 'manufacturer', id: record.replace(/^.*\//, '') });

/** @param after records as they will be */
export const submittedLogos = async ({ file, logos }: Submitted, after: Pick<EditionRecords, 'manufacturers' | 'products'>): Promise<LogoReport> => {
  const nameOf = logoFileNames({ manufacturers: after.manufacturers.map(({ data }) => data), products: after.products.map(({ data }) => data) });
  const report: LogoReport = { found: [], unmatched: [], unused: [], refused: [] };
  for (const { record, file: path, bytes } of logos) {
    if (record === undefined) continue; // Only beside a workbook a picture names none.
    const prepared = await prepareLogo(path, bytes);
    if ('refusals' in prepared) report.refused.push(...prepared.refusals.map(({ message, hint }) => ({ place: { file: `${file}/${path}` }, message, hint })));
    else {
      const { bytes: cleaned, size, format, done, warnings } = prepared.picture;
      const owner = ownerOf(record);
      report.found.push({ file: path, owner, matchedBy: 'id', name: nameOf(owner, format), bytes: cleaned, size, done, warnings });
    }
  }
  return report;
};
