import type { Values } from '../i18n/fill.ts';

/** The words that a list needs; its island has them among its own. */
export const firstFewKeys = ['listComma', 'andMore'] as const;

/** A link can hold anything, and as much of it as it likes. */
const mostNamed = 5;

/** Texts as a sentence repeats them: the first of them, and how many more there are. */
export const firstFew = (texts: readonly string[], { t }: { t: (key: (typeof firstFewKeys)[number], values?: Values) => string }, most = mostNamed): string => {
  const few = texts.slice(0, most).join(t('listComma'));
  return texts.length > most ? t('andMore', { texts: few, rest: texts.length - most }) : few;
};
