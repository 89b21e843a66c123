import { expect, test } from 'vitest';
import type { EditionRecords } from '../../../../src/catalogue/records.ts';
import type { Rule } from '../../../../src/catalogue/rules/rule.ts';
import { told } from '../../told.ts';

/** What a rule lets pass and what it refuses, by what is the case. */
export interface RuleCases {
  passes: Record<string, EditionRecords>;
  fails: Record<string, { records: EditionRecords; zh: string[]; en: string[] }>;
}

/** One test per case. */
export const testRules = (rules: Record<string, Rule>, cases: Record<string, RuleCases>): void => {
  for (const [name, { passes, fails }] of Object.entries(cases)) {
    const rule = rules[name];
    if (!rule) throw new Error(`There are cases for the rule ${name}, which does not exist.`);
    test.each(Object.entries(passes))(`${name}: %s is fine`, (_, records) => {
      expect(rule(records)).toEqual([]);
    });
    test.each(Object.entries(fails))(`${name}: %s is refused`, (_, { records, zh, en }) => {
      expect(told(rule(records), 'zh')).toEqual(zh);
      expect(told(rule(records), 'en')).toEqual(en);
    });
  }
};
