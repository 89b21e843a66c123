// What is shown of a maker that was found: its page, and how its products stand on the reader's day.
import { statusClass } from '../../components/status-class.ts';
import { statusCounts } from '../../makers/counts.ts';
import type { FoundMaker } from '../../makers/files.ts';
import { pathOf } from '../../site-paths.ts';
import type { Speaker } from './messages.ts';

interface MakerPartProps {
  maker: FoundMaker;
  speaker: Speaker;
}

export const MakerLink = ({ maker: { id, name }, speaker: { say, to } }: MakerPartProps) => {
  const { text, lang } = say(name);
  return <a href={to(pathOf.manufacturer(id))} lang={lang}>{text}</a>;
};

export const Standings = ({ maker: { products }, day, speaker: { t } }: MakerPartProps & { day: string }) => {
  if (products.length === 0) return <>{t('findNoProducts')}</>;
  return (
    <ul className="find-counts">
      {statusCounts(products, day).map(({ status, count }) => <li key={status}><span className={`st ${statusClass[status]}`}>{t('findStatusCount', { status: t(`status-${status}`), count })}</span></li>)}
    </ul>
  );
};
