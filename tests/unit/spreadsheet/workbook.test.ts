// Reading of XLSX: values, days, merged cells, what programs do differently.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/files.ts';
import { readSpreadsheet, type SpreadsheetRead } from '../../../src/spreadsheet/read.ts';
import type { Cell, SheetRow } from '../../../src/spreadsheet/sheet.ts';
import { aWorkbook, partsOfAWorkbook, relationshipsPart, zipOf } from './a-workbook.ts';
import { printed } from './printed.ts';

const readFixture = (file: string): Promise<SpreadsheetRead> => readSpreadsheet(file, new Uint8Array(readFileSync(join(projectRoot, 'tests/fixtures/spreadsheets', file))));

const rowsOf = async (bytes: Uint8Array): Promise<SheetRow[]> => {
  const { sheets, problems } = await readSpreadsheet('名单.xlsx', bytes);
  expect(problems).toEqual([]);
  return sheets.flatMap(({ rows }) => rows);
};

const cellsOf = async (parts: Parameters<typeof aWorkbook>[0]): Promise<Cell[]> => (await rowsOf(aWorkbook(parts))).flatMap(({ cells }) => cells);

test('a workbook that LibreOffice saved', async () => {
  const { sheets, problems, notices } = await readFixture('list.xlsx');
  expect(problems).toEqual([]);
  expect(sheets.map(({ name, file }) => `${file} ${name}`)).toEqual(['list.xlsx 示例名单', 'list.xlsx 空表']);
  expect(sheets[0]?.rows).toEqual([
    { number: 1, cells: Array.from({ length: 6 }, () => '示例产品名单（虚构）') },
    { number: 2, cells: ['领域', '产品名称', '认定日期', '国产化率', '备注', '数量'] },
    { number: 3, cells: ['机器人', '示例巡检机器人', '2024-05-01', '87.5%', '第一行\n“第二行”, 含 "引号"; 分号', 12] },
    // A time of day is no day; text that looks like a formula is text; a formula is what it gave.
    { number: 4, cells: ['机器人', '示例机械臂', '1999-12-31', 0.770833333333333, "=cmd|'/c calc'!A0", 13] },
    // Row 5 holds nothing but a part of the merged cell, and is none.
    { number: 6, cells: ['新材料', '91310000MA1FL00000', 1, 913100001322010000, '#DIV/0!', '共13台'] },
  ]);
  expect(sheets[1]?.rows).toEqual([]);
  expect(printed(notices, 'zh')).toMatchInlineSnapshot(`
    [
      "list.xlsx · 选项 — 工作表是隐藏的，没有读入。如果需要其中的内容，请取消隐藏后保存，再用新文件。",
      "list.xlsx · 示例名单 · 第 6 行 · E 列 — 单元格显示的是错误 #DIV/0!。请改正公式，或直接填写内容。",
    ]
  `);
  expect(printed(notices, 'en')).toMatchInlineSnapshot(`
    [
      "list.xlsx · 选项 — the sheet is hidden and was not read. If its content is needed, unhide it, save the file and use it again.",
      "list.xlsx · 示例名单 · row 6 · column E — the cell shows the error #DIV/0!. Mend the formula, or type the content itself.",
    ]
  `);
});

describe('text', () => {
  test('stands as it was typed, with its spaces and in its width', async () => {
    expect(await cellsOf({ texts: '<si><t xml:space="preserve">  ＡＢ 甲&#160;乙 </t></si>', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' })).toEqual(['  ＡＢ 甲\u00a0乙 ']);
  });

  test('of several runs is joined, without how it is pronounced', async () => {
    const runs = '<r><t>东</t></r><r><rPr><b/></rPr><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
    expect(await cellsOf({ texts: `<si>${runs}</si>`, rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${runs}</is></c></row>` })).toEqual(['东京', '东京']);
    expect(await cellsOf({ rows: '<row><c t="inlineStr"><is><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c></row>' })).toEqual(['东京']);
  });

  test.each([
    ['第一行_x000D_\n第二行', '第一行\n第二行'],
    ['第一行&#13;&#10;第二行', '第一行\n第二行'],
    ['_x005F_x000D_', '_x000D_'],
    ['_xD83D__xDE00_', '😀'],
    ['_x12_ 型', '_x12_ 型'],
    ['&lt;b&gt; &amp;amp; &#x4e2d;&#20013; &quot;&apos;', '<b> &amp; 中中 "\''],
    ['<![CDATA[a < b & c]]>', 'a < b & c'],
    ['甲<!-- <t>乙</t> -->丙', '甲丙'],
    ['&unknown; &#x110000;', '&unknown; &#x110000;'],
  ])('%s is %j', async (written, text) => {
    expect(await cellsOf({ texts: `<si><t>${written}</t></si>`, rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${written}</t></is></c></row>` })).toEqual([text, text]);
  });

  test('an empty text is no value', async () => {
    expect(await rowsOf(aWorkbook({ texts: '<si><t/></si><si/>', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t></t></is></c></row>' }))).toEqual([]);
  });

  test('that lies across the pieces in which a part is read is whole', async () => {
    // Not to be packed well, so that it comes in many pieces.
    const long = Array.from({ length: 30_000 }, (_, index) => `${String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000))}&amp;😀`).join('');
    expect(await cellsOf({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>` })).toEqual([long.replaceAll('&amp;', '&')]);
  });
});

describe('numbers and days', () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="[$-804]aaaa;@"/><numFmt numFmtId="166" formatCode="0.00E+00"/><numFmt numFmtId="167" formatCode="&quot;day &quot;0"/><numFmt numFmtId="168" formatCode="[h]:mm"/><numFmt numFmtId="169" formatCode="yyyy/m/d h:mm"/><numFmt numFmtId="170" formatCode="[Red]0.0;[$¥-804]#,##0"/><numFmt numFmtId="171" formatCode="e&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="172" formatCode="上午/下午h&quot;时&quot;mm&quot;分&quot;"/><numFmt numFmtId="173" formatCode="mmm"/><numFmt numFmtId="174" formatCode="h:mm AM/PM"/><numFmt numFmtId="14" formatCode="0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, 9, 15, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 14, 20, 31, 32, 57].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
  const cell = (style: number, value: number | string): string => `<c s="${style}"><v>${value}</v></c>`;

  test.each([
    ['no format', 0, 45413, 45413],
    ['percent, as it is shown', 1, 0.875, '87.5%'],
    ["Excel's own format of a day", 2, 45413, '2024-05-01'],
    ['Chinese year, month and day', 3, 45413, '2024-05-01'],
    ['day of the week', 4, 45413, '2024-05-01'],
    ['an exponent', 5, 45413, 45413],
    ['the word "day" in quotation marks', 6, 45413, 'day 45413'],
    ['hours beyond 24', 7, 1.5, 1.5],
    ['day and time', 8, 45413.999, '2024-05-01'],
    ['colours and decimals, as they are shown', 9, 45413, '45413.0'],
    ['the year as e', 10, 45413, '2024-05-01'],
    ['time of day in Chinese', 11, 0.75, 0.75],
    ['name of the month', 12, 45413, '2024-05-01'],
    ['time of day in English', 13, 0.75, 0.75],
    ["a number of Excel's own that the workbook gives another meaning", 14, 45413, 45413],
    ["Excel's own time of day", 15, 0.5, 0.5],
    ["Chinese Excel's own day", 16, 45413, '2024-05-01'],
    ["Chinese Excel's own time of day", 17, 0.5, 0.5],
    ["Chinese Excel's own month", 18, 45413, '2024-05-01'],
  ])('%s', async (_, style, value, read) => {
    expect(await cellsOf({ styles, rows: `<row>${cell(style, value)}</row>` })).toEqual([read]);
  });

  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    // The day that never was: Excel shows it, and whoever checks days will refuse it.
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [2958465, '9999-12-31'],
    [45412.9999999999, '2024-05-01'],
    [2958466, 2958466],
    [0, 0],
    [-1, -1],
  ])('%d as a day counted from 1900', async (value, read) => {
    expect(await cellsOf({ styles, rows: `<row>${cell(2, value)}</row>` })).toEqual([read]);
  });

  test.each([
    [0, '1904-01-01'],
    [43951, '2024-05-01'],
    [2957003, '9999-12-31'],
    [2957004, 2957004],
    [-1, -1],
  ])('%d as a day counted from 1904', async (value, read) => {
    expect(await cellsOf({ styles, settings: '<workbookPr date1904="1"/>', rows: `<row>${cell(2, value)}</row>` })).toEqual([read]);
  });

  test('days do not depend on the time zone', async () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Shanghai']) {
        process.env['TZ'] = zone;
        expect(await cellsOf({ styles, rows: `<row>${cell(2, 45413)}<c t="d"><v>2024-05-01T00:00:00</v></c></row>` })).toEqual(['2024-05-01', '2024-05-01']);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('booleans, exponents, and credit codes that lost their last digits', async () => {
    expect(await cellsOf({ rows: '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c><v>9.1310000132201E+17</v></c><c><v>-0.5</v></c><c t="n"><v>1e400</v></c></row>' })).toEqual(['TRUE', 'FALSE', 913100001322010000, -0.5, '1e400']);
  });
});

describe('formulas and errors', () => {
  const formulas =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" t="str"><f>""</f><v></v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><f>NOW()</f></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2" t="s"><v>7</v></c></row>';

  test('give what was saved, and are told where nothing was', async () => {
    const { sheets, notices } = await readSpreadsheet('名单.xlsx', aWorkbook({ rows: formulas }));
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: [2, 'ab'] },
      { number: 2, cells: [3, null, '#DIV/0!'] },
    ]);
    expect(printed(notices, 'zh')).toMatchInlineSnapshot(`
      [
        "名单.xlsx · 名单 · 第 2 行 · B 列 — 公式没有保存计算结果，按空白读入。请用 Excel 或 WPS 表格打开文件，等计算完成后保存，再用新文件；也可以直接填写内容。",
        "名单.xlsx · 名单 · 第 2 行 · C 列 — 单元格显示的是错误 #DIV/0!。请改正公式，或直接填写内容。",
        "名单.xlsx · 名单 · 第 2 行 · D 列 — 文件里缺少这个单元格的文字。请在表格软件里打开核对，重新填写后另存。",
      ]
    `);
    expect(printed(notices, 'en')).toMatchInlineSnapshot(`
      [
        "名单.xlsx · 名单 · row 2 · column B — the formula was saved without its result and is read as empty. Open the file in Excel or WPS, let it calculate and save it again; or type the content itself.",
        "名单.xlsx · 名单 · row 2 · column C — the cell shows the error #DIV/0!. Mend the formula, or type the content itself.",
        "名单.xlsx · 名单 · row 2 · column D — the cell's text is missing in the file. Open the file in a spreadsheet program, fill the cell in again and save it.",
      ]
    `);
  });

  test('text that is like an error is text', async () => {
    const { notices } = await readSpreadsheet('名单.xlsx', aWorkbook({ texts: '<si><t>#N/A</t></si>', rows: '<row><c t="s"><v>0</v></c></row>' }));
    expect(notices).toEqual([]);
  });

  test('of thousands the first twenty are told', async () => {
    const rows = Array.from({ length: 3000 }, () => '<row><c t="e"><v>#REF!</v></c></row>').join('');
    const { notices } = await readSpreadsheet('名单.xlsx', aWorkbook({ rows }));
    expect(notices).toHaveLength(21);
    expect(printed(notices.slice(19), 'zh')).toMatchInlineSnapshot(`
      [
        "名单.xlsx · 名单 · 第 20 行 · A 列 — 单元格显示的是错误 #REF!。请改正公式，或直接填写内容。",
        "名单.xlsx · 名单 — 单元格显示的是错误：此外还有 2980 处。请改正公式，或直接填写内容。",
      ]
    `);
  });
});

describe('merged cells', () => {
  const text = (reference: string, value: string): string => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const merged = (...areas: string[]): string => `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;

  test('every cell of an area holds its value', async () => {
    const rows = `<row r="1">${text('A1', '甲')}${text('D1', '丁')}</row><row r="2">${text('D2', '丙')}</row>`;
    expect(await rowsOf(aWorkbook({ rows, after: merged('A1:B2') }))).toEqual([
      { number: 1, cells: ['甲', '甲', null, '丁'] },
      { number: 2, cells: ['甲', '甲', null, '丙'] },
    ]);
  });

  test('make no rows of their own, and fill no columns that nothing uses', async () => {
    const rows = `<row r="1">${text('A1', '标题')}</row><row r="2">${text('A2', '甲')}${text('B2', '乙')}</row><row r="4">${text('B4', '丙')}</row>`;
    expect(await rowsOf(aWorkbook({ rows, after: merged('A1:XFD1', 'A2:A1048576', 'F7:G9') }))).toEqual([
      { number: 1, cells: ['标题', '标题'] },
      { number: 2, cells: ['甲', '乙'] },
      { number: 4, cells: ['甲', '丙'] },
    ]);
  });

  test('an area that covers the whole sheet', async () => {
    const rows = `<row r="1">${text('A1', '甲')}</row><row r="1048576">${text('B1048576', '乙')}</row>`;
    expect(await rowsOf(aWorkbook({ rows, after: merged('A1:XFD1048576') }))).toEqual([
      { number: 1, cells: ['甲', '甲'] },
      { number: 1048576, cells: ['甲', '甲'] },
    ]);
  });

  test('what lies hidden under an area is not read', async () => {
    const rows = `<row r="1">${text('A1', '甲')}${text('B1', '看不见')}</row><row r="2">${text('B2', '也看不见')}</row>`;
    expect(await rowsOf(aWorkbook({ rows, after: merged('A1:B1', 'A2:C2') }))).toEqual([{ number: 1, cells: ['甲', '甲'] }]);
  });

  test('areas laid over each other without end are refused', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `<row r="${index + 1}">${text(`B${index + 1}`, '甲')}</row>`).join('');
    const { problems } = await readSpreadsheet('名单.xlsx', aWorkbook({ rows, after: merged(...Array.from({ length: 500 }, () => 'A1:B500')) }), { limits: { cells: 100_000 } });
    expect(problems.map(({ message }) => message.en)).toEqual(['has too many cells: at most 0.1 million are read, and 100,000 in a row']);
  });
});

describe('what programs do differently', () => {
  const rows = '<row r="2"><c r="B2" t="inlineStr"><is><t>甲</t></is></c></row>';

  test('prefixes of names, and targets from the top', async () => {
    const parts = partsOfAWorkbook({});
    const bytes = zipOf({
      ...parts,
      '_rels/.rels': relationshipsPart({ officeDocument: '/xl/workbook.xml' }),
      'xl/workbook.xml': '<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="名&amp;单" sheetId="1" q:id=\'R77\' /></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels': relationshipsPart({ worksheet: '/xl/worksheets/sheet1.xml' }).replace('rId1', 'R77'),
      'xl/worksheets/sheet1.xml': '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:B2"/></x:mergeCells></x:worksheet>',
    });
    const { sheets } = await readSpreadsheet('名单.xlsx', bytes);
    expect(sheets).toEqual([{ file: '名单.xlsx', name: '名&单', rows: [{ number: 2, cells: [null, '甲'] }], merged: [{ top: 2, bottom: 2, left: 1, right: 1 }] }]);
  });

  test('the strict edition of the standard', async () => {
    const parts = Object.entries(partsOfAWorkbook({ rows })).map(([path, part]): [string, string] => [
      path,
      String(part).replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument').replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    ]);
    expect(await rowsOf(zipOf(Object.fromEntries(parts)))).toEqual([{ number: 2, cells: [null, '甲'] }]);
  });

  test('rows and cells without their numbers, or out of order', async () => {
    expect(await rowsOf(aWorkbook({ rows: '<row/><row><c><v>1</v></c><c><v>2</v></c></row><row r="9"><c r="C9"><v>3</v></c><c><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>' }))).toEqual([
      { number: 2, cells: [1, 2] },
      { number: 5, cells: [5] },
      { number: 9, cells: [null, null, 3, 4] },
    ]);
  });

  test('parts in UTF-16, with a byte order mark', async () => {
    const sheet = String(partsOfAWorkbook({ rows })['xl/worksheets/sheet1.xml']);
    expect(await rowsOf(aWorkbook({ others: { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(`\uFEFF${sheet}`, 'utf16le')) } }))).toEqual([{ number: 2, cells: [null, '甲'] }]);
  });

  test('no texts and no styles, though parts are named for them', async () => {
    const { 'xl/sharedStrings.xml': _texts, 'xl/styles.xml': _styles, ...parts } = partsOfAWorkbook({ rows });
    expect(await rowsOf(zipOf(parts))).toEqual([{ number: 2, cells: [null, '甲'] }]);
  });

  test('backslashes and other capitals in the paths', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...parts } = partsOfAWorkbook({ rows });
    expect(await rowsOf(zipOf({ ...parts, 'xl\\Worksheets\\Sheet1.xml': sheet }))).toEqual([{ number: 2, cells: [null, '甲'] }]);
  });

  test('sheets of charts and of old macros hold no rows', async () => {
    const others = {
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="图" r:id="rId2"/><sheet name="名单" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relationshipsPart({ worksheet: 'worksheets/sheet1.xml', chartsheet: 'chartsheets/sheet1.xml' }),
    };
    const { sheets } = await readSpreadsheet('名单.xlsm', aWorkbook({ rows, others }));
    expect(sheets.map(({ name }) => name)).toEqual(['名单']);
  });

  test('a workbook of nothing but hidden sheets', async () => {
    const others = { 'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="名单" state="veryHidden" r:id="rId1"/></sheets></workbook>' };
    const { sheets, problems, notices } = await readSpreadsheet('名单.xlsx', aWorkbook({ rows, others }));
    expect(sheets).toEqual([]);
    expect(printed([...problems, ...notices], 'zh')).toMatchInlineSnapshot(`
      [
        "名单.xlsx — 没有可读的工作表。请确认至少有一张没有隐藏的工作表。",
        "名单.xlsx · 名单 — 工作表是隐藏的，没有读入。如果需要其中的内容，请取消隐藏后保存，再用新文件。",
      ]
    `);
  });
});

test('progress is told every 500 rows, over all sheets', async () => {
  const told: number[] = [];
  const rows = '<row><c><v>1</v></c></row><row/>'.repeat(600);
  const others = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="一" r:id="rId1"/><sheet name="二" r:id="rId1"/></sheets></workbook>',
  };
  const { sheets } = await readSpreadsheet('名单.xlsx', aWorkbook({ rows, others }), { onRow: (count) => told.push(count) });
  expect(sheets.map((sheet) => sheet.rows.length)).toEqual([600, 600]);
  expect(told).toEqual([500, 1000, 1500, 2000]);
});
