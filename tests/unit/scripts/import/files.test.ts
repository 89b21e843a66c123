// npm run import: files of all kinds, the command line, and editions that something is wrong with.
import { rmSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { relationshipsPart, zipOf } from '../../spreadsheet/a-workbook.ts';
import { anEdition, csv, listOf2026, section, spreadsheet } from './a-run.ts';

/** A ZIP file whose table of contents gives its first entry another size. */
const sayingThatItHolds = (size: number, zip: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
  return bytes;
};

describe('files', () => {
  test('two at once, in the encodings of Excel; one of them speaks of the same maker', async () => {
    await using edition = await anEdition();
    const rows = (name: string, mark: string): string => ['领域', '产品', '公司', '信用代码'].join(mark) + `\r\n${['机器人', name, '示例离心科技有限公司', '91990000EXAMPLE05M'].join(mark)}\r\n`;
    edition.write('甲.csv', iconv.encode(rows('示例机器人甲型', ','), 'gb18030'));
    edition.write('乙.txt', iconv.encode(`\uFEFF${rows('示例机器人乙型', '\t')}`, 'utf-16le'));
    const { status, stdout } = edition.run('import', '甲.csv', '乙.txt', '--document', '示经信技〔2026〕8号', '--title', '示例公告', '--write');
    expect(status).toBe(0);
    expect(section(stdout, '来源').replace(/[0-9a-f]{64}/g, '…')).toMatchInlineSnapshot(`
      "── 一、来源 ──

        文件    名称      文号或网址           SHA-256
        甲.csv  示例公告  示经信技〔2026〕8号  …
        乙.txt  示例公告  示经信技〔2026〕8号  …"
    `);
    expect(section(stdout, '新企业').match(/示例离心科技有限公司/g)).toHaveLength(1);
    expect(section(stdout, '新增产品')).toMatchInlineSnapshot(`
      "── 二、新增产品 ──

        名称            编号                                      企业                  行业 / 品类  型号  列入
        示例机器人甲型  shili-lixin-keji-shili-jiqi-ren-jia-xing  示例离心科技有限公司  机器人
        示例机器人乙型  shili-lixin-keji-shili-jiqi-ren-yi-xing   示例离心科技有限公司  机器人"
    `);
    expect(await edition.problems()).toEqual([]);
  });

  test('that are none, are missing or cannot be read: all told at once, and the good one beside them is not written either', async () => {
    await using edition = await anEdition();
    const before = edition.tree();
    edition.write('好.csv', csv(['产品名称', '企业名称', '行业'], ['示例离心机', '示例离心科技有限公司', '医疗器械']));
    edition.write('说明.docx', zipOf({ '[Content_Types].xml': '', '_rels/.rels': relationshipsPart({ officeDocument: 'word/document.xml' }), 'word/document.xml': '<w:document xmlns:w="w"/>' }));
    edition.write('炸弹.xlsx', sayingThatItHolds(600 * 1024 ** 2, zipOf({ 'xl/workbook.xml': '<workbook/>' })));
    edition.write('list.pdf', '%PDF-1.7');
    const files = ['list.xls', 'list.ods', 'list.pdf', 'list.html', 'list.xml'].map(spreadsheet);
    const { status, stdout } = edition.run('import', '好.csv', ...files, '说明.docx', '炸弹.xlsx', '没有 这个.xlsx', '.', 'list.pdf', '--write', ...listOf2026, '--listed-on', '2026-05-20');
    expect(status).toBe(1);
    expect(section(stdout, '问题')).toMatchInlineSnapshot(`
      "── 问题 ──
      list.xls — 是旧版 Excel 工作簿（.xls）。请用 Excel 或 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再用新文件。
      list.ods — 是 OpenDocument 文件（如 .ods）。请用 Excel 或 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再用新文件。
      list.pdf — 是 PDF，不是表格。请找到原来的表格文件，或把内容整理成 .xlsx 或 .csv。
      list.pdf — 与另一个文件同名。同名的文件请分别导入，或改名。
      list.html — 实际是网页，不是表格文件（网站导出的 .xls 常常如此）。请用 Excel 或 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再用新文件。
      list.xml — 是“XML 表格 2003”文件。请用 Excel 或 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再用新文件。
      说明.docx — 是 Word 文档（.docx），不是表格。请把内容整理成表格，另存为 .xlsx 或 .csv。
      炸弹.xlsx — 文件解压后超过 512 MB。请删去图片、空行和用不到的工作表，另存为 .xlsx；仍然太大的，请拆成几个文件。
      没有 这个.xlsx — 没有这个文件。请核对路径；文件名有空格时请加引号。
      . — 是文件夹，不是文件。请核对路径；文件名有空格时请加引号。"
    `);
    expect(edition.tree()).toEqual(before);
  });

  test('one in which nothing is to be found says what a header needs', async () => {
    await using edition = await anEdition();
    edition.write('别的.csv', csv(['甲', '乙'], ['1', '2']));
    const { status, stdout } = edition.run('import', '别的.csv');
    expect(status).toBe(1);
    expect(section(stdout, '问题')).toMatchInlineSnapshot(`
      "── 问题 ──
      别的.csv — 没有找到表头，这张表没有导入。表头要有产品名称（name.zh）；用了别的叫法时，请用 --map "列名=name.zh" 说明。"
    `);
  });
});

describe('the command line', () => {
  test('without anything, it tells its options', async () => {
    await using edition = await anEdition();
    const { status, stdout, stderr } = edition.run('import');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^用法：npm run import -- 文件…/);
  });

  test.each([
    [['--lang', 'en'], '\nNo file to import was given.'],
    [['x.xlsx', '--wirte'], '没有选项 --wirte。不带文件运行 npm run import，可以看到全部选项和写法。There is no option --wirte.'],
    [['x.csv', '--list', '没有的名单'], '没有名单“没有的名单”。可用：demo-award（示例设计奖）、first-set（示例市首台（套）重大技术装备目录）'],
    [['x.csv', '--logos', 'nowhere'], '没有文件夹 nowhere。'],
    [['x.csv', '--report', 'nowhere/x.html'], 'nowhere/x.html'],
  ])('%j fails', async (args, message) => {
    await using edition = await anEdition();
    edition.write('x.csv', csv(['产品名称', '企业名称', '行业'], ['示例离心机', '示例离心科技有限公司', '医疗器械']));
    const before = edition.tree();
    const { status, stderr } = edition.run('import', ...args, ...(args.length > 2 ? ['--write', '--document', '示经信技〔2026〕8号', '--title', '示例'] : []));
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(edition.tree()).toEqual(before);
  });
});

test('an edition that has problems of its own is not imported into', async () => {
  await using edition = await anEdition();
  rmSync(`${edition.directory}/lists/demo-award.json`);
  const { status, stderr } = edition.run('import', spreadsheet('list-2026-messy.xlsx'), ...listOf2026, '--map', '备注=');
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "../content/products/wearable-infusion-pump.json · listings #2.list — 没有编号为 "demo-award" 的名单。请改成 lists/ 里已有的编号，或先建立它。

    共 1 个问题，涉及 1 个文件。

    目录现有的数据有误，请先改好再导入。
    "
  `);
});

test('an official edition without a product, which the check refuses, takes its first list', async () => {
  await using edition = await anEdition();
  const list = edition.write('名单.csv', csv(['产品名称', '企业名称', '行业'], ['示例离心机', '示例离心科技有限公司', '医疗器械']));
  for (const folder of ['products', 'manufacturers', 'logos', 'changes']) rmSync(`${edition.directory}/${folder}`, { recursive: true });
  expect(await edition.problems()).toHaveLength(1);
  const notListed = edition.run('import', list, '--document', '示经信技〔2026〕7号', '--lang', 'en');
  expect(notListed.status).toBe(1);
  expect(notListed.stderr).toContain('is marked official, but no product is listed in the recommendation catalogue');
  expect(edition.run('import', list, ...listOf2026, '--listed-on', '2026-05-20', '--write').status).toBe(0);
  expect(await edition.problems()).toEqual([]);
});

test('without a title above the table, a file is a source by the number of its document', async () => {
  await using edition = await anEdition();
  edition.write('名单.csv', csv(['产品名称', '企业名称', '行业', '型号', '主要参数'], ['示例离心机', '示例离心科技有限公司', '医疗器械', 'CF-2', '容量：24 × 1.5 mL；台面：500 mm × 300 mm；温度：4 ℃；电压：２２０Ｖ']));
  expect(edition.run('import', '名单.csv', '--document', '示经信技〔2026〕8号', '--write').status).toBe(0);
  const product = edition.product('shili-lixin-keji-cf-2');
  expect(product.sources).toMatchObject([{ title: '示经信技〔2026〕8号', document: '示经信技〔2026〕8号', file: { name: '名单.csv' } }]);
  // Several figures are no figure with a unit, and units stay as printed.
  expect(product.specifications?.map(({ label, value, unit, min }) => [label.zh, value, unit, min])).toEqual([['容量', '24 × 1.5 mL', undefined, undefined], ['台面', '500 mm × 300 mm', undefined, undefined], ['温度', '4', '℃', 4], ['电压', '220', 'V', 220]]);
});
