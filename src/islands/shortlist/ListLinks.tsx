// Where a list leads: comparison, draft of requirements, evidence.
import { searchOfIds } from '../../catalogue/id.ts';
import { addressesOf } from '../../shortlist/link.ts';
import { limits } from '../../shortlist/shortlist.ts';
import { pathOf } from '../../site-paths.ts';
import type { Speaker } from './messages.ts';

interface ListLinksProps {
  ids: readonly string[];
  /** Of them, those to compare. */
  chosen: readonly string[];
  searches: readonly string[];
  speaker: Speaker;
}

export const ListLinks = ({ ids, chosen, searches, speaker: { t, to } }: ListLinksProps) => {
  const canCompare = chosen.length >= limits.leastCompared && chosen.length <= limits.compare;
  const required = canCompare ? chosen : ids;
  const packs = addressesOf(to(pathOf.evidence), ids, searches);
  return (
    <div className="tools list-links">
      {canCompare ? <a className="btn tall" data-ahead="" href={`${to(pathOf.compare)}${searchOfIds(chosen)}`}>{t('shortlistCompareGo', { count: chosen.length })}</a> : <p className="hint">{t('shortlistCompareHow')}</p>}
      {addressesOf(to(pathOf.requirements), required, []).slice(0, 1).map(({ href, last }) => <a key={href} className="btn tall" href={href}>{t(canCompare ? 'shortlistRequirements' : 'shortlistRequirementsAll', { count: last })}</a>)}
      {packs.map(({ href, first, last }) => <a key={href} className="btn tall" href={href}>{packs.length === 1 ? t('shortlistEvidence') : t('shortlistEvidencePart', { first, last })}</a>)}
    </div>
  );
};
