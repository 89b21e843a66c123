// The sheet of products. A row says of one product what an official list prints: its names, its maker, its listing.
import type { Choice, Table } from '../table.ts';
import { column, exampleName } from './column.ts';
import { makerColumns } from './manufacturers.ts';
import { readerColumns } from './readers.ts';

export const originChoices: readonly Choice[] = [
  { value: 'source', heading: { zh: '出处所载', en: 'As a source prints it' } },
  { value: 'translated', heading: { zh: '本站译名', en: 'Translated by this site' } },
];

export const productTable: Table = {
  id: 'products',
  name: { zh: '产品', en: 'Products' },
  aliases: ['产品目录', '产品清单', '产品名单', '产品表'],
  note: { zh: '一个产品一行。名单里只有名称和企业的，其余可以不填；多个参数、列入记录等也可写在后面的表里。', en: 'One row per product. A list that has only names and makers is enough; what is many may also stand on the sheets behind.' },
  columns: [
    column('row', 'ignored', { zh: '序号', en: 'No.', aliases: ['序', '行号', '项次', '#'], exportOnly: true, note: '不导入。', noteEn: 'Not imported.' }),
    column('id', 'id', { zh: '产品ID', en: 'Product ID', aliases: ['ID', '记录ID', '网站ID'], example: '', note: '本目录的编号，也是网址的一部分；新产品不填，由导入命令取。', noteEn: 'Id in this catalogue and part of the address. Left empty for a new one: the import chooses it.' }),
    column('name.zh', 'name', {
      zh: '产品名称', en: 'Product name', required: 'always', example: exampleName,
      aliases: ['名称', '产品', '产品名', '创新产品名称', '创新产品', '产品（服务）名称', '产品中文名称', '产品名称（中文）', '设备名称', '装备名称', '软件名称', '器械名称', '医疗器械名称', '材料名称', '仪器名称', '项目名称', '项目（产品）名称', '首台套装备名称', '首版次软件名称', '首批次材料名称', '标志性产品名称', '通用名称', '品名', 'Product'],
      note: '与名单印制的一字不差：合同要照此引用。', noteEn: 'Character for character as the list prints it: contracts quote it.',
    }),
    column('name.en', 'name', { zh: '产品英文名称', en: 'Product name (English)', aliases: ['英文名称', '产品英文名', '英文名', '产品名称（英文）', 'English name'], example: 'Example handheld spectrometer', note: '没有英文名称就不填，页面会显示中文并标明。', noteEn: 'Left empty where there is none: the page then shows the Chinese, marked as Chinese.' }),
    column('nameOrigin', 'choice', { zh: '名称来源', en: 'Origin of the name', choices: originChoices, example: '出处所载', exportOnly: true, note: '不填视为出处所载。', noteEn: 'Left empty, it counts as printed by a source.' }),
    column('pinyin', 'text', { zh: '名称读音', en: 'Reading of the name', exportOnly: true, note: '检索读错时才填：每个汉字一个音节，以空格分开。', noteEn: 'Only where search reads it wrongly: a syllable per character, separated by spaces.' }),
    column('aliases', 'lines', { zh: '产品其他名称', en: 'Other names', aliases: ['产品别名', '别名', '其他名称', '又名', '商品名'], example: '', note: '商品名、曾用名等，一行一个。', noteEn: 'Trade names, former names; one a line.' }),
    column('models', 'models', { zh: '型号', en: 'Models', aliases: ['规格型号', '型号规格', '型号及规格', '产品型号', '规格', '产品规格', '版本号', '软件版本', '版本', 'Model'], example: 'EX-100', note: '一行一个，或以顿号分开。', noteEn: 'One a line, or separated by 、' }),
    column('manufacturer', 'id', { zh: '企业ID', en: 'Manufacturer ID', aliases: ['单位ID'], exportOnly: true, note: '本目录的编号；写了企业名称的可以不填。', noteEn: 'Id in this catalogue; not needed beside the name.' }),
    ...makerColumns.map((one) => ({ ...one, key: `maker.${one.key}` })),
    column('sector', 'sector', { zh: '行业', en: 'Sector', required: 'new', aliases: ['所属行业', '行业领域', '行业类别', '行业分类', '产业', '产业领域', '所属产业', '领域', '所属领域', '技术领域', '重点领域', '产品领域', '产业方向', '所属产业领域'], example: '仪器仪表', note: '从下拉列表选择；按行业分表的文件可以不填，以表名为准。', noteEn: 'Choose from the drop-down; not needed where each sector has its own sheet.' }),
    column('category', 'category', { zh: '品类', en: 'Category', aliases: ['产品类别', '类别', '分类', '产品分类', '产品品类', '细分领域', '细分行业', '小类', '产品类型'], example: '', note: '从下拉列表选择；不知道就不填，产品归入“未分品类”。', noteEn: 'Choose from the drop-down; left empty, the product stands under "not yet categorised".' }),
    column('summary.zh', 'text', { zh: '产品概述', en: 'Summary', aliases: ['产品简介', '简介', '产品介绍', '产品描述', '产品说明', '概述', '功能简介', '产品概况', '主要功能', '产品功能', '主要功能及用途', '功能与用途'], example: '', note: '是什么、做什么用，最多 400 字。', noteEn: 'What it is and does, at most 400 characters.' }),
    column('summary.en', 'text', { zh: '产品概述（英文）', en: 'Summary (English)', aliases: ['英文简介', '产品简介（英文）'], example: '', note: '概述的英文。', noteEn: 'English for the summary.' }),
    column('specifications', 'parameters', { zh: '主要参数', en: 'Specifications', aliases: ['参数', '技术参数', '主要技术参数', '性能参数', '技术指标', '主要技术指标', '性能指标', '主要性能指标', '关键指标', '核心指标', '规格参数', '指标'], example: '波长范围：400–1000 nm；质量：1.2 kg', note: '一行一个，或以分号分开，写成“名称：数值 单位”。', noteEn: 'One a line or separated by ；as 名称：数值 单位 (name: value unit).' }),
    column('registrations', 'models', { zh: '注册证号', en: 'Registration number', aliases: ['医疗器械注册证号', '注册证编号', '注册号', '注册证', '医疗器械注册证编号', '批准文号'], example: '', note: '国械注准、沪械注准等；其他机关的证书请写在“注册证”表。', noteEn: 'NMPA or Shanghai MPA numbers; certificates of others belong on the sheet "Registrations".' }),
    column('patents', 'models', { zh: '专利号', en: 'Patents', aliases: ['专利', '发明专利', '发明专利号', '授权专利号', '专利证书号', '专利号（授权）'], example: '', note: '一行一个，或以顿号分开。', noteEn: 'One a line, or separated by 、' }),
    column('standards', 'models', { zh: '执行标准', en: 'Standards', aliases: ['标准', '标准号', '产品标准', '执行标准号'], example: '', note: '一行一个，或以顿号分开。', noteEn: 'One a line, or separated by 、' }),
    column('applications', 'lines', { zh: '应用案例', en: 'Applications', aliases: ['典型应用', '应用情况', '应用场景', '主要应用', '典型案例', '应用领域'], example: '', note: '一行一个。', noteEn: 'One a line.' }),
    column('link', 'text', { zh: '产品网址', en: 'Product page', aliases: ['产品链接', '产品页面', '产品网页'], example: '', note: '企业或主管机关介绍该产品的网页。', noteEn: 'Page of the maker or an authority about the product.' }),
    column('logo', 'text', { zh: '产品标志文件', en: 'Logo file', exportOnly: true, note: 'logos/ 里的文件名；没有时显示企业标志。', noteEn: "File name in logos/; without it the maker's logo is shown." }),
    column('listing.list', 'list', { zh: '名单', en: 'List', aliases: ['所在名单', '名单名称', '列入名单', '目录名称'], example: '推荐目录', note: '列入的名单，从下拉列表选择；不填则以命令的 --list 为准。', noteEn: 'The list it stands on, from the drop-down; left empty, --list decides.' }),
    column('listing.year', 'year', { zh: '年度', en: 'Year', aliases: ['目录年度', '年份', '列入年度', '入选年度', '认定年度', '申报年度', '年', '版本年度'], example: '2025', note: '名单的年度。', noteEn: 'Edition year of the list.' }),
    column('listing.batch', 'text', { zh: '批次', en: 'Batch', aliases: ['入选批次', '列入批次', '认定批次', '公布批次'], example: '第一批', note: '照名单写，如“第二批”。', noteEn: 'As printed.' }),
    column('listing.grade', 'text', { zh: '等级', en: 'Grade', aliases: ['奖项', '奖级', '获奖等级', '评定等级', '认定等级', '认定类别'], example: '', note: '名单内的等级或奖项，如“一等奖”。', noteEn: 'Class or prize within the list.' }),
    column('listing.document', 'text', { zh: '文号', en: 'Document number', aliases: ['公告文号', '发文字号', '文件号', '文件文号', '列入文号', '依据文号', '发文文号'], example: '', note: '公布名单的文件编号；不填则以命令的 --document 为准。', noteEn: 'Number of the document that published it; left empty, --document decides.' }),
    column('listing.number', 'text', { zh: '编号', en: 'Number', aliases: ['目录编号', '产品编号', '列入编号', '认定编号', '证书编号', '入选编号', '名单编号', '编码'], example: '', note: '名单自己印制的编号；没有就不填。', noteEn: 'Number that the list itself prints, if any.' }),
    column('listing.listedOn', 'partial-date', { zh: '列入日期', en: 'Listed on', aliases: ['列入时间', '入选时间', '入选日期', '认定时间', '认定日期', '公布时间', '公布日期', '发布日期', '发布时间', '公告日期', '批准日期', '获批日期', '发证日期', '有效期起', '有效期自'], example: '2025-05-20', note: '可只写年或年月；不填则以命令的 --listed-on 为准。', noteEn: 'A year, a month or a day; left empty, --listed-on decides.' }),
    column('listing.validUntil', 'date', { zh: '有效期至', en: 'Valid until', aliases: ['有效期', '有效期限', '有效期止', '截止日期', '有效截止日期', '到期日', '到期日期', '到期时间', '失效日期'], example: '', note: '有效的最后一天；名单没有写就不填。', noteEn: 'Last day on which it holds; left empty where the list says nothing.' }),
    column('listing.note', 'text', { zh: '列入说明', en: 'Note on the listing', aliases: [], example: '', note: '会显示在网站上；内部备注请勿填写。', noteEn: 'Shown on the site: no internal remarks.' }),
    column('source.url', 'text', { zh: '出处网址', en: 'Source address', aliases: ['来源网址', '来源链接', '公告网址', '公告链接', '出处链接'], example: '', note: '公布这一条的网页；不填则以命令的 --url 为准。', noteEn: 'Page that published the entry; left empty, --url decides.' }),
    column('source.title', 'text', { zh: '出处标题', en: 'Source title', aliases: ['来源', '出处', '来源标题', '公告名称', '信息来源', '资料来源'], example: '', note: '该网页或文件的标题。', noteEn: 'Title of that page or document.' }),
    column('contactPerson', 'private', { zh: '联系人', en: 'Contact person', exportOnly: true, aliases: ['联系人姓名', '负责人', '项目负责人', '法定代表人', '法人', '法人代表', '联系电话', '电话', '手机', '手机号', '手机号码', '联系方式', '联系人电话', '联系人手机', '邮箱', '电子邮箱', '联系邮箱', '身份证号', '传真', 'QQ', '微信'], note: '不导入，也不公布。', noteEn: 'Neither imported nor published.' }),
    ...readerColumns,
  ],
};
