// One cell of a known column: its value for the record, or what is wrong with it.
import { hasValidCreditCode } from '../catalogue/credit-code.ts';
import type { Told } from '../catalogue/problem.ts';
import { idSchema } from '../catalogue/schema.ts';
import type { Column } from '../catalogue/table.ts';
import type { Cell } from '../spreadsheet/sheet.ts';
import { readDate, readYear } from './dates.ts';
import { isReserved } from './ids.ts';
import { choiceEntries, find, nearest, type Lookups, type Named } from './lookups.ts';
import { cellText, inOneLine, linesIn, modelsIn, parametersIn, readParameter, type Parameter } from './text.ts';
import { inShort } from './told.ts';

export type CellValue = string | number | string[] | Parameter[];

/** What is wrong with a cell, without its place. */
export interface CellProblem {
  message: Told;
  hint: Told;
}

export type CellResult = { value: CellValue } | { problem: CellProblem } | undefined;

const problem = (zh: string, hintZh: string, en: string, hintEn: string): CellResult => ({ problem: { message: { zh, en }, hint: { zh: hintZh, en: hintEn } } });

const oneOf = (entries: readonly (Named & { keys: string[] })[], text: string, what: Told): CellResult => {
  const found = find(entries, text);
  if (found) return { value: found.id };
  const names = nearest(entries, text);
  return problem(
    `没有名为“${inShort(text)}”的${what.zh}`,
    names.length > 0 ? `请改成以下之一：${names.join('、')}。` : `本目录还没有${what.zh}，请先建立。`,
    `there is no ${what.en} "${inShort(text)}"`,
    names.length > 0 ? `Use one of: ${names.join(', ')}.` : `The catalogue has no ${what.en} yet: create it first.`,
  );
};

const readCreditCode = (cell: Cell, text: string): CellResult => {
  const code = text.normalize('NFKC').toUpperCase().replace(/[\s\-'’]/g, '');
  if (typeof cell === 'number' || /^\d(?:\.\d+)?E\+?\d+$/.test(code)) {
    return problem(`统一社会信用代码存成了数字 ${inShort(text)}，末几位已经丢失`, '请把这一列的格式设为“文本”，再从原件重新录入。', `the credit code was stored as the number ${inShort(text)} and has lost its last digits`, 'Format the column as text and enter the code again from the original.');
  }
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) {
    const length = Array.from(code).length;
    return length === 18
      ? problem(`统一社会信用代码 ${inShort(code)} 含有不会出现的字符`, '代码不含 I、O、S、V、Z，请核对是否为 1、0、5、U、2。', `the credit code ${inShort(code)} holds characters that cannot occur`, 'It never holds I, O, S, V or Z: check for 1, 0, 5, U and 2.')
      : problem(`统一社会信用代码 ${inShort(code)} 有 ${length} 位`, '应为 18 位，请对照营业执照核对。', `the credit code ${inShort(code)} has ${length} characters`, 'It has 18: compare it with the business licence.');
  }
  if (!hasValidCreditCode(code)) return problem(`统一社会信用代码 ${code} 的校验位不对`, '请对照营业执照逐位核对。', `the check character of the credit code ${code} is wrong`, 'Compare it with the business licence, character by character.');
  return { value: code };
};

const readDay = (cell: Cell, text: string, partial: boolean): CellResult => {
  const date = readDate(typeof cell === 'number' ? cell : text);
  if (date === undefined) return problem(`“${inShort(text)}”不是可以确定的日期`, '请写成 2025-05-20、2025.5.20 或 2025年5月20日。', `"${inShort(text)}" is no date that can be told`, 'Write it as 2025-05-20, 2025.5.20 or 2025年5月20日.');
  if (!partial && date.length < 10) return problem(`“${inShort(text)}”没有写到日`, '有效期需要确切的一天，请写成 2025-05-20。', `"${inShort(text)}" names no day`, 'An exact day is needed: write it as 2025-05-20.');
  return { value: date };
};

const readNumber = (cell: Cell, text: string): CellResult => {
  // Commas stand between thousands; 1,5 may be one and a half, and is asked about.
  const plain = text.normalize('NFKC').replace(/^−/, '-').replace(/\s*%$/, '').trim();
  const digits = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  const value = typeof cell === 'number' ? cell : /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(digits) ? Number(digits) : NaN;
  return Number.isFinite(value) ? { value } : problem(`“${inShort(text)}”不是数字`, '请只写数字，单位写在“单位”一列。', `"${inShort(text)}" is no number`, 'Write the number alone, and its unit in the column of units.');
};

const readParameters = (text: string): CellResult => {
  const parts = parametersIn(text).map((part) => ({ part, parameter: readParameter(part) }));
  const unread = parts.filter(({ parameter }) => !parameter).map(({ part }) => inShort(part));
  if (unread.length > 0) return problem(`参数没有写成“名称：数值 单位”：${unread.join(' / ')}`, '请补上冒号，例如“质量：1.2 kg”，多个参数以分号或换行分开。', `no "name: value unit": ${unread.join(' / ')}`, 'Put a colon between them, such as "质量：1.2 kg"; separate several by ； or line breaks.');
  return { value: parts.flatMap(({ parameter }) => parameter ?? []) };
};

/** What Excel, WPS and LibreOffice print where a formula has no value. */
const isErrorValue = /^(?:#(?:REF|N\/A|VALUE|DIV\/0|NAME|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|GETTING_DATA|EXTERNAL|PYTHON)[!?]?|Err:\d{3})$/i;

/** Words for a cell that has nothing to say. */
const nothing = new Set(['无', '没有', 'none']);

/** Most characters that one cell of a spreadsheet holds; a name is the shorter, so that what can be no name is told at its cell. */
const longest = { cell: 32_767, name: 240 };

/**
 * @param sector id of the sector within which a category is looked for
 * @returns nothing where the cell is empty or its column not wanted
 */
export const readCell = (column: Column, cell: Cell | undefined, lookups: Lookups, sector?: string): CellResult => {
  const text = cellText(cell);
  if (text === '' || cell === undefined || column.form === 'ignored' || column.form === 'private') return undefined;
  // A figure may be 无: 放射性：无.
  if (column.key !== 'value' && nothing.has(text.toLowerCase())) return undefined;
  if (isErrorValue.test(text)) return problem(`是电子表格的错误值 ${text}`, '请改正公式，或直接填写内容。', `is the spreadsheet's error value ${text}`, 'Mend the formula, or fill in the value itself.');
  const most = column.form === 'name' ? longest.name : longest.cell;
  if (text.length > most) return problem(`有 ${text.length} 个字符，最多 ${most} 个`, '请核对是不是填错了列，或把几格的内容并在了一起。', `has ${text.length} characters, at most ${most} are allowed`, 'Check whether it is in the wrong column, or several cells have run together.');
  // A spreadsheet keeps fifteen digits of a number; what stood behind them is lost, also where it was saved as 2.02311E+11.
  const isShortened = typeof cell === 'number' ? Math.abs(cell) >= 1e15 : /^\d(?:\.\d+)?E\+\d{2,3}$/.test(text);
  if (isShortened && !['credit-code', 'date', 'partial-date', 'number'].includes(column.form)) {
    return problem(`存成了数字 ${inShort(text)}，末几位已经丢失`, '请把这一列的格式设为“文本”，再从原件重新录入。', `was stored as the number ${inShort(text)} and has lost its last digits`, 'Format the column as text and enter it again from the original.');
  }
  switch (column.form) {
    case 'text':
      return { value: text };
    case 'name':
      return { value: inOneLine(text) };
    case 'lines':
      return { value: linesIn(text) };
    case 'models':
      return { value: modelsIn(text) };
    case 'parameters':
      return readParameters(text);
    case 'id':
      if (isReserved(text)) return problem(`“${text}”不能用作编号`, '这个词另有用途，请换一个；新记录请留空。', `"${text}" cannot be an id`, 'The word is used for something else: take another, or leave it empty for a new entry.');
      return idSchema.safeParse(text).success ? { value: text } : problem(`“${inShort(text)}”不是本目录的编号`, '编号只有小写字母、数字和连字符；新记录请留空。', `"${inShort(text)}" is no id of this catalogue`, 'An id has lower-case letters, digits and hyphens; leave it empty for a new entry.');
    case 'credit-code':
      return readCreditCode(cell, text);
    case 'date':
      return readDay(cell, text, false);
    case 'partial-date':
      return readDay(cell, text, true);
    case 'year': {
      const year = readYear(text);
      return year === undefined ? problem(`“${inShort(text)}”不是年度`, '请写 1990 至 2100 之间的年份，如 2025。', `"${inShort(text)}" is no year`, 'Write a year from 1990 to 2100, such as 2025.') : { value: year };
    }
    case 'number':
      return readNumber(cell, text);
    case 'choice':
      return oneOf(choiceEntries(column.choices ?? []), text, { zh: column.heading.zh, en: column.heading.en.toLowerCase() });
    case 'sector':
      return oneOf(lookups.sectors, text, { zh: '行业', en: 'sector' });
    case 'category':
      return oneOf(sector === undefined ? [...lookups.categories.values()].flat() : (lookups.categories.get(sector) ?? []), text, { zh: '品类', en: 'category' });
    case 'district':
      return oneOf(lookups.districts, text, { zh: '区', en: 'district' });
    case 'list':
      return oneOf(lookups.lists, text, { zh: '名单', en: 'list' });
  }
};
