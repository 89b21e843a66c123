// The draft as a document: the same for the page's table, the clipboard and the files.
import type { EditionStamp } from '../../catalogue/edition-stamp.ts';
import type { BrandScan } from '../../catalogue/requirement/brand-scan.ts';
import type { Judged } from '../../catalogue/requirement/satisfied.ts';
import { cleared, type Cleared, type DraftDocument } from '../../documents/draft.ts';
import { longDate } from '../../i18n/long-date.ts';
import { pathOf } from '../../site-paths.ts';
import type { RequirementSpeaker } from './messages.ts';
import { isDemanded, type Row } from './rows.ts';
import type { RequirementState } from './state.ts';
import { lineCondition, lineName, lineText } from './wording.ts';

export interface DocumentParts {
  state: Pick<RequirementState, 'purpose' | 'quantity' | 'own' | 'hasAnnex'>;
  rows: readonly Row[];
  /** Category of the products, if they have one in common. */
  category: string | undefined;
  satisfying: readonly Judged[];
  stamp: EditionStamp;
  /** The reader's day. */
  day: string;
  /** Host of the site, with its protocol. */
  origin: string;
  scan: BrandScan;
}

const annexOf = (satisfying: readonly Judged[], day: string, { t, say, locale }: RequirementSpeaker): NonNullable<DraftDocument['annex']> => ({
  title: t('reqAnnexTitle'),
  note: t('reqAnnexNote', { day: longDate(locale, day) }),
  widths: [46, 36, 18],
  columns: [t('reqColumnProduct'), t('reqColumnMaker'), t('reqColumnStatus')],
  rows: satisfying.map(({ entry, status }) => [say(entry.product.name).text, say(entry.manufacturer.name).text, t(`status-${status}`)]),
});

/** The reader's own lines that say something. */
const ownRows = (own: RequirementState['own']): string[][] => own.filter(({ name, text }) => name.trim() !== '' || text.trim() !== '').map(({ name, text }) => [name.trim(), text.trim(), '']);

/** The address has no ids: they would name the products. */
export const documentOf = (parts: DocumentParts, speaker: RequirementSpeaker): Cleared => {
  const { state, rows, category, satisfying, stamp, day, origin, scan } = parts;
  const { t, to, locale } = speaker;
  const lines = [...rows.filter(isDemanded).map((row) => [lineName(row, speaker), lineText(row, speaker), lineCondition(row, speaker)]), ...ownRows(state.own)];
  const hasConditions = lines.some(([, , condition]) => condition !== '');
  return cleared({
    language: locale,
    mark: t('reqMark'),
    title: category === undefined ? t('reqTitle') : t('reqTitleOf', { category }),
    facts: [
      ...(state.purpose.trim() === '' ? [] : [{ name: t('reqPurpose'), text: state.purpose.trim() }]),
      ...(state.quantity.trim() === '' ? [] : [{ name: t('reqQuantity'), text: state.quantity.trim() }]),
    ],
    table: {
      widths: hasConditions ? [9, 33, 40, 18] : [9, 38, 53],
      columns: [t('reqColumnNumber'), t('reqColumnParameter'), t('reqColumnDemand'), ...(hasConditions ? [t('reqColumnCondition')] : [])],
      rows: lines.map(([name = '', demand = '', condition = ''], index) => [String(index + 1), name, demand, ...(hasConditions ? [condition] : [])]),
    },
    notes: [t('reqNoteDraft'), t('reqNoteSource'), t('reqNoteProof')],
    foot: t('reqFoot', { version: stamp.version, kind: t('editionKindOwn'), day: longDate(locale, day), address: `${origin}${to(pathOf.requirements)}` }),
    ...(state.hasAnnex && { annex: annexOf(satisfying, day, speaker) }),
  }, scan);
};
