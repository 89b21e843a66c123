import { describe, expect, test } from 'vitest';
import type { Product } from '../../../src/catalogue/schema.ts';
import { fieldChangeSchema } from '../../../src/catalogue/changes.ts';
import { fieldChanges } from '../../../src/importing/diff.ts';
import { aListing, aProduct, aSource, aSpecification } from '../builders.ts';

const told = (before: Partial<Product>, after: Partial<Product>): string[] => {
  const changes = fieldChanges(aProduct(before), aProduct(after));
  for (const change of changes) expect(fieldChangeSchema.safeParse(change).error).toBeUndefined();
  return changes.map(({ field, from, to }) => `${field}: ${from ?? '∅'} → ${to ?? '∅'}`);
};

describe('what differs', () => {
  const cases: [string, Partial<Product>, Partial<Product>, string[]][] = [
    ['nothing', { models: ['A'] }, { models: ['A'] }, []],
    ['the order of fields is nothing', { models: ['A'], aliases: ['B'] }, { aliases: ['B'], models: ['A'] }, []],
    ['a text', {}, { name: { zh: '新' } }, ['name.zh: 示例产品 → 新']],
    ['an English text that is new', {}, { name: { zh: '示例产品', en: 'Example' } }, ['name.en: ∅ → Example']],
    ['a list of texts', { models: ['A', 'B'] }, { models: ['B'] }, ['models: A、B → B']],
    ['a list that is gone', { models: ['A'] }, {}, ['models: A → ∅']],
    ['a figure, by its label', { specifications: [aSpecification({ min: 1.2 })] }, { specifications: [aSpecification({ label: { zh: '长' } }), aSpecification({ min: 1.3 })] }, ['specifications.长: ∅ → 1.2 kg', 'specifications.质量: {"label":{"zh":"质量"},"value":"1.2","unit":"kg","min":1.2} → {"label":{"zh":"质量"},"value":"1.2","unit":"kg","min":1.3}']],
    ['two figures of one label', { specifications: [aSpecification(), aSpecification({ value: '2' })] }, { specifications: [aSpecification(), aSpecification({ value: '3' })] }, ['specifications.质量 (2): 2 kg → 3 kg']],
    ['a listing, by list and year', { listings: [aListing({ year: 2024 }), aListing({ year: 2025 })] }, { listings: [aListing({ year: 2025, number: '7' }), aListing({ year: 2024 })] }, ['listings.recommendation-catalogue.2025.number: ∅ → 7']],
    ['a text that gets its English', { specifications: [aSpecification({ value: '高' })] }, { specifications: [aSpecification({ value: { zh: '高', en: 'high' } })] }, ['specifications.质量: 高 kg → 高 kg / high kg']],
    ['sources do not count', { sources: [aSource()] }, { sources: [aSource({ title: '新' }), aSource({ id: 's2' })] }, []],
    ['where an entry comes from does not count', { listings: [aListing()] }, { listings: [aListing({ source: 's2' })] }, []],
  ];
  test.each(cases)('%s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});
