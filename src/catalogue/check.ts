// All rules over a whole edition. Shapes are checked before, in parse.ts.
import type { Problem } from './problem.ts';
import type { EditionRecords } from './records.ts';
import * as dates from './rules/dates.ts';
import * as edition from './rules/edition.ts';
import * as identity from './rules/identity.ts';
import * as logos from './rules/logos.ts';
import * as parameters from './rules/parameters.ts';
import * as policy from './rules/policy.ts';
import * as publication from './rules/publication.ts';
import * as references from './rules/references.ts';
import * as renamed from './rules/renamed.ts';
import type { Rule } from './rules/rule.ts';
import * as search from './rules/search.ts';
import * as values from './rules/values.ts';

/** Every rule, by name. */
export const rules: Record<string, Rule> = { ...edition, ...identity, ...references, ...policy, ...dates, ...values, ...search, ...parameters, ...publication, ...renamed, ...logos };

/** Everything that is wrong with an edition beyond the shape of its records. */
export const checkEdition = (records: EditionRecords): Problem[] => Object.values(rules).flatMap((rule) => rule(records));
