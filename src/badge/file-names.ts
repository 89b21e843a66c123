// Names of the files of the mark.
import { termKey, type BadgeTerm } from '../catalogue/badge-terms.ts';
import type { Locale } from '../site-paths.ts';
import type { Ground } from './drawing.ts';

/** @param size in pixels; left out for the drawing itself */
export const markFileName = (words: Locale, ground: Ground, size?: number): string => `mark-${words}-${ground}${size === undefined ? '.svg' : `-${size}.png`}`;
export const smallFileName = (size: number): string => `small-${size}.png`;
/** Whose it is and until when, in the name that it keeps when it is passed on. */
export const cardFileName = (id: string, term: BadgeTerm, words: Locale, format: 'svg' | 'png'): string => `${id}-badge-${words}-${termKey(term)}.${format}`;
