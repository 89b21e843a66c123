// A specification as a quantity: which parameter it states, and within which bounds in the parameter's unit.
import { folded } from './folded.ts';
import type { Parameter, ParametersFile, ParameterUnit, Reading } from './parameter-schema.ts';
import { converted, countDimension, namesOf, unitOf, unitsByName } from './parameter-units.ts';
import type { AnyText, Localized, Specification } from './schema.ts';

/** Where a product stands: an entry of the catalogue, or the two alone. */
export interface Place {
  sector: { id: string };
  category: { id: string };
}

interface LabelOwner {
  parameter: Parameter;
  /** Where the label has this meaning; everywhere if absent. */
  categories?: readonly string[];
}

export interface ParameterTable {
  file: ParametersFile;
  unit: ReadonlyMap<string, ParameterUnit>;
  parameter: ReadonlyMap<string, Parameter>;
  unitNamed: ReadonlyMap<string, ParameterUnit>;
  owners: ReadonlyMap<string, readonly LabelOwner[]>;
}

const noParameters: ParametersFile = { units: [], parameters: [] };

/** @param file of a checked edition; one may have none */
export const openParameters = (file: ParametersFile = noParameters): ParameterTable => {
  const owners = new Map<string, LabelOwner[]>();
  for (const parameter of file.parameters) {
    for (const label of parameter.labels) {
      const own = typeof label === 'string' ? { text: label, categories: parameter.categories } : label;
      const key = folded(own.text);
      owners.set(key, [...(owners.get(key) ?? []), { parameter, ...(own.categories && { categories: own.categories }) }]);
    }
  }
  return {
    file,
    unit: new Map(file.units.map((unit) => [unit.id, unit])),
    parameter: new Map(file.parameters.map((parameter) => [parameter.id, parameter])),
    unitNamed: unitsByName(file.units),
    owners,
  };
};

/** What the stated bounds say: `≥ 6` is `at-least`, `≤ 3` is `at-most`, `158–192` is `between`; a text without figures is `none`. */
export type Bounds = 'exact' | 'at-least' | 'at-most' | 'between' | 'none';

/** A specification, joined with those of other products that mean the same. */
export interface Quantity {
  /** Id of the parameter, or of a label that no parameter covers: `功率密度|kW/L`. Equal keys may be compared. */
  key: string;
  name: Localized;
  /** Of `min` and `max`. */
  unit?: AnyText;
  /** Ids of the units that it can be told in, the one of `min` and `max` first. */
  units: readonly string[];
  min?: number;
  max?: number;
  bounds: Bounds;
  /** `unknown` where nobody has said what a range means. */
  reading: Reading | 'unknown';
  given: Specification;
}

const holdsIn = (places: readonly string[] | undefined, { sector, category }: Place): boolean =>
  places === undefined || places.some((place) => place === sector.id || place === `${sector.id}/${category.id}`);

const dimensionOf = (table: ParameterTable, { units = [] }: Parameter): string => {
  const [first] = units;
  return (first === undefined ? undefined : table.unit.get(first)?.dimension) ?? countDimension;
};

/** The parameter of a label and a dimension; what is said of the category goes before what is said of all. */
const parameterOf = (table: ParameterTable, place: Place, { label, unit }: Specification): Parameter | undefined => {
  const known = unit === undefined ? undefined : unitOf(table, unit);
  if (unit !== undefined && !known) return undefined;
  const dimension = known?.dimension ?? countDimension;
  for (const name of namesOf(label)) {
    const owners = (table.owners.get(folded(name)) ?? []).filter(({ parameter, categories }) => holdsIn(categories, place) && dimensionOf(table, parameter) === dimension);
    const owner = owners.find(({ categories }) => categories !== undefined) ?? owners[0];
    if (owner) return owner.parameter;
  }
  return undefined;
};

const boundsOf = ({ min, max }: Pick<Specification, 'min' | 'max'>): Bounds => {
  if (min === undefined) return max === undefined ? 'none' : 'at-most';
  if (max === undefined) return 'at-least';
  return min === max ? 'exact' : 'between';
};

const uncovered = (table: ParameterTable, given: Specification): Quantity => {
  const { label, unit, min, max } = given;
  const known = unit === undefined ? undefined : unitOf(table, unit);
  const symbol = known?.symbol ?? unit;
  return {
    key: `${label.zh}|${symbol === undefined ? '' : (namesOf(symbol)[0] ?? '')}`,
    name: label,
    ...(symbol !== undefined && { unit: symbol }),
    units: known ? [known.id] : [],
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    bounds: boundsOf(given),
    reading: 'unknown',
    given,
  };
};

/**
 * What a specification states, in the unit of its parameter. One that no parameter covers stands for itself.
 * @param place of its product, since a label can mean different things: 通道数 of a lidar and of an electrode
 */
export const quantityOf = (table: ParameterTable, place: Place, given: Specification): Quantity => {
  const parameter = parameterOf(table, place, given);
  if (!parameter) return uncovered(table, given);
  const { id, name, units = [], reading = 'value' } = parameter;
  const from = given.unit === undefined ? undefined : unitOf(table, given.unit);
  const to = table.unit.get(units[0] ?? '');
  return {
    key: id,
    name,
    ...(to && { unit: to.symbol }),
    units,
    ...(given.min !== undefined && { min: converted(given.min, from, to) }),
    ...(given.max !== undefined && { max: converted(given.max, from, to) }),
    bounds: boundsOf(given),
    reading,
    given,
  };
};
