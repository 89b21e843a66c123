// What is told of single cells: the first of a kind each, then how many more there are.
import { columnLetters, type Place, type SheetProblem } from './sheet.ts';
import type { CellTrouble } from './xlsx/worksheet.ts';

/** A column of a thousand errors has one cause. */
const toldPerKind = 20;

const wordings: Record<CellTrouble, (value: string) => Pick<SheetProblem, 'message' | 'hint'>> = {
  error: (value) => ({
    message: { zh: `单元格显示的是错误 ${value}`, en: `the cell shows the error ${value}` },
    hint: { zh: '请改正公式，或直接填写内容。', en: 'Mend the formula, or type the content itself.' },
  }),
  'missing-text': () => ({
    message: { zh: '文件里缺少这个单元格的文字', en: "the cell's text is missing in the file" },
    hint: { zh: '请在表格软件里打开核对，重新填写后另存。', en: 'Open the file in a spreadsheet program, fill the cell in again and save it.' },
  }),
  'not-calculated': () => ({
    message: { zh: '公式没有保存计算结果，按空白读入', en: 'the formula was saved without its result and is read as empty' },
    hint: { zh: '请用 Excel 或 WPS 表格打开文件，等计算完成后保存，再用新文件；也可以直接填写内容。', en: 'Open the file in Excel or WPS, let it calculate and save it again; or type the content itself.' },
  }),
};

const more = (trouble: CellTrouble, place: Place, count: number): SheetProblem => {
  const { message, hint } = wordings[trouble]('');
  return { place, message: { zh: `${message.zh.trim()}：此外还有 ${count} 处`, en: `${message.en.trim()}: ${count} more cells` }, hint };
};

export interface CellNotices {
  add: (trouble: CellTrouble, row: number, column: number, value: string) => void;
  /** In the order of the cells. */
  all: () => SheetProblem[];
}

/** Gathers what is told of the cells of one sheet. */
export const gatherCellNotices = (place: Required<Pick<Place, 'file' | 'sheet'>>): CellNotices => {
  const notices: SheetProblem[] = [];
  const counts = new Map<CellTrouble, number>();
  return {
    add: (trouble, row, column, value) => {
      const count = (counts.get(trouble) ?? 0) + 1;
      counts.set(trouble, count);
      if (count <= toldPerKind) notices.push({ place: { ...place, row, column: columnLetters(column) }, ...wordings[trouble](value) });
    },
    all: () => [...notices, ...[...counts].filter(([, count]) => count > toldPerKind).map(([trouble, count]) => more(trouble, place, count - toldPerKind))],
  };
};

/** A sheet that its author hid is not meant to be read: drop-down lists often stand there. */
export const hiddenSheetNotice = (file: string, sheet: string): SheetProblem => ({
  place: { file, sheet },
  message: { zh: '工作表是隐藏的，没有读入', en: 'the sheet is hidden and was not read' },
  hint: { zh: '如果需要其中的内容，请取消隐藏后保存，再用新文件。', en: 'If its content is needed, unhide it, save the file and use it again.' },
});

/** A quotation mark that never closes swallows the rows behind it. */
export const quotationNotice = (file: string, row: number): SheetProblem => ({
  place: { file, row },
  message: { zh: '这一行的英文双引号没有成对，后面的内容可能并成了一格', en: 'the quotation marks of this row are not paired, and what follows may have become one cell' },
  hint: { zh: '请用表格软件打开核对，改正后另存为 .xlsx。', en: 'Check it in a spreadsheet program, mend it and save it as .xlsx.' },
});
