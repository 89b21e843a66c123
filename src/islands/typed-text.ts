/** Nobody types so much; a longer text is cut. */
const longestText = 100;

/** What an address holds as typed, without what cannot be typed. */
export const typedText = (text: string): string => Array.from(text.replace(/[\p{Cc}\p{Cs}]/gu, ' ')).slice(0, longestText).join('').trim();
