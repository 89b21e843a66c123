import { describe, expect, test } from 'vitest';
import { manufacturerTable } from '../../../src/catalogue/columns/manufacturers.ts';
import { columnOf } from '../../../src/catalogue/table.ts';
import { choiceEntries, find, lookupsOf, nearest, withoutNumbering } from '../../../src/importing/lookups.ts';
import { aList, aSector } from '../builders.ts';
import { recordsFor } from './builders.ts';

const lookups = lookupsOf(recordsFor({ lists: [aList(), aList({ id: 'award', kind: 'award', name: { zh: '示例奖', en: 'Example Award' }, shortName: { zh: '示例奖' } })] }));

test.each([
  ['一、集成电路', '集成电路'],
  ['一、集成电路（12项）', '集成电路'],
  ['（二）集成电路(共 3 个产品)', '集成电路'],
  ['(3) 集成电路', '集成电路'],
  ['3. 集成电路', '集成电路'],
  ['12、集成电路', '集成电路'],
  ['第三部分 集成电路', '集成电路'],
  ['十一．集成电路', '集成电路'],
  ['三维打印', '三维打印'],
  ['3D 打印', '3D 打印'],
  ['工业软件（2.0）', '工业软件（2.0）'],
])('%s without its number is %s', (text, name) => {
  expect(withoutNumbering(text)).toBe(name);
});

describe('a sector', () => {
  test.each(['集成电路', ' 集成电路 ', 'chips', 'Integrated Circuits', '集成电路产业', '集成电路领域', '一、集成电路（12项）', '集成电路类产品'])('is meant by %s', (text) => {
    expect(find(lookups.sectors, text)?.id).toBe('chips');
  });
  test.each(['', '电路', '集成', '一、', 'constructor', '__proto__'])('is not meant by %j', (text) => {
    expect(find(lookups.sectors, text)).toBeUndefined();
  });
  test('that two could be is neither', () => {
    expect(find(lookupsOf(recordsFor({ sectors: [aSector(), aSector({ id: 'other', name: { zh: '仪器仪表产业' } })] })).sectors, '仪器仪表')).toBeUndefined();
  });
});

test.each(['东区', '东', 'East District', '示例市东区', 'east'])('the district is meant by %s', (text) => {
  expect(find(lookups.districts, text)?.id).toBe('east');
});

test.each(['推荐目录', '示例市创新产品推荐目录', 'recommendation-catalogue'])('the list is meant by %s', (text) => {
  expect(find(lookups.lists, text)?.id).toBe('recommendation-catalogue');
});

test.each([['企业', 'company'], ['Company', 'company'], ['company', 'company'], ['外商投资企业', 'foreign-invested'], ['高等院校', 'university']])('the kind %s is %s', (text, value) => {
  expect(find(choiceEntries(columnOf(manufacturerTable, 'kind').choices ?? []), text)?.id).toBe(value);
});

test('few names are all told, of many the five most alike', () => {
  expect(nearest(lookups.sectors, '芯片')).toEqual(['仪器仪表', '集成电路']);
  const many = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}`, name: `行业第${index}号` }));
  expect(nearest([...many, { id: 'x', name: '模拟芯片' }], '模拟芯片类')[0]).toBe('模拟芯片');
  expect(nearest(many, '甲')).toHaveLength(5);
});
