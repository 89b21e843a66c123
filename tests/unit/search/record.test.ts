import { describe, expect, test } from 'vitest';
import type { Manufacturer, Product } from '../../../src/catalogue/schema.ts';
import { keyOf } from '../../../src/search/normalise.ts';
import { indexRecord } from '../../../src/search/record.ts';
import { boundary, initialTokens, insidePrefixes, nameStartToken, partTokens, runToken, syllableToken, synonymToken, valueTokens, wholeNameToken, wholeReadingToken } from '../../../src/search/tokens.ts';
import { endsOf, measuredZones, zoneAt, zones, type Zone } from '../../../src/search/zones.ts';
import { aList, aListing, aManufacturer, aSpecification } from '../builders.ts';
import { catalogueOf, fold, synonymsAmong } from './a-search.ts';

const synonyms = synonymsAmong([['光谱仪', 'spectrometer'], ['地铁', 'metro'], ['精仪', 'precision instrument'], ['LNG', '液化天然气']]);

const recordOf = (product: Partial<Product>, manufacturer: Partial<Manufacturer> = {}) => {
  const lists = [aList({ name: { zh: '推荐目录', en: 'Recommended' } }), aList({ id: 'award', kind: 'award', name: { zh: '创意奖' } })];
  const [entry] = catalogueOf({ lists, manufacturers: [aManufacturer(manufacturer)], products: [{ id: 'example-product', ...product }] }).products;
  if (!entry) throw new Error('There is one product.');
  const { content, lengths } = indexRecord(entry, { fold, synonyms });
  const words = content.split(' ');
  const inZone = (zone: Zone): string[] => words.filter((_, position) => zoneAt(endsOf(lengths), 0, position) === zone);
  return { lengths, words, inZone, holds: (zone: Zone, row: readonly string[]): boolean => ` ${inZone(zone).join(' ')} `.includes(` ${row.join(' ')} `) };
};

const full = recordOf(
  {
    name: { zh: '手持光谱仪', en: 'Handheld Spectrometer' },
    aliases: ['掌上谱仪', 'SpectroOne', 'Pocket Lab'],
    models: ['EX-200', 'ATOM Pro'],
    summary: { zh: '一件示例产品。', en: 'An example product.' },
    specifications: [aSpecification({ label: { zh: '续航', en: 'Endurance' }, value: '8', unit: { zh: '小时', en: 'hours' }, condition: { zh: '常温' } })],
    applications: [{ text: { zh: '用于地铁', en: 'Used in a metro' }, source: 's1' }],
    claims: [{ text: { zh: '国内首台' }, by: { zh: '某报' }, source: 's1' }],
    registrations: [{ kind: 'clearance', number: 'K123456', authority: { zh: '某机构' }, source: 's1' }],
    patents: [{ number: 'CN101234567A', title: { zh: '一种光栅' }, source: 's1' }],
    listings: [aListing({ nameAsListed: '手持式谱仪' }), aListing({ list: 'award', grade: { zh: '一等奖' } })],
  },
  { name: { zh: '示例精仪有限公司', en: 'Example Instruments Ltd.' }, shortName: { zh: '精仪' }, aliases: ['Shili'], creditCode: '91990000EXAMPLE006' },
);

test.each<[Zone, string]>([
  ['name', '手持光谱仪'], ['name', 'Handheld'], ['name', 'Spectrometer'],
  ['model', 'EX-200'], ['model', '200'], ['model', 'Pro'], ['model', 'ATOM'],
  ['alias', '掌上谱仪'], ['alias', 'SpectroOne'], ['alias', 'Lab'],
  ['maker', '示例精仪有限公司'], ['maker', 'Instruments'], ['maker', '精仪'], ['maker', 'Shili'],
  ['text', '示例产品'], ['text', 'product'], ['text', '续航8小时'], ['text', 'Endurance'], ['text', 'hours'], ['text', '常温'], ['text', '用于地铁'], ['text', 'metro'], ['text', '国内首台'],
  ['rest', '光谱仪'], ['rest', 'Spectrometers'], ['rest', '仪器仪表'], ['rest', 'K123456'], ['rest', '某机构'], ['rest', 'CN101234567A'], ['rest', '一种光栅'], ['rest', '创意奖'], ['rest', 'Recommended'], ['rest', '手持式谱仪'], ['rest', '一等奖'],
])('in the zone %s lies "%s"', (zone, text) => {
  const key = keyOf(text, fold);
  expect(full.holds(zone, /^[\x20-\x7e]+$/.test(text) ? [runToken(key)] : partTokens(key))).toBe(true);
});

test('zones stand in order, and their lengths add up', () => {
  expect(full.lengths).toHaveLength(measuredZones);
  expect(zones.flatMap((zone) => full.inZone(zone))).toEqual(full.words);
  expect(full.words.every((word) => /^[a-z]+$/.test(word))).toBe(true);
});

test('a product of which little is known has zones without words', () => {
  const { inZone, lengths } = recordOf({});
  expect(inZone('model')).toEqual([]);
  expect(inZone('alias')).toEqual([]);
  expect(lengths.slice(1, 3)).toEqual([0, 0]);
});

describe('starts', () => {
  test('of the Chinese name stand at the very beginning of the record', () => {
    expect(full.words.slice(0, 5)).toEqual(valueTokens('手持光谱仪'));
  });

  test.each<[Zone, string]>([['name', 'Handheld Spectrometer'], ['model', 'EX-200'], ['model', 'ATOM Pro'], ['alias', 'SpectroOne'], ['alias', 'Pocket Lab']])('of the %s "%s" are marked, and the whole', (zone, text) => {
    expect(full.inZone(zone)).toContain(wholeNameToken(keyOf(text, fold)));
    expect(full.inZone(zone)).toContain(nameStartToken(keyOf(text, fold).slice(0, 3)));
  });

  test('of makers are not, but the whole of each of their names is; of texts and the rest nothing', () => {
    const names = ['示例精仪有限公司', 'Example Instruments Ltd.', '精仪', 'Shili'].map((name) => wholeNameToken(keyOf(name, fold)));
    expect(full.inZone('maker').filter((word) => word.startsWith('n')).sort()).toEqual(names.sort());
    for (const zone of ['text', 'rest'] as const) expect(full.inZone(zone).filter((word) => word.startsWith('n'))).toEqual([]);
  });

  test('of a credit code are none, nor the groups of its letters and digits', () => {
    expect(full.inZone('maker')).not.toContain(runToken('91990000example006'));
    expect(full.inZone('maker')).not.toContain(runToken('006'));
  });
});

test.each<[Zone, string]>([['model', 'x200'], ['model', 'ompro'], ['alias', 'troone'], ['maker', '0000example'], ['rest', '123456'], ['rest', '234567a']])('in the zone %s letters are found from the middle: "%s"', (zone, part) => {
  expect(full.inZone(zone).some((word) => word.startsWith(insidePrefixes(part)[0] ?? '?'))).toBe(true);
});

test.each<[Zone, string]>([['name', 'pectrometer'], ['text', 'roduct'], ['maker', 'nstruments']])('in the zone %s English words are found from their beginning only, not by "%s"', (zone, part) => {
  expect(full.inZone(zone).some((word) => word.startsWith(insidePrefixes(part)[0] ?? '?'))).toBe(false);
});

describe('readings', () => {
  test('of a name are its syllables in a row, then its initials', () => {
    expect(full.holds('name', [...['shou', 'chi', 'guang', 'pu', 'yi'].map(syllableToken), boundary, ...initialTokens('scgpy'), boundary])).toBe(true);
  });

  test('of a short name count as a whole too', () => {
    expect(full.holds('maker', [wholeReadingToken('jingyi'), wholeReadingToken('jy')])).toBe(true);
    expect(full.inZone('maker')).not.toContain(wholeReadingToken('shilijingyiyouxiangongsi'));
  });

  test('of a category are there, those of its sector and of texts are not', () => {
    expect(full.holds('rest', ['guang', 'pu', 'yi'].map(syllableToken))).toBe(true);
    expect(full.inZone('rest').filter((word) => word.startsWith('p'))).toHaveLength(3);
    expect(full.inZone('text').filter((word) => word.startsWith('p'))).toEqual([]);
  });

  test('are those of the record where it gives them, also for the short name', () => {
    const { holds } = recordOf({ name: { zh: '重载机' }, pinyin: 'zhong zai ji' }, { name: { zh: '示例重塑公司' }, shortName: { zh: '重塑' }, pinyin: 'shi li chong su gong si' });
    expect(holds('name', ['zhong', 'zai', 'ji'].map(syllableToken))).toBe(true);
    expect(holds('maker', ['li', 'chong', 'su'].map(syllableToken))).toBe(true);
    expect(holds('maker', [wholeReadingToken('chongsu'), wholeReadingToken('cs')])).toBe(true);
  });
});

describe('synonyms', () => {
  test.each<[string, Zone, number]>([['a term in the name', 'alias', 0], ['a term in a text', 'text', 1], ['a term in the name of the maker', 'rest', 2]])('%s counts in the zone %s', (_, zone, group) => {
    expect(full.inZone(zone)).toContain(synonymToken(group));
  });

  test('of which the product holds no term are not there', () => {
    expect(full.words).not.toContain(synonymToken(3));
  });
});

test('a product given the same settings twice gives the same words', () => {
  expect(recordOf({ name: { zh: '光谱仪' } }).words).toEqual(recordOf({ name: { zh: '光谱仪' } }).words);
});
