// What points to something else points to something that is there.
import type { Entry } from '../parse.ts';
import { policySources } from '../policy-sources.ts';
import type { Problem } from '../problem.ts';
import type { PublishedFolder } from '../renamed.ts';
import type { Source } from '../schema.ts';
import { allRead, dangling, knownIds, problemAt, sharing, type Rule } from './rule.ts';

export const manufacturerExists: Rule = (records) => {
  const known = knownIds(records, 'manufacturers');
  return records.products
    .filter(({ data }) => !known.has(data.manufacturer))
    .map((entry) => dangling(entry, ['manufacturer'], { zh: '企业', en: 'manufacturer', where: 'manufacturers/' }, entry.data.manufacturer));
};

const withoutCategory = (entry: Entry<unknown>): Problem =>
  problemAt(entry, ['category'], {
    zh: '没有写品类，而 sectors.json 没有为此准备 uncategorised',
    hintZh: '请写上品类，或在 sectors.json 里写 uncategorised，例如 { "id": "uncategorised", "name": { "zh": "未分品类" } }。',
    en: 'has no category, and sectors.json has no "uncategorised" for it',
    hintEn: 'Give it a category, or give sectors.json an "uncategorised" such as { "id": "uncategorised", "name": { "zh": "未分品类", "en": "Not yet categorised" } }.',
  });

export const categoryExists: Rule = ({ sectors, products }) => {
  if (!sectors) return [];
  const categories = new Map(sectors.data.sectors.map(({ id, categories }) => [id, new Set(categories.map((category) => category.id))]));
  return products.flatMap((entry) => {
    const inSector = categories.get(entry.data.sector);
    if (!inSector) return [dangling(entry, ['sector'], { zh: '行业', en: 'sector', where: 'sectors.json' }, entry.data.sector)];
    const { category } = entry.data;
    if (category === undefined) return sectors.data.uncategorised ? [] : [withoutCategory(entry)];
    if (inSector.has(category)) return [];
    return [dangling(entry, ['category'], { zh: `品类（行业 ${entry.data.sector} 之下）`, en: `category of sector ${entry.data.sector}`, where: 'sectors.json' }, category)];
  });
};

export const listExists: Rule = (records) => {
  const known = knownIds(records, 'lists');
  return records.products.flatMap((entry) =>
    (entry.data.listings ?? []).flatMap(({ list }, index) =>
      known.has(list) ? [] : [dangling(entry, ['listings', index, 'list'], { zh: '名单', en: 'list', where: 'lists/' }, list)],
    ),
  );
};

export const districtExists: Rule = ({ edition, manufacturers }) => {
  if (!edition) return [];
  const known = new Set(edition.data.districts.map(({ id }) => id));
  return manufacturers.flatMap((entry) =>
    entry.data.district === undefined || known.has(entry.data.district)
      ? []
      : [dangling(entry, ['district'], { zh: '区', en: 'district', where: 'edition.json' }, entry.data.district)],
  );
};

const repeatedSources = (entry: Entry<unknown>, path: Problem['path'], sources: readonly Source[]): Problem[] =>
  sharing(sources, ({ id }) => id).flat().map((source) =>
    problemAt(entry, [...path, sources.indexOf(source), 'id'], {
      zh: `出处编号 "${source.id}" 重复`,
      hintZh: '请给每条出处不同的编号。',
      en: `the source id "${source.id}" occurs twice`,
      hintEn: 'Give each source its own id.',
    }),
  );

const sourceProblems = (entry: Entry<{ sources: Source[] }>, refs: { path: (string | number)[]; source: string }[]): Problem[] => {
  const known = new Set(entry.data.sources.map(({ id }) => id));
  return [
    ...refs
      .filter(({ source }) => !known.has(source))
      .map(({ path, source }) => dangling(entry, path, { zh: '出处', en: 'source', where: 'sources' }, source)),
    ...repeatedSources(entry, ['sources'], entry.data.sources),
  ];
};

/** A reader must be able to find it. */
const hiddenSources = (entry: Entry<unknown>, sources: readonly Pick<Source, 'url' | 'document'>[], pathOf: (index: number) => Problem['path']): Problem[] =>
  sources.flatMap(({ url, document }, index) =>
    url !== undefined || document !== undefined
      ? []
      : [
          problemAt(entry, pathOf(index), {
            zh: '出处既没有网址，也没有文号',
            hintZh: '请至少写一项，读者才能找到它。',
            en: 'the source has neither an address nor a document number',
            hintEn: 'Give at least one of them, so that a reader can find it.',
          }),
        ],
  );

export const sourceCanBeFound: Rule = ({ products, manufacturers, lists, changes, policy }) => [
  ...[...products, ...manufacturers, ...lists].flatMap((entry) => hiddenSources(entry, entry.data.sources, (index) => ['sources', index])),
  ...changes.flatMap((entry) => (entry.data.source ? hiddenSources(entry, [entry.data.source], () => ['source']) : [])),
  ...policySources(policy).flatMap(({ entry, path, sources }) => hiddenSources(entry, sources, (index) => [...path, index])),
];

/** What the change log names stays, be it under another id: a published id always answers. */
export const changedRecordExists: Rule = (records) => {
  const renamed = records.publication?.renamed?.data;
  const answering = (folder: PublishedFolder): Set<string> => new Set([...knownIds(records, folder), ...Object.keys(renamed?.[folder] ?? {})]);
  const [products, manufacturers, lists] = [answering('products'), answering('manufacturers'), answering('lists')];
  return records.changes.flatMap((entry) =>
    entry.data.transactions.flatMap(({ product, manufacturer, list }, index) => [
      ...(product === undefined || products.has(product) ? [] : [dangling(entry, ['transactions', index, 'product'], { zh: '产品', en: 'product', where: 'products/' }, product)]),
      ...(manufacturer === undefined || manufacturers.has(manufacturer) ? [] : [dangling(entry, ['transactions', index, 'manufacturer'], { zh: '企业', en: 'manufacturer', where: 'manufacturers/' }, manufacturer)]),
      ...(list === undefined || lists.has(list) ? [] : [dangling(entry, ['transactions', index, 'list'], { zh: '名单', en: 'list', where: 'lists/' }, list)]),
      ...(product === undefined && manufacturer === undefined
        ? [problemAt(entry, ['transactions', index], { zh: '没有写明是哪个产品或企业', hintZh: '请写 product 或 manufacturer。', en: 'names neither a product nor a manufacturer', hintEn: 'Give product or manufacturer.' })]
        : []),
    ]),
  );
};

const sourced = ['specifications', 'applications', 'patents', 'standards', 'registrations', 'claims', 'listings'] as const;

export const sourceExists: Rule = ({ products, manufacturers, lists, policy }) => [
  ...products.flatMap((entry) =>
    sourceProblems(
      entry,
      [
        ...sourced.flatMap((field) => (entry.data[field] ?? []).map(({ source }, index) => ({ path: [field, index, 'source'], source }))),
        ...(entry.data.listings ?? []).flatMap(({ endSource }, index) => (endSource === undefined ? [] : [{ path: ['listings', index, 'endSource'], source: endSource }])),
      ],
    ),
  ),
  ...[...manufacturers, ...lists].flatMap((entry) => sourceProblems(entry, [])),
  ...policySources(policy).flatMap(({ entry, path, sources }) => repeatedSources(entry, path, sources)),
];

export const manufacturerHasProduct: Rule = (records) => {
  if (!allRead(records, 'products')) return [];
  const used = new Set(records.products.map(({ data }) => data.manufacturer));
  return records.manufacturers
    .filter(({ data }) => !used.has(data.id))
    .map((entry) =>
      problemAt(entry, [], {
        zh: '没有产品属于这家企业',
        hintZh: '请检查产品的 manufacturer 字段，或删去这个文件。',
        en: 'no product belongs to this manufacturer',
        hintEn: "Check the products' manufacturer field, or remove this file.",
      }),
    );
};

/** Sector, category and district ids are unique where they stand; that of uncategorised products is none of a sector's. */
export const namedOnce: Rule = ({ edition, sectors }) => {
  const repeatedIn = (entry: Entry<unknown>, path: Problem['path'], items: readonly { id: string }[]): Problem[] =>
    items.flatMap(({ id }, index) =>
      items.findIndex((item) => item.id === id) === index
        ? []
        : [problemAt(entry, [...path, index, 'id'], { zh: `编号 "${id}" 重复`, hintZh: '请改掉其中一个。', en: `the id "${id}" occurs twice`, hintEn: 'Change one of them.' })],
    );
  return [
    ...(edition ? repeatedIn(edition, ['districts'], edition.data.districts) : []),
    ...(sectors ? repeatedIn(sectors, ['sectors'], sectors.data.sectors) : []),
    ...(sectors ? sectors.data.sectors.flatMap(({ categories }, index) => repeatedIn(sectors, ['sectors', index, 'categories'], [...categories, ...(sectors.data.uncategorised ? [sectors.data.uncategorised] : [])])) : []),
  ];
};
