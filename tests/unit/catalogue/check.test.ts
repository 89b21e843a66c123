import { expect, test } from 'vitest';
import { checkEdition, rules } from '../../../src/catalogue/check.ts';
import { aManufacturer, aProduct, aScenario, someRecords } from '../builders.ts';
import { cases as applicability } from './rules/applicability.cases.ts';
import { cases as dates } from './rules/dates.cases.ts';
import { cases as edition } from './rules/edition.cases.ts';
import { cases as identity } from './rules/identity.cases.ts';
import { cases as logos } from './rules/logos.cases.ts';
import { cases as parameters } from './rules/parameters.cases.ts';
import { cases as policy } from './rules/policy.cases.ts';
import { cases as publication } from './rules/publication.cases.ts';
import { cases as references } from './rules/references.cases.ts';
import { cases as renamed } from './rules/renamed.cases.ts';
import { cases as search } from './rules/search.cases.ts';
import { cases as values } from './rules/values.cases.ts';

const cases = { ...applicability, ...dates, ...edition, ...identity, ...logos, ...parameters, ...policy, ...publication, ...references, ...renamed, ...search, ...values };

test.each(Object.keys(rules))('the rule %s has a case that passes and one that fails', (name) => {
  expect(Object.keys(cases[name]?.passes ?? {}).length).toBeGreaterThan(0);
  expect(Object.keys(cases[name]?.fails ?? {}).length).toBeGreaterThan(0);
});

test('the records of the builders are without problems', () => {
  expect(checkEdition(someRecords())).toEqual([]);
  expect(checkEdition(someRecords({ policy: { scenarios: [aScenario()] } }))).toEqual([]);
});

test('the problems of all rules are told at once', () => {
  const problems = checkEdition(someRecords({ products: [aProduct({ sector: 'nowhere', summary: { zh: 'English' }, logo: 'none.svg' })], manufacturers: [aManufacturer({ district: 'moon' })] }));
  expect(problems.map(({ file, path }) => `${file} ${path.join('.')}`)).toEqual([
    'products/example-product.json sector',
    'manufacturers/example-maker.json district',
    'products/example-product.json summary.zh',
    'products/example-product.json logo',
  ]);
});
