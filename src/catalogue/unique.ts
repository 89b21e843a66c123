/** Records, each id once, where it stands first. */
export const uniqueById = <Item extends { id: string }>(items: readonly Item[]): Item[] => [...new Map(items.map((item) => [item.id, item])).values()];
