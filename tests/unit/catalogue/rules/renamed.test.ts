import * as rules from '../../../../src/catalogue/rules/renamed.ts';
import { cases } from './renamed.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
