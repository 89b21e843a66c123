// What of the address or of loading went wrong, all at once, each with what to do.
import { pathOf } from '../../site-paths.ts';
import { longDate } from '../../i18n/long-date.ts';
import { shortened } from '../shortened.ts';
import { furtherPacks, mostSheets, searchOfEvidence, type EvidenceState } from './address.ts';
import type { EvidenceSpeaker } from './messages.ts';
import { failedText, namedIds, unknownText } from './troubles.ts';
import type { EvidenceMemory } from './use-evidence.ts';

interface TroublesProps extends Pick<EvidenceMemory, 'trouble' | 'loaded' | 'change' | 'retry'> {
  state: EvidenceState;
  day: string;
  speaker: EvidenceSpeaker;
}

export const Troubles = ({ state, trouble: { badDay, doubled }, loaded, change, retry, day, speaker }: TroublesProps) => {
  const { t, to, locale } = speaker;
  const further = furtherPacks(state.ids);
  const unknown = loaded && unknownText(loaded, speaker);
  const failed = loaded && failedText(loaded, speaker);
  return (
    <div className="noprint">
      {badDay !== undefined && <p className="note note-warn small" role="alert">{t('evidenceBadDay', { text: shortened(badDay), day: longDate(locale, day) })}</p>}
      {doubled.length > 0 && <p className="note small">{t('evidenceDoubled', { ids: namedIds(doubled, speaker) })}</p>}
      {further.length > 0 && (
        <div className="note note-warn small">
          <p>{t('evidenceTooMany', { most: mostSheets, rest: state.ids.length - mostSheets })}</p>
          <ul>{further.map(({ from, to: last, ids }) => <li key={from}><a href={`${to(pathOf.evidence)}${searchOfEvidence({ ...state, ids })}`}>{t('evidenceFurther', { from, to: last })}</a></li>)}</ul>
        </div>
      )}
      {loaded && unknown !== undefined && <p className="note note-warn small" role="alert">{unknown} <button type="button" className="btn" onClick={() => change({ ids: state.ids.filter((id) => !loaded.unknown.includes(id)) })}>{t('removeFromLink')}</button></p>}
      {failed !== undefined && <p className="note note-warn small" role="alert">{failed} <button type="button" className="btn" onClick={retry}>{t('retry')}</button></p>}
    </div>
  );
};
