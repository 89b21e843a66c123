// Records as rows, and back: what is imported from an export is what was there.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, readEdition } from '../../../scripts/lib/files.ts';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import { recordRows, type TableRows } from '../../../src/catalogue/table-rows.ts';
import { tableIds, tableOf } from '../../../src/catalogue/table.ts';
import { planImport } from '../../../src/importing/plan.ts';
import type { Sheet } from '../../../src/spreadsheet/sheet.ts';
import { aList, aListing, aManufacturer, aProduct, aSource, aSpecification, someRecords } from '../builders.ts';
import { recordsFor, settingsOf, toldIn } from '../importing/builders.ts';

/** The sheets of an exported workbook, under headings in a language. */
const sheetsOf = (tables: readonly TableRows[], language: 'zh' | 'en' = 'zh'): Sheet[] =>
  tables.map(({ table, columns, rows }) => ({ file: '导出.xlsx', name: tableOf(table).name[language], rows: [columns.map(({ heading }) => heading[language]), ...rows].map((cells, index) => ({ number: index + 1, cells })) }));

const imported = (records: EditionRecords, language: 'zh' | 'en' = 'zh'): ReturnType<typeof planImport> => planImport(sheetsOf(recordRows(records), language), records, settingsOf({ origins: new Map() }));

const { records: fixture } = await readEdition(join(projectRoot, 'tests/fixtures/edition'));

const full = recordsFor({
  lists: [aList(), aList({ id: 'award', kind: 'award', name: { zh: '示例奖' }, shortName: { zh: '示例奖' } })],
  manufacturers: [aManufacturer({ name: { zh: '示例精仪有限公司', en: 'Example' }, pinyin: 'shi li jing yi you xian gong si', shortName: { zh: '示例精仪', en: 'Example' }, aliases: ['甲', '乙'], creditCode: '91310000132203921W', district: 'east', homepage: 'https://example.org/', contact: { email: 'info@example.org', phone: '021-12345678', address: { zh: '示例路 1 号', en: '1 Example Road' } }, note: { zh: '说明。', en: 'Note.' }, logo: 'm.svg' })],
  products: [aProduct({
    name: { zh: '示例产品', en: 'Example product' }, pinyin: 'shi li chan pin', aliases: ['样机'], models: ['EX-100', 'EX-200'], summary: { zh: '一件示例产品。\n第二行。', en: 'An example.' }, logo: 'p.svg',
    specifications: [aSpecification({ min: 1.2, max: 1.2, condition: { zh: '不含电池', en: 'without battery' } }), aSpecification({ label: { zh: '电压', en: 'Voltage' }, value: { zh: '高', en: 'high' }, unit: { zh: '伏', en: 'V' } }), aSpecification({ label: { zh: '电流' }, value: '55' })],
    applications: [{ text: { zh: '示例医院', en: 'Example Hospital' }, date: '2025-05', source: 's1' }],
    patents: [{ number: 'ZL201910000001.1', title: { zh: '一种方法', en: 'A method' }, source: 's1' }],
    standards: [{ number: 'GB/T 1', source: 's1' }],
    registrations: [{ kind: 'acceptance', number: 'K250001', authority: { zh: '机关', en: 'Authority' }, validUntil: '2030-01-01', source: 's2' }],
    claims: [{ text: { zh: '首台', en: 'first' }, by: { zh: '企业', en: 'the maker' }, date: '2025', source: 's1' }],
    listings: [aListing({ year: 2022, listedOn: '2022-05', validUntil: '2024-05-19', batch: { zh: '第一批', en: 'First batch' }, grade: { zh: '一等奖', en: 'First prize' }, number: '007', nameAsListed: '示例品', note: { zh: '说明', en: 'Note' } }), aListing({ list: 'award', year: 2025, withdrawnOn: '2026-01-01', reason: { zh: '停产', en: 'Discontinued' }, endSource: 's2' })],
    links: [{ url: 'https://example.org/p', title: { zh: '产品页', en: 'Product' } }],
    sources: [aSource({ note: { zh: '转载', en: 'Copy' } }), { id: 's2', title: '文件', document: '文〔2025〕1号', file: { name: 'a.xlsx', sha256: 'a'.repeat(64) }, retrieved: '2026-11-02' }],
  })],
  logos: [{ name: 'm.svg', size: { width: 10, height: 10 } }, { name: 'p.svg', size: { width: 10, height: 10 } }],
});

test('there is a sheet for each table, its columns in their order, a cell for each of them', () => {
  const tables = recordRows(full);
  expect(tables.map(({ table }) => table)).toEqual([...tableIds]);
  for (const { table, columns, rows } of tables) {
    const order = tableOf(table).columns;
    expect(columns.map((column) => order.indexOf(column)), table).toEqual(columns.map((column) => order.indexOf(column)).toSorted((a, b) => a - b));
    expect(rows.length, table).toBeGreaterThan(0);
    for (const row of rows) expect(row, table).toHaveLength(columns.length);
  }
});

test('a cell holds words of the catalogue, not its ids', () => {
  const [products] = recordRows(full);
  const row = Object.fromEntries((products?.columns ?? []).map(({ key }, index) => [key, products?.rows[0]?.[index]]));
  expect(row).toMatchInlineSnapshot(`
    {
      "aliases": "样机",
      "category": "光谱仪",
      "id": "example-product",
      "logo": "p.svg",
      "maker.creditCode": "91310000132203921W",
      "maker.name.zh": "示例精仪有限公司",
      "manufacturer": "example-maker",
      "models": "EX-100
    EX-200",
      "name.en": "Example product",
      "name.zh": "示例产品",
      "nameOrigin": "出处所载",
      "pinyin": "shi li chan pin",
      "sector": "仪器仪表",
      "summary.en": "An example.",
      "summary.zh": "一件示例产品。
    第二行。",
    }
  `);
});

test('each table goes by its record’s id, whatever the order of the files', () => {
  const { products } = someRecords({ products: [aProduct({ id: 'b' }), aProduct({ id: 'a' })] });
  const idsIn = (records: typeof products): unknown[] => recordRows({ ...full, products: records })[0]?.rows.map(([id]) => id) ?? [];
  expect(idsIn(products)).toEqual(['a', 'b']);
  expect(idsIn([...products].reverse())).toEqual(['a', 'b']);
});

describe.each(['zh', 'en'] as const)('an export with headings in %s', (language) => {
  test.each([['of a record with every field', full], ['of a bare record', recordsFor()], ['of the fixture edition', fixture]])('%s imports to what was there', (_, records) => {
    const plan = imported(records, language);
    expect(toldIn([...plan.problems, ...plan.questions], 'zh')).toEqual([]);
    expect([...plan.products, ...plan.makers].map(({ after, changes }) => [after.id, changes])).toEqual([]);
    expect(plan.unchanged).toHaveLength(records.products.length);
  });
});

test('a field that is mended in an export is a change of that field alone', () => {
  const sheets = sheetsOf(recordRows(full)).map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell === '一等奖' ? '二等奖' : cell)) })) }));
  const plan = planImport(sheets, full, settingsOf({ origins: new Map() }));
  expect(plan.products.map(({ changes }) => changes)).toEqual([[{ field: 'listings.recommendation-catalogue.2022.grade.zh', from: '一等奖', to: '二等奖' }]]);
});
