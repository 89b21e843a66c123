// The sheet of manufacturers. A product's row may name its maker as well; this sheet holds what is said once.
import type { Choice, Column, Table } from '../table.ts';
import { column, exampleMaker } from './column.ts';

export const kindChoices: readonly Choice[] = [
  { value: 'company', heading: { zh: '企业', en: 'Company' } },
  { value: 'foreign-invested', heading: { zh: '外商投资企业', en: 'Foreign-invested company' } },
  { value: 'institute', heading: { zh: '科研院所', en: 'Research institute' } },
  { value: 'university', heading: { zh: '高等院校', en: 'University' } },
  { value: 'public-body', heading: { zh: '事业单位', en: 'Public body' } },
];

export const makerOriginChoices: readonly Choice[] = [
  { value: 'registered', heading: { zh: '登记全称', en: 'Registered name' } },
  { value: 'source', heading: { zh: '出处写法', en: 'As a source prints it' } },
  { value: 'translated', heading: { zh: '本站译名', en: 'Translated by this site' } },
];

/** Wordings of the maker's name in lists of all kinds. */
export const makerNames = [
  '企业', '单位', '公司', '单位名称', '公司名称', '申报单位', '申报企业', '申请单位', '申请企业', '研制单位', '研制企业', '研发单位', '研发企业', '生产企业', '生产单位', '生产厂家', '制造企业', '制造商', '厂商', '厂家',
  '申报主体', '所属企业', '所属单位', '承担单位', '依托单位', '注册人', '注册人名称', '申报单位名称', '申报企业名称', '研制单位名称', '企业全称', '单位全称', '企业单位名称', '产品研制单位', '产品生产企业', '供应企业', '供应商', 'Maker', 'Company',
];

/** Columns that the product's row repeats with `maker.` before them. */
export const makerColumns: readonly Column[] = [
  column('name.zh', 'name', {
    zh: '企业名称', en: 'Manufacturer', aliases: makerNames, required: 'new', example: exampleMaker,
    note: '登记全称，与名单印制的一字不差。', noteEn: 'Registered name, character for character as the list prints it.',
  }),
  column('name.en', 'name', {
    zh: '企业英文名称', en: 'Manufacturer (English)', aliases: ['企业英文名', '单位英文名称', '公司英文名称', '企业名称（英文）', 'Company name (English)'], example: 'Shanghai Example Precision Instruments Co., Ltd.',
    note: '没有英文名称就不填，页面会显示中文并标明。', noteEn: 'Left empty where there is none: the page then shows the Chinese, marked as Chinese.',
  }),
  column('shortName.zh', 'name', {
    zh: '企业简称', en: 'Short name', aliases: ['简称', '单位简称', '公司简称'], example: '示例精仪',
    note: '二至六个字，如新闻标题里的称呼。', noteEn: 'Two to six characters, as in headlines.',
  }),
  column('creditCode', 'credit-code', {
    zh: '统一社会信用代码', en: 'Unified social credit code', aliases: ['信用代码', '社会信用代码', '统一信用代码', '企业信用代码', '统一社会信用代码（18位）', '统一社会信用编码', '社会统一信用代码', 'USCC', 'Credit code'], example: '',
    note: '18 位；请把这一列设为“文本”格式，设为数字会丢失末几位。', noteEn: '18 characters. Format the column as text: as a number it loses its last digits.',
  }),
  column('kind', 'choice', {
    zh: '企业性质', en: 'Kind of organisation', aliases: ['单位性质', '机构性质', '单位类型', '企业类型'], choices: kindChoices, example: '企业',
    note: '名称以“公司”“大学”“研究所”等结尾的可以不填。', noteEn: 'May be left empty where the name ends in 公司, 大学, 研究所 and the like.',
  }),
  column('district', 'district', {
    zh: '所在区', en: 'District', aliases: ['区', '区县', '所属区', '所在区县', '所属区县', '注册区', '注册地', '注册地所在区', '属地'], example: '浦东新区',
    note: '注册地所在的区。', noteEn: 'District in which it is registered.',
  }),
  column('homepage', 'text', {
    zh: '企业网站', en: 'Homepage', aliases: ['企业官网', '官网', '公司网址', '企业网址', '单位网址', '网站', 'Website'], example: 'https://example.org/',
    note: '以 http:// 或 https:// 开头的完整网址。', noteEn: 'Whole address, beginning with http:// or https://.',
  }),
];

export const manufacturerTable: Table = {
  id: 'manufacturers',
  name: { zh: '企业', en: 'Manufacturers' },
  aliases: ['企业名录', '企业信息', '单位信息', '企业表'],
  note: { zh: '一家企业一行。产品表里已写明的可以不再写。', en: 'One row per manufacturer. What the sheet of products says need not be repeated.' },
  columns: [
    column('id', 'id', { zh: '企业ID', en: 'Manufacturer ID', aliases: ['ID', '单位ID'], example: '', note: '本目录的编号，也是网址的一部分；新企业不填，由导入命令取。', noteEn: 'Id in this catalogue and part of the address. Left empty for a new one: the import chooses it.' }),
    ...makerColumns,
    column('nameOrigin', 'choice', { zh: '企业名称来源', en: 'Origin of the name', choices: makerOriginChoices, example: '登记全称', note: '不填时，有信用代码的视为登记全称，其余视为出处写法。', noteEn: 'Left empty, a name with a credit code counts as registered, others as a source prints them.' }),
    column('pinyin', 'text', { zh: '企业名称读音', en: 'Reading of the name', example: '', note: '检索读错时才填：每个汉字一个音节，以空格分开。', noteEn: 'Only where search reads it wrongly: a syllable per character, separated by spaces.' }),
    column('shortName.en', 'name', { zh: '企业英文简称', en: 'Short name (English)', example: '', note: '与企业简称对应的英文。', noteEn: 'English for the short name.' }),
    column('aliases', 'lines', { zh: '企业其他名称', en: 'Other names', aliases: ['企业曾用名', '曾用名'], example: '', note: '曾用名、品牌等，一行一个。', noteEn: 'Former names, brands; one a line.' }),
    column('contact.email', 'text', { zh: '公开邮箱', en: 'Public e-mail', example: '', note: '企业公布的联系邮箱，会显示在网站上；不要填个人邮箱。', noteEn: 'Address the company has published: the site shows it. No personal address.' }),
    column('contact.phone', 'text', { zh: '公开电话', en: 'Public telephone', example: '', note: '企业公布的总机或客服电话，会显示在网站上；不要填个人手机。', noteEn: 'Number the company has published: the site shows it. No personal number.' }),
    column('contact.address.zh', 'text', { zh: '公开地址', en: 'Public address', aliases: ['企业地址', '单位地址', '注册地址', '地址', '住所'], example: '', note: '企业公布的地址，会显示在网站上。', noteEn: 'Address the company has published: the site shows it.' }),
    column('contact.address.en', 'text', { zh: '公开地址（英文）', en: 'Public address (English)', example: '', note: '地址的英文。', noteEn: 'English for the address.' }),
    column('note.zh', 'text', { zh: '企业说明', en: 'Note', example: '', note: '读者应当知道的，如母公司。', noteEn: 'What a reader must know, such as a parent company.' }),
    column('note.en', 'text', { zh: '企业说明（英文）', en: 'Note (English)', example: '', note: '说明的英文。', noteEn: 'English for the note.' }),
    column('logo', 'text', { zh: '企业标志文件', en: 'Logo file', example: '', note: 'logos/ 里的文件名；导入时用 --logos 自动匹配的不必填。', noteEn: 'File name in logos/; not needed where --logos matches it.' }),
  ],
};
