import type { Term } from '../../catalogue/comparison/cells.ts';
import type { TableSpeaker } from './messages.ts';

/** What stands in a comparison, in the language of the page; `lang` is set where the Chinese stands in. */
export const sayTerm = (term: Term, { t, say }: Pick<TableSpeaker, 't' | 'say'>): { text: string; lang?: string } => {
  if ('text' in term) return say(term.text);
  const values = Object.entries(term.values ?? {}).map(([name, value]) => [name, typeof value === 'number' ? value : say(value).text] as const);
  return { text: t(term.word, Object.fromEntries(values)) };
};
