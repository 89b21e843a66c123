// Runs a search of the search page again and tells it in words, for the file of a purchase.
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import type { EvidenceSearch } from '../../catalogue/evidence-schema.ts';
import { ask } from '../../search/ask.ts';
import { knownValues } from '../../search/facets.ts';
import { valuesFor, withKnownNeeds } from '../../search/known-needs.ts';
import type { OpenSearch } from '../../search/open.ts';
import { chosenOf, facets, readState, searchOf, type SearchState } from '../../search/state.ts';
import type { OpenValues } from '../../search/values.ts';
import type { Vocabulary } from '../facet-options.ts';
import { filterWords } from '../search-words.ts';
import { shortened } from '../shortened.ts';
import type { EvidenceSpeaker } from './messages.ts';

/** `broken`: nothing of it means anything. */
export type SearchRecord = { kind: 'run'; record: EvidenceSearch } | { kind: 'broken'; search: string };

/** What the address of a search can hold besides its filters. */
const otherNames = ['q', 'need', 'by', 'bound', 'figure', 'met', 'sort', 'page', 'relaxed', 'plain'];

/** What came through in pieces, such as a half of a character. */
const isDamaged = (text: string): boolean => text.includes('\uFFFD');

/** Reads what stood behind `?`; what the edition does not know is told apart. Nothing if nothing is left. */
export const readSearch = (search: string, known: Parameters<typeof readState>[1], values?: OpenValues): { state: SearchState; ignored: string[] } | undefined => {
  const parameters = new URLSearchParams(search);
  const { state, unknown: unknownNeeds } = withKnownNeeds(readState(search, known), values);
  const kept = new Set(chosenOf(state).map(({ facet, value }) => `${facet} ${value}`));
  const unknownValues = chosenOf(readState(search)).filter(({ facet, value }) => !kept.has(`${facet} ${value}`)).map(({ value }) => value);
  const unknownNames = [...parameters].filter(([name]) => !otherNames.includes(name) && !facets.some((facet) => facet === name)).map(([name, value]) => `${name}=${value}`);
  const ignored = [...unknownValues, ...unknownNeeds, ...unknownNames];
  const hasSense = state.query !== '' || kept.size + state.needs.length > 0 || (ignored.length === 0 && [...parameters].length > 0);
  if (!hasSense || isDamaged(state.query)) return undefined;
  return { state: { ...state, page: 1 }, ignored: ignored.map(shortened) };
};

/** The row of a product: among those of its maker and category, that whose card is its own. */
const rowOf = async ({ table, card }: OpenSearch, { product, manufacturer, sector, category }: CatalogueEntry, rows: readonly number[]): Promise<number | undefined> => {
  const [maker, place] = [table.makers.indexOf(manufacturer.id), table.categories.indexOf(`${sector.id}/${category.id}`)];
  const candidates = rows.filter((row) => table.maker[row] === maker && table.category[row] === place);
  const cards = await Promise.all(candidates.map(card));
  return candidates[cards.findIndex(({ id }) => id === product.id)];
};

/** Filters, and what else decides which results there are. */
const filtersOf = (state: SearchState, known: Parameters<typeof filterWords>[1], speaker: EvidenceSpeaker): EvidenceSearch['filters'] => {
  const { t } = speaker;
  const modes = [...(state.relaxed ? [t('evidenceSearchRelaxed')] : []), ...(state.plain ? [t('evidenceSearchPlain')] : [])];
  return [...filterWords(state, known, speaker), ...(modes.length > 0 ? [{ facet: t('evidenceSearchMode'), values: modes }] : [])];
};

export interface Searching {
  entries: readonly CatalogueEntry[];
  /** The reader's day, for which the search page would answer. */
  day: string;
  vocabulary: Vocabulary;
  speaker: EvidenceSpeaker;
}

/** @throws if the index does not load */
export const runSearch = async (opened: OpenSearch, search: string, { entries, day, vocabulary, speaker }: Searching): Promise<SearchRecord> => {
  const values = await valuesFor(opened, readState(search));
  const read = readSearch(search, knownValues(opened.table), values);
  if (!read) return { kind: 'broken', search: shortened(search) };
  const { state, ignored } = read;
  const [{ rows, standings }, names] = await Promise.all([
    ask(opened, state, { day, language: speaker.locale, values }),
    state.choices.maker ? opened.names() : undefined,
  ]);
  const places = await Promise.all(entries.map(async (entry) => {
    const row = await rowOf(opened, entry, rows);
    return { id: entry.product.id, place: row === undefined ? null : rows.indexOf(row) + 1 };
  }));
  const filters = filtersOf(state, { vocabulary: { ...vocabulary, table: opened.table, makers: names?.makers }, values }, speaker);
  return { kind: 'run', record: { search: searchOf(state), query: state.query, filters, order: speaker.t(`sort-${state.sort}`), ignored, results: rows.length, ...(standings && { meets: standings.meets }), places, on: day } };
};
