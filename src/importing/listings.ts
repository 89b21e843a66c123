// The listing that a row stands for, and how it joins those that the product has.
import { listingYear } from '../catalogue/catalogue.ts';
import { normalizedName } from '../catalogue/records.ts';
import type { Listing, Product } from '../catalogue/schema.ts';
import { thisImport, listOf, type ImportContext } from './context.ts';
import { textOf, type Draft } from './drafts.ts';
import { sheetProblem } from './told.ts';

const given = <Value>(key: string, value: Value | undefined): Record<string, Value> => (value === undefined ? {} : { [key]: value });

const localized = (text: string | undefined): { zh: string } | undefined => (text === undefined ? undefined : { zh: text });

const numberOf = (draft: Draft, key: string): number | undefined => {
  const value = draft.values.get(key)?.value;
  return typeof value === 'number' ? value : undefined;
};

/** The listing of a product's row, without the name; undefined where the row stands for none. */
export const listingOf = (draft: Draft, context: ImportContext): Listing | undefined => {
  const { settings } = context;
  const list = listOf(draft, context);
  if (list === undefined) {
    const said = [...draft.values.keys()].find((key) => key.startsWith('listing.'));
    if (said === undefined && (settings.year !== undefined || settings.listedOn !== undefined)) {
      context.problems.push(sheetProblem({ file: draft.place.file }, { zh: '写了 --edition-year 或 --listed-on，却没有写是哪份名单', hintZh: '请用 --list 指定，或加一列“名单”；不是名单的，请去掉这两个选项。', en: 'has --edition-year or --listed-on, but no list', hintEn: 'Name it with --list, or add a column "List"; if it is no list, leave these options out.' }));
    }
    const place = said === undefined || draft.refused.has('listing.list') ? undefined : draft.values.get(said)?.place;
    if (place) {
      context.problems.push(sheetProblem(place, { zh: '写了列入信息，却没有写是哪份名单', hintZh: '请用 --list 指定，或加一列“名单”。', en: 'tells of a listing, but not on which list', hintEn: 'Name it with --list, or add a column "List".' }));
    }
    return undefined;
  }
  const listing: Listing = {
    list,
    ...given('year', numberOf(draft, 'listing.year') ?? settings.year),
    ...given('batch', textOf(draft, 'listing.batch')),
    ...given('grade', localized(textOf(draft, 'listing.grade'))),
    ...given('document', textOf(draft, 'listing.document') ?? settings.document),
    ...given('number', textOf(draft, 'listing.number')),
    ...given('listedOn', textOf(draft, 'listing.listedOn') ?? settings.listedOn),
    ...given('validUntil', textOf(draft, 'listing.validUntil')),
    ...given('note', localized(textOf(draft, 'listing.note'))),
    source: thisImport,
  };
  if (context.lists.get(list)?.kind === 'recommendation') {
    // Being in the catalogue is a legal statement: it needs its day and its document.
    if (listing.document === undefined && !draft.refused?.has('listing.document')) context.problems.push(sheetProblem(draft.place, { zh: '列入推荐目录却没有文号', hintZh: '请用 --document 写公布目录的文号，或加一列“文号”。', en: 'is listed in the catalogue without a document number', hintEn: 'Give it with --document, or add a column "Document number".' }));
    if (listing.listedOn === undefined && !draft.refused?.has('listing.listedOn')) context.problems.push(sheetProblem(draft.place, { zh: '列入推荐目录却没有列入日期', hintZh: '请用 --listed-on 写公布目录的日期，或加一列“列入日期”。', en: 'is listed in the catalogue without a date', hintEn: 'Give it with --listed-on, or add a column "Listed on".' }));
  }
  return listing;
};

const batchOf = ({ batch }: Listing): string | undefined => (batch === undefined ? undefined : normalizedName(typeof batch === 'string' ? batch : batch.zh));

const differ = <Value>(a: Value | undefined, b: Value | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** Whether two listings are the same coming onto a list: same list, year and batch, as far as both say. Without years, the document decides, else the year of the day. */
export const isSameListing = (a: Listing, b: Listing): boolean => {
  if (a.list !== b.list || differ(a.year, b.year)) return false;
  if (a.year === undefined || b.year === undefined) {
    if (differ(a.document, b.document)) return false;
    if ((a.document === undefined || b.document === undefined) && differ(listingYear(a), listingYear(b))) return false;
  }
  const [one, other] = [batchOf(a), batchOf(b)];
  return one === undefined || other === undefined || one === other;
};

const sameValue = (key: string, a: unknown, b: unknown): boolean => {
  // A date that is there may be more precise than the list prints it.
  if (key === 'listedOn' && typeof a === 'string' && typeof b === 'string' && a.startsWith(`${b}-`)) return true;
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  // A list prints Chinese; what is there may have its English as well.
  const zh = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'zh' in value ? value.zh : value);
  return zh(a) === zh(b);
};

/** A listing that is there with the fields in which it differs from what the row says; a row that prints the product's own name has no other. */
const updated = (known: Listing, said: Listing, printsOwnName: boolean): Listing => {
  const { nameAsListed, ...unnamed } = known;
  const base = printsOwnName ? unnamed : known;
  const changed = Object.entries(said).filter(([key, value]) => key !== 'source' && !sameValue(key, Reflect.get(base, key), value));
  return changed.length === 0 && (base === known || nameAsListed === undefined) ? known : { ...base, ...Object.fromEntries(changed), source: thisImport };
};

/** How much of what tells listings apart two of them share. */
const shared = (known: Listing, said: Listing): number => (['year', 'number', 'document', 'batch', 'grade', 'listedOn'] as const).filter((key) => said[key] !== undefined && sameValue(key, known[key], said[key])).length;

/** Which of the listings the row's one is; where a list holds the product several times, a number of its own makes it another one. */
const placeOf = (listings: readonly Listing[], said: Listing): number => {
  const same = listings.flatMap((listing, index) => (isSameListing(listing, said) ? [{ listing, index, shared: shared(listing, said) }] : []));
  if (same.length > 1 && said.number !== undefined && same.every(({ listing }) => differ(listing.number, said.number))) return -1;
  return same.sort((a, b) => b.shared - a.shared || b.index - a.index)[0]?.index ?? -1;
};

/**
 * The product's listings with the row's one: a new one behind them, or the same one with what is different.
 * One that was ended stays ended: the list does not say that it was taken up again.
 */
export const withListing = (listings: readonly Listing[], said: Listing, { draft, context, printsOwnName }: { draft: Draft; context: ImportContext; printsOwnName: boolean }): Listing[] => {
  const at = placeOf(listings, said);
  const known = listings[at];
  if (!known) return [...listings, said];
  if (known.withdrawnOn !== undefined) {
    context.notices.push(sheetProblem(draft.place, {
      zh: `这次列入已于 ${known.withdrawnOn} 移出，没有改动`, hintZh: '确实恢复列入的，请以新的年度或批次列入。',
      en: `this listing was withdrawn on ${known.withdrawnOn} and was left as it is`, hintEn: 'If it was taken up again, list it under a new year or batch.',
    }));
    return [...listings];
  }
  return listings.map((listing, index) => (index === at ? updated(listing, said, printsOwnName) : listing));
};

const dayOf = ({ year, listedOn }: Listing): string => listedOn ?? (year === undefined ? '' : String(year));

/** Whether no listing that the product has on such a list is newer than this one. */
export const isNewest = ({ listings = [] }: Pick<Product, 'listings'>, said: Listing): boolean => listings.every((listing) => listing.list !== said.list || dayOf(listing).slice(0, 4) <= dayOf(said).slice(0, 4));
