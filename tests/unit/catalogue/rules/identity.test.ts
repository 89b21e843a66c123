import * as rules from '../../../../src/catalogue/rules/identity.ts';
import { cases } from './identity.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
