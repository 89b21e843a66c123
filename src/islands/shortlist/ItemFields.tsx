import { useId } from 'react';
import { setNote, setQuantity, type Change } from '../../shortlist/changes.ts';
import { quantityText, readQuantity } from '../../shortlist/quantity.ts';
import { lengthOf, limits, type ShortlistItem } from '../../shortlist/shortlist.ts';
import type { Speaker } from './messages.ts';
import { useField, type Field } from './use-field.ts';

interface ItemFieldsProps {
  item: ShortlistItem;
  /** Of the product, for readers who hear the field alone. */
  name: string;
  apply: (change: Change) => void;
  speaker: Speaker;
}

const Wrong = ({ id, field }: { id: string; field: Field }) => <p id={id} className="wrong" role="alert">{field.problem}</p>;

/** What the reader writes to a product. */
export const ItemFields = ({ item, name, apply, speaker: { t } }: ItemFieldsProps) => {
  const id = useId();
  const quantity = useField(
    quantityText(item.quantity),
    (text) => {
      const reading = readQuantity(text);
      return 'problem' in reading ? t(`shortlistQuantity-${reading.problem}`) : undefined;
    },
    (text) => {
      const reading = readQuantity(text);
      if (!('problem' in reading)) apply(setQuantity(item.id, reading.quantity));
    },
  );
  const note = useField(
    item.note ?? '',
    (text) => (lengthOf(text) > limits.note ? t('shortlistNoteLong', { most: limits.note, count: lengthOf(text) }) : undefined),
    (text) => apply(setNote(item.id, text)),
  );
  return (
    <div className="pick-fields">
      <div className="field quantity">
        <label htmlFor={`${id}q`}>{t('shortlistQuantity')}</label>
        <input id={`${id}q`} aria-label={t('shortlistActOf', { act: t('shortlistQuantity'), product: name })} inputMode="decimal" autoComplete="off" value={quantity.text} aria-invalid={quantity.problem === undefined ? undefined : true} aria-describedby={`${id}qw`} onChange={(event) => quantity.type(event.target.value)} onBlur={quantity.leave} />
        <Wrong id={`${id}qw`} field={quantity} />
      </div>
      <div className="field">
        <label htmlFor={`${id}n`}>{t('shortlistNote')}</label>
        <textarea id={`${id}n`} aria-label={t('shortlistActOf', { act: t('shortlistNote'), product: name })} rows={1} value={note.text} aria-invalid={note.problem === undefined ? undefined : true} aria-describedby={`${id}nw`} onChange={(event) => note.type(event.target.value)} onBlur={note.leave} />
        <Wrong id={`${id}nw`} field={note} />
      </div>
      <dl className="pick-printed facts">
        {item.quantity !== undefined && <><dt>{t('shortlistQuantity')}</dt><dd>{quantityText(item.quantity)}</dd></>}
        {item.note !== undefined && <><dt>{t('shortlistNote')}</dt><dd>{item.note}</dd></>}
      </dl>
    </div>
  );
};
