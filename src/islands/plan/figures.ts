// Shares and amounts as the page and the workbook print them.
import { number, percent } from '../../i18n/fill.ts';
import { stages } from '../../plan/decisions.ts';
import { shareOf, type PlanSummary, type SectorShares, type Tally } from '../../plan/summary.ts';
import type { Speaker } from './messages.ts';

export const amountText = (fen: bigint, { t, money }: Speaker): string => (fen < 0n ? t('planMinus', { amount: money(-fen) }) : money(fen));

/** Negative amounts, such as returns, can make a part larger than the whole, or less than nothing: that is no share. */
const isShare = (share: number | undefined): share is number => share !== undefined && share >= 0 && share <= 1;

const ofTotal = (part: string, share: number | undefined, { t, locale }: Speaker): string => (!isShare(share) ? part : t('planOfTotal', { part, share: percent(locale, share) }));

export const linesOf = (tally: Tally, total: Tally, speaker: Speaker): string => ofTotal(speaker.t('planLinesCount', { count: tally.lines }), shareOf(tally.lines, total.lines), speaker);

export const amountOf = (tally: Tally, total: Tally, speaker: Speaker): string => ofTotal(amountText(tally.fen, speaker), shareOf(tally.fen, total.fen), speaker);

/** Rows of the table of shares: what is measured, then its figure at each stage. */
export const shareRows = ({ total, stages: of }: PlanSummary, speaker: Speaker): { name: string; figures: string[]; isMain: boolean }[] => {
  const { t } = speaker;
  return [
    { name: t('planListedLines'), figures: stages.map((stage) => linesOf(of[stage].listed, total, speaker)), isMain: true },
    { name: t('planListedAmount'), figures: stages.map((stage) => amountOf(of[stage].listed, total, speaker)), isMain: true },
    { name: t('planRecordedLines'), figures: stages.map((stage) => linesOf(of[stage].recorded, total, speaker)), isMain: false },
    { name: t('planRecordedAmount'), figures: stages.map((stage) => amountOf(of[stage].recorded, total, speaker)), isMain: false },
  ];
};

/** Figures of a sector: its lines, its amount, and what of them is listed. */
export const sectorFigures = ({ total, listed }: SectorShares, speaker: Speaker): string[] => [
  number(speaker.locale, total.lines),
  amountText(total.fen, speaker),
  linesOf(listed, total, speaker),
  amountOf(listed, total, speaker),
];
