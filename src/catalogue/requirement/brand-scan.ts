// Finds in a text what names a product or a maker. In doubt it finds too much: a word too few can be written again, a
// brand too many makes a requirement that shuts others out.

/** The words of a text that it must not hold; none if it is free of brands. */
export type BrandScan = (text: string) => string[];

/** What may stand between two characters of a name without making it another: `KH40000`, `KH-40000`, `KH 40000`. */
const gap = '[\\s\\-_.·‐-―®™]*';

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const isLatin = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/i.test(character);

/** Short words of letters count only as they are written: the maker SMA is found, the verb in `sma…` is not. */
const countsCapitals = (term: string): boolean => /^[A-Za-z]{2,4}$/.test(term);

/** A model goes on: AT128P is of the series AT128. */
const goesOn = (term: string): boolean => term.length >= 5 && /[A-Za-z]/.test(term) && /\d$/.test(term);

const patternOf = (term: string): string => {
  const characters = Array.from(term).filter((character) => !/[\s\-_.·‐-―®™]/u.test(character));
  const last = characters[characters.length - 1];
  const after = !isLatin(last) ? '' : goesOn(term) ? '(?!\\d)' : '(?![a-zA-Z0-9])';
  return `${characters.map(escaped).join(gap)}${after}`;
};

const oneOf = (terms: readonly string[], flags: string): RegExp | undefined =>
  terms.length === 0 ? undefined : new RegExp([...terms].sort((a, b) => b.length - a.length).map(patternOf).join('|'), flags);

/** What of a pattern stands in a text, without what begins within a word or number. Not asked of the pattern itself: Safari knows how to look back only since 16.4. */
const foundIn = (text: string, pattern: RegExp): string[] => {
  const found: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [term] = match;
    if (isLatin(term[0]) && isLatin(text[match.index - 1])) pattern.lastIndex = match.index + 1;
    else found.push(term);
  }
  return found;
};

/** Numbers and marks that name a product whoever's it is: registrations, patents, credit codes, addresses, ®. */
const anybodys = [
  /\p{Script=Han}?械(?:注[准进许]|备)?\s*\d{6,}[\d号]*/gu,
  /国药准字\s*[A-Z]?\d{6,}/g,
  /\bZL\s*\d{8,}(?:\.[\dX])?/gi,
  /\bCN\s*\d{7,}\s*[A-Z]?\d?\b/g,
  /\b[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}\b/g,
  /(?:https?:\/\/|www\.)\S+/gi,
  /[®™℠]/g,
];

/** @param terms as of `brandTerms` */
export const brandScanOf = (terms: readonly string[]): BrandScan => {
  const patterns = [oneOf(terms.filter(countsCapitals), 'gu'), oneOf(terms.filter((term) => !countsCapitals(term)), 'giu')].flatMap((pattern) => pattern ?? []);
  return (text) => {
    const read = text.normalize('NFKC');
    // NFKC makes ™ two letters.
    const found = [...patterns.flatMap((pattern) => foundIn(read, pattern)), ...anybodys.flatMap((pattern) => text.match(pattern) ?? [])];
    return [...new Set(found)];
  };
};
