// The plan of an import on the terminal: counts first, then what changes, old → new.
import { fieldLabel } from '../../../src/catalogue/field-labels.ts';
import type { ProblemLanguage } from '../../../src/catalogue/problem.ts';
import type { OfficialList, Product } from '../../../src/catalogue/schema.ts';
import { listedAgain, type ImportPlan, type PlannedRecord } from '../../../src/importing/plan.ts';
import { planGroups, type PlanGroups } from './plan-groups.ts';
import { printSheetProblems } from './print-problems.ts';

/** Entries of a section that are shown without --all. */
const shortly = 10;

interface Words {
  language: ProblemLanguage;
  all: boolean;
  listName: (id: string) => { zh: string; en: string } | undefined;
  makerName: (id: string) => string;
}

const say = ({ language }: Words, zh: string, en: string): string => (language === 'zh' ? zh : en);

const section = (title: string, lines: readonly string[], words: Words): string[] => {
  if (lines.length === 0) return [];
  const shown = words.all ? lines : lines.slice(0, shortly);
  const rest = lines.length - shown.length;
  return ['', `${title} ${lines.length}`, ...shown, ...(rest > 0 ? [say(words, `  另有 ${rest} 项，加 --all 或 --report 文件.html 查看`, `  ${rest} more: see --all or --report FILE.html`)] : [])];
};

const named = ({ id, name }: { id: string; name: { zh: string } }): string => `${name.zh}  ${id}`;

const changeLines = ({ changes }: Pick<PlannedRecord<Product>, 'changes'>, of: 'products' | 'manufacturers', words: Words): string[] =>
  changes.map(({ field, from, to }) => {
    const label = fieldLabel(field, of, words.listName)[words.language];
    const none = say(words, '（无）', '(none)');
    return `      ${label}${say(words, '：', ': ')}${from ?? none} → ${to ?? none}`.replaceAll('\n', ' / ');
  });

const counts = (groups: PlanGroups, plan: ImportPlan, words: Words): string =>
  [
    [groups.added.length, '新增', 'added'], [groups.changed.length, '变更', 'changed'], [groups.again.length, '再次列入', 'listed again'], [groups.ended.length, '移出', 'ended'],
    [plan.unchanged.length, '不变', 'unchanged'], [groups.newMakers.length, '新企业', 'new makers'], [groups.changedMakers.length, '企业变更', 'makers changed'],
  ].map(([count, zh, en]) => (words.language === 'zh' ? `${zh} ${count}` : `${count} ${en}`)).join(words.language === 'zh' ? ' · ' : ' · ');

/** The plan as lines. Notices come before, problems and questions behind, where they are read. */
export const printPlan = (plan: ImportPlan, { language, all, lists, makerName }: { language: ProblemLanguage; all: boolean; lists: readonly OfficialList[]; makerName: (id: string) => string }): string => {
  const byId = new Map(lists.map((list) => [list.id, { zh: list.shortName.zh, en: list.shortName.en ?? list.shortName.zh }]));
  const words: Words = { language, all, listName: (id) => byId.get(id), makerName };
  const groups = planGroups(plan);
  const productLines = (records: readonly PlannedRecord<Product>[]): string[] => records.map((one) => [`  ${named(one.after)}  ${makerName(one.after.manufacturer)}`, ...changeLines(one, 'products', words)].join('\n'));
  const again = groups.again.map((one) => `  ${named(one.after)}  ${listedAgain(one).map(({ list, year, document }) => [words.listName(list)?.[language] ?? list, year, document].filter((part) => part !== undefined).join(' ')).join('；')}`);
  return [
    say(words, `读到 ${plan.rows} 行`, `${plan.rows} rows read`),
    counts(groups, plan, words),
    ...section(say(words, '新增产品', 'Products added'), groups.added.map(({ after }) => `  ${named(after)}  ${makerName(after.manufacturer)}`), words),
    ...section(say(words, '新企业', 'New makers'), groups.newMakers.map(({ after }) => `  ${named(after)}`), words),
    ...section(say(words, '再次列入', 'Listed again'), again, words),
    ...section(say(words, '变更', 'Changed'), productLines(groups.changed), words),
    ...section(say(words, '企业变更', 'Makers changed'), groups.changedMakers.map((one) => [`  ${named(one.after)}`, ...changeLines(one, 'manufacturers', words)].join('\n')), words),
    ...section(say(words, '移出', 'Ended'), groups.ended.map(({ after }) => `  ${named(after)}  ${makerName(after.manufacturer)}`), words),
    ...section(say(words, '提示', 'Notes'), printSheetProblems(plan.notices, language).map((line) => `  ${line}`), { ...words, all: true }),
    ...section(say(words, '待回答', 'Questions'), printSheetProblems(plan.questions, language).map((line) => `  ${line}`), { ...words, all: true }),
    ...section(say(words, '问题', 'Problems'), printSheetProblems(plan.problems, language).map((line) => `  ${line}`), { ...words, all: true }),
  ].join('\n');
};
