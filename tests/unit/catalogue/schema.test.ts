import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { anyTextSchema, dateSchema, editionSchema, idSchema, listSchema, localizedSchema, manufacturerSchema, partialDateSchema, productSchema, sectorsFileSchema, sourceSchema } from '../../../src/catalogue/schema.ts';
import { aList, aListing, aManufacturer, anEdition, aProduct, aSector, aSource, aSpecification } from '../builders.ts';

/** One test per value that a schema takes and one per value that it refuses. */
const takes = (schema: z.ZodType, good: unknown[], bad: unknown[]): void => {
  test.each(good.map((value) => [value]))('%j is taken', (value) => {
    expect(schema.safeParse(value).error).toBeUndefined();
  });
  test.each(bad.map((value) => [value]))('%j is refused', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
};

describe('an id', () => {
  takes(idSchema, ['a', '7', 'umr-790', 'a-b-c-1'], ['', 'UMR', 'umr_790', 'umr 790', '-umr', 'umr-', 'umr--790', '光谱仪', 'ümr', 'umr\n', 790, null]);
});

describe('a day', () => {
  takes(dateSchema, ['2026-11-22', '2024-02-29', '1999-12-31'], ['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026/1/1', '2026-1-1', '２０２６-01-01', '2026-11', '2026', '0026-01-01', '2026-11-22T00:00', ' 2026-11-22', '', 20261122]);
});

describe('a partial date', () => {
  takes(partialDateSchema, ['2026', '2026-11', '2026-11-22', '2024-02-29'], ['26', '2026-13', '2026-00', '2026-2', '2026-02-30', '2023-02-29', '2026年', '２０２６', '2026-', '', 2026]);
});

describe('a localised text', () => {
  takes(
    localizedSchema,
    [{ zh: '名称' }, { zh: '名称', en: 'Name' }, { zh: '第一行\n第二行' }],
    [{}, { en: 'Name' }, { zh: '' }, { zh: '  ' }, { zh: ' 名称' }, { zh: '名称\n' }, { zh: '名\u0000称' }, { zh: '名\t称' }, { zh: '名\uFFFD' }, { zh: '名称', en: '' }, { zh: '名称', fr: 'Nom' }, '名称', ['名称'], null],
  );
});

describe('a text in any language', () => {
  takes(anyTextSchema, ['≤ 3.0', { zh: '小时', en: 'hours' }, { zh: '小时' }], ['', ' x', {}, { en: 'hours' }, 3, null, ['x']]);
});

describe('a source', () => {
  takes(sourceSchema, [aSource(), aSource({ id: 's12', note: { zh: '转载' } })], [{ ...aSource(), id: '1' }, { ...aSource(), id: 'S1' }, { ...aSource(), title: '' }, { ...aSource(), retrieved: '2026-11' }, { ...aSource(), extra: 1 }]);
});

describe('a product', () => {
  const full = aProduct({
    aliases: ['别名'],
    models: ['EX-1'],
    specifications: [aSpecification(), aSpecification({ unit: { zh: '小时' }, min: 0, max: 1.5, condition: { zh: '常温' } })],
    applications: [{ text: { zh: '应用' }, date: '2025', source: 's1' }],
    patents: [{ number: 'ZL', source: 's1' }],
    standards: [{ number: 'GB', title: { zh: '标准' }, source: 's1' }],
    registrations: [{ kind: 'acceptance', number: 'CQZ', authority: { zh: '机构' }, source: 's1' }],
    claims: [{ text: { zh: '首个' }, by: { zh: '企业' }, source: 's1' }],
    listings: [aListing({ year: 2025, batch: '第二批', grade: { zh: '一等奖' }, withdrawnOn: '2025-06-01', reason: { zh: '停产' } })],
    links: [{ url: 'https://example.org', title: { zh: '页面' } }],
    logo: 'x.svg',
  });
  const { name: _, ...nameless } = aProduct();
  takes(
    productSchema,
    [aProduct(), full],
    [
      nameless,
      { ...aProduct(), name: { en: 'Only English' } },
      { ...aProduct(), sources: [] },
      { ...aProduct(), nameOrigin: 'ours' },
      { ...aProduct(), sumary: { zh: '拼写' } },
      { ...aProduct(), models: 'EX-1' },
      { ...aProduct(), models: [''] },
      { ...aProduct(), specifications: [{ ...aSpecification(), min: '１０' }] },
      { ...aProduct(), specifications: [{ ...aSpecification(), source: undefined }] },
      { ...aProduct(), specifications: [{ ...aSpecification(), min: Number.NaN }] },
      { ...aProduct(), listings: [{ ...aListing(), year: 1989 }] },
      { ...aProduct(), listings: [{ ...aListing(), year: 2025.5 }] },
      { ...aProduct(), listings: [{ ...aListing(), validUntil: '2026-11' }] },
      { ...aProduct(), registrations: [{ kind: 'patent', number: 'X', authority: { zh: '机构' }, source: 's1' }] },
    ],
  );
});

describe('a manufacturer', () => {
  takes(
    manufacturerSchema,
    [aManufacturer(), aManufacturer({ creditCode: '91990000EXAMPLE006', district: 'east', contact: {}, shortName: { zh: 'EXMED' } })],
    [
      { ...aManufacturer(), kind: 'factory' },
      { ...aManufacturer(), creditCode: '91990000EXAMPLE00' },
      { ...aManufacturer(), creditCode: '91990000example006' },
      { ...aManufacturer(), creditCode: '91990000EXAMPLEOO6' },
      { ...aManufacturer(), contact: { fax: '1' } },
      { ...aManufacturer(), sources: [] },
    ],
  );
});

describe('a list', () => {
  takes(listSchema, [aList(), aList({ validityMonths: 24, basis: { zh: '文件' } })], [{ ...aList(), kind: 'catalogue' }, { ...aList(), validityMonths: 0 }, { ...aList(), validityMonths: 1.5 }, { ...aList(), validityMonths: '24' }]);
});

describe('the sectors', () => {
  takes(
    sectorsFileSchema,
    [{ sectors: [aSector()] }, { sectors: [aSector({ categories: [{ id: 'a', name: { zh: '甲' }, procurementCode: 'A02321000' }] })] }],
    [{ sectors: [] }, {}, [aSector()], { sectors: [aSector({ categories: [] })] }, { sectors: [{ ...aSector(), hue: 'pink' }] }, { sectors: [aSector({ categories: [{ id: 'a', name: { zh: '甲' }, procurementCode: 'D02321000' }] })] }],
  );
});

describe('an edition', () => {
  takes(
    editionSchema,
    [anEdition(), anEdition({ notice: { zh: '说明' }, contact: { email: 'a@example.org' }, searchExamples: ['EX', { zh: '光谱' }] })],
    [{ ...anEdition(), kind: 'draft' }, { ...anEdition(), dataDate: '2026' }, { ...anEdition(), goal: { ...anEdition().goal, count: 0 } }, { ...anEdition(), districts: [{ id: 'East', name: { zh: '东区' } }] }, { ...anEdition(), languages: ['zh'] }],
  );
});

test('a parsed record has its fields in the order of the schema', () => {
  const { id, sources, ...others } = aProduct();
  expect(Object.keys(productSchema.parse({ sources, ...others, id }))).toEqual(Object.keys(aProduct()));
});

test.each([
  ['zero-width spaces only', '\u200b\u200b'],
  ['a Hangul filler only', '\u3164'],
  ['a soft hyphen only', '\u00ad'],
  ['a mark that turns the direction', '光谱\u202e仪'],
  ['a line separator', '光谱\u2028仪'],
  ['half a character', '光谱\ud800仪'],
])('a name of %s is refused', (_, zh) => {
  expect(localizedSchema.safeParse({ zh }).success).toBe(false);
});

test.each(['a@b.c?bcc=x@y.z', '不是邮箱', 'a@b', ''])('"%s" is no e-mail address', (email) => {
  expect(editionSchema.shape.contact.safeParse({ email }).success).toBe(false);
  expect(editionSchema.shape.contact.safeParse({ email: 'catalogue@example.org' }).success).toBe(true);
});
