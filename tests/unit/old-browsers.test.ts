// What runs in the browsers of agencies, some of them of 2022: Chrome 99, Firefox 102, Safari 15.4. A look-behind alone keeps
// Safari from reading the whole script.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/files.ts';

/** What the self-check and the check of files load. */
const folders = ['src/importing', 'src/spreadsheet', 'src/submission', 'src/logo', 'src/verification', 'src/signing', 'src/catalogue/rules', 'src/catalogue/columns'];
const files = ['src/catalogue/schema.ts', 'src/catalogue/shape-problems.ts', 'src/catalogue/parse.ts', 'src/catalogue/table.ts', 'src/catalogue/name-file.ts', 'src/catalogue/records.ts', 'src/catalogue/changes.ts'];

/** With the first versions that know it. */
const tooNew: Record<string, RegExp> = {
  'look-behind (Safari 16.4)': /\(\?<[=!]/,
  'findLast (Firefox 104)': /\.findLast(?:Index)?\(/,
  'isWellFormed (Chrome 111)': /\.(?:isWellFormed|toWellFormed)\(\)/,
  'toSorted and its like (Chrome 110)': /\.(?:toSorted|toReversed|toSpliced)\(/,
  'groupBy (Chrome 117)': /\.groupBy\(/,
  'canParse (Chrome 120)': /\bURL\.canParse\(/,
  'methods of sets (Chrome 122)': /(?<!\bz)\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  'methods of iterators (Chrome 122)': /\.(?:values|keys|entries)\(\)\.(?:map|filter|flatMap|reduce|some|every|find|toArray)\(/,
  'withResolvers, fromAsync': /\b(?:withResolvers|fromAsync)\(/,
};

test('what runs in browsers uses nothing that old ones do not know', () => {
  const sources = [...files, ...globSync(folders.map((folder) => `${folder}/**/*.ts`), { cwd: projectRoot })].map((file) => ({ file, code: readFileSync(join(projectRoot, file), 'utf8').replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '') }));
  expect(sources.length).toBeGreaterThan(60);

  expect(sources.flatMap(({ file, code }) => Object.entries(tooNew).flatMap(([name, pattern]) => (pattern.test(code) ? [`${file}: ${name}`] : [])))).toEqual([]);
});
