// Records that may be one and the same, or carry another's number. None of it is an error: somebody has to look.
import type { Catalogue, CatalogueManufacturer, CatalogueProduct } from '../catalogue.ts';
import { normalizedName } from '../records.ts';
import type { Edition, Manufacturer, Product, registrationKinds } from '../schema.ts';
import { byId, named, type Named } from './named.ts';
import { nearPairs, type Nearness } from './near-names.ts';

/** `alias`: one is known under the other's name. */
export type Likeness = Nearness | 'alias';

export interface LikePair {
  a: Named;
  b: Named;
  likeness: Likeness;
}

export interface ProductPair extends LikePair {
  manufacturer: Named;
}

/** A number or model that several products carry. */
export interface SharedNumber {
  number: string;
  products: (Named & { manufacturer: Named })[];
}

export interface LookAlikes {
  manufacturers: LikePair[];
  /** Of one manufacturer. */
  products: ProductPair[];
  registrations: (SharedNumber & { kind: (typeof registrationKinds)[number] })[];
  /** Of one manufacturer. */
  models: SharedNumber[];
}

/** A maker's name without municipality and legal form, which many makers share. */
export const coreName = (name: string, { municipality }: Pick<Edition, 'municipality'>): string => {
  const place = municipality.zh.replace(/市$/, '');
  const plain = name.normalize('NFKC').replace(/\((?:集团|控股)\)/g, '').replaceAll(`(${place})`, '').replace(new RegExp(`^${place}市?`), '');
  const core = normalizedName(plain).replace(/(?:(?:控股|集团)?(?:股份)?(?:有限责任|有限)?公司|集团)$/, '');
  return core === '' ? normalizedName(name) : core;
};

/** Two codes are two legal persons, however near their names. */
const areTwo = (a: Manufacturer, b: Manufacturer): boolean => a.creditCode !== undefined && b.creditCode !== undefined && a.creditCode !== b.creditCode;

const aliasPairs = (makers: readonly Manufacturer[]): LikePair[] => {
  const byName = new Map(makers.map((maker) => [normalizedName(maker.name.zh), maker]));
  return makers.flatMap((maker) =>
    [...(maker.aliases ?? []), ...(maker.shortName ? [maker.shortName.zh] : [])].flatMap((alias): LikePair[] => {
      const other = byName.get(normalizedName(alias));
      return other && other !== maker && !areTwo(maker, other) ? [{ a: named(other), b: named(maker), likeness: 'alias' }] : [];
    }),
  );
};

const likeManufacturers = ({ manufacturers, edition }: Catalogue): LikePair[] => {
  const makers = manufacturers.map(({ manufacturer }) => manufacturer).sort(byId);
  const near = nearPairs(makers, ({ name }) => coreName(name.zh, edition)).flatMap(({ a, b, nearness }): LikePair[] => (areTwo(a, b) ? [] : [{ a: named(a), b: named(b), likeness: nearness }]));
  const keyOf = ({ a, b }: LikePair): string => [a.id, b.id].sort().join(' ');
  return [...new Map([...near, ...aliasPairs(makers)].map((pair) => [keyOf(pair), pair])).values()];
};

/** Models that both state and do not share tell two products of one name apart. */
const haveOtherModels = (a: Product, b: Product): boolean => {
  const [x, y] = [a, b].map(({ models }) => new Set((models ?? []).map(normalizedName)));
  return x !== undefined && y !== undefined && x.size > 0 && y.size > 0 && x.isDisjointFrom(y);
};

const likeProducts = ({ manufacturer, products }: CatalogueManufacturer): ProductPair[] =>
  nearPairs(products.map(({ product }) => product).sort(byId), ({ name }) => normalizedName(name.zh)).flatMap(({ a, b, nearness }) =>
    haveOtherModels(a, b) ? [] : [{ a: named(a), b: named(b), likeness: nearness, manufacturer: named(manufacturer) }],
  );

/** Groups of several products that share a key, told with the number as the first of them prints it. */
const shared = (given: readonly { key: string; number: string; entry: CatalogueProduct }[]): SharedNumber[] =>
  [...Map.groupBy(given, ({ key }) => key).values()].flatMap((group): SharedNumber[] => {
    const entries = [...new Set(group.map(({ entry }) => entry))];
    const [first] = group;
    if (!first || entries.length < 2) return [];
    return [{ number: first.number, products: entries.map(({ product, manufacturer }) => ({ ...named(product), manufacturer: named(manufacturer) })).sort(byId) }];
  });

/** Everything in which two records look alike. */
export const lookAlikesOf = (catalogue: Catalogue): LookAlikes => {
  const registrations = Map.groupBy(
    catalogue.products.flatMap((entry) => (entry.product.registrations ?? []).map(({ kind, number }) => ({ kind, key: normalizedName(number), number, entry }))),
    ({ kind }) => kind,
  );
  return {
    manufacturers: likeManufacturers(catalogue),
    products: catalogue.manufacturers.flatMap(likeProducts),
    registrations: [...registrations].flatMap(([kind, given]) => shared(given).map((one) => ({ kind, ...one }))),
    models: shared(catalogue.products.flatMap((entry) => (entry.product.models ?? []).map((model) => ({ key: `${entry.manufacturer.id} ${normalizedName(model)}`, number: model, entry })))),
  };
};
