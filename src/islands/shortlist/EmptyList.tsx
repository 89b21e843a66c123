import { pathOf } from '../../site-paths.ts';
import type { Speaker } from './messages.ts';

/** How a list is filled. */
export const EmptyList = ({ speaker: { t, to } }: { speaker: Speaker }) => (
  <>
    <p className="prose">{t('shortlistEmptyHow')}</p>
    <p className="tools">
      <a className="btn btn-p tall" href={to(pathOf.search)}>{t('navSearch')}</a>
      <a className="btn tall" href={to(pathOf.sectors)}>{t('navSectors')}</a>
      <a className="btn tall" href={to(pathOf.lists)}>{t('navLists')}</a>
    </p>
  </>
);
