import { pathOf } from '../../site-paths.ts';
import type { Speaker } from './messages.ts';

interface EmptyListProps {
  /** Else the list that is offered above comes first. */
  isAlone: boolean;
  speaker: Speaker;
}

/** How a list is filled. */
export const EmptyList = ({ isAlone, speaker: { t, to } }: EmptyListProps) => (
  <>
    <p className="prose">{t('shortlistEmptyHow')}</p>
    <p className="tools">
      <a className={isAlone ? 'btn btn-p tall' : 'btn tall'} href={to(pathOf.search)}>{t('navSearch')}</a>
      <a className="btn tall" href={to(pathOf.sectors)}>{t('navSectors')}</a>
      <a className="btn tall" href={to(pathOf.lists)}>{t('navLists')}</a>
    </p>
  </>
);
