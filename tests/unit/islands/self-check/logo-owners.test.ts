import { expect, test } from 'vitest';
import { nobody, withOwners } from '../../../../src/islands/self-check/logo-owners.ts';
import type { LogoItem } from '../../../../src/islands/self-check/use-logos.ts';
import type { Submission } from '../../../../src/submission/submission-schema.ts';
import { newMaker } from '../../submission/builders.ts';

const clean = { logo: { format: 'png' as const, bytes: new Uint8Array(1), url: 'data:,', size: { width: 1, height: 1 }, done: [], warnings: [] } };
const aLogo = (key: number, own: Partial<LogoItem> = {}): LogoItem => ({ key, file: `${key}.png`, isPacked: false, outcome: clean, ...own });
const of = (id: string): Submission => ({ manufacturer: newMaker({ id }), products: [] }) as unknown as Submission; // all that matters here

const records = (items: readonly LogoItem[], submissions: readonly Submission[]) => withOwners(items, submissions).map(({ record }) => record);

test('the first logo of which nobody said anything is the only maker\'s', () => {
  expect(records([aLogo(1, { outcome: { refusals: [] } }), aLogo(2), aLogo(3)], [of('a')])).toEqual([undefined, 'manufacturers/a', undefined]);
});

test('a maker that has a logo gets no other, and what was left out stays out', () => {
  expect(records([aLogo(1), aLogo(2, { record: 'manufacturers/a' })], [of('a')])).toEqual([undefined, 'manufacturers/a']);
  expect(records([aLogo(1, { record: nobody })], [of('a')])).toEqual(['']);
});

test('of several makers nobody guesses', () => {
  expect(records([aLogo(1)], [of('a'), of('b')])).toEqual([undefined]);
});
