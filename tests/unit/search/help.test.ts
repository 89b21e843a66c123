import { describe, expect, test } from 'vitest';
import { helpFor } from '../../../src/search/help.ts';
import { emptyState, type SearchState } from '../../../src/search/state.ts';
import { asking } from './a-search.ts';
import { aSearchOverADozen } from './a-dozen-products.ts';

const search = aSearchOverADozen();
const helpWith = (query: string, own: Partial<SearchState> = {}) => helpFor(search, { ...emptyState, query, ...own }, asking);

test('the filter to drop is named, with how many that gives', async () => {
  const help = await helpWith('磁共振', { choices: { sector: ['robots'], status: ['listed'] } });
  expect(help.withoutFacet.map(({ facet, count }) => [facet, count])).toEqual([['sector', 1]]);
  expect(help.withoutFacet[0]?.state).toMatchObject({ query: '磁共振', choices: { sector: [], status: ['listed'] }, page: 1 });
  expect(help.withoutChoices?.count).toBe(1);
});

test('a filter that alone does not help is not named', async () => {
  const help = await helpWith('磁共振', { choices: { sector: ['robots'], list: ['nowhere'] } });
  expect(help.withoutFacet).toEqual([]);
  expect(help.withoutChoices?.count).toBe(1);
});

test('the term to drop is named, with how many that gives', async () => {
  const help = await helpWith('磁共振 夹爪', { page: 3 });
  expect(help.withoutTerm.map(({ term, count, state }) => [term, count, state.query, state.page])).toEqual([['磁共振', 1, '夹爪', 1], ['夹爪', 1, '磁共振', 1]]);
  expect(help.relaxed?.count).toBe(2);
});

test('a single term is not dropped', async () => {
  expect((await helpWith('qwzx')).withoutTerm).toEqual([]);
});

describe('near spellings', () => {
  test('are offered for a Chinese word, if they find something', async () => {
    const { spellings } = await helpWith('医学影象');
    expect(spellings.map(({ term, instead, count }) => [term, instead, count])).toContainEqual(['医学影象', '医学影像', 4]);
    for (const { count } of spellings) expect(count).toBeGreaterThan(0);
  });

  test('stand in for the term alone, beside the others', async () => {
    const { spellings } = await helpWith('联影 医学影象');
    expect(spellings[0]?.state.query).toBe('联影 医学影像');
  });

  test('are three at most, and none where every term is found', async () => {
    expect((await helpWith('水下装贝')).spellings.length).toBeLessThanOrEqual(3);
    expect((await helpWith('磁共振 夹爪')).spellings).toEqual([]);
  });
});

test('of a Chinese term that is nowhere, the longest end and beginning that give something are offered, each once', async () => {
  const { parts } = await helpWith('豪华磁共振');
  expect(parts.map(({ term, instead, count }) => [term, instead, count])).toEqual([['豪华磁共振', '磁共振', 1]]);
  expect((await helpWith('qwzxabcd')).parts).toEqual([]);
  expect((await helpWith('磁共振')).parts).toEqual([]);
});

test('a name written in two words is offered as one', async () => {
  const { spellings } = await helpWith('med bot');
  expect(spellings.map(({ instead, state }) => [instead, state.query])).toEqual([['medbot', 'medbot']]);
});

test('two words written as one are offered apart', async () => {
  const { splits } = await helpWith('微创夹爪');
  expect(splits.map(({ term, instead, count, state }) => [term, instead, count, state.query])).toEqual([['微创夹爪', '微创 夹爪', 1, '微创 夹爪']]);
});

test('a term that is the name of a filter is offered as that, among what else was asked', async () => {
  const named = [{ facet: 'status', value: 'public-record', name: '公开资料收录' }] as const;
  const { values } = await helpFor(search, { ...emptyState, query: '夹爪 公开资料' }, asking, named);
  expect(values.map(({ name, count, state }) => [name, count > 0, state.query, state.choices.status])).toEqual([['公开资料收录', true, '夹爪', ['public-record']]]);
});

test('what is nowhere gets no way that leads nowhere', async () => {
  expect(await helpWith('qwzx')).toEqual({ withoutFacet: [], withoutTerm: [], spellings: [], parts: [], splits: [], values: [] });
});

test('the relaxed search is not offered again, nor where the words are taken as typed', async () => {
  expect((await helpWith('磁共振 夹爪', { relaxed: true })).relaxed).toBeUndefined();
  expect((await helpWith('磁共振 夹爪', { plain: true })).relaxed).toBeUndefined();
});

test('a query of punctuation gets no help', async () => {
  expect(await helpWith('???', { choices: { list: ['nowhere'] } })).toMatchObject({ withoutTerm: [], spellings: [], withoutChoices: { count: 12 } });
});
