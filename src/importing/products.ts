// Which product a row is: one that is there already, or a new one.
import { normalizedName } from '../catalogue/records.ts';
import type { Product } from '../catalogue/schema.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { textOf, type Draft } from './drafts.ts';
import { productSlug, type TakenIds } from './ids.ts';
import type { KnownRecords } from './known.ts';
import { likeness } from './likeness.ts';
import type { ImportSettings } from './settings.ts';
import { inShort, rowIn, sheetProblem, usedBefore } from './told.ts';

/** A product that rows of the import name. */
export interface ProductGroup {
  id: string;
  known?: Product;
  /** Id of the maker that the rows name; undefined where they name none. */
  maker?: string;
  drafts: Draft[];
}

/** Names of one maker's products above this likeness may be one product that was renamed. */
export const productNamesAlike = 0.6;

export const modelsOf = ({ values }: Draft): string[] => {
  const value = values.get('models')?.value;
  return Array.isArray(value) ? value.filter((model) => typeof model === 'string') : [];
};

export const modelsOverlap = (a: readonly string[], b: readonly string[]): boolean => {
  const keys = new Set(a.map(normalizedName));
  return b.some((model) => keys.has(normalizedName(model)));
};

/** Whether a model tells a product from others of its maker; V1.0 and 标准型 do not. */
export const isTelling = (model: string): boolean => /\d/.test(model) && normalizedName(model).length >= 4 && !/^v?(?:er)?(?:sion)?\.?\s*\d+(?:\.\d+)*版?$/i.test(model.normalize('NFKC'));

interface Row {
  draft: Draft;
  maker: string | undefined;
  name: string;
  models: string[];
}

/** Below it, two names of one model or one id are hardly those of one product. */
export const sameModelAlike = 0.3;

const called = (product: Product): string => `${product.name.zh}（${product.id}）`;

const preferring = <Item>(items: readonly Item[], isBetter: (item: Item) => boolean): readonly Item[] => (items.some(isBetter) ? items.filter(isBetter) : items);

const modelKey = (models: readonly string[]): string => models.map(normalizedName).sort().join(' ');

/** Products whose own name it is go before those that have it among their other names; then those of exactly these models. */
const nearestTo = ({ name, models }: Pick<Row, 'name' | 'models'>, products: readonly Product[]): readonly Product[] =>
  preferring(preferring(products, (product) => normalizedName(product.name.zh) === normalizedName(name)), (product) => modelKey(product.models ?? []) === modelKey(models));

export class ProductRecogniser {
  readonly groups = new Map<string, ProductGroup>();
  readonly problems: SheetProblem[] = [];
  readonly questions: SheetProblem[] = [];
  readonly known: KnownRecords;
  readonly settings: Pick<ImportSettings, 'same' | 'fresh'>;
  readonly ids: TakenIds;
  readonly #groupOf = new Map<Draft, ProductGroup>();
  /** Products that rows name, by maker and printed name, each with the models of its rows. */
  readonly #printed = new Map<string, Map<string, string[]>>();

  constructor(known: KnownRecords, settings: Pick<ImportSettings, 'same' | 'fresh'>, ids: TakenIds) {
    this.known = known;
    this.settings = settings;
    this.ids = ids;
  }

  #enter(id: string, { draft, maker, name, models }: Row, known?: Product): void {
    const key = `${maker ?? ''} ${normalizedName(name)}`;
    const printed = this.#printed.get(key) ?? new Map<string, string[]>();
    this.#printed.set(key, printed.set(id, [...(printed.get(id) ?? []), ...models]));
    const group = this.groups.get(id) ?? { id, ...(known && { known }), drafts: [] };
    this.groups.set(id, group);
    const [first] = group.drafts;
    if (group.maker !== undefined && maker !== undefined && group.maker !== maker && first) {
      this.problems.push(sheetProblem(draft.values.get('maker.name.zh')?.place ?? draft.place, {
        zh: `与${rowIn(first.place, 'zh')}是同一产品，企业却不同`, hintZh: '请核对后统一，或只留一行。',
        en: `is the same product as ${rowIn(first.place, 'en')}, but of another maker`, hintEn: 'Check which is right and keep one row.',
      }));
    } else if (maker !== undefined) group.maker ??= maker;
    group.drafts.push(draft);
    this.#groupOf.set(draft, group);
  }

  /** Recognises all rows. What is certain goes first, so that a rename is only thought of for products that no row names. */
  recognise(rows: readonly { draft: Draft; maker: string | undefined }[]): void {
    const open = rows.flatMap(({ draft, maker }) => this.#certain({ draft, maker, name: textOf(draft, 'name.zh') ?? '', models: modelsOf(draft) }));
    const unlikeAnyModel = open.flatMap((row) => this.#byModel(row));
    const unlikeAny = unlikeAnyModel.flatMap((row) => this.#byNameAlone(row));
    for (const row of unlikeAny) this.#otherwise(row);
    for (const row of rows) this.#doubt(row);
    // Whatever told a row apart, a product's rows are in the order of the file.
    const order = new Map(rows.map(({ draft }, index) => [draft, index]));
    for (const { drafts } of this.groups.values()) drafts.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }

  /** By id, by what the user answered, or by the maker's name and model. Returns the row where none of them tells. */
  #certain(row: Row): Row[] {
    const explicit = textOf(row.draft, 'id');
    const answer = explicit ?? this.settings.same.get(normalizedName(row.name));
    if (answer !== undefined) {
      const known = this.known.products.get(answer);
      if (!known && explicit !== undefined && !this.groups.has(explicit) && this.ids.has(explicit)) {
        this.problems.push(usedBefore(row.draft.values.get('id')?.place ?? row.draft.place, explicit));
        return [];
      }
      if (explicit !== undefined && row.name !== '' && this.#doubtsId(row, explicit, known)) return [];
      if (known || explicit !== undefined) {
        this.#enter(known || this.groups.has(answer) ? answer : this.ids.take(answer), row, known);
        return [];
      }
    }
    // Whoever the maker is, is asked or told elsewhere; and so is a name that is missing.
    if (row.maker === undefined || row.name === '') return [];
    const named = this.known.named(row.maker, row.name);
    const sameModel = row.models.length === 0 ? [] : named.filter(({ models }) => modelsOverlap(models ?? [], row.models));
    // The user's "this is a new one" was about products like it; once it is there, it is itself.
    const others = this.#isFresh(row) ? named.filter(({ models = [] }) => row.models.length === 0 && models.length === 0) : named.filter(({ models = [] }) => row.models.length === 0 || models.length === 0);
    const [one, another] = nearestTo(row, sameModel.length > 0 ? sameModel : others);
    if (one && !another) {
      this.#enter(one.id, row, one);
      return [];
    }
    if (one && another) {
      this.#ask(row, named, { zh: '是几个产品的名称', en: 'is the name of several products' });
      return [];
    }
    return [row];
  }

  /** Whether the id of a row and its name speak of two products: a column that was sorted alone, or an id that was mistyped. */
  #doubtsId(row: Row, id: string, known: Product | undefined): boolean {
    const key = normalizedName(row.name);
    if (this.settings.same.get(key) === id || (!known && this.#isFresh(row))) return false;
    const others = known ? (this.known.productsByName.get(key) ?? []) : row.maker === undefined ? [] : [...new Set([...this.known.named(row.maker, row.name), ...this.known.withModel(row.maker, row.models.filter(isTelling))])];
    if (!known) {
      if (others.length > 0) this.#askId(row, id, { zh: `没有编号为 ${id} 的产品，“${inShort(row.name)}”却像是已有的${others.map(called).join('、')}`, en: `there is no product ${id}, but "${inShort(row.name)}" looks like ${others.map(called).join(', ')}`, isNew: true });
      return others.length > 0;
    }
    if (others.includes(known)) return false;
    const isLike = likeness(normalizedName(known.name.zh), key) >= sameModelAlike || modelsOverlap(known.models ?? [], row.models);
    if (others.length === 0 && isLike) return false;
    const whose = others.length > 0 ? { zh: `是另一产品${others.map(called).join('、')}的名称`, en: `is the name of ${others.map(called).join(', ')}` } : { zh: '与它相差很大', en: 'is quite another name' };
    this.#askId(row, id, { zh: `编号 ${id} 的产品是“${known.name.zh}”，这一行的“${inShort(row.name)}”${whose.zh}`, en: `the product ${id} is "${known.name.zh}", but this row's "${inShort(row.name)}" ${whose.en}`, isNew: false });
    return true;
  }

  #askId({ draft, name }: Row, id: string, { zh, en, isNew }: { zh: string; en: string; isNew: boolean }): void {
    this.questions.push(sheetProblem(draft.values.get('id')?.place ?? draft.place, {
      zh, hintZh: isNew ? `请改正或清空编号；确是新产品，就用 --new "${name}"。` : `请核对这一行是否错位；确是改名，就用 --same "${name}=${id}"。`,
      en, hintEn: isNew ? `Correct the id or leave it empty; if it is a new product, say --new "${name}".` : `Check whether cells of this row have moved; if it was renamed, say --same "${name}=${id}".`,
    }));
  }

  #isFresh({ name }: Row): boolean {
    return this.settings.fresh.has(normalizedName(name));
  }

  #free(products: readonly Product[]): Product[] {
    return products.filter(({ id }) => !this.groups.has(id));
  }

  /** By the maker and the model, under another name. */
  #byModel(row: Row): Row[] {
    if (row.maker === undefined || this.#isFresh(row)) return [row];
    const sameModel = this.#free(this.known.withModel(row.maker, row.models));
    const [one] = sameModel;
    if (!one) return [row];
    const sameName = this.#free(this.known.named(row.maker, row.name));
    if (sameModel.length > 1 || sameName.length > 0) this.#ask(row, [...new Set([...sameName, ...sameModel])], { zh: '与该企业的几个产品相符', en: 'fits several products of this maker' });
    else if (row.models.some(isTelling) || likeness(normalizedName(one.name.zh), normalizedName(row.name)) >= productNamesAlike) this.#enter(one.id, row, one);
    else this.#ask(row, [one], { zh: '与已有产品型号相同，名称却不同', en: 'has the model of a product of another name' });
    return [];
  }

  /** By the maker and the name, under another model that no row and no record has. */
  #byNameAlone(row: Row): Row[] {
    if (row.maker === undefined || this.#isFresh(row)) return [row];
    const sameName = this.#free(this.known.named(row.maker, row.name));
    const [one, another] = nearestTo(row, sameName);
    if (!one) return [row];
    if (another) this.#ask(row, sameName, { zh: '与该企业的几个产品相符', en: 'fits several products of this maker' });
    else this.#enter(one.id, row, one);
    return [];
  }

  /** A row without a model, of a name that rows of several products have: it was entered for one of them, but may mean another. */
  #doubt({ draft, maker }: { draft: Draft; maker: string | undefined }): void {
    const name = textOf(draft, 'name.zh');
    const group = this.#groupOf.get(draft);
    if (!group || maker === undefined || name === undefined || modelsOf(draft).length > 0) return;
    const isNamed = draft.values.has('id') || this.settings.same.has(normalizedName(name)) || (group.known !== undefined && (group.known.models ?? []).length === 0);
    const ids = this.#printed.get(`${maker} ${normalizedName(name)}`)?.size ?? 0;
    if (!isNamed && ids > 1) this.#tellWhich({ draft, name });
  }

  #tellWhich({ draft, name }: Pick<Row, 'draft' | 'name'>): void {
    this.problems.push(sheetProblem(draft.values.get('name.zh')?.place ?? draft.place, {
      zh: `“${inShort(name)}”在文件里有几个型号，看不出这一行是哪一个`, hintZh: '请写明型号，或删去这一行。',
      en: `the file has several models of "${inShort(name)}", and this row does not say which`, hintEn: 'Give its model, or remove the row.',
    }));
  }

  #otherwise(row: Row): void {
    if (row.maker === undefined) return;
    const printed = [...(this.#printed.get(`${row.maker} ${normalizedName(row.name)}`) ?? [])];
    const [one, another] = printed.flatMap(([id, models]) => (!(this.#isFresh(row) && row.models.length > 0 && this.known.products.has(id)) && (row.models.length === 0 || models.length === 0 || modelsOverlap(models, row.models)) ? [id] : []));
    if (another !== undefined) return this.#tellWhich(row);
    if (one !== undefined) return this.#enter(one, row, this.known.products.get(one));
    if (!this.#isFresh(row)) {
      const own = (this.known.productsByMaker.get(row.maker) ?? []).filter(({ id }) => !this.groups.has(id));
      const alike = own.filter(({ name, models }) => likeness(normalizedName(name.zh), normalizedName(row.name)) >= productNamesAlike && (row.models.length === 0 || !models || modelsOverlap(models, row.models)));
      if (alike.length > 0) return this.#ask(row, alike, { zh: '像是已有产品改了名', en: 'looks like a product that was renamed' });
      const elsewhere = row.models.filter(isTelling).flatMap((model) => this.known.productsByModel.get(normalizedName(model)) ?? []).concat(row.models.length > 0 ? (this.known.productsByName.get(normalizedName(row.name)) ?? []) : []);
      const sameThere = [...new Set(elsewhere)].filter(({ id, name, models }) => !this.groups.has(id) && modelsOverlap(models ?? [], row.models) && likeness(normalizedName(name.zh), normalizedName(row.name)) >= sameModelAlike);
      if (sameThere.length > 0) return this.#ask(row, sameThere, { zh: '与另一家企业的产品型号相同、名称相近', en: 'has the model and nearly the name of a product of another maker' });
    }
    const id = this.ids.take(productSlug(row.maker, { name: { zh: row.name, en: textOf(row.draft, 'name.en') }, models: row.models }));
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
