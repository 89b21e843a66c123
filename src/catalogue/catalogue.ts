// The catalogue as pages and exports ask it: records joined, sorted, grouped. Built once per build.
import { joinChanges, type ChangeLog } from './change-log.ts';
import { valueNames } from './field-values.ts';
import type { ChangeSet } from './changes.ts';
import type { EditionStamp } from './edition-stamp.ts';
import { openParameters, type ParameterTable } from './parameters.ts';
import type { ParametersFile } from './parameter-schema.ts';
import { listKinds } from './schema.ts';
import type { Category, Edition, Listing, Manufacturer, OfficialList, Product, Sector } from './schema.ts';
import type { EditionRecords, PolicyRecords } from './records.ts';
import type { Renamed } from './release-schema.ts';
import { joinPolicy, type CataloguePolicy } from './policy.ts';
import { joinProducts, withUncategorised } from './join-products.ts';
import { byChinese, byStanding, listingYear } from './order.ts';
import type { Status } from './status.ts';

export { byChinese, listingYear };

/** A listing with the list it is on. */
export interface JoinedListing {
  listing: Listing;
  list: OfficialList;
}

/** A product with everything that it points to. */
export interface CatalogueProduct {
  product: Product;
  manufacturer: Manufacturer;
  sector: Sector;
  category: Category;
  /** On any list, newest first. */
  listings: JoinedListing[];
  /** In the recommendation catalogue itself; these decide the status. */
  catalogueListings: Listing[];
  /** On the day of the edition's data. */
  status: Status;
}

export interface CatalogueManufacturer {
  manufacturer: Manufacturer;
  products: CatalogueProduct[];
}

export interface CatalogueList {
  list: OfficialList;
  entries: { entry: CatalogueProduct; listing: Listing }[];
  /** Edition years that occur, newest first. */
  years: number[];
}

/** The edition as every page needs it. */
export interface SiteEdition extends Edition {
  /** Whether there are policy pages to lead to. */
  hasPolicy: boolean;
  /** Which state of the records this is; told by data.ts. */
  stamp?: EditionStamp;
}

export interface Catalogue {
  edition: SiteEdition;
  sectors: Sector[];
  /** Listed before ended before merely recorded; newest listing first; then by name. */
  products: CatalogueProduct[];
  manufacturers: CatalogueManufacturer[];
  lists: CatalogueList[];
  /** What each write changed. */
  changes: ChangeLog;
  /** Which specifications mean the same, and their units. */
  parameters: ParameterTable;
  /** The policy that the catalogue serves; an edition may have none. */
  policy?: CataloguePolicy;
}

/**
 * Joins the records of one checked edition.
 * @throws if a record points to one that is missing: the check comes before
 */
export const createCatalogue = (records: {
  edition: Edition;
  sectors: Sector[];
  /** Where products stand whose category is not known. */
  uncategorised?: Category | undefined;
  lists: OfficialList[];
  manufacturers: Manufacturer[];
  products: Product[];
  /** What earlier writes changed; an edition may have none. */
  changes?: ChangeSet[] | undefined;
  /** An edition may have none. */
  parameters?: ParametersFile | undefined;
  /** An edition may have none. */
  policy?: PolicyRecords | undefined;
  /** Ids that have others now; most editions have none. */
  renamed?: Renamed | undefined;
}): Catalogue => {
  const { edition } = records;
  const sectors = withUncategorised(records);
  const listById = new Map(records.lists.map((list) => [list.id, list]));
  const manufacturerById = new Map(records.manufacturers.map((manufacturer) => [manufacturer.id, manufacturer]));
  const products = joinProducts({ ...records, dataDate: edition.dataDate }).sort(byStanding);
  const byManufacturer = Map.groupBy(products, ({ manufacturer }) => manufacturer.id);
  const manufacturers = records.manufacturers
    .map((manufacturer) => ({ manufacturer, products: byManufacturer.get(manufacturer.id) ?? [] }))
    .sort((a, b) => byChinese.compare(a.manufacturer.name.zh, b.manufacturer.name.zh));

  const entriesByList = Map.groupBy(
    products.flatMap((entry) => entry.listings.map(({ listing, list }) => ({ entry, listing, list }))),
    ({ list }) => list.id,
  );
  const lists = records.lists
    .map((list): CatalogueList => {
      const entries = (entriesByList.get(list.id) ?? []).map(({ entry, listing }) => ({ entry, listing }));
      const years = [...new Set(entries.flatMap(({ listing }) => listingYear(listing) ?? []))].sort((a, b) => b - a);
      return { list, entries, years };
    })
    .sort((a, b) => byListKind(a.list, b.list));
  const changes = joinChanges(records.changes ?? [], {
    products: new Map(products.map((entry) => [entry.product.id, entry])),
    manufacturers: manufacturerById,
    lists: listById,
    renamed: records.renamed,
    nameOf: valueNames({ edition, sectors, manufacturer: (id) => manufacturerById.get(id)?.name }),
  });
  const policy = joinPolicy(records.policy);
  return { edition: { ...edition, hasPolicy: policy !== undefined }, sectors, products, manufacturers, lists, changes, parameters: openParameters(records.parameters), ...(policy && { policy }) };
};

/**
 * The catalogue of a checked edition.
 * @throws if it has no edition.json or sectors.json: the check comes before
 */
export const catalogueOf = ({ edition, sectors, ...records }: EditionRecords): Catalogue => {
  if (!edition || !sectors) throw new Error('Only a checked edition can be joined: run npm run check.');
  const dataOf = <Value>(entries: readonly { data: Value }[]): Value[] => entries.map(({ data }) => data);
  return createCatalogue({ edition: edition.data, sectors: sectors.data.sectors, uncategorised: sectors.data.uncategorised, lists: dataOf(records.lists), manufacturers: dataOf(records.manufacturers), products: dataOf(records.products), changes: dataOf(records.changes), parameters: records.parameters?.data, policy: records.policy, renamed: records.publication?.renamed?.data });
};

const byListKind = (a: OfficialList, b: OfficialList): number =>
  listKinds.indexOf(a.kind) - listKinds.indexOf(b.kind) || byChinese.compare(a.name.zh, b.name.zh);
