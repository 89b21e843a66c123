import * as rules from '../../../../src/catalogue/rules/logos.ts';
import { cases } from './logos.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
