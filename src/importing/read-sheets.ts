// The rows of all sheets of an import, each with the values of its columns.
import type { EditionRecords } from '../catalogue/records.ts';
import type { Sheet, SheetProblem } from '../spreadsheet/sheet.ts';
import { detailIds, type DetailId } from './apply-details.ts';
import { readDrafts, type Draft } from './drafts.ts';
import { readGrid } from './grid.ts';
import { lookupsOf } from './lookups.ts';
import type { ImportPlan } from './plan.ts';
import type { ImportSettings } from './settings.ts';
import { addTo, sheetProblem } from './told.ts';

/** Rows by the kind of their sheet. */
export interface Read {
  products: Draft[];
  makers: Draft[];
  sources: Draft[];
  details: Map<DetailId, Draft[]>;
}

/** Reads all sheets; what is wrong in them goes into the plan. */
export const readSheets = (sheets: readonly Sheet[], records: EditionRecords, settings: ImportSettings, plan: Pick<ImportPlan, 'problems' | 'questions' | 'notices' | 'rows'>): Read => {
  const lookups = lookupsOf(records);
  const read: Read = { products: [], makers: [], sources: [], details: new Map(detailIds.map((id) => [id, []])) };
  const unread: SheetProblem[] = [];
  for (const sheet of sheets) {
    const grid = readGrid(sheet, lookups, settings.headings);
    addTo(plan.problems, grid.problems);
    addTo(plan.questions, grid.questions);
    addTo(grid.sheetTable ? plan.notices : unread, grid.notices);
    if (!grid.sheetTable) continue;
    const { drafts, problems } = readDrafts(grid.sheetTable, lookups);
    addTo(plan.problems, problems);
    plan.rows += grid.sheetTable.rows.length;
    const { id } = grid.sheetTable.table;
    const into = id === 'products' ? read.products : id === 'manufacturers' ? read.makers : id === 'sources' ? read.sources : read.details.get(id);
    for (const draft of drafts) into?.push(draft);
  }
  // A cover sheet may stay unread; a file of which nothing could be read is a mistake.
  addTo(plan.rows === 0 ? plan.problems : plan.notices, unread);
  if (plan.rows === 0 && unread.length === 0) {
    for (const file of new Set(sheets.map((sheet) => sheet.file))) plan.problems.push(sheetProblem({ file }, { zh: '没有可以导入的行', hintZh: '请核对是不是这个文件；表头之下要有内容。', en: 'holds no row to import', hintEn: 'Check whether it is the right file: there must be rows below the header.' }));
  }
  return read;
};
