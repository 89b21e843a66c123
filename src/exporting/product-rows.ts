// Products as rows of the chosen fields, and as records.
import type { CatalogueEntry } from '../catalogue/entry-file.ts';
import type { Edition, Manufacturer, OfficialList, Sector } from '../catalogue/schema.ts';
import { statusAt } from '../catalogue/status.ts';
import { cellNames, cellOf, type CellNames, type CellOut } from '../catalogue/table-cells.ts';
import { uniqueById } from '../catalogue/unique.ts';
import { pick } from '../i18n/fill.ts';
import type { Field } from './fields.ts';
import { applicationLines, documentLines, listingLines, registrationLines, sourceLines, specificationLines } from './summaries.ts';
import type { ExportContext } from './words.ts';

export const manufacturersOf = (entries: readonly CatalogueEntry[]): Manufacturer[] => uniqueById(entries.map(({ manufacturer }) => manufacturer));
export const listsOf = (entries: readonly CatalogueEntry[]): OfficialList[] => uniqueById(entries.flatMap(({ listings }) => listings.map(({ list }) => list)));

/** Each sector with the categories that its products are in: files of single products hold no others. */
const sectorsOf = (entries: readonly CatalogueEntry[]): Sector[] =>
  uniqueById(entries.map(({ sector }) => sector)).map((sector) => ({ ...sector, categories: uniqueById(entries.flatMap((entry) => (entry.sector.id === sector.id ? [entry.category] : []))) }));

const districtsOf = (entries: readonly CatalogueEntry[]): Edition['districts'] => uniqueById(entries.flatMap(({ manufacturer, district }) => (manufacturer.district && district ? [{ id: manufacturer.district, name: district }] : [])));

/** Names of all that the products point to. */
export const namesIn = (entries: readonly CatalogueEntry[], language: 'zh' | 'en'): CellNames => cellNames({ sectors: sectorsOf(entries), districts: districtsOf(entries), lists: listsOf(entries) }, language);

const readerCell = ({ product, listings, catalogueListings, hashes, stamp }: CatalogueEntry, key: string, context: ExportContext): CellOut => {
  switch (key) {
    case 'reader.status':
      return context.t(`status-${statusAt(catalogueListings, context.day)}`);
    case 'reader.lists':
      return listings.length === 0 ? null : [...new Set(listings.map(({ list }) => pick(context.language, list.name).text))].join('\n');
    case 'reader.listings':
      return listingLines(listings, context);
    case 'reader.specifications':
      return specificationLines(product, context);
    case 'reader.registrations':
      return registrationLines(product, context);
    case 'reader.patents':
      return documentLines(product.patents, context);
    case 'reader.standards':
      return documentLines(product.standards, context);
    case 'reader.applications':
      return applicationLines(product, context);
    case 'reader.sources':
      return sourceLines(product, context);
    case 'reader.page':
      return context.pageOf(product.id);
    case 'reader.hash':
      return hashes.product;
    case 'reader.version':
      return stamp.version;
    default:
      throw new Error(`There is no column "${key}" for readers.`);
  }
};

/** @param names of `namesIn` */
export const productRow = (entry: CatalogueEntry, chosen: readonly Field[], { names, context }: { names: CellNames; context: ExportContext }): CellOut[] =>
  chosen.map(({ key, column }) => {
    if (key.startsWith('reader.')) return readerCell(entry, key, context);
    if (key.startsWith('maker.')) return cellOf(column, entry.manufacturer, key.slice('maker.'.length), { names });
    return cellOf(column, entry.product, key, { names, sector: entry.product.sector });
  });

/** Rows from one telling of how many there are to the next. */
const rowsBetween = 500;

export const productRows = (entries: readonly CatalogueEntry[], chosen: readonly Field[], context: ExportContext): CellOut[][] => {
  const names = namesIn(entries, context.language);
  return entries.map((entry, index) => {
    if (index % rowsBetween === rowsBetween - 1) context.told?.(index + 1);
    return productRow(entry, chosen, { names, context });
  });
};
