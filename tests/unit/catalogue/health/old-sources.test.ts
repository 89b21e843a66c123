import { expect, test } from 'vitest';
import { oldSourcesOf } from '../../../../src/catalogue/health/old-sources.ts';
import type { Source } from '../../../../src/catalogue/schema.ts';
import { aManufacturer, aPolicy, aProduct, aScenario, aSource, aSupport } from '../../builders.ts';
import { aCatalogue } from './a-catalogue.ts';

const on = '2026-11-25';
const old = (own: Partial<Source>) => oldSourcesOf(aCatalogue({ products: [aProduct({ sources: [aSource(own)] })] }), on);

test.each<[string, Partial<Source>, number]>([
  ['a year ago', { retrieved: '2025-11-25' }, 0],
  ['a year and a day ago', { retrieved: '2025-11-24' }, 1],
  ['yesterday', { retrieved: '2026-11-24' }, 0],
])('a page read %s', (_, own, count) => {
  expect(old(own).sources).toHaveLength(count);
});

test('a document without an address does not grow old', () => {
  const { url: _, ...document } = aSource({ document: '示经信技〔2020〕1号', retrieved: '2020-01-01' });
  expect(oldSourcesOf(aCatalogue({ products: [aProduct({ sources: [document] })] }), on).sources).toEqual([]);
});

test('one entry per address, the oldest first, and counts per host', () => {
  const at = (url: string, retrieved: string) => aSource({ url, retrieved });
  const catalogue = aCatalogue({
    manufacturers: [aManufacturer({ sources: [at('https://a.example.org/1', '2024-01-01')] })],
    products: [
      aProduct({ id: 'p', sources: [at('https://a.example.org/1', '2023-06-01')] }),
      aProduct({ id: 'q', sources: [at('https://a.example.org/2', '2022-05-01')] }),
      aProduct({ id: 'r', sources: [at('https://b.example.org/3', '2024-05-01')] }),
    ],
  });
  const { sources, hosts, addresses } = oldSourcesOf(catalogue, on);
  expect(addresses).toBe(4); // and the list's own
  expect(sources.map(({ address, retrieved, files }) => [address, retrieved, files])).toEqual([
    ['https://a.example.org/2', '2022-05-01', ['products/q.json']],
    ['https://a.example.org/1', '2023-06-01', ['products/p.json', 'manufacturers/example-maker.json']],
    ['https://b.example.org/3', '2024-05-01', ['products/r.json']],
  ]);
  expect(sources[2]?.days).toBe(938);
  expect(hosts).toEqual([{ host: 'a.example.org', addresses: 2 }, { host: 'b.example.org', addresses: 1 }]);
});

test('the policy, its supports and its scenarios rest on pages too', () => {
  const at = (page: string) => [aSource({ url: `https://example.org/${page}`, retrieved: '2024-01-01' })];
  const policy = {
    policy: aPolicy({ sources: at('policy') }),
    supports: [aSupport({ discrepancy: { capYuan: 1, text: { zh: '另一处写法不同。' }, sources: at('support') } })],
    scenarios: [aScenario({ sources: at('scenario') })],
  };
  expect(oldSourcesOf(aCatalogue({ policy }), on).sources.map(({ address, files }) => [address, files])).toEqual([
    ['https://example.org/policy', ['policy.json']],
    ['https://example.org/scenario', ['scenarios/example-scenario.json']],
    ['https://example.org/support', ['supports.json']],
  ]);
});
