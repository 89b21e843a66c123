import { describe, expect, test } from 'vitest';
import type { CatalogueProduct } from '../../../../src/catalogue/catalogue.ts';
import { similarGroups } from '../../../../src/catalogue/comparison/similar-groups.ts';
import { openParameters } from '../../../../src/catalogue/parameters.ts';
import { aSpecification } from '../../builders.ts';
import { anEntry } from '../an-entry.ts';

const stating = (id: string, ...labels: string[]): CatalogueProduct => anEntry({ id, specifications: labels.map((zh) => aSpecification({ label: { zh } })) });
const groups = (entries: CatalogueProduct[], most: number): CatalogueProduct[][] => similarGroups(entries, { most, parameters: openParameters() });
const ids = (groups: CatalogueProduct[][]): string[][] => groups.map((group) => group.map(({ product }) => product.id));
const plain = (count: number): CatalogueProduct[] => Array.from({ length: count }, (_, place) => anEntry({ id: `p${place + 1}` }));

describe('similar products', () => {
  test.each([
    [0, []],
    [1, []],
    [2, [2]],
    [4, [4]],
    [5, [3, 2]],
    [6, [3, 3]],
    [9, [3, 3, 3]],
    [10, [4, 3, 3]],
    [22, [4, 4, 4, 4, 3, 3]],
  ])('of %i there are groups of %j', (count, sizes) => {
    expect(groups(plain(count), 4).map(({ length }) => length)).toEqual(sizes);
  });

  test('are each in one group', () => {
    expect(groups(plain(23), 4).flat().map(({ product }) => product.id).sort()).toEqual(plain(23).map(({ product }) => product.id).sort());
  });

  test('keep the order of the site where they state nothing in common', () => {
    expect(ids(groups(plain(5), 4))).toEqual([['p1', 'p2', 'p3'], ['p4', 'p5']]);
  });

  test('stand together where they state the same parameters', () => {
    const entries = [stating('a', '身高', '体重'), stating('b', '线数'), stating('c', '线数'), stating('d', '体重'), stating('e', '身高', '体重')];
    expect(ids(groups(entries, 3))).toEqual([['a', 'e', 'd'], ['b', 'c']]);
  });
});
