// The files that a plan writes: records in their one form, logos, and the entry of the change log.
import { toCanonicalJson } from '../../../src/catalogue/canonical.ts';
import { changeSetSchema, type ChangeSet } from '../../../src/catalogue/changes.ts';
import { editionSchema, manufacturerSchema, productSchema, type Edition, type Manufacturer, type Product } from '../../../src/catalogue/schema.ts';
import type { ImportPlan } from '../../../src/importing/plan.ts';
import type { LogoFound } from '../logo-import/report.ts';

/** Path within the edition → its bytes. */
export type Files = Map<string, string | Uint8Array>;

const withLogo = <Item extends Manufacturer | Product>(record: Item, logos: ReadonlyMap<string, LogoFound>, kind: string): Item => {
  const logo = logos.get(`${kind} ${record.id}`);
  return logo ? { ...record, logo: logo.name } : record;
};

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
  const makers = new Map([...records.manufacturers, ...plan.makers.map(({ after }) => after)].map((maker) => [maker.id, maker]));
  const products = new Map([...records.products, ...plan.products.map(({ after }) => after)].map((product) => [product.id, product]));
  const planned = new Set([...plan.makers, ...plan.products].map(({ after }) => after));
  for (const maker of makers.values()) {
    const after = withLogo(maker, byOwner, 'manufacturer');
    if (after !== maker || planned.has(maker)) files.set(`manufacturers/${maker.id}.json`, toCanonicalJson(manufacturerSchema.parse(after)));
  }
  for (const product of products.values()) {
    const after = withLogo(product, byOwner, 'product');
    if (after !== product || planned.has(product)) files.set(`products/${product.id}.json`, toCanonicalJson(productSchema.parse(after)));
  }
  for (const { name, bytes } of logos) files.set(`logos/${name}`, bytes);
  if (edition && files.size > 0) files.set('edition.json', toCanonicalJson(editionSchema.parse(edition)));
  if (changeSet) files.set(`changes/${changeSet.id}.json`, toCanonicalJson(changeSetSchema.parse(changeSet)));
  return files;
};
