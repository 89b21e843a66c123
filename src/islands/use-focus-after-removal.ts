// A removed row takes its button with it, and the focus: the next row's button gets it, or else what comes first.
import { useEffect, useRef, type RefObject } from 'react';

export interface AfterRemoval<Box> {
  /** What the rows stand in; their buttons carry `data-remove`. */
  box: RefObject<Box | null>;
  /** To be told before a row goes. @param place of the row, from 0 */
  removing: (place: number) => void;
}

/**
 * @param rows how many there are; nothing while they are on their way
 * @param which they are, where another may move up for one that goes
 */
export const useFocusAfterRemoval = <Box extends HTMLElement = HTMLElement>(rows: number | undefined, which = ''): AfterRemoval<Box> => {
  const box = useRef<Box>(null);
  const removed = useRef<number>(undefined);
  useEffect(() => {
    const place = removed.current;
    if (place === undefined || rows === undefined) return;
    removed.current = undefined;
    const buttons = box.current?.querySelectorAll<HTMLElement>('[data-remove]');
    (buttons?.[Math.min(place, rows - 1)] ?? box.current?.querySelector<HTMLElement>('a, button'))?.focus();
  }, [rows, which]);
  return { box, removing: (place) => { removed.current = place; } };
};
