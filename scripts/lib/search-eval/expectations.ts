// Which product is what a query expects.
import type { CatalogueProduct } from '../../../src/catalogue/catalogue.ts';
import type { Localized } from '../../../src/catalogue/schema.ts';
import { keyOf } from '../../../src/search/normalise.ts';
import type { Expectation, Query, QueryProblem } from './queries.ts';

const isSame = (one: string, other: string | undefined): boolean => other !== undefined && keyOf(one, new Map()) === keyOf(other, new Map());
const isEither = (text: string, localized: Localized | undefined): boolean => localized !== undefined && (isSame(text, localized.zh) || isSame(text, localized.en));

/** Whether a product is the one that is expected, or one of the maker that is. Names must be whole; width, case and signs don't count. */
export const isExpected = ({ product, manufacturer }: CatalogueProduct, expected: Expectation): boolean => {
  if ('id' in expected) return product.id === expected.id;
  if ('name' in expected) return isEither(expected.name, product.name);
  const { name, shortName, aliases } = manufacturer;
  return isEither(expected.manufacturer, name) || isEither(expected.manufacturer, shortName) || (aliases ?? []).some((alias) => isSame(expected.manufacturer, alias));
};

/** Expectations that no product of the edition can meet: the label is wrong. */
export const unmetExpectations = (queries: readonly Query[], { name, entries }: { name: string; entries: readonly CatalogueProduct[] }): QueryProblem[] =>
  queries.flatMap(({ line, expect }) =>
    expect.flatMap((expected, index) =>
      entries.some((entry) => isExpected(entry, expected))
        ? []
        : [{ line, field: `expect #${index + 1}`, message: `${JSON.stringify(expected)} is no product of the ${name} edition. Names must be whole.` }],
    ),
  );
