// What a cell with many entries adds to those that a record has.
import { describe, expect, test } from 'vitest';
import { thisImport } from '../../../src/importing/context.ts';
import { authorityOf, mergedApplications, mergedModels, mergedNumbers, mergedSpecifications } from '../../../src/importing/merge.ts';
import { aSpecification } from '../builders.ts';
import { aSheet, hindrances, importOf, toldIn } from './builders.ts';

test.each<[string[] | undefined, string[], string[]]>([
  [undefined, ['A-1'], ['A-1']],
  [['A-1', 'A-2'], ['A-2'], ['A-1', 'A-2']],
  [['A-1', 'A-2'], ['A-3', 'a 2'], ['A-1', 'a 2', 'A-3']],
  [['A-1'], ['B-1'], ['B-1']],
  [['A-1', 'A-2'], ['A-2', 'A-1'], ['A-1', 'A-2']],
])('models %j with %j printed are %j', (known, printed, models) => {
  expect(mergedModels(known, printed)).toEqual(models);
  expect(mergedModels(models, printed)).toEqual(models);
});

describe('parameters', () => {
  const known = [aSpecification({ label: { zh: '质量', en: 'Mass' }, min: 1.2, max: 1.2, condition: { zh: '不含电池' } }), aSpecification({ label: { zh: '电压' }, value: { zh: '很高', en: 'high' } })];
  test('that say the same stay as they are', () => {
    expect(mergedSpecifications(known, [{ label: '质量', value: '1.2', unit: 'kg', min: 1.2, max: 1.2 }])).toEqual(known);
  });
  test('that say something else change, with their figures and their source, and keep their label and condition', () => {
    expect(mergedSpecifications(known, [{ label: '质 量', value: '≤1.5', unit: 'kg', max: 1.5 }])[0]).toEqual({ label: { zh: '质量', en: 'Mass' }, value: '≤1.5', unit: 'kg', max: 1.5, condition: { zh: '不含电池' }, source: thisImport });
  });
  test('that are new come behind', () => {
    expect(mergedSpecifications(known, [{ label: '长度', value: '3', unit: 'm', min: 3, max: 3 }])).toEqual([...known, { label: { zh: '长度' }, value: '3', unit: 'm', min: 3, max: 3, source: thisImport }]);
  });
  test('of one label are matched one by one', () => {
    const twice = [aSpecification({ value: '1' }), aSpecification({ value: '2' })];
    expect(mergedSpecifications(twice, [{ label: '质量', value: '1', unit: 'kg' }, { label: '质量', value: '2', unit: 'kg' }])).toEqual(twice);
  });
});

test('numbers and applications that are there are not added again', () => {
  expect(mergedNumbers([{ number: 'ZL 2019 1' }], ['ZL20191', 'ZL20192'], (number) => ({ number }))).toEqual([{ number: 'ZL 2019 1' }, { number: 'ZL20192' }]);
  expect(mergedApplications([{ text: { zh: '示例医院' }, source: 's1' }], ['示例 医院', '示例学校'])).toEqual([{ text: { zh: '示例医院' }, source: 's1' }, { text: { zh: '示例学校' }, source: thisImport }]);
});

test.each([
  ['国械注准20253210001', 'National Medical Products Administration'], ['国药准字H20250001', 'National Medical Products Administration'], ['国妆特字20250001', 'National Medical Products Administration'],
  ['沪械注准20252210001', 'Shanghai Medical Products Administration'], ['苏械注准20252210001', undefined], ['K250001', undefined], ['', undefined],
])('who gave %s is %s', (number, authority) => {
  expect(authorityOf(number)?.en).toBe(authority);
});

describe('a row with many in its cells', () => {
  const header = ['产品名称', '企业名称', '行业', '主要参数', '注册证号', '专利号', '执行标准', '应用案例', '产品其他名称', '产品网址'];
  const row = ['光谱仪', '甲有限公司', '仪器仪表', '质量：1.2 kg；波长：400–1000 nm', '国械注准20253210001、沪械注准20252210001', 'ZL201910000001.1，ZL201910000002.2', 'GB/T 1、GB/T 2', '示例医院；示例学校', '样机', 'https://example.org/p'];
  test('has an entry for each, all from the import', () => {
    const plan = importOf({ sheets: [aSheet('', header, row)] });
    expect(hindrances(plan)).toEqual([]);
    expect(plan.products[0]?.after).toMatchInlineSnapshot(`
      {
        "aliases": [
          "样机",
        ],
        "applications": [
          {
            "source": "s1",
            "text": {
              "zh": "示例医院",
            },
          },
          {
            "source": "s1",
            "text": {
              "zh": "示例学校",
            },
          },
        ],
        "id": "jia-youxiangongsi-guangpu-yi",
        "links": [
          {
            "title": {
              "zh": "光谱仪",
            },
            "url": "https://example.org/p",
          },
        ],
        "listings": [
          {
            "document": "示经信技〔2025〕2号",
            "list": "recommendation-catalogue",
            "listedOn": "2025-05-20",
            "source": "s1",
            "year": 2025,
          },
        ],
        "manufacturer": "jia-youxiangongsi",
        "name": {
          "zh": "光谱仪",
        },
        "nameOrigin": "source",
        "patents": [
          {
            "number": "ZL201910000001.1",
            "source": "s1",
          },
          {
            "number": "ZL201910000002.2",
            "source": "s1",
          },
        ],
        "registrations": [
          {
            "authority": {
              "en": "National Medical Products Administration",
              "zh": "国家药品监督管理局",
            },
            "kind": "registration",
            "number": "国械注准20253210001",
            "source": "s1",
          },
          {
            "authority": {
              "en": "Shanghai Medical Products Administration",
              "zh": "上海市药品监督管理局",
            },
            "kind": "registration",
            "number": "沪械注准20252210001",
            "source": "s1",
          },
        ],
        "sector": "instruments",
        "sources": [
          {
            "document": "示经信技〔2025〕2号",
            "id": "s1",
            "retrieved": "2026-11-22",
            "title": "2025 年推荐目录",
          },
        ],
        "specifications": [
          {
            "label": {
              "zh": "质量",
            },
            "max": 1.2,
            "min": 1.2,
            "source": "s1",
            "unit": "kg",
            "value": "1.2",
          },
          {
            "label": {
              "zh": "波长",
            },
            "max": 1000,
            "min": 400,
            "source": "s1",
            "unit": "nm",
            "value": "400–1000",
          },
        ],
        "standards": [
          {
            "number": "GB/T 1",
            "source": "s1",
          },
          {
            "number": "GB/T 2",
            "source": "s1",
          },
        ],
      }
    `);
  });
  test('whose number does not tell who gave it is a problem at its cell', () => {
    expect(toldIn(importOf({ sheets: [aSheet('', header, row.with(4, '苏械注准20252210001'))] }).problems, 'zh')).toMatchInlineSnapshot(`
      [
        "名单.xlsx · 第 2 行 · E 列“注册证号” — 无法判断 苏械注准20252210001 由哪个机关核发。请写在“注册证”表里，并写明发证机关。",
      ]
    `);
  });
});
