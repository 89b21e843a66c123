// What of a pack has to be told, as sentences: on the screen beside what can be done about it, on paper by themselves.
import type { LoadedEntries } from '../entries.ts';
import type { EvidenceSpeaker } from './messages.ts';

/** An address can hold anything, and as much of it as it likes. */
const mostNamed = 20;

export const namedIds = (ids: readonly string[], { t }: Pick<EvidenceSpeaker, 't'>): string => `${ids.slice(0, mostNamed).join(t('listComma'))}${ids.length > mostNamed ? '…' : ''}`;

export const unknownText = ({ unknown }: Pick<LoadedEntries, 'unknown'>, speaker: EvidenceSpeaker): string | undefined => (unknown.length > 0 ? speaker.t('evidenceUnknown', { count: unknown.length, ids: namedIds(unknown, speaker) }) : undefined);

export const failedText = ({ failed }: Pick<LoadedEntries, 'failed'>, speaker: EvidenceSpeaker): string | undefined => (failed.length > 0 ? speaker.t('evidenceFailed', { count: failed.length, ids: namedIds(failed, speaker) }) : undefined);
