import type { Parameter, ParameterUnit } from '../../../../src/catalogue/parameter-schema.ts';
import { aProduct, aSpecification, someRecords } from '../../builders.ts';
import type { RuleCases } from './rule-cases.ts';

const kg: ParameterUnit = { id: 'kg', symbol: 'kg', aliases: ['千克'], dimension: 'mass', factor: '1' };
const gram: ParameterUnit = { id: 'g', symbol: 'g', dimension: 'mass', factor: '0.001' };
const metre: ParameterUnit = { id: 'm', symbol: 'm', dimension: 'length', factor: '1' };
const mass = (own: Partial<Parameter> = {}): Parameter => ({ id: 'mass', name: { zh: '质量' }, labels: ['质量'], units: ['kg', 'g'], ...own });

const some = (units: ParameterUnit[], ...parameters: Parameter[]) => someRecords({ parameters: { units, parameters } });
const at = 'content/parameters.json';

export const cases: Record<string, RuleCases> = {
  parameterIdOnce: {
    passes: { 'no parameters': someRecords(), 'a unit and a parameter of one id': some([kg], mass({ id: 'kg', units: ['kg'] })) },
    fails: {
      'two of one id': {
        records: some([kg, { ...gram, id: 'kg' }], mass(), mass({ labels: ['重量'] })),
        zh: [`${at} · parameters #2.id — 编号 "mass" 重复。请换一个编号，或把两项合并。`, `${at} · units #2.id — 编号 "kg" 重复。请换一个编号，或把两项合并。`],
        en: [`${at} · parameters #2.id — the id "mass" occurs twice. Choose another, or merge the two.`, `${at} · units #2.id — the id "kg" occurs twice. Choose another, or merge the two.`],
      },
    },
  },
  unitNameOnce: {
    passes: {
      'names of one unit': some([kg, gram]),
      'capitals count': some([{ ...kg, id: 'mW', symbol: 'mW', aliases: [] }, { ...gram, id: 'MW', symbol: 'MW' }]),
      'counting words of one name': some([
        { id: 'lines', symbol: { zh: '线', en: 'channels' }, dimension: 'count', factor: '1' },
        { id: 'channels', symbol: { zh: '通道', en: 'channels' }, dimension: 'count', factor: '1' },
      ]),
    },
    fails: {
      'a name of two units, whatever its width': {
        records: some([kg, { ...gram, aliases: ['ｋｇ'] }]),
        zh: [`${at} · units #2 — “ｋｇ”已经是单位 "kg" 的写法。一种写法只能属于一个单位，请删去一处。`],
        en: [`${at} · units #2 — "ｋｇ" already stands for the unit "kg". A name belongs to one unit: remove it from one.`],
      },
    },
  },
  parameterUnitExists: {
    passes: { 'a mere number': some([], { id: 'freedom', name: { zh: '自由度' }, labels: ['自由度'] }) },
    fails: {
      'a unit that is not there': {
        records: some([kg], mass()),
        zh: [`${at} · parameters #1.units #2 — 没有编号为 "g" 的单位。请改成 units 里已有的编号，或先建立它。`],
        en: [`${at} · parameters #1.units #2 — there is no unit "g". Use one that units holds, or create it first.`],
      },
    },
  },
  parameterUnitsAgree: {
    passes: { 'units of one dimension': some([kg, gram], mass()) },
    fails: {
      'a length among masses': {
        records: some([kg, metre], mass({ units: ['kg', 'm'] })),
        zh: [`${at} · parameters #1.units #2 — 单位 "m" 与 "kg" 不能换算（length、mass）。一个参数的单位须同属一类量；不同的量请另立参数。`],
        en: [`${at} · parameters #1.units #2 — the unit "m" cannot be converted into "kg" (length, mass). The units of a parameter measure the same thing: make another parameter of what does not.`],
      },
    },
  },
  parameterLabelOnce: {
    passes: {
      'one label of two dimensions': some([kg, metre], mass(), mass({ id: 'size', units: ['m'] })),
      'one label in two categories': some([kg, gram], mass({ categories: ['instruments/spectrometers'] }), mass({ id: 'other-mass', categories: ['instruments/scales'] })),
      'a label of some categories, and of all others': some([kg, gram], mass(), mass({ id: 'other-mass', categories: ['instruments'] })),
    },
    fails: {
      'one label of two parameters': {
        records: some([kg, gram], mass({ categories: ['instruments'] }), mass({ id: 'other-mass', labels: [{ text: '质 量', categories: ['instruments/spectrometers'] }] })),
        zh: [`${at} · parameters #2.labels #1 — 标签“质 量”已经属于参数 "mass"。同一品类里，一个标签只能属于一个参数；请删去一处，或用 categories 分开。`],
        en: [`${at} · parameters #2.labels #1 — the label "质 量" already belongs to the parameter "mass". Within a category, a label belongs to one parameter: remove it from one, or part them by "categories".`],
      },
    },
  },
  parameterCategoryExists: {
    passes: { 'a sector and a category': some([kg, gram], mass({ categories: ['instruments', 'instruments/spectrometers'] })) },
    fails: {
      'places that are not there': {
        records: some([kg, gram], mass({ categories: ['instruments/scales'], labels: [{ text: '质量', categories: ['toys'] }] })),
        zh: [`${at} · parameters #1.categories #1 — 没有编号为 "instruments/scales" 的行业或品类。请改成 sectors.json 里已有的编号，或先建立它。`, `${at} · parameters #1.labels #1.categories #1 — 没有编号为 "toys" 的行业或品类。请改成 sectors.json 里已有的编号，或先建立它。`],
        en: [`${at} · parameters #1.categories #1 — there is no sector or category "instruments/scales". Use one that sectors.json holds, or create it first.`, `${at} · parameters #1.labels #1.categories #1 — there is no sector or category "toys". Use one that sectors.json holds, or create it first.`],
      },
    },
  },
  unitMeansOneThing: {
    passes: {
      'one unit in two languages, and one that nobody knows': someRecords({
        parameters: { units: [kg], parameters: [] },
        products: [aProduct({ specifications: [aSpecification({ unit: { zh: '千克', en: 'kg' } }), aSpecification({ unit: { zh: '片', en: 'kg' } })] })],
      }),
    },
    fails: {
      'kilograms that are grams in English': {
        records: someRecords({ parameters: { units: [kg, gram], parameters: [] }, products: [aProduct({ specifications: [aSpecification({ unit: { zh: '千克', en: 'g' } })] })] }),
        zh: ['content/products/example-product.json · specifications #1.unit — 中文单位“千克”和英文单位“g”不是同一个单位。请改成同一个单位；数值也要核对。'],
        en: ['content/products/example-product.json · specifications #1.unit — the Chinese unit "千克" and the English unit "g" are not the same. Make them one unit, and check the figure too.'],
      },
    },
  },
};
