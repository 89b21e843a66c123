import { expect, test } from 'vitest';
import { fieldPhrase, fieldWords, termsOf, tokensOf } from '../../../src/search/tokens.ts';

test.each([
  ['光谱仪', ['光', '谱', '仪']],
  ['uMR-790', ['umr', '790']],
  ['ＵＭＲ７９０', ['umr', '790']],
  ['umr 790', ['umr', '790']],
  ['4K内窥镜', ['4', 'k', '内', '窥', '镜']],
  ['≤ 3.0 nm', ['3', '0', 'nm']],
  ['Jing’an', ['jing', 'an']],
  ['Müller', ['müller']],
  ['カメラ 카메라', ['カ', 'メ', 'ラ', '카', '메', '라']],
  ['𠮷野', ['𠮷', '野']],
  ['℃ ㎡ ½', ['c', 'm', '2', '1', '2']],
  ['', []],
  ['—…“”，', []],
])('the tokens of "%s" are %j', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test('the same words are asked for as are indexed', () => {
  for (const field of ['name', 'maker', 'text'] as const) expect(fieldPhrase(field, 'uMR-790 光谱')).toBe(`"${fieldWords(field, 'umr790光谱')}"`);
});

test('a single Latin word is asked without quotes, so that its beginning suffices; a Chinese character is not', () => {
  expect(fieldPhrase('name', 'Jupi')).toBe('qxnjupi');
  expect(fieldPhrase('text', '790')).toBe('qxt790');
  expect(fieldPhrase('name', '光')).toBe(`"${fieldWords('name', '光')}"`);
  expect(fieldPhrase('name', 'umr790')).toBe('"qxnumr qxn790"');
});

test('the words of each field carry its mark', () => {
  for (const [field, mark] of [['name', 'qxn'], ['maker', 'qxm'], ['text', 'qxt']] as const) {
    const words = fieldWords(field, '光谱 EX').split(' ');
    expect(words).toHaveLength(3);
    expect(words.every((word) => word.startsWith(mark))).toBe(true);
    expect(words[2]).toBe(`${mark}ex`);
  }
});

test('characters become words of Latin letters, each its own', () => {
  const characters = [...'光谱机器人磁共振𠮷カ메一丁'];
  const words = characters.map((character) => fieldWords('text', character));
  expect(words.every((word) => /^qxtzz[a-z]{5}q$/.test(word))).toBe(true);
  expect(new Set(words).size).toBe(characters.length);
});

test.each([
  ['光谱仪 示例', ['光谱仪', '示例']],
  ['  光谱仪　示例\t精仪 ', ['光谱仪', '示例', '精仪']],
  ['光谱仪 - ，', ['光谱仪']],
  ['ＥＸ－２００', ['EX-200']],
  ['', []],
  ['   ', []],
  ['"', []],
])('the terms of the query "%s" are %j', (query, terms) => {
  expect(termsOf(query)).toEqual(terms);
});
