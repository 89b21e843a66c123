import type { CompareSpeaker } from './messages.ts';

interface ColumnControlsProps {
  id: string;
  name: string;
  place: number;
  count: number;
  move: (step: 1 | -1) => void;
  remove: () => void;
  t: CompareSpeaker['t'];
}

/** To move a product's column, or to remove it. */
export const ColumnControls = ({ id, name, place, count, move, remove, t }: ColumnControlsProps) => (
  <div className="compare-column noprint">
    {count > 1 && <button type="button" className="btn" data-move={`${id} -1`} aria-label={t('compareLeft', { product: name })} disabled={place === 0} onClick={() => move(-1)}>←</button>}
    {count > 1 && <button type="button" className="btn" data-move={`${id} 1`} aria-label={t('compareRight', { product: name })} disabled={place === count - 1} onClick={() => move(1)}>→</button>}
    <button type="button" className="btn" aria-label={t('removeOf', { name })} onClick={remove}>{t('removeAct')}</button>
  </div>
);
