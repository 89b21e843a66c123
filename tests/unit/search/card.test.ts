import { expect, test } from 'vitest';
import type { Manufacturer, Product } from '../../../src/catalogue/schema.ts';
import { cardOf } from '../../../src/search/card.ts';
import { textsByZone } from '../../../src/search/record.ts';
import { aList, aListing, aManufacturer, aSpecification } from '../builders.ts';
import { catalogueOf } from './a-search.ts';

const entryOf = (product: Partial<Product>, manufacturer: Partial<Manufacturer> = {}) => {
  const lists = [aList(), aList({ id: 'award', kind: 'award', name: { zh: '创意大奖' }, shortName: { zh: '创意奖' } })];
  const [entry] = catalogueOf({ lists, manufacturers: [aManufacturer(manufacturer)], products: [{ id: 'example-product', ...product }] }).products;
  if (!entry) throw new Error('There is one product.');
  return entry;
};

const full = entryOf(
  {
    name: { zh: '重载光谱仪', en: 'Spectrometer' },
    pinyin: 'zhong zai guang pu yi',
    aliases: ['掌上谱仪'],
    models: ['EX-200', 'EX-201', 'EX-202', 'EX-203'],
    specifications: [aSpecification({ label: { zh: '续航', en: 'Endurance' }, value: '8', unit: { zh: '小时', en: 'hours' } }), aSpecification(), aSpecification({ label: { zh: '波长' } })],
    applications: [{ text: { zh: '用于地铁', en: 'Used in a metro' }, source: 's1' }],
    registrations: [{ kind: 'clearance', number: 'K123456', authority: { zh: '机构' }, source: 's1' }],
    listings: [aListing({ listedOn: '2024-03', validUntil: '2026-12-31' }), aListing({ list: 'award', listedOn: '2025', grade: { zh: '金奖' } })],
  },
  { shortName: { zh: '示例精仪' }, district: 'east' },
);

test('a card holds what a result shows', () => {
  const { lines, ...card } = cardOf(full);
  expect(card).toEqual({
    id: 'example-product',
    name: { zh: '重载光谱仪', en: 'Spectrometer' },
    reading: 'zhong zai guang pu yi',
    makerReading: 'shi li jing yi you xian gong si',
    models: ['EX-200', 'EX-201', 'EX-202', 'EX-203'],
    maker: { zh: '示例精仪有限公司' },
    makerId: 'example-maker',
    makerShort: { zh: '示例精仪' },
    sector: 'instruments',
    hue: 'instruments',
    district: 'east',
    year: 2025,
    tags: [{ kind: 'award', name: { zh: '创意奖' } }],
    specifications: [{ label: { zh: '续航', en: 'Endurance' }, value: '8', unit: { zh: '小时', en: 'hours' } }, { label: { zh: '质量' }, value: '1.2', unit: 'kg' }],
  });
  const kinds = ['alias', 'makerAlias', 'specification', 'summary', 'application', 'clearance', 'authority', 'list', 'category'];
  expect([...new Set(lines.map(({ kind }) => kind))]).toEqual(kinds);
});

test('a specification is a line as the table prints it', () => {
  expect(cardOf(full).lines).toContainEqual({ kind: 'specification', text: { zh: '续航 8 小时', en: 'Endurance 8 hours' } });
});

test('a card of little has no more than that, and travels as JSON', () => {
  const card = cardOf(entryOf({}));
  expect(card).toMatchObject({ models: [], tags: [], specifications: [] });
  expect(card).not.toHaveProperty('makerShort');
  for (const key of ['district', 'year']) expect(key in card).toBe(false);
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
});

test('each text that is searched can be shown: it is a name or a line of the card', () => {
  const entry = entryOf({
    ...full.product,
    claims: [{ text: { zh: '国内首台', en: 'First' }, by: { zh: '某报' }, source: 's1' }],
    patents: [{ number: 'CN1', title: { zh: '一种光栅' }, source: 's1' }],
    standards: [{ number: 'GB 1', source: 's1' }],
    specifications: [aSpecification({ condition: { zh: '常温下', en: 'at room temperature' } })],
    listings: [aListing({ nameAsListed: '旧名', number: '12', batch: '第二批', grade: { zh: '一等奖' } })],
  }, { shortName: { zh: '示例精仪', en: 'Exact' }, aliases: ['谱王'], creditCode: '91990000EXAMPLE006' });
  const { name, maker, models, lines } = cardOf(entry);
  const printed = [name, maker, ...models, ...lines.map(({ text }) => text)].flatMap((text) => (typeof text === 'string' ? [text] : [text.zh, text.en ?? '']));
  const missing = Object.values(textsByZone(entry)).flat().map(({ text }) => text).filter((text) => !printed.some((one) => one.includes(text)));
  expect(missing).toEqual([]);
});
