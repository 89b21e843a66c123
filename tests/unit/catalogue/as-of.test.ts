import { expect, test } from 'vitest';
import { readAsOf, type AskedDay } from '../../../src/catalogue/as-of.ts';

const today = '2026-11-26';

test.each<[string, AskedDay]>([
  ['', { kind: 'none' }],
  ['?product=x', { kind: 'none' }],
  ['?asof=2025-06-30', { kind: 'day', day: '2025-06-30' }],
  ['?product=x&asof=2024-02-29', { kind: 'day', day: '2024-02-29' }],
  ['?asof=2026-11-26', { kind: 'day', day: '2026-11-26' }],
  ['?asof=1000-01-01', { kind: 'day', day: '1000-01-01' }],
  ['?asof=2026-11-27', { kind: 'future', day: '2026-11-27' }],
  ['?asof=2999-12-31', { kind: 'future', day: '2999-12-31' }],
  ['?asof=', { kind: 'no-day', written: '' }],
  ['?asof', { kind: 'no-day', written: '' }],
  ['?asof=abc', { kind: 'no-day', written: 'abc' }],
  ['?asof=2025-02-30', { kind: 'no-day', written: '2025-02-30' }],
  ['?asof=2025-02-29', { kind: 'no-day', written: '2025-02-29' }],
  ['?asof=2025-13-01', { kind: 'no-day', written: '2025-13-01' }],
  ['?asof=2025-1-5', { kind: 'no-day', written: '2025-1-5' }],
  ['?asof=2025-06', { kind: 'no-day', written: '2025-06' }],
  ['?asof=20250630', { kind: 'no-day', written: '20250630' }],
  ['?asof=%202025-06-30', { kind: 'no-day', written: ' 2025-06-30' }],
  ['?asof=2025-06-30T00:00', { kind: 'no-day', written: '2025-06-30T00:00' }],
  ['?asof=%3Cimg%20src%3Dx%3E', { kind: 'no-day', written: '<img src=x>' }],
])('an address ending in "%s" asks for %o', (search, asked) => {
  expect(readAsOf(search, today)).toEqual(asked);
});

test('what is written at length is cut before it is shown', () => {
  expect(readAsOf(`?asof=${'九'.repeat(10_000)}`, today)).toEqual({ kind: 'no-day', written: `${'九'.repeat(40)}…` });
});
