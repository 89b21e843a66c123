/**
 * What one record of a checked edition points to in another.
 * @param from the file that points
 * @throws if it is not there: the check comes before
 */
export const required = <Value>(map: ReadonlyMap<string, Value>, id: string, from: string): Value => {
  const value = map.get(id);
  if (value === undefined) throw new Error(`${from} points to "${id}", which does not exist. Run npm run check first.`);
  return value;
};
