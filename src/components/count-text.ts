// A message with a count, filled in where a page needs nothing more of filling in.
import type { Message } from '../i18n/fill.ts';

/** @param written the message as JSON */
export const countText = (written: string, count: number, values: Readonly<Record<string, number>> = {}): string => {
  const message = JSON.parse(written) as Message; // as the page was built
  const text = typeof message === 'string' ? message : count === 1 ? message.one : message.other;
  return Object.entries({ ...values, count }).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value.toLocaleString(document.documentElement.lang)), text);
};
