import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sites, type BuiltSite } from './site.ts';

/** What Chrome 99 lacks and no build adds to it, though the types of the code let it pass; libraries bring some along too. */
const newer = /\b(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|withResolvers|groupBy|fromAsync|throwIfAborted|canParse|AbortSignal\.(?:any|timeout)|URL\.parse|Promise\.try)\(/g;

/** Safari before 16.4 refuses an expression that looks behind: the script stops where it is made, often before anything else runs. */
const lookingBehind = /\(\?<[=!]/g;

/** Such expressions of libraries, by the script that holds them, which nothing of ours ever makes. One that is gone must leave this list. */
const neverMade: Readonly<Record<string, number>> = {
  // docx looks for the places to fill in of a template. The requirement draft is written anew: tests/unit/documents/draft.test.ts does so without looking behind.
  'draft-docx': 1,
};

/** zod asks whether the browser knows it, and goes another way where it does not. */
const askedFirst = /typeof URL\.canParse==`function`\?URL\.canParse\(/g;

const scriptsOf = ({ directory, files }: BuiltSite): { name: string; text: string }[] =>
  [...files].filter((file) => /^_astro\/.*\.js$/.test(file)).map((file) => ({ name: file.replace(/^_astro\/|[.-][\w-]{8}\.js$/g, ''), text: readFileSync(join(directory, file), 'utf8') }));

test.each(sites)('no script of the $name site calls what Chrome 99 lacks', (site) => {
  const scripts = scriptsOf(site);
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.flatMap(({ name, text }) => (text.replace(askedFirst, '').match(newer) ?? []).map((call) => `${name}: ${call}`))).toEqual([]);
});

test.each(sites)('no script of the $name site makes an expression that Safari 15.4 refuses', (site) => {
  const found = scriptsOf(site).flatMap(({ name, text }) => {
    const count = (text.match(lookingBehind) ?? []).length;
    return count === 0 ? [] : [[name, count] as const];
  });
  expect(Object.fromEntries(found)).toEqual(neverMade);
});
