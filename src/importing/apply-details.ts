// The sheets behind the products: each one's rows of a product take the place of what the record had there.
import { untranslated } from '../catalogue/columns/column.ts';
import { normalizedName } from '../catalogue/records.ts';
import type { Manufacturer, Product, Source } from '../catalogue/schema.ts';
import { tableOf, type TableId } from '../catalogue/table.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { thisImport } from './context.ts';
import { textOf, type Draft } from './drafts.ts';
import { getAt, setAt } from '../catalogue/paths.ts';
import { sheetProblem } from './told.ts';

/** Sheets whose rows belong to a product. */
export const detailIds = ['listings', 'specifications', 'applications', 'patents', 'standards', 'registrations', 'claims', 'links'] as const satisfies readonly TableId[];
export type DetailId = (typeof detailIds)[number];

/** Which record a detail row names: by its id, or by the name that it has in this import or in the edition. */
export class RecordNames {
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, Set<string>>();

  add(id: string, names: readonly (string | undefined)[]): void {
    this.#ids.add(id);
    for (const name of names) {
      if (name === undefined) continue;
      const key = normalizedName(name);
      this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(id));
    }
  }

  /** Names of rows of which no record could be made: they have their problem or question already. */
  readonly #unmade = new Set<string>();

  leaveOut(name: string): void {
    this.#unmade.add(normalizedName(name));
  }

  isLeftOut(name: string): boolean {
    return this.#unmade.has(normalizedName(name));
  }

  /** Ids that a text may mean: one where it is clear. */
  find(text: string): string[] {
    return this.#ids.has(text) ? [text] : [...(this.#byName.get(normalizedName(text)) ?? [])];
  }
}

/** Rows of one detail sheet by the record that they name; rows that name none or several are problems. */
export const rowsByRecord = (drafts: readonly Draft[], key: string, names: RecordNames, problems: SheetProblem[]): Map<string, Draft[]> => {
  const rows = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const named = textOf(draft, key);
    if (named === undefined) continue;
    const [id, another] = names.find(named);
    const place = draft.values.get(key)?.place ?? draft.place;
    if (id === undefined && names.isLeftOut(named)) continue;
    if (id === undefined) {
      problems.push(sheetProblem(place, { zh: `没有“${named}”这个产品或企业`, hintZh: '请写产品表里的名称或编号，一字不差。', en: `there is no product or manufacturer "${named}"`, hintEn: 'Write the name or id as on the sheet of products.' }));
    } else if (another !== undefined) {
      problems.push(sheetProblem(place, { zh: `“${named}”不止一个：${names.find(named).join('、')}`, hintZh: '请改写编号。', en: `there are several "${named}": ${names.find(named).join(', ')}`, hintEn: 'Write the id instead.' }));
    } else {
      const others = rows.get(id);
      if (others) others.push(draft);
      else rows.set(id, [draft]);
    }
  }
  return rows;
};

/** An entry of a record's list, from its row: columns in the order of the table, so that a text comes before its English. */
const entryOf = (table: TableId, draft: Draft, without: readonly string[]): object =>
  tableOf(table).columns.reduce<object>((entry, { key }) => {
    const value = draft.values.get(key)?.value;
    if (value === undefined || without.includes(key)) return entry;
    const chinese = key.replace(/\.en$/, '.zh');
    return value === untranslated && chinese !== key ? setAt(entry, chinese, getAt(entry, chinese)) : setAt(entry, key, value);
  }, {});

/** An entry as a cell can say it: fields in one order, a Chinese text without its English as a text. */
const asPrinted = (entry: object): string =>
  JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, typeof value === 'object' && value !== null && 'zh' in value && Object.keys(value).length === 1 ? value.zh : value]));

/** The product with the entries of its rows; one that says what is there is what is there; what it has on a sheet without rows of it stays. */
export const withDetails = (product: Product, details: ReadonlyMap<DetailId, readonly Draft[]>): Product => {
  let next = product;
  for (const [table, drafts] of details) {
    if (drafts.length === 0) continue;
    const entries = drafts.map((draft) => entryOf(table, draft, ['product'])).map((entry) => (table === 'links' || 'source' in entry ? entry : { ...entry, source: thisImport }));
    const there = new Map((product[table] ?? []).map((entry) => [asPrinted(entry), entry]));
    next = { ...next, [table]: entries.map((entry) => there.get(asPrinted(entry)) ?? entry) };
  }
  return next;
};

/** A record with the sources of its rows, each in the place of the one of its number. */
export const withSources = <Item extends Manufacturer | Product>(record: Item, drafts: readonly Draft[]): Item => {
  if (drafts.length === 0) return record;
  // Parsed with the record by its schema.
  const given = drafts.map((draft) => entryOf('sources', draft, ['record', 'of']) as Source);
  const numbers = new Set(given.map(({ id }) => id));
  const rest = record.sources.filter(({ id }) => !numbers.has(id));
  return { ...record, sources: [...rest, ...given].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })) };
};
