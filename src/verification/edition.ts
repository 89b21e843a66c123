// The state of the catalogue that a file names, and the releases that it may come from.
import type { EditionStamp } from '../catalogue/edition-stamp.ts';
import type { ReleaseSummary } from '../catalogue/release.ts';
import type { EditionVerdict, Fault } from './verdict.ts';

/** What the catalogue says of its own states: the present one, where any of it was loaded, and those of the releases. */
interface KnownStates {
  present: EditionStamp | undefined;
  releases: readonly ReleaseSummary[];
}

/** A stamp that does not fit its own hash, or says of a known state that it is of another kind than it is. */
export const stampFaults = ({ version, sha256, kind, dataDate }: Pick<EditionStamp, 'version' | 'sha256' | 'kind'> & { dataDate?: unknown }, { present, releases }: KnownStates): Fault[] => {
  const known = [present, ...releases.map(({ stamp }) => stamp)].filter((stamp) => stamp?.sha256 === sha256);
  const named = `-${sha256.slice(0, 8)}`;
  const fits = (typeof dataDate === 'string' ? version === dataDate + named : version.endsWith(named)) && (known.length === 0 || known.some((stamp) => stamp?.kind === kind));
  return fits ? [] : [{ kind: 'part', place: 'stamp' }];
};

export const editionOf = (stamp: Pick<EditionStamp, 'version' | 'sha256' | 'kind'>, { present, releases }: KnownStates): EditionVerdict => {
  const { version, sha256, kind } = stamp;
  const release = releases.filter((one) => one.stamp.sha256 === sha256).at(-1);
  const isCurrent = present?.sha256 === sha256;
  return {
    version, sha256,
    is: isCurrent ? 'current' : release ? 'release' : 'other',
    ...(release && { release: { number: release.number, date: release.date } }),
    // What a file says of itself does not make a demonstration any other.
    isDemonstration: kind === 'demonstration' || present?.kind === 'demonstration',
  };
};

/** Numbers of releases that may hold the records of a file: the one whose state it names, then the last until its day. */
export const candidatesOf = (edition: EditionVerdict, day: string, releases: readonly ReleaseSummary[]): number[] => {
  const until = releases.filter(({ date }) => date <= day).at(-1) ?? releases[0];
  return [...new Set([edition.release?.number, until?.number].flatMap((number) => number ?? []))];
};

/** Whether an address lies on this site; how pages are reached, by http or https, does not matter. */
export const isOwnAddress = (url: string, site: string): boolean => {
  try {
    const [given, own] = [new URL(url), new URL(site)];
    return given.host === own.host && given.pathname.startsWith(own.pathname);
  } catch {
    return false;
  }
};
