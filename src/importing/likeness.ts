// How alike two names are, and which of many are most like one.

const pairsOf = (text: string): Set<string> => {
  const characters = Array.from(text);
  return characters.length < 2 ? new Set(characters) : new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
};

/** How alike two texts are, from 0 to 1: shared pairs of neighbouring characters (Dice's coefficient). */
export const likeness = (a: string, b: string): number => {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
};

/** Names by the pairs of characters in them, so that the like of one are found without comparing it with all. */
export class LikenessIndex<Value> {
  readonly #entries: { size: number; value: Value }[] = [];
  readonly #byPair = new Map<string, number[]>();

  add(text: string, value: Value): void {
    const pairs = pairsOf(text);
    const place = this.#entries.push({ size: pairs.size, value }) - 1;
    for (const pair of pairs) {
      const places = this.#byPair.get(pair);
      if (places) places.push(place);
      else this.#byPair.set(pair, [place]);
    }
  }

  /** Values whose text is at least so like the given one, most alike first. */
  alike(text: string, least: number): { value: Value; likeness: number }[] {
    const pairs = pairsOf(text);
    const shared = new Map<number, number>();
    for (const pair of pairs) for (const place of this.#byPair.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    return [...shared]
      .flatMap(([place, count]) => {
        const entry = this.#entries[place];
        const alike = entry ? (2 * count) / (pairs.size + entry.size) : 0;
        return entry && alike >= least ? [{ value: entry.value, likeness: alike }] : [];
      })
      .sort((a, b) => b.likeness - a.likeness);
  }
}
