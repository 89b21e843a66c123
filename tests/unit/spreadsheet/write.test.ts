// Written spreadsheets: text stays text, and comes back as it was.
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { describe, expect, test, vi } from 'vitest';
import { readSpreadsheet } from '../../../src/spreadsheet/read.ts';
import type { Cell } from '../../../src/spreadsheet/sheet.ts';
import { writeCsv, writeWorkbook, type SheetToWrite } from '../../../src/spreadsheet/write.ts';

const sheet = (rows: SheetToWrite['rows'], columns: SheetToWrite['columns'] = [{ heading: '名称' }, { heading: '说明' }]): SheetToWrite => ({ name: '名单', columns, rows });

/** Cells below the header, as they are read again. */
const readBack = async (file: string, bytes: Uint8Array): Promise<Cell[][]> => {
  const { sheets, problems, notices } = await readSpreadsheet(file, bytes);
  expect([...problems, ...notices]).toEqual([]);
  const rows = sheets[0]?.rows ?? [];
  const cells: Cell[][] = [];
  for (const row of rows) cells[row.number - 1] = row.cells;
  return Array.from(cells, (row) => row ?? []);
};

const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const dangerous = ['=1+1', "=cmd|'/c calc'!A0", '+86 21', '-5', '-', '--5', '@SUM(A1)', '\t=1', "'=1", "''=1", "'", "'甲", '＝1+1', '＋1', '－5', '＠甲', '=', '#N/A', '#REF!', '_x0041_', '_x005F_x0041_', 'a;=1', 'a\t=1', '<table>', 'TRUE', '1e5', '00123', '  甲 ', '第一行\n=1', '"引号"', ''];

/** Any text without control characters, which no spreadsheet holds. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...'=+-@\'"\t\n;,＝a1_x0甲 #'), maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(...dangerous) },
).filter((value) => !/[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]/.test(value));

/** What is read of rows: '' is no value, and trailing ones are not there. */
const asRead = (rows: readonly (readonly (string | number | null)[])[]): Cell[][] => {
  const trimmed = rows.map((row) => row.map((value) => (value === '' ? null : value)).slice(0, row.findLastIndex((value) => value !== '' && value !== null) + 1));
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
};

describe('CSV', () => {
  test('neutralises what would be run as a formula, and leaves numbers alone', () => {
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv([['=1+1', '-5', '-5+1', -5], ["'=1", "'甲", null, '＝1']]))).toBe('\uFEFF"\'=1+1","-5","\'-5+1",-5\r\n"\'\'=1","\'甲",,"\'＝1"\r\n');
  });

  test.each(dangerous)('%j comes back as it was', async (value) => {
    expect(await readBack('名单.csv', writeCsv([['标题', value], [value, '甲']]))).toEqual(asRead([['标题', value], [value, '甲']]));
  });

  test('every text comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rows) => {
        fc.pre(rows.flat().some((value) => value.trim() !== ''));
        expect(await readBack('名单.csv', writeCsv(rows))).toEqual(asRead(rows));
      }),
      { numRuns: 500 },
    );
  });

  test('a lone carriage return comes back; that of a Windows line break does not', async () => {
    expect(await readBack('名单.csv', writeCsv([['\r=1', 'a\rb', 'a\r\nb']]))).toEqual([['\r=1', 'a\rb', 'a\nb']]);
  });
});

describe('a workbook', () => {
  test.each(dangerous)('%j comes back as it was', async (value) => {
    expect((await readBack('名单.xlsx', await writeWorkbook([sheet([[value, '甲'], ['乙', value]])]))).slice(1)).toEqual(asRead([[value, '甲'], ['乙', value]]));
  });

  test('every text and number comes back as it was', async () => {
    const value = fc.oneof({ weight: 4, arbitrary: text }, fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value), { maxLength: 5 }), async (rows) => {
        expect((await readBack('名单.xlsx', await writeWorkbook([sheet(rows)]))).slice(1)).toEqual(asRead(rows));
      }),
    );
  });

  test('holds no formula and no error, whatever the text is', async () => {
    const { 'xl/worksheets/sheet1.xml': xml = '' } = partsOf(await writeWorkbook([sheet(dangerous.map((value) => [value]))]));
    expect(xml).toContain('t="s"');
    expect(xml).not.toMatch(/<f[ >/]|t="e"|t="str"/);
  });

  test('is the same bytes for the same content, at any time', async () => {
    const again = sheet([['甲', 1]], [{ heading: '名称', note: '全称' }, { heading: '数量', values: ['1', '2'] }]);
    const first = await writeWorkbook([again]);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 5, 7) });
    try {
      expect(await writeWorkbook([again])).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
    expect(partsOf(first)['docProps/core.xml']).toContain('1970-01-01T00:00:00Z');
  });

  test('has a bold, frozen header with notes, and columns of their width', async () => {
    const bytes = await writeWorkbook([{ ...sheet([['甲', 1]], [{ heading: '产品名称', width: 30, note: '填写全称，与证书一致' }, { heading: '数量' }]) }]);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]?.cells?.get('0,0')).toMatchObject({ comment: { text: '填写全称，与证书一致' }, style: { font: { bold: true }, alignment: { wrapText: true } } });
    expect(sheets[0]?.cells?.get('1,0')).toMatchObject({ style: { numFmt: '@' } });
    const parts = partsOf(bytes);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('width="30"');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Anchor>1,15,0,2,4,31,8,4</x:Anchor>');
  });

  test('keeps as text what is typed into an empty cell of a text column, such as a credit code', async () => {
    const { 'xl/worksheets/sheet1.xml': xml = '', 'xl/styles.xml': styles = '' } = partsOf(await writeWorkbook([sheet([[null, 5]])]));
    const style = Number(/<col min="1" max="1" style="(\d+)"/.exec(xml)?.[1]);
    const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)];
    expect(styles).toContain(`numFmtId="${formats[style]?.[1]}" formatCode="@"`);
    // The other column holds a number, and stays as it is.
    expect(xml).toMatch(/<col min="2" max="2" width/);
  });

  test('offers short lists with the cell, long ones and those with commas from a hidden sheet, others from where they are', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `第 ${index + 1} 个选项`);
    const bytes = await writeWorkbook([
      sheet([['甲']], [
        { heading: '是否', values: ['是', '否'] },
        { heading: '长', values: long },
        { heading: '逗号', values: ['一,二', '三'] },
        { heading: '领域', values: { sheet: "领域's", range: 'B2:B20' } },
      ]),
      { ...sheet([]), name: "领域's", hidden: true },
    ]);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.dataValidations?.map(({ range, values, formula1 }) => [range, values ?? formula1])).toEqual([
      ['A2:A5000', ['是', '否']],
      ['B2:B5000', "'下拉选项'!$A$1:$A$60"],
      ['C2:C5000', "'下拉选项'!$B$1:$B$2"],
      ['D2:D5000', "'领域''s'!$B$2:$B$20"],
    ]);
    expect(sheets[2]).toMatchObject({ name: '下拉选项', hidden: true });
    expect(sheets[2]?.rows[1]).toEqual(['第 2 个选项', '三']);
    // Of the hidden sheets, only the one that is not ours is told.
    const read = await readSpreadsheet('名单.xlsx', bytes);
    expect(read.sheets.map(({ name }) => name)).toEqual(['名单']);
    expect(read.notices.map(({ place }) => place.sheet)).toEqual(["领域's"]);
  });

  test('without rows', async () => {
    expect(await readBack('名单.xlsx', await writeWorkbook([sheet([])]))).toEqual([['名称', '说明']]);
  });

  test('a name that Excel does not allow is a mistake of the caller', async () => {
    await expect(writeWorkbook([{ ...sheet([]), name: '甲/乙' }])).rejects.toThrow('"甲/乙"');
    await expect(writeWorkbook([sheet([]), sheet([])])).rejects.toThrow('名单');
  });
});

test('rows above the header stay above it, and in sight with it', async () => {
  const bytes = await writeWorkbook([{ ...sheet([['甲', 1]]), above: [['=标题', 2], []] }]);
  const { sheets: [read] } = await readSpreadsheet('名单.xlsx', bytes);
  expect(read?.rows).toEqual([{ number: 1, cells: ['=标题', 2] }, { number: 3, cells: ['名称', '说明'] }, { number: 4, cells: ['甲', 1] }]);
  expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain('ySplit="3"');
  const unfrozen = partsOf(await writeWorkbook([{ ...sheet([]), frozenRows: 0 }]))['xl/worksheets/sheet1.xml'] ?? '';
  expect(unfrozen).not.toContain('state="frozen"');
});
