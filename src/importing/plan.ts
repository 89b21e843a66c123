// What an import would do, worked out whole before anything is written.
import type { ChangeSet, FieldChange, Transaction } from '../catalogue/changes.ts';
import { exampleName } from '../catalogue/columns/column.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import { manufacturerSchema, productSchema, type Listing, type Manufacturer, type Product } from '../catalogue/schema.ts';
import { explainingSheets } from '../catalogue/table.ts';
import type { Place, Sheet, SheetProblem } from '../spreadsheet/sheet.ts';
import { detailIds, RecordNames, rowsByRecord, withDetails, withSources, type DetailId } from './apply-details.ts';
import { applyMaker } from './apply-maker.ts';
import { applyProduct } from './apply-product.ts';
import { originOf, thisImport, type ImportContext } from './context.ts';
import { fieldChanges } from './diff.ts';
import { readDrafts, textOf, type Draft } from './drafts.ts';
import { holding, mostEnded, newlyExpired, withEnded } from './endings.ts';
import { readGrid, type SheetTable } from './grid.ts';
import { TakenIds } from './ids.ts';
import { KnownRecords } from './known.ts';
import { lookupsOf } from './lookups.ts';
import { MakerRecogniser } from './makers.ts';
import { ProductRecogniser } from './products.ts';
import { ownProblems, recordProblems, schemaProblems } from './record-problems.ts';
import type { ImportSettings } from './settings.ts';
import { withOrigin, type Origin } from './sources.ts';
import { cellText } from './text.ts';
import { sheetProblem } from './told.ts';
import { makerTransactions, newListings, productTransactions } from './transactions.ts';

/** One record that the import touches. */
export interface PlannedRecord<Item> {
  before?: Item;
  after: Item;
  /** Old and new value by field; none for a record that is new. */
  changes: FieldChange[];
  /** Rows that say so; none where the record is ended for not being named. */
  places: Place[];
}

export interface ImportPlan {
  /** Day of the import, to which the edition's data then goes. */
  day: string;
  products: PlannedRecord<Product>[];
  makers: PlannedRecord<Manufacturer>[];
  /** Products that rows name and that stay as they are. */
  unchanged: Product[];
  /** Ids of products whose listing is ended for not being on the whole list any more. */
  ended: string[];
  transactions: Transaction[];
  /** Must be mended before anything can be written. */
  problems: SheetProblem[];
  /** Must be answered before anything can be written. */
  questions: SheetProblem[];
  /** Told, and no hindrance. */
  notices: SheetProblem[];
  /** Rows that were read as entries. */
  rows: number;
  /** What each file is as a source, by its name. */
  origins: ReadonlyMap<string, Origin>;
  /** Source of the change set: the first file's, where it can be named. */
  origin?: Origin;
}

const isOfThisImport = (item: unknown): item is object => typeof item === 'object' && item !== null && (Reflect.get(item, 'source') === thisImport || Reflect.get(item, 'endSource') === thisImport);

/** Statements stand in the record's lists: specifications, listings and so on. */
const usesThisImport = (record: object): boolean => Object.values(record).some((value) => Array.isArray(value) && value.some(isOfThisImport));

const withSourceNumber = <Item extends object>(record: Item, id: string): Item => {
  const numbered = (item: object): object => ({ ...item, ...('source' in item && item.source === thisImport && { source: id }), ...('endSource' in item && item.endSource === thisImport && { endSource: id }) });
  const entries = Object.entries(record).map(([key, value]) => [key, Array.isArray(value) ? value.map((item: unknown) => (isOfThisImport(item) ? numbered(item) : item)) : value] as const);
  // A copy of the same shape, with one text replaced.
  return Object.fromEntries(entries) as Item;
};

/**
 * The record with the import among its sources, where anything else in it is new or different.
 * A statement of the import needs a source that can be named; a correction of what is there has one where it can.
 */
const sourced = <Item extends Manufacturer | Product>(before: Item | undefined, after: Item, origin: Origin | undefined, lack: () => void): Item => {
  const isNeeded = usesThisImport(after) || after.sources.length === 0;
  if (!isNeeded && (!before || !origin || fieldChanges(before, after).length === 0)) return after;
  if (!origin) {
    lack();
    return after;
  }
  const { sources, id } = withOrigin(after.sources, origin);
  return withSourceNumber({ ...after, sources }, id);
};

interface Read {
  products: Draft[];
  makers: Draft[];
  sources: Draft[];
  details: Map<DetailId, Draft[]>;
  /** Title above the first table of a file. */
  titles: Map<string, string>;
}

/** The template's example row is there to be read, not to be published. */
const withoutExamples = (sheetTable: SheetTable): SheetTable => ({
  ...sheetTable,
  rows: sheetTable.rows.filter(({ cells }) => !['name.zh', 'product', 'record'].some((key) => cellText(cells.get(key)?.cell) === exampleName)),
});

const readSheets = (sheets: readonly Sheet[], records: EditionRecords, settings: ImportSettings, plan: ImportPlan): Read => {
  const lookups = lookupsOf(records);
  const read: Read = { products: [], makers: [], sources: [], details: new Map(detailIds.map((id) => [id, []])), titles: new Map() };
  const unread: SheetProblem[] = [];
  const explaining = new Set<string>(Object.values(explainingSheets));
  for (const sheet of sheets) {
    if (explaining.has(sheet.name)) continue;
    const grid = readGrid(sheet, lookups, settings.headings);
    plan.problems.push(...grid.problems);
    plan.questions.push(...grid.questions);
    (grid.sheetTable ? plan.notices : unread).push(...grid.notices);
    if (!grid.sheetTable) continue;
    const { title } = grid.sheetTable;
    if (title !== undefined && !read.titles.has(sheet.file)) read.titles.set(sheet.file, title);
    const { drafts, problems } = readDrafts(withoutExamples(grid.sheetTable), lookups);
    plan.problems.push(...problems);
    plan.rows += drafts.length;
    const { id } = grid.sheetTable.table;
    const into = id === 'products' ? read.products : id === 'manufacturers' ? read.makers : id === 'sources' ? read.sources : read.details.get(id);
    for (const draft of drafts) into?.push(draft);
  }
  // A cover sheet may stay unread; a file of which nothing could be read is a mistake.
  (plan.rows === 0 ? plan.problems : plan.notices).push(...unread);
  if (plan.rows === 0 && unread.length === 0) {
    for (const file of new Set(sheets.map((sheet) => sheet.file))) plan.problems.push(sheetProblem({ file }, { zh: '没有可以导入的行', hintZh: '请核对是不是这个文件；表头之下要有内容，模板的示例行不算。', en: 'holds no row to import', hintEn: 'Check whether it is the right file: there must be rows below the header, other than the example of the template.' }));
  }
  return read;
};

/** Each file's source with its title: as the user gave it, as it stands above the table, or the list's name; a document's number says more than the file's name. */
const titledOrigins = ({ origins, list, year }: ImportSettings, titles: ReadonlyMap<string, string>, { lists }: EditionRecords): Map<string, Origin> => {
  const listed = lists.find(({ data }) => data.id === list)?.data.name.zh;
  const ofList = listed === undefined ? undefined : `${listed}${year === undefined ? '' : `（${year}年度）`}`;
  return new Map([...origins].map(([file, origin]) => [file, { ...origin, title: origin.title || (titles.get(file) ?? ofList ?? origin.document ?? file) }]));
};

/**
 * Works out an import.
 * @param sheets everything that was read of the files
 * @param records the edition as it is, checked
 */
export const planImport = (sheets: readonly Sheet[], records: EditionRecords, given: ImportSettings): ImportPlan => {
  const plan: ImportPlan = { day: given.today, products: [], makers: [], unchanged: [], ended: [], transactions: [], problems: [], questions: [], notices: [], rows: 0, origins: given.origins };
  const read = readSheets(sheets, records, given, plan);
  const settings = { ...given, origins: titledOrigins(given, read.titles, records) };
  plan.origins = settings.origins;
  const known = new KnownRecords(records);
  const logged = records.changes.flatMap(({ data }) => data.transactions);
  const makers = new MakerRecogniser(known, settings, new TakenIds([...known.manufacturers.keys(), ...logged.flatMap(({ manufacturer }) => manufacturer ?? [])]));
  const products = new ProductRecogniser(known, settings, new TakenIds([...known.products.keys(), ...logged.flatMap(({ product }) => product ?? [])]));
  for (const draft of read.makers) makers.recognise(draft, '');
  products.recognise(read.products.map((draft) => ({ draft, maker: makers.recognise(draft, 'maker.') })));
  for (const one of [makers, products]) {
    plan.problems.push(...one.problems);
    plan.questions.push(...one.questions);
  }

  const context: ImportContext = { settings, lists: new Map(records.lists.map(({ data }) => [data.id, data])), problems: plan.problems, notices: plan.notices };
  const lacking = new Set<string>();
  const originFor = (draft: Draft | undefined): Origin | undefined => (draft ? originOf(draft, context) : [...settings.origins.values()][0]);
  const lack = (draft: Draft | undefined) => (): void => {
    const place: Place = draft?.place ?? { file: '' };
    if (lacking.has(place.file)) return;
    lacking.add(place.file);
    plan.problems.push(sheetProblem({ file: place.file }, { zh: '没有写明出处，导入的内容将无从核对', hintZh: '请用 --document 写公布名单的文号，或用 --url 写网址；也可以在表里加“文号”“出处网址”列。', en: 'names no source, so that nobody could check what it says', hintEn: 'Give the number of the document with --document or an address with --url, or add the columns "Document number" or "Source address".' }));
  };

  const names = new RecordNames();
  const makerNames = new RecordNames();
  const madeMakers = [...makers.groups.values()].flatMap((group) => {
    const after = applyMaker(group, context);
    if (after) makerNames.add(after.id, [after.name.zh]);
    return after ? [{ group, after }] : [];
  });
  for (const [id, { name }] of known.manufacturers) makerNames.add(id, [name.zh]);
  const madeProducts = [...products.groups.values()].flatMap((group) => {
    const after = applyProduct(group, context);
    if (after) names.add(after.id, [after.name.zh, ...group.drafts.map((draft) => textOf(draft, 'name.zh'))]);
    return after ? [{ group, after }] : [];
  });
  for (const [id, { name }] of known.products) names.add(id, [name.zh]);
  for (const [drafts, of, key] of [[read.products, names, 'name.zh'], [read.makers, makerNames, 'name.zh'], [read.products, makerNames, 'maker.name.zh']] as const) {
    for (const draft of drafts) of.leaveOut(textOf(draft, key) ?? '');
  }

  const rowsOf = new Map([...read.details].map(([table, drafts]) => [table, rowsByRecord(drafts, 'product', names, plan.problems)]));
  const sourcesOf = (kind: 'products' | 'manufacturers', of: RecordNames): Map<string, Draft[]> =>
    rowsByRecord(read.sources.filter(({ values }) => values.get('of')?.value === kind), 'record', of, plan.problems);
  const [productSources, makerSources] = [sourcesOf('products', names), sourcesOf('manufacturers', makerNames)];

  for (const { group, after } of madeMakers) {
    const first = group.drafts[0]?.draft;
    const whole = sourced(group.known, withSources(after, makerSources.get(group.id) ?? []), originFor(first), lack(first));
    finish(plan.makers, plan, { before: group.known, after: whole, schema: manufacturerSchema, folder: 'manufacturers', places: group.drafts.map(({ draft }) => draft.place) });
  }
  const named = new Set<string>();
  const byId = new Map(madeProducts.map((made) => [made.group.id, made]));
  const detailed = new Set([...rowsOf.values()].flatMap((rows) => [...rows.keys()]).concat([...productSources.keys()]));
  for (const id of new Set([...byId.keys(), ...detailed])) {
    const made = byId.get(id);
    const base = made?.after ?? known.products.get(id);
    if (!base) continue; // Its own row has a problem.
    named.add(id);
    const details = new Map([...rowsOf].map(([table, rows]) => [table, rows.get(id) ?? []]));
    const first = made?.group.drafts[0] ?? [...details.values()].flat()[0] ?? productSources.get(id)?.[0];
    const before = known.products.get(id);
    const whole = sourced(before, withSources(withDetails(base, details), productSources.get(id) ?? []), originFor(first), lack(first));
    const isPlanned = finish(plan.products, plan, { before, after: whole, schema: productSchema, folder: 'products', places: made?.group.drafts.map(({ place }) => place) ?? (first ? [first.place] : []) });
    if (!isPlanned && before) plan.unchanged.push(before);
  }
  if (settings.complete) {
    // A row that cannot be read yet may be one of those that seem to be missing.
    if (plan.problems.length + plan.questions.length === 0) endMissing(plan, known, named, settings);
    else plan.notices.push(sheetProblem({ file: [...settings.origins.keys()][0] ?? '' }, { zh: '名单之外的产品还没有列出', hintZh: '问题和待回答的都解决之后，再运行一次就会列出拟移出的产品。', en: 'what is not on the list any more is not told yet', hintEn: 'It is once all problems and questions are settled.' }));
  }
  const after = new Map([...known.products, ...plan.products.map((one) => [one.after.id, one.after] as const)]);
  plan.transactions.push(
    ...plan.makers.flatMap(({ before, after: now, changes }) => makerTransactions(before, now, changes)),
    ...plan.products.flatMap(({ before, after: now, changes }) => productTransactions(before, now, changes)),
    ...(plan.products.length + plan.makers.length > 0 ? newlyExpired([...after.values()], records.changes, settings.today) : []),
  );
  const origin = [...settings.origins.values()].find(({ url, document }) => url !== undefined || document !== undefined);
  if (origin) plan.origin = origin;
  plan.problems.push(...(plan.problems.length === 0 ? recordProblems(plan, records) : ownProblems(plan, records)));
  return plan;
};

/** Parses a record; puts it into the plan if it is new or differs. */
function finish<Item extends Manufacturer | Product>(
  into: PlannedRecord<Item>[],
  plan: ImportPlan,
  { before, after, schema, folder, places }: { before: Item | undefined; after: Item; schema: typeof manufacturerSchema | typeof productSchema; folder: string; places: Place[] },
): boolean {
  const parsed = schema.safeParse(after, { reportInput: true });
  if (!parsed.success) {
    plan.problems.push(...schemaProblems(`${folder}/${after.id}.json`, parsed.error.issues, places));
    return false;
  }
  // The schema that was passed is the item's own.
  const record = parsed.data as Item;
  if (before && JSON.stringify(before) === JSON.stringify(record)) return false;
  into.push({ ...(before && { before }), after: record, changes: before ? fieldChanges(before, record) : [], places });
  return true;
}

/** Products that hold a listing on the whole list and that no row names: proposed to be ended. */
function endMissing(plan: ImportPlan, known: KnownRecords, named: ReadonlySet<string>, settings: ImportSettings): void {
  const { list, today } = settings;
  const place: Place = { file: [...settings.origins.keys()][0] ?? '' };
  if (list === undefined) {
    plan.problems.push(sheetProblem(place, { zh: '--complete 要与 --list 一起用', hintZh: '请写明这个文件是哪份名单的全部。', en: '--complete needs --list', hintEn: 'Say of which list the file is the whole.' }));
    return;
  }
  const on = settings.listedOn?.length === 10 ? settings.listedOn : today;
  const held = holding([...known.products.values()], list, on);
  const missing = held.filter(({ id }) => !named.has(id));
  if (missing.length > held.length * mostEnded && !settings.mayEndMany) {
    plan.problems.push(sheetProblem(place, {
      zh: `文件里没有名单现有 ${held.length} 项中的 ${missing.length} 项，超过五分之一`, hintZh: '请核对文件是否完整；确实要全部移出的，加 --yes-end-many。',
      en: `${missing.length} of the ${held.length} products on the list are not in the file: more than a fifth`, hintEn: 'Check whether the file is whole; to end them all, add --yes-end-many.',
    }));
    return;
  }
  const origin = [...settings.origins.values()][0];
  const reason = { zh: `不在${origin?.title ?? '新公布的名单'}${origin?.document ? `（${origin.document}）` : ''}之内`, en: `Not on the list as published${origin?.document ? ` (${origin.document})` : ''}` };
  for (const product of missing) {
    const { sources, id } = origin ? withOrigin(product.sources, origin) : { sources: product.sources, id: product.sources[0]?.id ?? 's1' };
    const after = productSchema.parse({ ...withEnded(product, { list, on, reason, source: id }), sources });
    plan.products.push({ before: product, after, changes: fieldChanges(product, after), places: [] });
    plan.ended.push(product.id);
  }
}

/** Listings that the import adds to products that were there before. */
export const listedAgain = ({ before, after }: PlannedRecord<Product>): Listing[] => (before ? newListings(before, after) : []);

/** The change set of a plan, numbered behind those of its day. */
export const changeSetOf = (plan: Pick<ImportPlan, 'transactions' | 'origin'>, { today, reason, changes }: { today: string; reason: ChangeSet['reason']; changes: EditionRecords['changes'] }): ChangeSet => {
  const numbers = changes.map(({ data }) => data.id).filter((id) => id.startsWith(`${today}-`)).map((id) => Number(id.slice(11)));
  const { note: _, ...source } = plan.origin ?? { title: '' };
  return {
    id: `${today}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`,
    date: today,
    reason,
    ...(plan.origin && 'retrieved' in source && { source }),
    transactions: plan.transactions,
  };
};
