// Shares and amounts as the page and the workbook print them.
import { fenText } from '../../i18n/fen.ts';
import { scaleFor } from '../../i18n/fen-scale.ts';
import { number, percent } from '../../i18n/fill.ts';
import { stages } from '../../plan/decisions.ts';
import { shareOf, type PlanSummary, type SectorShares, type Tally } from '../../plan/summary.ts';
import type { Speaker } from './messages.ts';

/** Tells one of several amounts that stand together. */
export type TellAmount = (fen: bigint) => string;

/** @param fens all amounts of a table or column: they are told in one unit, the largest that tells each exactly */
export const amountsTold = (fens: readonly bigint[], { t, locale }: Speaker): TellAmount => {
  const scale = scaleFor(locale, fens);
  return (fen) => (fen < 0n ? t('planMinus', { amount: fenText(locale, -fen, scale) }) : fenText(locale, fen, scale));
};

/** Negative amounts, such as returns, can make a part larger than the whole, or less than nothing: that is no share. */
const isShare = (share: number | undefined): share is number => share !== undefined && share >= 0 && share <= 1;

const ofTotal = (part: string, share: number | undefined, { t, locale }: Speaker): string => (!isShare(share) ? part : t('planOfTotal', { part, share: percent(locale, share) }));

const linesOf = (tally: Tally, total: Tally, speaker: Speaker): string => ofTotal(speaker.t('planLinesCount', { count: tally.lines }), shareOf(tally.lines, total.lines), speaker);

const amountOf = (tally: Tally, total: Tally, { tell, speaker }: { tell: TellAmount; speaker: Speaker }): string => ofTotal(tell(tally.fen), shareOf(tally.fen, total.fen), speaker);

export interface ShareFigures {
  /** What is measured, then its figure at each stage. */
  rows: { name: string; figures: string[]; isMain: boolean }[];
  /** Amount of the whole plan. */
  total: string;
}

export const shareFigures = ({ total, stages: of }: PlanSummary, speaker: Speaker): ShareFigures => {
  const { t } = speaker;
  const tell = amountsTold([total.fen, ...stages.flatMap((stage) => [of[stage].listed.fen, of[stage].recorded.fen])], speaker);
  return {
    rows: [
      { name: t('planListedLines'), figures: stages.map((stage) => linesOf(of[stage].listed, total, speaker)), isMain: true },
      { name: t('planListedAmount'), figures: stages.map((stage) => amountOf(of[stage].listed, total, { tell, speaker })), isMain: true },
      { name: t('planRecordedLines'), figures: stages.map((stage) => linesOf(of[stage].recorded, total, speaker)), isMain: false },
      { name: t('planRecordedAmount'), figures: stages.map((stage) => amountOf(of[stage].recorded, total, { tell, speaker })), isMain: false },
    ],
    total: tell(total.fen),
  };
};

/** Of each sector its lines, its amount, and what of them is listed. */
export const sectorFigures = (sectors: readonly SectorShares[], speaker: Speaker): { sector: string; figures: string[] }[] => {
  const tell = amountsTold(sectors.flatMap(({ total, listed }) => [total.fen, listed.fen]), speaker);
  return sectors.map(({ sector, total, listed }) => ({
    sector,
    figures: [number(speaker.locale, total.lines), tell(total.fen), linesOf(listed, total, speaker), amountOf(listed, total, { tell, speaker })],
  }));
};
