// Whether an application scenario or task can still be answered: a function of its deadline and a day.
import type { CataloguePolicy } from './policy.ts';
import type { Scenario } from './policy-schema.ts';

/** `undated`: open for all that is known, since no deadline is named. */
export type ScenarioState = 'open' | 'closed' | 'undated';

/** The state on a day (`YYYY-MM-DD`). The day of the deadline still counts. */
export const scenarioStateAt = ({ deadline }: Pick<Scenario, 'deadline'>, date: string): ScenarioState =>
  deadline === undefined ? 'undated' : date <= deadline ? 'open' : 'closed';

/** Whether there are scenarios and tasks to show, or measures under which there will be. */
export const hasScenarios = (policy: Pick<CataloguePolicy, 'scenarios' | 'scenarioMeasures'> | undefined): boolean =>
  policy !== undefined && (policy.scenarios.length > 0 || policy.scenarioMeasures.length > 0);
