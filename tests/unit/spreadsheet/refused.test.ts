// What is no spreadsheet that can be read: told by its content, with what to do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/files.ts';
import { readSpreadsheet, type ReadingOptions } from '../../../src/spreadsheet/read.ts';
import { aWorkbook, partsOfAWorkbook, relationshipsPart, zipOf } from './a-workbook.ts';
import { printed } from './printed.ts';

const fixture = (file: string): Uint8Array => new Uint8Array(readFileSync(join(projectRoot, 'tests/fixtures/spreadsheets', file)));

const told = async (file: string, bytes: Uint8Array, options?: ReadingOptions): Promise<string[]> => {
  const { sheets, problems } = await readSpreadsheet(file, bytes, options);
  expect(sheets).toEqual([]);
  return [...printed(problems, 'zh'), ...printed(problems, 'en')];
};

const kindTold = async (bytes: Uint8Array, file = '名单.xlsx'): Promise<string | undefined> => {
  const { sheets, problems } = await readSpreadsheet(file, bytes);
  expect(sheets).toEqual([]);
  return problems[0]?.message.en;
};

/** An OLE2 container as far as it is looked at: its first bytes, and a record of its directory. */
const ole2With = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 512);
  bytes[512 + 64] = stream.length * 2 + 2;
  return bytes;
};

test('an empty file', async () => {
  expect(await told('名单.xlsx', new Uint8Array(0))).toMatchInlineSnapshot(`
    [
      "名单.xlsx — 文件是空的。请重新导出或下载，确认文件大小不是 0。",
      "名单.xlsx — is empty. Export or download it again, and check that it is not of size 0.",
    ]
  `);
  expect(await kindTold(strToU8('\uFEFF \r\n'))).toBe('is empty');
});

test('a workbook of old Excel', async () => {
  expect(await told('名单.xls', fixture('list.xls'))).toMatchInlineSnapshot(`
    [
      "名单.xls — 是旧版 Excel 工作簿（.xls）。请用 Excel 或 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再用新文件。",
      "名单.xls — is a workbook of old Excel (.xls). Open it in Excel or WPS, choose File → Save As and the type Excel Workbook (*.xlsx), and use the new file.",
    ]
  `);
});

test('a workbook of WPS: the same container, told by its name', async () => {
  expect(await told('名单.ET', fixture('list.xls'))).toMatchInlineSnapshot(`
    [
      "名单.ET — 是 WPS 表格文件（.et）。请用 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”或“Microsoft Excel 文件（*.xlsx）”，再用新文件。",
      "名单.ET — is a workbook of WPS (.et). Open it in WPS, choose File → Save As and the type Excel (*.xlsx), and use the new file.",
    ]
  `);
});

test('a workbook with a password', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: '名单', rows: [['甲']] }], encryption: { password: 'example', spinCount: 1 } });
  expect(await told('名单.xlsx', bytes)).toMatchInlineSnapshot(`
    [
      "名单.xlsx — 文件有打开密码。请打开后去掉密码再保存：Excel 选“文件 → 信息 → 保护工作簿 → 用密码进行加密”，清空密码；WPS 选“文件 → 文档加密 → 密码加密”，清空打开密码。",
      "名单.xlsx — is protected by a password. Remove the password and save: in Excel, File → Info → Protect Workbook → Encrypt with Password, and clear it; in WPS, File → Document Encryption → Password, and clear it.",
    ]
  `);
});

test('a web page that a site calls .xls', async () => {
  expect(await told('名单.xls', fixture('list.html'))).toMatchInlineSnapshot(`
    [
      "名单.xls — 实际是网页，不是表格文件（网站导出的 .xls 常常如此）。请用 Excel 或 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再用新文件。",
      "名单.xls — is a web page, not a spreadsheet, as .xls files from web sites often are. Open it in Excel or WPS, choose File → Save As and the type Excel Workbook (*.xlsx), and use the new file.",
    ]
  `);
});

test('an OpenDocument spreadsheet, packed or flat', async () => {
  expect(await told('list.ods', fixture('list.ods'))).toMatchInlineSnapshot(`
    [
      "list.ods — 是 OpenDocument 文件（如 .ods）。请用 Excel 或 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再用新文件。",
      "list.ods — is an OpenDocument file such as .ods. Open it in Excel or WPS, choose File → Save As and the type Excel Workbook (*.xlsx), and use the new file.",
    ]
  `);
  expect(await kindTold(fixture('list.fods'))).toBe('is an OpenDocument file such as .ods');
});

test('a damaged workbook', async () => {
  const whole = fixture('list.xlsx');
  expect(await told('名单.xlsx', whole.subarray(0, 4000))).toMatchInlineSnapshot(`
    [
      "名单.xlsx — 文件不完整或已损坏，打不开。请回到原文件，用 Excel 或 WPS 表格打开后另存为 .xlsx；从邮件或网盘下载的，请重新下载完整。",
      "名单.xlsx — is incomplete or damaged. Open the original in Excel or WPS and save it as .xlsx again; if it was downloaded, download it again in full.",
    ]
  `);
});

test('bytes of which nothing is known', async () => {
  expect(await told('名单.xlsx', Uint8Array.from({ length: 500 }, (_, index) => (index * 89 + (index >> 3) * 41) % 256))).toMatchInlineSnapshot(`
    [
      "名单.xlsx — 不是表格文件，或者内容已加密。请确认选对了文件；单位的电脑装有文档加密软件的，请先解密，再另存为 .xlsx 或 .csv。",
      "名单.xlsx — is not a spreadsheet, or is encrypted. Check that it is the right file; if your computer encrypts documents, decrypt it first and save it as .xlsx or .csv.",
    ]
  `);
});

test('text in another encoding', async () => {
  expect(await told('liste.csv', Uint8Array.from(Buffer.from('prénom,âge\r\nZoé,7', 'latin1')))).toMatchInlineSnapshot(`
    [
      "liste.csv — 文字编码无法识别。请用 Excel 或 WPS 表格打开，确认文字显示正常，再另存为 .xlsx，或“CSV UTF-8（逗号分隔）”。",
      "liste.csv — is text in an encoding that is not known. Open it in Excel or WPS, check that the text is shown rightly, and save it as .xlsx or as CSV UTF-8.",
    ]
  `);
});

test('a file that is too large is not looked at', async () => {
  expect(await told('名单.xlsx', new Uint8Array(100 * 1024 ** 2 + 1))).toMatchInlineSnapshot(`
    [
      "名单.xlsx — 文件有 101 MB，最多 100 MB。请删去图片和用不到的工作表后另存，或拆成几个文件。",
      "名单.xlsx — has 101 MB, at most 100 MB are read. Remove pictures and sheets that are not needed and save it again, or split it.",
    ]
  `);
});

test('a workbook that unpacks to more than 512 MB', async () => {
  // Scaled down: 2 MB and a limit of 1 MB.
  expect(await told('名单.xlsx', aWorkbook({ others: { 'xl/media/image1.bmp': new Uint8Array(2 * 1024 ** 2) } }), { limits: { totalBytes: 1024 ** 2 } })).toMatchInlineSnapshot(`
    [
      "名单.xlsx — 文件解压后超过 512 MB。请删去图片、空行和用不到的工作表，另存为 .xlsx；仍然太大的，请拆成几个文件。",
      "名单.xlsx — is more than 512 MB once unpacked. Remove pictures, empty rows and sheets that are not needed and save it as .xlsx; if it stays too large, split it.",
    ]
  `);
});

test('more cells than fit into memory, though the file is small', async () => {
  // Scaled down: 100 rows that hold something in the last column only, and a limit of a million.
  const rows = Array.from({ length: 100 }, (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`).join('');
  expect(await told('名单.xlsx', aWorkbook({ rows }), { limits: { cells: 1_000_000 } })).toMatchInlineSnapshot(`
    [
      "名单.xlsx — 行列太多：最多读 100 万个单元格，一行最多 10 万个。请删去用不到的行、列和工作表，另存为 .xlsx；数据确实这样多的，请拆成几个文件。",
      "名单.xlsx — has too many cells: at most 1 million are read, and 100,000 in a row. Remove rows, columns and sheets that are not needed and save it as .xlsx; if there is that much data, split it.",
    ]
  `);
  expect(await kindTold(strToU8(`${','.repeat(200_000)}1`), '名单.csv')).toBe('has too many cells: at most 10 million are read, and 100,000 in a row');
});

describe('other kinds', () => {
  const officeFile = (main: string, content: string): Uint8Array => zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': relationshipsPart({ officeDocument: main }), [main]: content });

  test.each<[string, () => Uint8Array, string]>([
    ['a PDF', () => fixture('list.pdf'), 'is a PDF, not a spreadsheet'],
    ['XML Spreadsheet 2003', () => fixture('list.xml'), 'is an XML Spreadsheet 2003'],
    ['a Word document', () => officeFile('word/document.xml', '<w:document/>'), 'is a Word document (.docx), not a spreadsheet'],
    ['a presentation', () => officeFile('ppt/presentation.xml', '<p:presentation/>'), 'is a presentation, not a spreadsheet'],
    ['a binary workbook', () => officeFile('xl/workbook.bin', ''), 'is a binary Excel workbook (.xlsb)'],
    ['an old Word document', () => ole2With('WordDocument'), 'is a Word document, not a spreadsheet'],
    ['an old presentation', () => ole2With('PowerPoint Document'), 'is a presentation, not a spreadsheet'],
    ['a workbook of Excel 5', () => ole2With('Book'), 'is a workbook of old Excel (.xls)'],
    ['another OLE2 container', () => ole2With('Contents'), 'is not a spreadsheet, or is encrypted'],
    ['another ZIP file', () => zipSync({ '名单.xlsx': fixture('list.xlsx') }), 'is an archive, not a spreadsheet'],
    ['a RAR archive', () => Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0), 'is an archive, not a spreadsheet'],
    ['PNG', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'is a picture, not a spreadsheet'],
    ['JPEG', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'is a picture, not a spreadsheet'],
    ['WebP', () => strToU8('RIFF\0\0\0\0WEBPVP8 '), 'is a picture, not a spreadsheet'],
    ['a bitmap', () => Uint8Array.of(0x42, 0x4d, 10, 0, 0, 0, 0, 0, 0, 0), 'is a picture, not a spreadsheet'],
    ['a picture of a telephone', () => strToU8('\0\0\0\x18ftypheic\0\0\0\0'), 'is a picture, not a spreadsheet'],
    ['an RTF document', () => strToU8('{\\rtf1\\ansi }'), 'is a document in RTF, not a spreadsheet'],
    ['a web page in one file', () => strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'is a web page, not a spreadsheet, as .xls files from web sites often are'],
    ['a web page in UTF-16', () => Uint8Array.from(Buffer.from('\uFEFF<table><tr><td>甲</td></tr></table>', 'utf16le')), 'is a web page, not a spreadsheet, as .xls files from web sites often are'],
    ['other XML', () => strToU8('<?xml version="1.0"?><list/>'), 'is an XML file, not a spreadsheet'],
    ['text with NUL bytes', () => strToU8('a,b\0\0\0,c'), 'is not a spreadsheet, or is encrypted'],
  ])('%s', async (_, bytes, message) => {
    expect(await kindTold(bytes())).toBe(message);
  });
});

describe('damaged parts', () => {
  const parts = partsOfAWorkbook({ rows: '<row><c><v>1</v></c></row>' });
  const without = (path: string): Uint8Array => zipOf(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== path)));

  test.each<[string, () => Uint8Array]>([
    ['no workbook', () => without('xl/workbook.xml')],
    ['no sheet', () => without('xl/worksheets/sheet1.xml')],
    ['nothing that says where the sheet is', () => without('xl/_rels/workbook.xml.rels')],
    ['a sheet that breaks off', () => zipOf({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</v></c>' })],
    ['a sheet that breaks off within a tag', () => zipOf({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c r="A1' })],
    ['a tag without end', () => zipOf({ ...parts, 'xl/worksheets/sheet1.xml': `<worksheet><c r="${'x'.repeat(2 * 1024 ** 2)}` })],
    ['a sheet that is not in UTF-8', () => zipOf({ ...parts, 'xl/worksheets/sheet1.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e) })],
    ['more columns than a sheet has', () => aWorkbook({ rows: `<row>${'<c/>'.repeat(16_385)}</row>` })],
  ])('%s', async (_, bytes) => {
    expect(await kindTold(bytes())).toBe('is incomplete or damaged');
  });

  test('entities that would multiply stay as they are', async () => {
    const { sheets } = await readSpreadsheet('名单.xlsx', aWorkbook({ others: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><worksheet><sheetData><row><c t="str"><v>&a;&a;</v></c></row></sheetData></worksheet>' } }));
    expect(sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))).toEqual(['&a;&a;']);
  });

  test('whatever is cut off or altered, nothing is thrown', async () => {
    const whole = fixture('list.xlsx');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }), async (length, changes) => {
        const bytes = whole.slice(0, length);
        for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
        const { sheets, problems } = await readSpreadsheet('名单.xlsx', bytes);
        expect(sheets.length === 0).toBe(problems.length === 1);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await readSpreadsheet('名单.xlsx', bytes);
      }),
    );
  });
});
