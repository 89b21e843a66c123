import { expect, test } from 'vitest';
import { makersWithoutLogo } from '../../../../src/catalogue/health/logos.ts';
import { aManufacturer, aProduct } from '../../builders.ts';
import { aCatalogue } from './a-catalogue.ts';

const maker = (id: string, logo?: string) => aManufacturer({ id, name: { zh: id }, ...(logo && { logo }) });
const product = (id: string, manufacturer: string, logo?: string) => aProduct({ id, manufacturer, ...(logo && { logo }) });

test('makers are told that have no logo and no product with one, those with most products first', () => {
  const catalogue = aCatalogue({
    manufacturers: [maker('one'), maker('two'), maker('with-logo', 'a.svg'), maker('product-has-one'), maker('also-one')],
    products: [product('a', 'one'), product('b', 'two'), product('c', 'two'), product('d', 'with-logo'), product('e', 'product-has-one'), product('f', 'product-has-one', 'f.svg'), product('g', 'also-one')],
  });
  expect(makersWithoutLogo(catalogue).map(({ manufacturer, products }) => `${manufacturer.id} ${products}`)).toEqual(['two 2', 'also-one 1', 'one 1']);
});
