import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../src/catalogue/table.ts';
import { columnFor, nearestColumns, tableNamed } from '../../../src/importing/headings.ts';

const products = tableOf('products');

describe('a heading', () => {
  test.each([
    ['产品名称', 'name.zh'],
    ['名称', 'name.zh'],
    ['产品', 'name.zh'],
    [' 产 品 名 称 ', 'name.zh'],
    ['产品名称（必填）', 'name.zh'],
    ['*产品名称', 'name.zh'],
    ['产品（服务）名称', 'name.zh'],
    ['企业名称', 'maker.name.zh'],
    ['申报单位', 'maker.name.zh'],
    ['研制单位', 'maker.name.zh'],
    ['研制单位（如有）', 'maker.name.zh'],
    ['Manufacturer', 'maker.name.zh'],
    ['manufacturer', 'manufacturer'],
    ['name.zh', 'name.zh'],
    ['型号/规格', 'models'],
    ['规格、型号', 'models'],
    ['统一社会信用代码', 'maker.creditCode'],
    ['所属行业', 'sector'],
    ['序号', 'row'],
    ['No.', 'row'],
    ['№', 'row'],
    ['联系电话', 'contactPerson'],
    ['ＵＳＣＣ', 'maker.creditCode'],
  ])('%s means %s', (heading, key) => {
    expect(columnFor(products, heading)?.key).toBe(key);
  });

  test.each(['', '、', '天气', '产品名称与企业', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%j means nothing', (heading) => {
    expect(columnFor(products, heading)).toBeUndefined();
  });
});

describe('under a heading of several columns', () => {
  test.each([
    ['企业信息', '名称', 'maker.name.zh'],
    ['企业', '名称', 'maker.name.zh'],
    ['申报单位', '名称', 'maker.name.zh'],
    ['企业信息', '性质', 'maker.kind'],
    ['企业基本情况', '简称', 'maker.shortName.zh'],
    ['企业信息', '统一社会信用代码', 'maker.creditCode'],
    ['产品信息', '名称', 'name.zh'],
    ['产品信息', '型号', 'models'],
    ['企业申报产品', '名称', 'name.zh'],
    ['产品名称', '产品名称', 'name.zh'],
  ])('%s, %s means %s', (group, heading, key) => {
    expect(columnFor(products, heading, group)?.key).toBe(key);
  });
});

describe('the nearest columns', () => {
  test.each([
    ['创新产品的名称', 'name.zh'],
    ['企业名称全称', 'maker.name.zh'],
    ['信用代码证号', 'maker.creditCode'],
    ['所在行政区', 'maker.district'],
  ])('of %s begin with %s', (heading, key) => {
    expect(nearestColumns(products, heading)[0]?.key).toBe(key);
  });
  test('are at most three, none where nothing is like it, and never what is not imported', () => {
    expect(nearestColumns(products, '天气').map(({ key }) => key)).toEqual([]);
    for (const heading of ['名称', '产品', '编号', '联系人姓名']) {
      const near = nearestColumns(products, heading);
      expect(near.length).toBeLessThanOrEqual(3);
      expect(near.filter(({ form }) => form === 'private' || form === 'ignored')).toEqual([]);
    }
  });
});

test.each([['产品', 'products'], ['产品目录', 'products'], ['企业', 'manufacturers'], ['企业名录', 'manufacturers'], ['列入记录', 'listings'], ['Sources', 'sources'], ['Sheet1', undefined], ['集成电路', undefined], ['', undefined], ['constructor', undefined]])('a sheet named %s is one of %s', (name, table) => {
  expect(tableNamed(name)?.id).toBe(table);
});
