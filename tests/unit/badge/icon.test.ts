// The icon is also the mark at the head of every page, which refers to its path by name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/files.ts';
import { smallMark } from '../../../src/badge/mark-shapes.ts';

test('the icon holds the small mark, under the name by which pages refer to it', () => {
  const icon = readFileSync(join(projectRoot, 'public/favicon.svg'), 'utf8');
  expect(icon).toContain(`<path id="mark" fill-rule="evenodd" d="${smallMark}"/>`);
  expect(readFileSync(join(projectRoot, 'src/components/Header.astro'), 'utf8')).toContain('favicon.svg#mark');
});
