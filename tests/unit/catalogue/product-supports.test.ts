import { expect, test } from 'vitest';
import type { CataloguePolicy } from '../../../src/catalogue/policy.ts';
import type { Applicability, Support } from '../../../src/catalogue/policy-schema.ts';
import { supportRows, supportRowsCourse } from '../../../src/catalogue/product-supports.ts';
import { aListing, aSource } from '../builders.ts';
import { anEntry } from './an-entry.ts';

const aSupport = (own: Partial<Support> & { id: string }): Support => ({ title: { zh: own.id }, summary: { zh: '示例' }, audience: ['buyer'], conditions: [], unknown: [], ...own });
const rowsFor = (support: string, decisions: Applicability['decisions'] = []): Applicability => ({ support, decisions, otherwise: { zh: '由项目决定' }, prove: [{ zh: '合同' }] });
const policy: CataloguePolicy = {
  policy: { id: 'p', name: { zh: '方案' }, shortName: { zh: '方案' }, document: '示经信技〔2024〕1号', issuedOn: '2024-12-31', issuers: [], summary: { zh: '示例' }, actions: [], sources: [aSource()] },
  issuers: [], actions: [], measures: [], targets: [], units: [], scenarios: [],
  supports: [
    { support: aSupport({ id: 'leasing', article: 17 }), applicability: rowsFor('leasing', [{ when: [{ fact: 'catalogue', is: ['listed'] }], outcome: 'applies', because: { zh: '在目录' } }]) },
    { support: aSupport({ id: 'retrofit', article: 7 }), applicability: rowsFor('retrofit') },
    { support: aSupport({ id: 'notice', otherDocument: { document: { zh: '通知' }, issuedOn: '2017-12-06', force: { zh: '待核实' }, sources: [aSource()] } }), applicability: rowsFor('notice', [{ when: [{ fact: 'catalogue', is: ['ended'] }], outcome: 'does-not-apply', because: { zh: '已到期' } }]) },
    { support: aSupport({ id: 'undecided', article: 1 }) },
  ],
};
const entry = anEntry({ listings: [aListing({ validUntil: '2026-12-31' })] });
const told = (rows: ReturnType<typeof supportRows>): string[] => rows.map(({ id, outcome, article, document, because, prove }) => [id, outcome, article ?? '-', document.zh, because.zh, prove.map(({ zh }) => zh)].join(' '));

test('each support that the table decides is a row with its clause, its document and what remains to be proved', () => {
  expect(told(supportRows(policy, entry, '2026-11-22'))).toEqual([
    'leasing applies 17 示经信技〔2024〕1号 在目录 合同',
    'retrofit check 7 示经信技〔2024〕1号 由项目决定 合同',
    'notice check - 通知 由项目决定 合同',
  ]);
});

test('a support whose rows ask nothing of the product stands apart', () => {
  expect(supportRows(policy, entry, '2026-11-22').map(({ isApart }) => isApart)).toEqual([false, true, false]);
});

test('the rows change with the dates of the product', () => {
  expect(supportRowsCourse(policy, entry, '2026-11-22').map(({ from, rows }) => [from, ...rows.map(({ outcome }) => outcome)])).toEqual([
    ['2026-11-22', 'applies', 'check', 'check'],
    ['2027-01-01', 'check', 'check', 'does-not-apply'],
  ]);
});
