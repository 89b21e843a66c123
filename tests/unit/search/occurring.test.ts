import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '../../../src/search/normalise.ts';
import { occurring } from '../../../src/search/occurring.ts';
import { textsByZone } from '../../../src/search/record.ts';
import { synonymsOf, termForm } from '../../../src/search/synonyms.ts';
import { rowsOf } from '../../../src/search/rows.ts';
import { aDozen, aSearchOverADozen } from './a-dozen-products.ts';
import { catalogueOf, fold } from './a-search.ts';

const entries = rowsOf(catalogueOf(aDozen));
const texts = entries.flatMap((entry) => Object.values(textsByZone(entry)).flat().map(({ text }) => text));
const keys = texts.map((text) => keyOf(text, fold));
const { settings: { fold: restricted }, table } = aSearchOverADozen();

const traditionalOf = new Map([...fold].map(([traditional, simplified]) => [simplified, traditional]));
const characters = [...new Set(texts.join(''))];
/** A character of the edition, or the traditional one that stands for it. */
const ofTheEdition = fc.constantFrom(...characters, ...characters.flatMap((character) => traditionalOf.get(character) ?? []));
const anyCharacter = fc.oneof(ofTheEdition, fc.constantFrom(...fold.keys()), fc.constantFrom(...fold.values()), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));

test('a text of the characters of the edition reads the same with its part of the fold as with all of it', () => {
  fc.assert(fc.property(fc.string({ unit: ofTheEdition }), (text) => {
    expect(keyOf(text, restricted)).toBe(keyOf(text, fold));
  }), { numRuns: 1000 });
});

test('a query is a part of a text with the part of the fold if and only if it is with all of it', () => {
  fc.assert(fc.property(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 4 }), (query) => {
    const [short, whole] = [keyOf(query, restricted), keyOf(query, fold)];
    for (const key of keys) expect(key.includes(short)).toBe(key.includes(whole));
  }), { numRuns: 1000 });
});

test('the part is small, its characters pair up, and all of it occurs', () => {
  expect(Array.from(table.traditional)).toHaveLength(Array.from(table.simplified).length);
  expect(restricted.size).toBeGreaterThan(20);
  expect(restricted.size).toBeLessThan(fold.size / 5);
  for (const [traditional, simplified] of restricted) {
    expect(fold.get(traditional)).toBe(simplified);
    expect(keys.some((key) => key.includes(simplified))).toBe(true);
  }
});

test('a group of which no term occurs is left out, and the others keep their places', () => {
  const groups = [['LNG', '液化天然气'], ['CT', '计算机断层扫描']].map((terms) => terms.map((term) => termForm(term, fold)));
  expect(occurring(entries, groups, { fold, synonyms: synonymsOf(groups) }).synonyms).toEqual([[], ['ct', '计算机断层扫描']]);
});

test('the syllables are those of the names, makers and categories, with the corrections of the record', () => {
  const syllables = table.syllables.split(' ');
  expect(syllables).toEqual([...new Set(syllables)].sort());
  expect(syllables).toEqual(expect.arrayContaining(['ci', 'gong', 'zhen', 'lian', 'ying', 'chong', 'su', 'zhong', 'zai']));
  expect(syllables.every((syllable) => /^[a-z]+$/.test(syllable))).toBe(true);
  // 消毒 stands in a summary only.
  expect(syllables).not.toContain('xiao');
});
