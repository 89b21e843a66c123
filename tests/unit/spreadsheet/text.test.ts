// Reading of CSV and its kin, in each encoding that programs in China save.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/files.ts';
import { readSpreadsheet } from '../../../src/spreadsheet/read.ts';
import type { SheetRow } from '../../../src/spreadsheet/sheet.ts';
import { printed } from './printed.ts';

const rowsOf = async (bytes: Uint8Array, file = '名单.csv'): Promise<SheetRow[]> => {
  const { sheets, problems, notices } = await readSpreadsheet(file, bytes);
  expect([...problems, ...notices]).toEqual([]);
  expect(sheets.map(({ name }) => name)).toEqual(['']);
  return sheets.flatMap(({ rows }) => rows);
};

const rowsOfText = (text: string): Promise<SheetRow[]> => rowsOf(new TextEncoder().encode(text));
const cellsOfText = async (text: string): Promise<SheetRow['cells'][]> => (await rowsOfText(text)).map(({ cells }) => cells);

test.each(['list-gb18030.csv', 'list-utf16.txt', 'list-semicolons.csv'])('%s, which LibreOffice saved', async (file) => {
  expect(await rowsOf(new Uint8Array(readFileSync(join(projectRoot, 'tests/fixtures/spreadsheets', file))), file)).toEqual([
    { number: 1, cells: ['示例产品名单（虚构）'] },
    { number: 2, cells: ['领域', '产品名称', '认定日期', '国产化率', '备注', '数量'] },
    { number: 3, cells: ['机器人', '示例巡检机器人', '2024年5月1日', '87.5%', '第一行\n“第二行”, 含 "引号"; 分号', '12'] },
    { number: 4, cells: [null, '示例机械臂', '1999年12月31日', '18:30', "=cmd|'/c calc'!A0", '13'] },
    { number: 6, cells: ['新材料', '91310000MA1FL00000', '1', '9.1310000132201E+017', '#DIV/0!', '共13台'] },
  ]);
});

test('a table in text is read whatever its name says', async () => {
  expect(await rowsOf(new TextEncoder().encode('甲,乙\n1,2\n'), '名单.xlsx')).toEqual([{ number: 1, cells: ['甲', '乙'] }, { number: 2, cells: ['1', '2'] }]);
});

describe('rows', () => {
  test('are counted as a spreadsheet program counts them: line breaks within a cell and empty rows', async () => {
    expect(await rowsOfText('甲,乙\r\n"1\r\n2\n3",4\r\n\r\n,\r\n5,6')).toEqual([
      { number: 1, cells: ['甲', '乙'] },
      { number: 2, cells: ['1\n2\n3', '4'] },
      { number: 5, cells: ['5', '6'] },
    ]);
  });

  test('of different lengths stay so', async () => {
    expect(await cellsOfText('a,b,c\n1\n1,2,3,4,,\n,,3')).toEqual([['a', 'b', 'c'], ['1'], ['1', '2', '3', '4'], [null, null, '3']]);
  });

  test('end with the line breaks of Windows, of old Macs, or of both kinds in one file', async () => {
    expect(await cellsOfText('a,b\r1,2\r')).toEqual([['a', 'b'], ['1', '2']]);
    expect(await cellsOfText('a,b\r\n1,2\n3,4\r\n')).toEqual([['a', 'b'], ['1', '2'], ['3', '4']]);
  });

  test('a quotation mark that never closes is told', async () => {
    const { sheets, notices } = await readSpreadsheet('名单.csv', new TextEncoder().encode('甲,乙\n1,"2\n3,4\n'));
    expect(sheets[0]?.rows.at(-1)).toEqual({ number: 2, cells: ['1', '2\n3,4\n'] });
    expect(printed(notices, 'zh')).toMatchInlineSnapshot(`
      [
        "名单.csv · 第 2 行 — 这一行的英文双引号没有成对，后面的内容可能并成了一格。请用表格软件打开核对，改正后另存为 .xlsx。",
      ]
    `);
  });

  test('progress is told every 500 rows', async () => {
    const told: number[] = [];
    await readSpreadsheet('名单.csv', new TextEncoder().encode('1,2\n\n'.repeat(600)), { onRow: (rows) => told.push(rows) });
    expect(told).toEqual([500, 1000]);
  });
});

describe('what stands between values', () => {
  test.each<[string, string, string[]]>([
    ['tabs, with commas in the text', '名称\t说明\n甲\t轻,快,稳\n乙\t轻,快\n', ['名称', '说明']],
    ['semicolons, with commas in numbers', '名称;重量\n甲;1,5\n乙;2\n丙;3\n', ['名称', '重量']],
    ['commas, with semicolons in quotation marks', '名称,说明\n甲,"1;2;3;4"\n乙,"1;2;3;4"\n', ['名称', '说明']],
    ['commas, with semicolons in the text', '名称,说明,备注\n甲,1;2;3;4;5,\n乙,1,\n丙,2,\n', ['名称', '说明', '备注']],
    ['commas, with inches', '名称,尺寸\n甲,5"\n乙,7"\n', ['名称', '尺寸']],
    ['nothing: one column', '名称\n甲\n乙\n', ['名称']],
  ])('%s', async (_, text, header) => {
    expect((await cellsOfText(text))[0]).toEqual(header);
  });
});

describe('encodings', () => {
  /** Characters that tables are made of; 一, 最 and 言 have bytes that look like another order in UTF-16. */
  const character = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)) },
    { weight: 4, arbitrary: fc.constantFrom(...'aZ09 .-/%一最言，。（）“”～·㎡℃"\n,;\t') },
    { weight: 1, arbitrary: fc.constantFrom('é', 'Ω', 'か', '😀', '𠮷', '\u00a0', '\u200b', '＝') },
  );
  const cell = fc.string({ unit: character, maxLength: 12 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 2, maxLength: 8 }).filter((rows) => rows.flat().some((text) => text !== ''));

  /** What is read of a table: '' is no value, and trailing ones are not there. */
  const asRead = (rows: string[][]): SheetRow[] =>
    rows
      .map((cells, index) => ({ number: index + 1, cells: cells.map((text) => (text === '' ? null : text)).slice(0, cells.findLastIndex((text) => text !== '') + 1) }))
      .filter(({ cells }) => cells.length > 0);

  const encodings: Record<string, (text: string) => Buffer> = {
    'UTF-8': (text) => iconv.encode(text, 'utf8'),
    'UTF-8 with a byte order mark': (text) => iconv.encode(text, 'utf8', { addBOM: true }),
    'UTF-16, little-endian with a byte order mark': (text) => iconv.encode(text, 'utf16-le', { addBOM: true }),
    'UTF-16, big-endian with a byte order mark': (text) => iconv.encode(text, 'utf16-be', { addBOM: true }),
  };

  test.each(Object.entries(encodings))('whatever the cells hold, they come back in %s', async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', '\t', ';'), fc.constantFrom('\n', '\r\n'), async (rows, delimiter, newline) => {
        // Quoted throughout, as Excel does not, but so that nothing is to be guessed; the next test guesses.
        const text = Papa.unparse(rows, { delimiter, newline, quotes: true });
        expect(await rowsOf(new Uint8Array(encode(text)))).toEqual(asRead(rows));
      }),
    );
  });

  const header = ['序号', '产品名称', '企业名称', '说明'];
  const plain = fc.string({ unit: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)) }, { weight: 2, arbitrary: fc.constantFrom(...'aZ09 .一最言，。（）') }), maxLength: 12 });
  const list = fc.array(fc.tuple(plain, plain, plain, plain), { minLength: 1, maxLength: 8 });

  test.each<[string, (text: string) => Buffer]>([
    ...Object.entries(encodings),
    ['GB 18030', (text) => iconv.encode(text, 'gb18030')],
    ['UTF-16, little-endian without a mark', (text) => iconv.encode(text, 'utf16-le', { addBOM: false })],
    ['UTF-16, big-endian without a mark', (text) => iconv.encode(text, 'utf16-be', { addBOM: false })],
  ])('a list of products comes back in %s', async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(list, fc.constantFrom(',', '\t', ';'), async (rows, delimiter) => {
        const all = [header, ...rows];
        expect(await rowsOf(new Uint8Array(encode(Papa.unparse(all, { delimiter }))))).toEqual(asRead(all));
      }),
    );
  });

  test('GB 18030 holds what GBK does not', async () => {
    const rare = '𠮷,㐀,ḿ,€\r\n';
    expect(await rowsOf(new Uint8Array(iconv.encode(rare, 'gb18030')))).toEqual([{ number: 1, cells: ['𠮷', '㐀', 'ḿ', '€'] }]);
  });

  test('control characters are no text', async () => {
    expect((await readSpreadsheet('名单.csv', new TextEncoder().encode('a,b\x01\n'))).problems).toHaveLength(1);
  });
});
