// Puts the records that rows make into the plan: each with its source, parsed by its schema, and only where it is new or differs.
import { manufacturerSchema, productSchema, type Manufacturer, type Product } from '../catalogue/schema.ts';
import type { Place } from '../spreadsheet/sheet.ts';
import { tableOf } from '../catalogue/table.ts';
import { withDetails, withSources, type DetailId } from './apply-details.ts';
import { originOf, type ImportContext } from './context.ts';
import { fieldChanges } from './diff.ts';
import type { Draft } from './drafts.ts';
import type { KnownRecords } from './known.ts';
import type { MadeRecords } from './make-records.ts';
import type { ImportPlan, PlannedRecord } from './plan.ts';
import { schemaProblems, type RecordRow } from './record-problems.ts';
import { usesThisImport, withOrigin, withSourceNumber, type Origin } from './sources.ts';
import { addTo, sheetProblem } from './told.ts';

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

/** Names the source of what rows say; where there is none, that is told once a file. */
const sourceFinder = (plan: ImportPlan, context: ImportContext) => {
  const told = new Set<string>();
  const first = [...context.settings.origins.values()][0];
  return (draft: Draft | undefined): { origin: Origin | undefined; lack: () => void } => ({
    origin: draft ? originOf(draft, context) : first,
    lack: () => {
      const place: Place = { file: draft?.place.file ?? '' };
      if (told.has(place.file)) return;
      told.add(place.file);
      plan.problems.push(sheetProblem(place, { zh: '没有写明出处，导入的内容将无从核对', hintZh: '请用 --document 写公布名单的文号，或用 --url 写网址；也可以在表里加“文号”“出处网址”列。', en: 'names no source, so that nobody could check what it says', hintEn: 'Give the number of the document with --document or an address with --url, or add the columns "Document number" or "Source address".' }));
    },
  });
};

/**
 * Plans all records that rows name.
 * @param onRecord told of each product that is compared with what is there
 * @returns the rows of each record, by its file, for what the catalogue's rules will say of it
 */
export const planRecords = (plan: ImportPlan, known: KnownRecords, made: MadeRecords, { context, onRecord }: { context: ImportContext; onRecord: (done: number, total: number) => void }): Map<string, readonly RecordRow[]> => {
  const rowsIn = new Map<string, readonly RecordRow[]>();
  const sourceOf = sourceFinder(plan, context);
  const planned = new Set(made.makers.map(({ group }) => group.id));
  const bySourcesAlone = [...made.makerSources].flatMap(([id, drafts]) => {
    const maker = known.manufacturers.get(id);
    return maker && !planned.has(id) ? [{ group: { id, known: maker, drafts: drafts.map((draft) => ({ draft, prefix: '' as const })) }, after: maker }] : [];
  });
  for (const { group, after } of [...made.makers, ...bySourcesAlone]) {
    const { origin, lack } = sourceOf(group.drafts[0]?.draft);
    const whole = sourced(group.known, withSources(after, made.makerSources.get(group.id) ?? [], plan.problems), origin, lack);
    rowsIn.set(`manufacturers/${group.id}.json`, group.drafts);
    if (whole) finish(plan.makers, plan, { before: group.known, after: whole, schema: manufacturerSchema, folder: 'manufacturers', rows: group.drafts });
  }
  const byId = new Map(made.products.map((one) => [one.group.id, one]));
  const ids = new Set([...byId.keys(), ...[...made.rowsOf.values()].flatMap((rows) => [...rows.keys()]), ...made.productSources.keys()]);
  const kept = new Map<DetailId, number>();
  let done = 0;
  for (const id of ids) {
    onRecord((done += 1), ids.size);
    const one = byId.get(id);
    const before = known.products.get(id);
    const base = one?.after ?? before;
    if (!base) continue; // Its own row has a problem.
    const details = new Map([...made.rowsOf].map(([table, rows]) => [table, rows.get(id) ?? []]));
    const sources = made.productSources.get(id) ?? [];
    const { origin, lack } = sourceOf(one?.group.drafts[0] ?? [...details.values()].flat()[0] ?? sources[0]);
    const detailed = withDetails(base, details, context.settings.replacesDetails);
    for (const [table, count] of detailed.unsaid) kept.set(table, (kept.get(table) ?? 0) + count);
    const whole = sourced(before, withSources(detailed.product, sources, plan.problems), origin, lack);
    const entries = [...details].flatMap(([field, drafts]) => drafts.map((draft, index): RecordRow => ({ draft, prefix: '', entry: { field, index } })));
    const rows = [...(one?.group.drafts ?? []), ...sources].map((draft): RecordRow => ({ draft, prefix: '' })).concat(entries);
    rowsIn.set(`products/${id}.json`, rows);
    if (whole && finish(plan.products, plan, { before, after: whole, schema: productSchema, folder: 'products', rows }) === 'same' && before) plan.unchanged.push(before);
  }
  for (const [table, count] of kept) {
    const { zh, en } = tableOf(table).name;
    plan.notices.push(sheetProblem({ file: '', sheet: zh }, table === 'listings'
      ? { zh: `现有的 ${count} 条列入记录表里没有写，保留不变`, hintZh: '列入记录是历史，只能结束，不能删除：见 npm run end。', en: `${count} listings that no row says stay as they are`, hintEn: 'Listings are history, ended but never deleted: see npm run end.' }
      : { zh: `现有的 ${count} 项“${zh}”表里没有写，保留不变`, hintZh: '要以表为准、删去表里没有的，加 --replace-details。', en: `${count} entries of "${en}" that no row says stay as they are`, hintEn: 'To take away what the sheet leaves out, add --replace-details.' }));
  }
  return rowsIn;
};
