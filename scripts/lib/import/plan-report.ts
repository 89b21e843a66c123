// The plan of an import as a report: counts first, then everything that would change, old → new. Terminal and page print the same.
import type { FieldChange } from '../../../src/catalogue/changes.ts';
import { fieldLabel } from '../../../src/catalogue/field-labels.ts';
import type { ValueNames } from '../../../src/catalogue/field-values.ts';
import type { ProblemLanguage, Told } from '../../../src/catalogue/problem.ts';
import type { AnyText, Listing, OfficialList, Product } from '../../../src/catalogue/schema.ts';
import { tableOf } from '../../../src/catalogue/table.ts';
import { listedAgain, type ImportPlan, type PlannedRecord } from '../../../src/importing/plan.ts';
import { printPlace, type SheetProblem } from '../../../src/spreadsheet/sheet.ts';
import type { Submission } from '../../../src/submission/submission-schema.ts';
import type { LogoReport } from '../logo-import/report.ts';
import type { Cell, Report, Section } from '../report.ts';
import { planGroups } from './plan-groups.ts';

export interface ReportedPlan {
  plan: ImportPlan;
  language: ProblemLanguage;
  /** Name of the catalogue. */
  edition: string;
  lists: readonly OfficialList[];
  makerName: (id: string) => string;
  /** What the values of a field are called. */
  valueName: ValueNames;
  logos: LogoReport | undefined;
  /** What a maker handed in: its paper is compared with it. */
  submission?: Submission | undefined;
  /** Whether the plan was carried out, or is only a plan. */
  isWritten: boolean;
  /** When it was made. */
  madeAt: string;
}

type Changed = Pick<Product, 'id' | 'name' | 'sources'>;

const words = {
  zh: {
    title: '名单导入', submission: '企业提交导入', paper: '校验值', paperNote: '请与盖章的确认表核对', noHash: '没有', reason: '原因', evidence: '依据', catalogue: '目录', state: '状态', written: '已写入', dry: '预览，没有写入', madeAt: '时间', source: '来源', document: '文号或网址', rows: '读取', rowCount: (count: number) => `${count} 行`,
    name: '名称', id: '编号', maker: '企业', field: '字段', change: '原值 → 新值', listing: '列入', ending: '移出', place: '位置', problem: '问题', todo: '处理办法', file: '文件', owner: '属于', what: '处理',
    added: '新增产品', newMakers: '新企业', again: '已有产品列入', changed: '变更产品', changedMakers: '变更企业', ended: '移出', endedIntro: '记录保留，注明日期和原因。', unchanged: '不变', logos: '标志', unusedLogos: '没有用上的标志文件',
    notices: '提示', problems: '问题', problemsIntro: '改好之前不能写入。', questions: '待确认', questionsIntro: '确认之前不能写入。',
    items: (count: number) => `${count} 项`, none: '无', and: '；', sector: '行业 / 品类', models: '型号', on: (day: string) => `${day} 列入`, until: (day: string) => `有效期至 ${day}`, as: (name: string) => `名单写作“${name}”`,
  },
  en: {
    title: 'Import of a list', submission: 'Import of a submission', paper: 'Hash', paperNote: 'compare it with the sealed form', noHash: 'none', reason: 'Reason', evidence: 'Evidence', catalogue: 'Catalogue', state: 'State', written: 'written', dry: 'dry run, nothing written', madeAt: 'Made at', source: 'Sources', document: 'Document or address', rows: 'Read', rowCount: (count: number) => `${count} rows`,
    name: 'Name', id: 'Id', maker: 'Maker', field: 'Field', change: 'Old → new', listing: 'Listing', ending: 'Ended', place: 'Where', problem: 'Problem', todo: 'What to do', file: 'File', owner: 'Belongs to', what: 'What was done',
    added: 'Products added', newMakers: 'New makers', again: 'Known products listed', changed: 'Products changed', changedMakers: 'Makers changed', ended: 'Ended', endedIntro: 'The records stay, with date and reason.', unchanged: 'Unchanged', logos: 'Logos', unusedLogos: 'Logo files not used',
    notices: 'Notes', problems: 'Problems', problemsIntro: 'Nothing can be written before they are mended.', questions: 'Questions', questionsIntro: 'Nothing can be written before they are answered.',
    items: (count: number) => String(count), none: 'none', and: '; ', sector: 'Sector / category', models: 'Models', on: (day: string) => `listed on ${day}`, until: (day: string) => `valid until ${day}`, as: (name: string) => `printed as "${name}"`,
  },
} satisfies Record<ProblemLanguage, unknown>;

const problemRows = (problems: readonly SheetProblem[], language: ProblemLanguage): Cell[][] => problems.map(({ place, message, hint }): Cell[] => [printPlace(place, language), message[language], hint[language]]);

/** What cannot stay as it is, as sections of the page; the terminal prints it line by line, below. */
export const problemSections = ({ plan, logos, language }: Pick<ReportedPlan, 'plan' | 'logos' | 'language'>): Section[] => {
  const say = words[language];
  const headings = [say.place, say.problem, say.todo];
  const section = (title: string, intro: string, problems: readonly SheetProblem[]): Section[] => (problems.length === 0 ? [] : [{ title, summary: say.items(problems.length), intro, blocks: [{ table: { headings, rows: problemRows(problems, language), isWhole: true } }] }]);
  return [...section(say.problems, say.problemsIntro, [...plan.problems, ...(logos?.refused ?? [])]), ...section(say.questions, say.questionsIntro, plan.questions)];
};

/** In groups of eight, as the paper prints it. */
const inGroups = (hash: string): string => (hash.match(/.{1,8}/g) ?? []).join(' ');

/** Of whom a submission is and what it rests on, with the hash by which paper and file are known to be one. */
const submissionHead = ({ submission, language }: Pick<ReportedPlan, 'submission' | 'language'>): Report['head'] => {
  if (!submission) return [];
  const say = words[language];
  const { manufacturer, sha256, reason, evidence = [] } = submission;
  const comma = language === 'zh' ? '，' : ', ';
  return [
    [say.maker, manufacturer.name.zh],
    [say.paper, sha256 === undefined ? say.noHash : `${inGroups(sha256)}${comma}${say.paperNote}`],
    ...(reason ? [[say.reason, (language === 'en' ? reason.en : undefined) ?? reason.zh] as const] : []),
    ...evidence.map(({ title, document, url }) => [say.evidence, [title, document, url].filter((part) => part !== undefined).join(say.and)] as const),
  ];
};

/** The plan, without what is wrong. */
export const planReport = ({ plan, language, edition, lists, makerName, valueName, logos, submission, isWritten, madeAt }: ReportedPlan): Report => {
  const say = words[language];
  const groups = planGroups(plan);
  const listName = (id: string): Told | undefined => {
    const list = lists.find((one) => one.id === id);
    return list && { zh: list.shortName.zh, en: list.shortName.en ?? list.shortName.zh };
  };
  const nameOf = (field: string, value: string): string => {
    const name = valueName(field, value);
    return (language === 'en' ? name?.en : undefined) ?? name?.zh ?? value;
  };
  const section = (title: string, headings: string[], rows: Cell[][], own: Partial<Section> & { isAside?: boolean; count?: number } = {}): Section => {
    const { isAside = false, count = rows.length, ...rest } = own;
    return { title, summary: count === 0 ? say.none : say.items(count), ...rest, blocks: rows.length === 0 ? [] : [{ table: { headings, rows, isAside } }] };
  };
  const titlesIn = (record: Changed | undefined): string => (record?.sources ?? []).map(({ id, title }) => `${id} ${title}`).join('、');
  const changeRows = (records: readonly { before?: Changed; after: Changed; changes: FieldChange[] }[], of: 'products' | 'manufacturers'): Cell[][] =>
    records.flatMap(({ before, after, changes }) => {
      const rows = changes.map(({ field, from, to }): [string, Cell] => [
        fieldLabel(field, of, listName)[language],
        { ...(from !== undefined && { was: nameOf(field, from) }), ...(to !== undefined && { now: nameOf(field, to) }) },
      ]);
      const shown: [string, Cell][] = rows.length > 0 ? rows : [[tableOf('sources').name[language], { was: titlesIn(before), now: titlesIn(after) }]];
      return shown.map(([label, change], index): Cell[] => [index === 0 ? after.name.zh : '', index === 0 ? after.id : '', label, change]);
    });
  const inWords = (text: AnyText | undefined): string | undefined => (text === undefined || typeof text === 'string' ? text : ((language === 'en' ? text.en : undefined) ?? text.zh));
  /** All that a listing says, as its list prints it. */
  const listingText = ({ list, year, batch, grade, number, listedOn, validUntil, document, nameAsListed }: Listing): string =>
    [listName(list)?.[language] ?? list, year, inWords(batch), inWords(grade), number, listedOn && say.on(listedOn), validUntil && say.until(validUntil), document, nameAsListed && say.as(nameAsListed)].filter((part) => part !== undefined).join(' · ');
  const listingOf = (record: PlannedRecord<Product>): string => listedAgain(record).map(listingText).join(say.and);
  const endingOf = ({ before, after }: PlannedRecord<Product>): string => (after.listings ?? []).flatMap(({ withdrawnOn, reason }, index) => (withdrawnOn === undefined || before?.listings?.[index]?.withdrawnOn !== undefined ? [] : [`${withdrawnOn} ${(language === 'en' ? reason?.en : undefined) ?? reason?.zh ?? ''}`])).join(say.and);
  const sectorOf = ({ sector, category }: Product): string => [nameOf('sector', sector), ...(category === undefined ? [] : [nameOf('category', category)])].join(' / ');
  const productHeadings = [say.name, say.id, say.maker];
  const productRow = ({ after }: Pick<PlannedRecord<Product>, 'after'>): Cell[] => [after.name.zh, after.id, makerName(after.manufacturer)];
  return {
    title: submission ? say.submission : say.title,
    language,
    head: [
      [say.catalogue, edition],
      [say.state, isWritten ? say.written : say.dry],
      [say.madeAt, madeAt],
      [say.rows, submission ? say.items(plan.rows) : say.rowCount(plan.rows)],
      ...submissionHead({ submission, language }),
    ],
    sections: [
      section(say.source, [say.file, say.name, say.document, 'SHA-256'], [...plan.origins].map(([file, { title, document, url, file: read }]): Cell[] => [file, title, document ?? url ?? '', read?.sha256 ?? ''])),
      section(say.added, [...productHeadings, say.sector, say.models, say.listing], groups.added.map((record) => [...productRow(record), sectorOf(record.after), (record.after.models ?? []).join('、'), (record.after.listings ?? []).map(listingText).join(say.and)])),
      section(say.again, [...productHeadings, say.listing], groups.again.map((record) => [...productRow(record), listingOf(record)])),
      section(say.changed, [say.name, say.id, say.field, say.change], changeRows(groups.changed, 'products'), { count: groups.changed.length }),
      section(say.ended, [...productHeadings, say.ending], groups.ended.map((record) => [...productRow(record), endingOf(record)]), groups.ended.length === 0 ? {} : { intro: say.endedIntro }),
      section(say.unchanged, productHeadings, plan.unchanged.map((after) => productRow({ after })), { isAside: true }),
      section(say.newMakers, [say.name, say.id], groups.newMakers.map(({ after }): Cell[] => [after.name.zh, after.id])),
      section(say.changedMakers, [say.name, say.id, say.field, say.change], changeRows(groups.changedMakers, 'manufacturers'), { count: groups.changedMakers.length }),
      ...(logos
        ? [
            section(say.logos, [say.file, say.owner, say.what], logos.found.map(({ file, owner, done, warnings }): Cell[] => [file, owner.id, [...done, ...warnings].map((told) => told[language]).join(language === 'zh' ? '' : ' ')])),
            section(say.unusedLogos, [say.file, say.problem], [...logos.unmatched, ...logos.unused].map(({ file, reason }): Cell[] => [file, reason[language]])),
          ]
        : []),
      section(say.notices, [say.place, say.problem, say.todo], problemRows(plan.notices, language)),
    ],
  };
};
