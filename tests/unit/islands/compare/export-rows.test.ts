import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../../../src/catalogue/comparison.ts';
import type { CatalogueEntry } from '../../../../src/catalogue/entry-file.ts';
import type { Product } from '../../../../src/catalogue/schema.ts';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { csvRows, exportOf, markdownOf, type ComparisonExport } from '../../../../src/islands/compare/export-rows.ts';
import { compareMessageKeys } from '../../../../src/islands/compare/messages.ts';
import { speakerOf } from '../../../../src/islands/speaker.ts';
import { aListing, aSource, aSpecification } from '../../builders.ts';
import { anEntry } from '../../catalogue/an-entry.ts';

const speaker = speakerOf({ base: '/', locale: 'zh', messages: { ...messagesOf('zh', compareMessageKeys), editionKindOwn: messagesOf('zh', ['editionKind-demonstration'])['editionKind-demonstration'] } });
const stamp = { version: '2026-11-22-9c1e5b07', sha256: '', dataDate: '2026-11-22', kind: 'demonstration' } as const;
const entry = (own: Partial<Product>): CatalogueEntry => ({ ...anEntry(own), hashes: { product: '', manufacturer: '' }, stamp });
const day = '2026-11-26';
const entries = [
  entry({ id: 'a', name: { zh: '甲|*机*' }, models: ['=1+1'], specifications: [aSpecification({ condition: { zh: '据报道' } })], listings: [aListing({ validUntil: '2027-01-01' })], sources: [aSource(), aSource({ id: 's2', title: '没有用到' })] }),
  entry({ id: 'b', name: { zh: '乙机' }, specifications: [aSpecification({ value: '1.3', source: 's2' })], sources: [aSource({ id: 's2', document: '沪经信技〔2025〕1号' })] }),
];
const exported = (isOnly = false): ComparisonExport => exportOf({ title: '产品比选 - 示例目录', entries, sections: comparisonOf(entries, { day }), isOnly, day, address: 'https://example.org/compare/?ids=a,b' }, speaker);

describe('an exported comparison', () => {
  test('says of which day, data and address it is', () => {
    expect(exported().facts).toEqual([['比选日期', day], ['数据截至', '2026-11-22'], ['数据版本', '2026-11-22-9c1e5b07 (演示数据)'], ['网址', 'https://example.org/compare/?ids=a,b']]);
    expect(exported(true).facts.at(-1)).toEqual(['范围', '只含有差异的行']);
  });

  test('has a row per item, with conditions, sources and what is missing', () => {
    const rows = exported().rows.map(({ item, difference, cells }) => [item, difference, ...cells]);
    expect(rows).toContainEqual(['质量', '有差异', ['1.2 kg (据报道) [1]'], ['1.3 kg [2]']]);
    expect(rows).toContainEqual(['有效期至', '有产品未提供', ['2027-01-01 [1]'], ['无列入记录']]);
    expect(rows).toContainEqual(['专利', '有产品未提供', ['未提供'], ['未提供']]);
    expect(rows).toContainEqual(['单位类型', '', ['企业'], ['企业']]);
  });

  test('lists the sources that its rows point to, and no others', () => {
    expect(exported().sources).toEqual([
      ['甲|*机*', '1', '示例页面', 'https://example.org/page', '2026-11-01'],
      ['乙机', '2', '示例页面 沪经信技〔2025〕1号', 'https://example.org/page', '2026-11-01'],
    ]);
  });

  test('as rows for a spreadsheet begins with what it is', () => {
    const rows = csvRows(exported(), speaker);
    expect(rows[0]).toEqual(['产品比选 - 示例目录']);
    expect(rows[6]).toEqual(['分组', '项目', '差异', '甲|*机* (示例精仪有限公司)', '乙机 (示例精仪有限公司)']);
    expect(rows.at(-1)).toEqual(['比选结果不构成评审意见。']);
  });

  test('as Markdown means what it prints', () => {
    const text = markdownOf(exported(), speaker);
    expect(text).toContain('| 分组 | 项目 | 差异 | 甲\\|\\*机\\* (示例精仪有限公司) | 乙机 (示例精仪有限公司) |\n| --- | --- | --- | --- | --- |');
    expect(text).toContain('| 主要参数 | 质量 | 有差异 | 1.2 kg (据报道) \\[1\\] | 1.3 kg \\[2\\] |');
    expect(text.split('\n').filter((line) => line.startsWith('|')).every((line) => (line.match(/(?<!\\)\|/g) ?? []).length === 6)).toBe(true);
  });

  test('of nothing is a mistake', () => {
    expect(() => exportOf({ title: '', entries: [], sections: [], isOnly: false, day, address: '' }, speaker)).toThrow('A comparison of nothing cannot be exported.');
  });
});
