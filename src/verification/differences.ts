// Where two JSON values differ, leaf by leaf: nothing that a hash sees stays unnamed.
import { isObject } from '../catalogue/paths.ts';

/** Keys and places from the top: `['listings', 0, 'validUntil']`. */
export type Path = readonly (string | number)[];

/** `order`: the same entries stand in another order. */
export interface Difference {
  path: Path;
  kind: 'changed' | 'added' | 'removed' | 'order';
  from?: unknown;
  to?: unknown;
}

const textOf = (value: unknown): string => JSON.stringify(value, (_key, inner: unknown) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));

const sharedLength = (a: readonly string[], b: readonly string[]): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
};

const itemDifferences = (before: readonly unknown[], after: readonly unknown[], path: Path): Difference[] => {
  const [old, now] = [before.map(textOf), after.map(textOf)];
  const start = sharedLength(old, now);
  if (start === old.length && start === now.length) return [];
  if (old.length === now.length && [...old].sort().join('\n') === [...now].sort().join('\n')) return [{ path, kind: 'order', from: before, to: after }];
  const end = sharedLength(old.slice(start).reverse(), now.slice(start).reverse());
  const [own, others] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return Array.from({ length: Math.max(own.length, others.length) }, (_, index): Difference[] => {
    const at = [...path, start + index];
    if (index >= others.length) return [{ path: at, kind: 'removed', from: own[index] }];
    if (index >= own.length) return [{ path: at, kind: 'added', to: others[index] }];
    return differencesOf(own[index], others[index], at);
  }).flat();
};

/** From one value to another, in the order of the second; the order of an object's keys is no difference. */
export const differencesOf = (before: unknown, after: unknown, path: Path = []): Difference[] => {
  if (Array.isArray(before) && Array.isArray(after)) return itemDifferences(before, after, path);
  if (isObject(before) && isObject(after)) {
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    return [
      ...Object.keys(after).flatMap((key): Difference[] => (Object.hasOwn(before, key) ? differencesOf(before[key], after[key], [...path, key]) : [{ path: [...path, key], kind: 'added', to: after[key] }])),
      ...gone.map((key): Difference => ({ path: [...path, key], kind: 'removed', from: before[key] })),
    ];
  }
  return Object.is(before, after) ? [] : [{ path, kind: 'changed', from: before, to: after }];
};

/** A path as people read it; places are counted from 1: `listings #1.validUntil`. */
export const pathText = (path: Path): string => path.reduce<string>((text, key) => (typeof key === 'number' ? `${text} #${key + 1}` : text === '' ? key : `${text}.${key}`), '');
