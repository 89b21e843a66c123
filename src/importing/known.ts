// The records that are there already, to be found by what a list prints of them.
import { listingYear } from '../catalogue/order.ts';
import { normalizedName, type EditionRecords } from '../catalogue/records.ts';
import type { Manufacturer, Product } from '../catalogue/schema.ts';

const add = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  if (key === '') return;
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
};

const namesOf = ({ name, aliases, listings }: Product): string[] => [name.zh, ...(name.en === undefined ? [] : [name.en]), ...(aliases ?? []), ...(listings ?? []).flatMap(({ nameAsListed }) => nameAsListed ?? [])];

/** The edition's makers and products by id, code and name. */
export class KnownRecords {
  readonly manufacturers = new Map<string, Manufacturer>();
  readonly products = new Map<string, Product>();
  readonly makerByCode = new Map<string, Manufacturer>();
  readonly makersByName = new Map<string, Manufacturer[]>();
  readonly productsByMaker = new Map<string, Product[]>();
  readonly productsByName = new Map<string, Product[]>();
  readonly productsByModel = new Map<string, Product[]>();
  /** By maker's id and name, by maker's id and model. */
  readonly #named = new Map<string, Product[]>();
  readonly #withModel = new Map<string, Product[]>();

  constructor({ manufacturers, products }: Pick<EditionRecords, 'manufacturers' | 'products'>) {
    for (const { data } of manufacturers) {
      this.manufacturers.set(data.id, data);
      if (data.creditCode !== undefined) this.makerByCode.set(data.creditCode, data);
      for (const name of [data.name.zh, data.name.en ?? '', data.shortName?.zh ?? '', ...(data.aliases ?? [])]) add(this.makersByName, normalizedName(name), data);
    }
    for (const { data } of products) {
      this.products.set(data.id, data);
      add(this.productsByMaker, data.manufacturer, data);
      for (const model of data.models ?? []) add(this.productsByModel, normalizedName(model), data);
      for (const name of namesOf(data).map(normalizedName)) {
        add(this.productsByName, name, data);
        if (name !== '') add(this.#named, `${data.manufacturer} ${name}`, data);
      }
      for (const model of (data.models ?? []).map(normalizedName)) if (model !== '') add(this.#withModel, `${data.manufacturer} ${model}`, data);
    }
  }

  /** The maker's products under a name, its other names and names on earlier lists. */
  named(maker: string, name: string): Product[] {
    return this.#named.get(`${maker} ${normalizedName(name)}`) ?? [];
  }

  /** Newest year in which a maker's products are on a list; undefined where none of them is. */
  newestYear(maker: string, list: string): number | undefined {
    const years = (this.productsByMaker.get(maker) ?? []).flatMap(({ listings = [] }) => listings.flatMap((listing) => (listing.list === list ? (listingYear(listing) ?? []) : [])));
    return years.length === 0 ? undefined : Math.max(...years);
  }

  /** The maker's products with one of the models. */
  withModel(maker: string, models: readonly string[]): Product[] {
    return [...new Set(models.flatMap((model) => this.#withModel.get(`${maker} ${normalizedName(model)}`) ?? []))];
  }
}
