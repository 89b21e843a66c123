// A shortlist as an address: the ids, and quantities and notes where they are wished for. Read back, all that is wrong
// with it is told at once.
import { givenIds, isId, searchOfIds } from '../catalogue/id.ts';
import { isQuantity, quantityText } from './quantity.ts';
import { lengthOf, limits, type ShortlistItem } from './shortlist.ts';

/** Mail programs and chats break longer addresses. */
export const longestLink = 2000;

/** A page of this site is opened up to this length; servers refuse addresses of 8 kB. */
export const longestAddress = 7000;

export interface LinkParts {
  quantities: boolean;
  notes: boolean;
}

/** Commas and colons may stand in a query, and addresses are read by people. */
const readable = (parameters: URLSearchParams): string => `?${parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`;

/** What stands behind the path of the page. */
export const linkSearch = (items: readonly ShortlistItem[], { quantities, notes }: LinkParts): string => {
  const parameters = new URLSearchParams({ ids: items.map(({ id }) => id).join(',') });
  for (const { id, quantity, note } of items) {
    if (quantities && quantity !== undefined) parameters.append('quantity', `${id}:${quantityText(quantity)}`);
    if (notes && note !== undefined) parameters.append('note', `${id}:${note}`);
  }
  return readable(parameters);
};

export interface SharedLink {
  items: ShortlistItem[];
  /** Ids beyond the limit of a list. */
  beyond: string[];
  /** Times that an id stands again. */
  doubled: number;
  /** What is no id, or a quantity or note that makes no sense. */
  broken: string[];
}

/** `id:value`, of a product on the list. */
const valueFor = (text: string, ids: ReadonlySet<string>): { id: string; value: string } | undefined => {
  const at = text.indexOf(':');
  const id = text.slice(0, at);
  return at > 0 && ids.has(id) ? { id, value: text.slice(at + 1) } : undefined;
};

/** The list of an address; nothing where it names none. @param search '' or beginning with `?` */
export const readLink = (search: string): SharedLink | undefined => {
  const parameters = new URLSearchParams(search);
  if (!parameters.has('ids')) return undefined;
  const given = givenIds(parameters);
  const valid = given.filter(isId);
  const ids = [...new Set(valid)];
  const kept = ids.slice(0, limits.items);
  const known = new Set(ids);
  const broken = given.filter((text) => !isId(text));
  const quantities = new Map<string, number>();
  const notes = new Map<string, string>();
  for (const text of parameters.getAll('quantity')) {
    const found = valueFor(text, known);
    const quantity = Number(found?.value === '' ? undefined : found?.value);
    if (found && isQuantity(quantity)) quantities.set(found.id, quantity);
    else broken.push(text);
  }
  for (const text of parameters.getAll('note')) {
    const found = valueFor(text, known);
    if (found && found.value !== '' && lengthOf(found.value) <= limits.note) notes.set(found.id, found.value);
    else broken.push(text);
  }
  const items = kept.map((id): ShortlistItem => {
    const [quantity, note] = [quantities.get(id), notes.get(id)];
    return { id, ...(quantity !== undefined && { quantity }), ...(note !== undefined && { note }) };
  });
  return { items, beyond: ids.slice(limits.items), doubled: valid.length - ids.length, broken };
};

/**
 * Addresses that pass ids on to a page, split where one would become too long; the searches go with the first.
 * @param path address of the page, without a query
 */
export const addressesOf = (path: string, ids: readonly string[], searches: readonly string[]): { href: string; first: number; last: number }[] => {
  const behind = searches.map((search) => `&search=${encodeURIComponent(search)}`).join('');
  const parts: { href: string; first: number; last: number }[] = [];
  let first = 0;
  while (first < ids.length) {
    const rest = parts.length === 0 ? behind : '';
    let last = first + 1;
    while (last < ids.length && path.length + rest.length + searchOfIds(ids.slice(first, last + 1)).length <= longestAddress) last += 1;
    parts.push({ href: `${path}${searchOfIds(ids.slice(first, last))}${rest}`, first: first + 1, last });
    first = last;
  }
  return parts;
};
