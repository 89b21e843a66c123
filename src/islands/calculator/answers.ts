// What the reader of the support calculator has answered. All of it lives in the address, as typed.
import { firstKinds } from '../../catalogue/lists.ts';
import type { FigureName } from '../../catalogue/support-amount.ts';
import { typedText } from '../typed-text.ts';

export const roles = ['buyer', 'lessee', 'maker', 'project-owner'] as const;
export type Role = (typeof roles)[number];

/** Questions with a few answers, in the order of the form. '' is: not known. */
export const choices = {
  kind: ['equipment', 'software', 'material', 'device', 'chip', 'other'],
  listed: ['yes', 'no'],
  marketed: ['yes', 'no'],
  first: [...firstKinds, 'none'],
} as const;
export type ChoiceName = keyof typeof choices;

/** Figures, in the order of the form. */
export const figureNames = ['contract', 'investment', 'equipment', 'loan', 'rate', 'years', 'certification', 'added', 'specified', 'sales'] as const satisfies readonly FigureName[];

export type Answers = Readonly<{ role: Role; product: string } & { [Name in ChoiceName]: (typeof choices)[Name][number] | '' } & Record<FigureName, string>>;
export type TextName = 'product' | FigureName;

const noText: Record<FigureName, string> = { contract: '', investment: '', equipment: '', loan: '', rate: '', years: '', certification: '', added: '', specified: '', sales: '' };
export const noAnswers: Answers = { role: 'buyer', product: '', kind: '', listed: '', marketed: '', first: '', ...noText };

/** A part of an address that makes no sense: a value that no question has, a second one, or a name of nothing. */
export interface Broken {
  name: string;
  value: string;
}

/** Names in the address, in its order. */
const parameterNames = ['role', 'product', 'kind', 'listed', 'marketed', 'first', ...figureNames] as const;

/** What messengers, mailings and campaigns add to a link: nothing that its reader could mend. */
const isForeign = (name: string): boolean => /^(?:utm_\w+|from|isappinstalled|spm|scene|sharer_\w+|fbclid|gclid)$/.test(name);

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined => values.find((value) => value === text);

/** Reads the part of an address behind `?`. What makes no sense is told, and the rest is kept. */
export const readAnswers = (search: string): { answers: Answers; broken: Broken[] } => {
  const parameters = new URLSearchParams(search);
  const broken: Broken[] = [];
  const seen = new Set<string>();
  for (const [name, value] of parameters) {
    if (isForeign(name)) continue;
    if (seen.has(name) || !parameterNames.some((one) => one === name)) broken.push({ name: typedText(name), value: typedText(value) });
    seen.add(name);
  }
  const chosen = <Value extends string>(name: 'role' | ChoiceName, values: readonly Value[]): Value | undefined => {
    const text = parameters.get(name);
    const value = oneOf(values, text);
    if (text !== null && text !== '' && value === undefined) broken.push({ name, value: typedText(text) });
    return value;
  };
  const texts = Object.fromEntries(figureNames.map((name) => [name, typedText(parameters.get(name) ?? '')]));
  const answers: Answers = {
    ...noAnswers,
    ...texts,
    product: typedText(parameters.get('product') ?? ''),
    role: chosen('role', roles) ?? noAnswers.role,
    kind: chosen('kind', choices.kind) ?? '',
    listed: chosen('listed', choices.listed) ?? '',
    marketed: chosen('marketed', choices.marketed) ?? '',
    first: chosen('first', choices.first) ?? '',
  };
  return { answers, broken };
};

/** The address of the answers: what stands behind the path, '' or beginning with `?`. */
export const searchOfAnswers = (answers: Answers): string => {
  const parameters = new URLSearchParams();
  for (const name of parameterNames) {
    if (answers[name] !== noAnswers[name]) parameters.set(name, answers[name].trim());
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};
