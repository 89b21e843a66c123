import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sites } from './site.ts';

/** What Chrome 99 lacks and no build adds to it, though the types of the code let it pass; libraries bring some along too. */
const newer = /\b(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|withResolvers|groupBy|fromAsync|throwIfAborted|canParse|AbortSignal\.(?:any|timeout)|URL\.parse|Promise\.try)\(/g;

test.each(sites)('no script of the $name site calls what Chrome 99 lacks', ({ directory, files }) => {
  const scripts = [...files].filter((file) => /^_astro\/.*\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.flatMap((file) => (readFileSync(join(directory, file), 'utf8').match(newer) ?? []).map((call) => `${file}: ${call}`))).toEqual([]);
});
