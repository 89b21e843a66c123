// What the search is compared with, asked over the same records in the same browser.
import type { Browser, JSHandle, Page } from '@playwright/test';
import { inTime, shortened, type Answer, type Ask } from './answer.ts';

export const baselines = ['pagefind', 'minisearch'] as const;
export type Baseline = (typeof baselines)[number];

/** What an engine in the page answers: its own names of what it found. */
interface Told {
  ids: (string | number)[];
  milliseconds: number;
}
type AskInPage = (question: string) => Promise<Told>;

/** Pagefind as its documentation has it: loaded, and asked. Runs in the page. */
const startPagefind = async (): Promise<AskInPage> => {
  const load = (path: string): Promise<unknown> => import(path);
  // Neither library brings types for the browser; these are the parts that are used.
  const pagefind = (await load('/pagefind/pagefind.js')) as { init: () => Promise<void>; search: (question: string) => Promise<{ results: { id: string }[] }> };
  await pagefind.init();
  return async (question) => {
    const start = performance.now();
    const { results } = await pagefind.search(question);
    return { ids: results.map(({ id }) => id), milliseconds: performance.now() - start };
  };
};

/** MiniSearch with every term required, beginnings of words, and names before makers before the rest. Runs in the page. */
const startMiniSearch = async (): Promise<AskInPage> => {
  const load = (path: string): Promise<unknown> => import(path);
  const { bigramsOf } = (await load('/bigrams.js')) as { bigramsOf: (text: string) => string[] };
  const { default: MiniSearch } = (await load('/minisearch.js')) as {
    default: new (options: object) => { addAll: (documents: unknown) => void; search: (question: string) => { id: number }[] };
  };
  const { both }: { both: unknown } = await (await fetch('/documents.json')).json();
  const index = new MiniSearch({
    fields: ['name', 'maker', 'text'],
    tokenize: bigramsOf,
    processTerm: (term: string) => term,
    searchOptions: { combineWith: 'AND', prefix: true, boost: { name: 4, maker: 2 } },
  });
  index.addAll(both);
  return async (question) => {
    const start = performance.now();
    const results = index.search(question);
    return { ids: results.map(({ id }) => id), milliseconds: performance.now() - start };
  };
};

const starts: Record<Baseline, () => Promise<AskInPage>> = { pagefind: startPagefind, minisearch: startMiniSearch };

const ask = (engine: AskInPage, question: string): Promise<Told> => engine(question);

interface BaselinePage {
  /** Address of the baselines' pages. */
  site: string;
  lang: 'zh' | 'en';
  /** A query that is none of those asked: the first loads the index. */
  warmUp: string;
  pagefindRows: ReadonlyMap<string, number>;
}

/** A way to ask a baseline on a page in one language. */
export const askBaseline = async (browser: Browser, baseline: Baseline, { site, lang, warmUp, pagefindRows }: BaselinePage): Promise<Ask> => {
  const page: Page = await (await browser.newContext()).newPage();
  await page.goto(lang === 'zh' ? site : `${site}en/`);
  const engine: JSHandle<AskInPage> = await inTime(page.evaluateHandle(starts[baseline]), `The baseline ${baseline} (${lang}) does not start`, 120_000);
  const rowOf = (id: string | number): number => {
    const row = typeof id === 'number' ? id : pagefindRows.get(id);
    if (row === undefined) throw new Error(`The baseline ${baseline} found ${id}, which is no product.`);
    return row;
  };
  const askOnce = async (question: string): Promise<Answer> => {
    const { ids, milliseconds } = await inTime(engine.evaluate(ask, question), `The baseline ${baseline}, asked for “${shortened(question)}” (${lang})`);
    return { rows: ids.map(rowOf), milliseconds };
  };
  await askOnce(warmUp);
  return askOnce;
};
