// Rules of the decision table.
import type { Applicability, Decision } from '../../../../src/catalogue/policy-schema.ts';
import type { EditionRecords } from '../../../../src/catalogue/records.ts';
import { someRecords } from '../../builders.ts';
import type { RuleCases } from './rule-cases.ts';

const withDecisions = (decision: Pick<Decision, 'outcome' | 'when'>, edition = someRecords()): EditionRecords => {
  const rows: Applicability = { support: 'leasing', decisions: [{ ...decision, because: { zh: '示例' } }], otherwise: { zh: '示例' }, prove: [] };
  return { ...edition, policy: { applicability: { file: 'applicability.json', data: { table: [rows] } }, measures: [], scenarios: [] } };
};

const refusedGrant = {
  zh: ['content/applicability.json · table #1.decisions #1 — 判为“适用”，却没有以仍然有效的列入记录或注册证为条件。请加上条件，例如 { "fact": "catalogue", "is": ["listed"] }，或改为 "check"。'],
  en: ['content/applicability.json · table #1.decisions #1 — says that it applies without asking for a listing or a registration that holds. Add a condition, such as { "fact": "catalogue", "is": ["listed"] }, or make it "check".'],
};

export const cases: Record<string, RuleCases> = {
  appliesNeedsEvidence: {
    passes: {
      'no policy': someRecords(),
      'a grant for a listing that holds': withDecisions({ outcome: 'applies', when: [{ fact: 'catalogue', is: ['listed'] }] }),
      'a grant for a first of a sector': withDecisions({ outcome: 'applies', when: [{ fact: 'sector', is: ['instruments'] }, { fact: 'first-set', is: ['yes'] }] }),
      'a refusal for the sector alone': withDecisions({ outcome: 'does-not-apply', when: [{ fact: 'sector', is: ['instruments'] }] }),
      'a check for the sector alone': withDecisions({ outcome: 'check', when: [{ fact: 'sector', is: ['instruments'] }] }),
    },
    fails: {
      'a grant for the sector alone': { records: withDecisions({ outcome: 'applies', when: [{ fact: 'sector', is: ['instruments'] }] }), ...refusedGrant },
      'a grant for a listing that has ended': { records: withDecisions({ outcome: 'applies', when: [{ fact: 'catalogue', is: ['listed', 'ended'] }] }), ...refusedGrant },
      'a grant for what the maker alone can say': { records: withDecisions({ outcome: 'applies', when: [{ fact: 'first-marketed', is: ['yes'] }] }), ...refusedGrant },
    },
  },
  factValueExists: {
    passes: {
      'values that the facts have': withDecisions({ outcome: 'check', when: [{ fact: 'catalogue', is: ['ended', 'not-yet'] }, { fact: 'sector', is: ['instruments'] }] }),
      'any sector while sectors.json cannot be read': withDecisions({ outcome: 'check', when: [{ fact: 'sector', is: ['nowhere'] }] }, someRecords({ sectors: null })),
    },
    fails: {
      'a value that the fact never has': {
        records: withDecisions({ outcome: 'check', when: [{ fact: 'first-set', is: ['yes', 'listed'] }] }),
        zh: ['content/applicability.json · table #1.decisions #1.when #1.is #2 — “first-set”没有“listed”这个取值。可取：yes、ended、no。'],
        en: ['content/applicability.json · table #1.decisions #1.when #1.is #2 — "first-set" never has the value "listed". Allowed are: yes, ended, no.'],
      },
      'a sector that the edition does not have': {
        records: withDecisions({ outcome: 'check', when: [{ fact: 'sector', is: ['nowhere'] }] }),
        zh: ['content/applicability.json · table #1.decisions #1.when #1.is #1 — “sector”没有“nowhere”这个取值。可取：instruments。'],
        en: ['content/applicability.json · table #1.decisions #1.when #1.is #1 — "sector" never has the value "nowhere". Allowed are: instruments.'],
      },
    },
  },
};
