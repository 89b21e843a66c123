// Gathers the words of an edition that a mistyped one can be compared with. Runs when the index is built.
import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import type { WordList } from './nearby.ts';
import { keyOf, runsOf, type Fold } from './normalise.ts';
import { pinyinOf } from './pinyin.ts';
import { textsByZone } from './record.ts';

const shortestLatin = 5;

const latinWords = (texts: Iterable<string>, fold: Fold): string[] => {
  const words = new Set<string>();
  for (const text of texts) for (const run of runsOf(text, fold)) if (run.length >= shortestLatin && /^[a-z]+$/.test(run)) words.add(run);
  return [...words].sort();
};

/** Chinese words of texts by the dictionary of the build machine, and how often each stands there. */
const chineseWords = (texts: readonly string[], fold: Fold): Map<string, number> => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = Array.from(segmenter.segment(text), ({ segment }) => keyOf(segment, fold)).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

/** Of the words in more than one name the most frequent; besides them all categories, short names and terms of the vocabulary. */
const mostChinese = 3000;

/** The level of characters that are in daily use: those of GB 2312. */
const commonCharacters = (): string[] => {
  const decoder = new TextDecoder('gb18030');
  const [firstRow, lastRow, firstCell, lastCell] = [0xb0, 0xf7, 0xa1, 0xfe];
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, row) => firstRow + row);
  const cells = Array.from({ length: lastCell - firstCell + 1 }, (_, cell) => firstCell + cell);
  return rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell)))).filter((character) => /^\p{Script=Han}$/u.test(character));
};

const charactersBySyllable = (): string =>
  [...Map.groupBy(commonCharacters(), (character) => pinyinOf(character))].filter(([syllable]) => /^[a-z]+$/.test(syllable)).map(([syllable, characters]) => syllable + characters.join('')).join(' ');

/** @param terms of the vocabulary that occur */
export const wordListOf = (products: readonly CatalogueProduct[], terms: readonly string[], fold: Fold): WordList => {
  const texts = new Set(products.flatMap((entry) => Object.values(textsByZone(entry)).flat().map(({ text }) => text)));
  const always = [...terms, ...products.flatMap(({ category, manufacturer }) => [category.name.zh, manufacturer.shortName?.zh ?? ''])].map((text) => keyOf(text, fold)).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  const names = chineseWords(products.map(({ product }) => product.name.zh), fold);
  const frequent = [...names].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostChinese).map(([word]) => word);
  return {
    latin: latinWords(texts, fold).join(' '),
    chinese: [...new Set([...frequent, ...always])].map((word) => [word, pinyinOf(word)]),
    characters: charactersBySyllable(),
  };
};
