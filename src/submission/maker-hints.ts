// Hints of the import speak to its keeper at a command line; the self-check says what a maker can do instead.
import type { Told } from '../catalogue/problem.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';

/** What a hint names, and what to say in its place; the first that fits. */
const hints: readonly [option: RegExp, hint: Told][] = [
  [/--map\b/, { zh: '请把列名改成模板里的写法；不需要的列请删去。', en: 'Name the column as the template does, or remove it.' }],
  [/--(?:same|new)\b/, { zh: '是目录里已有的，请照目录里的名称填写，或写上它的编号；不是的，请在提交时说明，由目录维护人员确认。', en: 'If the catalogue has it, write the name as it stands there, or its id; if not, say so when you hand it in: the keepers of the catalogue confirm it.' }],
  [/--listed-on\b/, { zh: '请填写“列入日期”一列。', en: 'Fill in the column for the day of the listing.' }],
  [/--list\b/, { zh: '请填写“名单”一列。', en: 'Fill in the column "List".' }],
  [/--(?:document|url)\b/, { zh: '请在表里填写“文号”或“出处网址”，或在自查页写上依据的文号或网址。', en: 'Fill in the columns "Document number" or "Source address", or give the document or address in the self-check.' }],
  [/--replace-details\b/, { zh: '要删去的，请在提交时说明。', en: 'What is to be removed, name it when you hand this in.' }],
  [/npm run end\b/, { zh: '列入记录是历史，不会删除；有误的请在提交时说明。', en: 'Listings are history and stay; if one is wrong, say so when you hand this in.' }],
];

/** The problem with a hint that needs no command line. */
export const forMakers = (problem: SheetProblem): SheetProblem => {
  const hint = hints.find(([option]) => option.test(problem.hint.en) || option.test(problem.hint.zh))?.[1];
  return hint ? { ...problem, hint } : problem;
};

/** What the schema says to whoever edits a file by hand, in the words of a form. */
const formHints: readonly [said: RegExp, hint: Told][] = [
  [/^(?:Allowed are|Add it; allowed are):/, { zh: '请在自查页的表单里从列表选择。', en: 'Choose one from the list in the form of the self-check.' }],
  [/^Add (?:it:|a text)/, { zh: '请在自查页的表单里填写这一项。', en: 'Fill it in, in the form of the self-check.' }],
  [/^Give at least one source/, { zh: '请至少写一条出处：标题、采集日期，网址或文号。', en: 'Give at least one source: its title, the day on which it was read, and an address or a document number.' }],
  [/schema\.ts/, { zh: '请在自查页的表单里重新填写这一项。', en: 'Fill it in anew, in the form of the self-check.' }],
];

/** The problem of a submission's shape with a hint that names no file, key or value of the data. */
export const inFormWords = (problem: SheetProblem): SheetProblem => {
  const hint = formHints.find(([said]) => said.test(problem.hint.en))?.[1];
  return hint ? { ...problem, hint } : problem;
};
