// What the reader of the share calculator has filled in. All of it lives in the address, as typed.
import { typedText } from '../typed-text.ts';

export const years = ['now', 'last'] as const;
export type Year = (typeof years)[number];
export const shareFields = ['total', 'part', 'lines', 'partLines'] as const;
export type ShareField = (typeof shareFields)[number];

export type ShareAnswers = Readonly<Record<Year, Readonly<Record<ShareField, string>>>>;

const nothing: Record<ShareField, string> = { total: '', part: '', lines: '', partLines: '' };
export const noShareAnswers: ShareAnswers = { now: nothing, last: nothing };

/** Name of a field in the address: `part`, `lastpart`. */
export const parameterOf = (year: Year, field: ShareField): string => `${year === 'last' ? 'last' : ''}${field.toLowerCase()}`;

export const readShareAnswers = (search: string): ShareAnswers => {
  const parameters = new URLSearchParams(search);
  const of = (year: Year): Record<ShareField, string> => ({
    total: typedText(parameters.get(parameterOf(year, 'total')) ?? ''),
    part: typedText(parameters.get(parameterOf(year, 'part')) ?? ''),
    lines: typedText(parameters.get(parameterOf(year, 'lines')) ?? ''),
    partLines: typedText(parameters.get(parameterOf(year, 'partLines')) ?? ''),
  });
  return { now: of('now'), last: of('last') };
};

export const searchOfShare = (answers: ShareAnswers): string => {
  const parameters = new URLSearchParams();
  for (const year of years) for (const field of shareFields) if (answers[year][field].trim() !== '') parameters.set(parameterOf(year, field), answers[year][field].trim());
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};
