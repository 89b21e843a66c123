// A pack as tables: for a workbook, and for one list of products and listings.
import type { JoinedListing } from '../../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { namesAsListed, standingOn } from '../../catalogue/evidence.ts';
import type { EvidenceMissing } from '../../catalogue/evidence-schema.ts';
import { supportRows } from '../../catalogue/product-supports.ts';
import type { AnyText, Source } from '../../catalogue/schema.ts';
import { listingStatusAt } from '../../catalogue/status.ts';
import { termsText } from '../../i18n/support-terms.ts';
import type { EvidenceMessageKey, EvidenceSpeaker } from './messages.ts';
import { verifyAddress, type Pack } from './pack.ts';
import type { SearchRecord } from './search-record.ts';

type KeyAfter<Start extends string> = Extract<EvidenceMessageKey, `${Start}${string}`> extends infer Key ? (Key extends `${Start}${infer Rest}` ? Rest : never) : never;
export type TableName = KeyAfter<'evidenceTable-'>;
export type ColumnName = KeyAfter<'evidenceColumn-'>;

/** A row says what it has; what is not known stays empty. */
type Row = Partial<Record<ColumnName, string | number | undefined>>;

export interface EvidenceTable {
  name: Exclude<TableName, 'dictionary'>;
  columns: readonly ColumnName[];
  rows: Row[];
}

export interface Packed {
  entries: readonly CatalogueEntry[];
  /** What was asked for and is not among them. */
  missing: readonly EvidenceMissing[];
  searches: readonly SearchRecord[];
  pack: Pack;
  speaker: EvidenceSpeaker;
}

export const productColumns = [
  'id', 'nameZh', 'nameEn', 'nameOrigin', 'listedName', 'namesAsListed', 'models', 'makerZh', 'makerEn', 'makerNameOrigin', 'creditCode', 'sector', 'category', 'district', 'on', 'status', 'deciding', 'productHash', 'makerHash', 'version', 'editionHash', 'dataDate', 'retrieved', 'verify',
] as const satisfies readonly ColumnName[];
export const listingColumns = ['listId', 'list', 'listKind', 'year', 'batch', 'grade', 'document', 'number', 'nameAsListed', 'listedOn', 'validUntil', 'withdrawnOn', 'reason', 'listingStatus', 'decides', 'source', 'note'] as const satisfies readonly ColumnName[];

const lines = (texts: readonly string[] | undefined): string | undefined => texts?.join('；');

export const productRow = (entry: CatalogueEntry, { pack, speaker }: Omit<Packed, 'entries' | 'missing' | 'searches'>): Row => {
  const { product, manufacturer, sector, category, district, hashes } = entry;
  const { on, stamp, retrievedAt, site } = pack;
  const { t, say } = speaker;
  const { status, deciding, listedName } = standingOn(entry, on);
  return {
    id: product.id,
    nameZh: product.name.zh,
    nameEn: product.name.en,
    nameOrigin: t(`evidenceNameOrigin-${product.nameOrigin}`),
    listedName,
    namesAsListed: lines(namesAsListed(entry)),
    models: lines(product.models),
    makerZh: manufacturer.name.zh,
    makerEn: manufacturer.name.en,
    makerNameOrigin: t(`evidenceNameOrigin-${manufacturer.nameOrigin}`),
    creditCode: manufacturer.creditCode,
    sector: say(sector.name).text,
    category: say(category.name).text,
    district: district && say(district).text,
    on,
    status: t(`status-${status}`),
    deciding: deciding && [say(deciding.list.name).text, deciding.listing.year, deciding.listing.batch && say(deciding.listing.batch).text, deciding.listing.document].filter((part) => part !== undefined).join(' '),
    productHash: hashes.product,
    makerHash: hashes.manufacturer,
    version: stamp.version,
    editionHash: stamp.sha256,
    dataDate: stamp.dataDate,
    retrieved: retrievedAt,
    verify: verifyAddress(site, speaker, { id: product.id, on }),
  };
};

/** Rows for what is missing, so that a file that is passed on does not look whole. */
const missingRows = ({ missing, pack: { on }, speaker: { t } }: Packed): Row[] => missing.map(({ id, why }) => ({ id, on, status: t(`evidenceMissing-${why}`) }));

const listingStatus = ({ listing, list }: JoinedListing, on: string, t: EvidenceSpeaker['t']): string => {
  const status = listingStatusAt(listing, on);
  if (list.kind === 'recommendation') return t(`status-${status}`);
  if (status !== 'not-yet' && listing.validUntil === undefined && listing.withdrawnOn === undefined) return t('notStated');
  return t(status === 'listed' || status === 'expiring' ? 'evidenceListing-holds' : `evidenceListing-${status}`);
};

export const listingRow = (joined: JoinedListing, entry: CatalogueEntry, { pack: { on }, speaker: { t, say } }: Omit<Packed, 'entries' | 'missing' | 'searches'>): Row => {
  const { listing, list } = joined;
  const text = (of: AnyText | undefined): string | undefined => of && say(of).text;
  return {
    listId: list.id,
    list: say(list.name).text,
    listKind: t(`listKind-${list.kind}`),
    year: listing.year,
    batch: text(listing.batch),
    grade: text(listing.grade),
    document: listing.document,
    number: listing.number,
    nameAsListed: listing.nameAsListed,
    listedOn: listing.listedOn,
    validUntil: listing.validUntil,
    withdrawnOn: listing.withdrawnOn,
    reason: text(listing.reason),
    listingStatus: listingStatus(joined, on, t),
    decides: standingOn(entry, on).deciding?.listing === listing ? t('evidenceYes') : undefined,
    source: listing.source,
    note: text(listing.note),
  };
};

const sourceRow = ({ id, title, document, url, retrieved, file, note }: Source, record: string, { say }: EvidenceSpeaker): Row =>
  ({ record, source: id, title, document, url, readOn: retrieved, file: file?.name, fileHash: file?.sha256, note: note && say(note).text });

const searchRows = ({ searches, speaker: { t } }: Packed): Row[] =>
  searches.flatMap((one): Row[] => {
    if (one.kind === 'broken') return [{ search: one.search, ignored: one.search }];
    const { search, query, filters, order, results, meets, places, on, ignored } = one.record;
    return places.map(({ id, place }) => ({ search, query, filters: lines(filters.map(({ facet, values }) => t('evidenceSearchFilter', { facet, values: values.join(t('listComma')) }))), order, results, meets: meets ?? '', on, id, place: place ?? t('evidenceNotIn'), ignored: lines(ignored) }));
  });

/** The tables of a workbook, without those that were left out. */
export const evidenceTables = (packed: Packed): EvidenceTable[] => {
  const { entries, pack, speaker } = packed;
  const { on, policy, without } = pack;
  const { t, say, locale } = speaker;
  const has = (part: Pack['without'][number]): boolean => !without.includes(part);
  const tables: (EvidenceTable | false | undefined)[] = [
    { name: 'products', columns: productColumns, rows: [...entries.map((entry) => productRow(entry, packed)), ...missingRows(packed)] },
    { name: 'listings', columns: ['id', 'nameZh', ...listingColumns], rows: entries.flatMap((entry) => entry.listings.map((joined) => ({ id: entry.product.id, nameZh: entry.product.name.zh, ...listingRow(joined, entry, packed) }))) },
    has('specifications') && { name: 'specifications', columns: ['id', 'parameter', 'value', 'unit', 'condition', 'source'], rows: entries.flatMap(({ product }) => (product.specifications ?? []).map(({ label, value, unit, condition, source }) => ({ id: product.id, parameter: say(label).text, value: say(value).text, unit: unit && say(unit).text, condition: condition && say(condition).text, source }))) },
    has('sources') && { name: 'sources', columns: ['id', 'record', 'source', 'title', 'document', 'url', 'readOn', 'file', 'fileHash', 'note'], rows: entries.flatMap(({ product, manufacturer }) => [...product.sources.map((source) => sourceRow(source, `products/${product.id}`, speaker)), ...manufacturer.sources.map((source) => sourceRow(source, `manufacturers/${manufacturer.id}`, speaker))].map((row) => ({ id: product.id, ...row }))) },
    policy && has('policy') && {
      name: 'policy',
      columns: ['id', 'article', 'document', 'support', 'outcome', 'because', 'prove', 'terms', 'discrepancy'],
      rows: entries.flatMap((entry) => supportRows(policy, entry, on).map(({ article, document, title, outcome, because, prove, support }) => ({ id: entry.product.id, article, document: say(document).text, support: say(title).text, outcome: t(`outcome-${outcome}`), because: say(because).text, prove: lines(prove.map((one) => say(one).text)), terms: termsText(support, locale, t), discrepancy: support.discrepancy && say(support.discrepancy.text).text }))),
    },
    packed.searches.length > 0 && { name: 'search', columns: ['search', 'query', 'filters', 'order', 'results', 'meets', 'on', 'id', 'place', 'ignored'], rows: searchRows(packed) },
  ];
  return tables.filter((table) => typeof table === 'object');
};

/** One table of all: a row per product and listing, and one for a product without any. */
export const flatTable = (packed: Packed): { columns: readonly ColumnName[]; rows: Row[] } => ({
  columns: [...productColumns, ...listingColumns],
  rows: [
    ...packed.entries.flatMap((entry) => {
      const own = productRow(entry, packed);
      return entry.listings.length === 0 ? [own] : entry.listings.map((joined) => ({ ...own, ...listingRow(joined, entry, packed) }));
    }),
    ...missingRows(packed),
  ],
});
