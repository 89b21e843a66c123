import * as rules from '../../../../src/catalogue/rules/search.ts';
import { cases } from './search.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
