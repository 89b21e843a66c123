// What somebody typed, pasted or scanned: an id, a link of this site, or words to look a product up by.
import { asOfParameter } from '../catalogue/as-of-parameter.ts';
import { givenIds, isId } from '../catalogue/id.ts';

export type Question =
  | { kind: 'none' }
  /** `host`: of a link that leads to another site. `day`: that the link names, as it is written there; it may be none. */
  | { kind: 'ids'; ids: string[]; day?: string; host?: string }
  /** A link without anything to check. */
  | { kind: 'link'; host?: string }
  | { kind: 'words'; words: string };

/** As many as fit an evidence pack. */
export const mostAsked = 50;
const longest = 2000;
const longestDay = 40;

/** Of the pages that are about a product. */
const ofProduct = /\/(?:v|products)\/(?<id>[^/]+)(?:\/(?:[^/]*)?)*$/;

const urlOf = (text: string): URL | undefined => {
  if (!/^https?:\/\//i.test(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** A link as far as it names products; `site` is the address of this one. */
const readLink = (url: URL, site: string): Question => {
  const own = new URL(site);
  const host = url.host === own.host ? {} : { host: url.host };
  const parameters = url.searchParams;
  const named = ofProduct.exec(url.pathname)?.groups?.['id'];
  const ids = [...new Set([...(named === undefined ? [] : [named]), ...givenIds(parameters), ...parameters.getAll('id').flatMap((text) => text.split(','))])].filter(isId).slice(0, mostAsked);
  const written = parameters.get(asOfParameter) ?? parameters.get('on');
  return ids.length === 0 ? { kind: 'link', ...host } : { kind: 'ids', ids, ...host, ...(written !== null && written.trim() !== '' && { day: written.trim().slice(0, longestDay) }) };
};

/** @param site address of this site */
export const readQuestion = (typed: string, site: string): Question => {
  const text = typed.slice(0, longest).trim();
  if (text === '') return { kind: 'none' };
  const url = urlOf(text);
  if (url) return readLink(url, site);
  const parts = text.split(/[,，、;；\s]+/).filter((part) => part !== '');
  // A lone word without a hyphen may be a name as well; whoever looks it up tries the id first.
  return parts.every(isId) && (parts.length === 1 || parts.every((part) => part.includes('-'))) ? { kind: 'ids', ids: [...new Set(parts)].slice(0, mostAsked) } : { kind: 'words', words: text.slice(0, 200) };
};
