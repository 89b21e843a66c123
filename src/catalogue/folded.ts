import type { AnyText } from './schema.ts';

/** A text as it is compared: width, spaces and capitals don't make another. */
export const folded = (text: AnyText): string => (typeof text === 'string' ? text : text.zh).normalize('NFKC').replace(/\s/g, '').toLowerCase();
