// Technical figures: the same figure of each product in one row, in whatever unit each states it.
import type { AnyText, Localized, Specification } from '../schema.ts';
import { folded, missing, rowOf, type CellKind, type ComparisonCell, type ComparisonPart, type ComparisonRow, type Term } from './cells.ts';
import type { ComparedEntry } from './listing-rows.ts';

/** A specification as a parameter that several products share. */
export interface Reading {
  /** Specifications of one key stand in one row. */
  key: string;
  name: Localized;
  /** In which `min` and `max` are. */
  unit?: AnyText | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** The value in `unit`, where it is stated in another one: `185`. */
  converted?: AnyText | undefined;
}

/** Nothing for a specification that is no known parameter: then its own name and unit decide. */
export type ReadSpecification = (entry: ComparedEntry, specification: Specification) => Reading | undefined;

const unread: ReadSpecification = () => undefined;

/** A figure may itself say that there is none, or that nobody states it. */
const kindsOfWords: Record<string, CellKind> = { 无: 'none', none: 'none', 未载明: 'not-stated', 未提供: 'not-provided' };

/** By what a figure is compared: its bounds where it has any, else its text. */
const comparableFigure = ({ value, unit, min, max, condition }: Specification, reading: Reading | undefined): string => {
  const bounds = reading && (reading.min ?? reading.max) !== undefined ? reading : { min, max };
  const isBounded = bounds.min !== undefined || bounds.max !== undefined;
  const isOpen = bounds.min === undefined || bounds.max === undefined;
  const figure = isBounded ? [bounds.min, bounds.max, isOpen && /[<>＜＞]/.test(folded(value)), reading?.unit === undefined ? folded(unit ?? '') : folded(reading.unit)] : [folded(value), folded(unit ?? '')];
  return JSON.stringify([...figure, condition === undefined ? '' : folded(condition)]);
};

const partOf = (specification: Specification, reading: Reading | undefined, label: Localized): ComparisonPart => {
  const { value, unit, condition, source } = specification;
  const notes: Term[] = [
    ...(reading?.converted !== undefined && reading.unit !== undefined ? [{ word: 'compareConverted', values: { value: reading.converted, unit: reading.unit } } as const] : []),
    ...(condition ? [{ text: condition }] : []),
    ...(folded(specification.label) === folded(label) ? [] : [{ word: 'compareOwnLabel', values: { label: specification.label } } as const]),
  ];
  const term: Term = { text: joined(value, unit) };
  return { term, notes, source, same: comparableFigure(specification, reading) };
};

const textIn = (text: AnyText, language: 'zh' | 'en'): string => (typeof text === 'string' ? text : language === 'en' ? (text.en ?? text.zh) : text.zh);

/** A figure with its unit: `7 nm`, `4931×1960×1474 mm`; in English only where both are there. */
const joined = (value: AnyText, unit: AnyText | undefined): AnyText => {
  if (unit === undefined) return value;
  const [zh, en] = (['zh', 'en'] as const).map((language) => `${textIn(value, language)} ${textIn(unit, language)}`);
  const isTranslated = [value, unit].every((text) => typeof text === 'string' || text.en !== undefined);
  return typeof value === 'string' && typeof unit === 'string' ? `${value} ${unit}` : { zh: zh ?? '', ...(isTranslated && { en }) };
};

const cellOf = (found: readonly { specification: Specification; reading: Reading | undefined }[], label: Localized): ComparisonCell => {
  if (found.length === 0) return missing('not-provided');
  const [only] = found.length === 1 ? found : [];
  const kind = only && kindsOfWords[folded(only.specification.value)];
  return kind === undefined ? { kind: 'value', parts: found.map(({ specification, reading }) => partOf(specification, reading, label)) } : { kind, parts: [] };
};

/** Rows that most products share come first, else in the order in which they are stated. */
export const specificationRows = (entries: readonly ComparedEntry[], read: ReadSpecification = unread): ComparisonRow[] => {
  const rows = new Map<string, { label: Localized; found: { specification: Specification; reading: Reading | undefined }[][] }>();
  entries.forEach((entry, place) => {
    for (const specification of entry.product.specifications ?? []) {
      const reading = read(entry, specification);
      const key = reading?.key ?? `${folded(specification.label)}|${folded(specification.unit ?? '')}`;
      const row = rows.get(key) ?? { label: reading?.name ?? specification.label, found: entries.map(() => []) };
      rows.set(key, row);
      row.found[place]?.push({ specification, reading });
    }
  });
  const shared = ({ found }: { found: unknown[][] }): number => found.filter((one) => one.length > 0).length;
  return [...rows].sort(([, a], [, b]) => shared(b) - shared(a)).map(([key, { label, found }]) => rowOf(key, { text: label }, found.map((one) => cellOf(one, label))));
};
