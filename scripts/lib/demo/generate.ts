// The demonstration edition as a whole: who makes what, in which status, and the files that hold it.
import type { Manufacturer, Product, Sector } from '../../../src/catalogue/schema.ts';
import type { Status } from '../../../src/catalogue/status.ts';
import { makeChangeSets } from './changes.ts';
import { demoEdition } from './edition.ts';
import { demoLists } from './lists.ts';
import { makeLogo } from './logos.ts';
import { createIds, makeMakers, type Maker } from './makers.ts';
import { makeProduct, type ProductPlan } from './products.ts';
import { createRandom } from './random.ts';

/** Size of the edition, and where its chances start from. */
export interface DemoOptions {
  /** Number of products. */
  products: number;
  /** The same seed gives the same bytes. */
  seed?: number;
  /** Sectors of the edition; the vocabulary must have words for each category. */
  sectors: readonly Sector[];
}

/** Files by path. Values are JSON, but for pictures and prose, which are texts. */
export interface GeneratedEdition { files: Map<string, unknown> }

const defaultSeed = 20261122;
const productsPerMaker = 2.5;
const makerLogos = 35;
const productLogos = 5;

/** Shares of the products; the rest is public record. */
const statusShares: readonly (readonly [Status, number])[] = [
  ['listed', 0.55], ['expiring', 0.08], ['expired', 0.12], ['withdrawn', 0.04], ['not-yet', 0.04],
];
const renewedShare = 0.15;
const otherListShare = 0.25;
const renewable: ReadonlySet<Status> = new Set(['listed', 'expiring', 'expired', 'withdrawn']);

/** A maker for each product: one each first, then by rank, so that a few have many. */
function assignMakers(seed: number, makers: readonly Maker[], count: number): Maker[] {
  const random = createRandom(seed, 'assign');
  const bySector = [...Map.groupBy(makers, ({ sector }) => sector.id).values()];
  const weighted = bySector.map((group) => group.map((maker, rank) => [maker, 1 / (rank + 1) ** 0.9] as const));
  const rest = Array.from({ length: Math.max(0, count - makers.length) }, () => random.weighted(random.pick(weighted)));
  return random.shuffle([...makers.slice(0, count), ...rest]);
}

/** As many of each status as its share says, in a random order. */
function assignStatuses(seed: number, count: number): Status[] {
  const statuses = statusShares.flatMap(([status, share]) => Array.from({ length: Math.round(share * count) }, () => status)).slice(0, count);
  const rest = Array.from({ length: count - statuses.length }, (): Status => 'public-record');
  return createRandom(seed, 'statuses').shuffle([...statuses, ...rest]);
}

function planProducts(seed: number, makers: readonly Maker[], count: number): ProductPlan[] {
  const random = createRandom(seed, 'plans');
  const statuses = assignStatuses(seed, count);
  const everyone = statuses.map((_, index) => index);
  const renewed = new Set(random.sample(everyone.filter((index) => renewable.has(statuses[index] ?? 'public-record')), Math.round(renewedShare * count)));
  const onOtherLists = new Set(random.sample(everyone, Math.round(otherListShare * count)));
  return assignMakers(seed, makers, count).map((maker, index) => ({
    maker,
    status: statuses[index] ?? 'public-record',
    renewed: renewed.has(index),
    onOtherLists: onOtherLists.has(index),
    serial: index + 1,
  }));
}

/** Puts the name of a logo file where the schema has it: before the sources. */
function withLogo<Item extends Manufacturer | Product>(record: Item, logo: string): Item {
  const { sources, ...rest } = record;
  // Taking a record apart and putting it together again keeps its type, which TypeScript does not see.
  return { ...rest, logo, sources } as unknown as Item;
}

/**
 * A fictional edition, the same for the same options.
 *
 * @throws Error if a sector or category has no words, or there are fewer brands than makers
 */
export function generateDemoEdition({ products: count, seed = defaultSeed, sectors }: DemoOptions): GeneratedEdition {
  const makers = makeMakers(createRandom(seed, 'makers'), sectors, Math.min(count, Math.max(1, Math.round(count / productsPerMaker))));
  const taken = { names: new Set<string>(), summaries: new Set<string>(), idFor: createIds() };
  const products = planProducts(seed, makers, count).map((plan) => makeProduct(createRandom(seed, `product ${plan.serial}`), plan, taken));

  const drawing = createRandom(seed, 'logos');
  const withLogos = new Set([
    ...drawing.sample(makers.map(({ record }) => record.id), makerLogos).map((id) => `manufacturers/${id}`),
    ...drawing.sample(products.map(({ id }) => id), productLogos).map((id) => `products/${id}`),
  ]);

  const files = new Map<string, unknown>([
    ['edition.json', demoEdition],
    ['sectors.json', { sectors }],
    ...demoLists.map((list) => [`lists/${list.id}.json`, list] as const),
  ]);
  const add = (folder: string, record: Manufacturer | Product): void => {
    const path = `${folder}/${record.id}`;
    const logo = `${record.id}.svg`;
    if (withLogos.has(path)) files.set(`logos/${logo}`, makeLogo(drawing));
    files.set(`${path}.json`, withLogos.has(path) ? withLogo(record, logo) : record);
  };
  for (const { record } of makers) add('manufacturers', record);
  for (const product of products) add('products', product);
  for (const changeSet of makeChangeSets(seed, { products, makers: makers.map(({ record }) => record) })) files.set(`changes/${changeSet.id}.json`, changeSet);
  return { files };
}
