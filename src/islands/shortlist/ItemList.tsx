// The reader's own list: in an order of their own, with what they write to each product.
import { useLayoutEffect, useRef } from 'react';
import { moveItem, tick, untick, type Change } from '../../shortlist/changes.ts';
import type { Shortlist } from '../../shortlist/shortlist.ts';
import { ItemFields } from './ItemFields.tsx';
import type { Speaker } from './messages.ts';
import { nameOf, ProductLine } from './ProductLine.tsx';
import { useDrag } from './use-drag.ts';
import type { Entries } from './use-entries.ts';

interface ItemListProps {
  list: Shortlist;
  entries: Entries;
  apply: (change: Change) => void;
  remove: (id: string) => void;
  /** Tells where an item has come to stand. */
  tell: (text: string) => void;
  speaker: Speaker;
}

export const ItemList = ({ list: { items, compare }, entries, apply, remove, tell, speaker }: ItemListProps) => {
  const { t } = speaker;
  /** The button that moved an item keeps the focus, wherever the item has gone. */
  const pressed = useRef<{ id: string; act: 'up' | 'down' }>(undefined);
  const move = (id: string, place: number): void => {
    apply(moveItem(id, place));
    tell(t('shortlistMoved', { product: nameOf(id, entries.of(id), speaker).text, place: place + 1, count: items.length }));
  };
  const { drag, list, gripOf } = useDrag(items.map(({ id }) => id), move);
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { id, act } = pressed.current;
    pressed.current = undefined;
    const button = list.current?.querySelector<HTMLElement>(`[data-item="${id}"] [data-act="${act}"]`);
    button?.focus();
    // What never lost the focus is not scrolled to.
    button?.scrollIntoView({ block: 'nearest' });
  });

  // Where the dragged item would stand: before the one that has this place among the others.
  const others = items.filter(({ id }) => id !== drag?.id);
  const before = drag && others[drag.place]?.id;
  const isLast = drag && drag.place === others.length;
  return (
    <ol className="picks-list" ref={list}>
      {items.map((item, index) => {
        const { id } = item;
        const entry = entries.of(id);
        const name = nameOf(id, entry, speaker).text;
        const isTicked = compare.includes(id);
        const act = (key: 'shortlistUp' | 'shortlistDown' | 'removeAct') => ({ 'aria-label': t('shortlistActOf', { act: t(key), product: name }), children: t(key) });
        const shift = (way: 'up' | 'down', place: number) => () => {
          if (place < 0 || place >= items.length) return;
          pressed.current = { id, act: way };
          move(id, place);
        };
        const marks = [drag?.id === id && 'is-dragged', before === id && 'drop-before', isLast && id === others.at(-1)?.id && 'drop-after'].filter(Boolean).join(' ');
        return (
          <li key={id} className={`pick-item ${marks}`} data-item={id}>
            <span className="grip" aria-hidden="true" title={t('shortlistDrag')} {...gripOf(id)}><span className="no">{index + 1}</span></span>
            <ProductLine id={id} entry={entry} isOwn speaker={speaker} />
            <ItemFields item={item} name={name} apply={apply} speaker={speaker} />
            <div className="acts">
              <button type="button" className="btn" aria-pressed={isTicked} aria-label={t('shortlistActOf', { act: t(isTicked ? 'shortlistCompared' : 'shortlistCompare'), product: name })} onClick={() => apply(isTicked ? untick([id]) : tick(id))}>{t(isTicked ? 'shortlistCompared' : 'shortlistCompare')}</button>
              <button type="button" className="btn" data-act="up" aria-disabled={index === 0 || undefined} onClick={shift('up', index - 1)} {...act('shortlistUp')} />
              <button type="button" className="btn" data-act="down" aria-disabled={index === items.length - 1 || undefined} onClick={shift('down', index + 1)} {...act('shortlistDown')} />
              <button type="button" className="btn" data-act="remove" onClick={() => remove(id)} {...act('removeAct')} />
            </div>
          </li>
        );
      })}
    </ol>
  );
};
