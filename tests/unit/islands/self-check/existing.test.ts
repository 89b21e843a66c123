import { expect, test } from 'vitest';
import { askedIn, existingDraft } from '../../../../src/islands/self-check/existing.ts';

test.each([
  ['', undefined],
  ['?product=', undefined],
  ['?product=umr-790', { of: 'product', id: 'umr-790' }],
  ['?maker=amec', { of: 'maker', id: 'amec' }],
])('%s asks for %j', (search, asked) => {
  expect(askedIn(search)).toEqual(asked);
});

test('what is no id is not asked of the site', async () => {
  for (const id of ['../x', '<script>', 'A B', 'a/b']) expect(await existingDraft('/', { of: 'product', id })).toBe('missing');
});
