import * as rules from '../../../../src/catalogue/rules/parameters.ts';
import { cases } from './parameters.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
