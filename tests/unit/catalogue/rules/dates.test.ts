import * as rules from '../../../../src/catalogue/rules/dates.ts';
import { cases } from './dates.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
