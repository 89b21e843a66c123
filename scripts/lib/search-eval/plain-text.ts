// A product's page as plain text in one language: what an ordinary search is fed with.
import type { CatalogueProduct } from '../../../src/catalogue/catalogue.ts';
import type { AnyText } from '../../../src/catalogue/schema.ts';

export interface PlainProduct {
  /** Row of the product. */
  id: number;
  name: string;
  maker: string;
  /** All the rest of the page. */
  text: string;
}

type Language = 'zh' | 'en';

/** As a page prints it: the Chinese where there is no English. */
const printed = (value: AnyText | undefined, language: Language): string => (value === undefined ? '' : typeof value === 'string' ? value : (value[language] ?? value.zh));

const lined = (texts: readonly string[]): string => [...new Set(texts)].filter((text) => text !== '').join('\n');

export const plainProduct = (id: number, { product, manufacturer, sector, category, listings }: CatalogueProduct, language: Language): PlainProduct => {
  const print = (value: AnyText | undefined): string => printed(value, language);
  const documents = [...(product.patents ?? []), ...(product.standards ?? [])];
  return {
    id,
    name: print(product.name),
    maker: lined([print(manufacturer.name), print(manufacturer.shortName), ...(manufacturer.aliases ?? []), manufacturer.creditCode ?? '']),
    text: lined([
      ...(product.models ?? []),
      ...(product.aliases ?? []),
      print(category.name),
      print(sector.name),
      print(product.summary),
      ...(product.specifications ?? []).map(({ label, value, unit, condition }) => [label, value, unit, condition].map(print).join(' ').trim()),
      ...[...(product.applications ?? []), ...(product.claims ?? [])].map(({ text }) => print(text)),
      ...(product.registrations ?? []).map(({ number, authority }) => `${number} ${print(authority)}`),
      ...documents.map(({ number, title }) => `${number} ${print(title)}`.trim()),
      ...listings.map(({ list, listing: { batch, grade, document, number, nameAsListed } }) => [print(list.name), print(batch), print(grade), document ?? '', number ?? '', nameAsListed ?? ''].filter((text) => text !== '').join(' ')),
    ]),
  };
};

/** Both languages as one, for an index that is asked from both. */
export const bilingualProduct = (id: number, entry: CatalogueProduct): PlainProduct => {
  const [zh, en] = [plainProduct(id, entry, 'zh'), plainProduct(id, entry, 'en')];
  return { id, name: lined([zh.name, en.name]), maker: lined([...zh.maker.split('\n'), ...en.maker.split('\n')]), text: lined([...zh.text.split('\n'), ...en.text.split('\n')]) };
};
