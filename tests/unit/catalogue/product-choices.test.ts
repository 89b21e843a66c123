import { expect, test } from 'vitest';
import { factsOf } from '../../../src/catalogue/applicability.ts';
import { matchingChoices, openChoices, packChoices, type PackedChoices, type ProductChoice } from '../../../src/catalogue/product-choices.ts';
import type { Product } from '../../../src/catalogue/schema.ts';
import { aListing } from '../builders.ts';
import { aDevice, anEntry } from './an-entry.ts';

/** As the browser gets it. @throws never: there is one product */
const overTheWire = (...entries: ReturnType<typeof anEntry>[]): ProductChoice[] => openChoices(JSON.parse(JSON.stringify(packChoices(entries, 'zh'))) as PackedChoices); // as it was packed

const registration = (own: { kind?: 'registration' | 'acceptance'; validUntil?: string } = {}): NonNullable<Product['registrations']>[number] =>
  ({ kind: 'registration', number: '国械注准20250001', authority: { zh: '示例局' }, source: 's1', ...own });

test.each([
  ['nothing', {}],
  ['a listing that holds', { listings: [aListing({ listedOn: '2025-01-01', validUntil: '2027-01-01' })] }],
  ['a listing that was withdrawn', { listings: [aListing({ listedOn: '2025-01-01', withdrawnOn: '2025-06-01' })] }],
  ['a listing without dates', { listings: [{ list: 'recommendation-catalogue', source: 's1' }] }],
  ['two terms and a first set', { listings: [aListing({ listedOn: '2023', validUntil: '2024-01-01' }), aListing({ listedOn: '2025-01-01' }), aListing({ list: 'first-set', listedOn: '2025-05' })] }],
  ['a registration by a list, and an award', { listings: [aListing({ list: 'registrations' }), aListing({ list: 'award' }), aListing({ list: 'approvals-abroad' })] }],
  ['a registration that has run out', { registrations: [registration({ validUntil: '2025-01-01' })] }],
  ['a registration without its end', { registrations: [registration()] }],
  ['an application', { registrations: [registration({ kind: 'acceptance' })] }],
] satisfies [string, Partial<Product>][])('a product with %s is known as well in the browser', (_, own) => {
  for (const entry of [anEntry(own), aDevice(own)]) {
    const [choice] = overTheWire(entry);
    if (!choice) throw new Error('There is one product.');
    for (const day of ['2023-06-01', '2025-05-15', '2026-11-22', '2028-01-01']) expect(factsOf(choice, day)).toEqual(factsOf(entry, day));
    expect(choice).toMatchObject({ id: entry.product.id, name: { text: entry.product.name.zh }, maker: { text: entry.manufacturer.name.zh } });
  }
});

test('makers, sectors and lists stand once', () => {
  const entry = anEntry({ listings: [aListing()] });
  expect(packChoices([entry, entry], 'zh')).toMatchObject({ sectors: [entry.sector.id], makers: [entry.manufacturer.name.zh], lists: [['recommendation', 0]] });
});

test('a name without English is the Chinese one, marked as such', () => {
  const [chinese, english] = openChoices(packChoices([anEntry(), anEntry({ name: { zh: '示例', en: 'Example' } })], 'en'));
  expect(chinese?.name).toEqual({ text: '示例产品', lang: 'zh-CN' });
  expect(english?.name).toEqual({ text: 'Example' });
});

test('a file that leads nowhere throws', () => {
  expect(() => openChoices({ sectors: [], makers: ['甲'], lists: [], ids: ['a'], names: ['名'], maker: [0], sector: [3], listings: [[]], registrations: {} })).toThrow('nothing at place 3');
});

test.each([
  ['成像', ['magnetic', 'imaging']],
  ['磁共振 成像', ['magnetic']],
  ['MAGNE-tic', ['magnetic']],
  ['ｉｍａｇｉｎｇ', ['imaging']],
  ['联影', ['magnetic', 'imaging']],
  ['没有', []],
  ['', []],
  ['  ', []],
])('“%s” finds %j', (typed, ids) => {
  const choice = { maker: { text: '示例联影公司' }, sector: { id: 's' }, product: {}, catalogueListings: [], listings: [] };
  const choices: ProductChoice[] = [
    { ...choice, id: 'magnetic', name: { text: '磁共振成像系统' } },
    { ...choice, id: 'imaging', name: { text: '超声成像' } },
  ];
  expect(matchingChoices(choices, typed, 8).map(({ id }) => id)).toEqual(ids);
});
