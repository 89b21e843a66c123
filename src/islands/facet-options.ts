// The values of each facet as the page offers them, in its language and order.
import { statuses, type Status } from '../catalogue/status.ts';
import { pick } from '../i18n/fill.ts';
import { firstKindsOf, knownValues, unknown } from '../search/facets.ts';
import type { Facet, SearchState } from '../search/state.ts';
import type { MakerNames, SearchTable } from '../search/table.ts';
import type { SearchPageProps, SectorFacet } from './search-props.ts';
import type { SearchWordKey } from './search-word-keys.ts';
import type { IslandSpeaker } from './speaker.ts';

export interface FacetOption {
  value: string;
  name: string;
  lang?: string | undefined;
  sector?: SectorFacet;
  status?: Status;
}

/** What is known of the values: from the server, and once they are loaded the table and the makers' names. */
export interface Vocabulary extends Pick<SearchPageProps, 'sectors' | 'lists' | 'districts' | 'supports'> {
  table?: SearchTable | undefined;
  makers?: readonly MakerNames[] | undefined;
}

/** Values of a facet. */
export const optionsOf = (facet: Facet, { sectors, lists, districts, supports, table, makers }: Vocabulary, { t, locale }: Pick<IslandSpeaker<SearchWordKey>, 't' | 'locale'>): FacetOption[] => {
  switch (facet) {
    case 'sector':
      return sectors.map((sector) => ({ value: sector.id, name: sector.name, lang: sector.lang, sector }));
    case 'category':
      return sectors.flatMap((sector) => sector.categories.map(({ id, name, lang }) => ({ value: `${sector.id}/${id}`, name, lang })));
    case 'list':
      return lists.map(({ id, name, lang }) => ({ value: id, name, lang }));
    case 'status':
      return statuses.map((status) => ({ value: status, name: t(`status-${status}`), status }));
    case 'first':
      return firstKindsOf(lists).map((kind) => ({ value: kind, name: t(`listKind-${kind}`) }));
    case 'district':
      return [...districts.map(({ id, name, lang }) => ({ value: id, name, lang })), { value: unknown, name: t('value-unknown-district') }];
    case 'year': {
      const years = table ? [...knownValues(table).year] : [];
      return years.sort((a, b) => Number(a === unknown) - Number(b === unknown) || Number(b) - Number(a)).map((value) => ({ value, name: value === unknown ? t('value-unknown-year') : value }));
    }
    case 'maker':
      return (makers ?? []).map(({ name }, place) => ({ value: table?.makers[place] ?? '', name: pick(locale, name).text, lang: pick(locale, name).lang }));
    case 'policy':
      return supports.map(({ id, name, lang }) => ({ value: id, name, lang }));
    case 'registration':
    case 'specifications':
      return [{ value: 'yes', name: t(`value-${facet}`) }];
  }
};

/** Name of a chosen value. */
export const nameOf = (options: readonly FacetOption[], value: string): string => options.find((option) => option.value === value)?.name ?? value;

export const isChosen = ({ choices }: SearchState, facet: Facet, value: string): boolean => (choices[facet] ?? []).includes(value);
