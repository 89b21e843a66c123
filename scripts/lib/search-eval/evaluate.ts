// Asks every engine every query of an edition, and judges the answers.
import type { Browser } from '@playwright/test';
import type { Fold } from '../../../src/search/normalise.ts';
import { serveSite, type ServedSite } from '../serve.ts';
import { askEach, type Answer, type Ask } from './answer.ts';
import { writeBaselineSite } from './baseline-site.ts';
import { askBaseline, baselines, type Baseline } from './baselines.ts';
import { measureFirstSearch, pickFirstSearches, type FirstSearch } from './first-search.ts';
import { judge, type JudgedQuery } from './judge.ts';
import { createOracle } from './oracle.ts';
import { askSearchPage } from './search-page.ts';
import { buildSiteOf } from './site.ts';
import type { Assignment } from './task.ts';

/** `catalogue` is the search of this site. */
export type Engine = 'catalogue' | Baseline;
export const engines: readonly Engine[] = ['catalogue', ...baselines];

/** An edition's queries with the judged answers of each engine. */
export interface Evaluation extends Assignment {
  judged: Record<Engine, JudgedQuery[]>;
  firstSearches: FirstSearch[];
}

/** A name of a product that is no query itself, to load the index with. */
const warmUpFor = ({ edition, queries }: Assignment): string => {
  const asked = new Set(queries.map(({ q }) => q));
  return edition.entries.map(({ product }) => product.name.zh).find((name) => !asked.has(name)) ?? '目录';
};

/** Everything that is served for an edition. */
interface Served {
  site: ServedSite;
  siteDir: string;
  baselineSite: ServedSite;
  pagefindRows: ReadonlyMap<string, number>;
}

const serveAll = async ({ edition }: Assignment): Promise<Served> => {
  const siteDir = await buildSiteOf(edition);
  const { outDir, pagefindRows } = await writeBaselineSite(edition);
  const site = await serveSite({ outDir: siteDir, base: '/', port: 0 });
  return { site, siteDir, baselineSite: await serveSite({ outDir, base: '/', port: 0 }), pagefindRows };
};

const openEngine = (browser: Browser, engine: Engine, { served, lang, warmUp, products }: { served: Served; lang: 'zh' | 'en'; warmUp: string; products: number }): Promise<Ask> =>
  engine === 'catalogue'
    ? askSearchPage(browser, { site: served.site.url, lang, warmUp, products })
    : askBaseline(browser, engine, { site: served.baselineSite.url, lang, warmUp, pagefindRows: served.pagefindRows });

const askEngine = async (browser: Browser, engine: Engine, assignment: Assignment, served: Served): Promise<Answer[]> => {
  const { edition, queries } = assignment;
  const answers = { zh: new Map<string, Answer>(), en: new Map<string, Answer>() };
  for (const lang of ['zh', 'en'] as const) {
    const questions = queries.filter((query) => query.lang === lang).map(({ q }) => q);
    if (questions.length === 0) continue;
    console.error(`Asking ${engine} ${questions.length} queries on the ${edition.name} edition (${lang}) …`);
    answers[lang] = await askEach(questions, await openEngine(browser, engine, { served, lang, warmUp: warmUpFor(assignment), products: edition.entries.length }));
    for (const context of browser.contexts()) await context.close();
  }
  return queries.map(({ lang, q }) => answers[lang].get(q) ?? { rows: [], milliseconds: 0 });
};

/**
 * Builds, serves and asks.
 * @param isBiggest the first search is measured on the biggest edition only
 */
export const evaluate = async (browser: Browser, assignment: Assignment, { fold, isBiggest }: { fold: Fold; isBiggest: boolean }): Promise<Evaluation> => {
  const { edition, queries } = assignment;
  const served = await serveAll(assignment);
  try {
    const oracle = createOracle({ entries: edition.entries, groups: edition.groups, fold });
    const judged: Record<Engine, JudgedQuery[]> = { catalogue: [], pagefind: [], minisearch: [] };
    for (const engine of engines) {
      const answers = await askEngine(browser, engine, assignment, served);
      judged[engine] = queries.map((query, index) => judge({ query, answer: answers[index] ?? { rows: [], milliseconds: 0 }, allowed: oracle(query.q), entries: edition.entries }));
    }
    const firstSearches: FirstSearch[] = [];
    for (const { lang, q } of isBiggest ? pickFirstSearches(queries) : []) firstSearches.push(await measureFirstSearch(browser, served.site, { outDir: served.siteDir, lang, q }));
    return { ...assignment, judged, firstSearches };
  } finally {
    for (const { server } of [served.site, served.baselineSite]) {
      server.close();
      server.closeAllConnections();
    }
  }
};
