// Hints of the import speak to its keeper at a command line; the self-check says what a maker can do instead.
import type { Told } from '../catalogue/problem.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';

/** What a hint names, and what to say in its place; the first that fits. */
const hints: readonly [option: RegExp, hint: Told][] = [
  [/--map\b/, { zh: '请把列名改成模板里的写法；不需要的列请删去。', en: 'Name the column as the template does, or remove it.' }],
  [/--(?:same|new)\b/, { zh: '是目录里已有的，请照目录里的名称填写，或写上它的编号；不是的，请改用“填写表单”：表单照样可以提交，由目录维护人员确认。', en: 'If the catalogue has it, write the name as it stands there, or its id; if not, fill in the form instead: it can be handed in as it is, and the keepers of the catalogue confirm it.' }],
  [/--listed-on\b/, { zh: '请填写“列入日期”一列。', en: 'Fill in the column for the day of the listing.' }],
  [/--list\b/, { zh: '列入过名单的，请填写“名单”一列；没有列入的，请清空“文号”等列入信息，出处写在“出处网址”一列。', en: 'If it is on a list, fill in the column "List"; if not, empty the columns of the listing, such as "Document number", and give its source in the column "Source address".' }],
  [/--(?:document|url)\b/, { zh: '请在表里填写“出处网址”一列，如介绍产品的网页；只有文号、没有网页的，请改用“填写表单”。', en: 'Fill in the column "Source address", such as a page about the product; where there is a document number and no page, fill in the form instead.' }],
  [/--replace-details\b/, { zh: '要删去的，请用“填写表单”更正这个产品，在那里删去。', en: 'What is to be removed, remove it in the form, by a correction of the product.' }],
  [/npm run end\b/, { zh: '列入记录是历史，不会删除；有误的请在提交时说明。', en: 'Listings are history and stay; if one is wrong, say so when you hand this in.' }],
];

/** The problem with a hint that needs no command line. */
export const forMakers = (problem: SheetProblem): SheetProblem => {
  const hint = hints.find(([option]) => option.test(problem.hint.en) || option.test(problem.hint.zh))?.[1];
  return hint ? { ...problem, hint } : problem;
};

/** What schema and rules say to whoever edits a file by hand, in the words of a form. */
const formHints: readonly [said: RegExp, hint: Told][] = [
  [/^(?:Allowed are|Add it; allowed are):/, { zh: '请在自查页的表单里从列表选择。', en: 'Choose one from the list in the form of the self-check.' }],
  [/^Add (?:it:|a text)/, { zh: '请在自查页的表单里填写这一项。', en: 'Fill it in, in the form of the self-check.' }],
  [/^Give at least one source/, { zh: '请至少写一条出处：标题、采集日期，网址或文号。', en: 'Give at least one source: its title, the day on which it was read, and an address or a document number.' }],
  [/^Use one that sources holds/, { zh: '请在自查页的表单里选这条记录的一个出处。', en: 'Choose one of the sources of the record, in the form of the self-check.' }],
  [/^Use one that .+ holds, or create it/, { zh: '请在自查页的表单里从列表选择。', en: 'Choose one from the list in the form of the self-check.' }],
  [/^Give it a category/, { zh: '请选择品类。', en: 'Choose a category.' }],
  [/move dataDate in edition\.json/, { zh: '请改正采集日期：不能晚于今天。', en: 'Correct the date: it cannot be later than today.' }],
  [/^Check min and max/, { zh: '请核对上限和下限。', en: 'Check the upper and the lower bound.' }],
  [/schema\.ts/, { zh: '请在自查页的表单里重新填写这一项。', en: 'Fill it in anew, in the form of the self-check.' }],
];

/** The problem of a submission with a hint that names no file, key or value of the data. */
export const inFormWords = (problem: SheetProblem): SheetProblem => {
  const hint = formHints.find(([said]) => said.test(problem.hint.en))?.[1];
  return hint ? { ...problem, hint } : problem;
};
