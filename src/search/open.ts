// Opens the search in the browser: Pagefind, the table, and the cards and words that are loaded when they are needed.
import { openIndex, type SearchIndex } from './ask.ts';
import type { ResultCard } from './card.ts';
import { createLookup, type Pagefind } from './lookup.ts';
import { latinNear, type WordList } from './nearby.ts';
import type { SearchNames, SearchTable } from './table.ts';
import { openValues, type OpenValues, type PackedValues } from './values.ts';

/** A file of the index could not be loaded; asking again may work. */
export class SearchUnavailable extends Error {}

export interface OpenSearch extends SearchIndex {
  card: (row: number) => Promise<ResultCard>;
  words: () => Promise<WordList>;
  names: () => Promise<SearchNames>;
  /** All figures by parameter. */
  values: () => Promise<OpenValues>;
  /** Product of each row. */
  ids: () => Promise<string[]>;
}

const loadJson = async (url: string, cache: RequestCache = 'default'): Promise<unknown> => {
  const response = await fetch(url, { cache }).catch((cause: unknown) => {
    throw new SearchUnavailable(`${url} did not load.`, { cause });
  });
  if (!response.ok) throw new SearchUnavailable(`${url} answered ${response.status}.`);
  return response.json().catch((cause: unknown) => {
    // A host may answer with a page of its own.
    throw new SearchUnavailable(`${url} is no JSON.`, { cause });
  });
};

/** Pagefind swallows a file that did not load and answers as if it were empty. So its requests are watched. */
let failures = 0;
let watched = false;
const watchRequests = (folder: string): void => {
  if (watched) return;
  watched = true;
  const plainFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const isOurs = url.includes(folder);
    try {
      const response = await plainFetch(input, init);
      if (isOurs && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (isOurs) failures += 1;
      throw error;
    }
  };
};

let opened: Promise<OpenSearch> | undefined;

/** What failed is forgotten, so that asking again loads it anew. */
const unavailable = (message: string, cause?: unknown): SearchUnavailable => {
  opened = undefined;
  return new SearchUnavailable(message, { cause });
};

const watchful = <Arguments extends unknown[], Result>(run: (...given: Arguments) => Promise<Result>) => async (...given: Arguments): Promise<Result> => {
  const before = failures;
  const result = await run(...given).catch((cause: unknown) => {
    throw unavailable('The search index did not load.', cause);
  });
  if (failures > before) throw unavailable('A file of the search index did not load.');
  return result;
};

let attempts = 0;

const loadPagefind = async (folder: string): Promise<Pagefind> => {
  // A browser remembers that a script did not load; another address makes it try again.
  attempts += 1;
  const module = await import(/* @vite-ignore */ `${folder}pagefind.js${attempts > 1 ? `?attempt=${attempts}` : ''}`);
  // In the page itself: a worker would load as much again, and cost more than it saves in copying answers.
  const instance: Pagefind = module.createInstance({ baseUrl: '/', noWorker: true }); // Pagefind's browser module has no types of its own
  return { search: watchful((term) => instance.search(term)), preload: watchful((term) => instance.preload(term)) };
};

const remembered = <Value>(load: (key: number) => Promise<Value>): ((key: number) => Promise<Value>) => {
  const known = new Map<number, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? load(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
};

const open = async (base: string): Promise<OpenSearch> => {
  const folder = `${base}pagefind/`;
  watchRequests(folder);
  const [table, pagefind] = await Promise.all([
    loadJson(`${folder}catalogue.json`, 'no-cache') as Promise<SearchTable>, // written by build-index.ts of the same build
    loadPagefind(folder).catch((cause: unknown) => {
      throw new SearchUnavailable('The search did not load.', { cause });
    }),
  ]);
  const lookup = createLookup(pagefind, table.firstWords);
  const words = remembered(() => loadJson(`${folder}words.json?v=${table.version}`) as Promise<WordList>); // as above
  const names = remembered(() => loadJson(`${folder}names.json?v=${table.version}`) as Promise<SearchNames>); // as above
  const values = remembered(async () => openValues((await loadJson(`${folder}values.json?v=${table.version}`)) as PackedValues)); // as above
  const ids = remembered(() => loadJson(`${folder}ids.json?v=${table.version}`) as Promise<string[]>); // as above
  return {
    ...openIndex(table, lookup, async (word) => latinNear(word, await words(0))),
    card: remembered((row) => loadJson(`${folder}cards/${row}.json?v=${table.version}`) as Promise<ResultCard>), // as above
    words: () => words(0),
    names: () => names(0),
    values: () => values(0),
    ids: () => ids(0),
  };
};

/**
 * The search of this site, loaded once per page. One that failed is loaded anew when it is asked for again.
 * @param base base path of the site with slashes at both ends
 */
export const openSearch = (base: string): Promise<OpenSearch> => {
  opened ??= open(base).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
};
