import { expect, test } from 'vitest';
import type { SupportRow } from '../../../src/catalogue/product-supports.ts';
import { layOutSupports } from '../../../src/components/product/support-groups.ts';

const row = (id: string, own: Partial<SupportRow>): SupportRow => ({
  id, title: { zh: id }, outcome: 'check', document: { zh: '文件' }, because: { zh: '没有核实' }, prove: [], isDecided: false, isApart: false,
  support: { id, title: { zh: id }, summary: { zh: id }, audience: ['buyer'], conditions: [], unknown: [] },
  ...own,
});
const told = (rows: SupportRow[]) => {
  const { own, summaries } = layOutSupports(rows);
  return { own: own.map(({ id }) => id), summaries: summaries.map(({ kind, count, lines }) => `${kind} ${count}: ${lines.map(({ because, rows: members }) => `${because.zh} ${members.map(({ id }) => id).join('+')}`).join(', ')}`) };
};

test('what applies comes first, then what the facts of the product leave open', () => {
  expect(told([row('contract', { isDecided: true }), row('leasing', { outcome: 'applies', isDecided: true })])).toEqual({ own: ['leasing', 'contract'], summaries: [] });
});

test('the rest is told in a line per reason', () => {
  expect(told([
    row('leasing', {}), row('first-set', { because: { zh: '没有认定' } }), row('loan', {}),
    row('hospital', { outcome: 'does-not-apply', because: { zh: '不是器械' }, isDecided: true }),
    row('factory', { isApart: true, because: { zh: '由项目决定' } }), row('retrofit', { isApart: true, because: { zh: '由项目决定' } }),
  ])).toEqual({ own: [], summaries: ['check 3: 没有核实 leasing+loan, 没有认定 first-set', 'does-not-apply 1: 不是器械 hospital', 'apart 2: 由项目决定 factory+retrofit'] });
});

test('a product without anything to tell has no table', () => {
  expect(told([])).toEqual({ own: [], summaries: [] });
});
