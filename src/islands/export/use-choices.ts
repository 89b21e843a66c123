// What was chosen, kept in the browser where it lets us; where not, it holds until the page is left.
import { useCallback, useEffect, useState } from 'react';
import { usualChoices, type Choices } from '../../exporting/fields.ts';
import { choicesText, readChoices } from '../../exporting/remembered.ts';

const storageKey = 'catalogue-export';

/** Storage may be switched off, full, or forbidden to ask for. */
const stored = (): Choices | undefined => {
  try {
    return readChoices(window.localStorage.getItem(storageKey));
  } catch {
    return undefined;
  }
};

const store = (choices: Choices): void => {
  try {
    window.localStorage.setItem(storageKey, choicesText(choices));
  } catch {
    // Nothing is lost but the memory of a choice that the page shows anyway.
  }
};

export const useChoices = (language: 'zh' | 'en') => {
  const [choices, setChoices] = useState<Choices>(() => usualChoices(language));
  useEffect(() => {
    const known = stored();
    if (known) setChoices(known);
  }, []);
  const choose = useCallback((next: Choices): void => {
    setChoices(next);
    // Without any column there is nothing worth remembering.
    if (next.fields.length > 0) store(next);
  }, []);
  return { choices, choose };
};
