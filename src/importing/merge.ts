// What a cell with many entries adds to those that a record has: what is there stays, what differs is changed.
import { normalizedName } from '../catalogue/records.ts';
import type { Product, Specification } from '../catalogue/schema.ts';
import { thisImport } from './context.ts';
import type { Parameter } from './text.ts';

/** The models that are there, as they are spelt now, with new ones behind them; where none of them is printed, the list names others. */
export const mergedModels = (known: readonly string[] | undefined, printed: readonly string[]): string[] => {
  const spelt = new Map(printed.map((model) => [normalizedName(model), model]));
  const there = new Set((known ?? []).map(normalizedName));
  if (!printed.some((model) => there.has(normalizedName(model)))) return [...printed];
  return [...(known ?? []).map((model) => spelt.get(normalizedName(model)) ?? model), ...printed.filter((model) => !there.has(normalizedName(model)))];
};

const textIn = (value: unknown): string => (typeof value === 'object' && value !== null && 'zh' in value ? String(value.zh) : String(value ?? ''));

export const mergedSpecifications = (known: readonly Specification[] | undefined, printed: readonly Parameter[]): Specification[] => {
  const rest = [...printed];
  const kept = (known ?? []).map((specification): Specification => {
    const at = rest.findIndex(({ label }) => normalizedName(label) === normalizedName(specification.label.zh));
    const said = at < 0 ? undefined : rest.splice(at, 1)[0];
    if (!said || (said.value === textIn(specification.value) && (said.unit ?? '') === textIn(specification.unit))) return specification;
    const { value: _value, unit: _unit, min: _min, max: _max, ...others } = specification;
    const { label: _label, ...figures } = said;
    return { ...others, ...figures, source: thisImport };
  });
  return [...kept, ...rest.map(({ label, ...figures }): Specification => ({ label: { zh: label }, ...figures, source: thisImport }))];
};

/** Numbers with the entries that hold them already. */
export const mergedNumbers = <Entry extends { number: string }>(known: readonly Entry[] | undefined, printed: readonly string[], make: (number: string) => Entry): Entry[] => {
  const keys = new Set((known ?? []).map(({ number }) => normalizedName(number)));
  return [...(known ?? []), ...printed.filter((number) => !keys.has(normalizedName(number))).map(make)];
};

export const mergedApplications = (known: Product['applications'], printed: readonly string[]): NonNullable<Product['applications']> => {
  const keys = new Set((known ?? []).map(({ text }) => normalizedName(text.zh)));
  return [...(known ?? []), ...printed.filter((text) => !keys.has(normalizedName(text))).map((text) => ({ text: { zh: text }, source: thisImport }))];
};

/** Who gives numbers of this form, after the form itself: 国械注准… is the national regulator's, 沪械注准… Shanghai's. */
export const authorityOf = (number: string): { zh: string; en: string } | undefined => {
  if (/^国(?:械|药|妆)/.test(number)) return { zh: '国家药品监督管理局', en: 'National Medical Products Administration' };
  if (/^沪(?:械|药|妆)/.test(number)) return { zh: '上海市药品监督管理局', en: 'Shanghai Medical Products Administration' };
  return undefined;
};
