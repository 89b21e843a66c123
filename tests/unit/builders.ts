// Small valid records. A test names only what it is about.
import type { ChangeSet } from '../../src/catalogue/changes.ts';
import type { ParametersFile } from '../../src/catalogue/parameter-schema.ts';
import type { Entry } from '../../src/catalogue/parse.ts';
import type { Applicability, ApplicabilityFile, Measure, Policy, Scenario, Support, Target, Unit } from '../../src/catalogue/policy-schema.ts';
import type { EditionRecords, LogoFile, PolicyRecords, PublicationRecords } from '../../src/catalogue/records.ts';
import { releaseFileName } from '../../src/catalogue/release.ts';
import type { Release, Renamed, SigningKey } from '../../src/catalogue/release-schema.ts';
import type { Category, Edition, Listing, Manufacturer, OfficialList, Product, Sector, Source, Specification, Vocabulary } from '../../src/catalogue/schema.ts';

/** A record that lacks one field. */
export const without = <Value extends object, Key extends keyof Value>(value: Value, key: Key): Omit<Value, Key> => {
  const { [key]: _, ...rest } = value;
  return rest;
};

export const aSource = (own: Partial<Source> = {}): Source => ({
  id: 's1',
  url: 'https://example.org/page',
  title: '示例页面',
  retrieved: '2026-11-01',
  ...own,
});

export const aProduct = (own: Partial<Product> = {}): Product => ({
  id: 'example-product',
  name: { zh: '示例产品' },
  nameOrigin: 'source',
  manufacturer: 'example-maker',
  sector: 'instruments',
  category: 'spectrometers',
  summary: { zh: '一件示例产品。' },
  sources: [aSource()],
  ...own,
});

export const aManufacturer = (own: Partial<Manufacturer> = {}): Manufacturer => ({
  id: 'example-maker',
  name: { zh: '示例精仪有限公司' },
  nameOrigin: 'registered',
  kind: 'company',
  sources: [aSource()],
  ...own,
});

/** The recommendation catalogue, unless told otherwise. */
export const aList = (own: Partial<OfficialList> = {}): OfficialList => ({
  id: 'recommendation-catalogue',
  kind: 'recommendation',
  name: { zh: '示例市创新产品推荐目录' },
  shortName: { zh: '推荐目录' },
  authority: { zh: '示例市产品编审委员会' },
  meaning: { zh: '列入即为推荐。' },
  sources: [aSource()],
  ...own,
});

export const aListing = (own: Partial<Listing> = {}): Listing => ({
  list: 'recommendation-catalogue',
  document: '示经信技〔2025〕1号',
  listedOn: '2025-01-01',
  source: 's1',
  ...own,
});

export const aSpecification = (own: Partial<Specification> = {}): Specification => ({
  label: { zh: '质量' },
  value: '1.2',
  unit: 'kg',
  source: 's1',
  ...own,
});

export const aSector = (own: Partial<Sector> = {}): Sector => ({
  id: 'instruments',
  name: { zh: '仪器仪表', en: 'Instruments' },
  description: { zh: '测量用的仪器。' },
  hue: 'instruments',
  glyph: 'instruments',
  categories: [{ id: 'spectrometers', name: { zh: '光谱仪', en: 'Spectrometers' } }],
  ...own,
});

export const anEdition = (own: Partial<Edition> = {}): Edition => ({
  id: 'example-city',
  kind: 'reference',
  name: { zh: '示例市创新产品推荐目录' },
  municipality: { zh: '示例市' },
  tagline: { zh: '示例' },
  searchExamples: [],
  authority: { name: { zh: '示例市产品编审委员会' } },
  baseUrl: 'http://localhost:4321/',
  goal: { count: 1500, year: 2027, document: '示经信技〔2024〕1号', source: 'https://example.org/goal' },
  dataDate: '2026-11-22',
  provenance: { zh: '测试用的虚构数据。' },
  districts: [{ id: 'east', name: { zh: '东区', en: 'East District' } }],
  ...own,
});

type Given<Value> = (Value | Entry<Value>)[];

const entriesIn = <Value extends { id: string }>(folder: string, given: Given<Value>): Entry<Value>[] =>
  given.map((one) => ('data' in one ? one : { file: `${folder}/${one.id}.json`, data: one }));

export const aChangeSet = (own: Partial<ChangeSet> = {}): ChangeSet => ({
  id: '2026-11-25-01',
  date: '2026-11-25',
  reason: { zh: '更正一处笔误。' },
  transactions: [{ type: 'corrected', product: 'example-product', fields: [{ field: 'models', from: 'A-1', to: 'A-2' }] }],
  ...own,
});

/** The first release of an edition that `someRecords` makes. Its hashes are of no record. */
export const aRelease = (own: Partial<Release> = {}): Release => ({
  number: 1,
  date: '2026-11-22',
  stamp: { version: '2026-11-22-99999999', sha256: '9'.repeat(64), dataDate: '2026-11-22', kind: 'reference' },
  counts: { products: 1, manufacturers: 1, lists: 1 },
  records: { 'lists/recommendation-catalogue': '1'.repeat(64), 'manufacturers/example-maker': '2'.repeat(64), 'products/example-product': '3'.repeat(64) },
  sha256: 'a'.repeat(64),
  ...own,
});

/** A public key; nobody has the private one. */
export const aKey = (own: Partial<SigningKey> = {}): SigningKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  alg: 'EdDSA',
  use: 'sig',
  kid: 'first-key',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  validFrom: '2026-01-01',
  ...own,
});

export const aPolicy = (own: Partial<Policy> = {}): Policy => ({
  id: 'example-action',
  name: { zh: '示例市推动创新产品扩大应用的专项行动' },
  shortName: { zh: '专项行动' },
  document: '示经信技〔2024〕1号',
  issuedOn: '2024-05-31',
  issuers: ['economy'],
  summary: { zh: '一份示例政策。' },
  actions: [{ id: 'products', name: { zh: '产品行动' }, summary: { zh: '推广创新产品。' }, catalogue: { zh: '目录产品。' } }],
  sources: [aSource()],
  ...own,
});

export const aMeasure = (own: Partial<Measure> = {}): Measure => ({
  id: '01',
  action: 'products',
  title: { zh: '推广目录' },
  summary: { zh: '推广目录内的产品。' },
  fields: [],
  units: ['economy'],
  ...own,
});

export const aUnit = (own: Partial<Unit> = {}): Unit => ({
  id: 'economy',
  name: { zh: '示例市经济和信息化委员会' },
  shortName: { zh: '市经信委' },
  kind: 'municipal',
  ...own,
});

/** Contract support by article 1, unless told otherwise. */
export const aSupport = (own: Partial<Support> = {}): Support => ({
  id: 'contract',
  article: 1,
  title: { zh: '合同金额支持' },
  summary: { zh: '按合同金额支持。' },
  audience: ['maker'],
  basis: 'contract',
  rate: { percent: 30, upTo: true },
  cap: { yuan: 20_000_000 },
  conditions: [],
  unknown: [],
  ...own,
});

export const aTarget = (own: Partial<Target> = {}): Target => ({
  id: 'catalogue-products',
  article: 0,
  kind: 'target',
  name: { zh: '目录产品' },
  value: 1500,
  unit: 'count',
  counter: { zh: '项' },
  qualifier: 'over',
  year: 2027,
  ...own,
});

/** The rows of one support, none of which decides anything. */
export const anApplicability = (own: Partial<Applicability> = {}): Applicability => ({
  support: 'contract',
  decisions: [],
  otherwise: { zh: '请核对。' },
  prove: [],
  ...own,
});

export const aScenario = (own: Partial<Scenario> = {}): Scenario => ({
  id: 'example-scenario',
  kind: 'scenario',
  title: { zh: '示例场景' },
  summary: { zh: '一个向企业开放的场景。' },
  publisher: { zh: '示例市经济和信息化委员会' },
  publishedOn: '2026-01-01',
  sources: [aSource()],
  ...own,
});

/** What a test gives of a policy. `null` leaves a file out. */
interface GivenPolicy {
  policy?: Policy | null;
  units?: Unit[] | null;
  supports?: Support[] | null;
  targets?: Target[] | null;
  applicability?: Applicability[] | null;
  reviewed?: ApplicabilityFile['reviewed'];
  measures?: Given<Measure>;
  scenarios?: Given<Scenario>;
}

const policyRecords = (own: GivenPolicy): PolicyRecords => {
  const { policy = aPolicy(), units = [aUnit()], supports = [aSupport()], targets = [aTarget()], reviewed } = own;
  const table = own.applicability === undefined ? (supports ?? []).map(({ id }) => anApplicability({ support: id })) : own.applicability;
  return {
    ...(policy && { policy: { file: 'policy.json', data: policy } }),
    ...(units && { units: { file: 'units.json', data: { units } } }),
    ...(supports && { supports: { file: 'supports.json', data: { supports } } }),
    ...(targets && { targets: { file: 'targets.json', data: { targets } } }),
    ...(table && { applicability: { file: 'applicability.json', data: { table, ...(reviewed && { reviewed }) } } }),
    measures: entriesIn('measures', own.measures ?? [aMeasure()]),
    scenarios: entriesIn('scenarios', own.scenarios ?? []),
  };
};

const policyPaths = ({ measures, scenarios, ...files }: PolicyRecords): string[] => [...Object.values(files), ...measures, ...scenarios].map(({ file }) => file);

/** What a test gives of earlier publications. */
interface GivenPublication {
  releases?: (Release | Entry<Release>)[];
  keys?: SigningKey[];
  renamed?: Renamed;
}

const publicationRecords = ({ releases = [], keys, renamed }: GivenPublication): PublicationRecords => ({
  releases: releases.map((one) => ('data' in one ? one : { file: releaseFileName(one.number), data: one })),
  ...(keys && { keys: { file: 'keys.json', data: { keys } } }),
  ...(renamed && { renamed: { file: 'renamed.json', data: renamed } }),
});

/**
 * An edition of one product, one manufacturer, one list and one sector, in which all rules hold.
 * Records stand in the file of their id; give an entry `{ file, data }` for another. `null` leaves a file out.
 * There is a policy only where a test gives one: `policy: {}` is one with a measure, a support and a target.
 */
export const someRecords = (
  own: {
    edition?: Edition | null;
    sectors?: Sector[] | null;
    uncategorised?: Category;
    lists?: Given<OfficialList>;
    manufacturers?: Given<Manufacturer>;
    products?: Given<Product>;
    changes?: Given<ChangeSet>;
    vocabulary?: Vocabulary;
    parameters?: ParametersFile;
    policy?: GivenPolicy;
    publication?: GivenPublication;
    logos?: LogoFile[];
    paths?: string[];
  } = {},
): EditionRecords => {
  const { edition = anEdition(), sectors = [aSector()], logos = [] } = own;
  const lists = entriesIn('lists', own.lists ?? [aList()]);
  const manufacturers = entriesIn('manufacturers', own.manufacturers ?? [aManufacturer()]);
  const products = entriesIn('products', own.products ?? [aProduct()]);
  const changes = entriesIn('changes', own.changes ?? []);
  const policy = own.policy && policyRecords(own.policy);
  const publication = own.publication && publicationRecords(own.publication);
  const files = [...[...lists, ...manufacturers, ...products, ...changes, ...(publication?.releases ?? [])].map(({ file }) => file), ...(policy ? policyPaths(policy) : [])];
  return {
    ...(edition && { edition: { file: 'edition.json', data: edition } }),
    ...(sectors && { sectors: { file: 'sectors.json', data: { sectors, ...(own.uncategorised && { uncategorised: own.uncategorised }) } } }),
    ...(own.parameters && { parameters: { file: 'parameters.json', data: own.parameters } }),
    ...(own.vocabulary && { vocabulary: { file: 'vocabulary.json', data: own.vocabulary } }),
    lists,
    manufacturers,
    products,
    changes,
    ...(policy && { policy }),
    ...(publication && { publication }),
    logos,
    paths: own.paths ?? ['edition.json', 'sectors.json', ...files, ...logos.map(({ name }) => `logos/${name}`)],
  };
};
