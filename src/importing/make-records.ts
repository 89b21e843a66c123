// From rows to records: whose they are, what they say of them, and which rows of the sheets behind belong to which.
import type { EditionRecords } from '../catalogue/records.ts';
import type { Manufacturer, Product } from '../catalogue/schema.ts';
import { RecordNames, rowsByRecord, type DetailId } from './apply-details.ts';
import { applyMaker } from './apply-maker.ts';
import { applyProduct } from './apply-product.ts';
import type { ImportContext } from './context.ts';
import { textOf, type Draft } from './drafts.ts';
import { TakenIds } from './ids.ts';
import type { KnownRecords } from './known.ts';
import { MakerRecogniser, type MakerGroup } from './makers.ts';
import type { ImportPlan } from './plan.ts';
import { ProductRecogniser, type ProductGroup } from './products.ts';
import type { Read } from './read-sheets.ts';
import { addTo } from './told.ts';

/** A record as its rows make it, before its source is named. */
interface Made<Group, Item> {
  group: Group;
  after: Item;
}

export interface MadeRecords {
  makers: Made<MakerGroup, Manufacturer>[];
  products: Made<ProductGroup, Product>[];
  /** Rows of each sheet behind, by the product that they name. */
  rowsOf: ReadonlyMap<DetailId, ReadonlyMap<string, Draft[]>>;
  /** Rows of the sheet of sources, by product and by maker. */
  productSources: ReadonlyMap<string, Draft[]>;
  makerSources: ReadonlyMap<string, Draft[]>;
}

/** Groups the rows by the record that they mean; what cannot be told is a question of the plan. */
const recogniseRows = (read: Read, known: KnownRecords, context: ImportContext, plan: ImportPlan, changes: EditionRecords['changes']) => {
  const logged = changes.flatMap(({ data }) => data.transactions);
  const makers = new MakerRecogniser(known, context.settings, new TakenIds([...known.manufacturers.keys(), ...logged.flatMap(({ manufacturer }) => manufacturer ?? [])]));
  const products = new ProductRecogniser(known, context.settings, new TakenIds([...known.products.keys(), ...logged.flatMap(({ product }) => product ?? [])]));
  const ofRows = makers.recognise([...read.makers.map((draft) => ({ draft, prefix: '' as const })), ...read.products.map((draft) => ({ draft, prefix: 'maker.' as const }))]).slice(read.makers.length);
  products.recognise(read.products.map((draft, index) => ({ draft, maker: ofRows[index] })));
  for (const { problems, questions } of [makers, products]) {
    addTo(plan.problems, problems);
    addTo(plan.questions, questions);
  }
  return { makers: [...makers.groups.values()], products: [...products.groups.values()] };
};

/** Makes the records of all rows. Problems and questions go into the plan. */
export const makeRecords = (read: Read, known: KnownRecords, { context, plan, changes }: { context: ImportContext; plan: ImportPlan; changes: EditionRecords['changes'] }): MadeRecords => {
  const groups = recogniseRows(read, known, context, plan, changes);
  const [names, makerNames] = [new RecordNames(), new RecordNames()];
  const makers = groups.makers.flatMap((group) => {
    const after = applyMaker(group, context);
    if (after) makerNames.add(after.id, [after.name.zh]);
    return after ? [{ group, after }] : [];
  });
  const products = groups.products.flatMap((group) => {
    const after = applyProduct(group, context);
    if (after) names.add(after.id, [after.name.zh, ...group.drafts.map((draft) => textOf(draft, 'name.zh'))]);
    return after ? [{ group, after }] : [];
  });
  for (const [id, { name }] of known.manufacturers) makerNames.add(id, [name.zh]);
  for (const [id, { name }] of known.products) names.add(id, [name.zh]);
  for (const [drafts, of, key] of [[read.products, names, 'name.zh'], [read.makers, makerNames, 'name.zh'], [read.products, makerNames, 'maker.name.zh']] as const) {
    for (const draft of drafts) of.leaveOut(textOf(draft, key) ?? '');
  }
  const sourcesOf = (kind: 'products' | 'manufacturers', of: RecordNames): Map<string, Draft[]> =>
    rowsByRecord(read.sources.filter(({ values }) => values.get('of')?.value === kind), 'record', of, plan.problems);
  return {
    makers,
    products,
    rowsOf: new Map([...read.details].map(([table, drafts]) => [table, rowsByRecord(drafts, 'product', names, plan.problems)])),
    productSources: sourcesOf('products', names),
    makerSources: sourcesOf('manufacturers', makerNames),
  };
};
