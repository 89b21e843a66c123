import { describe, expect, test } from 'vitest';
import { createLookup, type Pagefind } from '../../../src/search/lookup.ts';
import { inMemoryPagefind } from './in-memory-pagefind.ts';

const contents = ['aa ab ac ad', 'ab aa ac', 'ba bb bc ba', 'ca kax kay kaz', 'kb x ca'];
const aLookup = (wordsPerFile = 2) => {
  const pagefind = inMemoryPagefind(contents, wordsPerFile);
  return { pagefind, ...createLookup(pagefind, pagefind.firstWords) };
};

test.each([
  [['aa', 'ab'], [[0, 0]]],
  [['aa'], [[0, 0], [1, 1]]],
  [['aa', 'ac'], [[1, 1]]],
  [['ba', 'bb'], [[2, 0]]],
  [['bc', 'ba'], [[2, 2]]],
  [['ca', 'kax', 'kay', 'kaz'], [[3, 0]]],
  [['ab', 'zz'], []],
  [['a'], []],
  [[], []],
])('the words %j in a row stand in %j', async (words, hits) => {
  expect([...(await aLookup().phrase(words))]).toEqual(hits);
});

test.each([
  ['k', [[3, 1], [4, 0]]],
  ['ka', [[3, 1]]],
  ['a', [[0, 0], [1, 0]]],
  ['kax', [[3, 1]]],
  ['z', []],
  ['0', []],
])('words that begin with "%s" stand in %j, each with its first place', async (beginning, hits) => {
  expect([...(await aLookup().prefix(beginning))]).toEqual(hits);
});

test.each([1, 2, 3, 100])('with %i words in a file nothing is missed', async (wordsPerFile) => {
  const { phrase, prefix } = aLookup(wordsPerFile);
  expect([...(await prefix('k')).keys()]).toEqual([3, 4]);
  expect([...(await phrase(['ab', 'ac', 'ad'])).keys()]).toEqual([0]);
});

describe('files of the index', () => {
  test('are loaded by their first words before Pagefind is asked', async () => {
    const { pagefind, phrase } = aLookup();
    expect(pagefind.firstWords).toEqual(['aa', 'ac', 'ba', 'bc', 'kax', 'kaz', 'x']);
    await phrase(['ab', 'ac']);
    expect(pagefind.preloaded).toEqual(['aa', 'ac']);
    expect(pagefind.searched).toEqual(['"ab ac"']);
  });

  test('are all that a beginning may lie in', async () => {
    const { pagefind, prefix } = aLookup();
    await prefix('k');
    expect(pagefind.preloaded).toEqual(['bc', 'kax', 'kaz']);
  });

  test('are loaded once for words of the same file', async () => {
    const { pagefind, phrase } = aLookup();
    await phrase(['aa', 'ab', 'aa']);
    expect(pagefind.preloaded).toEqual(['aa']);
  });
});

describe('answers', () => {
  test('are kept, also while they are on their way', async () => {
    const { pagefind, phrase } = aLookup();
    await Promise.all([phrase(['aa', 'ab']), phrase(['aa', 'ab'])]);
    await phrase(['aa', 'ab']);
    expect(pagefind.searched).toEqual(['"aa ab"']);
  });

  test('of 400 questions are kept, not more', async () => {
    const { pagefind, phrase } = aLookup();
    await phrase(['aa']);
    for (let number = 0; number < 400; number += 1) await phrase([`q${number}`]);
    await phrase(['aa']);
    await phrase(['q399']);
    expect(pagefind.searched).toHaveLength(402);
  });

  test('that failed are asked for anew', async () => {
    let isBroken = true;
    const pagefind: Pagefind = {
      preload: () => (isBroken ? Promise.reject(new Error('The file did not load.')) : Promise.resolve()),
      search: async () => ({ results: [{ id: '7', words: [5, 3, 9] }] }),
    };
    const { phrase } = createLookup(pagefind, ['a']);
    await expect(phrase(['ab'])).rejects.toThrow('The file did not load.');
    isBroken = false;
    expect([...(await phrase(['ab']))]).toEqual([[7, 3]]);
  });
});
