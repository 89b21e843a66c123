// Exported files: what stands in them, and that a workbook of all columns imports to the records that it was made from.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, readEdition } from '../../../scripts/lib/files.ts';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import { recordHash } from '../../../src/catalogue/record-hash.ts';
import { allChoices, usualChoices, type Choices } from '../../../src/exporting/fields.ts';
import { recordsJson } from '../../../src/exporting/json.ts';
import { csvRows, noteText, workbookSheets } from '../../../src/exporting/sheets.ts';
import { planImport } from '../../../src/importing/plan.ts';
import { readSpreadsheet } from '../../../src/spreadsheet/read.ts';
import { writeCsv, writeWorkbook } from '../../../src/spreadsheet/write.ts';
import { aListing, aManufacturer, aProduct, aSpecification } from '../builders.ts';
import { recordsFor, settingsOf, toldIn } from '../importing/builders.ts';
import { anAbout, contextIn, entriesOf } from './an-export.ts';

const { records: fixture } = await readEdition(join(projectRoot, 'tests/fixtures/edition'));
const { records: content } = await readEdition(join(projectRoot, 'content'));

const workbookOf = async (records: EditionRecords, choices: Choices, language: 'zh' | 'en' = 'zh') => {
  const bytes = await writeWorkbook(workbookSheets(await entriesOf(records), choices, { about: anAbout(), context: contextIn(language) }));
  const { sheets, problems } = await readSpreadsheet('导出.xlsx', bytes);
  expect(problems).toEqual([]);
  return sheets;
};

/** Values of a column by its heading. */
const columnOf = (sheet: Awaited<ReturnType<typeof workbookOf>>[number] | undefined, heading: string) => {
  const [header, ...rows] = sheet?.rows ?? [];
  const index = header?.cells.indexOf(heading) ?? -1;
  expect(index, heading).toBeGreaterThanOrEqual(0);
  return rows.map(({ cells }) => cells[index] ?? null);
};

const dangerous = recordsFor({
  manufacturers: [aManufacturer({ creditCode: '91310000132203921W', name: { zh: '+示例精仪有限公司' } })],
  products: [aProduct({ name: { zh: '=1+1', en: '@SUM(A1)' }, models: ['-100', '+200', '007'], specifications: [aSpecification({ label: { zh: '=质量' }, condition: { zh: '不含电池' } })], listings: [aListing({ number: '0012', batch: '第一批' })] })],
});

describe.each(['zh', 'en'] as const)('a workbook of all columns and sheets, with headings in %s,', (language) => {
  test.each([['the fixture edition', fixture], ['the edition in content/', content], ['texts that look like formulas', dangerous]])('of %s changes nothing when it is imported', async (_, records) => {
    const plan = planImport(await workbookOf(records, allChoices('xlsx'), language), records, settingsOf({ origins: new Map() }));
    expect(toldIn([...plan.problems, ...plan.questions], 'zh')).toEqual([]);
    expect([...plan.products, ...plan.makers].map(({ after, changes }) => [after.id, changes])).toEqual([]);
    expect(plan.unchanged).toHaveLength(records.products.length);
  });

  test('imported into an edition without products makes the same records', async () => {
    const plan = planImport(await workbookOf(fixture, allChoices('xlsx'), language), { ...fixture, products: [], manufacturers: [], changes: [] }, settingsOf({ origins: new Map() }));
    expect(toldIn([...plan.problems, ...plan.questions], 'zh')).toEqual([]);
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(plan.products.map(({ after }) => after).sort(byId)).toEqual(fixture.products.map(({ data }) => data).sort(byId));
    expect(plan.makers.map(({ after }) => after).sort(byId)).toEqual(fixture.manufacturers.map(({ data }) => data).sort(byId));
  });
});

describe('identifiers and texts', () => {
  test('stay text in a workbook, whatever they begin with', async () => {
    const [products] = await workbookOf(dangerous, { ...allChoices('xlsx'), sheets: [] });
    expect(columnOf(products, '产品名称')).toEqual(['=1+1']);
    expect(columnOf(products, '产品英文名称')).toEqual(['@SUM(A1)']);
    expect(columnOf(products, '统一社会信用代码')).toEqual(['91310000132203921W']);
    expect(columnOf(products, '型号')).toEqual(['-100\n+200\n007']);
  });

  test('are neutral in a text file', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(csvRows(await entriesOf(dangerous), allChoices('csv'), contextIn())));
    expect(text.charCodeAt(0)).toBe(0xfeff);
    for (const [cell] of text.matchAll(/"(?:[^"]|"")*"/g)) expect(cell).not.toMatch(/^"[=+@]/);
    expect(text).toContain(`"'=1+1"`);
    expect(text).toContain('"91310000132203921W"');
  });
});

test('several values stand in one cell, a line each, and say what is not stated', async () => {
  const [products] = await workbookOf(dangerous, { ...allChoices('xlsx'), sheets: [] });
  expect(columnOf(products, '主要参数一览')).toEqual(['=质量：1.2 kg（不含电池）']);
  expect(columnOf(products, '列入记录一览')).toEqual(['示例市创新产品推荐目录；批次：第一批；文号：示经信技〔2025〕1号；编号：0012；列入日期：2025-01-01；有效期至：未载明']);
  expect(columnOf(products, '目录状态（导出当日）')).toEqual(['在目录']);
  expect(columnOf(products, '本站网页')).toEqual(['https://example.org/products/example-product/']);
});

test('nothing on a list is an empty cell, and a status of its own', async () => {
  const [products] = await workbookOf(recordsFor(), usualChoices('en'), 'en');
  expect(columnOf(products, 'Status on the day of export')).toEqual(['Public record']);
  expect(columnOf(products, 'Listings in one cell')).toEqual([null]);
});

test('the status is that of the day of the export', async () => {
  const records = recordsFor({ products: [aProduct({ listings: [aListing({ validUntil: '2026-12-31' })] })] });
  const entries = await entriesOf(records);
  const statusOn = (day: string) => csvRows(entries, { ...usualChoices('zh'), fields: ['reader.status'] }, contextIn('zh', day))[1];
  expect([statusOn('2026-06-01'), statusOn('2026-11-26'), statusOn('2027-01-01'), statusOn('2024-01-01')]).toEqual([['在目录'], ['即将到期'], ['已到期'], ['尚未列入']]);
});

test('a workbook explains its columns and itself', async () => {
  const sheets = await workbookOf(fixture, { ...usualChoices('zh'), sheets: ['sources'] });
  expect(sheets.map(({ name }) => name)).toEqual(['产品', '出处', '数据字典', '导出说明']);
  const [products, sources, dictionary, about] = sheets;
  const headings = [products, sources].flatMap((sheet) => sheet?.rows[0]?.cells ?? []);
  expect(columnOf(dictionary, '列名')).toEqual(headings);
  expect(columnOf(dictionary, '含义')).not.toContain(null);
  const told = new Map(about?.rows.map(({ cells: [name, value] }) => [name, value]));
  expect(told.get('导出内容')).toBe('检索“磁共振”');
  expect(told.get('筛选条件')).toBe('行业：医疗器械');
  expect(told.get('数据版本')).toBe('2026-11-22-09450755');
  expect(told.get('全库校验')).toBe('0'.repeat(64));
  expect(told.get('重新导出的网址')).toBe('https://example.org/export/?of=search&q=磁共振');
  expect(told.get('使用说明')).toContain('收录不等于列入');
});

test('the notes on a text file say the same', async () => {
  const text = noteText(await entriesOf(fixture), usualChoices('en'), { about: anAbout({ what: 'Search for “mri”' }), context: contextIn('en') });
  expect(text).toContain('What was exported: Search for “mri”\r\n');
  expect(text).toContain('Data version: 2026-11-22-09450755');
  expect(text).toContain('Unified social credit code: ');
});

test('the JSON holds the records as they are, and their hashes fit', async () => {
  const entries = await entriesOf(fixture);
  const json = JSON.parse(recordsJson(entries, anAbout(), '说明'));
  expect(json.about).toMatchObject({ what: '检索“磁共振”', edition: { version: '2026-11-22-09450755' }, licence: '说明' });
  expect(new Set(json.products.map(({ id }: { id: string }) => id))).toEqual(new Set(fixture.products.map(({ data }) => data.id)));
  for (const product of json.products) {
    expect(product).toEqual(fixture.products.find(({ data }) => data.id === product.id)?.data);
    expect(json.hashes.products[product.id]).toBe(await recordHash(product));
  }
  for (const maker of json.manufacturers) expect(json.hashes.manufacturers[maker.id]).toBe(await recordHash(maker));
});
