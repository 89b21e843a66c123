// Problems of a spreadsheet, in both languages.
import type { Place, SheetProblem } from '../spreadsheet/sheet.ts';

export const sheetProblem = (place: Place, told: { zh: string; hintZh: string; en: string; hintEn: string }): SheetProblem => ({
  place,
  message: { zh: told.zh, en: told.en },
  hint: { zh: told.hintZh, en: told.hintEn },
});

/** An id that a row gives to a new record, and that another record had. */
export const usedBefore = (place: Place, id: string): SheetProblem =>
  sheetProblem(place, {
    zh: `编号 ${id} 曾用于另一条记录`, hintZh: '用过的编号不再使用：新记录请留空，由导入命令取；已有的记录请核对编号。',
    en: `the id ${id} was that of another record`, hintEn: 'An id is never used again: leave it empty for a new record, or correct it for one that is there.',
  });

/** The beginning of a text, to be shown within a message in one line. */
export const inShort = (text: string): string => {
  const characters = Array.from(text.slice(0, 200).replaceAll('\n', ' '));
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
};

/** Adds problems to a list, however many: a call takes some ten thousand arguments, a file may have more problems. */
export const addTo = (list: SheetProblem[], found: readonly SheetProblem[]): void => {
  for (const one of found) list.push(one);
};

/** `第 5 行` with the sheet before it, to name another row within a message. */
export const rowIn = ({ sheet, row }: Place, language: 'zh' | 'en'): string => {
  const place = sheet === undefined ? '' : language === 'zh' ? `“${sheet}”` : `"${sheet}" `;
  return language === 'zh' ? `${place}第 ${row ?? '?'} 行` : `${place}row ${row ?? '?'}`;
};
