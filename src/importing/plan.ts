// What an import would do, worked out whole before anything is written.
import type { ChangeSet, FieldChange, Transaction } from '../catalogue/changes.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import { manufacturerSchema, productSchema, type Listing, type Manufacturer, type Product } from '../catalogue/schema.ts';
import type { Place, Sheet, SheetProblem } from '../spreadsheet/sheet.ts';
import { RecordNames, rowsByRecord, withDetails, withSources } from './apply-details.ts';
import { applyMaker } from './apply-maker.ts';
import { applyProduct } from './apply-product.ts';
import { listOf, originOf, type ImportContext } from './context.ts';
import { fieldChanges } from './diff.ts';
import { textOf, type Draft } from './drafts.ts';
import { holding, mostEnded, newlyExpired, withEnded } from './endings.ts';
import { TakenIds } from './ids.ts';
import { KnownRecords } from './known.ts';
import { MakerRecogniser } from './makers.ts';
import { ProductRecogniser } from './products.ts';
import { readSheets } from './read-sheets.ts';
import { recordProblems, schemaProblems, type RecordRow } from './record-problems.ts';
import { settingsProblems } from './settings-problems.ts';
import type { ImportSettings } from './settings.ts';
import { usesThisImport, withOrigin, withSourceNumber, type Origin } from './sources.ts';
import { addTo, sheetProblem } from './told.ts';
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


/**
 * The record with the import among its sources, where anything else in it is new or different.
 * A statement of the import needs a source that can be named; a correction of what is there has one where it can.
 * @returns nothing where a source is lacking, which is told once and not for each record
 */
const sourced = <Item extends Manufacturer | Product>(before: Item | undefined, after: Item, origin: Origin | undefined, lack: () => void): Item | undefined => {
  const isNeeded = usesThisImport(after) || after.sources.length === 0;
  if (!isNeeded && (!before || !origin || fieldChanges(before, after).length === 0)) return after;
  if (!origin) {
    lack();
    return undefined;
  }
  const { sources, id } = withOrigin(after.sources, origin);
  return withSourceNumber({ ...after, sources }, id);
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
  const unusable = settingsProblems(given, records, { file: sheets[0]?.file ?? '' });
  addTo(plan.problems, unusable);
  const read = readSheets(sheets, records, given, plan);
  const settings = { ...given, origins: titledOrigins(given, read.titles, records) };
  plan.origins = settings.origins;
  // What follows from a wrong answer would be told of every row.
  if (unusable.length > 0) return plan;
  const known = new KnownRecords(records);
  const logged = records.changes.flatMap(({ data }) => data.transactions);
  const makers = new MakerRecogniser(known, settings, new TakenIds([...known.manufacturers.keys(), ...logged.flatMap(({ manufacturer }) => manufacturer ?? [])]));
  const products = new ProductRecogniser(known, settings, new TakenIds([...known.products.keys(), ...logged.flatMap(({ product }) => product ?? [])]));
  const ofRows = makers.recognise([...read.makers.map((draft) => ({ draft, prefix: '' as const })), ...read.products.map((draft) => ({ draft, prefix: 'maker.' as const }))]).slice(read.makers.length);
  products.recognise(read.products.map((draft, index) => ({ draft, maker: ofRows[index] })));
  for (const one of [makers, products]) {
    addTo(plan.problems, one.problems);
    addTo(plan.questions, one.questions);
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

  const rowsIn = new Map<string, readonly RecordRow[]>();
  const bySourcesAlone = [...makerSources].flatMap(([id, drafts]) => {
    const maker = known.manufacturers.get(id);
    return maker && !makers.groups.has(id) ? [{ group: { id, known: maker, drafts: drafts.map((draft) => ({ draft, prefix: '' as const })) }, after: maker }] : [];
  });
  for (const { group, after } of [...madeMakers, ...bySourcesAlone]) {
    const first = group.drafts[0]?.draft;
    const whole = sourced(group.known, withSources(after, makerSources.get(group.id) ?? []), originFor(first), lack(first));
    rowsIn.set(`manufacturers/${group.id}.json`, group.drafts);
    if (whole) finish(plan.makers, plan, { before: group.known, after: whole, schema: manufacturerSchema, folder: 'manufacturers', rows: group.drafts });
  }
  const byId = new Map(madeProducts.map((made) => [made.group.id, made]));
  const detailed = new Set([...rowsOf.values()].flatMap((rows) => [...rows.keys()]).concat([...productSources.keys()]));
  for (const id of new Set([...byId.keys(), ...detailed])) {
    const made = byId.get(id);
    const base = made?.after ?? known.products.get(id);
    if (!base) continue; // Its own row has a problem.
    const details = new Map([...rowsOf].map(([table, rows]) => [table, rows.get(id) ?? []]));
    const first = made?.group.drafts[0] ?? [...details.values()].flat()[0] ?? productSources.get(id)?.[0];
    const before = known.products.get(id);
    const whole = sourced(before, withSources(withDetails(base, details), productSources.get(id) ?? []), originFor(first), lack(first));
    const entries = [...details].flatMap(([field, drafts]) => drafts.map((draft, index): RecordRow => ({ draft, prefix: '', entry: { field, index } })));
    const rows = [...(made?.group.drafts ?? []), ...(productSources.get(id) ?? [])].map((draft): RecordRow => ({ draft, prefix: '' })).concat(entries);
    rowsIn.set(`products/${id}.json`, rows);
    if (!whole) continue;
    const outcome = finish(plan.products, plan, { before, after: whole, schema: productSchema, folder: 'products', rows });
    if (outcome === 'same' && before) plan.unchanged.push(before);
  }
  if (settings.complete) {
    // A row that has a problem names its product all the same; one that speaks of another list does not.
    const named = [...products.groups.values()].filter(({ drafts }) => drafts.some((draft) => listOf(draft, context) === settings.list)).map(({ id }) => id);
    const inDetail = [...(rowsOf.get('listings') ?? [])].filter(([, drafts]) => drafts.some((draft) => textOf(draft, 'list') === settings.list)).map(([id]) => id);
    // A row that cannot be read yet may be one of those that seem to be missing.
    if (plan.problems.length + plan.questions.length === 0) endMissing(plan, known, new Set([...named, ...inDetail]), settings);
    else plan.notices.push(sheetProblem({ file: [...settings.origins.keys()][0] ?? '' }, { zh: '名单之外的产品还没有列出', hintZh: '问题和待回答的都解决之后，再运行一次就会列出拟移出的产品。', en: 'what is not on the list any more is not told yet', hintEn: 'It is once all problems and questions are settled.' }));
  }
  const after = new Map([...known.products, ...plan.products.map((one) => [one.after.id, one.after] as const)]);
  plan.transactions = [
    ...plan.makers.flatMap(({ before, after: now }) => makerTransactions(before, now)),
    ...plan.products.flatMap(({ before, after: now, changes }) => productTransactions(before, now, changes)),
    ...(plan.products.length + plan.makers.length > 0 ? newlyExpired([...after.values()], records.changes, settings.today) : []),
  ];
  const origin = [...settings.origins.values()].find(({ url, document }) => url !== undefined || document !== undefined);
  if (origin) plan.origin = origin;
  addTo(plan.problems, recordProblems(plan, records, { rowsOf: rowsIn, isPartial: plan.problems.length + plan.questions.length > 0 }));
  return plan;
};

/** Parses a record; puts it into the plan if it is new or differs. */
function finish<Item extends Manufacturer | Product>(
  into: PlannedRecord<Item>[],
  plan: ImportPlan,
  { before, after, schema, folder, rows }: { before: Item | undefined; after: Item; schema: typeof manufacturerSchema | typeof productSchema; folder: string; rows: readonly RecordRow[] },
): 'planned' | 'same' | 'refused' {
  const parsed = schema.safeParse(after, { reportInput: true });
  if (!parsed.success) {
    const file = `${folder}/${after.id}.json`;
    addTo(plan.problems, schemaProblems(file, parsed.error.issues, new Map([[file, rows]])));
    return 'refused';
  }
  // The schema that was passed is the item's own.
  const record = parsed.data as Item;
  const changes = before ? fieldChanges(before, record) : [];
  // The order of fields is no change; that of entries is, and so are sources.
  if (before && changes.length === 0 && JSON.stringify(schema.safeParse(before).data) === JSON.stringify(record)) return 'same';
  into.push({ ...(before && { before }), after: record, changes, places: rows.map(({ draft }) => draft.place) });
  return 'planned';
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
  const planned = new Map(plan.products.map((one, index) => [one.after.id, index]));
  for (const product of missing) {
    // A row may tell of the product for another list.
    const at = planned.get(product.id);
    const now = (at === undefined ? undefined : plan.products[at]) ?? { after: product, places: [] };
    const { sources, id } = origin ? withOrigin(now.after.sources, origin) : { sources: now.after.sources, id: now.after.sources[0]?.id ?? 's1' };
    const after = { ...withEnded(now.after, { list, on, reason, source: id }), sources };
    if (at === undefined) plan.products.push({ before: product, after, changes: fieldChanges(product, after), places: [] });
    else plan.products[at] = { before: product, after, changes: fieldChanges(product, after), places: now.places };
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
