// Text of a cell as the catalogue keeps it: what is printed stays, what only the cell's layout needs goes.
import type { Cell } from '../spreadsheet/sheet.ts';

/** Characters that nobody sees: zero-width marks, soft hyphens, controls other than the line break, direction marks. */
const invisible = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** Marks that fill a cell in which there is nothing to say. */
const fillers = new Set(['-', '--', '—', '——', '–', '/', '\\', '.', '…', 'n/a', 'na', 'null', '未提供', '未填', '暂无', '待定']);

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

/** Cuts a text at marks that stand outside of brackets; where a bracket is never closed, brackets don't count. */
const cutOutsideBrackets = (text: string, isMark: (characters: readonly string[], index: number) => boolean): string[] => {
  const characters = Array.from(text);
  const cut = (respectsBrackets: boolean): { parts: string[]; depth: number } => {
    const parts = [''];
    let depth = 0;
    characters.forEach((character, index) => {
      if (opening.includes(character)) depth += 1;
      if (closing.includes(character)) depth = Math.max(0, depth - 1);
      if ((depth === 0 || !respectsBrackets) && isMark(characters, index)) parts.push('');
      else parts[parts.length - 1] += character;
    });
    return { parts, depth };
  };
  const careful = cut(true);
  const { parts } = careful.depth === 0 ? careful : cut(false);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Entries of a cell: one a line; in a cell of one line, also separated by semicolons. */
export const linesIn = (text: string): string[] => unique(text.includes('\n') ? text.split('\n') : cutOutsideBrackets(text, (characters, index) => '；;'.includes(characters[index] ?? '')));

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character);

/** Whether a comma groups thousands, as in 1,200. */
const groupsThousands = (characters: readonly string[], index: number): boolean =>
  isDigit(characters[index - 1]) && [1, 2, 3].every((step) => isDigit(characters[index + step])) && !isDigit(characters[index + 4]);

const separatesModels = (characters: readonly string[], index: number): boolean => {
  const character = characters[index] ?? '';
  return '、，；;'.includes(character) || (character === ',' && !groupsThousands(characters, index));
};

/** Models or numbers of a cell: one a line; in a cell of one line, or whose lines end in such marks, separated by 、，； and commas. */
export const modelsIn = (text: string): string[] => {
  const lines = text.split('\n').map((line) => line.trim());
  const isRunning = lines.length === 1 || lines.slice(0, -1).some((line) => /[、，,；;]$/.test(line));
  return unique(isRunning ? lines.flatMap((line) => cutOutsideBrackets(line, separatesModels)) : lines.filter((line) => line !== ''));
};

/** A statement of the kind `名称：数值 单位`. */
export interface Parameter {
  label: string;
  value: string;
  unit?: string;
  min?: number;
  max?: number;
}

/** Digits and letters of full width, as some keyboards type them, in the width in which they are compared; every character keeps its place. */
const narrow = (text: string): string => text.replace(/[０-９Ａ-Ｚａ-ｚ．％＋－／]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replace(/−/g, '-');

const figure = String.raw`-?\d+(?:[,，]\d{3})*(?:\.\d+)?`;
const atMost = ['≤', '≦', '⩽', '<=', '<', '＜', '不超过', '不大于', '不高于', '小于等于', '小于', '至多', '最多'];
const atLeast = ['≥', '≧', '⩾', '>=', '>', '＞', '不低于', '不小于', '不少于', '大于等于', '大于', '至少', '最少'];
const quantity = new RegExp(String.raw`^(?<value>(?<sign>${[...atMost, ...atLeast, '±', '约'].join('|')})?\s*(?<first>${figure})(?:\s*(?<to>[-–—~～〜至])\s*(?<last>${figure}))?)(?<space>\s*)(?<unit>\S.{0,19})?$`, 'u');
/** A letter of a unit, with the digit behind it that is a power or part of a formula: m2, s-1, cmH2O. */
const unitLetter = String.raw`\p{L}(?:\d|-\d(?=$|[·/.)]))?`;
/** A unit begins with a letter or a sign such as %. */
const unitForm = new RegExp(String.raw`^(?:${unitLetter}|[%‰°℃℉′″'"])(?:${unitLetter}|[%‰°℃℉′″·•. ()/²³⁻¹])*$`, 'u');
/** What is no unit though it looks like one: bounds in words, remarks, powers of ten as 1E5. */
const noUnit = /以上|以下|以内|左右|上下|及|不等|之间|或|和|至|\(\p{Script=Han}|\p{Script=Han}.{6}|^[eE]\d/u;
/** Generations and resolutions are names: 5G, 4K, 3D. */
const isNameOfItsOwn = (whole: string): boolean => /^(?:[2-6]G|[248]K|[23]D)$/i.test(whole);

const numberOf = (text: string): number => Number(text.replace(/[,，]/g, ''));

const boundsOf = (sign: string | undefined, first: string, last: string | undefined): { min?: number; max?: number } => {
  if (last !== undefined) return sign === undefined && numberOf(first) <= numberOf(last) ? { min: numberOf(first), max: numberOf(last) } : {};
  if (sign === undefined) return { min: numberOf(first), max: numberOf(first) };
  if (atMost.includes(sign)) return { max: numberOf(first) };
  if (atLeast.includes(sign)) return { min: numberOf(first) };
  return {};
};

/** A colon that tells a name from its value; one between digits is part of a ratio or a time. What is looked ahead for is not given back: the label ends at the first colon that is none of these. */
const labelled = /^(?=(?<label>(?:[^:：\d]|\d(?::(?=\d))?)+))\k<label>[:：](?<value>.+)$/s;

/** One parameter; undefined where no colon tells its name from its value. */
export const readParameter = (text: string): Parameter | undefined => {
  const match = labelled.exec(inOneLine(text));
  const label = match?.groups?.['label']?.trim();
  const whole = match?.groups?.['value']?.trim();
  if (!label || !whole) return undefined;
  const groups = isNameOfItsOwn(whole) ? undefined : quantity.exec(narrow(whole))?.groups;
  const [first, value, unit] = [groups?.['first'], groups?.['value'], groups?.['unit']];
  if (!groups || first === undefined || value === undefined || (unit !== undefined && (!unitForm.test(unit) || noUnit.test(unit)))) return { label, value: whole };
  return { label, value, ...(unit !== undefined && { unit }), ...boundsOf(groups['sign'], first, groups['last']) };
};

const endsParameter = (characters: readonly string[], index: number): boolean => {
  const character = characters[index] ?? '';
  if ('；;\n'.includes(character)) return true;
  // A comma ends a parameter where the next one begins behind it: 功率：10 kW，质量：5 kg.
  return '，,'.includes(character) && /^\s*[^\s\d，,；;:：][^，,；;:：\n]{0,19}(?:：|:(?!\/\/))/.test(characters.slice(index + 1, index + 24).join(''));
};

/** Parameters of a cell, each as it stands there. */
export const parametersIn = (text: string): string[] =>
  cutOutsideBrackets(text, endsParameter)
    .map((part) => part.replace(/^(?:\d{1,2}(?:[、)）]|[.．](?!\d))|[（(]\d{1,2}[)）]|[①-⑳])\s*/, '').replace(/[。.]$/, ''))
    .filter((part) => part !== '');
