// Technical figures: the same figure of each product in one row, in whatever unit each states it.
import { folded } from '../folded.ts';
import { unitOf } from '../parameter-units.ts';
import { quantityOf, type ParameterTable, type Quantity } from '../parameters.ts';
import type { AnyText, Localized } from '../schema.ts';
import { missing, rowOf, type CellKind, type ComparisonCell, type ComparisonPart, type ComparisonRow, type Term } from './cells.ts';
import { figureText } from './figure-text.ts';
import type { ComparedEntry } from './listing-rows.ts';

/** A figure may itself say that there is none, or that nobody states it. */
const kindsOfWords: Record<string, Exclude<CellKind, 'value'>> = { 无: 'none', none: 'none', 未载明: 'not-stated', 未提供: 'not-provided' };

/** Whether a bound is itself shut out: `> 3000`. */
const isStrict = ({ bounds, given }: Quantity): boolean => (bounds === 'at-least' || bounds === 'at-most') && /[<>]/.test(folded(given.value));

/** By what a figure is compared: its bounds in the row's unit where it has any, else its text. And the condition, since a figure says little without it. */
const comparableFigure = (quantity: Quantity): string => {
  const { bounds, min, max, given: { value, unit, condition } } = quantity;
  const figure = bounds === 'none' ? [folded(value), folded(unit ?? '')] : [min, max, isStrict(quantity)];
  return JSON.stringify([...figure, condition === undefined ? '' : folded(condition)]);
};

const textIn = (text: AnyText, language: 'zh' | 'en'): string => (typeof text === 'string' ? text : language === 'en' ? (text.en ?? text.zh) : text.zh);

/** A figure with its unit: `7 nm`; in English only where both are there. */
const withUnit = (value: AnyText, unit: AnyText | undefined): AnyText => {
  if (unit === undefined) return value;
  if (typeof value === 'string' && typeof unit === 'string') return `${value} ${unit}`;
  const isTranslated = [value, unit].every((text) => typeof text === 'string' || text.en !== undefined);
  const text = (language: 'zh' | 'en'): string => `${textIn(value, language)} ${textIn(unit, language)}`;
  return { zh: text('zh'), ...(isTranslated && { en: text('en') }) };
};

/** In the unit of the row, where it is stated in another. */
const convertedNote = (quantity: Quantity): Term[] => {
  const { unit, bounds } = quantity;
  if (unit === undefined || bounds === 'none') return [];
  const { text, isExact } = figureText(quantity, isStrict(quantity));
  return [{ word: isExact ? 'compareConverted' : 'compareConvertedAbout', values: { value: text, unit } }];
};

interface SpecificationRow {
  label: Localized;
  /** Per product; a product may state a figure more than once. */
  found: Quantity[][];
}

const unitIdOf = (table: ParameterTable, { given: { unit } }: Quantity): string => (unit === undefined ? '' : (unitOf(table, unit)?.id ?? folded(unit)));

const cellsOf = ({ label, found }: SpecificationRow, table: ParameterTable): ComparisonCell[] => {
  const hasOtherUnits = new Set(found.flat().map((quantity) => unitIdOf(table, quantity))).size > 1;
  const partOf = (quantity: Quantity): ComparisonPart => {
    const { value, unit, condition, source, label: own } = quantity.given;
    const notes: Term[] = [
      ...(hasOtherUnits && unitIdOf(table, quantity) !== quantity.units[0] ? convertedNote(quantity) : []),
      ...(condition ? [{ text: condition }] : []),
      ...(folded(own) === folded(label) ? [] : [{ word: 'compareOwnLabel', values: { label: own } } as const]),
    ];
    return { term: { text: withUnit(value, unit) }, notes, source, same: comparableFigure(quantity) };
  };
  return found.map((quantities) => {
    const [only, ...others] = quantities;
    if (!only) return missing('not-provided');
    const kind = others.length > 0 ? undefined : kindsOfWords[folded(only.given.value)];
    return kind === undefined ? { kind: 'value', parts: quantities.map(partOf) } : missing(kind);
  });
};

/** Rows that most products share come first, else in the order in which they are stated. */
export const specificationRows = (entries: readonly ComparedEntry[], table: ParameterTable): ComparisonRow[] => {
  const rows = new Map<string, SpecificationRow>();
  entries.forEach((entry, place) => {
    for (const specification of entry.product.specifications ?? []) {
      const quantity = quantityOf(table, entry, specification);
      const row = rows.get(quantity.key) ?? { label: quantity.name, found: entries.map(() => []) };
      rows.set(quantity.key, row);
      row.found[place]?.push(quantity);
    }
  });
  const shared = ({ found }: SpecificationRow): number => found.filter((one) => one.length > 0).length;
  return [...rows].sort(([, a], [, b]) => shared(b) - shared(a)).map(([key, row]) => rowOf(key, { text: row.label }, cellsOf(row, table)));
};
