// The plan of an import as a page for sign-off: everything, old → new, with the files that it was read from.
import { fieldLabel } from '../../../src/catalogue/field-labels.ts';
import type { ProblemLanguage, Told } from '../../../src/catalogue/problem.ts';
import type { OfficialList, Product } from '../../../src/catalogue/schema.ts';
import { listedAgain, type ImportPlan, type PlannedRecord } from '../../../src/importing/plan.ts';
import type { Origin } from '../../../src/importing/sources.ts';
import { printPlace, type SheetProblem } from '../../../src/spreadsheet/sheet.ts';
import { htmlReport } from '../html-report.ts';
import type { LogoReport } from '../logo-import/report.ts';
import type { Cell, Section } from '../report.ts';
import { planGroups } from './plan-groups.ts';

export interface PlanReport {
  plan: ImportPlan;
  language: ProblemLanguage;
  edition: string;
  lists: readonly OfficialList[];
  makerName: (id: string) => string;
  origins: ReadonlyMap<string, Origin>;
  logos: LogoReport | undefined;
  /** Whether the plan was carried out, or is only a plan. */
  isWritten: boolean;
  /** When it was made, with time and zone. */
  madeAt: string;
}

const headings: Record<'name' | 'id' | 'maker' | 'field' | 'change' | 'listing' | 'place' | 'problem' | 'todo' | 'file' | 'owner' | 'what', Told> = {
  name: { zh: '名称', en: 'Name' }, id: { zh: '编号', en: 'Id' }, maker: { zh: '企业', en: 'Maker' }, field: { zh: '字段', en: 'Field' }, change: { zh: '原值 → 新值', en: 'Old → new' },
  listing: { zh: '列入', en: 'Listing' }, place: { zh: '位置', en: 'Where' }, problem: { zh: '问题', en: 'Problem' }, todo: { zh: '怎么办', en: 'What to do' },
  file: { zh: '文件', en: 'File' }, owner: { zh: '属于', en: 'Belongs to' }, what: { zh: '处理', en: 'What was done' },
};

/** The report as a whole HTML file. */
export const planReport = ({ plan, language, edition, lists, makerName, origins, logos, isWritten, madeAt }: PlanReport): string => {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const heads = (...names: (keyof typeof headings)[]): string[] => names.map((name) => headings[name][language]);
  const listName = (id: string): Told | undefined => {
    const list = lists.find((one) => one.id === id);
    return list && { zh: list.shortName.zh, en: list.shortName.en ?? list.shortName.zh };
  };
  const groups = planGroups(plan);
  const section = (title: string, columns: string[], rows: Cell[][], intro?: string): Section[] => (rows.length === 0 ? [] : [{ title: `${title}（${rows.length}）`.replace(/（(\d+)）/, language === 'zh' ? '（$1）' : ' ($1)'), ...(intro !== undefined && { intro }), blocks: [{ table: { headings: columns, rows } }] }]);
  const changeRows = (records: readonly { after: { id: string; name: { zh: string } }; changes: PlannedRecord<Product>['changes'] }[], of: 'products' | 'manufacturers'): Cell[][] =>
    records.flatMap(({ after, changes }) => changes.map(({ field, from, to }, index): Cell[] => [index === 0 ? after.name.zh : '', index === 0 ? after.id : '', fieldLabel(field, of, listName)[language], { ...(from !== undefined && { was: from }), ...(to !== undefined && { now: to }) }]));
  const listingOf = (record: PlannedRecord<Product>): string => listedAgain(record).map(({ list, year, document }) => [listName(list)?.[language] ?? list, year, document].filter((part) => part !== undefined).join(' ')).join('；');
  const problemRows = (problems: readonly SheetProblem[]): Cell[][] => problems.map(({ place, message, hint }): Cell[] => [printPlace(place, language), message[language], hint[language]]);
  const endings = groups.ended.map(({ after }): Cell[] => {
    const ended = (after.listings ?? []).find(({ withdrawnOn }) => withdrawnOn !== undefined);
    return [after.name.zh, after.id, makerName(after.manufacturer), `${ended?.withdrawnOn ?? ''} ${ended?.reason?.[language] ?? ended?.reason?.zh ?? ''}`];
  });
  const counts: [string, string][] = [
    [say('读到的行', 'Rows read'), String(plan.rows)], [say('新增产品', 'Products added'), String(groups.added.length)], [say('变更产品', 'Products changed'), String(groups.changed.length)], [say('再次列入', 'Listed again'), String(groups.again.length)],
    [say('移出', 'Ended'), String(groups.ended.length)], [say('不变', 'Unchanged'), String(plan.unchanged.length)], [say('新企业', 'New makers'), String(groups.newMakers.length)], [say('企业变更', 'Makers changed'), String(groups.changedMakers.length)],
    [say('问题', 'Problems'), String(plan.problems.length + (logos?.refused.length ?? 0))], [say('待回答', 'Questions'), String(plan.questions.length)],
  ];
  return htmlReport({
    title: say('名单导入报告', 'Report of an import'),
    language,
    head: [
      [say('目录', 'Catalogue'), edition],
      [say('状态', 'State'), isWritten ? say('已写入', 'written') : say('预览，尚未写入', 'a plan, nothing is written')],
      [say('时间', 'Made at'), madeAt],
      ...[...origins.values()].map(({ title, document, url, file }): [string, string] => [say('来源', 'Source'), [title, document, url, file && `${file.name} · SHA-256 ${file.sha256}`].filter((part) => part !== undefined && part !== '').join(' · ')]),
      ...counts,
    ],
    sections: [
      ...section(say('问题', 'Problems'), heads('place', 'problem', 'todo'), problemRows([...plan.problems, ...(logos?.refused ?? [])]), say('改好之前不能写入。', 'Nothing can be written before they are mended.')),
      ...section(say('待回答', 'Questions'), heads('place', 'problem', 'todo'), problemRows(plan.questions), say('回答之前不能写入。', 'Nothing can be written before they are answered.')),
      ...section(say('新增产品', 'Products added'), heads('name', 'id', 'maker'), groups.added.map(({ after }): Cell[] => [after.name.zh, after.id, makerName(after.manufacturer)])),
      ...section(say('新企业', 'New makers'), heads('name', 'id'), groups.newMakers.map(({ after }): Cell[] => [after.name.zh, after.id])),
      ...section(say('再次列入', 'Listed again'), heads('name', 'id', 'maker', 'listing'), groups.again.map((record): Cell[] => [record.after.name.zh, record.after.id, makerName(record.after.manufacturer), listingOf(record)])),
      ...section(say('变更', 'Changed'), heads('name', 'id', 'field', 'change'), changeRows(groups.changed, 'products')),
      ...section(say('企业变更', 'Makers changed'), heads('name', 'id', 'field', 'change'), changeRows(groups.changedMakers, 'manufacturers')),
      ...section(say('移出', 'Ended'), heads('name', 'id', 'maker', 'what'), endings, say('记录保留，注明日期和原因。', 'The records stay, with date and reason.')),
      ...section(say('提示', 'Notes'), heads('place', 'problem', 'todo'), problemRows(plan.notices)),
      ...section(say('标志', 'Logos'), heads('file', 'owner', 'what'), (logos?.found ?? []).map(({ file, owner, done, warnings }): Cell[] => [file, owner.id, [...done, ...warnings].map((told) => told[language]).join(' ')])),
      ...section(say('没有用上的标志文件', 'Logo files not used'), heads('file', 'problem'), [...(logos?.unmatched ?? []), ...(logos?.unused ?? [])].map(({ file, reason }): Cell[] => [file, reason[language]])),
      ...section(say('不变', 'Unchanged'), heads('name', 'id', 'maker'), plan.unchanged.map((product): Cell[] => [product.name.zh, product.id, makerName(product.manufacturer)])),
    ],
    signOff: true,
  });
};
