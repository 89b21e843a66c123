// A search over a few products, opened as in the browser: made with the code of the index, asked through the code of the page.
import { traditionalFold } from '../../../src/search/traditional.ts';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Manufacturer, OfficialList, Product, Sector } from '../../../src/catalogue/schema.ts';
import { ask, openIndex, type Answer, type Asking } from '../../../src/search/ask.ts';
import { cardOf } from '../../../src/search/card.ts';
import { createLookup } from '../../../src/search/lookup.ts';
import { latinNear } from '../../../src/search/nearby.ts';
import { keyOf } from '../../../src/search/normalise.ts';
import { occurring } from '../../../src/search/occurring.ts';
import type { OpenSearch } from '../../../src/search/open.ts';
import { packValues } from '../../../src/search/pack-values.ts';
import { openValues } from '../../../src/search/values.ts';
import { indexRecord, type IndexSettings } from '../../../src/search/record.ts';
import { emptyState, type SearchState } from '../../../src/search/state.ts';
import { synonymsOf, termForm } from '../../../src/search/synonyms.ts';
import { rowsOf, tableOf } from '../../../src/search/rows.ts';
import type { SearchTable } from '../../../src/search/table.ts';
import { wordListOf } from '../../../src/search/word-list.ts';
import { aList, aManufacturer, anEdition, aProduct, aSector } from '../builders.ts';
import { inMemoryPagefind, type InMemoryPagefind } from './in-memory-pagefind.ts';

export const fold = traditionalFold();

/** Without traditional characters. */
export const noFold: ReadonlyMap<string, string> = new Map();

export const synonymsAmong = (groups: readonly (readonly string[])[]) => synonymsOf(groups.map((terms) => terms.map((term) => termForm(term, fold))));

/** A product of which a test names its id and what it is about. */
export type Given = Partial<Product> & { id: string };

export interface SearchedEdition {
  products: Given[];
  manufacturers?: Manufacturer[];
  lists?: OfficialList[];
  sectors?: Sector[];
  vocabulary?: string[][];
}

export interface TestSearch extends OpenSearch {
  pagefind: InMemoryPagefind;
  /** Words of each row's record. */
  contents: string[];
  /** Ids of rows. */
  idsOf: (rows: readonly number[]) => string[];
  answer: (query: string, state?: Partial<SearchState>, asking?: Partial<Asking>) => Promise<Answer>;
  /** Ids of what a query finds, in order. */
  find: (query: string, state?: Partial<SearchState>, asking?: Partial<Asking>) => Promise<string[]>;
}

export const asking: Asking = { day: '2026-11-22', language: 'zh' };

export const catalogueOf = ({ products, manufacturers = [aManufacturer()], lists = [aList()], sectors = [aSector()] }: SearchedEdition) =>
  createCatalogue({ edition: anEdition(), sectors, lists, manufacturers, products: products.map(aProduct) });

export const aSearch = (edition: SearchedEdition): TestSearch => {
  const catalogue = catalogueOf(edition);
  const groups = (edition.vocabulary ?? []).map((terms) => terms.map((term) => termForm(term, fold)));
  const settings: IndexSettings = { fold, synonyms: synonymsOf(groups) };
  const entries = rowsOf(catalogue);
  const records = entries.map((entry) => indexRecord(entry, settings));
  const pagefind = inMemoryPagefind(records.map(({ content }) => content));
  const { columns, names } = tableOf(catalogue);
  const table: SearchTable = { version: '1', ...columns, ...occurring(entries, groups, settings), lengths: records.flatMap(({ lengths }) => lengths), nameLengths: entries.map(({ product }) => Array.from(keyOf(product.name.zh, fold)).length), firstWords: pagefind.firstWords };
  const words = wordListOf(entries, table.synonyms.flat(), fold);
  const index = openIndex(table, createLookup(pagefind, table.firstWords), async (word) => latinNear(word, words));
  const idsOf = (rows: readonly number[]): string[] => rows.map((row) => entries[row]?.product.id ?? '');
  const answer: TestSearch['answer'] = (query, state = {}, other = {}) => ask(index, { ...emptyState, query, ...state }, { ...asking, ...other });
  return {
    ...index,
    card: async (row) => {
      const entry = entries[row];
      if (!entry) throw new Error(`There is no row ${row}.`);
      return cardOf(entry);
    },
    words: async () => words,
    names: async () => names,
    values: async () => openValues(packValues(catalogue)),
    ids: async () => entries.map(({ product }) => product.id),
    pagefind,
    contents: records.map(({ content }) => content),
    idsOf,
    answer,
    find: async (query, state, other) => idsOf((await answer(query, state, other)).rows),
  };
};
