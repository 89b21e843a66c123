// Columns that only a reader of an export needs: what stands in several sheets in one cell, and what tells where a row comes
// from. The import knows them and leaves them out, so that an exported file can be imported as it is.
import type { Column } from '../table.ts';
import { column } from './column.ts';

const prefix = 'reader.';

/** Whether a column stands in readers' exports only. */
export const isForReaders = ({ key }: Pick<Column, 'key'>): boolean => key.startsWith(prefix);

const forReaders = (key: string, words: { zh: string; en: string; note: string; noteEn: string; example?: string }): Column => column(`${prefix}${key}`, 'ignored', { ...words, exportOnly: true });

export const readerColumns: readonly Column[] = [
  forReaders('status', { zh: '目录状态（导出当日）', en: 'Status on the day of export', example: '在目录', note: '按列入记录推算的导出当日状态。“公开资料收录”表示未查到列入推荐目录的记录。', noteEn: 'Follows from the listings on the day of export. “Public record” means that no listing in the recommendation catalogue was found.' }),
  forReaders('lists', { zh: '列入的名单', en: 'Lists it is on', example: '', note: '列入过的全部名单，含已到期、已移出的，一行一份。', noteEn: 'All lists it has been on, also where the listing has ended; one a line.' }),
  forReaders('listings', { zh: '列入记录一览', en: 'Listings in one cell', example: '', note: '每次列入一行：名单、年度、批次、文号、编号与起止日期。名单没有写有效期的，注明未载明。', noteEn: 'A line for each listing: list, year, batch, document, number and dates. Where the list states no end, that is said.' }),
  forReaders('specifications', { zh: '主要参数一览', en: 'Specifications in one cell', example: '', note: '一行一个，名称：数值 单位（条件）。', noteEn: 'One a line: label: value unit (condition).' }),
  forReaders('registrations', { zh: '注册与证书一览', en: 'Registrations in one cell', example: '', note: '一行一个，写明种类和机关；受理号不是批准。', noteEn: 'One a line with kind and authority; an acceptance is no approval.' }),
  forReaders('patents', { zh: '专利一览', en: 'Patents in one cell', example: '', note: '一行一项，号码与名称。', noteEn: 'One a line: number and title.' }),
  forReaders('standards', { zh: '标准一览', en: 'Standards in one cell', example: '', note: '一行一项，编号与名称。', noteEn: 'One a line: number and title.' }),
  forReaders('applications', { zh: '应用案例一览', en: 'Applications in one cell', example: '', note: '出处报道的应用，一行一项。', noteEn: 'Uses that a source reports, one a line.' }),
  forReaders('sources', { zh: '出处一览', en: 'Sources in one cell', example: '', note: '一行一个：标题、网址或文号、采集日期。', noteEn: 'One a line: title, address or document number, day on which it was read.' }),
  forReaders('page', { zh: '本站网页', en: 'Page on this site', example: 'https://example.org/products/…/', note: '产品在本站的网页，可核对全部内容。', noteEn: 'The product’s page on this site, where everything can be checked.' }),
  forReaders('hash', { zh: '记录校验值（SHA-256）', en: 'Record hash (SHA-256)', example: '', note: '产品记录按 RFC 8785 规范化后的 SHA-256；记录有任何改动，校验值随之改变。', noteEn: 'SHA-256 of the product’s record in its canonical form (RFC 8785); any change of the record changes it.' }),
  forReaders('version', { zh: '数据版本', en: 'Data version', example: '2026-11-22-9c1e5b07', note: '导出时全库数据的版本。', noteEn: 'Version of the whole data at the time of export.' }),
];

/** What a column means to who reads it, where its note tells who fills it in what to write. */
export const readerNotes: Readonly<Record<string, { zh: string; en: string }>> = {
  id: { zh: '本目录的编号，也是网址的一部分。', en: 'Id in this catalogue and part of the address.' },
  'name.zh': { zh: '中文名称。名称来源为“出处所载”的与出处一字不差；为“本站译名”的不可写入合同。', en: 'Chinese name. Where its origin is “as a source prints it”, it is character for character; one translated by this site is not to be quoted in a contract.' },
  'name.en': { zh: '英文名称；空白表示没有。', en: 'English name; empty where there is none.' },
  nameOrigin: { zh: '中文名称是出处所载，还是本站所译。', en: 'Whether a source prints the Chinese name, or this site translated it.' },
  pinyin: { zh: '中文名称的读音，只在检索会读错时记录。', en: 'How the Chinese name is read; recorded only where search would read it wrongly.' },
  models: { zh: '型号，照原文，一行一个。', en: 'Model designations as printed, one a line.' },
  manufacturer: { zh: '企业在本目录的编号。', en: 'Id of the manufacturer in this catalogue.' },
  'maker.name.zh': { zh: '企业（研制单位）的中文名称。', en: 'Chinese name of the manufacturer.' },
  'maker.name.en': { zh: '企业的英文名称；空白表示没有。', en: 'English name of the manufacturer; empty where there is none.' },
  'maker.creditCode': { zh: '统一社会信用代码，18 位；空白表示未收录。', en: 'Unified social credit code, 18 characters; empty where it is not recorded.' },
  'maker.kind': { zh: '企业、科研院所、高等院校等。', en: 'Company, research institute, university and so on.' },
  'maker.homepage': { zh: '企业网站的网址。', en: 'Address of the manufacturer’s own site.' },
  sector: { zh: '所属行业。', en: 'Sector of the catalogue.' },
  category: { zh: '行业内的品类；空白表示尚未分类。', en: 'Category within the sector; empty where it has none yet.' },
  logo: { zh: '产品标志的文件名；没有时网站显示企业标志。', en: 'File name of the product’s logo; without it the site shows the manufacturer’s.' },
};
