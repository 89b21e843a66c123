import { expect, test } from 'vitest';
import { supportRows, supportRowsCourse, supportsApplying } from '../../../src/catalogue/product-supports.ts';
import { aListing, anEdition } from '../builders.ts';
import { policy } from './a-decided-policy.ts';
import { anEntry } from './an-entry.ts';

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

test('supports that apply to some product, be it later, are told for a whole edition', () => {
  const told = (validUntil?: string, listedOn = '2025-01-01') => supportsApplying({ policy, edition: { ...anEdition(), hasPolicy: true }, products: [anEntry(), anEntry({ listings: [aListing({ listedOn, ...(validUntil && { validUntil }) })] })] }).map(({ id }) => id);
  expect(told()).toEqual(['leasing']);
  expect(told('2027-12-31', '2027-01-01')).toEqual(['leasing']);
  expect(told('2026-01-31')).toEqual([]);
  expect(supportsApplying({ edition: { ...anEdition(), hasPolicy: true }, products: [anEntry()] })).toEqual([]);
});
