// Fictional mistakes that were corrected: what a record says now, and what it is said to have said before.
import type { Transaction } from '../../../src/catalogue/changes.ts';
import type { AnyText, Manufacturer, Product } from '../../../src/catalogue/schema.ts';
import type { Random } from './random.ts';

const inChinese = (text: AnyText): string => (typeof text === 'string' ? text : text.zh);

/** A figure with another last digit. */
const misprinted = (value: string): string => value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));

/** A product of which one field was wrong: a figure, a model that was missing, a sentence. Nothing where it has none of these. */
export function correct(random: Random, { id, specifications = [], models = [], summary }: Product): Transaction | undefined {
  const specification = specifications.find(({ value }) => /\d/.test(inChinese(value)));
  const unit = specification?.unit === undefined ? '' : ` ${inChinese(specification.unit)}`;
  const value = specification && inChinese(specification.value);
  const fields = [
    ...(specification && value ? [{ field: `specifications.${specification.label.zh}`, from: `${misprinted(value)}${unit}`, to: `${value}${unit}` }] : []),
    ...(models[1] !== undefined ? [{ field: 'models', from: models[0] ?? '', to: models.join('; ') }] : []),
    ...(summary ? [{ field: 'summary.zh', from: summary.zh.replace(/。$/, '等。'), to: summary.zh }] : []),
  ];
  const [first, ...others] = random.shuffle(fields);
  if (!first) return undefined;
  return { type: 'corrected', product: id, fields: [first, ...others.slice(0, random.integer(0, 1))] };
}

/** A product whose list printed a shorter name. */
export function rename({ id, name, listings = [] }: Product): Transaction | undefined {
  const before = listings.flatMap(({ nameAsListed }) => nameAsListed ?? [])[0];
  return before === undefined ? undefined : { type: 'renamed', product: id, fields: [{ field: 'name.zh', from: before, to: name.zh }] };
}

/** A maker that was no limited company of the kind it is now. */
export function renameMaker({ id, name }: Manufacturer): Transaction | undefined {
  const before = name.zh.replace(/(?:科技|技术|智能|装备)?有限公司$/, '有限责任公司');
  return before === name.zh ? undefined : { type: 'renamed', manufacturer: id, fields: [{ field: 'name.zh', from: before, to: name.zh }] };
}
