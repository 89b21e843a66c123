// Whether the Pagefind of these tests answers as the real one does, over an index that was built as for the site.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../scripts/build-index.ts';
import { ask, openIndex, type SearchIndex } from '../../../src/search/ask.ts';
import { createLookup, type Lookup, type Pagefind } from '../../../src/search/lookup.ts';
import { latinNear, type WordList } from '../../../src/search/nearby.ts';
import { emptyState } from '../../../src/search/state.ts';
import type { SearchTable } from '../../../src/search/table.ts';
import { aProduct, someRecords } from '../builders.ts';
import { aTemporaryDirectory } from '../temporary.ts';
import { aDozen, aSearchOverADozen } from './a-dozen-products.ts';
import { asking } from './a-search.ts';

const search = aSearchOverADozen();
const inMemory = createLookup(search.pagefind, search.pagefind.firstWords);

/** Pagefind's browser module, whose files are read from a folder. */
const openPagefind = async (bundle: string): Promise<Pagefind> => {
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.replace(/\?.*$/, '').replace(/^\/pagefind\//, '');
    return readFile(join(bundle, name)).then((bytes) => new Response(new Uint8Array(bytes)), () => new Response('', { status: 404 }));
  });
  const module = await import(/* @vite-ignore */ pathToFileURL(join(bundle, 'pagefind.js')).href);
  return module.createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
};

let directory: Awaited<ReturnType<typeof aTemporaryDirectory>>;
let table: SearchTable;
let real: Lookup;
let index: SearchIndex;
beforeAll(async () => {
  directory = await aTemporaryDirectory();
  const bundle = join(directory.path, 'pagefind');
  const groups = (aDozen.vocabulary ?? []).map((terms) => ({ terms }));
  await buildIndex(someRecords({ products: aDozen.products.map(aProduct), manufacturers: aDozen.manufacturers ?? [], sectors: aDozen.sectors ?? [], vocabulary: { groups } }), bundle);
  table = JSON.parse(await readFile(join(bundle, 'catalogue.json'), 'utf8'));
  const words: WordList = JSON.parse(await readFile(join(bundle, 'words.json'), 'utf8'));
  real = createLookup(await openPagefind(bundle), table.firstWords);
  index = openIndex(table, real, async (word) => latinNear(word, words));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await directory[Symbol.asyncDispose]();
});

const words = [...new Set(search.contents.flatMap((content) => content.split(' ')))];

test('the table that was built is the one of these tests, but for the files', () => {
  const { version: _, firstWords: __, ...built } = table;
  const { version: ___, firstWords: ____, ...own } = search.table;
  expect(built).toEqual(own);
});

test('every word is found where it stands', async () => {
  for (const word of words) expect(new Map(await real.phrase([word])), word).toEqual(new Map(await inMemory.phrase([word])));
});

test('words in a row are found, and those that are none in a row are not', async () => {
  for (const content of search.contents) {
    const all = content.split(' ');
    for (let place = 0; place < all.length; place += 7) {
      for (const asked of [all.slice(place, place + 3), [all[place] ?? '', all[place + 2] ?? ''], all.slice(place, place + 2).reverse()]) {
        const row = asked.filter((word) => word !== '');
        expect(new Map(await real.phrase(row)), row.join(' ')).toEqual(new Map(await inMemory.phrase(row)));
      }
    }
  }
});

test('words that begin so are found, wherever they lie', async () => {
  const beginnings = new Set(words.flatMap((word) => [1, 2, 3, 5].map((length) => word.slice(0, length))));
  for (const beginning of beginnings) expect(new Map(await real.prefix(beginning)), beginning).toEqual(new Map(await inMemory.prefix(beginning)));
});

test('where no word begins so, the longest that the query begins with is taken', async () => {
  for (const word of words.slice(0, 100)) expect(new Map(await real.prefix(`${word}zzz`)), word).toEqual(new Map(await inMemory.prefix(`${word}zzz`)));
});

test.each([
  '磁共振', '振成', '磁', '层', '系統', 'uMR 790', 'umr790', 'magn', 'CT', 'u', '91990000EXAMPLE006', '0000example', '联影 磁共振', 'qwzx', 'cigongzhen', 'lianyi', 'ly', 'shoushujqr', 'chongsu',
  'MRI', 'magnetic resonance', 'PET/CT', 'AUV', '核磁共振成像系统', 'magnatic', '机器人', 'robot', '孔径60cm', '国械注准20203060123', '', '???',
])('the query "%s" is answered alike', async (query) => {
  for (const state of [{}, { plain: true }, { relaxed: true }]) {
    const [one, other] = await Promise.all([ask(index, { ...emptyState, query, ...state }, asking), search.answer(query, state)]);
    expect(one).toEqual(other);
  }
});
