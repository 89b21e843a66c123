import { expect, test } from 'vitest';
import { exactNames } from '../../../src/components/copy/exact-names.ts';
import { aListing, aManufacturer, aProduct } from '../builders.ts';

const offered = (product: Parameters<typeof aProduct>[0], manufacturer: Parameters<typeof aManufacturer>[0] = {}, listedNames: string[] = []): string[] =>
  exactNames({ product: aProduct(product), manufacturer: aManufacturer(manufacturer), catalogueListings: listedNames.map((nameAsListed) => aListing({ nameAsListed })) }).map(({ kind, text }) => `${kind}: ${text}`);

test('the names of product and maker and the models are offered', () => {
  expect(offered({ models: ['EX-1', 'EX-2'] })).toEqual(['product: 示例产品', 'maker: 示例精仪有限公司', 'model: EX-1', 'model: EX-2']);
});

test('what the catalogue prints is offered beside the own name, each once', () => {
  expect(offered({}, {}, ['示例 产品', '示例 产品', '示例产品'])).toEqual(['product: 示例产品', 'listed: 示例 产品', 'maker: 示例精仪有限公司']);
});

test('a Chinese name of ours is not offered', () => {
  expect(offered({ nameOrigin: 'translated' }, { nameOrigin: 'translated' })).toEqual([]);
  expect(offered({ nameOrigin: 'translated' }, {}, ['目录名称'])).toEqual(['listed: 目录名称', 'maker: 示例精仪有限公司']);
});
