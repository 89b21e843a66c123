// What a buyer needs of a figure, as it stands in an address: `payload:10..`, `height:1.6..1.8:m`.
import { converted } from '../catalogue/parameter-units.ts';
import { readFigure } from '../catalogue/typed-figure.ts';
import type { Wanted } from '../catalogue/criteria.ts';
import type { OpenValues, ValueColumn } from './values.ts';

export interface Need extends Wanted {
  /** Key of a parameter. */
  key: string;
  /** Id of the unit of the two ends; that of the parameter's figures if left out. */
  unit?: string;
}

/** More at a time are no question but an accident. */
export const mostNeeds = 8;

/** As part of an address. */
export const needText = ({ key, min, max, unit }: Need): string => `${key}:${min ?? ''}..${max ?? ''}${unit === undefined ? '' : `:${unit}`}`;

/** The fields of a plain form as a need, whatever was typed. */
export const needOfForm = (parameters: URLSearchParams): string | undefined => {
  const [by, figure] = [parameters.get('by'), parameters.get('figure')?.trim()];
  if (!by || !figure) return undefined;
  const place = by.lastIndexOf('@');
  const [key, unit] = place < 0 ? [by, ''] : [by.slice(0, place), by.slice(place + 1)];
  const ends = parameters.get('bound') === 'max' ? `..${figure}` : `${figure}..`;
  return `${key}:${ends}${unit === '' ? '' : `:${unit}`}`;
};

/** A need as it stands in an address; undefined where it names no parameter or unit of this edition, or no figures in order. */
export const readNeed = (text: string, { columns }: OpenValues): Need | undefined => {
  const match = /^(.+):([^:]*?)\.\.(?!\.)([^:]*)(?::([^:]+))?$/.exec(text);
  if (!match) return undefined;
  const [, key = '', least = '', most = '', unit] = match;
  const column = columns.get(key);
  const [min, max] = [readFigure(least), readFigure(most)];
  if (!column || (unit !== undefined && !column.units.includes(unit))) return undefined;
  if ((least !== '' && min === undefined) || (most !== '' && max === undefined)) return undefined;
  if (min === undefined && max === undefined) return undefined;
  if (min !== undefined && max !== undefined && min > max) return undefined;
  return { key, ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(unit !== undefined && unit !== column.units[0] && { unit }) };
};

/** Those that can be read; what cannot is told. */
export const readNeeds = (texts: readonly string[], values: OpenValues): { needs: Need[]; unknown: string[] } => {
  const read = texts.map((text) => ({ text, need: readNeed(text, values) }));
  return { needs: read.flatMap(({ need }) => need ?? []), unknown: read.flatMap(({ text, need }) => (need ? [] : [text])) };
};

/** Both ends in the unit of the parameter's figures. */
export const wantedOf = ({ min, max, unit }: Need, { units: [own] }: ValueColumn, { units }: OpenValues): Wanted => {
  const [from, to] = [units[unit ?? own ?? ''], units[own ?? '']];
  return { ...(min !== undefined && { min: converted(min, from, to) }), ...(max !== undefined && { max: converted(max, from, to) }) };
};
