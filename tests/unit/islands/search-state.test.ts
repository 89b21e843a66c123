import { expect, test } from 'vitest';
import { readState, searchOf, type SearchState } from '../../../src/islands/search-state.ts';

const state = (own: Partial<SearchState> = {}): SearchState => ({ query: '', sectors: [], categories: [], page: 1, ...own });

test.each([
  ['', state()],
  ['?', state()],
  ['?q=光谱仪', state({ query: '光谱仪' })],
  ['?q=%E5%85%89+EX', state({ query: '光 EX' })],
  ['?sector=robots&sector=energy', state({ sectors: ['robots', 'energy'] })],
  ['?category=robots/arms', state({ categories: ['robots/arms'] })],
  ['?sector=robots&category=arms', state({ sectors: ['robots'], categories: ['robots/arms'] })],
  ['?category=arms', state()],
  ['?page=3', state({ page: 3 })],
  ['?page=0', state()],
  ['?page=-2', state()],
  ['?page=1.5', state()],
  ['?page=two', state()],
  ['?page=', state()],
  ['?page=Infinity', state()],
  ['?unknown=1', state()],
  ['?q=%ZZ', state({ query: '%ZZ' })],
])('"%s" is read', (search, expected) => {
  expect(readState(search)).toEqual(expected);
});

test('a very long query is cut', () => {
  expect(readState(`?q=${'x'.repeat(5000)}`).query).toHaveLength(200);
});

test.each([
  [state(), '?'],
  [state({ query: 'EX 200' }), '?q=EX+200'],
  [state({ page: 2 }), '?page=2'],
  [state({ sectors: ['robots'], categories: ['robots/arms'] }), '?sector=robots&category=robots%2Farms'],
])('%j has the address %s', (given, expected) => {
  expect(searchOf(given)).toBe(expected);
});

test.each([
  [state()],
  [state({ query: '光谱仪 & “EX+200” #1 %', sectors: ['robots', 'energy'], categories: ['robots/arms', 'energy/wind'], page: 7 })],
])('%j comes back from its address as it was', (given) => {
  expect(readState(searchOf(given))).toEqual(given);
});
