// A selection, opened: what it is called, how many products it has, and how they are loaded. Nothing is loaded before it is needed.
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { byStanding, listingYear } from '../../catalogue/order.ts';
import type { Selection, SelectionProblem } from '../../exporting/selection.ts';
import { loadEntries, loadManufacturer } from '../entries.ts';
import { pick } from '../../i18n/fill.ts';
import { loadSectors, type Progress } from './load-sectors.ts';
import type { Speaker } from './messages.ts';
import type { ExportProps } from './props.ts';

export interface Scope {
  /** In words, such as 检索“磁共振”. */
  what: string;
  /** As part of a file's name. */
  name: string;
  filters: { name: string; value: string }[];
  /** Products, known before they are loaded. */
  count: number;
  /** What the address names and this edition does not have. */
  unknown: { ids: string[]; values: string[] };
  /** The first few, for a preview. */
  first: () => Promise<CatalogueEntry[]>;
  /** All of them, in the order of the page. @throws if they do not all come, or are not wanted any more */
  all: (progress: Progress) => Promise<CatalogueEntry[]>;
}

/** Rows of the preview. */
export const previewRows = 5;

/** Asked at once, so that a long list can tell how far it is. */
const idsAtOnce = 24;

const nothingUnknown = { ids: [], values: [] };

export const loadIds = async (base: string, ids: readonly string[], { told, signal }: Progress): Promise<{ entries: CatalogueEntry[]; unknown: string[] }> => {
  const entries: CatalogueEntry[] = [];
  const unknown: string[] = [];
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    if (signal.aborted) throw new Error('The products are not wanted any more.');
    told(start, ids.length);
    const found = await loadEntries(base, ids.slice(start, start + idsAtOnce));
    if (found.failed.length > 0) throw new Error(`${found.failed.length} products did not load.`);
    entries.push(...found.entries);
    unknown.push(...found.unknown);
  }
  return { entries, unknown };
};

const alone = (): Progress => ({ told: () => {}, signal: new AbortController().signal });

const sectorScope = (id: string, { base, sectors }: ExportProps, { t }: Speaker): Scope => {
  const sector = sectors.find((one) => one.id === id);
  const all = (progress: Progress): Promise<CatalogueEntry[]> => loadSectors(base, [id], progress);
  return { what: t('exportWhat-sector', { sector: sector?.name ?? id }), name: sector?.name ?? id, filters: [], count: sector?.count ?? 0, unknown: nothingUnknown, first: async () => (await all(alone())).slice(0, previewRows), all };
};

const listScope = ({ list: id, year }: Extract<Selection, { of: 'list' }>, { base, lists }: ExportProps, { t }: Speaker): Scope => {
  const list = lists.find((one) => one.id === id);
  const title = list?.title ?? id;
  const isOn = ({ listings }: CatalogueEntry): boolean => listings.some((one) => one.list.id === id && (year === undefined || listingYear(one.listing) === year));
  const some = async (sectors: readonly string[], progress: Progress): Promise<CatalogueEntry[]> => (await loadSectors(base, sectors, progress)).filter(isOn).sort(byStanding);
  return {
    what: year === undefined ? t('exportWhat-list', { list: title }) : t('exportWhat-listYear', { list: title, year: String(year) }),
    name: year === undefined ? title : `${title}-${year}`,
    filters: [],
    count: (year === undefined ? list?.count : list?.years.find((one) => one.year === year)?.count) ?? 0,
    unknown: nothingUnknown,
    first: async () => {
      for (const sector of list?.sectors ?? []) {
        const found = await some([sector], alone());
        if (found.length > 0) return found.slice(0, previewRows);
      }
      return [];
    },
    all: (progress) => some(list?.sectors ?? [], progress),
  };
};

const entriesScope = (entries: CatalogueEntry[], own: Pick<Scope, 'what' | 'name'> & Partial<Scope>): Scope => ({ filters: [], unknown: nothingUnknown, count: entries.length, first: async () => entries.slice(0, previewRows), all: async () => entries, ...own });

/**
 * Opens what an address chose.
 * @throws if what is needed for it does not load
 */
export const openScope = async (selection: Selection, props: ExportProps, speaker: Speaker): Promise<Scope | SelectionProblem> => {
  const { t } = speaker;
  switch (selection.of) {
    case 'search':
      // The search comes along only where something was searched.
      return (await import('./search-scope.ts')).openSearchScope(selection.state, props, speaker);
    case 'sector':
      return sectorScope(selection.sector, props, speaker);
    case 'list':
      return listScope(selection, props, speaker);
    case 'manufacturer': {
      const entries = await loadManufacturer(props.base, selection.manufacturer);
      const [first] = entries ?? [];
      if (!entries || !first) return { kind: 'unknown-manufacturer', value: selection.manufacturer };
      const maker = pick(speaker.locale, first.manufacturer.name).text;
      return entriesScope(entries, { what: t('exportWhat-manufacturer', { maker }), name: maker });
    }
    case 'ids': {
      const { entries, unknown } = await loadIds(props.base, selection.ids, alone());
      return entriesScope(entries, { what: t('exportWhat-ids'), name: t('exportName-ids'), unknown: { ids: unknown, values: [] } });
    }
  }
};
