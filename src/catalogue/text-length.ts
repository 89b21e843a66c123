// How long a text may be: what a page can show without breaking.

/** Characters by the name of the field, Chinese and other. */
const longest: Record<string, { zh: number; other: number }> = {
  name: { zh: 120, other: 240 },
  shortName: { zh: 12, other: 40 },
  label: { zh: 40, other: 90 },
  unit: { zh: 16, other: 32 },
  summary: { zh: 400, other: 1200 },
  tagline: { zh: 24, other: 80 },
  url: { zh: 1000, other: 1000 },
};
const longestOther = { zh: 500, other: 1500 };

/** No text of this length is too long anywhere. */
export const neverTooLong = Math.min(...Object.values(longest).map(({ zh }) => zh));

/** The most characters that the text at a path may have. @param path from the top of its record: `['summary', 'zh']` */
export const longestText = (path: readonly (string | number)[]): number => {
  const keys = path.filter((key) => typeof key === 'string');
  const last = keys.at(-1) ?? '';
  const language = last === 'zh' ? 'zh' : 'other';
  const field = (last === 'zh' || last === 'en' ? keys.at(-2) : last) ?? '';
  return (Object.hasOwn(longest, field) ? longest[field] ?? longestOther : longestOther)[language];
};
