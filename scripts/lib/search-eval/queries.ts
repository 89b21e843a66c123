// The file of labelled queries: what is asked, and what ought to be found.
import { z } from 'zod';

/** What one result ought to be: a product by its exact name or id, or any product of a maker. */
export type Expectation = { name: string } | { id: string } | { manufacturer: string };

export interface Query {
  /** Line of the file, from 1. */
  line: number;
  /** As it is typed. */
  q: string;
  /** Language of the site on which it is asked. */
  lang: 'zh' | 'en';
  /** What kind of query it is, such as `maker`; each has a row in the table. */
  kind: string;
  /** Empty: nothing should be found. */
  expect: Expectation[];
  /** Left out: the reference edition. */
  edition?: 'demo' | undefined;
}

/** Something wrong with a line, told like `queries.jsonl:12 · lang — must be "zh" or "en", not "de".` */
export interface QueryProblem {
  /** From 1; 0 for the file as a whole. */
  line: number;
  /** `expect #2.name`; empty for the whole line. */
  field: string;
  /** What is wrong and what to do, whole sentences after the dash. */
  message: string;
}

const filled = z.string({ error: 'must be a text.' }).refine((value) => value.trim() !== '', { error: 'is empty.' });

const knownFields =
  (known: string, what: string) =>
  (issue: { code?: string | undefined; keys?: unknown }): string =>
    issue.code === 'unrecognized_keys' && Array.isArray(issue.keys) ? `has the unknown field ${issue.keys.map((key) => `"${String(key)}"`).join(', ')}. ${what} has ${known}.` : `must be an object with ${known}.`;

const expectationSchema = z
  .strictObject({ name: filled.optional(), id: filled.optional(), manufacturer: filled.optional() }, { error: knownFields('one of name, id and manufacturer', 'An expectation') })
  .transform((given, context): Expectation => {
    const { name, id, manufacturer } = given;
    const found: Expectation[] = [...(name === undefined ? [] : [{ name }]), ...(id === undefined ? [] : [{ id }]), ...(manufacturer === undefined ? [] : [{ manufacturer }])];
    const [first] = found;
    if (first !== undefined && found.length === 1) return first;
    context.addIssue({ code: 'custom', message: `has ${found.length} of name, id and manufacturer, but must have one.` });
    return z.NEVER;
  });

const lineSchema = z.strictObject(
  {
    q: z.string({ error: 'must be the text of the query.' }),
    lang: z.enum(['zh', 'en'], { error: (issue) => `must be "zh" or "en", not ${JSON.stringify(issue.input) ?? 'left out'}.` }),
    kind: filled,
    expect: z.array(expectationSchema, { error: 'must be a list of what should be found; an empty one where nothing should.' }),
    edition: z.literal('demo', { error: (issue) => `can only be "demo", not ${JSON.stringify(issue.input)}. Leave it out for the reference edition.` }).optional(),
  },
  { error: knownFields('q, lang, kind, expect and edition', 'A line') },
);

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((field, key) => (typeof key === 'number' ? `${field} #${key + 1}` : field === '' ? String(key) : `${field}.${String(key)}`), '');

const parseLine = (text: string, line: number): { query?: Query; problems: QueryProblem[] } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [{ line, field: '', message: `is no JSON: ${(error instanceof Error ? error.message : String(error)).replace(/ \(line 1 .*\)$/, '')}.` }] };
  }
  const { success, data, error } = lineSchema.safeParse(value);
  if (success) return { query: { line, ...data }, problems: [] };
  // What is wrong with a field may break two rules; the first says it.
  const byField = new Map([...error.issues].reverse().map(({ path, message }) => [fieldOf(path), message]));
  return { problems: [...byField].reverse().map(([field, message]) => ({ line, field, message })) };
};

/** Reads the text of a file of queries, one a line; empty lines count for nothing. Never throws. */
export const parseQueries = (text: string): { queries: Query[]; problems: QueryProblem[] } => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).map((line, index) => ({ text: line, line: index + 1 })).filter((one) => one.text.trim() !== '');
  const parsed = lines.map((one) => parseLine(one.text, one.line));
  const problems = parsed.flatMap((one) => one.problems);
  return {
    queries: parsed.flatMap(({ query }) => query ?? []),
    problems: lines.length === 0 ? [{ line: 0, field: '', message: 'holds no query.' }] : problems,
  };
};

/** All problems of a file as text, in its order, with a count at the end. */
export const tellProblems = (file: string, problems: readonly QueryProblem[]): string => {
  const told = [...problems].sort((a, b) => a.line - b.line).map(({ line, field, message }) => `${file}${line > 0 ? `:${line}` : ''}${field === '' ? '' : ` · ${field}`} — ${message}`);
  return [...told, `${told.length} ${told.length === 1 ? 'problem' : 'problems'}.`].join('\n');
};
