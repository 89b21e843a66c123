// npm run template: the workbook that keepers and makers fill in, by its parts, and what an import makes of it.
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnLetters } from '../../../../src/spreadsheet/sheet.ts';
import { readSpreadsheet } from '../../../../src/spreadsheet/read.ts';
import { partsOfAWorkbook } from '../../spreadsheet/a-workbook.ts';
import { anEdition, csv, listOf2026, section, type AnEdition, type Run } from './a-run.ts';

let edition: AnEdition;
let run: Run;
let parts: Record<string, string>;

beforeAll(async () => {
  edition = await anEdition();
  run = edition.run('template');
  parts = Object.fromEntries(Object.entries(unzipSync(readFileSync(edition.path('catalogue-template.xlsx')))).map(([path, bytes]) => [path, strFromU8(bytes)]));
});
afterAll(() => edition[Symbol.asyncDispose]());

const sheetNames = (): string[] => [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
const partOf = (sheet: string): string => parts[`xl/worksheets/sheet${sheetNames().indexOf(sheet) + 1}.xml`] ?? '';

/** Text of each cell of a sheet, by row. */
const rowsOf = async (sheet: string): Promise<(string | number | null)[][]> => {
  const { sheets } = await readSpreadsheet('模板.xlsx', readFileSync(edition.path('catalogue-template.xlsx')));
  return sheets.find(({ name }) => name === sheet)?.rows.map(({ cells }) => cells) ?? [];
};

/** Values to choose from by the heading of their column. */
const dropDowns = async (sheet: string): Promise<Record<string, string>> => {
  const [headings = []] = await rowsOf(sheet);
  return Object.fromEntries(
    [...partOf(sheet).matchAll(/<dataValidation ([^>]*)>\s*<formula1>(.*?)<\/formula1>/g)].map(([, attributes = '', formula = '']) => {
      const [, letters = 'A', range = ''] = /sqref="([A-Z]+)(2:[A-Z]+5000)"/.exec(attributes) ?? [];
      expect([attributes.includes('type="list"'), range]).toEqual([true, `2:${letters}5000`]);
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return [String(headings[column]), formula.replaceAll('&quot;', '"')];
    }),
  );
};

test('it is written, and told', () => {
  expect(run).toEqual({ status: 0, stdout: expect.stringMatching(/^已写入模板 .*catalogue-template\.xlsx。/), stderr: '' });
  expect(sheetNames()).toEqual(['产品', '填写说明', '企业', '列入记录', '主要参数', '应用案例', '专利', '标准', '注册证', '各方表述', '相关网页', '出处', '数据字典']);
});

test('sectors, categories, districts, lists and kinds are chosen from those of the edition', async () => {
  expect(await dropDowns('产品')).toMatchInlineSnapshot(`
    {
      "企业性质": ""企业,外商投资企业,科研院所,高等院校,事业单位"",
      "名单": ""示例设计奖,示例市创新产品推荐目录,示例市首台（套）重大技术装备目录,医疗器械注册"",
      "品类": ""光谱仪,温度测量,巡检机器人,输注设备,变流器"",
      "所在区": ""东区,西区,港区"",
      "行业": ""仪器仪表,机器人,医疗器械,能源装备"",
    }
  `);
  expect(await dropDowns('列入记录')).toMatchInlineSnapshot(`
    {
      "名单": ""示例设计奖,示例市创新产品推荐目录,示例市首台（套）重大技术装备目录,医疗器械注册"",
    }
  `);
});

test('every heading has a note that says what goes into it', async () => {
  const comments = Object.entries(parts).filter(([path]) => /comments\d*\.xml$/.test(path)).map(([, text]) => text);
  const notes = comments.flatMap((text) => [...text.matchAll(/<comment ref="([A-Z]+1)"/g)]).length;
  const headings = (await Promise.all(sheetNames().filter((name) => !['填写说明', '数据字典'].includes(name)).map(rowsOf))).map(([first = []]) => first.length);
  expect(notes).toBe(headings.reduce((sum, count) => sum + count, 0));
  expect(comments.join('')).toContain('登记全称，与名单印制的一字不差。');
});

test('the columns of text are text, so that a credit code stays as typed', async () => {
  const [headings = []] = await rowsOf('产品');
  const column = headings.indexOf('统一社会信用代码') + 1;
  const style = new RegExp(`<col min="${column}" max="${column}" style="(\\d+)"`).exec(partOf('产品'))?.[1];
  const format = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '').matchAll(/<xf [^>]*numFmtId="(\d+)"/g)][Number(style)]?.[1];
  expect(parts['xl/styles.xml']).toMatch(new RegExp(`numFmtId="${format}" formatCode="@"`));
});

/** The cell style of a cell, as it stands in the parts: its fill, its font, whether it wraps. */
const styleOf = (sheet: string, cell: string): string => {
  const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(partOf(sheet))?.[1];
  const styles = parts['xl/styles.xml'] ?? '';
  const listed = (name: string, item: RegExp): string[] => (new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(styles)?.[1] ?? '').match(item) ?? [];
  const format = listed('cellXfs', /<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)[Number(style)] ?? '';
  const of = (attribute: string, items: string[]): string => items[Number(new RegExp(`${attribute}="(\\d+)"`).exec(format)?.[1])] ?? '';
  return [of('fontId', listed('fonts', /<font>.*?<\/font>/gs)), of('fillId', listed('fills', /<fill>.*?<\/fill>/gs)), format].join(' ');
};

test('what must be filled in, what is an example and what is to be read are told by their looks; the name stays in sight', () => {
  expect(styleOf('产品', 'B1')).toContain('F8DFA8');
  expect(styleOf('产品', 'C1')).toContain('EDEAE3');
  expect(styleOf('产品', 'B2')).toContain('767676');
  expect(styleOf('数据字典', 'F2')).toContain('wrapText="true"');
  // Some of its texts take several lines.
  expect(Math.max(...[...partOf('数据字典').matchAll(/<row [^>]* ht="(\d+)"/g)].map(([, height]) => Number(height)))).toBeGreaterThan(30);
  expect(partOf('产品')).toMatch(/<pane [^>]*xSplit="2"[^>]*ySplit="1"|<pane [^>]*ySplit="1"[^>]*xSplit="2"/);
});

test('the dictionary names every column of every sheet', async () => {
  const [headings, ...rows] = await rowsOf('数据字典');
  expect(headings).toEqual(['工作表', '列名', 'English', '是否必填', '填法', '说明', 'What goes into it', '示例', '可选值', '也认得的列名']);
  const listed = new Set(rows.map(([sheet, column]) => `${String(sheet)} ${String(column)}`));
  for (const sheet of sheetNames().filter((name) => !['填写说明', '数据字典'].includes(name))) {
    const [columns = []] = await rowsOf(sheet);
    for (const column of columns) expect(listed).toContain(`${sheet} ${String(column)}`);
  }
  expect(rows.find(([, column]) => column === '统一社会信用代码')).toMatchInlineSnapshot(`
    [
      "产品",
      "统一社会信用代码",
      "Unified social credit code",
      null,
      "18 位代码",
      "18 位；请把这一列设为“文本”格式，设为数字会丢失末几位。",
      "18 characters. Format the column as text: as a number it loses its last digits.",
      null,
      null,
      "信用代码、社会信用代码、统一信用代码、企业信用代码、统一社会信用代码（18位）、统一社会信用编码、社会统一信用代码、USCC、Credit code",
    ]
  `);
});

describe('imported', () => {
  test('as it is, there is nothing in it', () => {
    const before = edition.tree();
    const { status, stdout } = edition.run('import', 'catalogue-template.xlsx', ...listOf2026, '--write');
    expect(status).toBe(1);
    expect(section(stdout, '问题')).toMatchInlineSnapshot(`
      "── 问题 ──
      catalogue-template.xlsx — 没有可以导入的行。请核对是不是这个文件；表头之下要有内容，模板的示例行不算。"
    `);
    expect(edition.tree()).toEqual(before);
  });

  test('with a row that is wrong, it tells of that row, and not of what else is said of the product', async () => {
    await using other = await anEdition();
    other.write('产品.csv', csv(['产品名称', '企业名称', '行业', '名单', '年度', '品类'], ['示例离心机', '示例离心科技有限公司', '医疗仪器', '推荐名录', '2026', '输注设备']));
    const columns = Object.keys({ 产品: '', 参数名称: '', 数值: '' });
    other.write('主要参数.xlsx', zipSync(Object.fromEntries(Object.entries(partsOfAWorkbook({
      rows: [columns, ['示例离心机', '转速', '16000'], ['别的离心机', '转速', '16000']].map((cells, row) => `<row r="${row + 1}">${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join(''),
    })).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part.replace('name="名单"', 'name="主要参数"')) : part]))));
    const { stdout } = other.run('import', '产品.csv', '主要参数.xlsx', '--document', '示经信技〔2026〕7号');
    expect(section(stdout, '问题')).toMatchInlineSnapshot(`
      "── 问题 ──
      产品.csv · 第 2 行 · C 列“行业” — 没有名为“医疗仪器”的行业。请改成以下之一：仪器仪表、机器人、医疗器械、能源装备。
      产品.csv · 第 2 行 · D 列“名单” — 没有名为“推荐名录”的名单。请改成以下之一：示例设计奖、示例市首台（套）重大技术装备目录、医疗器械注册、示例市创新产品推荐目录。
      主要参数.xlsx · 主要参数 · 第 3 行 · A 列“产品” — 没有“别的离心机”这个产品或企业。请写产品表里的名称或编号，一字不差。"
    `);
  });

  test('filled in below the example, it is a list with its details', async () => {
    await using other = await anEdition();
    const [productColumns = []] = await rowsOf('产品');
    const [specificationColumns = []] = await rowsOf('主要参数');
    const cell = (columns: readonly unknown[], row: number, values: Record<string, string>): string =>
      `<row r="${row}">${columns.map((heading, index) => (values[String(heading)] === undefined ? '' : `<c r="${columnLetters(index)}${row}" t="inlineStr"><is><t>${values[String(heading)]}</t></is></c>`)).join('')}</row>`;
    const fill = (sheet: string, rows: string): void => {
      parts[`xl/worksheets/sheet${sheetNames().indexOf(sheet) + 1}.xml`] = partOf(sheet).replace('</sheetData>', `${rows}</sheetData>`);
    };
    fill('产品', cell(productColumns, 3, { 产品名称: '台式离心机', 型号: 'CF-2', 企业名称: '示例离心科技有限公司', 统一社会信用代码: '91990000EXAMPLE05M', 所在区: '东区', 行业: '医疗器械', 列入日期: '2026-05-20' }));
    fill('主要参数', cell(specificationColumns, 3, { 产品: '台式离心机', 参数名称: '转速', 数值: '≤ 16000', 单位: 'r/min', 上限: '16000' }));
    other.write('填好.xlsx', zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))));
    const { status, stdout } = other.run('import', '填好.xlsx', ...listOf2026, '--write');
    expect(section(stdout, '问题')).toBe('');
    expect(status).toBe(0);
    expect(section(stdout, '新增产品')).toContain('台式离心机  shili-lixin-keji-cf-2');
    expect(other.product('shili-lixin-keji-cf-2')).toMatchObject({ sector: 'medical-devices', specifications: [{ label: { zh: '转速' }, value: '≤ 16000', unit: 'r/min', max: 16000 }], listings: [{ year: 2026, listedOn: '2026-05-20' }] });
    expect(other.manufacturer('shili-lixin-keji')).toMatchObject({ creditCode: '91990000EXAMPLE05M', district: 'east', kind: 'company' });
    expect(await other.problems()).toEqual([]);
  });
});
