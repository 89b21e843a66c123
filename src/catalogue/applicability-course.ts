// A page outlives its build, and what applies changes when a listing begins or ends: what is decided from each day on.
import { dayAfter } from './calendar-day.ts';
import { decide, factsOf, withinHorizon, type Decided, type FactsSource } from './applicability.ts';
import type { Applicability, Policy } from './policy-schema.ts';
import { certainFrom } from './status.ts';

/** What the decision table says from a day on, until the next one. */
export interface Phase {
  /** `YYYY-MM-DD`. */
  from: string;
  /** In the order of the table. */
  decided: Decided[];
}

/** First day of a partial date: from then on a listing may have come. */
const beginOf = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The days after a day on which a fact may change, in order. */
const changeDays = ({ listings, product }: FactsSource, after: string): string[] => {
  const days = [
    ...listings.flatMap(({ listing: { listedOn, validUntil, withdrawnOn } }) => [
      ...(listedOn === undefined ? [] : [beginOf(listedOn), certainFrom(listedOn)]),
      ...(validUntil === undefined ? [] : [dayAfter(validUntil)]),
      ...(withdrawnOn === undefined ? [] : [withdrawnOn]),
    ]),
    ...(product.registrations ?? []).flatMap(({ validUntil }) => (validUntil === undefined ? [] : [dayAfter(validUntil)])),
  ];
  return [...new Set(days)].filter((day) => day > after).sort();
};

/** The same rows of the same table decided: their sentences are the same objects. */
const isSame = (a: readonly Decided[], b: readonly Decided[]): boolean =>
  a.every(({ outcome, because }, place) => outcome === b[place]?.outcome && because === b[place].because);

/**
 * What is decided for a product on a day, and from each later day on which the dates in its record change that.
 * @param date `YYYY-MM-DD`; the first phase begins on it
 * @param horizon of the policy, if it has one
 */
export const applicabilityCourse = (table: readonly Applicability[], entry: FactsSource, date: string, horizon?: Policy['horizon']): [Phase, ...Phase[]] => {
  const decidedOn = (day: string): Decided[] => {
    const facts = factsOf(entry, day);
    return table.map((rows) => withinHorizon(decide(rows, facts), day, horizon));
  };
  const end = horizon && dayAfter(horizon.last);
  const days = changeDays(entry, date);
  const phases: [Phase, ...Phase[]] = [{ from: date, decided: decidedOn(date) }];
  let last = phases[0].decided;
  for (const from of end !== undefined && end > date ? [...new Set([...days, end])].sort() : days) {
    const decided = decidedOn(from);
    if (isSame(decided, last)) continue;
    phases.push({ from, decided });
    last = decided;
  }
  return phases;
};
