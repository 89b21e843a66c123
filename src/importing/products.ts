// Which product a row is: one that is there already, or a new one.
import { normalizedName } from '../catalogue/records.ts';
import type { Product } from '../catalogue/schema.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { textOf, type Draft } from './drafts.ts';
import { productSlug, type TakenIds } from './ids.ts';
import type { KnownRecords } from './known.ts';
import { likeness } from './likeness.ts';
import type { ImportSettings } from './settings.ts';
import { sheetProblem } from './told.ts';

/** A product that rows of the import name. */
export interface ProductGroup {
  id: string;
  known?: Product;
  /** Id of the maker that the rows name; undefined where they name none. */
  maker?: string;
  drafts: Draft[];
}

/** Names of one maker's products above this likeness may be one product that was renamed. */
const alikeEnough = 0.6;

export const modelsOf = ({ values }: Draft): string[] => {
  const value = values.get('models')?.value;
  return Array.isArray(value) ? value.filter((model) => typeof model === 'string') : [];
};

const overlap = (a: readonly string[], b: readonly string[]): boolean => {
  const keys = new Set(a.map(normalizedName));
  return b.some((model) => keys.has(normalizedName(model)));
};

interface Row {
  draft: Draft;
  maker: string | undefined;
  name: string;
  models: string[];
}

const called = (product: Product): string => `${product.name.zh}（${product.id}）`;

export class ProductRecogniser {
  readonly groups = new Map<string, ProductGroup>();
  readonly problems: SheetProblem[] = [];
  readonly questions: SheetProblem[] = [];
  readonly known: KnownRecords;
  readonly settings: Pick<ImportSettings, 'same' | 'fresh'>;
  readonly ids: TakenIds;
  readonly #new = new Map<string, { id: string; models: string[] }[]>();

  constructor(known: KnownRecords, settings: Pick<ImportSettings, 'same' | 'fresh'>, ids: TakenIds) {
    this.known = known;
    this.settings = settings;
    this.ids = ids;
  }

  #enter(id: string, { draft, maker }: Row, known?: Product): void {
    const group = this.groups.get(id) ?? { id, ...(known && { known }), ...(maker !== undefined && { maker }), drafts: [] };
    this.groups.set(id, group);
    group.drafts.push(draft);
  }

  /** Recognises all rows. What is certain goes first, so that a rename is only thought of for products that no row names. */
  recognise(rows: readonly { draft: Draft; maker: string | undefined }[]): void {
    const open = rows.flatMap(({ draft, maker }) => this.#certain({ draft, maker, name: textOf(draft, 'name.zh') ?? '', models: modelsOf(draft) }));
    const renamed = open.flatMap((row) => this.#byModel(row));
    for (const row of renamed) this.#otherwise(row);
  }

  /** By id, by what the user answered, or by the maker's name and model. Returns the row where none of them tells. */
  #certain(row: Row): Row[] {
    const explicit = textOf(row.draft, 'id');
    const answer = explicit ?? this.settings.same.get(normalizedName(row.name));
    if (answer !== undefined) {
      const known = this.known.products.get(answer);
      if (known || explicit !== undefined) {
        this.#enter(known || this.groups.has(answer) ? answer : this.ids.take(answer), row, known);
        return [];
      }
    }
    // Whoever the maker is, is asked or told elsewhere.
    if (row.maker === undefined) return [];
    if (row.name === '' || this.settings.fresh.has(normalizedName(row.name))) return [row];
    const named = this.known.named(row.maker, row.name);
    const sameModel = row.models.length === 0 ? [] : named.filter(({ models }) => overlap(models ?? [], row.models));
    const [one, another] = sameModel.length > 0 ? sameModel : named.filter(({ models }) => row.models.length === 0 || !models || models.length === 0);
    if (one && !another) {
      this.#enter(one.id, row, one);
      return [];
    }
    if (one && another) {
      this.#ask(row, named, { zh: '同名的产品不止一个', en: 'several products have this name' });
      return [];
    }
    return [row];
  }

  /** By the maker and the model, under another name; or by the name, under another model that no row and no record has. */
  #byModel(row: Row): Row[] {
    if (row.maker === undefined || this.settings.fresh.has(normalizedName(row.name))) return [row];
    const free = (product: Product): boolean => !this.groups.has(product.id);
    const sameModel = row.models.length === 0 ? [] : this.known.withModel(row.maker, row.models).filter(free);
    const sameName = this.known.named(row.maker, row.name).filter(free);
    const [one, another] = sameModel.length > 0 ? sameModel : sameName;
    if (!one) return [row];
    if (another) this.#ask(row, sameModel.length > 0 ? sameModel : sameName, { zh: '同一企业有几个产品符合', en: 'several products of this maker fit' });
    else this.#enter(one.id, row, one);
    return [];
  }

  #otherwise(row: Row): void {
    if (row.maker === undefined) return;
    const key = `${row.maker} ${normalizedName(row.name)}`;
    const made = (this.#new.get(key) ?? []).find(({ models }) => row.models.length === 0 || models.length === 0 || overlap(models, row.models));
    if (made) return this.#enter(made.id, row);
    if (!this.settings.fresh.has(normalizedName(row.name))) {
      const own = (this.known.productsByMaker.get(row.maker) ?? []).filter(({ id }) => !this.groups.has(id));
      const alike = own.filter(({ name, models }) => likeness(normalizedName(name.zh), normalizedName(row.name)) >= alikeEnough && (row.models.length === 0 || !models || overlap(models, row.models)));
      if (alike.length > 0) return this.#ask(row, alike, { zh: '像是已有产品改了名', en: 'looks like a product that was renamed' });
      const elsewhere = (this.known.productsByName.get(normalizedName(row.name)) ?? []).filter(({ id, models }) => !this.groups.has(id) && row.models.length > 0 && overlap(models ?? [], row.models));
      if (elsewhere.length > 0) return this.#ask(row, elsewhere, { zh: '另一家企业有同名同型号的产品', en: 'another maker has a product of this name and model' });
    }
    const id = this.ids.take(productSlug(row.maker, { name: { zh: row.name, en: textOf(row.draft, 'name.en') }, models: row.models }));
    this.#new.set(key, [...(this.#new.get(key) ?? []), { id, models: row.models }]);
    this.#enter(id, row);
  }

  #ask({ draft, name }: Row, products: readonly Product[], why: { zh: string; en: string }): void {
    const [first] = products;
    this.questions.push(sheetProblem(draft.values.get('name.zh')?.place ?? draft.place, {
      zh: `“${name}”${why.zh}：${products.map(called).join('、')}`,
      hintZh: `是同一产品，就用 --same "${name}=${first?.id ?? 'id'}"，或在“产品ID”一列写上编号；不是，就用 --new "${name}"。`,
      en: `"${name}" ${why.en}: ${products.map(called).join(', ')}`,
      hintEn: `If it is the same product, say --same "${name}=${first?.id ?? 'id'}" or write the id into the column "Product ID"; if not, --new "${name}".`,
    }));
  }
}
