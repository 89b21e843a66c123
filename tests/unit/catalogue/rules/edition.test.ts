import * as rules from '../../../../src/catalogue/rules/edition.ts';
import { cases } from './edition.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
