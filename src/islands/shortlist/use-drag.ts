// Reordering by a grip, with a mouse, a pen or a finger. While it lasts, a line shows where the item would come to stand.
import { useEffect, useRef, useState, type PointerEvent } from 'react';

interface Drag {
  id: string;
  /** Place in the order without the dragged item. */
  place: number;
}

/** So near to an edge of the window the page follows. */
const edge = 80;

export interface DragOrder {
  drag: Drag | undefined;
  list: React.RefObject<HTMLOListElement | null>;
  /** What a grip listens to. */
  gripOf: (id: string) => { onPointerDown: (event: PointerEvent) => void; onPointerMove: (event: PointerEvent) => void; onPointerUp: () => void; onPointerCancel: () => void };
}

/** @param drop told where an item was let go, and not at all where it was not moved */
export const useDrag = (ids: readonly string[], drop: (id: string, place: number) => void): DragOrder => {
  const [drag, setDrag] = useState<Drag>();
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    if (!drag) return undefined;
    const cancel = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setDrag(undefined);
    };
    window.addEventListener('keydown', cancel);
    return () => window.removeEventListener('keydown', cancel);
  }, [drag]);

  const placeAt = (id: string, y: number): number =>
    [...(list.current?.children ?? [])].filter((row) => row.getAttribute('data-item') !== id).filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;

  return {
    drag,
    list,
    gripOf: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id, place: ids.indexOf(id) });
      },
      onPointerMove: (event) => {
        if (drag?.id !== id) return;
        if (event.clientY < edge) window.scrollBy(0, -12);
        else if (event.clientY > window.innerHeight - edge) window.scrollBy(0, 12);
        setDrag({ id, place: placeAt(id, event.clientY) });
      },
      onPointerUp: () => {
        if (drag?.id === id && drag.place !== ids.indexOf(id)) drop(id, drag.place);
        setDrag(undefined);
      },
      onPointerCancel: () => setDrag(undefined),
    }),
  };
};
