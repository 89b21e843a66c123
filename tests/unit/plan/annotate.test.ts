import { expect, test } from 'vitest';
import type { NamedProduct } from '../../../src/catalogue/name-file.ts';
import { annotatedRows, annotatedSheets, type AnnotationInput, type AnnotationWords } from '../../../src/plan/annotate.ts';
import { readLines } from '../../../src/plan/lines.ts';
import type { Match } from '../../../src/plan/match/outcome.ts';
import { readSpreadsheet } from '../../../src/spreadsheet/read.ts';
import { writeWorkbook } from '../../../src/spreadsheet/write.ts';
import { aSheet } from './a-plan.ts';

/** Each word is its own key. */
const itself = <Key extends string>(): Record<Key, string> => new Proxy({}, { get: (_, key) => String(key) }) as Record<Key, string>; // every key is there
const words: AnnotationWords = { sheet: '采购清单', columns: itself(), annotations: itself(), reasons: itself(), statuses: itself(), nameNotes: itself(), summary: { sheet: '占比', headings: ['项目', '行数'], rows: [['合计', '2']] } };

const product: NamedProduct = {
  id: 'pump', name: { zh: '循环泵' }, nameOrigin: 'source', aliases: [], models: [], sector: 'energy', otherListedNames: [], registrations: [],
  maker: { id: 'jia', name: { zh: '甲公司' }, nameOrigin: 'registered', aliases: [] },
  catalogueListings: [{ document: '沪经信技〔2025〕1号', listedOn: '2025-01-01', validUntil: '2026-12-31', nameAsListed: '三代 循环泵' }],
};

const sheet = aSheet(['名称', '备注', '金额'], ['循环泵', '=1+1', 5], ['合计', null, 5]);
const input: AnnotationInput = {
  sheet,
  header: 1,
  read: readLines(sheet, { header: 1, fields: ['name', 'remark', 'amount'], unit: { amount: 'yuan', unitPrice: 'yuan' } }),
  matches: [{ outcome: 'likely', reason: 'name-no-maker', product: 'pump', score: 0.8, candidates: ['pump'] } satisfies Match],
  decisions: new Map(),
  products: new Map([['pump', product]]),
  day: '2026-11-26',
  linkOf: (id) => `https://example.org/products/${id}/`,
  words,
};

test('the own columns stay as they were, ours come behind them', () => {
  expect(annotatedRows(input)).toEqual({
    above: [],
    headings: ['名称', '备注', '金额', 'match', 'reason', 'id', 'name', 'nameNote', 'maker', 'status', 'document', 'link'],
    rows: [
      ['循环泵', '=1+1', 5, 'open', 'name-no-maker', 'pump', '三代 循环泵', 'listed', '甲公司', 'expiring', '沪经信技〔2025〕1号', 'https://example.org/products/pump/'],
      ['合计', null, 5, 'no-line', null, null, null, null, null, null, null, null],
    ],
  });
});

test('what the reader refused names no product', () => {
  expect(annotatedRows({ ...input, decisions: new Map([[0, 'none']]) }).rows[0]?.slice(3, 6)).toEqual(['refused', 'name-no-maker', null]);
});

test('the name is that of the list while it is listed, else the product’s own, and ours is never called listed', () => {
  const ours: NamedProduct = { ...product, nameOrigin: 'translated', catalogueListings: [{ listedOn: '2025-01-01' }] };
  const named = (one: NamedProduct, day: string) => annotatedRows({ ...input, day, products: new Map([['pump', one]]) }).rows[0]?.slice(6, 8);
  expect(named(product, '2026-12-31')).toEqual(['三代 循环泵', 'listed']);
  expect(named(product, '2027-01-01')).toEqual(['循环泵', 'source']);
  expect(named(ours, '2026-12-31')).toEqual(['循环泵', 'translated']);
});

test('the workbook reads back with numbers as numbers and formulas as text', async () => {
  const { sheets } = await readSpreadsheet('结果.xlsx', await writeWorkbook(annotatedSheets(input)));
  expect(sheets.map(({ name }) => name)).toEqual(['采购清单', '占比']);
  expect(sheets[0]?.rows[1]?.cells.slice(0, 4)).toEqual(['循环泵', '=1+1', 5, 'open']);
});

test('what stands above the header is kept above it, a merged title once, and a merged amount is not repeated', async () => {
  const titled = { ...aSheet(['2026 年采购清单', '2026 年采购清单', '2026 年采购清单'], [null, null, '单位：万元'], ['名称', '备注', '金额'], ['循环泵', '甲', 5], ['阀', '乙', 5]), merged: [{ top: 1, bottom: 1, left: 0, right: 2 }, { top: 4, bottom: 5, left: 2, right: 2 }] };
  const read = readLines(titled, { header: 3, fields: ['name', 'remark', 'amount'], unit: { amount: 'ten-thousand', unitPrice: 'yuan' } });
  const sheets = annotatedSheets({ ...input, sheet: titled, header: 3, amounts: [2], read });
  const { sheets: [saved] } = await readSpreadsheet('结果.xlsx', await writeWorkbook(sheets));
  expect(saved?.rows.map(({ number, cells }) => [number, cells.slice(0, 3)])).toEqual([[1, ['2026 年采购清单']], [2, [null, null, '单位：万元']], [3, ['名称', '备注', '金额']], [4, ['循环泵', '甲', 5]], [5, ['阀', '乙', null]]]);
});
