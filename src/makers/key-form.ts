// How keys are written, in the files and in a question alike.

/** Longer than this, two keys are not told apart. */
const longest = 24;

/** A part of a name, as long as it is kept. */
export const longestKey = (part: string): string => part.slice(0, longest);

/** A whole name: it finds nothing but itself. @param key as `keyOf` gives it */
export const wholeKey = (key: string): string => `=${key}`;

export const codeKey = (code: string): string => `#${code}`;

/** Whether a key is found as a whole only. */
export const isWhole = (key: string): boolean => key.startsWith('=') || key.startsWith('#');

/** What nearly every name ends in. */
export const endings = ['股份有限公司', '有限责任公司', 'coltd', 'companylimited', 'corporationlimited', 'incorporated'] as const;
