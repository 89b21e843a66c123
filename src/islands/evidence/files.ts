// The pack as files. Loaded when somebody wants one: what writes a workbook is larger than the rest of the page.
import { toCanonicalJson } from '../../catalogue/canonical.ts';
import { evidenceFile } from '../../catalogue/evidence.ts';
import { supportRows } from '../../catalogue/product-supports.ts';
import { saveFile } from '../../components/save-file.ts';
import { writeCsv, writeWorkbook, type SheetToWrite } from '../../spreadsheet/write.ts';
import type { EvidenceMessageKey, EvidenceSpeaker } from './messages.ts';
import { verifyAddress } from './pack.ts';
import { evidenceTables, flatTable, type ColumnName, type EvidenceTable, type Packed } from './tables.ts';

export const fileKinds = ['xlsx', 'csv', 'json'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Names the products, the day and the edition. */
export const fileName = ({ entries, pack: { on, stamp } }: Packed, kind: FileKind): string =>
  `evidence-${entries.length === 1 ? entries[0]?.product.id : `${entries.length}-products`}-${on}-${stamp.version}.${kind}`;

const widths: Partial<Record<ColumnName, number>> = { nameZh: 32, nameEn: 32, makerZh: 32, makerEn: 32, list: 32, deciding: 40, productHash: 68, makerHash: 68, editionHash: 68, verify: 60, retrieved: 26, title: 40, url: 50, because: 40, prove: 40, terms: 30, support: 28, filters: 30, search: 40, id: 32, creditCode: 22, version: 22, fileHash: 68 };

const cellsOf = (columns: readonly ColumnName[], rows: EvidenceTable['rows']): (string | number | null)[][] => rows.map((row) => columns.map((column) => row[column] ?? null));

/** What each column of each sheet means. */
const dictionaryOf = (tables: readonly EvidenceTable[], { t, hasMessage }: Writer): SheetToWrite => ({
  name: t('evidenceTable-dictionary'),
  columns: [{ heading: t('evidenceColumn-table'), width: 16 }, { heading: t('evidenceColumn-column'), width: 24 }, { heading: t('evidenceColumn-meaning'), width: 80 }],
  rows: tables.flatMap(({ name, columns }) => columns.map((column) => {
    const key = `evidenceMeaning-${column}`;
    return [t(`evidenceTable-${name}`), t(`evidenceColumn-${column}`), hasMessage(key) ? t(key) : ''];
  })),
  isProse: true,
});

/** The speaker, and whether there are words for something. */
export interface Writer extends EvidenceSpeaker {
  hasMessage: (key: string) => key is EvidenceMessageKey;
}

const bytesOf = async (kind: FileKind, packed: Packed, writer: Writer): Promise<Uint8Array<ArrayBuffer>> => {
  const { entries, missing, searches, pack, speaker } = packed;
  const { policy, without, on, retrievedAt, stamp, site, catalogue } = pack;
  if (kind === 'json') {
    const file = await evidenceFile({
      entries, missing, stamp, on, retrievedAt,
      catalogue: { name: catalogue, url: site },
      verify: (id) => verifyAddress(site, speaker, { id, on }),
      supports: policy && !without.includes('policy') ? (entry) => supportRows(policy, entry, on) : undefined,
      searches: searches.flatMap((one) => (one.kind === 'run' ? [one.record] : [])),
    });
    return new TextEncoder().encode(toCanonicalJson(file));
  }
  if (kind === 'csv') {
    const { columns, rows } = flatTable(packed);
    return writeCsv([columns.map((column) => speaker.t(`evidenceColumn-${column}`)), ...cellsOf(columns, rows)]);
  }
  const tables = evidenceTables(packed);
  const sheets = tables.map(({ name, columns, rows }): SheetToWrite => ({ name: speaker.t(`evidenceTable-${name}`), columns: columns.map((column) => ({ heading: speaker.t(`evidenceColumn-${column}`), width: widths[column] ?? 16 })), rows: cellsOf(columns, rows) }));
  return writeWorkbook([...sheets, dictionaryOf(tables, writer)]);
};

/** @returns the name of the file */
export const saveEvidence = async (kind: FileKind, packed: Packed, writer: Writer): Promise<string> => {
  const bytes = await bytesOf(kind, packed, writer);
  const name = fileName(packed, kind);
  saveFile(name, bytes);
  return name;
};
