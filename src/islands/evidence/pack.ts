// What all sheets of a pack share.
import type { ApplicabilityFile, Policy } from '../../catalogue/policy-schema.ts';
import type { EditionStamp } from '../../catalogue/edition-stamp.ts';
import type { DecidingPolicy } from '../../catalogue/product-supports.ts';
import type { Localized } from '../../catalogue/schema.ts';
import { isListed, type Status } from '../../catalogue/status.ts';
import { address, pathOf } from '../../site-paths.ts';
import type { Part } from './address.ts';
import type { EvidenceLabelKey, EvidenceSpeaker } from './messages.ts';

/** The policy as the page gives it; an edition may have none. */
export interface EvidencePolicy extends DecidingPolicy {
  policy: Pick<Policy, 'document' | 'horizon' | 'shortName'>;
  reviewed?: ApplicabilityFile['reviewed'];
}

export interface Pack {
  catalogue: Localized;
  /** Address of the site with a slash at the end, without language. */
  site: string;
  stamp: EditionStamp;
  /** Day for which statuses are told. */
  on: string;
  /** The reader's day. */
  today: string;
  /** As `beijingTime` writes it. */
  retrievedAt: string;
  without: readonly Part[];
  policy?: EvidencePolicy | undefined;
  /** What stood behind `?` on the support calculator. */
  calculations: readonly string[];
  /** Whether there is a cover for what the sheets share. */
  hasCover: boolean;
}

/** Where a product's sheet is checked. @param site with a slash at the end */
export const verifyAddress = (site: string, { locale }: Pick<EvidenceSpeaker, 'locale'>, { id, on }: { id: string; on: string }): string => {
  const { origin, pathname } = new URL(site);
  return `${origin}${address(pathname, locale, pathOf.verify(id, on))}`;
};

/** What a sheet is called: only one of a product in the catalogue may be taken for a sheet of its listing. */
export const titleOf = (status: Status): EvidenceLabelKey => (isListed(status) ? 'evidenceTitle-listed' : status === 'public-record' ? 'evidenceTitle-record' : 'evidenceTitle-past');

/** `2026-11-22 09:30:00`, of a time with its offset. */
export const clockTime = (time: string): string => time.slice(0, 19).replace('T', ' ');
