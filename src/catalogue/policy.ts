// The policy as pages ask it: measures with their units, supports and targets; units with their measures.
import type { PolicyRecords } from './records.ts';
import { required } from './required.ts';
import type { Action, Applicability, ApplicabilityFile, Measure, Policy, Scenario, Support, Target, Unit } from './policy-schema.ts';

/** A measure with everything that its article gives or sets. */
export interface PolicyMeasure {
  /** Number of the article. */
  article: number;
  measure: Measure;
  action: Action;
  units: Unit[];
  supports: Support[];
  targets: Target[];
  scenarios: Scenario[];
}

/** The record of an article: `7` has `measures/07.json`. */
export const measureId = (article: number): string => String(article).padStart(2, '0');

export interface PolicyUnit {
  unit: Unit;
  measures: PolicyMeasure[];
}

/** A support with the measure that gives it; none where another document does. */
export interface PolicySupport {
  support: Support;
  measure?: PolicyMeasure;
  /** Its rows of the decision table. */
  applicability?: Applicability;
}

export interface CataloguePolicy {
  policy: Policy;
  issuers: Unit[];
  /** In the order of the policy. */
  actions: { action: Action; measures: PolicyMeasure[] }[];
  measures: PolicyMeasure[];
  supports: PolicySupport[];
  /** In the order of the file. */
  targets: Target[];
  units: PolicyUnit[];
  /** Newest first. */
  scenarios: Scenario[];
  /** Measures under which scenarios and tasks are published, also while there are none. */
  scenarioMeasures: PolicyMeasure[];
  reviewed?: ApplicabilityFile['reviewed'];
}

/**
 * Joins the policy's records; nothing where the edition has no policy.
 * @throws if a measure points to an action or a unit that is missing: the check comes before
 */
export const joinPolicy = (records: PolicyRecords | undefined): CataloguePolicy | undefined => {
  const policy = records?.policy?.data;
  if (!records || !policy) return undefined;
  const units = records.units?.data.units ?? [];
  const supports = records.supports?.data.supports ?? [];
  const targets = records.targets?.data.targets ?? [];
  const table = new Map(records.applicability?.data.table.map((rows) => [rows.support, rows]));
  const scenarios = records.scenarios.map(({ data }) => data).sort((a, b) => b.publishedOn.localeCompare(a.publishedOn, 'en') || a.id.localeCompare(b.id, 'en'));
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const actionById = new Map(policy.actions.map((action) => [action.id, action]));
  const measures = records.measures
    .map(({ data: measure }): PolicyMeasure => {
      const article = Number(measure.id);
      return {
        article,
        measure,
        action: required(actionById, measure.action, `measures/${measure.id}.json`),
        units: measure.units.map((id) => required(unitById, id, `measures/${measure.id}.json`)),
        supports: supports.filter((support) => support.article === article),
        targets: targets.filter((target) => target.article === article),
        scenarios: scenarios.filter((scenario) => scenario.article === article),
      };
    })
    .sort((a, b) => a.article - b.article);
  const scenarioArticles = new Set([...(policy.scenarioArticles ?? []), ...scenarios.map(({ article }) => article)]);
  const measureOf = new Map(measures.map((measure) => [measure.article, measure]));
  return {
    policy,
    issuers: policy.issuers.map((id) => required(unitById, id, 'policy.json')),
    actions: policy.actions.map((action) => ({ action, measures: measures.filter((measure) => measure.action.id === action.id) })),
    measures,
    supports: supports.map((support): PolicySupport => {
      const measure = support.article === undefined ? undefined : measureOf.get(support.article);
      const applicability = table.get(support.id);
      return { support, ...(measure && { measure }), ...(applicability && { applicability }) };
    }),
    targets,
    units: units.map((unit) => ({ unit, measures: measures.filter((measure) => measure.units.includes(unit)) })),
    scenarios,
    scenarioMeasures: measures.filter(({ article }) => scenarioArticles.has(article)),
    ...(records.applicability?.data.reviewed && { reviewed: records.applicability.data.reviewed }),
  };
};
