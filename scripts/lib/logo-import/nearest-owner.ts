// The owner whose name is most like one that was not found: a hint for people, never a match.
import type { Manufacturer } from '../../../src/catalogue/schema.ts';
import { pinyinOf } from '../../../src/search/pinyin.ts';
import type { OwnerName } from './owner-names.ts';

/** Pairs of neighbouring characters: what two similar names share most of. */
const pairsOf = (key: string): Set<string> => {
  const characters = Array.from(key);
  return new Set(characters.length === 1 ? characters : characters.slice(1).map((character, index) => `${characters[index]}${character}`));
};

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

interface Known {
  name: OwnerName;
  pairs: number;
}

/** A function from the keys of a name to the owner nearest to any of them. What it needs is worked out when it is first asked. */
export const createNearest = (names: readonly OwnerName[], manufacturers: readonly Manufacturer[]): ((keys: readonly string[]) => OwnerName | undefined) => {
  let byPair: Map<string, Known[]> | undefined;
  const index = (): Map<string, Known[]> => {
    const made = new Map<string, Known[]>();
    for (const name of [...names, ...readings(names, manufacturers)]) {
      const pairs = pairsOf(name.key);
      const known = { name, pairs: pairs.size };
      for (const pair of pairs) made.set(pair, [...(made.get(pair) ?? []), known]);
    }
    return made;
  };
  return (keys) => {
    byPair ??= index();
    let best: { likeness: number; name: OwnerName } | undefined;
    for (const key of keys) {
      const pairs = pairsOf(key);
      const shared = new Map<Known, number>();
      for (const pair of pairs) for (const known of byPair.get(pair) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
      for (const [known, count] of shared) {
        const likeness = (2 * count) / (pairs.size + known.pairs);
        if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { likeness, name: known.name };
      }
    }
    return best?.name;
  };
};
