// The products that a search finds, as the search page orders them.
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { today } from '../../components/today.ts';
import { ask } from '../../search/ask.ts';
import { knownValues } from '../../search/facets.ts';
import { valuesFor, withKnownNeeds } from '../../search/known-needs.ts';
import { openSearch, type OpenSearch } from '../../search/open.ts';
import { chosenOf, readState, searchOf, type SearchState } from '../../search/state.ts';
import { nameOf, optionsOf, type Vocabulary } from '../facet-options.ts';
import { filterWords } from '../search-words.ts';
import { loadSectors, type Progress } from './load-sectors.ts';
import type { Speaker } from './messages.ts';
import type { ExportProps } from './props.ts';
import { loadIds, previewRows, type Scope } from './scope.ts';

/** As many products are lighter one by one than whole sectors are. */
const mostAlone = 20;

/** More names would be no name of a file. */
const mostNamed = 3;

/** What was chosen, in words: facets with their values, then how it was searched and in which order. */
const filtersOf = (state: SearchState, known: Parameters<typeof filterWords>[1], speaker: Speaker): Scope['filters'] => {
  const { t } = speaker;
  return [
    ...filterWords(state, known, speaker).map(({ facet, values }) => ({ name: facet, value: values.join(t('listComma')) })),
    ...(state.relaxed ? [{ name: t('exportRelaxed'), value: t('exportRelaxedText') }] : []),
    ...(state.plain ? [{ name: t('exportRelaxed'), value: t('exportPlainText') }] : []),
    // Without words, nothing is more relevant than another.
    ...(state.query === '' && state.sort === 'relevance' ? [] : [{ name: t('exportSort'), value: t(`sort-${state.sort}`) }]),
  ];
};

/** A category says its sector, so that the name of a file need not. */
const namesOf = (state: SearchState, vocabulary: Vocabulary, speaker: Speaker): string[] =>
  chosenOf(state)
    .filter(({ facet }) => facet !== 'sector' || (state.choices.category ?? []).length === 0)
    .map(({ facet, value }) => nameOf(optionsOf(facet, vocabulary, speaker), value));

const wordsOf = (state: SearchState, vocabulary: Vocabulary, speaker: Speaker): Pick<Scope, 'what' | 'name'> => {
  const { t } = speaker;
  const { query } = state;
  const names = namesOf(state, vocabulary, speaker).slice(0, mostNamed);
  const suffix = names.length > 0 ? `-${names.join('-')}` : '';
  if (query !== '') return { what: t('exportWhat-search', { query }), name: `${t('exportName-search', { query })}${suffix}` };
  if (names.length > 0) return { what: t('exportWhat-filtered'), name: names.join('-') };
  return state.needs.length > 0 ? { what: t('exportWhat-filtered'), name: t('exportName-filtered') } : { what: t('exportWhat-all'), name: t('exportName-all') };
};

const sectorOfRow = ({ table }: OpenSearch, row: number): string => (table.categories[table.category[row] ?? 0] ?? '').replace(/\/.*$/, '');

/** The entries of some ids, in their order. @throws if one is missing, as where the site was updated meanwhile */
const inOrder = (entries: readonly CatalogueEntry[], ids: readonly string[]): CatalogueEntry[] => {
  const byId = new Map(entries.map((entry) => [entry.product.id, entry]));
  return ids.map((id) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`The sectors' files do not hold ${id}, which the index has.`);
    return entry;
  });
};

/** @throws if the index does not load */
export const openSearchScope = async (asked: SearchState, { base, locale, ...props }: ExportProps, speaker: Speaker): Promise<Scope> => {
  const search = await openSearch(base);
  const values = await valuesFor(search, asked);
  const { state, unknown } = withKnownNeeds({ ...readState(searchOf(asked), knownValues(search.table)), page: 1 }, values);
  const known = new Set(chosenOf(state).map(({ facet, value }) => `${facet} ${value}`));
  const [{ rows }, allIds, makers] = await Promise.all([
    ask(search, state, { day: today(), language: locale, values }),
    search.ids(),
    (state.choices.maker ?? []).length > 0 ? search.names().then((names) => names.makers) : undefined,
  ]);
  const ids = rows.map((row) => allIds[row] ?? '');
  const sectors = [...new Set(rows.map((row) => sectorOfRow(search, row)))];
  const vocabulary: Vocabulary = { ...props, table: search.table, makers };
  const alone = async (some: readonly string[], progress: Progress): Promise<CatalogueEntry[]> => inOrder((await loadIds(base, some, progress)).entries, some);
  return {
    ...wordsOf(state, vocabulary, speaker),
    filters: filtersOf(state, { vocabulary, values }, speaker),
    count: rows.length,
    unknown: { ids: [], values: [...chosenOf(asked).filter(({ facet, value }) => !known.has(`${facet} ${value}`)).map(({ value }) => value), ...unknown] },
    first: () => alone(ids.slice(0, previewRows), { told: () => {}, signal: new AbortController().signal }),
    all: async (progress) => (ids.length <= mostAlone ? alone(ids, progress) : inOrder(await loadSectors(base, sectors, progress), ids)),
  };
};
