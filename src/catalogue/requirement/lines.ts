// What compared products have in common, as lines of a requirement that name none of them.
import { folded } from '../folded.ts';
import { namesOf } from '../parameter-units.ts';
import type { ParameterTable, Quantity } from '../parameters.ts';
import type { AnyText, Localized, Specification } from '../schema.ts';
import { boundsOfAll, type FigureBounds } from './bounds.ts';
import type { BrandScan } from './brand-scan.ts';
import { certificateKinds, putInto, statedFigure, statedLines, type CertificateKind, type RequirementEntry } from './stated.ts';

interface AnyLine {
  /** The same in all products that state it, and in an address. */
  key: string;
  /** How many of the compared products state it. */
  statedBy: number;
}

/** A figure with a unit. */
export interface FigureLine extends AnyLine {
  kind: 'figure';
  name: Localized;
  unit?: AnyText;
  /** What all that state it keep to; neither side where they state different sides. */
  bounds: FigureBounds;
  isSpan: boolean;
  /** Under which all state it, if it is one and the same. */
  condition?: Localized;
  /** Whether they state it under different conditions, so that the figures may not be comparable. */
  hasOtherConditions: boolean;
}

/** A word that all who state it state alike: IP65. */
export interface WordLine extends AnyLine {
  kind: 'word';
  name: Localized;
  value: AnyText;
}

export interface StandardLine extends AnyLine {
  kind: 'standard';
  number: string;
  title?: Localized;
}

export interface CertificateLine extends AnyLine {
  kind: 'certificate';
  certificate: CertificateKind;
}

export type RequirementLine = FigureLine | WordLine | StandardLine | CertificateLine;

/** What was left out since it names a product or a maker, or since the products differ in a way that no bounds express. */
export interface LeftOut {
  /** Of the parameter, where the name itself is free of brands. */
  name?: Localized;
  why: 'brand' | 'words-differ';
}

export interface RequirementLines {
  lines: RequirementLine[];
  leftOut: LeftOut[];
}

/** Values of a key in the products that have it. */
const byKey = <Value>(maps: readonly ReadonlyMap<string, Value>[]): Map<string, Value[]> => {
  const all = new Map<string, Value[]>();
  for (const map of maps) for (const [key, value] of map) putInto(all, key, value);
  return all;
};

const figureLine = (key: string, products: readonly (readonly Quantity[])[], scan: BrandScan): FigureLine | LeftOut => {
  const quantities = products.flat();
  const [first] = quantities;
  if (!first) throw new Error(`No product states ${key}.`);
  const { name, unit } = first;
  const isNamed = (text: AnyText | undefined): boolean => text !== undefined && namesOf(text).some((one) => scan(one).length > 0);
  if (isNamed(name) || isNamed(unit)) return { ...(!isNamed(name) && { name }), why: 'brand' };
  const conditions = new Map(quantities.map(({ given: { condition } }) => [condition?.zh ?? '', condition]));
  const [condition] = conditions.values();
  return {
    kind: 'figure', key, name, statedBy: products.length, ...(unit !== undefined && { unit }),
    bounds: boundsOfAll(products.flatMap((one) => statedFigure(one) ?? [])),
    isSpan: first.reading === 'span',
    ...(conditions.size === 1 && condition && !isNamed(condition) && { condition }),
    hasOtherConditions: conditions.size > 1,
  };
};

const wordLine = (key: string, products: readonly (readonly Specification[])[], scan: BrandScan): WordLine | LeftOut => {
  const given = products.flat();
  const [first] = given;
  if (!first) throw new Error(`No product states ${key}.`);
  const { label: name, value } = first;
  const isNamed = (text: AnyText): boolean => namesOf(text).some((one) => scan(one).length > 0);
  if (isNamed(name) || given.some((one) => isNamed(one.value))) return { ...(!isNamed(name) && { name }), why: 'brand' };
  if (new Set(given.map((one) => folded(one.value))).size > 1) return { name, why: 'words-differ' };
  return { kind: 'word', key, name, value, statedBy: products.length };
};

const isLine = (one: RequirementLine | LeftOut): one is RequirementLine => 'kind' in one;
const isLeftOut = (one: RequirementLine | LeftOut): one is LeftOut => !isLine(one);

/**
 * Lines of what the products state, the most common first, else in the order of the products.
 * @param scan of all products and makers among which nobody is to be named
 */
export const requirementLines = (table: ParameterTable, entries: readonly RequirementEntry[], scan: BrandScan): RequirementLines => {
  const stated = entries.map((entry) => statedLines(table, entry));
  const technical: (RequirementLine | LeftOut)[] = [
    ...[...byKey(stated.map(({ figures }) => figures))].map(([key, products]) => figureLine(key, products, scan)),
    ...[...byKey(stated.map(({ words }) => words))].map(([key, products]) => wordLine(key, products, scan)),
  ];
  const standards = [...byKey(stated.map((one) => one.standards))].flatMap(([key, [first, ...others]]): (RequirementLine | LeftOut)[] => {
    if (!first) return [];
    if (scan(first.number).length > 0) return [{ why: 'brand' }];
    const title = first.title && namesOf(first.title).every((text) => scan(text).length === 0) ? first.title : undefined;
    return [{ kind: 'standard', key, number: first.number, ...(title && { title }), statedBy: others.length + 1 }];
  });
  const certificates = certificateKinds.flatMap((certificate): CertificateLine[] => {
    const statedBy = stated.filter((one) => one.certificates.has(certificate)).length;
    return statedBy === 0 ? [] : [{ kind: 'certificate', key: `certificate:${certificate}`, certificate, statedBy }];
  });
  const all = [technical, standards].flatMap((group) => group.filter(isLine).sort((a, b) => b.statedBy - a.statedBy));
  return { lines: [...all, ...certificates], leftOut: [...technical, ...standards].filter(isLeftOut) };
};
