// Every text of a product that counts as found, sorted by what the oracle's rules make of it.
import type { CatalogueProduct } from '../../../src/catalogue/catalogue.ts';
import type { AnyText, Localized } from '../../../src/catalogue/schema.ts';

export interface ProductValues {
  /** Chinese name, models, and aliases that are like them: Chinese, or one word. */
  names: string[];
  englishName: string[];
  englishAliases: string[];
  /** Names, short names and other names of the maker. */
  makers: string[];
  /** Numbers that an office, a list or a standard gives. */
  codes: string[];
  /** Credit codes: the groups of letters and digits in them mean nothing by themselves. */
  creditCodes: string[];
  category: string[];
  /** All other texts. */
  rest: string[];
  /** Label, value and unit of a specification as one text, in each language. */
  rows: string[];
  /** Texts that a search may know, and need not. */
  asides: string[];
}

const texts = (...values: readonly (AnyText | undefined)[]): string[] =>
  values.flatMap((value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value.en === undefined ? [value.zh] : [value.zh, value.en]));

const inLanguage = (value: AnyText | undefined, language: keyof Localized): string => (value === undefined ? '' : typeof value === 'string' ? value : (value[language] ?? value.zh));

/** Other names that are phrases without Chinese; letters in the middle of their words are there by chance. */
const isEnglishPhrase = (alias: string): boolean => /\s/.test(alias) && !/\p{Script=Han}/u.test(alias);

export const valuesOf = ({ product, manufacturer, sector, category, listings }: CatalogueProduct): ProductValues => {
  const { aliases = [], specifications = [], registrations = [], applications = [], claims = [] } = product;
  const documents = [...(product.patents ?? []), ...(product.standards ?? [])];
  return {
    names: [product.name.zh, ...(product.models ?? []), ...aliases.filter((alias) => !isEnglishPhrase(alias))],
    englishName: texts(product.name.en),
    englishAliases: aliases.filter(isEnglishPhrase),
    makers: [...texts(manufacturer.name, manufacturer.shortName), ...(manufacturer.aliases ?? [])],
    codes: [
      ...[...registrations, ...documents].map(({ number }) => number),
      ...listings.flatMap(({ listing: { number, document } }) => texts(number, document)),
    ],
    creditCodes: texts(manufacturer.creditCode),
    category: texts(category.name),
    rest: [
      ...texts(sector.name, product.summary),
      ...specifications.flatMap(({ label, value, unit }) => texts(label, value, unit)),
      ...[...applications, ...claims].flatMap(({ text }) => texts(text)),
      ...registrations.flatMap(({ authority }) => texts(authority)),
      ...documents.flatMap(({ title }) => texts(title)),
      ...listings.flatMap(({ list, listing: { batch, grade, nameAsListed } }) => texts(list.name, list.shortName, batch, grade, nameAsListed)),
    ],
    rows: specifications.flatMap(({ label, value, unit }) =>
      (['zh', 'en'] as const).map((language) => [label, value, unit].map((part) => inLanguage(part, language)).filter((part) => part !== '').join(' ')),
    ),
    asides: specifications.flatMap(({ condition }) => texts(condition)),
  };
};
