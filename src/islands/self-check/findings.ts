// Findings as people read them: where, in which group, and as rows of a table to keep.
import type { CheckResult, Finding } from '../../submission/check-result.ts';
import type { SelfMessageKey, SelfSpeaker } from './messages.ts';

/** Names of a submission's records, where it has the shape of one. */
type Named = Pick<CheckResult, 'submissions'>;

/** What a finding is of: a sheet, a record, or the whole file. */
export const groupOf = ({ place: { sheet, path } }: Finding, { submissions }: Named, { t, say, locale }: SelfSpeaker): string => {
  if (sheet !== undefined && sheet !== '') return t('selfGroupSheet', { name: sheet });
  const [top, index] = path ?? [];
  const submission = submissions.length === 1 ? submissions[0] : undefined;
  if (top === 'manufacturer') return submission ? t('selfGroupNamed', { group: t('selfGroupMaker'), name: say(submission.manufacturer.name).text }) : t('selfGroupMaker');
  if (top === 'products' && typeof index === 'number') {
    const group = t('selfGroupProduct', { number: String(index + 1) });
    const product = submission?.products[index];
    return product ? t('selfGroupNamed', { group, name: locale === 'zh' ? product.name.zh : say(product.name).text }) : group;
  }
  return t('selfGroupWhole');
};

/** Fields of a submission that belong to none of its records, in the words of its paper; what nobody fills in has none. */
const topFields: ReadonlyMap<unknown, SelfMessageKey> = new Map([['reason', 'selfPaperReason'], ['evidence', 'selfPaperEvidence'], ['logos', 'selfPaperLogos'], ['changes', 'selfPaperChanges'], ['kind', 'selfPaperKind'], ['base', 'selfPaperBase'], ['sha256', 'selfPaperHash'], ['madeAt', 'selfPaperMade']]);

/** The column, or the field where the place is none of a table. */
export const cellOf = ({ place: { column, heading, path }, field }: Finding, { t, locale }: SelfSpeaker): string => {
  const cell = column === undefined ? (heading ?? '') : heading === undefined ? t('selfColumn', { column }) : t('selfColumnNamed', { column, heading });
  if (cell !== '') return cell;
  const top = topFields.get(path?.[0]);
  return field?.[locale] ?? (top ? t(top) : '');
};

/** Where within its group. */
export const placeOf = (finding: Finding, speaker: SelfSpeaker): string =>
  [finding.place.row === undefined ? '' : speaker.t('selfRow', { row: String(finding.place.row) }), cellOf(finding, speaker)].filter((part) => part !== '').join(' · ');

const kindKeys = { problem: 'selfKind-problem', question: 'selfKind-question', notice: 'selfKind-notice' } as const satisfies Record<Finding['kind'], SelfMessageKey>;
export const kindWord = ({ kind }: Pick<Finding, 'kind'>, { t }: SelfSpeaker): string => t(kindKeys[kind]);

/** The list as a table, its heading first, for whoever fills in the sheet. */
export const findingRows = (findings: readonly Finding[], named: Named, speaker: SelfSpeaker): (string | number | null)[][] => {
  const { t, locale } = speaker;
  return [
    [t('selfColumnKind'), t('selfColumnFile'), t('selfColumnSheet'), t('selfColumnRow'), t('selfColumnColumn'), t('selfColumnWhat'), t('selfColumnHow')],
    ...findings.map((finding) => {
      const { place, message, hint } = finding;
      return [kindWord(finding, speaker), place.file, groupOf(finding, named, speaker), place.row ?? null, cellOf(finding, speaker), message[locale], hint[locale]];
    }),
  ];
};

/** The same as text, a line each. */
export const findingText = (findings: readonly Finding[], named: Named, speaker: SelfSpeaker): string =>
  findings.map((finding) => {
    const where = [groupOf(finding, named, speaker), placeOf(finding, speaker)].filter((part) => part !== '').join(' · ');
    return `[${kindWord(finding, speaker)}] ${where}${speaker.t('colon')}${finding.message[speaker.locale]}${speaker.t('semicolon')}${finding.hint[speaker.locale]}`;
  }).join('\n');
