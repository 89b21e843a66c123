// The edition as the site serves it, for the self-check in a browser: one small file, all names, and the entries of the
// makers that a submission speaks of.
import type { EntryFile } from '../catalogue/entry-file.ts';
import { openNames, type NameFile, type PackedNames } from '../catalogue/name-file.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { Manufacturer, Product } from '../catalogue/schema.ts';
import type { NamedRecords } from '../importing/plan.ts';
import { pathOf } from '../site-paths.ts';
import { byFile, type SelfCheckContext } from './context.ts';
import type { EditionAtHand } from './edition-at-hand.ts';
import { makerStandIn, productStandIn } from './stand-ins.ts';

/** Loads a file of this site by its path without base; undefined where there is none. @throws if it does not come */
export type FetchFile = <Data>(path: string) => Promise<Data | undefined>;

/** Beyond so many makers, whole sectors come in fewer files. */
const mostMakers = 12;

const once = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let kept: Promise<Value> | undefined;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
};

/** Files that hold all products of these makers. */
const filesOf = ({ makers, products }: NamedRecords, names: NameFile): string[] => {
  const wanted = new Set([...makers, ...names.products.flatMap(({ id, maker }) => (products.has(id) ? [maker.id] : []))]);
  const known = names.makers.map(({ id }) => id).filter((id) => wanted.has(id));
  if (known.length <= mostMakers) return known.map(pathOf.manufacturerEntries);
  return [...new Set(names.products.flatMap(({ maker, sector }) => (wanted.has(maker.id) ? [sector] : [])))].map(pathOf.sectorEntries);
};

/** Records of which those that were loaded are whole. */
const recordsOf = ({ edition, sectors, lists, parameters, logos, renamed }: SelfCheckContext, names: NameFile, files: readonly EntryFile[]): EditionRecords => {
  const day = edition.dataDate;
  const makers = new Map<string, Manufacturer>(names.makers.map((maker) => [maker.id, makerStandIn(maker, day)]));
  const products = new Map<string, Product>(names.products.map((product) => [product.id, productStandIn(product, { day, lists })]));
  for (const file of files) {
    for (const maker of file.manufacturers) makers.set(maker.id, maker);
    for (const product of file.products) products.set(product.id, product);
  }
  return {
    edition: { file: 'edition.json', data: edition },
    sectors: { file: 'sectors.json', data: sectors },
    ...(parameters && { parameters: { file: 'parameters.json', data: parameters } }),
    ...(renamed && { publication: { releases: [], renamed: { file: 'renamed.json', data: renamed } } }),
    lists: lists.map((data) => ({ file: `lists/${data.id}.json`, data })),
    manufacturers: [...makers.values()].sort(byFile).map((data) => ({ file: `manufacturers/${data.id}.json`, data })),
    products: [...products.values()].sort(byFile).map((data) => ({ file: `products/${data.id}.json`, data })),
    changes: [],
    logos: logos.map((name) => ({ name })),
    // Nothing is known of files; each record stands in the one of its id.
    paths: [],
  };
};

export const siteEdition = (fetchFile: FetchFile): EditionAtHand => {
  const needed = async <Data>(path: string): Promise<Data> => {
    const data = await fetchFile<Data>(path);
    if (data === undefined) throw new Error(`The site has no ${path}.`);
    return data;
  };
  const context = once(() => needed<SelfCheckContext>(pathOf.selfCheckContext));
  const names = once(async () => openNames(await needed<PackedNames>(pathOf.names)));
  const kept = new Map<string, () => Promise<EntryFile | undefined>>();
  const entries = (path: string): Promise<EntryFile | undefined> => {
    const load = kept.get(path) ?? once(() => fetchFile<EntryFile>(path));
    kept.set(path, load);
    return load();
  };
  return {
    named: async () => recordsOf(await context(), await names(), []),
    whole: async (wanted) => {
      const opened = await names();
      const files = await Promise.all(filesOf(wanted, opened).map(entries));
      return recordsOf(await context(), opened, files.filter((file) => file !== undefined));
    },
    stamp: async () => (await context()).stamp,
  };
};
