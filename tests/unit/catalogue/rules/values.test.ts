import * as rules from '../../../../src/catalogue/rules/values.ts';
import { cases } from './values.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
