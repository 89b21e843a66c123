import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/search/rows.ts';
import { wordListOf } from '../../../src/search/word-list.ts';
import { aManufacturer, aSector } from '../builders.ts';
import { catalogueOf, fold, type SearchedEdition } from './a-search.ts';

const listOf = (edition: SearchedEdition) => wordListOf(rowsOf(catalogueOf(edition)), ['激光雷达', 'lidar'], fold);
const list = listOf({
  products: [
    { id: 'a', name: { zh: '激光雷达', en: 'Laser RADAR scanner' }, summary: { zh: '用于 navigation。', en: 'Laser for 3Dprint4 robots.' }, manufacturer: 'm' },
    { id: 'b', name: { zh: '车载激光雷達' }, manufacturer: 'm' },
    { id: 'c', name: { zh: '显微镜' }, manufacturer: 'm' },
  ],
  manufacturers: [aManufacturer({ id: 'm', name: { zh: '某公司' }, shortName: { zh: '联影' } })],
  sectors: [aSector({ name: { zh: '仪器' }, categories: [{ id: 'spectrometers', name: { zh: '光谱仪' } }] })],
});
const chinese = new Map(list.chinese);

test('Latin words have five letters and more, each once, in order, without digits', () => {
  const words = list.latin.split(' ');
  expect(words).toEqual(expect.arrayContaining(['laser', 'navigation', 'radar', 'robots', 'scanner']));
  expect(words).toEqual([...new Set(words)].sort());
  expect(words.filter((word) => !/^[a-z]{5,}$/.test(word))).toEqual([]);
});

test('Chinese words are those of two names and more, with their pinyin, also two words side by side', () => {
  expect(chinese.get('激光')).toBe('jiguang');
  expect(chinese.get('激光雷达')).toBe('jiguangleida');
  expect(chinese.has('显微镜')).toBe(false);
});

test('the names of categories and the short names of makers are words too', () => {
  expect(chinese.get('光谱仪')).toBe('guangpuyi');
  expect(chinese.get('联影')).toBe('lianying');
});

test('every character of daily use is there once, with its syllable', () => {
  const entries = list.characters.split(' ');
  expect(entries.every((entry) => /^[a-z]+\p{Script=Han}+$/u.test(entry))).toBe(true);
  expect(entries.length).toBeGreaterThan(380);
  const characters = entries.flatMap((entry) => Array.from(entry.replace(/^[a-z]+/, '')));
  expect(new Set(characters).size).toBe(characters.length);
  expect(characters.length).toBeGreaterThan(6_000);
  expect(entries.find((entry) => entry.startsWith('guang'))).toMatch(/光/);
});

test('an edition without products has the words of its vocabulary only', () => {
  expect(listOf({ products: [] })).toMatchObject({ latin: '', chinese: [['激光雷达', 'jiguangleida']] });
});
