// A product's record after the import, from what its rows say.
import { normalizedName } from '../catalogue/records.ts';
import type { Listing, Product } from '../catalogue/schema.ts';
import { thisImport, type ImportContext } from './context.ts';
import { textOf, type Draft, type Said } from './drafts.ts';
import { isNewest, isSameListing, listingOf, withListing } from './listings.ts';
import { authorityOf, mergedApplications, mergedModels, mergedNumbers, mergedSpecifications } from './merge.ts';
import { setAt } from '../catalogue/paths.ts';
import type { ProductGroup } from './products.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { addTo, inShort, rowIn, sheetProblem } from './told.ts';

/** A row of a product with the listing that it stands for. */
interface ListedRow {
  draft: Draft;
  listing: Listing | undefined;
  /** The product's name on that listing; rows that spell one name in two ways have the spelling of the first. */
  printed: string | undefined;
}

/** Columns that say the same in every row of one product; those of the listing may differ from year to year. */
const onceOnly = ['id', 'name.zh', 'name.en', 'nameOrigin', 'pinyin', 'models', 'sector', 'category', 'summary.zh', 'summary.en', 'logo', 'link', 'specifications', 'registrations'];

const comparable = (key: string, { value }: Said): string => (key === 'name.zh' && typeof value === 'string' ? normalizedName(value) : JSON.stringify(value));

const shown = ({ value, printed }: Said): string => inShort(printed ?? (Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? item : `${item.label} ${item.value}`)).join('、') : String(value)));

const conflictIn = (key: string, drafts: readonly Draft[]): SheetProblem[] => {
  const said = drafts.flatMap(({ values }) => values.get(key) ?? []);
  const [first] = said;
  const other = said.find((one) => first !== undefined && comparable(key, one) !== comparable(key, first));
  if (!first || !other) return [];
  return [sheetProblem(other.place, {
    zh: `“${shown(other)}”与${rowIn(first.place, 'zh')}的“${shown(first)}”不一致，两行说的却是同一产品`, hintZh: '请核对后统一，或只留一行；确是两个产品的，请写明不同的型号。',
    en: `"${shown(other)}" contradicts "${shown(first)}" in ${rowIn(first.place, 'en')}, of the same product`, hintEn: 'Check which is right and keep one row; if they are two products, give different models.',
  })];
};

/** Columns of a listing that two rows cannot fill differently for one and the same listing. */
const ofListing = ['grade', 'document', 'number', 'listedOn', 'validUntil', 'note'].map((key) => `listing.${key}`);

/** Two rows of one product that disagree: on the product, or on a listing of the same list and year. */
const conflictsIn = (rows: readonly ListedRow[]): SheetProblem[] => {
  const perListing: ListedRow[][] = [];
  for (const row of rows) {
    const { listing } = row;
    if (!listing) continue;
    const same = perListing.find(([one]) => one?.listing && isSameListing(one.listing, listing));
    if (same) same.push(row);
    else perListing.push([row]);
  }
  const draftsOf = (some: readonly ListedRow[]): Draft[] => some.map(({ draft }) => draft);
  return [...onceOnly.flatMap((key) => conflictIn(key, draftsOf(rows))), ...perListing.flatMap((some) => ofListing.flatMap((key) => conflictIn(key, draftsOf(some))))];
};

/** A listing of a product that has a new name: under the old one if it printed that, without a name of its own if it printed the new one. */
const namedAs = (listing: Listing, old: string | undefined, now: string): Listing => {
  const { nameAsListed, ...unnamed } = listing;
  if (nameAsListed === now) return unnamed;
  return nameAsListed === undefined && old !== undefined ? { ...listing, nameAsListed: old } : listing;
};

const renamed = (product: Product, printed: string, said: Listing | undefined): Product => {
  const wasPrinted = product.nameOrigin === 'source';
  const isOther = normalizedName(printed) !== normalizedName(product.name.zh);
  const aliases = wasPrinted && isOther ? [...new Set([...(product.aliases ?? []), product.name.zh])].filter((alias) => alias !== printed) : product.aliases;
  const { pinyin, ...rest } = product;
  const fits = Array.from(printed).filter((character) => /\p{Script=Han}/u.test(character)).length === pinyin?.split(' ').length;
  return {
    ...rest,
    name: { ...product.name, zh: printed },
    nameOrigin: 'source',
    ...(fits && pinyin !== undefined && { pinyin }),
    ...(aliases && aliases.length > 0 && { aliases }),
    // Other lists printed the old name, and contracts after them quote it; the list that corrects it prints the new one.
    ...(product.listings && { listings: product.listings.map((listing) => namedAs(listing, wasPrinted && !(said && isSameListing(listing, said)) ? product.name.zh : undefined, printed)) }),
  };
};

/** The product with the row's listing, under the name that the row prints. */
const listedAs = (product: Product, { draft, listing, printed }: ListedRow, context: ImportContext): Product => {
  const differs = printed !== undefined && printed !== product.name.zh;
  const isCatalogue = listing !== undefined && context.lists.get(listing.list)?.kind === 'recommendation';
  // The newest catalogue, or whoever corrects the record itself, decides on the name; another list has its own wording.
  const isKnownToDiffer = listing !== undefined && product.listings?.some((known) => isSameListing(known, listing) && known.nameAsListed === printed);
  // An English list does not rename a Chinese product.
  const isForeign = differs && /\p{Script=Han}/u.test(product.name.zh) && !/\p{Script=Han}/u.test(printed);
  const takesOver = differs && !isKnownToDiffer && !isForeign && (listing === undefined || product.nameOrigin === 'translated' || (isCatalogue && isNewest(product, listing)));
  // What was this site's translation is from now on what a list prints.
  const named = takesOver ? renamed(product, printed, listing) : printed === product.name.zh && listing && product.nameOrigin === 'translated' ? { ...product, nameOrigin: 'source' as const } : product;
  if (!listing) return named;
  const said = differs && !takesOver ? { ...listing, nameAsListed: printed } : listing;
  const listings = withListing(named.listings ?? [], said, { draft, context, printsOwnName: printed === named.name.zh });
  return { ...named, listings };
};

const stringsIn = (said: Said | undefined): string[] => (Array.isArray(said?.value) ? said.value.filter((item) => typeof item === 'string') : []);

const withMany = (product: Product, draft: Draft, context: ImportContext): Product => {
  const said = (key: string): Said | undefined => draft.values.get(key);
  const parameters = said('specifications')?.value;
  let next = product;
  const models = stringsIn(said('models'));
  if (models.length > 0) next = { ...next, models: textOf(draft, 'id') === undefined ? mergedModels(next.models, models) : models };
  const aliases = stringsIn(said('aliases'));
  if (aliases.length > 0) next = { ...next, aliases: textOf(draft, 'id') === undefined ? [...new Set([...(next.aliases ?? []), ...aliases])] : aliases };
  if (Array.isArray(parameters)) next = { ...next, specifications: mergedSpecifications(next.specifications, parameters.filter((item) => typeof item !== 'string')) };
  const numbers = stringsIn(said('registrations'));
  const unknown = numbers.filter((number) => !authorityOf(number) && !next.registrations?.some((one) => normalizedName(one.number) === normalizedName(number)));
  const place = said('registrations')?.place ?? draft.place;
  if (unknown.length > 0) {
    context.problems.push(sheetProblem(place, { zh: `无法判断 ${unknown.join('、')} 由哪个机关核发`, hintZh: '请写在“注册证”表里，并写明发证机关。', en: `cannot tell who gave ${unknown.join(', ')}`, hintEn: 'Put it on the sheet "Registrations" with its authority.' }));
  }
  if (numbers.length > 0) next = { ...next, registrations: mergedNumbers(next.registrations, numbers.filter((number) => !unknown.includes(number)), (number) => ({ kind: 'registration' as const, number, authority: authorityOf(number) ?? { zh: '' }, source: thisImport })) };
  for (const key of ['patents', 'standards'] as const) {
    const documents = stringsIn(said(key));
    if (documents.length > 0) next = { ...next, [key]: mergedNumbers(next[key], documents, (number) => ({ number, source: thisImport })) };
  }
  const applications = stringsIn(said('applications'));
  if (applications.length > 0) next = { ...next, applications: mergedApplications(next.applications, applications) };
  const link = textOf(draft, 'link');
  if (link !== undefined && !next.links?.some(({ url }) => url === link)) next = { ...next, links: [...(next.links ?? []), { url: link, title: { zh: next.name.zh, ...(next.name.en !== undefined && { en: next.name.en }) } }] };
  return next;
};

const needs = (group: ProductGroup, key: 'sector', told: { zh: string; hintZh: string; en: string; hintEn: string }, context: ImportContext): boolean => {
  const [first] = group.drafts;
  if (group.known || !first || group.drafts.some(({ values }) => values.has(key))) return true;
  if (!group.drafts.some(({ refused }) => refused.has(key))) context.problems.push(sheetProblem(first.place, told));
  return false;
};

const said = ({ values }: Draft): string => JSON.stringify([...values].filter(([key]) => key !== 'row').map(([key, { value }]) => [key, value]).sort());

/** Rows that say again what the first one says. */
const repeated = ({ drafts: [first, ...others] }: ProductGroup): Draft[] => others.filter((draft) => first !== undefined && said(draft) === said(first));

/** A list may file a product under another sector than the site does, and say nothing of the category that it has there. */
const misfitOf = (group: ProductGroup, { sector, category }: Product, { categoryIn }: ImportContext): ReturnType<typeof sheetProblem> | undefined => {
  const { known } = group;
  const said = group.drafts.map(({ values }) => values.get('sector')).find((one) => one !== undefined);
  if (!known || !said || category === undefined || category !== known.category || categoryIn(sector, category) !== undefined) return undefined;
  const name = categoryIn(known.sector, category) ?? category;
  return sheetProblem(said.place, {
    zh: `行业与现有的不同，现有品类“${name}”不在“${shown(said)}”之下`, hintZh: '行业确实要改的，请同时填写“品类”一列；不改的，请在表里加“行业”一列写上网站现用的行业，或清空这一格。',
    en: `is another sector than the product has, and its category "${name}" is not in it`, hintEn: 'To change the sector, fill in the column "Category" as well; to keep it, write the sector that the site uses, or empty the cell.',
  });
};

/** A product whose rows hold together; sources are still those it had. */
export const applyProduct = (group: ProductGroup, context: ImportContext): Product | undefined => {
  const rows: ListedRow[] = [];
  for (const draft of group.drafts) {
    const [listing, name] = [listingOf(draft, context), textOf(draft, 'name.zh')];
    const first = rows.find((row) => row.printed !== undefined && (row.listing && listing ? isSameListing(row.listing, listing) : row.listing === listing));
    rows.push({ draft, listing, printed: name === undefined ? undefined : (first?.printed ?? name) });
  }
  const conflicts = conflictsIn(rows);
  addTo(context.problems, conflicts);
  const [first] = group.drafts;
  if (!first || conflicts.length > 0) return undefined;
  const hasSector = needs(group, 'sector', { zh: '不知道属于哪个行业', hintZh: '请加一列“行业”，或按行业分表、以行业为表名。', en: 'its sector is not known', hintEn: 'Add a column "Sector", or give each sector a sheet of its name.' }, context);
  const name = group.drafts.map((draft) => textOf(draft, 'name.zh')).find((text) => text !== undefined);
  if (!group.known && name === undefined && !group.drafts.some(({ refused }) => refused.has('name.zh'))) {
    context.problems.push(sheetProblem(first.place, { zh: `没有编号为 ${group.id} 的产品`, hintZh: '请改正产品ID，或写上产品名称作为新产品。', en: `there is no product ${group.id}`, hintEn: 'Correct the id, or give its name as a new one.' }));
  }
  if (!hasSector || (!group.known && (name === undefined || group.maker === undefined))) return undefined;
  for (const draft of repeated(group)) context.notices.push(sheetProblem(draft.place, { zh: `与${rowIn(first.place, 'zh')}相同，合为一项`, hintZh: '本来是两个产品的，请写明各自的型号。', en: `is the same as ${rowIn(first.place, 'en')} and counts once`, hintEn: 'If they are two products, give each its model.' }));
  let product: Product = group.known ?? { id: group.id, name: { zh: name ?? '' }, nameOrigin: 'source', manufacturer: group.maker ?? '', sector: '', sources: [] };
  for (const row of rows) {
    const { draft } = row;
    product = listedAs(product, row, context);
    for (const key of ['name.en', 'nameOrigin', 'pinyin', 'sector', 'category', 'summary.zh', 'summary.en', 'logo']) {
      const value = draft.values.get(key)?.value;
      if (value !== undefined) product = setAt(product, key, value);
    }
    product = withMany(product, draft, context);
  }
  const misfit = misfitOf(group, product, context);
  if (misfit) {
    context.problems.push(misfit);
    return undefined;
  }
  return group.maker === undefined || group.maker === product.manufacturer ? product : { ...product, manufacturer: group.maker };
};
