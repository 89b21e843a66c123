// The text under which a browser keeps the shortlist.
import { isFields, readParts } from './reading.ts';
import { emptyShortlist, shortlistVersion, type Shortlist } from './shortlist.ts';

export type StoredShortlist =
  | { kind: 'whole'; list: Shortlist }
  /** The list is what could still be read. */
  | { kind: 'damaged'; list: Shortlist }
  /** Written by a later version of the site: not ours to touch. */
  | { kind: 'newer' };

export const storedText = (list: Shortlist): string => JSON.stringify({ version: shortlistVersion, ...list });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const readStored = (text: string | null): StoredShortlist => {
  if (text === null) return { kind: 'whole', list: emptyShortlist };
  const fields = parsed(text);
  if (!isFields(fields)) return { kind: 'damaged', list: emptyShortlist };
  const version = fields['version'];
  if (typeof version === 'number' && version > shortlistVersion) return { kind: 'newer' };
  const { list, unread } = readParts(fields);
  return { kind: version === shortlistVersion && unread === 0 ? 'whole' : 'damaged', list };
};
