// The rows of all sheets of an import, each with the values of its columns.
import { exampleName } from '../catalogue/columns/column.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import { explainingSheets } from '../catalogue/table.ts';
import type { Sheet, SheetProblem } from '../spreadsheet/sheet.ts';
import { detailIds, type DetailId } from './apply-details.ts';
import { readDrafts, type Draft } from './drafts.ts';
import { readGrid, type SheetTable } from './grid.ts';
import { lookupsOf } from './lookups.ts';
import type { ImportPlan } from './plan.ts';
import type { ImportSettings } from './settings.ts';
import { cellText } from './text.ts';
import { addTo, sheetProblem } from './told.ts';

/** Rows by the kind of their sheet. */
export interface Read {
  products: Draft[];
  makers: Draft[];
  sources: Draft[];
  details: Map<DetailId, Draft[]>;
  /** Title above the first table of a file. */
  titles: Map<string, string>;
}

/** The template's example row is there to be read, not to be published. */
const withoutExamples = (sheetTable: SheetTable): SheetTable => ({
  ...sheetTable,
  rows: sheetTable.rows.filter(({ cells }) => !['name.zh', 'product', 'record'].some((key) => cellText(cells.get(key)?.cell) === exampleName)),
});

/** Of a whole list, nothing may stay unread without the user saying so: what is not read would be ended. */
const askWhether = ({ place, message }: SheetProblem): SheetProblem => {
  const sheet = place.sheet ?? '';
  return {
    place,
    message: { zh: `${message.zh}；以 --complete 导入时，其中的产品会被当作已不在名单`, en: `${message.en}; with --complete its products would count as gone from the list` },
    hint: { zh: `里面没有产品的，加 --skip "${sheet}"；有产品的，请改好表头或取消隐藏。`, en: `If it holds no products, add --skip "${sheet}"; if it does, mend its header or unhide it.` },
  };
};

/** Reads all sheets; what is wrong in them goes into the plan. */
export const readSheets = (sheets: readonly Sheet[], records: EditionRecords, settings: ImportSettings, plan: Pick<ImportPlan, 'problems' | 'questions' | 'notices' | 'rows'>): Read => {
  const lookups = lookupsOf(records);
  const read: Read = { products: [], makers: [], sources: [], details: new Map(detailIds.map((id) => [id, []])), titles: new Map() };
  const explaining = new Set<string>(Object.values(explainingSheets));
  const unread: SheetProblem[] = [];
  for (const sheet of sheets) {
    if (explaining.has(sheet.name) || settings.skipped.has(sheet.name.trim())) continue;
    const grid = readGrid(sheet, lookups, settings.headings);
    addTo(plan.problems, grid.problems);
    addTo(plan.questions, grid.questions);
    addTo(grid.sheetTable ? plan.notices : unread, grid.notices);
    if (!grid.sheetTable) continue;
    const { title } = grid.sheetTable;
    if (title !== undefined && !read.titles.has(sheet.file)) read.titles.set(sheet.file, title);
    const sheetTable = withoutExamples(grid.sheetTable);
    const { drafts, problems } = readDrafts(sheetTable, lookups);
    addTo(plan.problems, problems);
    plan.rows += sheetTable.rows.length;
    const { id } = sheetTable.table;
    const into = id === 'products' ? read.products : id === 'manufacturers' ? read.makers : id === 'sources' ? read.sources : read.details.get(id);
    for (const draft of drafts) into?.push(draft);
  }
  // A cover sheet may stay unread; a file of which nothing could be read is a mistake.
  addTo(plan.rows === 0 ? plan.problems : settings.complete ? plan.questions : plan.notices, settings.complete && plan.rows > 0 ? [...unread, ...settings.unread].filter(({ place }) => !settings.skipped.has((place.sheet ?? '').trim())).map(askWhether) : unread);
  if (plan.rows === 0 && unread.length === 0) {
    for (const file of new Set(sheets.map((sheet) => sheet.file))) plan.problems.push(sheetProblem({ file }, { zh: '没有可以导入的行', hintZh: '请核对是不是这个文件；表头之下要有内容，模板的示例行不算。', en: 'holds no row to import', hintEn: 'Check whether it is the right file: there must be rows below the header, other than the example of the template.' }));
  }
  return read;
};
