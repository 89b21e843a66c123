// Texts that English readers see in Chinese, because nobody has translated them.
import type { Catalogue } from '../catalogue.ts';
import type { CataloguePolicy } from '../policy.ts';
import { fieldName } from '../problem.ts';
import type { Localized } from '../schema.ts';

export const textKinds = ['product-name', 'product-summary', 'product-detail', 'manufacturer-name', 'manufacturer-detail', 'list', 'sector', 'category', 'policy', 'edition'] as const;
export type TextKind = (typeof textKinds)[number];

export interface MissingEnglish {
  file: string;
  /** As people count: `specifications #3.label`. */
  field: string;
  zh: string;
}

export interface EnglishOfKind {
  kind: TextKind;
  /** Texts of this kind that there are in Chinese. */
  texts: number;
  missing: MissingEnglish[];
}

interface At {
  path: (string | number)[];
  text: Localized;
}

/** All texts of a record that have a Chinese and perhaps an English form, with their places. Texts that are the same in every language are none. */
export const localizedTextsOf = (value: unknown, path: (string | number)[] = []): At[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => localizedTextsOf(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  if ('zh' in value && typeof value.zh === 'string') return [{ path, text: { zh: value.zh, ...('en' in value && typeof value.en === 'string' && { en: value.en }) } }];
  return Object.entries(value).flatMap(([key, item]) => localizedTextsOf(item, [...path, key]));
};

const productKinds: Record<string, TextKind> = { name: 'product-name', summary: 'product-summary' };

/** Texts of the policy by file; where a file holds several records, a place begins with the id of its own. */
const policyTexts = ({ policy, measures, supports, targets, units, scenarios, reviewed }: CataloguePolicy): { file: string; at: At }[] => {
  const texts = (file: string, record: unknown, path: At['path'] = []): { file: string; at: At }[] => localizedTextsOf(record, path).map((at) => ({ file, at }));
  return [
    ...texts('policy.json', policy),
    ...measures.flatMap(({ measure }) => texts(`measures/${measure.id}.json`, measure)),
    ...supports.flatMap(({ support }) => texts('supports.json', support, [support.id])),
    ...supports.flatMap(({ support, applicability }) => texts('applicability.json', applicability, [support.id])),
    ...texts('applicability.json', reviewed, ['reviewed']),
    ...targets.flatMap((target) => texts('targets.json', target, [target.id])),
    ...units.flatMap(({ unit }) => texts('units.json', unit, [unit.id])),
    ...scenarios.flatMap((scenario) => texts(`scenarios/${scenario.id}.json`, scenario)),
  ];
};

/** Every kind of text with how many there are and which lack English. */
export const englishOf = ({ edition, sectors, products, manufacturers, lists, policy }: Catalogue): EnglishOfKind[] => {
  const found: { kind: TextKind; file: string; at: At }[] = [
    ...products.flatMap(({ product }) => localizedTextsOf(product).map((at) => ({ kind: productKinds[String(at.path[0])] ?? 'product-detail', file: `products/${product.id}.json`, at }))),
    ...manufacturers.flatMap(({ manufacturer }) =>
      localizedTextsOf(manufacturer).map((at): { kind: TextKind; file: string; at: At } => ({ kind: at.path[0] === 'name' ? 'manufacturer-name' : 'manufacturer-detail', file: `manufacturers/${manufacturer.id}.json`, at })),
    ),
    ...lists.flatMap(({ list }) => localizedTextsOf(list).map((at) => ({ kind: 'list' as const, file: `lists/${list.id}.json`, at }))),
    ...sectors.flatMap((sector) =>
      localizedTextsOf(sector).map((at): { kind: TextKind; file: string; at: At } => ({ kind: at.path[0] === 'categories' ? 'category' : 'sector', file: 'sectors.json', at: { ...at, path: [sector.id, ...at.path] } })),
    ),
    ...(policy ? policyTexts(policy).map((own) => ({ kind: 'policy' as const, ...own })) : []),
    ...localizedTextsOf(edition).map((at) => ({ kind: 'edition' as const, file: 'edition.json', at })),
  ];
  const byKind = Map.groupBy(found, ({ kind }) => kind);
  return textKinds.map((kind) => {
    const texts = byKind.get(kind) ?? [];
    const missing = texts.filter(({ at }) => at.text.en === undefined).map(({ file, at }) => ({ file, field: fieldName(at.path), zh: at.text.zh }));
    return { kind, texts: texts.length, missing };
  });
};
