// The filters of a kept search in words, without the search's data: what the page does not know by name keeps its id.
import type { ParameterTable } from '../../catalogue/parameters.ts';
import { facets, type Facet, type SearchState } from '../../search/state.ts';
import type { OpenValues } from '../../search/values.ts';
import { firstFew } from '../first-few.ts';
import { needNames } from '../need-text.ts';
import type { Speaker } from './messages.ts';

/** What each value of a facet is called, as far as the page knows: it names no makers. */
export type FilterNames = Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>>;

/** `agile-robotics-shanghai` as people read it. */
const readable = (id: string): string => id.replace(/[-/|]+/g, ' ').trim();

/** A need as it stands in an address: its key, then its ends, then maybe a unit. */
const needParts = (need: string): { key: string; unit: string | undefined } => {
  const [, key = need, unit] = /^(.+):[^:]*\.\.[^:]*?(?::([^:]+))?$/.exec(need) ?? [];
  return { key, unit };
};

/**
 * Names and units of the figures that are needed, without what any product states.
 * @param table nothing while it has not come
 */
export const figuresToTell = (needs: readonly string[], table: ParameterTable | undefined): OpenValues => {
  const columns = needs.map(needParts).map(({ key, unit }) => {
    const known = table?.parameter.get(key);
    // What no parameter covers has its label and its unit for a key: 功率密度|kW/L.
    const [label = key, symbol = ''] = key.split('|');
    const own = { name: known?.name ?? { zh: key.includes('|') ? label : readable(key) }, units: known?.units ?? (unit === undefined ? [] : [unit]), unit: unit ?? symbol };
    return [key, { key, name: own.name, units: own.units, ...(own.unit !== '' && { unit: own.unit }), reading: known?.reading ?? 'value', statements: new Map() }] as const;
  });
  return { units: Object.fromEntries([...(table?.unit ?? [])]), columns: new Map(columns) };
};

/** Each facet with its values, then the figures; '' without filters. */
export const keptFilters = (state: SearchState, { names, table }: { names: FilterNames; table: ParameterTable | undefined }, speaker: Speaker): string => {
  const { t } = speaker;
  const chosen = facets.flatMap((facet) => {
    const values = (state.choices[facet] ?? []).map((value) => names[facet]?.[value] ?? readable(value));
    return values.length === 0 ? [] : [{ facet: t(`facet-${facet}`), values }];
  });
  const needs = needNames(state.needs, figuresToTell(state.needs, table), speaker).map(({ text }) => text);
  const figures = needs.length === 0 ? [] : [{ facet: t('needParameter'), values: [...needs, t(state.metOnly ? 'needMetOnly' : 'needWithUnclear')] }];
  return [...chosen, ...figures].map(({ facet, values }) => t('shortlistSearchFilter', { facet, values: firstFew(values, speaker) })).join(t('semicolon'));
};
