// What files in columns are packed and opened with.

/** Numbers things in the order in which they are first asked for. */
export const numbered = <Key>(): { numberOf: (key: Key) => number; keys: Key[] } => {
  const numbers = new Map<Key, number>();
  const keys: Key[] = [];
  return {
    keys,
    numberOf: (key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, keys.length);
      return keys.push(key) - 1;
    },
  };
};

/** @throws if there is nothing: the columns of the file don't fit together */
export const itemAt = <Item>(items: readonly Item[], place: number | undefined): Item => {
  const item = place === undefined ? undefined : items[place];
  if (item === undefined) throw new Error(`The list of products has nothing at place ${place}.`);
  return item;
};
