// Kinds of character that names are told apart by, and what a character is called where its look does not say it.

const classOf = (characters: string): RegExp => new RegExp(`^[${characters}]$`, 'u');

const space = /^[\p{Zs}\t\n]$/u;
/** Takes no room and cannot be seen: joiners, marks of direction, soft hyphens, selectors of variants, fillers. */
const invisible = /^[\p{Cf}\u180e\ufe00-\ufe0f\u3164\u115f\u1160\u2028\u2029\p{Cc}]$/u;
const dash = classOf('\\-‐‑‒–—―−－﹣﹘─━ー⁃˗');
const dot = classOf('·・•‧∙⋅･●．.。｡᛫•');
const opening = classOf('(（\\[［【〔{｛〈《«‹⟨「『﹙﹝');
const closing = classOf(')）\\]］】〕}｝〉》»›⟩」』﹚﹞');
const quote = classOf('"“”„‟＂「」『』〝〞\'‘’‚‛＇′″´`｀＂«»《》');

export const isSpace = (character: string): boolean => space.test(character);
export const isInvisible = (character: string): boolean => invisible.test(character) && !isSpace(character);
export const isDash = (character: string): boolean => dash.test(character);
export const isDot = (character: string): boolean => dot.test(character);
export const isQuote = (character: string): boolean => quote.test(character);
export const areBrackets = (one: string, other: string): boolean => (opening.test(one) && opening.test(other)) || (closing.test(one) && closing.test(other));
export const isPunctuation = (character: string): boolean => /^[\p{P}\p{S}]$/u.test(character);
export const isFullWidth = (character: string): boolean => /^[\uff01-\uff60\uffe0-\uffe6\u3000]$/u.test(character);

export const characterNames = [
  'space', 'no-break-space', 'ideographic-space', 'other-space', 'tab', 'zero-width', 'soft-hyphen', 'byte-order-mark', 'direction-mark', 'other-invisible',
  'hyphen-minus', 'hyphen', 'en-dash', 'em-dash', 'minus', 'long-vowel', 'other-dash', 'middle-dot', 'katakana-dot', 'bullet', 'full-stop', 'chinese-full-stop', 'other-dot',
  'full-width', 'half-width', 'digit', 'latin', 'cyrillic', 'greek',
] as const;
export type CharacterName = (typeof characterNames)[number];

const named = new Map<string, CharacterName>([
  [' ', 'space'], ['\u00a0', 'no-break-space'], ['\u202f', 'no-break-space'], ['\u3000', 'ideographic-space'], ['\t', 'tab'],
  ['\u200b', 'zero-width'], ['\u200c', 'zero-width'], ['\u200d', 'zero-width'], ['\u2060', 'zero-width'], ['\u00ad', 'soft-hyphen'], ['\ufeff', 'byte-order-mark'],
  ['-', 'hyphen-minus'], ['‐', 'hyphen'], ['‑', 'hyphen'], ['–', 'en-dash'], ['—', 'em-dash'], ['―', 'em-dash'], ['−', 'minus'], ['ー', 'long-vowel'], ['－', 'full-width'],
  ['·', 'middle-dot'], ['・', 'katakana-dot'], ['･', 'katakana-dot'], ['•', 'bullet'], ['●', 'bullet'], ['.', 'full-stop'], ['。', 'chinese-full-stop'], ['．', 'full-width'],
]);

/** What a single character is called; nothing where seeing it is enough. */
export const characterName = (character: string): CharacterName | undefined => {
  const known = named.get(character);
  if (known) return known;
  if (isSpace(character)) return 'other-space';
  if (/^[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]$/u.test(character)) return 'direction-mark';
  if (isInvisible(character)) return 'other-invisible';
  if (isFullWidth(character)) return 'full-width';
  if (isDash(character)) return 'other-dash';
  if (isDot(character)) return 'other-dot';
  if (/^\p{Script=Cyrillic}$/u.test(character)) return 'cyrillic';
  if (/^\p{Script=Greek}$/u.test(character)) return 'greek';
  if (/^[0-9]$/.test(character)) return 'digit';
  if (/^[a-z]$/i.test(character)) return 'latin';
  return /^[\x21-\x7e]$/.test(character) ? 'half-width' : undefined;
};

/** `U+0410`. */
export const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
