// Why a file cannot be read, and what to do: most people can save the same table as .xlsx in a minute.
import type { RefusedKind } from './file-kind.ts';
import type { SheetProblem } from './sheet.ts';
import type { ZipTrouble } from './zip-guard.ts';

type Wording = Pick<SheetProblem, 'message' | 'hint'>;

const saveAsXlsx = {
  zh: '请用 Excel 或 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再用新文件。',
  en: 'Open it in Excel or WPS, choose File → Save As and the type Excel Workbook (*.xlsx), and use the new file.',
};
const needTable = {
  zh: '请把内容整理成表格，另存为 .xlsx 或 .csv。',
  en: 'Put the content into a table and save it as .xlsx or .csv.',
};
const saveAgain = {
  zh: '请回到原文件，用 Excel 或 WPS 表格打开后另存为 .xlsx；从邮件或网盘下载的，请重新下载完整。',
  en: 'Open the original in Excel or WPS and save it as .xlsx again; if it was downloaded, download it again in full.',
};

const refusals: Record<RefusedKind | ZipTrouble | 'empty' | 'no-sheet', Wording> = {
  archive: { message: { zh: '是压缩包，不是表格', en: 'is an archive, not a spreadsheet' }, hint: { zh: '请先解压，再用里面的表格文件。', en: 'Unpack it and use the spreadsheet inside.' } },
  binary: {
    message: { zh: '不是表格文件，或者内容已加密', en: 'is not a spreadsheet, or is encrypted' },
    hint: { zh: '请确认选对了文件；单位的电脑装有文档加密软件的，请先解密，再另存为 .xlsx 或 .csv。', en: 'Check that it is the right file; if your computer encrypts documents, decrypt it first and save it as .xlsx or .csv.' },
  },
  damaged: { message: { zh: '文件不完整或已损坏，打不开', en: 'is incomplete or damaged' }, hint: saveAgain },
  empty: { message: { zh: '文件是空的', en: 'is empty' }, hint: { zh: '请重新导出或下载，确认文件大小不是 0。', en: 'Export or download it again, and check that it is not of size 0.' } },
  encrypted: {
    message: { zh: '文件有打开密码', en: 'is protected by a password' },
    hint: {
      zh: '请打开后去掉密码再保存：Excel 选“文件 → 信息 → 保护工作簿 → 用密码进行加密”，清空密码；WPS 选“文件 → 文档加密 → 密码加密”，清空打开密码。',
      en: 'Remove the password and save: in Excel, File → Info → Protect Workbook → Encrypt with Password, and clear it; in WPS, File → Document Encryption → Password, and clear it.',
    },
  },
  'false-size': { message: { zh: '文件内部标注的大小与实际不符，不能安全打开', en: 'says false sizes of what it holds and cannot be opened safely' }, hint: saveAgain },
  html: { message: { zh: '实际是网页，不是表格文件（网站导出的 .xls 常常如此）', en: 'is a web page, not a spreadsheet, as .xls files from web sites often are' }, hint: saveAsXlsx },
  image: { message: { zh: '是图片，不是表格', en: 'is a picture, not a spreadsheet' }, hint: needTable },
  'legacy-excel': { message: { zh: '是旧版 Excel 工作簿（.xls）', en: 'is a workbook of old Excel (.xls)' }, hint: saveAsXlsx },
  'legacy-word': { message: { zh: '是 Word 文档，不是表格', en: 'is a Word document, not a spreadsheet' }, hint: needTable },
  'no-sheet': { message: { zh: '没有可读的工作表', en: 'has no sheet that can be read' }, hint: { zh: '请确认至少有一张没有隐藏的工作表。', en: 'Make sure that at least one sheet is not hidden.' } },
  opendocument: { message: { zh: '是 OpenDocument 文件（如 .ods）', en: 'is an OpenDocument file such as .ods' }, hint: saveAsXlsx },
  pdf: { message: { zh: '是 PDF，不是表格', en: 'is a PDF, not a spreadsheet' }, hint: { zh: '请找到原来的表格文件，或把内容整理成 .xlsx 或 .csv。', en: 'Find the spreadsheet it was made from, or put its content into .xlsx or .csv.' } },
  presentation: { message: { zh: '是演示文稿，不是表格', en: 'is a presentation, not a spreadsheet' }, hint: needTable },
  'rich-text': { message: { zh: '是 RTF 文档，不是表格', en: 'is a document in RTF, not a spreadsheet' }, hint: needTable },
  'too-large': {
    message: { zh: '文件解压后超过 512 MB', en: 'is more than 512 MB once unpacked' },
    hint: { zh: '请删去图片、空行和用不到的工作表，另存为 .xlsx；仍然太大的，请拆成几个文件。', en: 'Remove pictures, empty rows and sheets that are not needed and save it as .xlsx; if it stays too large, split it.' },
  },
  'too-many-entries': { message: { zh: '文件内部的组成部分超过 10,000 个', en: 'holds more than 10,000 parts' }, hint: { zh: '请把内容复制到新的工作簿，另存为 .xlsx。', en: 'Copy the content into a new workbook and save it as .xlsx.' } },
  'unknown-text': {
    message: { zh: '文字编码无法识别', en: 'is text in an encoding that is not known' },
    hint: { zh: '请用 Excel 或 WPS 表格打开，确认文字显示正常，再另存为 .xlsx，或“CSV UTF-8（逗号分隔）”。', en: 'Open it in Excel or WPS, check that the text is shown rightly, and save it as .xlsx or as CSV UTF-8.' },
  },
  word: { message: { zh: '是 Word 文档（.docx），不是表格', en: 'is a Word document (.docx), not a spreadsheet' }, hint: needTable },
  'wps-et': {
    message: { zh: '是 WPS 表格文件（.et）', en: 'is a workbook of WPS (.et)' },
    hint: { zh: '请用 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”或“Microsoft Excel 文件（*.xlsx）”，再用新文件。', en: 'Open it in WPS, choose File → Save As and the type Excel (*.xlsx), and use the new file.' },
  },
  xlsb: { message: { zh: '是二进制 Excel 工作簿（.xlsb）', en: 'is a binary Excel workbook (.xlsb)' }, hint: saveAsXlsx },
  xml: { message: { zh: '是 XML 文件，不是表格', en: 'is an XML file, not a spreadsheet' }, hint: saveAsXlsx },
  'xml-2003': { message: { zh: '是“XML 表格 2003”文件', en: 'is an XML Spreadsheet 2003' }, hint: saveAsXlsx },
  zip: { message: { zh: '是压缩包，不是表格', en: 'is an archive, not a spreadsheet' }, hint: { zh: '请先解压，再用里面的表格文件。', en: 'Unpack it and use the spreadsheet inside.' } },
};

export const refusal = (file: string, why: keyof typeof refusals): SheetProblem => ({ place: { file }, ...refusals[why] });

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 ** 2);

export const tooLargeRefusal = (file: string, bytes: number, most: number): SheetProblem => ({
  place: { file },
  message: { zh: `文件有 ${megabytes(bytes)} MB，最多 ${megabytes(most)} MB`, en: `has ${megabytes(bytes)} MB, at most ${megabytes(most)} MB are read` },
  hint: { zh: '请删去图片和用不到的工作表后另存，或拆成几个文件。', en: 'Remove pictures and sheets that are not needed and save it again, or split it.' },
});

export const tooManyCellsRefusal = (file: string, most: number): SheetProblem => ({
  place: { file },
  message: { zh: `行列太多：最多读 ${most / 10_000} 万个单元格，一行最多 10 万个`, en: `has too many cells: at most ${most / 1_000_000} million are read, and 100,000 in a row` },
  hint: { zh: '请删去用不到的行、列和工作表，另存为 .xlsx；数据确实这样多的，请拆成几个文件。', en: 'Remove rows, columns and sheets that are not needed and save it as .xlsx; if there is that much data, split it.' },
});
