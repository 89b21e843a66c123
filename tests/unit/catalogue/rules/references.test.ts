import * as rules from '../../../../src/catalogue/rules/references.ts';
import { cases } from './references.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
