// What of the rules of comparison an edition needs: a character, a syllable or a term that occurs nowhere in it finds nothing anyway.
import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import { keyOf } from './normalise.ts';
import { readingOf } from './pinyin.ts';
import { textsByZone, type IndexSettings } from './record.ts';
import { groupsIn } from './synonyms.ts';
import type { SearchTable } from './table.ts';

/** The parts of the fold, the vocabulary and the syllables that can find something among some products. @param groups in the form of `termForm` */
export const occurring = (products: readonly CatalogueProduct[], groups: readonly (readonly string[])[], { fold, synonyms }: IndexSettings): Pick<SearchTable, 'traditional' | 'simplified' | 'synonyms' | 'syllables'> => {
  const texts = new Map(products.flatMap((entry) => Object.values(textsByZone(entry)).flat().map((text) => [text.text, text] as const)));
  const characters = new Set<string>();
  const syllables = new Set<string>();
  const found = new Set<number>();
  for (const { text, reading } of texts.values()) {
    for (const character of keyOf(text, fold)) characters.add(character);
    for (const group of groupsIn(text, synonyms, fold)) found.add(group);
    if (reading) for (const row of readingOf(text, reading.override)) for (const syllable of row.syllables) syllables.add(syllable);
  }
  const pairs = [...fold].filter(([, simple]) => characters.has(simple));
  return {
    traditional: pairs.map(([traditional]) => traditional).join(''),
    simplified: pairs.map(([, simple]) => simple).join(''),
    // A group keeps its place, because the index names it by that.
    synonyms: groups.map((terms, group) => (found.has(group) ? [...terms] : [])),
    syllables: [...syllables].filter((syllable) => /^[a-z]+$/.test(syllable)).sort().join(' '),
  };
};
