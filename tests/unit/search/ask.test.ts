import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState } from '../../../src/search/state.ts';
import { aSearch } from './a-search.ts';
import { aDozen, aSearchOverADozen } from './a-dozen-products.ts';

const search = aSearchOverADozen();
const { find, answer } = search;
const all = aDozen.products.map(({ id }) => id).sort();

describe('without a query', () => {
  test.each([['nothing', ''], ['spaces', '   '], ['punctuation', '?!。，、“”()[]{}*+\\^$|'], ['emoji', '🤖👩‍🔬'], ['marks of direction', '\u200f\u202e']])('%s finds all products, and asks nothing of Pagefind', async (_, query) => {
    const own = aSearchOverADozen();
    expect((await own.find(query)).sort()).toEqual(all);
    expect((await own.answer(query)).terms).toEqual([]);
    expect(own.pagefind.searched).toEqual([]);
  });

  test('filters alone give results, and their counts', async () => {
    const { rows, counts, matched } = await answer('', { choices: { sector: ['robots'] } });
    expect(search.idsOf(rows).sort()).toEqual(['gripper', 'joint', 'reducer', 'sounder', 'submarine']);
    expect(matched).toBe(12);
    expect(counts.sector.get('medical')).toBe(5);
    expect(counts.category.get('robots/marine')).toBe(2);
  });
});

describe('a query with filters', () => {
  test('gives what fits both, and tells how many matched', async () => {
    const { rows, matched, counts } = await answer('机器人', { choices: { sector: ['medical'] } });
    expect(search.idsOf(rows)).toEqual(['surgeon']);
    expect(matched).toBe(6);
    expect([...counts.sector]).toEqual(expect.arrayContaining([['medical', 1], ['robots', 5]]));
  });

  test.each(['relevance', 'newest', 'name', 'maker'] as const)('sorted by %s loses nothing', async (sort) => {
    expect((await find('机器人', { sort })).sort()).toEqual((await find('机器人')).sort());
  });

  test('may give nothing', async () => {
    expect(await find('磁共振', { choices: { sector: ['robots'] } })).toEqual([]);
  });
});

describe('relaxed', () => {
  const relaxed = (query: string): Promise<string[]> => find(query, { relaxed: true });

  test('products that hold one of two terms are found, those that hold both first', async () => {
    expect(await find('磁共振 超导')).toEqual([]);
    expect((await relaxed('磁共振 超导')).sort()).toEqual(['magnet', 'mr']);
    expect((await relaxed('磁共振 联影'))[0]).toBe('mr');
    expect((await relaxed('磁共振 联影')).sort()).toEqual(['ct', 'magnet', 'mr', 'pet']);
  });

  test('a term that is nowhere takes no part, and is told', async () => {
    const { rows, terms } = await answer('磁共振 qwzx', { relaxed: true });
    expect(search.idsOf(rows)).toEqual(['mr']);
    expect(terms.map(({ understood }) => understood)).toEqual(['plain', 'none']);
  });

  test('of a long Chinese term that is nowhere half of its pairs have to be there', async () => {
    expect(await relaxed('磁共扫描装置')).toEqual([]);
    expect(await relaxed('磁共振成像装置')).toEqual(['mr']);
    expect(await relaxed('光学显微镜系统')).toEqual([]);
  });

  test('what is nowhere at all finds nothing', async () => {
    expect(await relaxed('qwzx')).toEqual([]);
    expect(await relaxed('量子计算')).toEqual([]);
  });

  test('synonyms and pinyin count too', async () => {
    expect((await relaxed('MRI chaodao')).sort()).toEqual(['magnet', 'mr']);
  });
});

describe('bad input', () => {
  const hostile = [
    '磁'.repeat(10_000), 'a'.repeat(10_000), 'a '.repeat(5_000), '磁 '.repeat(5_000), '9'.repeat(10_000), 'xian'.repeat(2_500),
    '<script>alert(1)</script>', '"磁共振"', "' OR 1=1 --", '../../etc/passwd', '%E7%A3%81', '%', '%%%', '\\', '(?:a+)+$', '[^]*', '\u0000', '\ud83d', 'a\ud83db', '👩‍🔬磁共振',
    '\u202egnitcerid', '__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', '-1', '0', 'q', 'qx', 'x', 'qz qy', '"', '""', '" "', 'ﬁ', 'İ', 'ß', '٣', '①', '㍿',
  ];
  test.each(hostile.map((query) => [query.length > 40 ? `${query.slice(0, 12)}… (${query.length} characters)` : query, query] as const))('%j is answered', async (_, query) => {
    for (const state of [{}, { relaxed: true }, { plain: true }]) {
      const { rows, matched } = await answer(readState(`?${new URLSearchParams({ q: query.toWellFormed() }).toString()}`).query, state);
      expect(rows.length).toBe(matched);
    }
  });

  test('any text is answered with rows of the table, each once', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'磁共振机器人uMR790lianyingqx -/ ,，"') }));
    await fc.assert(fc.asyncProperty(text, fc.boolean(), fc.boolean(), async (query, relaxed, plain) => {
      const { rows } = await answer(query, { relaxed, plain });
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows.every((row) => search.idsOf([row])[0] !== '')).toBe(true);
    }), { numRuns: 200 });
  });
});

describe('what Pagefind answers in its own way does no harm', () => {
  test('a word that the query begins with is no answer', async () => {
    const own = aSearch({ products: [{ id: 'a', models: ['AB'] }, { id: 'b', models: ['ABC'] }] });
    expect(await own.find('abcd')).toEqual([]);
    expect(await own.find('abcdefgh 光谱')).toEqual([]);
    expect((await own.find('ab')).sort()).toEqual(['a', 'b']);
  });

  test('any part of a name finds its product, whatever it is', async () => {
    const key = fc.string({ unit: fc.constantFrom(...'磁共振ab1 -'), minLength: 3, maxLength: 12 }).filter((text) => /[^\s-]/.test(text));
    await fc.assert(fc.asyncProperty(key, fc.nat(), fc.nat(), async (name, from, length) => {
      const own = aSearch({ products: [{ id: 'it', name: { zh: `仪${name}器` } }, { id: 'other', name: { zh: '别的' } }] });
      const text = Array.from(`仪${name}器`.replace(/[\s-]/g, ''));
      const start = from % (text.length - 1);
      const part = text.slice(start, start + 3 + (length % text.length)).join('');
      fc.pre(part.length > 2);
      expect(await own.find(part, { plain: true })).toContain('it');
    }), { numRuns: 30 });
  });
});

test('the same search asks Pagefind nothing twice', async () => {
  const own = aSearchOverADozen();
  await own.find('磁共振 联影');
  const before = own.pagefind.searched.length;
  await own.find('磁共振 联影', { choices: { sector: ['medical'] }, sort: 'name', page: 2 });
  expect(own.pagefind.searched).toHaveLength(before);
});
