// The shares of the whole plan and of each sector.
import { stages } from '../../plan/decisions.ts';
import type { PlanSummary, SectorShares } from '../../plan/summary.ts';
import { sectorFigures, shareFigures } from './figures.ts';
import type { Speaker } from './messages.ts';

export const ShareTable = ({ summary, speaker }: { summary: PlanSummary; speaker: Speaker }) => {
  const { t } = speaker;
  const { rows, total } = shareFigures(summary, speaker);
  return (
    <table className="tbl stack plan-shares">
      <thead><tr><th scope="col">{t('planMeasure')}</th>{stages.map((stage) => <th key={stage} scope="col">{t(`planStage-${stage}`)}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ name, figures, isMain }) => (
          <tr key={name} className={isMain ? 'is-main' : undefined}>
            <th scope="row">{name}</th>
            {stages.map((stage, place) => <td key={stage} data-l={t(`planStage-${stage}`)}>{figures[place]}</td>)}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('planTotalLines')}</th>
          <td colSpan={stages.length}>{t('planLinesCount', { count: summary.total.lines })}</td>
        </tr>
        <tr>
          <th scope="row">{t('planTotalAmount')}</th>
          <td colSpan={stages.length}>{total}</td>
        </tr>
      </tbody>
    </table>
  );
};

interface SectorTableProps {
  sectors: readonly SectorShares[];
  nameOf: (sector: string) => string;
  speaker: Speaker;
}

export const SectorTable = ({ sectors, nameOf, speaker }: SectorTableProps) => {
  const { t } = speaker;
  const headings = [t('planLines'), t('planAmount'), t('planListedLines'), t('planListedAmount')];
  return (
    <table className="tbl stack">
      <thead><tr><th scope="col">{t('planSectorColumn')}</th>{headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}</tr></thead>
      <tbody>
        {sectorFigures(sectors, speaker).map(({ sector, figures }) => (
          <tr key={sector}>
            <th scope="row">{nameOf(sector)}</th>
            {figures.map((figure, place) => <td key={headings[place]} data-l={headings[place]}>{figure}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
