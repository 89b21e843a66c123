import { expect, test } from 'vitest';
import { valueNames } from '../../../src/catalogue/field-values.ts';
import { anEdition, aSector } from '../builders.ts';

const nameOf = valueNames({ edition: anEdition(), sectors: [aSector(), aSector({ id: 'robots', categories: [{ id: 'parts', name: { zh: '部件' } }, { id: 'other', name: { zh: '其他机器人' } }] }), aSector({ id: 'chips', categories: [{ id: 'parts', name: { zh: '部件' } }, { id: 'other', name: { zh: '其他芯片' } }] })], manufacturer: (id) => (id === 'maker' ? { zh: '示例公司' } : undefined) });

test.each([
  ['sector', 'instruments', { zh: '仪器仪表', en: 'Instruments' }],
  ['category', 'spectrometers', { zh: '光谱仪', en: 'Spectrometers' }],
  ['category', 'parts', { zh: '部件' }],
  ['category', 'other', undefined],
  ['district', 'east', { zh: '东区', en: 'East District' }],
  ['manufacturer', 'maker', { zh: '示例公司' }],
  ['nameOrigin', 'translated', { zh: '本站译名', en: 'Translated by this site' }],
  ['kind', 'university', { zh: '高等院校', en: 'University' }],
  ['sector', 'gone', undefined],
  ['manufacturer', 'gone', undefined],
  ['name.zh', 'instruments', undefined],
  ['constructor', 'name', undefined],
])('the value of %s “%s” is called %o', (field, value, name) => {
  expect(nameOf(field, value)).toEqual(name);
});
