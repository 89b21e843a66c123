// A verdict in sentences: the plain one first, as whoever audits a purchase wants it, then what it rests on. For page and command.
import { pick, type Language, type Values } from '../i18n/fill.ts';
import { longDate } from '../i18n/long-date.ts';
import type { VerifyMessageKey } from './message-keys.ts';
import type { Fault, FileVerdict, RecordVerdict, SignatureVerdictOf } from './verdict.ts';
import type { DayAnswer } from './verify-day.ts';

export interface Words {
  language: Language;
  t: (key: VerifyMessageKey, values?: Values) => string;
  /** A text of the content in the language of the reader. */
  say: (text: { zh: string; en?: string | undefined }) => string;
  /** A day as it is written in a sentence; nothing of ''. */
  date: (day: string) => string;
}

export const wordsOf = (language: Language, t: Words['t']): Words => ({ language, t, say: (text) => pick(language, text).text, date: (day) => (day === '' ? '' : longDate(language, day)) });

const counted = ({ records }: FileVerdict): number => records.filter(({ folder }) => folder === 'products').length;

const releaseHeadline = ({ outcome, release, signature }: FileVerdict, { t, date }: Words): string => {
  const values = { number: String(release?.number ?? ''), date: date(release?.date ?? '') };
  if (outcome === 'unproven' || outcome === 'foreign') return t(`verifyRelease-${outcome}`, values);
  return t(signature?.verdict === 'valid' ? 'verifyRelease-genuine' : signature?.verdict === 'unsigned' ? 'verifyReleaseUnsigned' : 'verifyReleaseDoubtful', values);
};

/**
 * The verdict in a word or two. Only a valid signature makes a file genuine as a whole. Of others the records are, where the file
 * holds them; a list of ids, or a proof or release without a signature, anybody could have written.
 */
export const outcomeWords = ({ outcome, kind, signature }: FileVerdict, { t }: Words): string => {
  if (outcome !== 'genuine' || signature?.verdict === 'valid') return t(`verifyOutcome-${outcome}`);
  return t(kind === 'evidence' || kind === 'entry' || kind === 'submission' ? 'verifyOutcomeRecords' : 'verifyOutcomeUnsigned');
};

/** The verdict in one sentence. */
export const headline = (verdict: FileVerdict, words: Words): string => {
  const { t } = words;
  const { outcome, kind, refusal, signature } = verdict;
  if (refusal) return t(`verifyRefused-${refusal.reason}`, { value: refusal.value ?? '' });
  if (outcome === 'edited') return t('verifyFile-edited');
  if (kind === 'release') return releaseHeadline(verdict, words);
  if (outcome === 'foreign' || outcome === 'refused' || kind === undefined) return t('verifyFile-foreign');
  if (kind !== 'credential' && kind !== 'submission' && counted(verdict) === 0) return t('verifyFileEmpty');
  if (kind === 'shortlist') return t(`verifyShortlist-${outcome === 'proposal' ? 'unproven' : outcome}`, { count: counted(verdict) });
  if (kind === 'submission') return outcome === 'genuine' ? t('verifySubmission-genuine', { count: verdict.records.length }) : t('verifySubmission-proposal');
  if (kind === 'credential') return outcome === 'genuine' && signature?.verdict === 'unsigned' ? t('verifyCredentialUnsigned') : t(`verifyCredential-${outcome === 'proposal' ? 'unproven' : outcome}`);
  return t(`verifyRecords-${outcome === 'proposal' ? 'unproven' : outcome}`, { count: counted(verdict) });
};

export const faultSentence = ({ kind, place }: Fault, { t }: Words): string => t(`verifyFault-${kind}`, { place });

export const signatureSentence = ({ verdict, kid = '' }: SignatureVerdictOf, { t }: Words): string => t(`verifySignature-${verdict}`, { kid });

/** Where the file comes from, and what the verdict leaves open. */
export const notes = (verdict: FileVerdict, { t, date }: Words): string[] => {
  const { kind, edition, outcome, release, otherAddress, hasReleases, records } = verdict;
  if (kind === undefined || outcome === 'refused') return [];
  const isRead = records.length > 0 || release !== undefined;
  return [
    ...(edition?.isDemonstration ? [t('verifyDemonstration')] : verdict.isDemonstration ? [t('verifyDemonstrationDay')] : []),
    ...(otherAddress === undefined ? [] : [t('verifyOtherAddress', { address: otherAddress })]),
    ...(edition && kind !== 'release' ? [t(`verifyEdition-${edition.is}`, { version: edition.version, number: String(edition.release?.number ?? ''), date: date(edition.release?.date ?? '') })] : []),
    ...(release?.isSince === undefined ? [] : [t('verifySinceRelease', { number: String(release.isSince) })]),
    ...((kind === 'evidence' || kind === 'submission') && isRead && verdict.sha256 === undefined ? [t('verifyNoOwnHash')] : []),
    ...(kind === 'evidence' && isRead ? [t('verifyEvidenceLimits')] : []),
    ...(kind === 'shortlist' ? [t('verifyShortlistLimits')] : []),
    ...(!hasReleases && kind !== 'release' && isRead ? [t('verifyNoReleases')] : []),
    ...(outcome === 'genuine' && kind !== 'release' && kind !== 'shortlist' && (kind !== 'credential' || verdict.signature?.verdict === 'valid') ? [t('verifyMeaning')] : []),
  ];
};

export const recordSentence = ({ outcome, held }: RecordVerdict, { t, date }: Words): string =>
  t(`verifyRecord-${outcome}`, { number: String(held?.last ?? ''), date: date(held?.until ?? '') });

/** In which releases a record stands so; '' where none is known. */
export const heldSentence = ({ held }: RecordVerdict, { t }: Words): string =>
  held === undefined ? '' : t(held.first === held.last ? 'verifyHeldOnce' : 'verifyHeld', { first: String(held.first), last: String(held.last) });

/** How a product stood on the day, in one sentence. */
export const dayHeadline = ({ status, entry, day, deciding }: DayAnswer, { t, say, date }: Words): string =>
  t(`verifyDay-${status}`, { date: date(day), name: say(entry.product.name), until: date(deciding?.listing.validUntil ?? '') });

/** From when to when the status holds. */
export const periodSentence = ({ from, to }: DayAnswer, { t, date }: Words): string => {
  if (from !== undefined && to !== undefined) return t('verifyDayFromTo', { from: date(from), to: date(to) });
  return from !== undefined ? t('verifyDayFrom', { from: date(from) }) : to !== undefined ? t('verifyDayTo', { to: date(to) }) : t('verifyDayAlways');
};

export const releaseSentences = ({ release }: DayAnswer, { t, date }: Words): string[] => {
  if (release.kind === 'none') return [t('verifyOfDay-none')];
  if (release.kind === 'before') return [t('verifyOfDay-before', { number: String(release.first.number), date: date(release.first.date) })];
  return [t(`verifyOfDay-${release.kind}`, { number: String(release.number), date: date(release.date) }), t(release.isSigned ? 'verifyReleaseSigned' : 'verifyReleaseNotSigned')];
};

export const dayNotes = ({ renamedFrom, id, instead, entry, isBeyondData }: DayAnswer, { t, date }: Words): string[] => [
  ...(instead ? [t(instead.kind === 'future' ? 'verifyInsteadFuture' : 'verifyInsteadNoDay', { written: instead.kind === 'future' ? date(instead.written) : instead.written })] : []),
  ...(renamedFrom === undefined ? [] : [t('verifyRenamed', { old: renamedFrom, id })]),
  ...(entry.stamp.kind === 'demonstration' ? [t('verifyDemonstrationDay')] : []),
  ...(isBeyondData ? [t('verifyBeyondData', { date: date(entry.stamp.dataDate) })] : []),
];

/** Whether whoever checks can rely on what a file says: what a command ends with. */
export const isReliable = ({ outcome }: Pick<FileVerdict, 'outcome'>): boolean => outcome === 'genuine' || outcome === 'superseded';
