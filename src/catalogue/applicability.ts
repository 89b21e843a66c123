// What of the policy applies to a product: the decision table asked with what is known of the product on a day.
// Three-valued: a fact that is not known is absent, and nothing ever applies because of what is absent.
import { firstKinds } from './lists.ts';
import type { Applicability, Decision, FactName, Outcome, Policy } from './policy-schema.ts';
import type { ListKind, Localized, Product } from './schema.ts';
import { isListed, listingStatusAt, type ListingDates } from './status.ts';

/** What is known of a product on a day; values are those that the decision table names. */
export type Facts = Readonly<Partial<Record<FactName, string>>>;

/** The values that a fact can have, as the decision table names them; a sector's are the edition's sectors. */
export const factValues = {
  catalogue: ['listed', 'ended', 'not-yet'],
  // `no` is what a reader says of his own product: a list that does not hold it proves nothing.
  'first-set': ['yes', 'ended', 'no'],
  'first-version': ['yes', 'ended', 'no'],
  'first-batch': ['yes', 'ended', 'no'],
  iconic: ['yes', 'ended'],
  'supply-list': ['yes', 'ended'],
  registration: ['yes'],
  // What a reader says of his product; the record of one has its sector instead.
  kind: ['equipment', 'software', 'material', 'device', 'chip', 'other'],
  'first-marketed': ['yes', 'no'],
} as const satisfies Record<Exclude<FactName, 'sector'>, readonly string[]>;

/** Kinds of list that are a fact by themselves. */
export const listFacts = [...firstKinds, 'iconic', 'supply-list'] as const satisfies readonly (FactName & ListKind)[];

/** Facts that an official list or a registration proves while it holds. */
const proofs: readonly FactName[] = ['catalogue', ...listFacts, 'registration'];

/** Whether a row asks for a listing or a registration that holds. A sector alone can rule a support out, never grant it. */
export const asksForProof = ({ when }: Pick<Decision, 'when'>): boolean =>
  when.some(({ fact, is }) => proofs.includes(fact) && is.every((value) => value === 'yes' || value === 'listed'));

/** What the facts are read from. */
export interface FactsSource {
  sector: { id: string };
  product: { registrations?: readonly Pick<NonNullable<Product['registrations']>[number], 'kind' | 'validUntil'>[] | undefined };
  catalogueListings: readonly ListingDates[];
  listings: readonly { listing: ListingDates; list: { kind: ListKind; registers?: boolean | undefined } }[];
}

/** The sector whose products need a registration before they are sold. */
const registeredSector = 'medical-devices';

/** Whether a listing holds on a day. `undefined`: its date is less precise than the question, so it may or may not. */
const holdsAt = (listing: ListingDates, date: string): 'yes' | 'ended' | 'not-yet' | undefined => {
  const status = listingStatusAt(listing, date);
  if (isListed(status)) return 'yes';
  if (status !== 'not-yet') return 'ended';
  // Known by its month or year alone, and that has begun.
  return listing.listedOn !== undefined && date.slice(0, listing.listedOn.length) >= listing.listedOn ? undefined : 'not-yet';
};

/** What several listings of one kind say together. Absence from a list proves nothing: the edition may not hold it. */
const standingAt = (listings: readonly ListingDates[], date: string): 'yes' | 'ended' | 'not-yet' | undefined => {
  const all = listings.map((listing) => holdsAt(listing, date));
  if (all.includes('yes')) return 'yes';
  if (all.includes(undefined)) return undefined;
  return all.includes('ended') ? 'ended' : all[0];
};

const catalogueFact = (listings: readonly ListingDates[], date: string): Facts => {
  const standing = standingAt(listings, date);
  return standing === undefined ? {} : { catalogue: standing === 'yes' ? 'listed' : standing };
};

/** `yes` while a listing on a list of the kind holds, `ended` once all have; one that is still to come says nothing yet. */
const listFactsAt = (listings: FactsSource['listings'], date: string): Facts =>
  Object.fromEntries(
    listFacts.flatMap((kind) => {
      const own = listings.filter(({ list }) => list.kind === kind).map(({ listing }) => holdsAt(listing, date));
      if (own.includes('yes')) return [[kind, 'yes']];
      return own.length > 0 && own.every((one) => one === 'ended') ? [[kind, 'ended']] : [];
    }),
  );

/** A registration that is not known to have run out. An approval abroad or a received application is none. */
const registrationFact = ({ sector, product, listings }: FactsSource, date: string): Facts => {
  if (sector.id !== registeredSector) return {};
  const byNumber = product.registrations?.some(({ kind, validUntil }) => kind === 'registration' && (validUntil === undefined || date <= validUntil)) ?? false;
  const byList = listings.some(({ listing, list }) => list.kind === 'regulatory-approval' && list.registers === true && holdsAt(listing, date) === 'yes');
  return byNumber || byList ? { registration: 'yes' } : {};
};

/**
 * What the edition knows of a product on a day (`YYYY-MM-DD`). Whether it is marketed for the first time is known of
 * none: only its maker can say so.
 */
export const factsOf = (entry: FactsSource, date: string): Facts => ({
  ...catalogueFact(entry.catalogueListings, date),
  ...listFactsAt(entry.listings, date),
  ...registrationFact(entry, date),
  sector: entry.sector.id,
});

/** What the table says of one support. */
export interface Decided {
  /** Support id. */
  support: string;
  outcome: Outcome;
  /** The condition that decided, or why none could. */
  because: Localized;
  /** What the reader still has to prove or ask; nothing where the support does not apply. */
  prove: readonly Localized[];
  /** The facts that decided; none where no row did. */
  facts: Facts;
}

/** Whether what a row asks is met on all that is known, on some of it with nothing against it, or not. */
const fit = ({ when }: Decision, facts: Facts): 'met' | 'open' | 'unmet' => {
  const fits = when.map(({ fact, is }) => {
    const value = facts[fact];
    return value === undefined ? 'open' : is.includes(value) ? 'met' : 'unmet';
  });
  return fits.find((one) => one === 'unmet') ?? fits.find((one) => one === 'open') ?? 'met';
};

/**
 * The first row whose conditions are all known to be met decides; where none is, it must be checked. Nothing is granted
 * past a row that would decide otherwise if more were known: to know less never grants more.
 */
export const decide = ({ support, decisions, otherwise, prove }: Applicability, facts: Facts): Decided => {
  const place = decisions.findIndex((one) => fit(one, facts) === 'met');
  const decision = decisions[place];
  const open = decision?.outcome === 'applies' ? decisions.slice(0, place).find((one) => one.outcome !== 'applies' && fit(one, facts) === 'open') : undefined;
  if (!decision || open) return { support, outcome: 'check', because: open?.outcome === 'check' ? open.because : otherwise, prove, facts: {} };
  const { outcome, because, when } = decision;
  const used = Object.fromEntries(when.map(({ fact }) => [fact, facts[fact]]));
  return { support, outcome, because, prove: outcome === 'does-not-apply' ? [] : prove, facts: used };
};

/** What is decided of a day: after the years that the policy's goals are set for, nothing is said to apply. */
export const withinHorizon = (decided: Decided, day: string, horizon: Policy['horizon']): Decided =>
  horizon !== undefined && day > horizon.last && decided.outcome === 'applies' ? { ...decided, outcome: 'check', because: horizon.because, facts: {} } : decided;
