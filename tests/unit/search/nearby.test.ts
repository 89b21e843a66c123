import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differByOne, latinNear, spellingsNear, type WordList } from '../../../src/search/nearby.ts';

const list: WordList = {
  latin: 'imaging magnetic magnets resonance robot',
  chinese: [['机器人', 'jiqiren'], ['激光雷达', 'jiguangleida'], ['雷达', 'leida'], ['基站', 'jizhan'], ['集站', 'jizhan'], ['光谱仪', 'guangpuyi']],
  characters: 'da达打大 guang光广 ji激机基集及 lei雷类 pu谱普 qi器气 ren人仁 yi仪义 zhan站占',
};

test.each([
  ['magnetic', 'magnatic', true],
  ['magnetic', 'magntic', true],
  ['magnetic', 'magneticc', true],
  ['magnetic', 'agnetic', true],
  ['magnetic', 'magentic', true],
  ['magnetic', 'magnitec', false],
  ['magnetic', 'magnet', false],
  ['magnetic', 'magnetic', false],
  ['ab', 'ba', true],
  ['abc', 'cba', false],
  ['', 'a', true],
  ['', '', false],
  ['机器人', '机气人', true],
  ['𠮷野', '吉野', true],
])('whether "%s" and "%s" differ by one letter: %s', (one, other, differ) => {
  expect(differByOne(one, other)).toBe(differ);
});

test('to differ by one letter holds both ways, and for every change of one', () => {
  const word = fc.string({ minLength: 1, maxLength: 12 });
  fc.assert(fc.property(word, word, (one, other) => {
    expect(differByOne(one, other)).toBe(differByOne(other, one));
  }));
  fc.assert(fc.property(word, fc.nat(), (text, seed) => {
    const place = seed % text.length;
    expect(differByOne(text, text.slice(0, place) + text.slice(place + 1))).toBe(true);
    expect(differByOne(text, `${text.slice(0, place)}☃${text.slice(place)}`)).toBe(true);
    expect(differByOne(text, `${text.slice(0, place)}☃${text.slice(place + 1)}`)).toBe(true);
  }));
});

test.each([
  ['magnatic', ['magnetic']],
  ['magnet', ['magnets']],
  ['magnetic', []],
  ['xylophone', []],
])('the words near "%s" are %j', (word, near) => {
  expect(latinNear(word, list)).toEqual(near);
});

test.each([
  ['a word that sounds the same', '机气人', ['机器人']],
  ['two words that sound the same, the more frequent first', '及占', ['基站', '集站']],
  ['a character that has no common reading', '机鑫人', ['机器人']],
  ['a word within a longer one, put right there and by itself', '手术机气人', ['手术机器人', '机器人']],
  ['a word with letters behind it', '机气人x', ['机器人x', '机器人']],
  ['a short word with another character', '雷鑫', []],
  ['the word itself', '机器人', []],
  ['a Latin word', 'magnatic', ['magnetic']],
  ['a Latin word of four letters', 'robt', []],
  ['letters and digits', 'magnetic5', []],
])('%s: "%s" may mean %j', (_, word, spellings) => {
  expect(spellingsNear(word, list, 3)).toEqual(spellings);
});

test.each([['机光雷打', '激光雷达'], ['激光大雷达', '激光雷达'], ['激雷光达', '激光雷达']])('of "%s" the whole comes before its parts: "%s"', (word, spelling) => {
  expect(spellingsNear(word, list, 3)[0]).toBe(spelling);
});

test('a word of 200 characters is compared in time with the words of a large edition', () => {
  const large: WordList = { ...list, chinese: Array.from({ length: 3000 }, (_, place) => [`光谱仪${String.fromCodePoint(0x4e00 + place)}`, 'guangpuyi']) };
  expect(spellingsNear('磁共振成'.repeat(50), large, 12)).toEqual([]);
});

test('no more spellings are given than asked for', () => {
  expect(spellingsNear('及占', list, 1)).toEqual(['基站']);
});

test('an empty list gives nothing', () => {
  for (const word of ['magnatic', '机气人']) expect(spellingsNear(word, { latin: '', chinese: [], characters: '' }, 3)).toEqual([]);
});
