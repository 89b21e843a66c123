// What a policy is: its measures, supports, targets and responsible units, and the table that says what applies to a
// product. Amounts are whole yuan, shares are percent; every figure names the article that states it.
import { z } from 'zod';
import { dateSchema, idSchema, localizedSchema, partialDateSchema, sourceSchema, text, withKey } from './schema.ts';

const sources = z.array(sourceSchema).min(1, withKey('no-source'));

/** Number of an article of the policy. */
const article = z.int().positive();
/** Whole yuan. */
const yuan = z.int().positive();
/** Percent: 50 is a half. */
const percent = z.number().positive().max(100);

/** A group of measures, in the order of the policy. */
export const actionSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** What the action is about. */
  summary: localizedSchema,
  /** Where it meets the catalogue and its products. */
  catalogue: localizedSchema,
});
export type Action = z.infer<typeof actionSchema>;

/** `policy.json`: the policy document that the catalogue serves. An edition may have none. */
export const policySchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** Name for running text. */
  shortName: localizedSchema,
  /** Number of the document: 沪经信技〔2024〕355号 */
  document: text,
  /** Day on which it was issued, or on which its issue was reported. */
  issuedOn: dateSchema,
  /** Ids of the units that issued it. */
  issuers: z.array(idSchema),
  summary: localizedSchema,
  /** What a reader must know of the text that the data was made from. */
  note: localizedSchema.optional(),
  /** Goals of the preamble that it sets without a figure. */
  goals: z.array(localizedSchema).optional(),
  /** Last day of the years that its goals are set for, and why nothing is said to apply after it. */
  horizon: z.strictObject({ last: dateSchema, because: localizedSchema }).optional(),
  actions: z.array(actionSchema).min(1, withKey('no-action')),
  /** Articles under which application scenarios and innovation tasks are published. */
  scenarioArticles: z.array(article).optional(),
  sources,
});
export type Policy = z.infer<typeof policySchema>;

/** One measure, an article of the policy. `measures/<nn>.json`, with the number of the article in two digits. */
export const measureSchema = z.strictObject({
  /** `01` to `99`. */
  id: z.string().regex(/^(?!00)\d\d$/, withKey('measure-id')),
  /** Action id of policy.json. */
  action: idSchema,
  title: localizedSchema,
  /** What it does, in our own words. At most 400 Chinese characters. */
  summary: localizedSchema,
  /** The fields, technologies or things that it names. */
  fields: z.array(localizedSchema),
  /** What it means for products, buyers or makers of the catalogue; left out where the measure has nothing to do with it. */
  catalogue: localizedSchema.optional(),
  /** Ids of the sectors whose products it concerns. */
  sectors: z.array(idSchema).optional(),
  /** Ids of the responsible units, in the order of the policy. */
  units: z.array(idSchema).min(1, withKey('no-unit')),
});
export type Measure = z.infer<typeof measureSchema>;

export const unitKinds = ['municipal', 'national', 'party', 'public-institution', 'districts', 'parks'] as const;

/** A unit that answers for measures. */
export const unitSchema = z.strictObject({
  id: idSchema,
  /** Full name; where it was not found, the form of the document, and the note says so. */
  name: localizedSchema,
  /** As the document abbreviates it: 市经济信息化委. */
  shortName: localizedSchema,
  /** `municipal` body, `national` body in the city, `party` body, `public-institution`, the `districts`, the `parks`. */
  kind: z.enum(unitKinds),
  /** What it does here, or what is not known of it. */
  note: localizedSchema.optional(),
});
export type Unit = z.infer<typeof unitSchema>;
/** `units.json`. */
export const unitsFileSchema = z.strictObject({ units: z.array(unitSchema) });

export const audiences = ['buyer', 'lessee', 'maker', 'project-owner', 'user', 'institution', 'central-enterprise'] as const;
export type Audience = (typeof audiences)[number];

/** What a rate is taken of. */
export const supportBases = [
  'loan-interest', 'leased-equipment', 'contract', 'certification-contract', 'project-investment', 'added-investment', 'specified-amount', 'software-sales',
] as const;
export type SupportBasis = (typeof supportBases)[number];

/** A statement of another document on the same support, dated, beside the policy's own and never mixed into it. */
const otherStatementSchema = z.strictObject({
  /** Day of the document, or its year or month where no more is known. */
  date: partialDateSchema,
  document: localizedSchema,
  text: localizedSchema,
  source: sourceSchema.shape.url.unwrap(),
});

/** Money or an advantage that the policy, or a rule beside it, gives. */
export const supportSchema = z.strictObject({
  id: idSchema,
  /** Article of the policy; left out where another document gives the support. */
  article: article.optional(),
  /** Number or title of the other document, and whether it is in force as far as is known. */
  otherDocument: z.strictObject({ document: localizedSchema, force: localizedSchema, sources }).optional(),
  title: localizedSchema,
  /** What is supported, in our own words. */
  summary: localizedSchema,
  audience: z.array(z.enum(audiences)).min(1, withKey('no-audience')),
  /** An advantage in buying or use, and no money: other than money of which the document states no amount. */
  advantage: z.literal(true).optional(),
  /** What the rate is taken of, where the document says so. */
  basis: z.enum(supportBases).optional(),
  /** Share of the basis. `upTo`: at most so much, the authority decides. */
  rate: z.strictObject({ percent, upTo: z.boolean() }).optional(),
  /** Most that is paid. `per`: for what, where the policy says so. `inPrinciple`: the policy allows exceptions. */
  cap: z.strictObject({ yuan, per: z.enum(['product', 'cumulative']).optional(), inPrinciple: z.boolean().optional() }).optional(),
  /** For how many consecutive years. */
  years: z.int().positive().optional(),
  /** Project investment above which it is given. */
  investmentOverYuan: yuan.optional(),
  /** What must be met, in the order of the clause. */
  conditions: z.array(localizedSchema),
  /** What the policy does not say and the reader must ask. */
  unknown: z.array(localizedSchema),
  /** Where another report of the same clause states another cap. */
  discrepancy: z.strictObject({ capYuan: yuan, text: localizedSchema, sources }).optional(),
  /** Later or parallel documents that touch it. */
  later: z.array(otherStatementSchema).optional(),
});
export type Support = z.infer<typeof supportSchema>;
/** `supports.json`, in the order in which they are shown. */
export const supportsFileSchema = z.strictObject({ supports: z.array(supportSchema) });

export const targetUnits = ['count', 'yuan', 'percent', 'percentage-points', 'kilowatts', 'tonnes', 'tonnes-per-year', 'ratio'] as const;
export const targetQualifiers = ['exactly', 'over', 'at-least', 'about', 'at-most'] as const;

/** A figure that the policy sets, other than of a support. */
export const targetSchema = z.strictObject({
  id: idSchema,
  /** Article; 0 is the preamble, which sets the overall targets. */
  article: z.int().nonnegative(),
  /** Other articles that state the same figure. */
  alsoIn: z.array(z.int().nonnegative()).optional(),
  /** `target`: to be reached. `limit`: not to be crossed. `scope`: says how wide a measure is. */
  kind: z.enum(['target', 'limit', 'scope']),
  name: localizedSchema,
  /** In `unit`. */
  value: z.number().positive(),
  unit: z.enum(targetUnits),
  /** What is counted: `个` / `products`. For `count` only. */
  counter: localizedSchema.optional(),
  qualifier: z.enum(targetQualifiers),
  /** Whether the policy only strives for it. */
  strives: z.boolean().optional(),
  /** Year by which, where the policy names one. */
  year: z.int().optional(),
  /** Year that it is compared with. */
  baselineYear: z.int().optional(),
  /** `total`: all in all, up to the year. `added`: new ones. `per-year`: each year. `level`: a state to be reached. Left out where not said. */
  period: z.enum(['total', 'added', 'per-year', 'level']).optional(),
  /** Which count of this edition stands beside it, as a measured value. */
  measured: z.enum(['listed-products', 'iconic-products', 'first-set', 'first-version', 'first-batch']).optional(),
  note: localizedSchema.optional(),
});
export type Target = z.infer<typeof targetSchema>;
/** `targets.json`. */
export const targetsFileSchema = z.strictObject({ targets: z.array(targetSchema) });

export const scenarioKinds = ['scenario', 'task'] as const;

/** An application scenario that is open to makers, or an innovation task. `scenarios/<id>.json`. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(scenarioKinds),
  title: localizedSchema,
  summary: localizedSchema,
  /** Who opened it. */
  publisher: localizedSchema,
  /** Article of the policy that it carries out. */
  article: article.optional(),
  sectors: z.array(idSchema).optional(),
  publishedOn: dateSchema,
  /** Last day for answers, where there is one. */
  deadline: dateSchema.optional(),
  document: text.optional(),
  sources,
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** What can be known of a product, and is asked in the decision table. */
export const factNames = ['catalogue', 'first-set', 'first-version', 'first-batch', 'iconic', 'supply-list', 'registration', 'sector', 'kind', 'first-marketed'] as const;
export type FactName = (typeof factNames)[number];

export const outcomes = ['applies', 'does-not-apply', 'check'] as const;
/** `applies`: what is asked of the product is met. `check`: not known from the data. */
export type Outcome = (typeof outcomes)[number];

/** One row of the table: the first whose conditions are all known to be met decides. */
export const decisionSchema = z.strictObject({
  when: z.array(z.strictObject({ fact: z.enum(factNames), is: z.array(text).min(1, withKey('no-value')) })).min(1, withKey('no-condition')),
  outcome: z.enum(outcomes),
  /** The condition that decided, as a sentence for the reader. */
  because: localizedSchema,
});
export type Decision = z.infer<typeof decisionSchema>;

export const applicabilitySchema = z.strictObject({
  /** Support id of supports.json. */
  support: idSchema,
  decisions: z.array(decisionSchema),
  /** Why it must be checked where no row decides. */
  otherwise: localizedSchema,
  /** What the reader still has to prove or ask where it may apply. */
  prove: z.array(localizedSchema),
});
export type Applicability = z.infer<typeof applicabilitySchema>;
/** `applicability.json`: the decision table, one group of rows per support. People review it, code only reads it. */
export const applicabilityFileSchema = z.strictObject({
  /** Who has reviewed it and when; left out while nobody has, which the pages say. */
  reviewed: z.strictObject({ on: dateSchema, by: localizedSchema }).optional(),
  table: z.array(applicabilitySchema),
});
export type ApplicabilityFile = z.infer<typeof applicabilityFileSchema>;
