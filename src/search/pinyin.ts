// Pinyin of Chinese names, for the order of indexes and, later, for search.
import { pinyin } from 'pinyin-pro';

/** Pinyin without tones, syllables joined: `lianying`. Latin text is kept, in lower case. */
export const pinyinOf = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('')
    .normalize('NFKC')
    .toLowerCase();

/** The letter under which a name stands in an index: `A` to `Z`, or `#` for names that begin otherwise. */
export const indexLetter = (sortKey: string): string => {
  const letter = /[a-z0-9\p{L}]/u.exec(sortKey)?.[0]?.toUpperCase() ?? '#';
  return /[A-Z]/.test(letter) ? letter : '#';
};
