// A joined policy with its decision table: a support for what is in the catalogue, one that a project decides, one of
// another document, and one that the table does not hold.
import type { CataloguePolicy } from '../../../src/catalogue/policy.ts';
import type { Applicability, Support } from '../../../src/catalogue/policy-schema.ts';
import { aSource } from '../builders.ts';

const aSupport = (own: Partial<Support> & { id: string }): Support => ({ title: { zh: own.id }, summary: { zh: '示例' }, audience: ['buyer'], conditions: [], unknown: [], ...own });
const rowsFor = (support: string, decisions: Applicability['decisions'] = []): Applicability => ({ support, decisions, otherwise: { zh: '由项目决定' }, prove: [{ zh: '合同' }] });
export const policy: CataloguePolicy = {
  policy: { id: 'p', name: { zh: '方案' }, shortName: { zh: '方案' }, document: '示经信技〔2024〕1号', issuedOn: '2024-12-31', issuers: [], summary: { zh: '示例' }, actions: [], sources: [aSource()] },
  issuers: [], actions: [], measures: [], targets: [], units: [], scenarios: [], scenarioMeasures: [],
  supports: [
    { support: aSupport({ id: 'leasing', article: 17 }), applicability: rowsFor('leasing', [{ when: [{ fact: 'catalogue', is: ['listed'] }], outcome: 'applies', because: { zh: '在目录' } }]) },
    { support: aSupport({ id: 'retrofit', article: 7 }), applicability: rowsFor('retrofit') },
    { support: aSupport({ id: 'notice', otherDocument: { document: { zh: '通知' }, force: { zh: '待核实' }, sources: [aSource()] } }), applicability: rowsFor('notice', [{ when: [{ fact: 'catalogue', is: ['ended'] }], outcome: 'does-not-apply', because: { zh: '已到期' } }]) },
    { support: aSupport({ id: 'undecided', article: 1 }) },
  ],
};
