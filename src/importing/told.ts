// Problems of a spreadsheet, in both languages.
import type { Place, SheetProblem } from '../spreadsheet/sheet.ts';

export const sheetProblem = (place: Place, told: { zh: string; hintZh: string; en: string; hintEn: string }): SheetProblem => ({
  place,
  message: { zh: told.zh, en: told.en },
  hint: { zh: told.hintZh, en: told.hintEn },
});

/** `第 5 行` with the sheet before it, to name another row within a message. */
export const rowIn = ({ sheet, row }: Place, language: 'zh' | 'en'): string => {
  const place = sheet === undefined ? '' : language === 'zh' ? `“${sheet}”` : `"${sheet}" `;
  return language === 'zh' ? `${place}第 ${row ?? '?'} 行` : `${place}row ${row ?? '?'}`;
};
