// Text of a cell as the catalogue keeps it: what is printed stays, what only the cell's layout needs goes.
import type { Cell } from '../spreadsheet/sheet.ts';

/** Characters that nobody sees: zero-width marks, soft hyphens, controls other than the line break, direction marks. */
const invisible = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD\uFFFE\uFFFF]/g;

/** Marks that fill a cell in which there is nothing to say. */
const fillers = new Set(['-', '--', '—', '——', '–', '/', '\\', '.', '…', 'n/a', 'na', '#n/a', 'null', '未提供', '未填', '暂无', '待定']);

/** A number without the noise of binary fractions: 2.4000000000000004 is 2.4. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

/** Text of a cell with its line breaks, without spaces around each line; '' where it says nothing. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'number' ? plainNumber(cell) : cell;
  const lines = text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/\t/g, ' ').replace(invisible, '').split('\n').map((line) => line.trim());
  const cleaned = lines.filter((line) => line !== '').join('\n');
  return fillers.has(cleaned.toLowerCase()) ? '' : cleaned;
};

const isAsciiWord = (character: string | undefined): boolean => character !== undefined && /[\x21-\x7E]/.test(character);

/** A name in one line: a break within Chinese text is dropped, one between words becomes a space. */
export const inOneLine = (text: string): string =>
  text.split('\n').reduce((joined, line) => (joined === '' ? line : `${joined}${isAsciiWord(joined.at(-1)) && isAsciiWord(line[0]) ? ' ' : ''}${line}`), '');

const opening = '([{（【《〔「“';
const closing = ')]}）】》〕」”';

/** Cuts a text at marks that stand outside of brackets. */
const cutOutsideBrackets = (text: string, isMark: (character: string, next: string | undefined) => boolean): string[] => {
  const parts = [''];
  let depth = 0;
  const characters = Array.from(text);
  characters.forEach((character, index) => {
    if (opening.includes(character)) depth += 1;
    if (closing.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && isMark(character, characters[index + 1])) parts.push('');
    else parts[parts.length - 1] += character;
  });
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Entries of a cell: one a line; in a cell of one line, also separated by semicolons. */
export const linesIn = (text: string): string[] => unique(text.includes('\n') ? text.split('\n') : cutOutsideBrackets(text, (character) => '；;'.includes(character)));

/** Models or numbers of a cell: one a line; in a cell of one line, also separated by 、，； and commas. */
export const modelsIn = (text: string): string[] =>
  unique(text.includes('\n') ? text.split('\n').map((line) => line.replace(/[、，,；;]$/, '').trim()) : cutOutsideBrackets(text, (character, next) => '、，；;'.includes(character) || (character === ',' && !/\d/.test(next ?? ''))));

/** A statement of the kind `名称：数值 单位`. */
export interface Parameter {
  label: string;
  value: string;
  unit?: string;
  min?: number;
  max?: number;
}

const figure = String.raw`-?\d+(?:[,，]\d{3})*(?:\.\d+)?`;
const quantity = new RegExp(String.raw`^(?<value>(?<sign>[≤≥<>≦≧＜＞±]|不超过|不大于|不低于|不小于|不少于|小于|大于|约)?\s*(?<first>${figure})(?:\s*(?<to>[-–—~～至])\s*(?<last>${figure}))?)\s*(?<unit>[^\d\s.,，:：×*][^:：×*]{0,14})?$`);
const atMost = new Set(['≤', '<', '≦', '＜', '不超过', '不大于', '小于']);
const atLeast = new Set(['≥', '>', '≧', '＞', '不低于', '不小于', '不少于', '大于']);

const numberOf = (text: string): number => Number(text.replace(/[,，]/g, ''));

const boundsOf = (sign: string | undefined, first: string, last: string | undefined): { min?: number; max?: number } => {
  if (last !== undefined) return numberOf(first) <= numberOf(last) ? { min: numberOf(first), max: numberOf(last) } : {};
  if (sign === undefined) return { min: numberOf(first), max: numberOf(first) };
  if (atMost.has(sign)) return { max: numberOf(first) };
  if (atLeast.has(sign)) return { min: numberOf(first) };
  return {};
};

/** Full-width letters, digits and signs as plain ones. Nothing else: ℃ and cm⁻¹ are units as printed. */
const halfWidth = (text: string): string => text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ');

/** One parameter; undefined where no colon tells its name from its value. */
export const readParameter = (text: string): Parameter | undefined => {
  const match = /^(?<label>[^:：]+)[:：](?<value>.+)$/s.exec(inOneLine(text));
  const label = match?.groups?.['label']?.trim();
  const whole = match?.groups?.['value']?.trim();
  if (!label || !whole) return undefined;
  const groups = quantity.exec(halfWidth(whole))?.groups;
  const first = groups?.['first'];
  if (!groups || first === undefined) return { label, value: whole };
  const unit = groups['unit']?.trim();
  return { label, value: groups['value']?.trim() ?? whole, ...(unit && { unit }), ...boundsOf(groups['sign'], first, groups['last']) };
};

/** Parameters of a cell, each as it stands there. */
export const parametersIn = (text: string): string[] => cutOutsideBrackets(text, (character) => '；;\n'.includes(character)).map((part) => part.replace(/^(?:\d{1,2}[.、)）]|[（(]\d{1,2}[)）]|[①-⑳])\s*/, '').replace(/[。.]$/, ''));
