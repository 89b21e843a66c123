import { describe, expect, test } from 'vitest';
import { linksOf, manyRecords } from '../../../../src/catalogue/health/links.ts';
import { aManufacturer, aPolicy, aProduct, aSource, aSupport } from '../../builders.ts';
import { aCatalogue } from './a-catalogue.ts';

const told = (own: Parameters<typeof aCatalogue>[0]) => linksOf(aCatalogue(own)).findings.map(({ address, faults, files }) => `${address} ${faults.join()} ${files.length}`);
const link = (url: string) => ({ url, title: { zh: '页面' } });
const numbered = (count: number) => Array.from({ length: count }, (_, index) => String(index));
const makers = ['a', 'b'].map((id) => aManufacturer({ id, name: { zh: id } }));

test('an address is told once, with every record that uses it', () => {
  const source = aSource({ url: 'http://example.org/news' });
  const links = linksOf(aCatalogue({ manufacturers: [aManufacturer({ sources: [source] })], products: [aProduct({ sources: [source], links: [link('http://example.org/news')] })] }));
  expect(links).toEqual({
    addresses: 3, // and those of the list and of the target
    findings: [{ address: 'http://example.org/news', faults: ['not-https'], isGrave: false, files: ['manufacturers/example-maker.json', 'products/example-product.json'] }],
  });
});

test('the addresses of a policy are judged too, those of later documents with them', () => {
  const later = [{ date: '2026', document: { zh: '某方案' }, text: { zh: '仍列其中。' }, source: 'http://example.org/later' }];
  expect(told({ policy: { policy: aPolicy({ sources: [aSource({ url: 'https://m.example.org/policy' })] }), supports: [aSupport({ later })] } })).toEqual(['https://m.example.org/policy mobile 1', 'http://example.org/later not-https 1']);
});

test('the gravest come first, then the most used', () => {
  const products = [
    aProduct({ id: 'a', links: [link('http://example.org/1'), link('https://example.org/2。'), link('http://example.org/3')] }),
    aProduct({ id: 'b', links: [link('http://example.org/3'), link('https://m.example.org/4')] }),
  ];
  expect(told({ products })).toEqual(['https://example.org/2。 glued 1', 'https://m.example.org/4 mobile 1', 'http://example.org/3 not-https 2', 'http://example.org/1 not-https 1']);
});

describe('an address is shared', () => {
  test.each<[string, Parameters<typeof aCatalogue>[0], string[]]>([
    ['if it is the homepage of two makers', { manufacturers: makers.map((maker) => ({ ...maker, homepage: 'https://example.org/' })), products: makers.map(({ id }) => aProduct({ id, manufacturer: id })) }, ['https://example.org/ shared 2']],
    ['if it is the page of products of two makers', { manufacturers: makers, products: makers.map(({ id }) => aProduct({ id, manufacturer: id, links: [link('https://example.org/all')] })) }, ['https://example.org/all shared 2']],
    ['not if it is the page of two products of one maker', { products: ['a', 'b'].map((id) => aProduct({ id, links: [link('https://example.org/all')] })) }, []],
    [`if it is the source of ${manyRecords} records`, { products: numbered(manyRecords).map((id) => aProduct({ id, sources: [aSource({ url: 'https://example.org/all' })] })) }, [`https://example.org/all shared ${manyRecords}`]],
    [`not if it is the source of ${manyRecords - 1} records`, { products: numbered(manyRecords - 1).map((id) => aProduct({ id, sources: [aSource({ url: 'https://example.org/all' })] })) }, []],
    ['not if it is an announcement, which names many products', { products: numbered(manyRecords).map((id) => aProduct({ id, sources: [aSource({ url: 'https://example.org/all', document: '示经信技〔2025〕1号' })] })) }, []],
  ])('%s', (_, own, expected) => {
    expect(told(own)).toEqual(expected);
  });
});

test('a front page is no source, but a homepage may be one', () => {
  expect(told({ products: [aProduct({ sources: [aSource({ url: 'https://example.org/' })] })] })).toEqual(['https://example.org/ front-page 1']);
  expect(told({ manufacturers: [aManufacturer({ homepage: 'https://example.org/' })] })).toEqual([]);
  expect(told({ products: [aProduct({ sources: [aSource({ url: 'https://example.org/?p=3' })] })] })).toEqual([]);
});
