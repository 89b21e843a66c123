// Whether a text names a maker: in full, by a short name, or nearly so.
import type { NamedMaker } from '../../catalogue/name-file.ts';
import { keyOf, type Fold } from '../../search/normalise.ts';

/** `same`: one of its names, but for the words of a legal form. `alike`: one name holds the other. */
export type Agreement = 'same' | 'alike';

/** What says of a company only where it sits or what its form is. */
const commonWords = /股份有限公司|有限责任公司|有限公司|总公司|分公司|公司|控股|集团|上海市|上海|中国|coltd|limited|ltd|inc|corporation|group|shanghai|company/g;

const coreOf = (key: string): string => key.replace(commonWords, '');

/** Short enough to stand within other words by chance. */
const isTooShort = (key: string): boolean => (/^[\x00-\x7f]*$/.test(key) ? key.length < 4 : Array.from(key).length < 2);

interface KnownMaker {
  id: string;
  keys: string[];
  cores: string[];
}

export interface MakerIndex {
  /** Makers that a text may name. */
  named: (text: string) => ReadonlyMap<string, Agreement>;
  /** Makers whose name stands within a product's name, with what of the name's key is theirs. */
  within: (key: string) => { maker: string; key: string }[];
  /** Names of a maker as keys, short ones too. */
  keysOf: (maker: string) => readonly string[];
}

const namesOf = ({ name, shortName, aliases }: NamedMaker): string[] => [name.zh, name.en, shortName?.zh, shortName?.en, ...aliases].flatMap((text) => (text === undefined ? [] : [text]));

const pairsOf = (text: string): string[] => Array.from(text).slice(1).map((character, at) => `${Array.from(text)[at] ?? ''}${character}`);

const addTo = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
};

export const indexMakers = (makers: readonly NamedMaker[], fold: Fold): MakerIndex => {
  const known = makers.map((maker): KnownMaker => {
    const keys = [...new Set(namesOf(maker).map((name) => keyOf(name, fold)))].filter((key) => key !== '');
    return { id: maker.id, keys, cores: [...new Set(keys.map(coreOf))].filter((core) => !isTooShort(core)) };
  });
  const byId = new Map(known.map((maker) => [maker.id, maker]));
  const byKey = new Map<string, KnownMaker[]>();
  const byName = new Map<string, KnownMaker[]>();
  const byPair = new Map<string, KnownMaker[]>();
  for (const maker of known) {
    for (const key of [...maker.keys, ...maker.cores]) addTo(byKey, key, maker);
    for (const key of maker.keys) addTo(byName, key, maker);
    for (const pair of new Set([...maker.keys, ...maker.cores].flatMap(pairsOf))) addTo(byPair, pair, maker);
  }
  /** How names begin, so that most parts of a text need not be looked up. */
  const beginnings = new Set([...byName.keys()].map((key) => key.slice(0, 2)));
  /** In a product name stands a short name, hardly ever the registered one. */
  const longest = 16;

  const agreementOf = ({ keys, cores }: KnownMaker, key: string, core: string): Agreement | undefined => {
    if (keys.includes(key) || (core !== '' && cores.includes(core))) return 'same';
    const isHeld = [...keys, ...cores].some((one) => !isTooShort(one) && key.includes(one));
    return isHeld || (!isTooShort(core) && [...keys, ...cores].some((one) => one.includes(core))) ? 'alike' : undefined;
  };

  const search = (text: string): ReadonlyMap<string, Agreement> => {
    const key = keyOf(text, fold);
    const core = coreOf(key);
    const found = new Map<string, Agreement>();
    const inQuestion = new Set<KnownMaker>(byKey.get(key) ?? byKey.get(core) ?? []);
    for (const pair of pairsOf(core === '' ? key : core)) {
      const sharing = byPair.get(pair) ?? [];
      // What a fifth of all makers have in their names says nothing.
      if (sharing.length <= Math.max(20, known.length / 5)) for (const maker of sharing) inQuestion.add(maker);
    }
    for (const maker of inQuestion) {
      const agreement = agreementOf(maker, key, core);
      if (agreement) found.set(maker.id, agreement);
    }
    return found;
  };

  const remembered = new Map<string, ReadonlyMap<string, Agreement>>();
  return {
    named: (text) => {
      const before = remembered.get(text);
      if (before) return before;
      const found = search(text);
      remembered.set(text, found);
      return found;
    },
    within: (key) => {
      const found: { maker: string; key: string }[] = [];
      for (let from = 0; from < key.length - 1; from += 1) {
        if (!beginnings.has(key.slice(from, from + 2))) break;
        // Two characters name a maker at the beginning only: elsewhere they are part of other words.
        for (let length = Math.min(longest, key.length - from); length >= (from === 0 ? 2 : 3); length -= 1) {
          const part = key.slice(from, from + length);
          if (!isTooShort(part)) for (const { id } of byName.get(part) ?? []) found.push({ maker: id, key: part });
        }
      }
      return found;
    },
    keysOf: (maker) => byId.get(maker)?.keys ?? [],
  };
};
