import * as rules from '../../../../src/catalogue/rules/policy.ts';
import { cases } from './applicability.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
