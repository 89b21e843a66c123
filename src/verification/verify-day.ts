// A product on a day: its status by which document, and whether the release of that day has the record as it is now.
import type { JoinedListing } from '../catalogue/catalogue.ts';
import { dayAfter, isDay } from '../catalogue/calendar-day.ts';
import type { CatalogueEntry } from '../catalogue/entry-file.ts';
import { standingOn } from '../catalogue/evidence.ts';
import { periodOn, periodsOf } from '../catalogue/periods.ts';
import { isListed, type Status } from '../catalogue/status.ts';
import type { Published } from './published.ts';

/** `none`: nothing was released. `before`: not yet on that day. `same`, `other`: the record's hash then, beside that of now. `absent`: the release does not hold it. */
export type ReleaseOfDay =
  | { kind: 'none' }
  | { kind: 'before'; first: { number: number; date: string } }
  | { kind: 'same' | 'other' | 'absent'; number: number; date: string; sha256?: string; isSigned: boolean };

export interface DayAnswer {
  kind: 'answer';
  id: string;
  renamedFrom?: string;
  entry: CatalogueEntry;
  /** The day that is answered for. */
  day: string;
  /** What was asked for instead: a day that has not come, or none of the calendar. */
  instead?: { kind: 'future' | 'no-day'; written: string };
  status: Status;
  /** Whether it stood in the catalogue. */
  isIn: boolean;
  deciding?: JoinedListing;
  /** First and last day of the status, as far as they are known. */
  from?: string;
  to?: string;
  release: ReleaseOfDay;
  /** Whether the day lies behind the day of the data. */
  isBeyondData: boolean;
}

export type VerifiedDay = DayAnswer | { kind: 'unknown'; id: string };

const releaseOf = async (published: Published, entry: CatalogueEntry, day: string): Promise<ReleaseOfDay> => {
  const releases = await published.releases();
  const [first] = releases;
  if (!first) return { kind: 'none' };
  const inForce = releases.filter(({ date }) => date < dayAfter(day)).at(-1);
  if (!inForce) return { kind: 'before', first: { number: first.number, date: first.date } };
  const { number, date, isSigned } = inForce;
  const run = (entry.releases ?? []).find((one) => one.first <= number && number <= one.last);
  if (!run) {
    // Under an id that it had before, the release holds it all the same; the runs of an entry know its own id only.
    const former = await published.formerIds(entry.product.id);
    const records = former.length > 0 ? (await published.release(number))?.records : undefined;
    const sha256 = former.map((id) => records?.[`products/${id}`]).find((hash) => hash !== undefined);
    return sha256 === undefined ? { kind: 'absent', number, date, isSigned } : { kind: 'other', number, date, isSigned, sha256 };
  }
  return { kind: run.sha256 === entry.hashes.product ? 'same' : 'other', number, date, isSigned, sha256: run.sha256 };
};

/** Longer than a day, what was written is not shown in full. */
const mostShown = 40;

/**
 * @param asked '' for the reader's day
 * @throws what loading throws
 */
export const verifyDay = async (published: Published, { id, asked, today }: { id: string; asked: string; today: string }): Promise<VerifiedDay> => {
  const found = await published.product(id);
  if (!found) return { kind: 'unknown', id };
  const { entry, renamedFrom } = found;
  const isGood = isDay(asked) && asked <= today;
  const day = isGood ? asked : today;
  const { status, deciding } = standingOn(entry, day);
  const period = periodOn(periodsOf(entry.catalogueListings), day);
  return {
    kind: 'answer', id: entry.product.id, entry, day, status, isIn: isListed(status),
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(!isGood && asked !== '' && { instead: { kind: isDay(asked) ? 'future' : 'no-day', written: Array.from(asked).slice(0, mostShown).join('') } }),
    ...(deciding && { deciding }),
    ...(period?.from !== undefined && { from: period.from }),
    ...(period?.to !== undefined && { to: period.to }),
    release: await releaseOf(published, entry, day),
    isBeyondData: day > entry.stamp.dataDate,
  };
};
