// What the policy's supports mean for one product, row by row: for its page, and for what a buyer files with a purchase.
import { applicabilityCourse, type Phase } from './applicability-course.ts';
import { decide, factsOf, withinHorizon, type Decided, type FactsSource } from './applicability.ts';
import type { Catalogue } from './catalogue.ts';
import type { CataloguePolicy, PolicySupport } from './policy.ts';
import type { Applicability, Outcome, Policy, Support } from './policy-schema.ts';
import type { Localized } from './schema.ts';

/** One support with what was decided of it. */
export interface SupportRow {
  /** Support id. */
  id: string;
  title: Localized;
  outcome: Outcome;
  /** Article of the policy; none where another document gives the support. */
  article?: number;
  /** Number of the policy, or number and title of the other document. */
  document: Localized;
  /** The condition that decided, or why none could. */
  because: Localized;
  /** What the reader still has to prove or ask. */
  prove: readonly Localized[];
  /** A row of the table decided, by facts that are known; else it is what is not known. */
  isDecided: boolean;
  /** The table holds no condition on the product: something else decides. */
  isApart: boolean;
  support: Support;
}

/** What of a policy decides; so much travels to a browser. */
export interface DecidingPolicy {
  policy: Pick<Policy, 'document' | 'horizon'>;
  supports: readonly Pick<PolicySupport, 'support' | 'applicability'>[];
}

const tableOf = ({ supports }: Pick<DecidingPolicy, 'supports'>): Applicability[] => supports.flatMap(({ applicability }) => applicability ?? []);

const rowsOf = ({ policy, supports }: DecidingPolicy, decided: readonly Decided[]): SupportRow[] => {
  const decidedOf = new Map(decided.map((one) => [one.support, one]));
  return supports.flatMap(({ support, applicability }) => {
    const one = decidedOf.get(support.id);
    if (!one || !applicability) return [];
    const { outcome, because, prove, facts } = one;
    return [{ id: support.id, title: support.title, outcome, ...(support.article !== undefined && { article: support.article }), document: support.otherDocument?.document ?? { zh: policy.document }, because, prove, isDecided: Object.keys(facts).length > 0, isApart: applicability.decisions.length === 0, support }];
  });
};

/** Every support of the policy for a product on a day (`YYYY-MM-DD`), in the order of the policy's supports. */
export const supportRows = (policy: DecidingPolicy, entry: FactsSource, date: string): SupportRow[] => {
  const facts = factsOf(entry, date);
  return rowsOf(policy, tableOf(policy).map((rows) => withinHorizon(decide(rows, facts), date, policy.policy.horizon)));
};

/** The same from a day on, with each later day on which the product's dates change it. */
export const supportRowsCourse = (policy: CataloguePolicy, entry: FactsSource, date: string): { from: string; rows: SupportRow[] }[] =>
  applicabilityCourse(tableOf(policy), entry, date, policy.policy.horizon).map(({ from, decided }: Phase) => ({ from, rows: rowsOf(policy, decided) }));

/** Supports that apply to some product, on the day of the data or later, in the order of the policy's. */
export const supportsApplying = ({ policy, edition, products }: Pick<Catalogue, 'policy' | 'edition' | 'products'>): Support[] => {
  if (!policy) return [];
  const table = tableOf(policy);
  const ids = new Set(products.flatMap((entry) => applicabilityCourse(table, entry, edition.dataDate, policy.policy.horizon).flatMap(({ decided }) => decided.filter(({ outcome }) => outcome === 'applies').map(({ support }) => support))));
  return policy.supports.map(({ support }) => support).filter(({ id }) => ids.has(id));
};
