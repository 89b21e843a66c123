// Small valid records. A test names only what it is about.
import type { ChangeSet } from '../../src/catalogue/changes.ts';
import type { Entry } from '../../src/catalogue/parse.ts';
import type { EditionRecords, LogoFile } from '../../src/catalogue/records.ts';
import type { Category, Edition, Listing, Manufacturer, OfficialList, Product, Sector, Source, Specification, Vocabulary } from '../../src/catalogue/schema.ts';

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

/**
 * An edition of one product, one manufacturer, one list and one sector, in which all rules hold.
 * Records stand in the file of their id; give an entry `{ file, data }` for another. `null` leaves a file out.
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
    logos?: LogoFile[];
    paths?: string[];
  } = {},
): EditionRecords => {
  const { edition = anEdition(), sectors = [aSector()], logos = [] } = own;
  const lists = entriesIn('lists', own.lists ?? [aList()]);
  const manufacturers = entriesIn('manufacturers', own.manufacturers ?? [aManufacturer()]);
  const products = entriesIn('products', own.products ?? [aProduct()]);
  const changes = entriesIn('changes', own.changes ?? []);
  const files = [...lists, ...manufacturers, ...products, ...changes].map(({ file }) => file);
  return {
    ...(edition && { edition: { file: 'edition.json', data: edition } }),
    ...(sectors && { sectors: { file: 'sectors.json', data: { sectors, ...(own.uncategorised && { uncategorised: own.uncategorised }) } } }),
    ...(own.vocabulary && { vocabulary: { file: 'vocabulary.json', data: own.vocabulary } }),
    lists,
    manufacturers,
    products,
    changes,
    logos,
    paths: own.paths ?? ['edition.json', 'sectors.json', ...files, ...logos.map(({ name }) => `logos/${name}`)],
  };
};
