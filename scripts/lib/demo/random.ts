// Chance that can be repeated: every number of the demonstration edition comes from one seed.

/** A stream of pseudo-random choices. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  integer: (low: number, high: number) => number;
  /** True with the given probability, 0 to 1. */
  chance: (probability: number) => boolean;
  /** One of the items; throws if there is none. */
  pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, each as likely as its weight. */
  weighted: <Item>(items: readonly (readonly [Item, number])[]) => Item;
  /** The items in a new order. */
  shuffle: <Item>(items: readonly Item[]) => Item[];
  /** Up to `count` different items, in the order drawn. */
  sample: <Item>(items: readonly Item[], count: number) => Item[];
}

/** FNV-1a, so that a stream can be named in words. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

/** The generator mulberry32 (public domain, Tommy Ettinger): 32 bits of state, plenty for made-up data. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A stream for one purpose. Streams of different names don't disturb each other,
 * so that a change in one part of the edition leaves the others as they were.
 */
export function createRandom(seed: number, stream: string): Random {
  const next = mulberry32(hash(`${seed}/${stream}`));
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error(`Stream ${stream} has nothing to pick from`);
    // The index is within the array, and an item may itself be undefined.
    return items[integer(0, items.length - 1)] as Item;
  };

  const weighted = <Item>(items: readonly (readonly [Item, number])[]): Item => {
    let point = next() * items.reduce((total, [, weight]) => total + weight, 0);
    for (const [item, weight] of items) {
      point -= weight;
      if (point < 0) return item;
    }
    return pick(items)[0];
  };

  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const rest = [...items];
    const order: Item[] = [];
    while (rest.length > 0) {
      const index = integer(0, rest.length - 1);
      // The index is within the array.
      order.push(rest[index] as Item);
      rest[index] = rest[rest.length - 1] as Item;
      rest.pop();
    }
    return order;
  };

  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick,
    weighted,
    shuffle,
    sample: (items, count) => shuffle(items).slice(0, count),
  };
}
