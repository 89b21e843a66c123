// The owner whose name is most like one that was not found: a hint for people, never a match.
import type { Manufacturer } from '../../../src/catalogue/schema.ts';
import { LikenessIndex } from '../../../src/importing/likeness.ts';
import { pinyinOf } from '../../../src/search/pinyin.ts';
import type { OwnerName } from './owner-names.ts';

/** Below this two names have too little in common to be worth a word. */
const leastLikeness = 0.5;

/** How the short names of makers are read: `zhongwei.png`. */
const readings = (names: readonly OwnerName[], manufacturers: readonly Manufacturer[]): OwnerName[] => {
  const byId = new Map(names.filter(({ owner, matchedBy }) => owner.kind === 'manufacturer' && matchedBy === 'id').map((name) => [name.owner.id, name]));
  return manufacturers.flatMap(({ id, shortName }) => {
    const name = byId.get(id);
    return name && shortName ? [{ ...name, key: pinyinOf(shortName.zh).replace(/[^\p{L}\p{N}]/gu, '') }] : [];
  });
};

/** A function from the keys of a name to the owner nearest to any of them. What it needs is worked out when it is first asked. */
export const createNearest = (names: readonly OwnerName[], manufacturers: readonly Manufacturer[]): ((keys: readonly string[]) => OwnerName | undefined) => {
  let index: LikenessIndex<OwnerName> | undefined;
  return (keys) => {
    if (!index) {
      index = new LikenessIndex();
      for (const name of [...names, ...readings(names, manufacturers)]) index.add(name.key, name);
    }
    let best: { likeness: number; value: OwnerName } | undefined;
    for (const key of keys) {
      const [nearest] = index.alike(key, leastLikeness);
      if (nearest && nearest.likeness > (best?.likeness ?? 0)) best = nearest;
    }
    return best?.value;
  };
};
