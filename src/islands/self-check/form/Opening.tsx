// What there is to decide or to know before a draft begins.
import { shortened } from '../../shortened.ts';
import { nameOf } from './draft.ts';
import type { KeptDraft } from './kept-draft.ts';
import type { FormSpeaker } from './messages.ts';
import type { Stage } from './use-draft-start.ts';

interface OpeningProps {
  stage: Extract<Stage, { kind: 'kept' | 'start' }> | { kind: 'deciding' | 'failed' };
  goOn: (kept: KeptDraft) => void;
  drop: () => void;
  speaker: FormSpeaker;
}

export const Opening = ({ stage, goOn, drop, speaker: { t, locale } }: OpeningProps) => {
  if (stage.kind === 'kept') {
    const { kept } = stage;
    const name = nameOf(kept.draft.products[0], locale) || nameOf(kept.draft.manufacturer, locale) || t('formNoName');
    return (
      <div className="note note-warn" role="alert">
        <p>{t('formKept', { name })}</p>
        <p className="scf-acts">
          <button type="button" className="btn btn-p tall" onClick={() => goOn(kept)}>{t('formKeptGo')}</button>
          <button type="button" className="btn tall" onClick={drop}>{t('formKeptDrop')}</button>
        </p>
      </div>
    );
  }
  if (stage.kind !== 'start' || !stage.unknown) return null;
  const { what, id } = stage.unknown;
  return <p className="note note-warn" role="alert">{t(`formUnknown-${what}`, { id: shortened(id) })}</p>;
};
