// The search as a page opens it, over an index that was built as for the site, whose files may fail to load.
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../scripts/build-index.ts';
import { ask } from '../../../src/search/ask.ts';
import { emptyState } from '../../../src/search/state.ts';
import { aProduct, someRecords } from '../builders.ts';
import { aTemporaryDirectory } from '../temporary.ts';
import { aDozen } from './a-dozen-products.ts';
import { asking } from './a-search.ts';

let directory: Awaited<ReturnType<typeof aTemporaryDirectory>>;
let base: string;
/** Files that do not load; and all that were asked for. */
let broken: RegExp | undefined;
let asked: string[] = [];

beforeAll(async () => {
  directory = await aTemporaryDirectory();
  base = `${pathToFileURL(directory.path).href}/`;
  const groups = (aDozen.vocabulary ?? []).map((terms) => ({ terms }));
  await buildIndex(someRecords({ products: aDozen.products.map(aProduct), manufacturers: aDozen.manufacturers ?? [], sectors: aDozen.sectors ?? [], vocabulary: { groups } }), `${directory.path}/pagefind`);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.slice(url.indexOf('pagefind/') + 'pagefind/'.length);
    asked.push(name.replace(/\?ts=.*$/, ''));
    if (broken?.test(name)) throw new TypeError('Failed to fetch');
    return readFile(fileURLToPath(`${base}pagefind/${name.replace(/\?.*$/, '')}`)).then((bytes) => new Response(new Uint8Array(bytes)), () => new Response('', { status: 404 }));
  });
});
beforeEach(() => {
  broken = undefined;
  asked = [];
  // Pagefind tells what did not load.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await directory[Symbol.asyncDispose]();
});

/** The module as a page that was just opened has it: it remembers what it loaded. */
const aPage = async () => {
  vi.resetModules();
  const { openSearch, SearchUnavailable } = await import('../../../src/search/open.ts');
  const idsFor = async (query: string): Promise<string[]> => {
    const search = await openSearch(base);
    const { rows } = await ask(search, { ...emptyState, query }, asking);
    return Promise.all(rows.map(async (row) => (await search.card(row)).id));
  };
  return { openSearch, SearchUnavailable, idsFor };
};

describe('where a file does not load, the search is unavailable, and asking again loads it anew', () => {
  test.each([
    ['the table', /^catalogue\.json/],
    // Not its entry and its program: Pagefind leaves a promise of its own rejected then, which fails a test run.
    ['the metadata of Pagefind', /\.pf_meta$/],
    ['a file of its index', /^index\//],
    ['a card', /^cards\//],
  ])('%s', async (_, file) => {
    const { idsFor, SearchUnavailable } = await aPage();
    broken = file;
    await expect(idsFor('磁共振')).rejects.toBeInstanceOf(SearchUnavailable);
    await expect(idsFor('磁共振')).rejects.toBeInstanceOf(SearchUnavailable);
    broken = undefined;
    expect(await idsFor('磁共振')).toEqual(['mr']);
    expect(await idsFor('机器人 手术')).toEqual(['surgeon']);
  }, 10_000);

  test('the words, which only a mistyped one needs', async () => {
    const { idsFor, SearchUnavailable } = await aPage();
    broken = /^words\.json/;
    expect(await idsFor('磁共振')).toEqual(['mr']);
    await expect(idsFor('magnatic')).rejects.toBeInstanceOf(SearchUnavailable);
    broken = undefined;
    expect(await idsFor('magnatic')).toEqual(['mr']);
  });
});

test('an answer is never shorter because a file failed: it fails too', async () => {
  const { idsFor } = await aPage();
  expect(await idsFor('磁共振')).toEqual(['mr']);
  broken = /^index\//;
  const answers = await Promise.allSettled(['联影', '机器人', 'umr', 'MRI', '夹爪'].map(idsFor));
  for (const answer of answers) if (answer.status === 'fulfilled') expect(answer.value.length).toBeGreaterThan(0);
});

test('the index is opened once, and nothing is loaded twice', async () => {
  const { openSearch, idsFor } = await aPage();
  expect(openSearch(base)).toBe(openSearch(base));
  await idsFor('磁共振');
  await idsFor('磁共振');
  expect(asked).toEqual([...new Set(asked)]);
});

test('names, words and ids wait until they are wanted, and carry the version of the index', async () => {
  const { openSearch } = await aPage();
  const search = await openSearch(base);
  expect(asked.filter((file) => /^(names|words|ids)/.test(file))).toEqual([]);
  expect((await search.names()).makers).toHaveLength(search.table.makers.length);
  expect((await search.words()).latin).toContain('magnetic');
  expect(new Set(await search.ids())).toEqual(new Set(aDozen.products.map(({ id }) => id)));
  expect(asked.filter((file) => /^(names|words|ids)/.test(file))).toEqual([`names.json?v=${search.table.version}`, `words.json?v=${search.table.version}`, `ids.json?v=${search.table.version}`]);
});
