// Technical figures: drawn from the templates of a category so that they fit the product's size.
import type { AnyText, Specification } from '../../../src/catalogue/schema.ts';
import type { Random } from './random.ts';
import { both, type Both, type SpecificationTemplate } from './words.ts';

/** A figure of a product, with the clauses in which a sentence can state it. */
export interface Figure {
  specification: Specification;
  /** 额定功率为 110 kW | the rated power is 110 kW; missing where the value is a word. */
  clause?: Both;
  /** 110 kW, if the figure may stand in the product's name. */
  title?: Both;
}

const conditions = [
  '企业标称|as stated by the maker', '第三方检测结果|third-party test result', '典型值|typical value', '额定工况|at rated conditions',
].map(both);

const decimalsOf = (step: number): number => String(step).split('.')[1]?.length ?? 0;

/** Rounds to the step, and large figures to two digits, as data sheets do. */
function roundTo(value: number, { low, high, step }: SpecificationTemplate): number {
  const coarse = high / Math.max(low, step) >= 20 ? Math.max(step, 10 ** (Math.floor(Math.log10(Math.max(value, step))) - 1)) : step;
  const unit = Math.round(coarse / step) * step;
  const rounded = Number((low + Math.round((value - low) / unit) * unit).toFixed(decimalsOf(step)));
  const even = low > 0 && unit > step ? Number((Math.round(rounded / unit) * unit).toFixed(decimalsOf(step))) : rounded;
  return Math.min(high, Math.max(low, even));
}

/** A value within the template's limits that follows the size of the product, 0 small to 1 large. */
function draw(random: Random, template: SpecificationTemplate, size: number): number {
  const { low, high, traits } = template;
  const near = (position: number): number => Math.min(1, Math.max(0, position + (random.next() - 0.5) * 0.2));
  const position = traits.includes('grows') ? near(size) : traits.includes('shrinks') ? near(1 - size) : random.next();
  const isWide = low > 0 && high / low >= 8;
  return roundTo(isWide ? low * (high / low) ** position : low + (high - low) * position, template);
}

const sameOrBoth = ({ zh, en }: Both): AnyText => (zh === en ? zh : { zh, en });

/** Puts the unit behind a value: no space before % and degrees of angle. */
export const withUnit = (value: string, unit: string): string => (unit === '' ? value : `${value}${/^[%°″]$/.test(unit) ? '' : ' '}${unit}`);

const verbs: Record<SpecificationTemplate['form'], Both> = {
  exact: { zh: '为', en: 'is' },
  'at-least': { zh: '不低于', en: 'is at least' },
  'at-most': { zh: '不超过', en: 'is at most' },
  within: { zh: '为 ±', en: 'is ±' },
  span: { zh: '为', en: 'is' },
  choice: { zh: '为', en: 'is' },
};

const startsLatin = (text: string): boolean => /^[\w±μ≤≥-]/.test(text);
const endsLatin = (text: string): boolean => /[\w%²³⁻¹⁶]$/.test(text);

function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) && !/^(Hall|Beidou|Cortex)/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

function clauseOf(template: SpecificationTemplate, value: Both): Both {
  const verb = verbs[template.form];
  const zh = withUnit(value.zh, template.unit.zh);
  const needsSpace = startsLatin(zh) && !verb.zh.endsWith('±');
  const isPlural = /[^s]s$/.test(template.label.en) && !template.label.en.startsWith('Number');
  const isCount = template.unit.en === '' && template.unit.zh !== '' && /[^s]s\b/.test(template.label.en) && !template.label.en.startsWith('Number');
  const label = `${isCount ? 'number of ' : ''}${lowerFirst(template.label.en)}`;
  const verbEn = isPlural && !isCount ? verb.en.replace('is', 'are') : verb.en;
  return {
    zh: `${template.label.zh}${endsLatin(template.label.zh) ? ' ' : ''}${verb.zh}${needsSpace ? ' ' : ''}${zh}`,
    en: `the ${label} ${verbEn}${verb.en.endsWith('±') ? '' : ' '}${withUnit(value.en, template.unit.en)}`,
  };
}

interface Value { shown: Both; spoken: Both; min?: number; max?: number }

function valueOf(random: Random, template: SpecificationTemplate, size: number): Value {
  if (template.form === 'choice') {
    const word = random.pick(template.choices);
    const number = Number(word.en);
    return { shown: word, spoken: word, ...(!Number.isNaN(number) && { min: number, max: number }) };
  }
  const low = draw(random, template, size);
  if (template.form === 'span') {
    const [from, to] = template.upper ?? [template.high, template.high];
    const high = roundTo(from + random.next() * (to - from), { ...template, low: from, high: to });
    const shown = { zh: `${low}～${high}`, en: `${low} to ${high}` };
    return { shown, spoken: shown, min: low, max: high };
  }
  const number = String(low);
  const sign = { exact: '', 'at-least': '≥ ', 'at-most': '≤ ', within: '±' }[template.form];
  return {
    shown: both(`${sign}${number}`),
    spoken: both(number),
    ...((template.form === 'exact' || template.form === 'at-least') && { min: low }),
    ...((template.form === 'exact' || template.form === 'at-most') && { max: low }),
  };
}

/** Units in which makers state the same figures, from which value on, and how often. */
const otherUnits: Readonly<Record<string, { unit: string; times: number; from: number; every: number }>> = {
  cm: { unit: 'm', times: 100, from: 100, every: 3 },
  kg: { unit: 't', times: 1000, from: 1000, every: 50 },
};

/** Some makers print metres where others print centimetres. Which do follows from the figure, so that nothing else changes with it. */
function inOwnUnit(template: SpecificationTemplate): (value: Value) => { value: Value; unit: Both } {
  const other = otherUnits[template.unit.en];
  return (value) => {
    const { min, max } = value;
    if (!other || template.form !== 'exact' || template.traits.includes('title') || min === undefined || max === undefined || min < other.from || min % other.every !== 0) return { value, unit: template.unit };
    const figure = Number((min / other.times).toFixed(6));
    return { value: { shown: both(String(figure)), spoken: both(String(figure)), min: figure, max: figure }, unit: both(other.unit) };
  };
}

/** One figure of a product; `size` runs from 0, small, to 1, large. */
export function makeFigure(random: Random, template: SpecificationTemplate, size: number): Figure {
  const { value, unit } = inOwnUnit(template)(valueOf(random, template, size));
  const { shown, spoken, min, max } = value;
  const { label, form, traits } = template;
  const title = { zh: withUnit(spoken.zh, unit.zh), en: withUnit(spoken.en, unit.en) };
  const specification: Specification = {
    label,
    value: sameOrBoth(shown),
    ...(unit.en !== '' && { unit: sameOrBoth(unit) }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(form !== 'choice' && random.chance(0.1) && { condition: random.pick(conditions) }),
    source: 's1',
  };
  return {
    specification,
    ...(form !== 'choice' && form !== 'span' && template.isTelling && { clause: clauseOf({ ...template, unit }, spoken) }),
    ...(traits.includes('title') && form !== 'within' && unit.zh === unit.en && unit.zh !== '' && { title }),
  };
}
