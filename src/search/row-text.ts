import type { AnyText } from '../catalogue/schema.ts';

/** Texts that are printed side by side, such as label, value and unit, in one language; Chinese stands in for missing English. */
export const rowIn = (language: 'zh' | 'en', parts: readonly (AnyText | undefined)[]): string =>
  parts.flatMap((one) => (one === undefined ? [] : [typeof one === 'string' ? one : (one[language] ?? one.zh)])).join(' ');
