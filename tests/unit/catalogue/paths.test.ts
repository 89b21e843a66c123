import { describe, expect, test } from 'vitest';
import { getAt, setAt } from '../../../src/catalogue/paths.ts';

describe('setting', () => {
  test('a value deep in a record makes what is missing above it', () => {
    expect(setAt({}, 'contact.address.zh', '示例路 1 号')).toEqual({ contact: { address: { zh: '示例路 1 号' } } });
  });
  test('leaves the record itself as it was', () => {
    const record = { name: { zh: '甲' } };
    expect(setAt(record, 'name.en', 'A')).toEqual({ name: { zh: '甲', en: 'A' } });
    expect(record).toEqual({ name: { zh: '甲' } });
  });
  test('gives a text its English', () => {
    expect(setAt({ value: '很大' }, 'value.en', 'large')).toEqual({ value: { zh: '很大', en: 'large' } });
  });
  test.each(['__proto__.polluted', 'constructor.prototype.polluted', 'toString.polluted'])('%s touches nothing but the copy', (path) => {
    const changed = setAt({}, path, 'yes');
    expect(Object.keys(changed)).toEqual([path.split('.')[0]]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(Object, 'polluted')).toBeUndefined();
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
  });
});

describe('getting', () => {
  test.each([
    ['name', '甲'],
    ['name.zh', '甲'],
    ['name.en', 'A'],
    ['unit', 'nm'],
    ['unit.zh', 'nm'],
    ['unit.en', undefined],
    ['min', 0],
    ['models', ['a', 'b']],
    ['nothing.at.all', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['toString.name', undefined],
  ])('%s', (path, value) => {
    expect(getAt({ name: { zh: '甲', en: 'A' }, unit: 'nm', min: 0, models: ['a', 'b'] }, path)).toEqual(value);
  });
});
