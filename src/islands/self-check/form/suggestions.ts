// What a specification may be called, and in what it is measured: from the parameters by which products are compared.
import { folded } from '../../../catalogue/folded.ts';
import type { Parameter, ParametersFile } from '../../../catalogue/parameter-schema.ts';
import { namesOf } from '../../../catalogue/parameter-units.ts';
import { fieldsOf, ownText } from './draft.ts';

/** Where a product stands, as far as that is said. */
export interface Standing {
  sector: string;
  category: string;
}

export const standingOf = (product: unknown): Standing => ({ sector: ownText(product, 'sector'), category: ownText(product, 'category') });

const holdsIn = ({ categories }: Parameter, { sector, category }: Standing): boolean => categories === undefined || categories.some((place) => place === sector || place === `${sector}/${category}` || (category === '' && place.startsWith(`${sector}/`)));

/** Names of the parameters that hold where the product stands; all of them while that is not said. Those of its own place first. */
export const parameterNames = (file: ParametersFile | undefined, standing: Standing, language: 'zh' | 'en'): string[] => {
  const own = (file?.parameters ?? []).filter((parameter) => standing.sector === '' || holdsIn(parameter, standing));
  const sorted = [...own.filter(({ categories }) => categories !== undefined), ...own.filter(({ categories }) => categories === undefined)];
  return [...new Set(sorted.flatMap(({ name }) => name[language] ?? []))];
};

/** Symbols of the units that fit a specification's label, or of all units. */
export const unitSymbols = (file: ParametersFile | undefined, specification: unknown, language: 'zh' | 'en'): string[] => {
  if (!file) return [];
  const label = fieldsOf(fieldsOf(specification)['label']);
  const names = new Set([label['zh'], label['en']].flatMap((name) => (typeof name === 'string' ? [folded(name)] : [])));
  const meant = file.parameters.filter((parameter) => [...namesOf(parameter.name), ...parameter.labels.map((one) => (typeof one === 'string' ? one : one.text))].some((name) => names.has(folded(name))));
  const ids = [...new Set(meant.flatMap(({ units = [] }) => units))];
  const units = ids.length > 0 ? ids.flatMap((id) => file.units.find((unit) => unit.id === id) ?? []) : file.units;
  return [...new Set(units.flatMap(({ symbol }) => (typeof symbol === 'string' ? (language === 'zh' ? symbol : []) : (symbol[language] ?? []))))];
};
