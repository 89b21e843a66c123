import { expect, test } from 'vitest';
import { pieces } from '../../../src/components/figures.ts';

test.each([
  ['50%，最高 500 万元，连续 3 年', ['50%', '500 万元', '3 年']],
  ['另有报道为 2,000 万元，待核实', ['2,000 万元']],
  ['up to 30%, at most 20 million yuan, for 3 years running', ['30%', '20 million yuan', '3 years']],
  ['at most 800 yuan a product', ['800 yuan']],
  ['未载明金额', []],
])('figures of “%s” stay with their units', (text, figures) => {
  const split = pieces(text);
  expect(split.filter(({ isFigure }) => isFigure).map((piece) => piece.text)).toEqual(figures);
  expect(split.map((piece) => piece.text).join('')).toBe(text);
});
