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

test('words of a name and of a maker are marked, those of the text are not', () => {
  expect(fieldWords('name', '光谱 EX')).toBe('qxn光 qxn谱 qxnex');
  expect(fieldWords('maker', '光谱 EX')).toBe('qxm光 qxm谱 qxmex');
  expect(fieldWords('text', '光谱 EX')).toBe('光 谱 ex');
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
