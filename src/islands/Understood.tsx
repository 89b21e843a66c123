import type { TermAnswer } from '../search/ask.ts';
import type { SearchState } from '../search/state.ts';
import { asTyped } from './as-typed.ts';
import type { Speaker } from './search-props.ts';
import { StateLink } from './StateLink.tsx';

interface UnderstoodProps {
  state: SearchState;
  terms: readonly TermAnswer[];
  go: (state: SearchState) => void;
  speaker: Speaker;
}

/** Says where a term was not taken as it stands: by synonyms, as pinyin, corrected, or in pieces. */
export const Understood = ({ state, terms, go, speaker: { t } }: UnderstoodProps) => {
  const sentences = terms.flatMap(({ terms: words, understood, corrected = [] }) => {
    const term = words.map((word) => asTyped(state.query, word)).join(' ');
    switch (understood) {
      case 'synonym': return [t('readSynonym', { term })];
      case 'pinyin': return [t('readPinyin', { term })];
      case 'typo': return [t('readTypo', { term, words: corrected.join(t('termList')) })];
      case 'pieces': return [t('readPieces', { term })];
      default: return [];
    }
  });
  if (state.plain) return <p className="note small"><StateLink state={{ ...state, plain: false, page: 1 }} go={go}>{t('readFully')}</StateLink></p>;
  if (sentences.length === 0) return null;
  return <p className="note small">{sentences.map((sentence) => `${sentence} `)}<StateLink state={{ ...state, plain: true, page: 1 }} go={go}>{t('readPlainly')}</StateLink></p>;
};
