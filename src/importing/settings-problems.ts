// What is wrong in the answers that an import was given: told once, not for each row that they concern.
import type { EditionRecords } from '../catalogue/records.ts';
import { partialDateSchema } from '../catalogue/schema.ts';
import type { Place, SheetProblem } from '../spreadsheet/sheet.ts';
import { readYear } from './dates.ts';
import type { ImportSettings } from './settings.ts';
import { sheetProblem } from './told.ts';

/** @param place the file that the answers belong to */
export const settingsProblems = ({ list, listedOn, year, same }: ImportSettings, records: EditionRecords, place: Place): SheetProblem[] => {
  const problems: SheetProblem[] = [];
  const lists = records.lists.map(({ data }) => data.id);
  if (list !== undefined && !lists.includes(list)) {
    problems.push(sheetProblem(place, { zh: `--list 写的“${list}”不是本目录的名单`, hintZh: `请改成以下之一：${lists.join('、')}。`, en: `--list "${list}" is no list of this catalogue`, hintEn: `Use one of: ${lists.join(', ')}.` }));
  }
  if (listedOn !== undefined && !partialDateSchema.safeParse(listedOn).success) {
    problems.push(sheetProblem(place, { zh: `--listed-on 写的“${listedOn}”不是日期`, hintZh: '请写成 2025、2025-05 或 2025-05-20。', en: `--listed-on "${listedOn}" is no date`, hintEn: 'Write it as 2025, 2025-05 or 2025-05-20.' }));
  }
  if (year !== undefined && readYear(year) === undefined) {
    problems.push(sheetProblem(place, { zh: `--edition-year 写的“${year}”不是年度`, hintZh: '请写 1990 至 2100 之间的年份，如 2025。', en: `--edition-year "${year}" is no year`, hintEn: 'Write a year from 1990 to 2100, such as 2025.' }));
  }
  const ids = new Set([...records.products, ...records.manufacturers].map(({ data }) => data.id));
  for (const [name, id] of same) {
    if (ids.has(id)) continue;
    problems.push(sheetProblem(place, { zh: `--same 把“${name}”指为 ${id}，本目录没有这个编号`, hintZh: '请核对产品或企业的编号。', en: `--same says that "${name}" is ${id}, which is no id of this catalogue`, hintEn: 'Check the id of the product or manufacturer.' }));
  }
  return problems;
};
