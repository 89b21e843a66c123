import { expect, test } from 'vitest';
import { readQuestion } from '../../../src/verification/question.ts';

const site = 'https://example.org/catalogue/';

test.each([
  ['', { kind: 'none' }],
  [' alpha-1 ', { kind: 'ids', ids: ['alpha-1'] }],
  ['alpha-1, beta-2', { kind: 'ids', ids: ['alpha-1', 'beta-2'] }],
  ['手持式光谱仪', { kind: 'words', words: '手持式光谱仪' }],
  ['EX-200 光谱仪', { kind: 'words', words: 'EX-200 光谱仪' }],
  ['https://example.org/catalogue/en/v/alpha-1/?asof=2026-01-15', { kind: 'ids', ids: ['alpha-1'], day: '2026-01-15' }],
  ['https://example.org/catalogue/v/alpha-1/', { kind: 'ids', ids: ['alpha-1'] }],
  ['https://example.org/catalogue/products/alpha-1/badge/', { kind: 'ids', ids: ['alpha-1'] }],
  ['https://example.org/catalogue/evidence/?ids=alpha-1,beta-2&on=2026-01-15', { kind: 'ids', ids: ['alpha-1', 'beta-2'], day: '2026-01-15' }],
  ['https://example.org/catalogue/verify/?id=alpha-1&asof=nonsense', { kind: 'ids', ids: ['alpha-1'], day: 'nonsense' }],
  ['https://example.org/catalogue/v/alpha-1/?asof=2026-02-30', { kind: 'ids', ids: ['alpha-1'], day: '2026-02-30' }],
  ['https://example.org/catalogue/v/alpha-1/?asof=', { kind: 'ids', ids: ['alpha-1'] }],
  ['https://fake.example/v/alpha-1/', { kind: 'ids', ids: ['alpha-1'], host: 'fake.example' }],
  ['https://example.org/catalogue/about/', { kind: 'link' }],
  ['https://fake.example/', { kind: 'link', host: 'fake.example' }],
  ['https://example.org/catalogue/v/..%2Fx/', { kind: 'link' }],
  ['javascript:alert(1)', { kind: 'words', words: 'javascript:alert(1)' }],
])('%s', (typed, question) => {
  expect(readQuestion(typed, site)).toEqual(question);
});
