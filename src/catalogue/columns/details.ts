// The sheets behind the products: what one product has many of, one row each, with its source.
import type { Choice, Column, Table, TableId } from '../table.ts';
import type { Told } from '../problem.ts';
import { column, exampleName, productColumn, sourceColumn, untranslated } from './column.ts';

export const registrationChoices: readonly Choice[] = [
  { value: 'registration', heading: { zh: '注册证', en: 'Registration' } },
  { value: 'acceptance', heading: { zh: '受理号', en: 'Acceptance of an application' } },
  { value: 'clearance', heading: { zh: '上市许可（如 510(k)）', en: 'Clearance such as 510(k)' } },
  { value: 'certificate', heading: { zh: '证书', en: 'Certificate' } },
];

export const recordChoices: readonly Choice[] = [
  { value: 'products', heading: { zh: '产品', en: 'Product' } },
  { value: 'manufacturers', heading: { zh: '企业', en: 'Manufacturer' } },
];

/** The English of a text column. */
const english = (key: string, form: 'text' | 'name', of: string, ofEn: string): Column =>
  column(key, form, { zh: `${of}（英文）`, en: `${ofEn} (English)`, note: `${of}的英文；没有就不填。`, noteEn: `English for the ${ofEn.toLowerCase()}; left empty where there is none.` });

/** The same of a text that may be the same in every language. */
const englishIfAny = (key: string, of: string, ofEn: string): Column =>
  column(key, 'text', { zh: `${of}（英文）`, en: `${ofEn} (English)`, note: `${of}的英文；各语言相同的（如 nm）不填，还没有英文的写“${untranslated}”。`, noteEn: `English for the ${ofEn.toLowerCase()}; left empty where it is the same in every language, such as nm; ${untranslated} where there is none yet.` });

const dated = (): Column => column('date', 'partial-date', { zh: '日期', en: 'Date', aliases: ['时间'], example: '2025-05', note: '年、年月或年月日。', noteEn: 'A year, a month or a day.' });

const table = (id: TableId, name: Told, aliases: readonly string[], note: Told, columns: readonly Column[]): Table => ({ id, name, aliases, note, columns });

const documentTable = (id: 'patents' | 'standards', name: Told, aliases: readonly string[], number: Told): Table =>
  table(id, name, aliases, { zh: '一项一行。', en: 'One row each.' }, [
    productColumn(),
    column('number', 'text', { ...number, required: 'always', note: '照原文写。', noteEn: 'As printed.' }),
    column('title.zh', 'text', { zh: '名称', en: 'Title', note: '可以不填。', noteEn: 'May be left empty.' }),
    english('title.en', 'text', '名称', 'Title'),
    sourceColumn(),
  ]);

export const detailTables: readonly Table[] = [
  table('listings', { zh: '列入记录', en: 'Listings' }, ['名单记录', '列入名单'], { zh: '产品在每份名单上的每次列入，一次一行；结束的也保留。', en: 'Each time a product came onto a list, one row each; ended ones stay.' }, [
    productColumn(),
    column('list', 'list', { zh: '名单', en: 'List', aliases: ['所在名单'], required: 'always', example: '推荐目录', note: '从下拉列表选择。', noteEn: 'Choose from the drop-down.' }),
    column('year', 'year', { zh: '年度', en: 'Year', example: '2025', note: '名单的年度。', noteEn: 'Edition year of the list.' }),
    column('batch', 'text', { zh: '批次', en: 'Batch', note: '照名单写，如“第二批”。', noteEn: 'As printed.' }),
    englishIfAny('batch.en', '批次', 'Batch'),
    column('grade.zh', 'text', { zh: '等级', en: 'Grade', note: '名单内的等级或奖项。', noteEn: 'Class or prize within the list.' }),
    english('grade.en', 'text', '等级', 'Grade'),
    column('document', 'text', { zh: '文号', en: 'Document number', note: '公布名单的文件编号。', noteEn: 'Number of the document that published it.' }),
    column('number', 'text', { zh: '编号', en: 'Number', note: '名单自己印制的编号。', noteEn: 'Number that the list itself prints.' }),
    column('nameAsListed', 'name', { zh: '名单所载名称', en: 'Name as listed', note: '与产品名称不同时才填，一字不差。', noteEn: 'Only where it differs from the product name, character for character.' }),
    column('listedOn', 'partial-date', { zh: '列入日期', en: 'Listed on', example: '2025-05-20', note: '年、年月或年月日。', noteEn: 'A year, a month or a day.' }),
    column('validUntil', 'date', { zh: '有效期至', en: 'Valid until', note: '有效的最后一天。', noteEn: 'Last day on which it holds.' }),
    column('withdrawnOn', 'date', { zh: '移出日期', en: 'Withdrawn on', note: '提前移出的日期；须写明原因。', noteEn: 'Day on which it was ended before its time; needs a reason.' }),
    column('reason.zh', 'text', { zh: '移出原因', en: 'Reason', note: '为什么移出。', noteEn: 'Why it was ended.' }),
    english('reason.en', 'text', '移出原因', 'Reason'),
    column('endSource', 'text', { zh: '移出出处编号', en: 'Source of the end', note: '写明移出的出处，“出处”表里的编号，如 s2。', noteEn: 'Number of the source that states the end, such as s2.' }),
    column('note.zh', 'text', { zh: '列入说明', en: 'Note', note: '认定的不是产品整体时，写明是什么。', noteEn: 'What exactly was recognised, where it is not the product alone.' }),
    english('note.en', 'text', '列入说明', 'Note'),
    sourceColumn(),
  ]),
  table('specifications', { zh: '主要参数', en: 'Specifications' }, ['参数', '技术参数'], { zh: '一个参数一行。', en: 'One row per figure.' }, [
    productColumn(),
    column('label.zh', 'text', { zh: '参数名称', en: 'Label', aliases: ['参数', '名称', '指标', '指标名称'], required: 'always', example: '波长范围', note: '是什么参数。', noteEn: 'What is measured.' }),
    english('label.en', 'text', '参数名称', 'Label'),
    column('value', 'text', { zh: '数值', en: 'Value', aliases: ['参数值', '值', '指标值'], required: 'always', example: '400–1000', note: '照原文写，不带单位。', noteEn: 'As stated, without its unit.' }),
    englishIfAny('value.en', '数值', 'Value'),
    column('unit', 'text', { zh: '单位', en: 'Unit', aliases: ['计量单位'], example: 'nm', note: '如 nm、km/h、%。', noteEn: 'Such as nm, km/h, %.' }),
    englishIfAny('unit.en', '单位', 'Unit'),
    column('min', 'number', { zh: '下限', en: 'Minimum', note: '数值是数字或范围时，最小的数。', noteEn: 'Smallest figure, where the value is a number or a range.' }),
    column('max', 'number', { zh: '上限', en: 'Maximum', note: '数值是数字或范围时，最大的数。', noteEn: 'Largest figure, where the value is a number or a range.' }),
    column('condition.zh', 'text', { zh: '条件', en: 'Condition', note: '数值在什么条件下成立，或由谁给出。', noteEn: 'Under what condition the figure holds, or who states it.' }),
    english('condition.en', 'text', '条件', 'Condition'),
    sourceColumn(),
  ]),
  table('applications', { zh: '应用案例', en: 'Applications' }, ['应用'], { zh: '出处报道的应用，一项一行。', en: 'Uses that a source reports, one row each.' }, [
    productColumn(),
    column('text.zh', 'text', { zh: '案例', en: 'Application', aliases: ['应用案例', '内容'], required: 'always', note: '在哪里、做什么用。', noteEn: 'Where and what for.' }),
    english('text.en', 'text', '案例', 'Application'),
    dated(),
    sourceColumn(),
  ]),
  documentTable('patents', { zh: '专利', en: 'Patents' }, [], { zh: '专利号', en: 'Patent number' }),
  documentTable('standards', { zh: '标准', en: 'Standards' }, ['执行标准'], { zh: '标准号', en: 'Standard number' }),
  table('registrations', { zh: '注册证', en: 'Registrations' }, ['证书', '注册与证书'], { zh: '主管机关或认证机构给出的编号，一个一行。', en: 'Numbers given by an authority or a certifier, one row each.' }, [
    productColumn(),
    column('kind', 'choice', { zh: '种类', en: 'Kind', choices: registrationChoices, required: 'always', example: '注册证', note: '从下拉列表选择；受理号不是批准。', noteEn: 'Choose from the drop-down; an acceptance is no approval.' }),
    column('number', 'text', { zh: '证号', en: 'Number', aliases: ['编号', '注册证号', '证书编号'], required: 'always', note: '照证书写。', noteEn: 'As on the certificate.' }),
    column('authority.zh', 'text', { zh: '发证机关', en: 'Authority', aliases: ['机关', '发证机构'], required: 'always', note: '核发机关的名称。', noteEn: 'Who gave it.' }),
    english('authority.en', 'text', '发证机关', 'Authority'),
    column('validUntil', 'date', { zh: '证书有效期至', en: 'Valid until', aliases: ['有效期至', '有效期'], note: '证书有效的最后一天。', noteEn: 'Last day on which it holds.' }),
    sourceColumn(),
  ]),
  table('claims', { zh: '各方表述', en: 'Claims' }, ['表述'], { zh: '“首个”“最大”等，是谁说的，一项一行。', en: 'Statements such as "first", with who says so, one row each.' }, [
    productColumn(),
    column('text.zh', 'text', { zh: '表述', en: 'Statement', required: 'always', note: '表述原文。', noteEn: 'What is said.' }),
    english('text.en', 'text', '表述', 'Statement'),
    column('by.zh', 'text', { zh: '说法来自', en: 'Said by', required: 'always', note: '企业、报纸或论文。', noteEn: 'The maker, a newspaper, a paper.' }),
    english('by.en', 'text', '说法来自', 'Said by'),
    dated(),
    sourceColumn(),
  ]),
  table('links', { zh: '相关网页', en: 'Links' }, ['链接'], { zh: '企业或主管机关介绍产品的网页，一个一行。', en: 'Pages of the maker or an authority about the product, one row each.' }, [
    productColumn(),
    column('url', 'text', { zh: '网址', en: 'Address', required: 'always', note: '以 http:// 或 https:// 开头。', noteEn: 'Beginning with http:// or https://.' }),
    column('title.zh', 'text', { zh: '网页标题', en: 'Title', aliases: ['标题'], required: 'always', note: '网页的标题。', noteEn: 'What the page is called.' }),
    english('title.en', 'text', '网页标题', 'Title'),
  ]),
  table('sources', { zh: '出处', en: 'Sources' }, ['来源'], { zh: '每条说法从哪里来，一个出处一行；其他表以编号引用。', en: 'Where statements come from, one row each; the other sheets refer to them by number.' }, [
    column('record', 'text', { zh: '产品或企业', en: 'Product or manufacturer', aliases: ['记录', '产品', '企业'], required: 'always', example: exampleName, note: '产品 ID 或企业 ID；没有 ID 的写名称。', noteEn: 'Product or manufacturer ID; without one, the name.' }),
    column('of', 'choice', { zh: '记录种类', en: 'Kind of record', aliases: ['种类'], choices: recordChoices, required: 'always', example: '产品', note: '产品还是企业。', noteEn: 'A product or a manufacturer.' }),
    column('id', 'text', { zh: '出处编号', en: 'Source number', aliases: ['编号'], required: 'always', example: 's1', note: '该记录之内的编号：s1、s2……', noteEn: 'Number within the record: s1, s2 …' }),
    column('title', 'text', { zh: '标题', en: 'Title', required: 'always', example: '示例公告', note: '网页或文件的标题。', noteEn: 'Title of the page or document.' }),
    column('url', 'text', { zh: '网址', en: 'Address', example: 'https://example.org/', note: '网址与文号至少写一项。', noteEn: 'Give an address or a document number.' }),
    column('document', 'text', { zh: '文号', en: 'Document number', note: '官方文件的编号。', noteEn: 'Number of an official document.' }),
    column('file.name', 'text', { zh: '文件名', en: 'File name', note: '导入的文件；由导入命令写入。', noteEn: 'The imported file; written by the import.' }),
    column('file.sha256', 'text', { zh: '文件校验值', en: 'File hash', note: '文件的 SHA-256；由导入命令写入。', noteEn: 'SHA-256 of the file; written by the import.' }),
    column('retrieved', 'date', { zh: '采集日期', en: 'Retrieved on', aliases: ['查阅日期'], required: 'always', example: '2025-05-20', note: '查阅的日期。', noteEn: 'Day on which it was read.' }),
    column('note.zh', 'text', { zh: '出处说明', en: 'Note', note: '如“转载页”。', noteEn: 'Such as that it is a copy.' }),
    english('note.en', 'text', '出处说明', 'Note'),
  ]),
];
