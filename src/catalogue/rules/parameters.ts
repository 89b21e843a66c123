// Units and parameters that are clear: each name leads to one unit, each label in a category to one parameter.
import { folded } from '../folded.ts';
import type { Parameter, ParameterLabel, ParameterUnit } from '../parameter-schema.ts';
import { countDimension, unitKey, unitNames, unitOf } from '../parameter-units.ts';
import { openParameters } from '../parameters.ts';
import type { Problem } from '../problem.ts';
import type { EditionRecords } from '../records.ts';
import { dangling, problemAt, type Rule } from './rule.ts';

type ParametersEntry = NonNullable<EditionRecords['parameters']>;

const repeatedIds = (entry: ParametersEntry, field: 'units' | 'parameters'): Problem[] =>
  entry.data[field].flatMap(({ id }, index) =>
    entry.data[field].findIndex((other) => other.id === id) === index
      ? []
      : [
          problemAt(entry, [field, index, 'id'], {
            zh: `编号 "${id}" 重复`,
            hintZh: '请换一个编号，或把两项合并。',
            en: `the id "${id}" occurs twice`,
            hintEn: 'Choose another, or merge the two.',
          }),
        ],
  );

export const parameterIdOnce: Rule = ({ parameters }) => (parameters ? [...repeatedIds(parameters, 'units'), ...repeatedIds(parameters, 'parameters')] : []);

/** Counting words may share a name: 线 and 通道 are both channels, and both count as they are. */
export const unitNameOnce: Rule = ({ parameters }) => {
  if (!parameters) return [];
  const owner = new Map<string, ParameterUnit>();
  return parameters.data.units.flatMap((unit, index) =>
    unitNames(unit).flatMap((name) => {
      const known = owner.get(unitKey(name)) ?? unit;
      owner.set(unitKey(name), known);
      if (known.dimension === unit.dimension && known.factor === unit.factor) return [];
      return [
        problemAt(parameters, ['units', index], {
          zh: `“${name}”已经是单位 "${known.id}" 的写法`,
          hintZh: '一种写法只能属于一个单位，请删去一处。',
          en: `"${name}" already stands for the unit "${known.id}"`,
          hintEn: 'A name belongs to one unit: remove it from one.',
        }),
      ];
    }),
  );
};

export const parameterUnitExists: Rule = ({ parameters }) => {
  if (!parameters) return [];
  const { unit } = openParameters(parameters.data);
  return parameters.data.parameters.flatMap(({ units = [] }, index) =>
    units.flatMap((id, place) => (unit.has(id) ? [] : [dangling(parameters, ['parameters', index, 'units', place], { zh: '单位', en: 'unit', where: 'units' }, id)])),
  );
};

export const parameterUnitsAgree: Rule = ({ parameters }) => {
  if (!parameters) return [];
  const { unit } = openParameters(parameters.data);
  return parameters.data.parameters.flatMap(({ units = [] }, index) => {
    const [first] = units.flatMap((id) => unit.get(id) ?? []);
    return units.flatMap((id, place) => {
      const other = unit.get(id);
      if (!first || !other || other.dimension === first.dimension) return [];
      return [
        problemAt(parameters, ['parameters', index, 'units', place], {
          zh: `单位 "${id}" 与 "${first.id}" 不能换算（${other.dimension}、${first.dimension}）`,
          hintZh: '一个参数的单位须同属一类量；不同的量请另立参数。',
          en: `the unit "${id}" cannot be converted into "${first.id}" (${other.dimension}, ${first.dimension})`,
          hintEn: 'The units of a parameter measure the same thing: make another parameter of what does not.',
        }),
      ];
    });
  });
};

interface LabelUse {
  parameter: Parameter;
  index: number;
  place: number;
  text: string;
  categories: readonly string[] | undefined;
}

const useOf = (label: ParameterLabel, parameter: Parameter): { text: string; categories: readonly string[] | undefined } =>
  typeof label === 'string' ? { text: label, categories: parameter.categories } : label;

/** Whether two lists of sectors and categories meet. One that holds everywhere gives way to one that names its categories. */
const meet = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean => {
  if (!a || !b) return a === b;
  return a.some((one) => b.some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)));
};

export const parameterLabelOnce: Rule = ({ parameters }) => {
  if (!parameters) return [];
  const { unit } = openParameters(parameters.data);
  const dimensionOf = ({ units = [] }: Parameter): string => unit.get(units[0] ?? '')?.dimension ?? countDimension;
  const uses = parameters.data.parameters.flatMap((parameter, index) => parameter.labels.map((label, place): LabelUse => ({ parameter, index, place, ...useOf(label, parameter) })));
  return uses.flatMap((use, number) => {
    const earlier = uses.slice(0, number).find((other) => folded(other.text) === folded(use.text) && dimensionOf(other.parameter) === dimensionOf(use.parameter) && meet(other.categories, use.categories));
    if (!earlier) return [];
    return [
      problemAt(parameters, ['parameters', use.index, 'labels', use.place], {
        zh: `标签“${use.text}”已经属于参数 "${earlier.parameter.id}"`,
        hintZh: '同一品类里，一个标签只能属于一个参数；请删去一处，或用 categories 分开。',
        en: `the label "${use.text}" already belongs to the parameter "${earlier.parameter.id}"`,
        hintEn: 'Within a category, a label belongs to one parameter: remove it from one, or part them by "categories".',
      }),
    ];
  });
};

export const parameterCategoryExists: Rule = ({ parameters, sectors }) => {
  if (!parameters || !sectors) return [];
  const known = new Set(sectors.data.sectors.flatMap(({ id, categories }) => [id, ...categories.map((category) => `${id}/${category.id}`)]));
  const unknown = (places: readonly string[] | undefined, path: Problem['path']): Problem[] =>
    (places ?? []).flatMap((place, index) => (known.has(place) ? [] : [dangling(parameters, [...path, 'categories', index], { zh: '行业或品类', en: 'sector or category', where: 'sectors.json' }, place)]));
  return parameters.data.parameters.flatMap(({ categories, labels }, index) => [
    ...unknown(categories, ['parameters', index]),
    ...labels.flatMap((label, place) => (typeof label === 'string' ? [] : unknown(label.categories, ['parameters', index, 'labels', place]))),
  ]);
};

/** A figure must not be 3 t for one reader and 3 kg for another. */
export const unitMeansOneThing: Rule = ({ parameters, products }) => {
  if (!parameters) return [];
  const table = openParameters(parameters.data);
  return products.flatMap((entry) =>
    (entry.data.specifications ?? []).flatMap(({ unit }, index) => {
      if (unit === undefined || typeof unit === 'string' || unitOf(table, unit) || unit.en === undefined) return [];
      const [zh, en] = [unitOf(table, unit.zh), unitOf(table, unit.en)];
      if (!zh || !en) return [];
      return [
        problemAt(entry, ['specifications', index, 'unit'], {
          zh: `中文单位“${unit.zh}”和英文单位“${unit.en}”不是同一个单位`,
          hintZh: '请改成同一个单位；数值也要核对。',
          en: `the Chinese unit "${unit.zh}" and the English unit "${unit.en}" are not the same`,
          hintEn: 'Make them one unit, and check the figure too.',
        }),
      ];
    }),
  );
};
