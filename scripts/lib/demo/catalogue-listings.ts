// Listings in the catalogue itself: the dates that give a product its status.
import type { Listing, Localized } from '../../../src/catalogue/schema.ts';
import type { Status } from '../../../src/catalogue/status.ts';
import { batches, type Batch } from './batches.ts';
import { addDays, lastDayAfter, workingDayBetween } from './dates.ts';
import type { Random } from './random.ts';
import { dataDate } from './sources.ts';
import { both } from './words.ts';

const lastExpiringDay = addDays(dataDate, 90);

/** A batch and the last day of a listing in it; without the day, none was stated. */
interface Term { batch: Batch; validUntil?: string }

const past = batches.filter(({ listedOn }) => listedOn <= dataDate);

/** Every batch with every usual term: one, two or three years, to the day or to the year's end. */
const terms: readonly (Term & { validUntil: string })[] = batches.flatMap((batch) =>
  [1, 2, 3].flatMap((years) => [
    { batch, validUntil: lastDayAfter(batch.listedOn, years * 12) },
    ...(years > 1 ? [{ batch, validUntil: `${batch.year + years}-12-31` }] : []),
  ]),
);
const pastTerms = terms.filter(({ batch }) => batch.listedOn <= dataDate);

const termsByStatus = {
  listed: pastTerms.filter(({ validUntil }) => validUntil > lastExpiringDay),
  expiring: pastTerms.filter(({ validUntil }) => validUntil >= dataDate && validUntil <= lastExpiringDay),
  expired: pastTerms.filter(({ validUntil }) => validUntil < dataDate),
  withdrawn: pastTerms.filter(({ batch }) => batch.listedOn < addDays(dataDate, -200)),
  'not-yet': terms.filter(({ batch }) => batch.listedOn > dataDate),
};

const reasons: readonly Localized[] = [
  '企业申请退出|withdrawn at the maker\'s request',
  '产品停产，不再供应|the product is no longer made',
  '产品名称和型号变更，以新名称重新申报|renamed, and applied for anew under the new name',
  '复核未通过：主要参数与申报材料不一致|review not passed: key figures differ from the application',
  '企业迁出本市|the maker left the city',
  '未按期提交年度报告|the annual report was not filed in time',
].map(both);

const renewalYears = 3;

/** Batches before a batch, the nearest first, a year or more apart. */
function earlierBatches(batch: Batch): Batch[] {
  const chain: Batch[] = [];
  let next = batch;
  for (const earlier of batches.toReversed()) {
    if (lastDayAfter(earlier.listedOn, 11) >= next.listedOn) continue;
    chain.push(earlier);
    next = earlier;
  }
  return chain.slice(0, renewalYears - 1);
}

function listingOf(random: Random, { batch, validUntil }: Term, serial: number): Listing {
  return {
    list: 'recommendation-catalogue',
    year: batch.year,
    batch: batch.name,
    document: batch.document,
    ...(random.chance(0.6) && { number: `演示-${batch.year}-${batch.ordinal}-${String(serial).padStart(4, '0')}` }),
    listedOn: batch.listedOn,
    ...(validUntil !== undefined && { validUntil }),
    source: 's2',
  };
}

function chooseTerm(random: Random, status: Exclude<Status, 'public-record'>, renewed: boolean): Term {
  const choices = termsByStatus[status].filter(({ batch }) => !renewed || batch.year >= 2023);
  if (status === 'listed' && random.chance(0.18)) return { batch: random.pick(past.filter(({ year }) => year >= 2023)) };
  return random.pick(choices);
}

/** A withdrawal lies within the term, and not on the day of the listing. */
function withdraw(random: Random, listing: Listing, batch: Batch): Listing {
  const end = listing.validUntil !== undefined && listing.validUntil < dataDate ? listing.validUntil : dataDate;
  const { source, ...rest } = listing;
  return { ...rest, withdrawnOn: workingDayBetween(random, addDays(batch.listedOn, 60), addDays(end, -5)), reason: random.pick(reasons), source };
}

/**
 * The catalogue listings that give a product this status on the edition's day, oldest first.
 * A renewed product has one or two earlier listings, each ending on the day before the next begins.
 */
export function makeCatalogueListings(random: Random, status: Status, options: { renewed: boolean; serial: number }): Listing[] {
  if (status === 'public-record') return [];
  const term = chooseTerm(random, status, options.renewed);
  const last = listingOf(random, term, options.serial);
  const final = status === 'withdrawn' ? withdraw(random, last, term.batch) : last;
  if (!options.renewed) return [status === 'listed' && term.validUntil === undefined && random.chance(0.2) ? { ...final, listedOn: final.listedOn?.slice(0, 7) } : final];
  let next = term.batch;
  const earlier = earlierBatches(term.batch).slice(0, random.integer(1, renewalYears - 1)).map((batch) => {
    const listing = listingOf(random, { batch, validUntil: addDays(next.listedOn, -1) }, options.serial);
    next = batch;
    return listing;
  });
  return [...earlier.toReversed(), final];
}
