// The head of a sheet. The mark stands only above what is in the catalogue.
import { isListed } from '../../catalogue/status.ts';
import type { Standing } from '../../catalogue/evidence.ts';
import { Label } from './Both.tsx';
import type { EvidenceSpeaker } from './messages.ts';
import { titleOf, type Pack } from './pack.ts';

interface SheetHeadProps {
  /** Nothing on the cover. */
  standing?: Standing;
  /** Id of the heading. */
  id: string;
  pack: Pack;
  speaker: EvidenceSpeaker;
}

export const SheetHead = ({ standing, id, pack: { stamp }, speaker }: SheetHeadProps) => {
  const { t, beside, besideLanguage } = speaker;
  const title = standing ? titleOf(standing.status) : 'evidencePack';
  return (
    <header className="sheet-h">
      {standing && isListed(standing.status) && <svg className="seal" role="img" aria-label={t('markLabel')}><use href="#mark" /></svg>}
      <div><h2 id={id}>{t(title)}</h2><p lang={besideLanguage}>{beside(title)}</p></div>
      <div>
        {stamp.kind !== 'official' && <p className={stamp.kind === 'demonstration' ? 'specimen' : 'kind'}><Label of="editionKindOwn" speaker={speaker} /></p>}
        <p className="no">{stamp.version}</p>
      </div>
    </header>
  );
};
