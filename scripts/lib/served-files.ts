// The files of a site that the self-check loads, made from an edition's folder without building the site: for tests and measurements.
import { createCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { hashRecords, stampOf } from '../../src/catalogue/edition-stamp.ts';
import { packEntries } from '../../src/catalogue/entry-file.ts';
import { packNames } from '../../src/catalogue/pack-names.ts';
import type { EditionRecords } from '../../src/catalogue/records.ts';
import { pathOf } from '../../src/site-paths.ts';
import { contextOf } from '../../src/submission/context.ts';
import type { EditionAtHand } from '../../src/submission/edition-at-hand.ts';
import { siteEdition } from '../../src/submission/site-edition.ts';

const catalogueOf = ({ edition, sectors, lists, manufacturers, products, changes, parameters }: EditionRecords): Catalogue => {
  if (!edition || !sectors) throw new Error('The edition has no edition.json or sectors.json.');
  return createCatalogue({
    edition: edition.data, sectors: sectors.data.sectors, uncategorised: sectors.data.uncategorised,
    lists: lists.map(({ data }) => data), manufacturers: manufacturers.map(({ data }) => data), products: products.map(({ data }) => data),
    changes: changes.map(({ data }) => data), parameters: parameters?.data,
  });
};

/** By their path, as text. */
export const servedFiles = async (records: EditionRecords): Promise<Map<string, string>> => {
  const catalogue = catalogueOf(records);
  const hashes = await hashRecords(catalogue);
  const stamp = await stampOf(catalogue, hashes);
  const entries = (of: (typeof catalogue.products)[number][]) => packEntries(of, { edition: catalogue.edition, hashes, stamp });
  const files: [string, unknown][] = [
    [pathOf.selfCheckContext, contextOf(records, stamp)],
    [pathOf.names, packNames(catalogue, new Map())],
    ...catalogue.manufacturers.map(({ manufacturer, products }): [string, unknown] => [pathOf.manufacturerEntries(manufacturer.id), entries(products)]),
    ...[...Map.groupBy(catalogue.products, ({ sector }) => sector.id)].map(([sector, products]): [string, unknown] => [pathOf.sectorEntries(sector), entries(products)]),
  ];
  return new Map(files.map(([path, value]) => [path, JSON.stringify(value)]));
};

/** The edition as a browser has it. */
export const servedEdition = (files: ReadonlyMap<string, string>, asked: (path: string) => void = () => {}): EditionAtHand =>
  siteEdition(<Data>(path: string) => {
    asked(path);
    const text = files.get(path);
    return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as Data)); // written above
  });
