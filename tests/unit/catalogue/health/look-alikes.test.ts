import { describe, expect, test } from 'vitest';
import { coreName, lookAlikesOf } from '../../../../src/catalogue/health/look-alikes.ts';
import type { Manufacturer, Product } from '../../../../src/catalogue/schema.ts';
import { aListing, aManufacturer, aProduct, anEdition } from '../../builders.ts';
import { aCatalogue } from './a-catalogue.ts';

test.each([
  ['示例市精仪有限公司', '精仪'],
  ['示例精仪（集团）股份有限公司', '精仪'],
  ['精仪(示例)有限责任公司', '精仪'],
  ['示例精仪集团', '精仪'],
  ['示例市大学', '大学'],
  ['示例公司', '示例公司'],
])('of %s, %s tells it from others', (name, core) => {
  expect(coreName(name, anEdition())).toBe(core);
});

const makers = (a: Partial<Manufacturer>, b: Partial<Manufacturer>) => {
  const manufacturers = [aManufacturer({ id: 'a', ...a }), aManufacturer({ id: 'b', ...b })];
  return lookAlikesOf(aCatalogue({ manufacturers, products: ['a', 'b'].map((id) => aProduct({ id, manufacturer: id })) })).manufacturers.map((pair) => `${pair.a.id} ${pair.b.id} ${pair.likeness}`);
};
const zh = (name: string) => ({ name: { zh: name } });

describe('two manufacturers look alike', () => {
  test.each<[string, Partial<Manufacturer>, Partial<Manufacturer>, string[]]>([
    ['if only the legal form differs', zh('示例微光科技有限公司'), zh('示例微光科技股份有限公司'), ['a b same']],
    ['if only the place differs', zh('示例微光科技有限公司'), zh('微光科技（示例）有限公司'), ['a b same']],
    ['if one character differs', zh('示例微光科技有限公司'), zh('示例微芒科技有限公司'), ['a b one-edit']],
    ['if one contains the other', zh('示例微光科技有限公司'), zh('示例微光科技精密仪器有限公司'), ['a b contained']],
    ["if one is known under the other's name", { ...zh('示例微光科技有限公司'), aliases: ['弘毅'] }, zh('弘毅'), ['b a alias']],
    ['not if both are other names', zh('示例微光科技有限公司'), zh('示例远山重工有限公司'), []],
    ['not if their credit codes differ', { ...zh('示例微光科技有限公司'), creditCode: '91310000MA1FL00000' }, { ...zh('示例微芒科技有限公司'), creditCode: '91310000MA1FL00001' }, []],
    ['still if only one has a credit code', { ...zh('示例微光科技有限公司'), creditCode: '91310000MA1FL00000' }, zh('示例微芒科技有限公司'), ['a b one-edit']],
  ])('%s', (_, a, b, expected) => {
    expect(makers(a, b)).toEqual(expected);
  });
});

const products = (a: Partial<Product>, b: Partial<Product>, manufacturers = [aManufacturer()]) =>
  lookAlikesOf(aCatalogue({ manufacturers, products: [aProduct({ id: 'a', ...a }), aProduct({ id: 'b', ...b })] }));

describe('two products look alike', () => {
  test.each<[string, Partial<Product>, Partial<Product>, string[]]>([
    ['if one character differs', zh('手持光谱仪'), zh('手提光谱仪'), ['one-edit']],
    ['if one contains the other', zh('手持光谱仪'), zh('手持光谱仪系统'), ['contained']],
    ['if only one of them has a model', { ...zh('手持光谱仪'), models: ['A-1'] }, zh('手提光谱仪'), ['one-edit']],
    ['not if both have other models', { ...zh('手持光谱仪'), models: ['A-1'] }, { ...zh('手提光谱仪'), models: ['A-2'] }, []],
    ['not if only a number differs', zh('手持光谱仪 A1'), zh('手持光谱仪 A2'), []],
  ])('%s', (_, a, b, expected) => {
    expect(products(a, b).products.map(({ likeness }) => likeness)).toEqual(expected);
  });

  test('of one maker only', () => {
    expect(products({ ...zh('手持光谱仪'), manufacturer: 'a' }, { ...zh('手提光谱仪'), manufacturer: 'b' }, [aManufacturer({ id: 'a', ...zh('甲') }), aManufacturer({ id: 'b', ...zh('乙') })]).products).toEqual([]);
  });
});

const registered = (number: string, kind: 'registration' | 'acceptance' = 'registration'): Partial<Product> => ({ registrations: [{ kind, number, authority: { zh: '药监局' }, source: 's1' }] });

describe('a number on several products', () => {
  test('is told whatever its spaces and width', () => {
    expect(products({ ...zh('甲'), ...registered('国械注准20263000001') }, { ...zh('乙'), ...registered('国械注准 ２０２６3000001') }).registrations).toEqual([
      {
        kind: 'registration',
        number: '国械注准20263000001',
        products: [
          { id: 'a', name: { zh: '甲' }, manufacturer: { id: 'example-maker', name: { zh: '示例精仪有限公司' } } },
          { id: 'b', name: { zh: '乙' }, manufacturer: { id: 'example-maker', name: { zh: '示例精仪有限公司' } } },
        ],
      },
    ]);
  });

  test('is not told if it is of another kind, another number, or twice on one product', () => {
    expect(products({ ...zh('甲'), ...registered('1') }, { ...zh('乙'), ...registered('1', 'acceptance') }).registrations).toEqual([]);
    expect(products({ ...zh('甲'), ...registered('1') }, { ...zh('乙'), ...registered('2') }).registrations).toEqual([]);
    const twice = registered('1').registrations ?? [];
    expect(products({ ...zh('甲'), registrations: [...twice, ...twice] }, zh('乙')).registrations).toEqual([]);
  });

  test('a model is told for one maker only', () => {
    expect(products({ ...zh('甲'), models: ['A-1'] }, { ...zh('乙'), models: ['a 1', 'A-2'] }).models.map(({ number, products: found }) => [number, found.length])).toEqual([['A-1', 2]]);
    const two = [aManufacturer({ id: 'm', ...zh('甲厂') }), aManufacturer({ id: 'n', ...zh('乙厂') })];
    expect(products({ ...zh('甲'), models: ['A-1'], manufacturer: 'm' }, { ...zh('乙'), models: ['A-1'], manufacturer: 'n' }, two).models).toEqual([]);
  });
});

test('a product withdrawn from one list and listed on another is nothing to look at', () => {
  const { manufacturers, products: pairs, registrations, models } = lookAlikesOf(aCatalogue({ products: [aProduct({ listings: [aListing({ withdrawnOn: '2025-06-01' }), aListing({ listedOn: '2026-01-01' })] })] }));
  expect([manufacturers, pairs, registrations, models]).toEqual([[], [], [], []]);
});
