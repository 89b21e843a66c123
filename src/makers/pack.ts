// Puts the makers of an edition into the files that a look-up reads, when the site is built.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Fold } from '../catalogue/name-file.ts';
import { isWhole } from './key-form.ts';
import { keysOf } from './keys.ts';
import { packDates, type KeyFile, type MakerFile, type MakerIndexFile, type PackedMaker } from './files.ts';
import { beginningOf, fewestCharacters, shardOf } from './shards.ts';

export interface MakerFiles {
  index: MakerIndexFile;
  keys: KeyFile[];
  makers: MakerFile[];
}

/** More keys with one beginning, and they are told apart by a character more. */
const crowdedFrom = 150;
/** Keys in a file, on average. */
const keysPerFile = 500;
/** An answer shows a few makers, each of them likely from another file. */
const makersPerFile = 12;

/** Beginnings that very many keys share. */
const crowdedOf = (keys: readonly string[]): Set<string> => {
  const crowded = new Set<string>();
  let open = keys.filter((key) => !isWhole(key));
  for (let length = fewestCharacters; open.length > 0; length += 1) {
    const byBeginning = Map.groupBy(open.filter((key) => key.length > length), (key) => key.slice(0, length));
    const full = [...byBeginning].filter(([, own]) => own.length > crowdedFrom);
    for (const [beginning] of full) crowded.add(beginning);
    open = full.flatMap(([, own]) => own);
  }
  return crowded;
};

const packMaker = ({ manufacturer, products }: Catalogue['manufacturers'][number], districts: Catalogue['edition']['districts']): PackedMaker => {
  const { id, name, shortName, aliases, creditCode } = manufacturer;
  const district = districts.find((one) => one.id === manufacturer.district)?.name;
  return { id, name, ...(shortName && { shortName }), ...(aliases && { aliases }), ...(creditCode !== undefined && { creditCode }), ...(district && { district }), products: products.map(({ catalogueListings }) => catalogueListings.map(packDates)) };
};

const paged = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, page) => items.slice(page * size, (page + 1) * size));

/** @param fold every traditional character that has one simplified form */
export const packMakers = ({ manufacturers, edition }: Pick<Catalogue, 'manufacturers' | 'edition'>, version: string, fold: Fold): MakerFiles => {
  const places = new Map<string, number[]>();
  manufacturers.forEach(({ manufacturer }, place) => {
    for (const key of keysOf(manufacturer, fold)) places.set(key, [...(places.get(key) ?? []), place]);
  });
  const keys = [...places.keys()].sort();
  const crowded = crowdedOf(keys);
  const shards = Math.max(1, Math.ceil(keys.length / keysPerFile));
  const inShard = Map.groupBy(keys, (key) => shardOf(beginningOf(key, crowded), shards));
  const characters = new Set(keys.join(''));
  const pairs = [...fold].filter(([, simple]) => characters.has(simple));
  const placesOf = (key: string): number | number[] => {
    const own = places.get(key) ?? [];
    return own.length === 1 && own[0] !== undefined ? own[0] : own;
  };
  return {
    index: { version, makers: manufacturers.length, codes: manufacturers.filter(({ manufacturer }) => manufacturer.creditCode !== undefined).length, shards, makersPerFile, crowded: [...crowded].join(' '), traditional: pairs.map(([traditional]) => traditional).join(''), simplified: pairs.map(([, simple]) => simple).join('') },
    keys: Array.from({ length: shards }, (_, shard) => {
      const own = inShard.get(shard) ?? [];
      return { version, keys: own, makers: own.map(placesOf) };
    }),
    makers: paged(manufacturers, makersPerFile).map((own) => ({ version, makers: own.map((maker) => packMaker(maker, edition.districts)) })),
  };
};
