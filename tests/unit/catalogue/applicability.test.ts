import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksForProof, decide, factsOf, factValues, type Facts } from '../../../src/catalogue/applicability.ts';
import { factNames, outcomes, type Applicability, type Decision, type FactName } from '../../../src/catalogue/policy-schema.ts';
import type { Listing, Product } from '../../../src/catalogue/schema.ts';
import { aListing } from '../builders.ts';
import { aDevice, anEntry } from './an-entry.ts';

const day = '2026-11-22';
const registration = { kind: 'registration', number: '国械注准20263010001', authority: { zh: '示例局' }, source: 's1' } as const;
const listed = (...listings: Partial<Listing>[]): Facts => factsOf(anEntry({ listings: listings.map((one) => aListing(one)) }), day);
const device = (own: Partial<Product>): Facts => factsOf(aDevice(own), day);

describe('what is known of a product', () => {
  const sector = { sector: 'instruments' };
  test.each<[string, Facts, Facts]>([
    ['without listings is its sector', listed(), sector],
    ['in the catalogue', listed({}), { ...sector, catalogue: 'listed' }],
    ['on its last day in the catalogue', listed({ validUntil: day }), { ...sector, catalogue: 'listed' }],
    ['whose listing has expired', listed({ validUntil: '2026-11-21' }), { ...sector, catalogue: 'ended' }],
    ['whose listing was withdrawn', listed({ withdrawnOn: '2026-11-22' }), { ...sector, catalogue: 'ended' }],
    ['listed again', listed({ validUntil: '2025-12-31' }, { listedOn: '2026-01-01' }), { ...sector, catalogue: 'listed' }],
    ['that is to be listed', listed({ listedOn: '2027-01-01' }), { ...sector, catalogue: 'not-yet' }],
    ['between two terms', listed({ validUntil: '2026-01-31' }, { listedOn: '2027-01-01' }), { ...sector, catalogue: 'ended' }],
    ['listed in a month that is not over is not known to be listed, nor not to be', listed({ listedOn: '2026-11' }), sector],
    ['listed in a month to come', listed({ listedOn: '2026-12' }), { ...sector, catalogue: 'not-yet' }],
    ['on a list of firsts', listed({ list: 'first-set' }), { ...sector, 'first-set': 'yes' }],
    ['on several lists', listed({ list: 'first-batch' }, { list: 'iconic' }, { list: 'supply-list' }), { ...sector, 'first-batch': 'yes', iconic: 'yes', 'supply-list': 'yes' }],
    ['whose place on a list has ended', listed({ list: 'first-version', validUntil: '2026-11-21' }), { ...sector, 'first-version': 'ended' }],
    ['of whose places on a list one holds', listed({ list: 'first-set', validUntil: '2025-12-31' }, { list: 'first-set' }), { ...sector, 'first-set': 'yes' }],
    ['that is to come onto a list', listed({ list: 'first-set', listedOn: '2027-01-01' }), sector],
    ['with an award', listed({ list: 'award' }), sector],
  ])('a product %s', (_, facts, expected) => {
    expect(facts).toEqual(expected);
  });

  test.each<[string, Facts, string | undefined]>([
    ['a registration number', device({ registrations: [registration] }), 'yes'],
    ['a number on its last day', device({ registrations: [{ ...registration, validUntil: day }] }), 'yes'],
    ['a number that has run out', device({ registrations: [{ ...registration, validUntil: '2026-11-21' }] }), undefined],
    ['an application that was received', device({ registrations: [{ ...registration, kind: 'acceptance' }] }), undefined],
    ['a clearance abroad', device({ registrations: [{ ...registration, kind: 'clearance' }] }), undefined],
    ['a place on a list of registrations', device({ listings: [aListing({ list: 'registrations' })] }), 'yes'],
    ['a place there that has ended', device({ listings: [aListing({ list: 'registrations', validUntil: '2026-11-21' })] }), undefined],
    ['a place on a list of approvals abroad', device({ listings: [aListing({ list: 'approvals-abroad' })] }), undefined],
    ['a number, but of an instrument', factsOf(anEntry({ registrations: [registration] }), day), undefined],
  ])('%s', (_, facts, expected) => {
    expect(facts.registration).toBe(expected);
  });
});

const table: Applicability = {
  support: 'hospital-use',
  decisions: [
    { when: [{ fact: 'sector', is: ['software', 'chips'] }], outcome: 'does-not-apply', because: { zh: '不是医疗器械' } },
    { when: [{ fact: 'catalogue', is: ['ended'] }], outcome: 'does-not-apply', because: { zh: '已不在目录' } },
    { when: [{ fact: 'catalogue', is: ['listed'] }, { fact: 'registration', is: ['yes'] }], outcome: 'applies', because: { zh: '在目录，有注册证' } },
  ],
  otherwise: { zh: '本版没有足以判定的资料' },
  prove: [{ zh: '注册证在有效期内' }],
};

test('the first row whose conditions are all known to be met decides, and says by what', () => {
  expect(decide(table, { catalogue: 'listed', registration: 'yes', sector: 'medical-devices' })).toEqual({
    support: 'hospital-use', outcome: 'applies', because: { zh: '在目录，有注册证' }, prove: table.prove, facts: { catalogue: 'listed', registration: 'yes' },
  });
  expect(decide(table, { catalogue: 'listed', registration: 'yes', sector: 'chips' })).toMatchObject({ outcome: 'does-not-apply', because: { zh: '不是医疗器械' } });
});

test('where a condition is not known, it must be checked', () => {
  expect(decide(table, { catalogue: 'listed', sector: 'medical-devices' })).toEqual({ support: 'hospital-use', outcome: 'check', because: table.otherwise, prove: table.prove, facts: {} });
});

test('nothing is granted past a row that might decide otherwise, were more known', () => {
  const rows = (first: Decision['outcome']): Applicability => ({ ...table, decisions: [{ when: [{ fact: 'sector', is: ['software'] }], outcome: first, because: { zh: '软件' } }, { when: [{ fact: 'catalogue', is: ['listed'] }], outcome: 'applies', because: { zh: '在目录' } }] });
  expect(decide(rows('does-not-apply'), { catalogue: 'listed' })).toMatchObject({ outcome: 'check', because: table.otherwise, facts: {} });
  expect(decide(rows('check'), { catalogue: 'listed' })).toMatchObject({ outcome: 'check', because: { zh: '软件' }, facts: {} });
  expect(decide(rows('check'), { catalogue: 'listed', sector: 'instruments' })).toMatchObject({ outcome: 'applies' });
});

test('for what does not apply nothing needs to be proved', () => {
  expect(decide(table, { catalogue: 'ended' })).toMatchObject({ outcome: 'does-not-apply', prove: [], facts: { catalogue: 'ended' } });
});

const sectorIds = ['instruments', 'medical-devices'];
const valuesOf = (fact: FactName): readonly string[] => (fact === 'sector' ? sectorIds : factValues[fact]);
const condition = fc.constantFrom(...factNames).chain((fact) => fc.record({ fact: fc.constant(fact), is: fc.subarray([...valuesOf(fact)], { minLength: 1 }) }));
const decision: fc.Arbitrary<Decision> = fc.record({ when: fc.array(condition, { minLength: 1, maxLength: 3 }), outcome: fc.constantFrom(...outcomes), because: fc.constant({ zh: '示例' }) });
const applicability: fc.Arbitrary<Applicability> = fc.array(decision, { maxLength: 5 }).map((decisions) => ({ support: 'leasing', decisions, otherwise: { zh: '示例' }, prove: [] }));
const facts: fc.Arbitrary<Facts> = fc.tuple(...factNames.map((fact) => fc.option(fc.constantFrom(...valuesOf(fact)), { nil: undefined }))).map((values) => Object.fromEntries(factNames.flatMap((fact, place) => (values[place] === undefined ? [] : [[fact, values[place]]]))));
/** As the check lets it pass. */
const checked = ({ decisions, ...rest }: Applicability): Applicability => ({ ...rest, decisions: decisions.filter((one) => one.outcome !== 'applies' || asksForProof(one)) });

describe('whatever the table and the product are', () => {
  test('nothing applies by a fact that is not known: what decided are known facts, and they decide by themselves', () => {
    fc.assert(fc.property(applicability, facts, (given, known) => {
      const decided = decide(given, known);
      if (decided.outcome !== 'applies') return;
      expect(Object.keys(decided.facts).length).toBeGreaterThan(0);
      for (const [fact, value] of Object.entries(decided.facts)) expect(value).toBe(known[fact as FactName]); // entries forget the keys
      expect(given.decisions.some(({ outcome, when }) => outcome === 'applies' && when.every(({ fact, is }) => is.includes(decided.facts[fact] ?? '')))).toBe(true);
    }));
  });

  test('nothing applies, and nothing is ruled out, where nothing is known', () => {
    fc.assert(fc.property(applicability, (given) => {
      expect(decide(given, {}).outcome).toBe('check');
    }));
  });

  test('a table that passes the check grants nothing to a product without a listing or a registration', () => {
    fc.assert(fc.property(applicability, fc.constantFrom(...sectorIds), fc.constantFrom('yes', 'no'), (given, sector, firstMarketed) => {
      expect(decide(checked(given), { sector, 'first-marketed': firstMarketed }).outcome).not.toBe('applies');
    }));
  });

  test('forgetting a fact never grants anything', () => {
    fc.assert(fc.property(applicability, facts, fc.constantFrom(...factNames), (given, known, forgotten) => {
      const { [forgotten]: _, ...rest } = known;
      if (decide(given, known).outcome !== 'applies') expect(decide(given, rest).outcome).not.toBe('applies');
    }), { numRuns: 500 });
  });
});
