// What an evidence pack is made of. All of it lives in the address.
import { isDay } from '../../catalogue/calendar-day.ts';
import { givenIds } from '../../catalogue/id.ts';
import { limits } from '../../shortlist/shortlist.ts';
import { typedText } from '../typed-text.ts';

/** What can be left out of a sheet. */
export const parts = ['policy', 'specifications', 'sources', 'search'] as const;
export type Part = (typeof parts)[number];

export interface EvidenceState {
  /** Products, each once, in the order of the sheets; there may be more than `mostSheets`. */
  ids: readonly string[];
  /** `2026-11-22`; '' is the reader's day. */
  on: string;
  without: readonly Part[];
  /** What stood behind `?` on the search page. */
  searches: readonly string[];
  /** What stood behind `?` on the support calculator. */
  calculations: readonly string[];
}

/** What of an address has to be told. */
export interface AddressTrouble {
  /** Ids that stand there more than once. */
  doubled: readonly string[];
  /** What stands for a day and is none. */
  badDay?: string;
}

/** More sheets at once would keep a browser and a printer too long. */
export const mostSheets = 50;

/** An address has its limits, and so has a cover sheet. */
const mostSearches = 10;
const longestSearch = limits.search;

/** A longer one is left out: cut, it would be another search than the one that was made. */
const textsOf = (parameters: URLSearchParams, name: string): string[] => [...new Set(parameters.getAll(name))].filter((text) => text.length <= longestSearch).slice(0, mostSearches);

/** Reads the part of an address behind `?`. */
export const readEvidenceState = (search: string): { state: EvidenceState; trouble: AddressTrouble } => {
  const parameters = new URLSearchParams(search);
  const given = givenIds(parameters).map(typedText).filter((id) => id !== '');
  const ids = [...new Set(given)];
  const doubled = ids.filter((id) => given.indexOf(id) !== given.lastIndexOf(id));
  const on = typedText(parameters.get('on') ?? '');
  const without = new Set(parameters.getAll('without').flatMap((text) => text.split(',')));
  return {
    state: {
      ids,
      on: isDay(on) ? on : '',
      without: parts.filter((part) => without.has(part)),
      searches: textsOf(parameters, 'search'),
      calculations: textsOf(parameters, 'calc'),
    },
    trouble: { doubled, ...(on !== '' && !isDay(on) && { badDay: on }) },
  };
};

/** The address of a pack: what stands behind the path, '' or beginning with `?`. */
export const searchOfEvidence = ({ ids, on, without, searches, calculations }: EvidenceState): string => {
  const parameters = new URLSearchParams();
  if (ids.length > 0) parameters.set('ids', ids.join(','));
  if (on !== '') parameters.set('on', on);
  if (without.length > 0) parameters.set('without', without.join(','));
  for (const search of searches) parameters.append('search', search);
  for (const calculation of calculations) parameters.append('calc', calculation);
  // Commas may stand in a query, and addresses are read by people.
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
};

/** The packs of what is more than fits one: where each begins and ends, from 1, and its ids. */
export const furtherPacks = (ids: readonly string[]): { from: number; to: number; ids: readonly string[] }[] =>
  Array.from({ length: Math.max(0, Math.ceil(ids.length / mostSheets) - 1) }, (_, place) => {
    const from = (place + 1) * mostSheets;
    const own = ids.slice(from, from + mostSheets);
    return { from: from + 1, to: from + own.length, ids: own };
  });
