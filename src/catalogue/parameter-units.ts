// Units by their names in records, and figures from one into another.
import { divided, exactFactor, exactOf, numberOf, times, type Exact } from './exact.ts';
import type { ParameterUnit } from './parameter-schema.ts';
import type { AnyText } from './schema.ts';

/** Width and spaces don't count. Capitals do: mW is not MW. */
export const unitKey = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

/** A text in the languages that it has. */
export const namesOf = (name: AnyText): string[] => (typeof name === 'string' ? [name] : [name.zh, ...(name.en === undefined ? [] : [name.en])]);

/** All names of a unit. */
export const unitNames = ({ symbol, aliases = [] }: ParameterUnit): string[] => [...namesOf(symbol), ...aliases];

/** Units by all their names. Counting words may share one: the first has it. */
export const unitsByName = (units: readonly ParameterUnit[]): ReadonlyMap<string, ParameterUnit> =>
  new Map(units.flatMap((unit) => unitNames(unit).map((name) => [unitKey(name), unit] as const)).reverse());

/** What a mere number is measured in. */
export const countDimension = 'count';

/** The unit that a text names; a counting word may be known in one language only. Undefined for none, and where the languages contradict each other. */
export const unitOf = ({ unitNamed }: { unitNamed: ReadonlyMap<string, ParameterUnit> }, name: AnyText): ParameterUnit | undefined => {
  const [first, ...others] = namesOf(name).flatMap((one) => unitNamed.get(unitKey(one)) ?? []);
  return first && others.every((other) => other.dimension === first.dimension && other.factor === first.factor) ? first : undefined;
};

const one: Exact = { numerator: 1n, denominator: 1n };
/** What is needed of a unit to convert. */
export type Factor = Pick<ParameterUnit, 'factor'>;

const factorOf = (unit: Factor | undefined): Exact => (unit ? exactFactor(unit.factor) : one);

/** A figure in another unit of the same dimension, as exact as a number can be. Without a unit it is a mere number. */
export const converted = (value: number, from: Factor | undefined, to: Factor | undefined): number =>
  from?.factor === to?.factor ? value : numberOf(divided(times(exactOf(value), factorOf(from)), factorOf(to)));

