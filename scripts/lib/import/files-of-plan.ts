// The files that a plan writes: records in their one form, logos, and the entry of the change log.
import { toCanonicalJson } from '../../../src/catalogue/canonical.ts';
import { changeSetSchema, type ChangeSet } from '../../../src/catalogue/changes.ts';
import { editionSchema, manufacturerSchema, productSchema, type Edition, type Manufacturer, type Product } from '../../../src/catalogue/schema.ts';
import type { ImportPlan } from '../../../src/importing/plan.ts';
import type { LogoFound } from '../logo-import/report.ts';

/** Path within the edition → its bytes; null takes it away: a logo that another one replaces, in another format. */
export type Files = Map<string, string | Uint8Array | null>;

const withLogo = <Item extends Manufacturer | Product>(record: Item, logos: ReadonlyMap<string, LogoFound>, kind: string): Item => {
  const logo = logos.get(`${kind} ${record.id}`);
  return logo ? { ...record, logo: logo.name } : record;
};

/** Records as they will be: planned ones in the place of those that are there, new ones behind. */
const merged = <Item extends { id: string }>(known: readonly Item[], planned: readonly { after: Item }[]): Item[] => [...new Map([...known, ...planned.map(({ after }) => after)].map((record) => [record.id, record])).values()];

/**
 * @param logos logos that were found, each with the maker or product that it belongs to
 * @param edition with its new day, where the edition's data now goes further
 * @param changeSet absent where nothing changed that a reader would see in the log
 */
export const filesOfPlan = (
  plan: Pick<ImportPlan, 'products' | 'makers'>,
  { records, logos, changeSet, edition }: { records: { products: readonly Product[]; manufacturers: readonly Manufacturer[] }; logos: readonly LogoFound[]; changeSet?: ChangeSet; edition?: Edition | undefined },
): Files => {
  const byOwner = new Map(logos.map((logo) => [`${logo.owner.kind} ${logo.owner.id}`, logo]));
  const files: Files = new Map();
  const manufacturers = merged(records.manufacturers, plan.makers).map((maker) => withLogo(maker, byOwner, 'manufacturer'));
  const products = merged(records.products, plan.products).map((product) => withLogo(product, byOwner, 'product'));
  const known = new Set<object>([...records.manufacturers, ...records.products]);
  for (const maker of manufacturers) if (!known.has(maker)) files.set(`manufacturers/${maker.id}.json`, toCanonicalJson(manufacturerSchema.parse(maker)));
  for (const product of products) if (!known.has(product)) files.set(`products/${product.id}.json`, toCanonicalJson(productSchema.parse(product)));
  const shown = new Set([...manufacturers, ...products].map(({ logo }) => logo));
  for (const { logo } of [...records.manufacturers, ...records.products]) if (logo !== undefined && !shown.has(logo)) files.set(`logos/${logo}`, null);
  for (const { name, bytes } of logos) files.set(`logos/${name}`, bytes);
  if (edition && files.size > 0) files.set('edition.json', toCanonicalJson(editionSchema.parse(edition)));
  if (changeSet) files.set(`changes/${changeSet.id}.json`, toCanonicalJson(changeSetSchema.parse(changeSet)));
  return files;
};
