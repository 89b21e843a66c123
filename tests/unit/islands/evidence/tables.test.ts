import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../../src/catalogue/catalogue.ts';
import { hashRecords, stampOf } from '../../../../src/catalogue/edition-stamp.ts';
import { openEntries, packEntries, type CatalogueEntry } from '../../../../src/catalogue/entry-file.ts';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { evidenceMessageKeys, type EvidenceSpeaker } from '../../../../src/islands/evidence/messages.ts';
import { titleOf, verifyAddress, type Pack } from '../../../../src/islands/evidence/pack.ts';
import { evidenceTables, flatTable, type Packed } from '../../../../src/islands/evidence/tables.ts';
import { speakerOf } from '../../../../src/islands/speaker.ts';
import type { Product } from '../../../../src/catalogue/schema.ts';
import { policy } from '../../catalogue/a-decided-policy.ts';
import { aList, aListing, aProduct, someRecords } from '../../builders.ts';

const speaker: EvidenceSpeaker = { ...speakerOf({ base: '/', locale: 'zh', messages: { ...messagesOf('zh', evidenceMessageKeys), editionKindOwn: messagesOf('zh', ['editionKind-reference'])['editionKind-reference'] } }), beside: (key) => key, besideLanguage: 'en' };

const entriesOf = async (...products: Partial<Product>[]): Promise<CatalogueEntry[]> => {
  const of = catalogueOf(someRecords({ lists: [aList(), aList({ id: 'award', kind: 'award', name: { zh: '示例奖' } })], products: products.map(aProduct) }));
  return openEntries(packEntries(of.products, { edition: of.edition, hashes: await hashRecords(of), stamp: await stampOf(of, await hashRecords(of)) }));
};

const packed = async (own: Partial<Pack> = {}, ...products: Partial<Product>[]): Promise<Packed> => {
  const entries = await entriesOf(...products);
  const [first] = entries;
  if (!first) throw new Error('A pack has a product.');
  const pack: Pack = { catalogue: { zh: '示例目录' }, site: 'https://example.org/catalogue/', stamp: first.stamp, on: '2026-01-15', today: '2026-01-15', retrievedAt: '2026-01-15T09:30:00+08:00', without: [], policy, calculations: [], hasCover: products.length > 1, ...own };
  return { entries, missing: [], searches: [], pack, speaker };
};

const listed: Partial<Product> = { models: ['0012', 'A-2'], listings: [aListing({ listedOn: '2025-03-01', validUntil: '2026-12-31', document: '示经信技〔2025〕1号' }), aListing({ list: 'award', listedOn: '2024' })] };

describe('the tables of a pack', () => {
  test('a product has a row, with the listing that decides and the address to check it at', async () => {
    const [products] = evidenceTables(await packed({}, listed));
    expect(products?.rows[0]).toMatchObject({ status: '在目录', models: '0012；A-2', deciding: expect.stringContaining('示经信技〔2025〕1号'), verify: 'https://example.org/catalogue/v/example-product/?asof=2026-01-15', retrieved: '2026-01-15T09:30:00+08:00' });
  });

  test('each listing has a row; one without an end claims none', async () => {
    const listings = evidenceTables(await packed({}, listed)).find(({ name }) => name === 'listings');
    expect(listings?.rows.map(({ list, listingStatus, decides }) => [list, listingStatus, decides])).toEqual([
      [expect.any(String), '在目录', '是'],
      ['示例奖', '未载明', undefined],
    ]);
  });

  test('every support is told, also what must be checked', async () => {
    const supports = evidenceTables(await packed({}, {})).find(({ name }) => name === 'policy');
    expect(supports?.rows.map(({ outcome }) => outcome)).toEqual(['需核实', '需核实', '需核实']);
  });

  test('what is left out, or what the edition does not have, makes no table', async () => {
    expect(evidenceTables(await packed({ without: ['sources', 'specifications'], policy: undefined }, {})).map(({ name }) => name)).toEqual(['products', 'listings']);
  });

  test('the one table has a row per listing, and one for a product without any', async () => {
    const { rows } = flatTable(await packed({}, listed, { id: 'second-product' }));
    expect(rows.map(({ id, list }) => [id, list])).toEqual([['example-product', expect.any(String)], ['example-product', '示例奖'], ['second-product', undefined]]);
  });

  test('what was asked for and is missing has a row that says so, in the workbook and in the one table', async () => {
    const pack = { ...(await packed({}, listed)), missing: [{ id: 'no-such', why: 'unknown' }, { id: 'not-loaded', why: 'failed' }, { id: 'fifty-first', why: 'further' }] as const };
    const told = [{ id: 'no-such', on: '2026-01-15', status: '本版没有这个编号的产品' }, { id: 'not-loaded', on: '2026-01-15', status: '没有载入，状态不明' }, { id: 'fifty-first', on: '2026-01-15', status: '超出一份的上限，不在本包内' }];
    expect(evidenceTables(pack)[0]?.rows.slice(1)).toEqual(told);
    expect(flatTable(pack).rows.slice(-3)).toEqual(told);
  });
});

test.each([['listed', 'evidenceTitle-listed'], ['expiring', 'evidenceTitle-listed'], ['expired', 'evidenceTitle-past'], ['withdrawn', 'evidenceTitle-past'], ['not-yet', 'evidenceTitle-past'], ['public-record', 'evidenceTitle-record']] as const)('a sheet of what is %s is called %s', (status, title) => {
  expect(titleOf(status)).toBe(title);
});

test('the address to check at is that of the published site, in the language of the sheet', () => {
  expect(verifyAddress('https://example.org/catalogue/', { locale: 'en' }, { id: 'a', on: '2026-01-01' })).toBe('https://example.org/catalogue/en/v/a/?asof=2026-01-01');
  expect(verifyAddress('https://example.org/', { locale: 'zh' }, { id: 'a', on: '2026-01-01' })).toBe('https://example.org/v/a/?asof=2026-01-01');
});
