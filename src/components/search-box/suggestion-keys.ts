// What the keys do in a search box with suggestions.
import type { Popup } from './suggestion-popup.ts';

interface Actions {
  popup: Popup;
  /** Shows what is known for the text, or asks. */
  open: () => void;
  close: () => void;
}

/** An input method takes Enter and the arrows for itself while it composes. Safari tells so by the number 229 only. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** Keys of the caret, which belong to the field. */
const caretKeys = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/** Answers a key; one that the browser should not answer too is held back. */
export const answerKey = (event: KeyboardEvent, { popup, open, close }: Actions): void => {
  if (isComposing(event) || event.ctrlKey || event.metaKey) return;
  const wasOpen = popup.isOpen();
  const act: Record<string, () => boolean> = {
    ArrowDown: () => {
      if (!wasOpen) open();
      if (popup.isOpen() && !event.altKey) popup.move(1);
      return true;
    },
    ArrowUp: () => {
      if (wasOpen && event.altKey) close();
      else if (wasOpen) popup.move(-1);
      return wasOpen;
    },
    Enter: () => {
      const active = popup.active();
      active?.click();
      return active !== undefined;
    },
    Escape: () => {
      close();
      return wasOpen; // The second Esc is the browser's, which empties the field.
    },
    Tab: () => {
      close();
      return false;
    },
  };
  if (caretKeys.has(event.key)) popup.leave();
  if (act[event.key]?.()) event.preventDefault();
};
