// Where imported statements come from.
import { describe, expect, test } from 'vitest';
import { thisImport } from '../../../src/importing/context.ts';
import { withOrigin } from '../../../src/importing/sources.ts';
import { aProduct, aSource } from '../builders.ts';
import { aSheet, anOrigin, correctionOf, hindrances, importOf, recordsFor, told, written } from './builders.ts';

describe('a source', () => {
  test('gets the number behind the highest', () => {
    expect(withOrigin([aSource(), aSource({ id: 's7' })], anOrigin()).id).toBe('s8');
    expect(withOrigin([], anOrigin())).toEqual({ id: 's1', sources: [{ id: 's1', ...anOrigin() }] });
  });
  test('that is there is used again, whenever it was read', () => {
    const sources = [aSource(), { id: 's2', ...anOrigin({ retrieved: '2025-06-01' }) }];
    expect(withOrigin(sources, anOrigin())).toEqual({ id: 's2', sources });
  });
  test.each([{ url: 'https://example.org/' }, { document: '别的文号' }, { title: '别的标题' }, { file: { name: 'a.xlsx', sha256: 'a'.repeat(64) } }])('with another %j is another', (own) => {
    expect(withOrigin([{ id: 's1', ...anOrigin() }], anOrigin(own)).id).toBe('s2');
  });
});

const header = ['产品名称', '企业名称', '行业'];
const row = ['光谱仪', '甲有限公司', '仪器仪表'];

describe('an import', () => {
  test('is the source of all that it brings', () => {
    const plan = importOf({ sheets: [aSheet('', header, row)], origin: anOrigin({ file: { name: '名单.xlsx', sha256: 'a'.repeat(64) } }) });
    for (const { after } of [...plan.products, ...plan.makers]) expect(after.sources).toEqual([{ id: 's1', ...anOrigin({ file: { name: '名单.xlsx', sha256: 'a'.repeat(64) } }) }]);
    expect(plan.products[0]?.after.listings?.map(({ source }) => source)).toEqual(['s1']);
    expect(JSON.stringify(plan.products)).not.toContain(thisImport);
  });

  test('takes the row’s own page, title and document before those of the command', () => {
    const plan = importOf({ sheets: [aSheet('', [...header, '出处网址', '出处标题', '文号'], [...row, 'https://example.org/own', '公告', '沪经信技〔2025〕9号'])] });
    expect(plan.products[0]?.after.sources).toEqual([{ id: 's1', url: 'https://example.org/own', title: '公告', document: '沪经信技〔2025〕9号', retrieved: '2026-11-22' }]);
  });

  test('that names no source is told so, once for a file, where something new is said', () => {
    const plan = importOf({ sheets: [aSheet('', header, row, ['质谱仪', '乙有限公司', '仪器仪表'])], origin: null });
    expect(told(plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx — 没有写明出处，导入的内容将无从核对。请用 --document 写公布名单的文号，或用 --url 写网址；也可以在表里加“文号”“出处网址”列。
      名单.xlsx — names no source, so that nobody could check what it says. Give the number of the document with --document or an address with --url, or add the columns "Document number" or "Source address"."
    `);
  });

  test('may correct without a source, and adds the one it has', () => {
    const sheets = [aSheet('', ['产品ID', '产品概述'], ['example-product', '另一句概述。'])];
    expect(correctionOf({ sheets, origin: null }).products[0]?.after.sources).toEqual([aSource()]);
    expect(hindrances(correctionOf({ sheets, origin: null }))).toEqual([]);
    expect(correctionOf({ sheets }).products[0]?.after.sources.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  test('that changes nothing adds no source', () => {
    expect(correctionOf({ sheets: [aSheet('', ['产品ID', '产品概述'], ['example-product', '一件示例产品。'])] }).products).toEqual([]);
  });

  test('in a later year adds its source behind the first', () => {
    const first = importOf({ sheets: [aSheet('', header, row)] });
    const plan = importOf({ sheets: [aSheet('', header, row)], records: written(first, recordsFor({ products: [], manufacturers: [] })), year: 2026, document: '示经信技〔2026〕1号', listedOn: '2026-05-20', origin: anOrigin({ title: '2026 年推荐目录', document: '示经信技〔2026〕1号' }) });
    expect(plan.products[0]?.after.sources.map(({ id, title }) => [id, title])).toEqual([['s1', '2025 年推荐目录'], ['s2', '2026 年推荐目录']]);
    expect(plan.products[0]?.after.listings?.map(({ year, source }) => [year, source])).toEqual([[2025, 's1'], [2026, 's2']]);
    expect(plan.makers).toEqual([]);
  });
});

test('a text that looks like the mark of the import stays a text', () => {
  const summary = '"source":"s0"';
  const plan = correctionOf({ records: recordsFor({ products: [aProduct()] }), sheets: [aSheet('', ['产品ID', '产品概述'], ['example-product', `概述 ${summary}`])], origin: null });
  expect(plan.products[0]?.after.summary?.zh).toBe(`概述 ${summary}`);
});
