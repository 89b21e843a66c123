// The one door from pages to the catalogue: read once per build, then only asked.
import { existsSync, readFileSync } from 'node:fs';
import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { beijingTime } from './catalogue/calendar-day.ts';
import { createCatalogue, type Catalogue, type CatalogueManufacturer, type CatalogueProduct } from './catalogue/catalogue.ts';
import { changesByMonth, changesOf, changesOfManufacturer, type CatalogueTransaction, type ChangeMonth } from './catalogue/change-log.ts';
import { changePages, type ChangePart } from './catalogue/change-pages.ts';
import type { Credential } from './catalogue/credential-schema.ts';
import { claimsOf } from './catalogue/credential.ts';
import { hashRecords, stampOf, type RecordHashes } from './catalogue/edition-stamp.ts';
import { packEntries, type EntryFile } from './catalogue/entry-file.ts';
import type { PackedNames } from './catalogue/name-file.ts';
import { packNames } from './catalogue/pack-names.ts';
import type { Entry } from './catalogue/parse.ts';
import type { CataloguePolicy } from './catalogue/policy.ts';
import { countBy } from './catalogue/query.ts';
import type { PolicyRecords } from './catalogue/records.ts';
import { releaseChanges, type ReleaseChanges } from './catalogue/release-changes.ts';
import { runsOf } from './catalogue/release.ts';
import type { Release, Renamed, SigningKey } from './catalogue/release-schema.ts';
import { renamedIdsOf, type RenamedId } from './catalogue/renamed.ts';
import type { Localized } from './catalogue/schema.ts';
import { packMakers, type MakerFiles } from './makers/pack.ts';
import { indexLetter, pinyinOf } from './search/pinyin.ts';
import { traditionalFold } from './search/traditional.ts';
import { signatureState, type SignatureState } from './signing/check-releases.ts';
import { credentialFile, credentialSigner, type CredentialSigner } from './signing/sign-credential.ts';
import { signingKeyFrom } from './signing/signing-key.ts';
import { address, locales, pathOf, type Locale } from './site-paths.ts';
import { templateSheets } from './spreadsheet/catalogue-sheets.ts';
import { writeWorkbook } from './spreadsheet/write.ts';
import { changesPerPage } from './static-paths.ts';
import { contextOf, type SelfCheckContext } from './submission/context.ts';

/** The policy's files as the check reads them; which file each is from does not matter here. */
const policyRecords = ({ measures, scenarios, ...files }: CollectionEntry<'policy'>['data']): PolicyRecords => {
  const entry = <Value>(data: Value): Entry<Value> => ({ file: '', data });
  const { policy, supports, targets, units, applicability } = files;
  return {
    ...(policy && { policy: entry(policy) }),
    ...(supports && { supports: entry(supports) }),
    ...(targets && { targets: entry(targets) }),
    ...(units && { units: entry(units) }),
    ...(applicability && { applicability: entry(applicability) }),
    measures: measures.map(entry),
    scenarios: scenarios.map(entry),
  };
};

const readCatalogue = async (): Promise<Catalogue> => {
  const [edition] = await getCollection('edition');
  const sectors = await getEntry('sectors', 'all');
  if (!edition || !sectors) throw new Error('The edition has no edition.json or sectors.json. Run npm run check.');
  const [lists, manufacturers, products, changes, parameters, policy, { renamed }] = await Promise.all([getCollection('lists'), getCollection('manufacturers'), getCollection('products'), getEntry('changes', 'all'), getEntry('parameters', 'all'), getEntry('policy', 'all'), getPublication()]);
  return createCatalogue({
    edition: edition.data,
    sectors: sectors.data.sectors,
    uncategorised: sectors.data.uncategorised,
    lists: lists.map(({ data }) => data),
    manufacturers: manufacturers.map(({ data }) => data),
    products: products.map(({ data }) => data),
    changes: changes?.data.changeSets,
    parameters: parameters?.data.file,
    policy: policy && policyRecords(policy.data),
    renamed,
  });
};

const hashesOf = new WeakMap<Catalogue, RecordHashes>();

const load = async (): Promise<Catalogue> => {
  const read = await readCatalogue();
  const hashes = await hashRecords(read);
  const stamped = { ...read, edition: { ...read.edition, stamp: await stampOf(read, hashes) } };
  hashesOf.set(stamped, hashes);
  return stamped;
};

let catalogue: Promise<Catalogue> | undefined;

/** The catalogue of this build. While developing, it is read anew for each page. */
export const getCatalogue = (): Promise<Catalogue> => {
  if (import.meta.env.DEV) return load();
  catalogue ??= load();
  return catalogue;
};

/** A release with what is known of it now. */
export interface PublishedRelease {
  release: Release;
  /** What it holds that the one before it did not. */
  changes: ReleaseChanges;
  /** What its signature proves, as checked in this build. */
  signature: SignatureState;
}

export interface Publication {
  /** Oldest first. */
  releases: PublishedRelease[];
  keys: SigningKey[];
  renamed: Renamed;
}

const readPublication = async (): Promise<Publication> => {
  const { keys: file, renamed = {}, releases: read = [] } = (await getEntry('publication', 'all'))?.data ?? {};
  const keys = file?.keys ?? [];
  const releases = [...read].sort((a, b) => a.number - b.number);
  return {
    keys,
    renamed,
    releases: await Promise.all(releases.map(async (release, index) => ({ release, changes: releaseChanges(releases[index - 1]?.records, release.records, renamed), signature: await signatureState(release, keys) }))),
  };
};

let publication: Promise<Publication> | undefined;

/** What was published before: releases, the keys that signed them, and ids that have others now. */
export const getPublication = (): Promise<Publication> => {
  if (import.meta.env.DEV) return readPublication();
  publication ??= readPublication();
  return publication;
};

/** The newest release that holds a product's record as it is now; a number that is left out means none of them, nothing that there are none. */
export const productRelease = async (of: Catalogue, entry: CatalogueProduct): Promise<{ number: number | undefined } | undefined> => {
  const { releases } = await getPublication();
  if (releases.length === 0) return undefined;
  const hash = productHash(of, entry);
  return { number: releases.findLast(({ release }) => release.records[`products/${entry.product.id}`] === hash)?.release.number };
};

/** The names of all records, by their paths. */
export const recordNames = ({ products, manufacturers, lists }: Catalogue): Map<string, Localized> =>
  new Map([
    ...products.map(({ product }) => [`products/${product.id}`, product.name] as const),
    ...manufacturers.map(({ manufacturer }) => [`manufacturers/${manufacturer.id}`, manufacturer.name] as const),
    ...lists.map(({ list }) => [`lists/${list.id}`, list.name] as const),
  ]);

/** Old ids of products, manufacturers and lists with those of today. */
export const renamedIds = async (): Promise<RenamedId[]> => renamedIdsOf((await getPublication()).renamed);

const readCredentialSigner = async (): Promise<CredentialSigner> => {
  const [{ edition }, { keys }] = await Promise.all([getCatalogue(), getPublication()]);
  const key = await signingKeyFrom(process.env['CATALOGUE_SIGNING_KEY'], (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
  return credentialSigner(key, keys, { dataDate: edition.dataDate, today: beijingTime(new Date()).slice(0, 10) });
};

let signerOfBuild: Promise<CredentialSigner> | undefined;

/** Who signs the listing proofs of this build, or why nobody does. */
export const getCredentialSigner = (): Promise<CredentialSigner> => {
  signerOfBuild ??= readCredentialSigner();
  return signerOfBuild;
};

const absolute = (path: string): string => new URL(address(import.meta.env.BASE_URL, 'zh', path), import.meta.env.SITE).href;

/**
 * The listing proof of a product, signed if the build has a key. Its page is in two languages, the proof is one.
 * @throws if the catalogue is not that of `getCatalogue`
 */
export const productCredential = async (of: Catalogue, entry: CatalogueProduct): Promise<Credential> => {
  const [{ signer, day }, { releases }] = await Promise.all([getCredentialSigner(), getPublication()]);
  const { edition } = of;
  const [id, sha256] = [entry.product.id, productHash(of, entry)];
  if (sha256 === undefined || !edition.stamp) throw new Error('Only the catalogue of getCatalogue has hashes of its records.');
  const runs = runsOf(releases.map(({ release }) => release), `products/${id}`);
  return credentialFile(claimsOf(entry, { edition, stamp: edition.stamp, sha256, runs, day, site: absolute(pathOf.home), page: absolute(pathOf.product(id)), verify: absolute(pathOf.verifyProduct(id)) }), signer);
};

/**
 * The records of some products, with their hashes, as a file for the browser.
 * @throws if the catalogue is not that of `getCatalogue`
 */
export const entryFile = (of: Catalogue, products: readonly CatalogueProduct[], releases?: readonly Release[]): EntryFile => {
  const hashes = hashesOf.get(of);
  const { edition } = of;
  if (!hashes || !edition.stamp) throw new Error('Only the catalogue of getCatalogue has hashes of its records.');
  return packEntries(products, { edition, hashes, stamp: edition.stamp, runs: releases && ((id) => runsOf(releases, `products/${id}`)) });
};

/** The same of one product, with the releases that hold it. */
export const productEntryFile = async (of: Catalogue, entry: CatalogueProduct): Promise<EntryFile> =>
  entryFile(of, [entry], (await getPublication()).releases.map(({ release }) => release));

/** All names, as a file for the browser. */
export const nameFile = (of: Catalogue): PackedNames => packNames(of, traditionalFold());

/** What the self-check needs of the edition, as a file for the browser. */
export const getSelfCheckContext = async (): Promise<SelfCheckContext> => {
  const [of, [edition], sectors, parameters, publication] = await Promise.all([getCatalogue(), getCollection('edition'), getEntry('sectors', 'all'), getEntry('parameters', 'all'), getEntry('publication', 'all')]);
  if (!edition || !sectors || !of.edition.stamp) throw new Error('The edition has no edition.json or sectors.json. Run npm run check.');
  const entry = <Value>(data: Value): Entry<Value> => ({ file: '', data });
  return contextOf({
    edition: entry(edition.data),
    sectors: entry(sectors.data),
    lists: of.lists.map(({ list }) => entry(list)),
    manufacturers: of.manufacturers.map(({ manufacturer }) => entry(manufacturer)),
    products: of.products.map(({ product }) => entry(product)),
    ...(parameters?.data.file && { parameters: entry(parameters.data.file) }),
    ...(publication?.data.renamed && { publication: { releases: [], renamed: entry(publication.data.renamed) } }),
  }, of.edition.stamp);
};

const makerFilesOf = new WeakMap<Catalogue, MakerFiles>();

/** What the look-up of makers reads, as files for the browser. */
export const makerFiles = (of: Catalogue): MakerFiles => {
  const known = makerFilesOf.get(of);
  if (known) return known;
  const made = packMakers(of, of.edition.stamp?.version ?? '', traditionalFold());
  makerFilesOf.set(of, made);
  return made;
};

/** SHA-256 of a product's record. */
export const productHash = (of: Catalogue, { product }: CatalogueProduct): string | undefined => hashesOf.get(of)?.[`products/${product.id}`];

/** Groups that many pages need; computed once per catalogue. */
export interface CatalogueGroups {
  bySector: Map<string, CatalogueProduct[]>;
  byCategory: Map<string, CatalogueProduct[]>;
  byManufacturer: Map<string, CatalogueManufacturer>;
}

const groups = new WeakMap<Catalogue, CatalogueGroups>();

export const groupsOf = (of: Catalogue): CatalogueGroups => {
  const known = groups.get(of);
  if (known) return known;
  const made: CatalogueGroups = {
    bySector: Map.groupBy(of.products, ({ sector }) => sector.id),
    byCategory: Map.groupBy(of.products, ({ sector, category }) => `${sector.id}/${category.id}`),
    byManufacturer: new Map(of.manufacturers.map((entry) => [entry.manufacturer.id, entry])),
  };
  groups.set(of, made);
  return made;
};

/** A month of the change log, laid out on its pages. */
export interface PagedMonth {
  month: ChangeMonth;
  pages: ChangePart[][];
}

interface ChangeLayout {
  months: PagedMonth[];
  /** The page of its month on which a transaction stands. */
  pageOf: Map<CatalogueTransaction, number>;
}

const layouts = new WeakMap<Catalogue, ChangeLayout>();

const layoutOf = (of: Catalogue): ChangeLayout => {
  const known = layouts.get(of);
  if (known) return known;
  const months = changesByMonth(of.changes).map((month) => ({ month, pages: changePages(month, changesPerPage) }));
  const placed = months.flatMap(({ pages }) => pages.flatMap((parts, index) => parts.flatMap(({ groups }) => groups.flatMap(({ transactions }) => transactions.map((one) => [one, index + 1] as const)))));
  const made: ChangeLayout = { months, pageOf: new Map(placed) };
  layouts.set(of, made);
  return made;
};

/** The months of the change log, newest first. */
export const changeMonths = (of: Catalogue): PagedMonth[] => layoutOf(of).months;

/** A transaction with the path of the write that it belongs to, on the page where it stands. */
export interface LinkedTransaction {
  change: CatalogueTransaction;
  path: string;
}

const linked = (of: Catalogue, changes: readonly CatalogueTransaction[]): LinkedTransaction[] =>
  changes.map((change) => ({ change, path: pathOf.write(change.changeSet, layoutOf(of).pageOf.get(change)) }));

/** What happened to a product, newest first. */
export const productHistory = (of: Catalogue, entry: CatalogueProduct): LinkedTransaction[] => linked(of, changesOf(of.changes, entry));

/** What happened to a manufacturer's own record, newest first. */
export const manufacturerHistory = (of: Catalogue, id: string): LinkedTransaction[] => linked(of, changesOfManufacturer(of.changes, id));

/** One letter of an index, with its entries in order. */
export interface LetterGroup<Item> {
  letter: string;
  items: Item[];
}

/** An index by first letter: of the pinyin in Chinese, of the name in English. */
const byLetter = <Item>(items: readonly Item[], nameOf: (item: Item) => string): LetterGroup<Item>[] => {
  const keyed = items.map((item) => ({ item, key: pinyinOf(nameOf(item)) })).sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }));
  const grouped = Map.groupBy(keyed, ({ key }) => indexLetter(key));
  return [...grouped]
    .map(([letter, group]) => ({ letter, items: group.map(({ item }) => item) }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || a.letter.localeCompare(b.letter, 'en'));
};

const nameIn = (locale: Locale, name: { zh: string; en?: string | undefined }): string => (locale === 'en' ? (name.en ?? name.zh) : name.zh);

export const productsByLetter = ({ products }: Catalogue, locale: Locale): LetterGroup<CatalogueProduct>[] =>
  byLetter(products, ({ product }) => nameIn(locale, product.name));

/** Nearly every registered name begins with the municipality's: the index goes by the short name, or the name without it. */
export const manufacturersByLetter = ({ manufacturers, edition }: Catalogue, locale: Locale): LetterGroup<CatalogueManufacturer>[] => {
  const places = locale === 'en' ? [edition.municipality.en ?? ''] : [edition.municipality.zh, edition.municipality.zh.replace(/市$/, '')];
  return byLetter(manufacturers, ({ manufacturer }) => {
    const name = nameIn(locale, manufacturer.name);
    const place = places.find((one) => one !== '' && name.startsWith(one) && name.length > one.length + 2);
    return place === undefined ? name : name.slice(place.length).trim();
  });
};

/** Districts of a group of products, most first, by the maker's district. */
export const districtCounts = ({ edition }: Catalogue, products: readonly CatalogueProduct[]) =>
  countBy(products, ({ manufacturer }) => manufacturer.district).map(({ value, count }) => ({
    name: edition.districts.find(({ id }) => id === value)?.name,
    count,
  }));

/** Whether the edition holds a prose page; the check sees to it that it has it in both languages or in none. */
export const hasProse = async (name: string): Promise<boolean> => (await getCollection('pages')).some(({ id }) => id === `${locales[0]}/${name}`);

/** A prose page of the edition, ready to be rendered. */
export const getProse = async (locale: Locale, name: string) => {
  const entry = await getEntry('pages', `${locale}/${name}`);
  if (!entry) throw new Error(`pages/${locale}/${name}.md is missing. Run npm run check.`);
  return render(entry);
};

let template: Promise<Uint8Array> | undefined;

const makeTemplate = async (): Promise<Uint8Array> => {
  const [edition] = await getCollection('edition');
  const sectors = await getEntry('sectors', 'all');
  const lists = await getCollection('lists');
  const entry = <Value>(data: Value): { file: string; data: Value } => ({ file: '', data });
  return writeWorkbook(templateSheets({ ...(edition && { edition: entry(edition.data) }), ...(sectors && { sectors: entry(sectors.data) }), lists: lists.map(({ data }) => entry(data)) }));
};

/** The spreadsheet that keepers and makers fill in, with the drop-downs of this edition. */
export const getTemplate = (): Promise<Uint8Array> => {
  template ??= makeTemplate();
  return template;
};

/**
 * The catalogue of an edition that is known to have a policy.
 * @throws if it has none: then no policy page is built
 */
export const getPolicy = async (): Promise<{ catalogue: Catalogue; policy: CataloguePolicy }> => {
  const known = await getCatalogue();
  if (!known.policy) throw new Error('The edition has no policy, so no page of it can be built.');
  return { catalogue: known, policy: known.policy };
};
