// Ids as they are chosen, and as addresses of this site pass them on.

/** ASCII kebab-case. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longer is no id but an accident, and no part of an address either. */
const longestId = 200;

export const isId = (text: string): boolean => text.length <= longestId && idPattern.test(text);

/** All that stands for ids in an address, in order and as often as it stands there; commas of any kind and spaces part them. */
export const givenIds = (parameters: URLSearchParams): string[] => parameters.getAll('ids').flatMap((text) => text.split(/[,，、;；\s]+/)).filter((text) => text !== '');

/** Ids of a catalogue need no escaping; what else stands in an address does. */
export const idsParameter = (ids: readonly string[]): string => `ids=${ids.map(encodeURIComponent).join(',')}`;

/** Ids as the pages of this site pass them on. */
export const searchOfIds = (ids: readonly string[]): string => `?${idsParameter(ids)}`;
