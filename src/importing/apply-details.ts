// The sheets behind the products: what their rows say of a product joins what its record has there.
import { untranslated } from '../catalogue/columns/column.ts';
import { normalizedName } from '../catalogue/records.ts';
import type { Listing, Manufacturer, Product, Source } from '../catalogue/schema.ts';
import { tableOf, type TableId } from '../catalogue/table.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { thisImport } from './context.ts';
import { textOf, type Draft } from './drafts.ts';
import { getAt, setAt } from '../catalogue/paths.ts';
import { isSameListing } from './listings.ts';
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

/** What tells an entry of a list from the others of its product. */
const nameOf: Record<Exclude<DetailId, 'listings'>, (entry: object) => unknown> = {
  specifications: (entry) => getAt(entry, 'label'),
  applications: (entry) => getAt(entry, 'text'),
  claims: (entry) => getAt(entry, 'text'),
  patents: (entry) => getAt(entry, 'number'),
  standards: (entry) => getAt(entry, 'number'),
  registrations: (entry) => getAt(entry, 'number'),
  links: (entry) => getAt(entry, 'url'),
};

const isSameEntry = (table: DetailId, a: object, b: object): boolean => {
  // Listings of one list are told apart as everywhere; both are listings of their schema, or refused by it afterwards.
  if (table === 'listings') return isSameListing(a as Listing, b as Listing);
  const [one, other] = [nameOf[table](a), nameOf[table](b)];
  return typeof one === 'string' && typeof other === 'string' && normalizedName(one) === normalizedName(other);
};

/** Entries that are there, each in its place with what its row says, and new ones behind them; each is taken once. */
const merged = (table: DetailId, there: readonly object[], said: readonly object[]): { entries: object[]; unsaid: number } => {
  const entries = [...there];
  const open = new Set(there.keys());
  const take = (isIt: (entry: object) => boolean): number | undefined => {
    const at = [...open].find((index) => isIt(there[index] ?? {}));
    if (at !== undefined) open.delete(at);
    return at;
  };
  const unlike = said.filter((entry) => take((known) => asPrinted(known) === asPrinted(entry)) === undefined);
  const fresh = unlike.filter((entry) => {
    const at = take((known) => isSameEntry(table, known, entry));
    // A listing is history: what its row leaves empty stays. Of another entry, the row is the whole.
    if (at !== undefined) entries[at] = table === 'listings' ? { ...there[at], ...entry } : entry;
    return at === undefined;
  });
  return { entries: [...entries, ...fresh], unsaid: open.size };
};

/**
 * The product with the entries of its rows. What it has and no row says stays, and listings always do: they are history.
 * @param isWhole whether the rows of a sheet are all that the product has there, so that what they leave out is taken away
 * @returns the product, and how many entries of each sheet stayed though no row says them
 */
export const withDetails = (product: Product, details: ReadonlyMap<DetailId, readonly Draft[]>, isWhole: boolean): { product: Product; unsaid: Map<DetailId, number> } => {
  let next = product;
  const unsaid = new Map<DetailId, number>();
  for (const [table, drafts] of details) {
    if (drafts.length === 0) continue;
    const said = drafts.map((draft) => entryOf(table, draft, ['product'])).map((entry) => (table === 'links' || 'source' in entry ? entry : { ...entry, source: thisImport }));
    const there: readonly object[] = product[table] ?? [];
    const result = merged(table, there, said);
    const known = new Map(there.map((entry) => [asPrinted(entry), entry]));
    next = { ...next, [table]: isWhole && table !== 'listings' ? said.map((entry) => known.get(asPrinted(entry)) ?? entry) : result.entries };
    if (result.unsaid > 0 && !(isWhole && table !== 'listings')) unsaid.set(table, result.unsaid);
  }
  return { product: next, unsaid };
};

/** Whether a row speaks of another source than the one that has its number: another place under another title. */
const isOther = (known: Source, given: Source): boolean => known.title !== given.title && (known.url !== given.url || known.document !== given.document);

/** A record with the sources of its rows, each in the place of the one of its number; a number that is taken is a problem. */
export const withSources = <Item extends Manufacturer | Product>(record: Item, drafts: readonly Draft[], problems: SheetProblem[]): Item => {
  if (drafts.length === 0) return record;
  // Parsed with the record by its schema.
  const given = drafts.map((draft) => entryOf('sources', draft, ['record', 'of']) as Source);
  const free = Math.max(0, ...record.sources.map(({ id }) => Number(id.slice(1)))) + 1;
  given.forEach((source, index) => {
    const known = record.sources.find(({ id }) => id === source.id);
    if (!known || !isOther(known, source)) return;
    problems.push(sheetProblem(drafts[index]?.values.get('id')?.place ?? drafts[index]?.place ?? { file: '' }, {
      zh: `${source.id} 已是另一个出处“${known.title}”`, hintZh: `已有的说法以它为据：新的出处请用 s${free}，并在引用它的行里改用这个编号。`,
      en: `${source.id} is another source already: "${known.title}"`, hintEn: `Statements rest on it: number the new source s${free}, also in the rows that refer to it.`,
    }));
  });
  const numbers = new Set(given.map(({ id }) => id));
  const rest = record.sources.filter(({ id }) => !numbers.has(id));
  return { ...record, sources: [...rest, ...given].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })) };
};
