// Pairs of names that are nearly the same. Found through an index, so that thousands of names need no comparison of each with each.

/** `same`: equal · `one-edit`: one Chinese character apart · `contained`: one stands whole within the other. */
export type Nearness = 'same' | 'one-edit' | 'contained';

/** A shorter name than this is too little to tell two apart by: 联影 and 联想. */
const shortest = 4;

const isHan = (text: string): boolean => /^\p{Script=Han}*$/u.test(text);

/** What is left of two names without their common beginning and end. */
const differenceOf = (a: readonly string[], b: readonly string[]): [string, string] => {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end).join(''), b.slice(start, b.length - end).join('')];
};

/**
 * How near two names are, already in the form in which they are compared. What sets them apart must be Chinese:
 * in letters and digits, one character makes another model.
 */
export const nearnessOf = (a: string, b: string): Nearness | undefined => {
  if (a === b) return 'same';
  const [x, y] = [Array.from(a), Array.from(b)];
  if (Math.min(x.length, y.length) < shortest) return undefined;
  const [left, right] = differenceOf(x, y);
  if (isHan(left) && isHan(right) && Array.from(left).length <= 1 && Array.from(right).length <= 1) return 'one-edit';
  const [short, long] = x.length < y.length ? [a, b] : [b, a];
  return long.includes(short) && isHan(long.replace(short, '')) ? 'contained' : undefined;
};

/** A name and what it is without one of its characters: names one edit apart share one of these. */
const withoutOne = (name: string): Set<string> => {
  const characters = Array.from(name);
  return new Set([name, ...(characters.length < shortest ? [] : characters.map((_, index) => characters.toSpliced(index, 1).join('')))]);
};

/** Everything that could stand whole within a name. */
const partsOf = (name: string): Set<string> => {
  const characters = Array.from(name);
  const parts = new Set<string>();
  for (let start = 0; start < characters.length; start += 1) {
    for (let end = start + shortest; end <= characters.length; end += 1) parts.add(characters.slice(start, end).join(''));
  }
  return parts;
};

const indexBy = (names: readonly string[], keysOf: (name: string) => Iterable<string>): Map<string, number[]> => {
  const index = new Map<string, number[]>();
  names.forEach((name, place) => {
    for (const key of keysOf(name)) {
      const places = index.get(key);
      if (places) places.push(place);
      else index.set(key, [place]);
    }
  });
  return index;
};

export interface NearPair<Item> {
  a: Item;
  b: Item;
  nearness: Nearness;
}

/**
 * All pairs of items whose names are near, each once, in the order of the items.
 * @param nameOf the name in the form in which it is compared; an item without one is near to none
 */
export const nearPairs = <Item>(items: readonly Item[], nameOf: (item: Item) => string): NearPair<Item>[] => {
  const entries = items.map((item) => ({ item, name: nameOf(item) })).filter(({ name }) => name !== '');
  const names = entries.map(({ name }) => name);
  const [byWhole, byMost] = [indexBy(names, (name) => [name]), indexBy(names, withoutOne)];
  const pairs = new Map<string, [number, number]>();
  names.forEach((name, place) => {
    const near = [...[...withoutOne(name)].flatMap((key) => byMost.get(key) ?? []), ...[...partsOf(name)].flatMap((part) => byWhole.get(part) ?? [])];
    for (const other of near) if (other !== place) pairs.set(`${Math.min(place, other)} ${Math.max(place, other)}`, [Math.min(place, other), Math.max(place, other)]);
  });
  return [...pairs.values()]
    .sort((x, y) => x[0] - y[0] || x[1] - y[1])
    .flatMap(([first, second]) => {
      const [a, b] = [entries[first], entries[second]];
      const nearness = a && b && nearnessOf(a.name, b.name);
      return nearness ? [{ a: a.item, b: b.item, nearness }] : [];
    });
};
