// The edition as the self-check loads it: no more than it needs, and nothing that the folder would not say.
import { expect, test } from 'vitest';
import { contextOf } from '../../../src/submission/context.ts';
import { stampOfRecords } from '../../../src/submission/edition-at-hand.ts';
import { siteEdition } from '../../../src/submission/site-edition.ts';
import { readFixture, servedEdition, servedFiles } from './editions.ts';

const nothing = new Set<string>();

test('names alone hold no entry; the maker of a product brings all of its products whole', async () => {
  const records = await readFixture();
  const asked: string[] = [];
  const at = servedEdition(await servedFiles(records), (path) => asked.push(path));
  const named = await at.named();
  expect(asked).toEqual(['self-check/context.json', 'names.json']);
  expect(named.products.map(({ data }) => data.id).sort()).toEqual(records.products.map(({ data }) => data.id).sort());
  expect(named.products.every(({ data }) => data.summary === undefined)).toBe(true);
  const whole = await at.whole({ makers: nothing, products: new Set(['harbour-inspection-robot']) });
  expect(asked.slice(2)).toEqual(['manufacturers/sample-robotics/entries.json']);
  const bySummary = whole.products.filter(({ data }) => data.summary !== undefined).map(({ data }) => data.id).sort();
  expect(bySummary).toEqual(['harbour-inspection-robot', 'tank-cleaning-robot']);
  expect(whole.products.find(({ data }) => data.id === 'tank-cleaning-robot')?.data).toEqual(records.products.find(({ data }) => data.id === 'tank-cleaning-robot')?.data);
  // Each file once.
  await at.whole({ makers: new Set(['sample-robotics']), products: nothing });
  expect(asked).toHaveLength(3);
});

test('what the catalogue has not is not asked for', async () => {
  const asked: string[] = [];
  const at = servedEdition(await servedFiles(await readFixture()), (path) => asked.push(path));
  await at.whole({ makers: new Set(['../../etc', 'nobody']), products: new Set(['nothing']) });
  expect(asked.sort()).toEqual(['names.json', 'self-check/context.json']);
});

test('the stamp of the folder is that of the site', async () => {
  const records = await readFixture();
  const files = await servedFiles(records);
  expect(await stampOfRecords(records)).toEqual(await servedEdition(files).stamp());
  expect(contextOf(records, await stampOfRecords(records))).toEqual(JSON.parse(files.get('self-check/context.json') ?? ''));
});

test('records are in the order of the folder, so that both name them in the same order', async () => {
  const records = await readFixture();
  const named = await servedEdition(await servedFiles({ ...records, lists: [...records.lists].reverse(), products: [...records.products].reverse() })).named();
  for (const of of ['lists', 'manufacturers', 'products'] as const) expect(named[of].map(({ file }) => file)).toEqual(records[of].map(({ file }) => file));
});

test('what did not come is asked for again', async () => {
  const files = await servedFiles(await readFixture());
  let fails = true;
  const at = siteEdition(<Data>(path: string) => {
    if (fails) return Promise.reject(new Error('offline'));
    const text = files.get(path);
    return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as Data)); // written above
  });
  await expect(at.named()).rejects.toThrow('offline');
  fails = false;
  expect((await at.named()).products).toHaveLength(6);
});
