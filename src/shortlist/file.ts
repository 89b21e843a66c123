// A shortlist as a file of one's own: for another browser, a colleague, or the archive. Names stand in it for people;
// when it is read, the ids alone count.
import { isDay } from '../catalogue/calendar-day.ts';
import type { EditionStamp } from '../catalogue/edition-stamp.ts';
import type { Localized } from '../catalogue/schema.ts';
import { isFields, readParts } from './reading.ts';
import { limits, shortlistVersion, type Shortlist } from './shortlist.ts';

/** Says of a file that it is one of these. */
export const fileKind = 'innovative-product-shortlist';

/** A list of 200 products with long notes takes a third of this. */
export const largestFile = 1_000_000;

/** What people read in the file besides the id. */
export interface NamedProduct {
  id: string;
  name: Localized;
  models?: readonly string[] | undefined;
  manufacturer: Localized;
}

export interface FileSettings {
  /** Of the edition; none where the page does not know it. */
  stamp?: EditionStamp | undefined;
  /** Day of saving, by the clock of the device. */
  day: string;
  /** Address of the page. */
  address: string;
  named: readonly NamedProduct[];
}

export const shortlistFile = (list: Shortlist, { stamp, day, address, named }: FileSettings): string => {
  const items = list.items.map((item) => {
    const known = named.find(({ id }) => id === item.id);
    return { id: item.id, ...(known && { name: known.name, ...(known.models && { models: known.models }), manufacturer: known.manufacturer }), quantity: item.quantity, note: item.note };
  });
  const { compare, searches } = list;
  return `${JSON.stringify({ kind: fileKind, version: shortlistVersion, savedOn: day, address, edition: stamp, items, compare, searches }, null, 2)}\n`;
};

export type FileProblem = 'too-large' | 'empty' | 'damaged' | 'foreign' | 'newer';

export type ReadFile =
  | { problem: FileProblem }
  | {
      list: Shortlist;
      /** Entries that made no sense. */
      unread: number;
      /** Beyond the limit of a list. */
      beyond: string[];
      /** A day of the calendar. */
      savedOn?: string;
      /** Version of the edition's data. */
      edition?: string;
    };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

/** @param text the whole file, or nothing of one that is too large to be read */
export const readShortlistFile = (text: string | undefined): ReadFile => {
  if (text === undefined || text.length > largestFile) return { problem: 'too-large' };
  if (text.trim() === '') return { problem: 'empty' };
  const fields = parsed(text);
  if (fields === undefined) return { problem: text.includes(fileKind) ? 'damaged' : 'foreign' };
  if (!isFields(fields) || fields['kind'] !== fileKind) return { problem: 'foreign' };
  const { version, savedOn, edition } = fields;
  if (typeof version === 'number' && version > shortlistVersion) return { problem: 'newer' };
  const { list, unread } = readParts(fields);
  if (list.items.length === 0 && list.searches.length === 0 && unread > 0) return { problem: 'damaged' };
  return {
    list: { ...list, items: list.items.slice(0, limits.items) },
    unread,
    beyond: list.items.slice(limits.items).map(({ id }) => id),
    ...(typeof savedOn === 'string' && isDay(savedOn) && { savedOn }),
    ...(isFields(edition) && typeof edition['version'] === 'string' && { edition: edition['version'] }),
  };
};
