import * as rules from '../../../../src/catalogue/rules/publication.ts';
import { cases } from './publication.cases.ts';
import { testRules } from './rule-cases.ts';

testRules(rules, cases);
