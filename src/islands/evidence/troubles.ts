// What of a pack has to be told, as sentences: on the screen beside what can be done about it, on paper by themselves.
import type { EvidenceMissing } from '../../catalogue/evidence-schema.ts';
import type { LoadedEntries } from '../entries.ts';
import { firstFew } from '../first-few.ts';
import { mostSheets } from './address.ts';
import type { EvidenceSpeaker } from './messages.ts';

/** Paper, too, names what is missing: more than a sentence of the screen would. */
const mostNamed = 20;

export const namedIds = (ids: readonly string[], speaker: Pick<EvidenceSpeaker, 't'>): string => firstFew(ids, speaker, mostNamed);

export const unknownText = ({ unknown }: Pick<LoadedEntries, 'unknown'>, speaker: EvidenceSpeaker): string | undefined => (unknown.length > 0 ? speaker.t('evidenceUnknown', { count: unknown.length, ids: namedIds(unknown, speaker) }) : undefined);

export const failedText = ({ failed }: Pick<LoadedEntries, 'failed'>, speaker: EvidenceSpeaker): string | undefined => (failed.length > 0 ? speaker.t('evidenceFailed', { count: failed.length, ids: namedIds(failed, speaker) }) : undefined);

/** What is asked for beyond the most that a pack holds. */
export const furtherText = (ids: readonly string[], speaker: EvidenceSpeaker): string | undefined => (ids.length > mostSheets ? speaker.t('evidenceFurtherLeft', { most: mostSheets, count: ids.length - mostSheets, ids: namedIds(ids.slice(mostSheets), speaker) }) : undefined);

/** What was asked for and is not in a pack, with the reason. @param ids all that were asked for */
export const missingOf = (ids: readonly string[], { unknown, failed }: Pick<LoadedEntries, 'unknown' | 'failed'>): EvidenceMissing[] => [
  ...unknown.map((id): EvidenceMissing => ({ id, why: 'unknown' })),
  ...failed.map((id): EvidenceMissing => ({ id, why: 'failed' })),
  ...ids.slice(mostSheets).map((id): EvidenceMissing => ({ id, why: 'further' })),
];
