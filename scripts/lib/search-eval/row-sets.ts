// Sets of rows.
export type Rows = ReadonlySet<number>;

export const noRows: Rows = new Set();

export const either = (...sets: readonly Rows[]): Rows => {
  const filled = sets.filter(({ size }) => size > 0);
  return filled.length <= 1 ? (filled[0] ?? noRows) : filled.reduce((all, one) => all.union(one));
};

export const both = (one: Rows, other: Rows): Rows => (one.size === 0 || other.size === 0 ? noRows : one.intersection(other));
