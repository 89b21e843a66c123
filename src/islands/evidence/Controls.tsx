// What a pack is made of, and what can be done with it. Not printed.
import { useState } from 'react';
import { pathOf } from '../../site-paths.ts';
import type { EvidenceState, Part } from './address.ts';
import { DayField } from './DayField.tsx';
import type { FileKind, Writer } from './files.ts';
import type { EvidenceMemory } from './use-evidence.ts';
import type { Packed } from './tables.ts';

interface ControlsProps {
  state: EvidenceState;
  /** The parts that this pack can have. */
  offered: readonly Part[];
  packed: Packed;
  /** What of the pack is missing, as sentences. */
  remarks: readonly string[];
  /** Whether all is there that belongs on paper. */
  isReady: boolean;
  change: EvidenceMemory['change'];
  /** @param place of the product among those shown, from 0 */
  removing: (place: number) => void;
  writer: Writer;
}

const fileKinds = { xlsx: 'evidenceXlsx', csv: 'evidenceCsv', json: 'evidenceJson' } as const;

export const Controls = ({ state, offered, packed, remarks, isReady, change, removing, writer }: ControlsProps) => {
  const { t, say, to, locale } = writer;
  const { entries, pack } = packed;
  const [told, setTold] = useState('');
  const save = (kind: FileKind): void => {
    setTold('');
    import('./files.ts').then(({ saveEvidence }) => saveEvidence(kind, packed, writer)).then(
      (file) => setTold([t('evidenceSaved', { file }), ...remarks].join(locale === 'en' ? ' ' : '')),
      (error: unknown) => {
        console.info('A file of the pack could not be made.', error);
        setTold(t('evidenceFileFailed'));
      },
    );
  };
  const remove = (id: string, place: number): void => {
    removing(place);
    change({ ids: state.ids.filter((one) => one !== id) }, 'pushState');
  };
  const toggle = (part: Part): void => change({ without: state.without.includes(part) ? state.without.filter((one) => one !== part) : [...state.without, part] });
  return (
    <form className="evidence-form noprint" aria-label={t('evidenceForm')} onSubmit={(event) => event.preventDefault()}>
      <DayField day={pack.on} choose={(on) => change({ on })} speaker={writer} />
      <fieldset>
        <legend>{t('evidenceParts')}</legend>
        {offered.map((part) => <label key={part} className="choice"><input type="checkbox" checked={!state.without.includes(part)} onChange={() => toggle(part)} /> {t(`evidencePart-${part}`)}</label>)}
      </fieldset>
      <details className="fold" open={entries.length <= 5}>
        <summary>{t('evidenceProducts', { count: entries.length })}</summary>
        <ul className="picked">
          {entries.map(({ product }, place) => (
            <li key={product.id}>
              <a href={to(pathOf.product(product.id))} lang={say(product.name).lang}>{say(product.name).text}</a>
              <button type="button" className="btn" data-remove aria-label={t('removeOf', { name: say(product.name).text })} onClick={() => remove(product.id, place)}>{t('removeAct')}</button>
            </li>
          ))}
        </ul>
      </details>
      <div className="actions">
        <p><button type="button" className="btn btn-p tall" disabled={!isReady} onClick={() => window.print()}>{t('evidencePrint')}</button> <span className="hint">{t('evidencePrintAdvice')}</span></p>
        <p role="group" aria-label={t('evidenceDownload')}>{(['xlsx', 'csv', 'json'] as const).map((kind) => <button key={kind} type="button" className="btn tall" disabled={!isReady} onClick={() => save(kind)}>{t(fileKinds[kind])}</button>)}</p>
        <p className="small" role="status">{told}</p>
      </div>
    </form>
  );
};
