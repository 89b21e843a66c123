import { expect, test } from 'vitest';
import { placeOf, type FieldPlace } from '../../../src/catalogue/field-place.ts';
import { aList, aSpecification } from '../builders.ts';

const catalogue = aList();
const lists = new Map([[catalogue.id, catalogue]]);
const specifications = [aSpecification({ label: { zh: '质量', en: 'Mass' } })];

test.each<[string, FieldPlace]>([
  ['models', { kind: 'field', field: 'models' }],
  ['name.zh', { kind: 'field', field: 'name', language: 'zh' }],
  ['contact.address.en', { kind: 'field', field: 'contact.address', language: 'en' }],
  ['contact.email', { kind: 'field', field: 'contact.email' }],
  ['specifications.质量', { kind: 'specification', label: { zh: '质量', en: 'Mass' } }],
  ['specifications.已删去的参数', { kind: 'specification', label: { zh: '已删去的参数' } }],
  ['specifications.转速 v1.5.zh', { kind: 'specification', label: { zh: '转速 v1.5.zh' } }],
  ['specifications', { kind: 'field', field: 'specifications' }],
  ['listings.recommendation-catalogue.2025.validUntil', { kind: 'listing', list: catalogue, year: '2025', field: 'validUntil' }],
  ['listings.recommendation-catalogue.-.reason.zh', { kind: 'listing', list: catalogue, field: 'reason', language: 'zh' }],
  ['listings.recommendation-catalogue.2025', { kind: 'listing', list: catalogue, year: '2025' }],
  ['listings.gone.2025.document', { kind: 'field', field: 'listings.gone.2025.document' }],
  ['what.nobody.knows', { kind: 'field', field: 'what.nobody.knows' }],
])('%s is understood', (path, place) => {
  expect(placeOf(path, { lists, specifications })).toEqual(place);
});
