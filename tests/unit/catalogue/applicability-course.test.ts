import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicabilityCourse } from '../../../src/catalogue/applicability-course.ts';
import { phaseOn } from '../../../src/catalogue/phase-on.ts';
import { decide, factsOf } from '../../../src/catalogue/applicability.ts';
import type { Applicability } from '../../../src/catalogue/policy-schema.ts';
import type { Listing } from '../../../src/catalogue/schema.ts';
import { aListing } from '../builders.ts';
import { aDevice, anEntry } from './an-entry.ts';

const table: Applicability[] = [
  {
    support: 'leasing',
    decisions: [
      { when: [{ fact: 'catalogue', is: ['listed'] }], outcome: 'applies', because: { zh: '在目录' } },
      { when: [{ fact: 'catalogue', is: ['ended', 'not-yet'] }], outcome: 'does-not-apply', because: { zh: '不在目录' } },
    ],
    otherwise: { zh: '没有核实' },
    prove: [],
  },
  { support: 'three-firsts', decisions: [{ when: [{ fact: 'first-set', is: ['yes'] }], outcome: 'applies', because: { zh: '首台套' } }], otherwise: { zh: '没有核实' }, prove: [] },
  { support: 'hospital-use', decisions: [{ when: [{ fact: 'registration', is: ['yes'] }], outcome: 'applies', because: { zh: '有注册证' } }], otherwise: { zh: '没有核实' }, prove: [] },
];
const day = '2026-11-22';
const told = (entry = anEntry()): string[] => applicabilityCourse(table, entry, day).map(({ from, decided }) => `${from} ${decided.map(({ outcome }) => outcome).join(' ')}`);
const listed = (...listings: Partial<Listing>[]): string[] => told(anEntry({ listings: listings.map((one) => aListing(one)) }));

describe('what applies changes with the dates of the record', () => {
  test.each<[string, string[], string[]]>([
    ['without listings never', listed(), ['2026-11-22 check check check']],
    ['without an end never', listed({}), ['2026-11-22 applies check check']],
    ['that has ended no more', listed({ validUntil: '2025-12-31' }), ['2026-11-22 does-not-apply check check']],
    ['the day after its last day', listed({ validUntil: '2026-12-31' }), ['2026-11-22 applies check check', '2027-01-01 does-not-apply check check']],
    ['on the day of its withdrawal', listed({ withdrawnOn: '2027-03-01' }), ['2026-11-22 applies check check', '2027-03-01 does-not-apply check check']],
    ['when it begins and when it ends', listed({ listedOn: '2027-01-01', validUntil: '2027-12-31' }), ['2026-11-22 does-not-apply check check', '2027-01-01 applies check check', '2028-01-01 does-not-apply check check']],
    ['first to unknown where only the month of its beginning is known', listed({ listedOn: '2027-02' }), ['2026-11-22 does-not-apply check check', '2027-02-01 check check check', '2027-02-28 applies check check']],
    ['not at all where one term follows another', listed({ validUntil: '2026-12-31' }, { listedOn: '2027-01-01' }), ['2026-11-22 applies check check']],
    ['for each list by itself', listed({ validUntil: '2027-06-30' }, { list: 'first-set', validUntil: '2026-12-31' }), ['2026-11-22 applies applies check', '2027-01-01 applies check check', '2027-07-01 does-not-apply check check']],
    ['with a registration that runs out', told(aDevice({ registrations: [{ kind: 'registration', number: '1', authority: { zh: '局' }, validUntil: '2027-01-31', source: 's1' }] })), ['2026-11-22 check check applies', '2027-02-01 check check check']],
  ])('of a product %s', (_, course, expected) => {
    expect(course).toEqual(expected);
  });
});

test('after the years that the goals are set for, nothing is said to apply', () => {
  const horizon = { last: '2027-12-31', because: { zh: '目标到 2027 年' } };
  const phases = applicabilityCourse(table, anEntry({ listings: [aListing()] }), day, horizon);
  expect(phases.map(({ from, decided }) => [from, decided[0]?.outcome, decided[0]?.because.zh])).toEqual([['2026-11-22', 'applies', '在目录'], ['2028-01-01', 'check', '目标到 2027 年']]);
  expect(applicabilityCourse(table, anEntry({ listings: [aListing()] }), '2028-06-01', horizon).map(({ from, decided }) => [from, decided[0]?.outcome])).toEqual([['2028-06-01', 'check']]);
  expect(applicabilityCourse(table, anEntry({}), day, horizon)).toHaveLength(1);
});

const date = fc.constantFrom('2025', '2026-11', '2026-11-22', '2026-12', '2027', '2027-01-01', '2027-06-30');
const end = fc.constantFrom('2026-11-21', '2026-11-22', '2026-12-31', '2027-06-30');
const listing = fc.record({ list: fc.constantFrom('recommendation-catalogue', 'first-set', 'registrations'), listedOn: date, validUntil: end, withdrawnOn: end }, { requiredKeys: ['list'] });

test('on whatever later day the page is read, the course tells what would be decided on that day', () => {
  fc.assert(fc.property(fc.array(listing, { maxLength: 4 }), fc.integer({ min: 0, max: 600 }), (listings, later) => {
    const entry = aDevice({ listings: listings.map((one) => aListing({ listedOn: undefined, ...one })) });
    const read = new Date(Date.parse(day) + later * 86_400_000).toISOString().slice(0, 10);
    const facts = factsOf(entry, read);
    expect(phaseOn(applicabilityCourse(table, entry, day), read).decided.map(({ outcome, because }) => [outcome, because])).toEqual(table.map((rows) => decide(rows, facts)).map(({ outcome, because }) => [outcome, because]));
  }), { numRuns: 300 });
});

test('before the first day, the first phase stands', () => {
  expect(phaseOn([{ from: '2026-11-22' }, { from: '2027-01-01' }], '2020-01-01')).toEqual({ from: '2026-11-22' });
});
