// The six-product edition that other tests build and browse: it must stay sound, and hold what they rely on.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatRecord, schemaOf } from '../../scripts/format.ts';
import { listFiles, projectRoot, readEdition } from '../../scripts/lib/files.ts';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { changesOf, changesOfManufacturer } from '../../src/catalogue/change-log.ts';
import { transactionTypes } from '../../src/catalogue/changes.ts';
import { checkEdition } from '../../src/catalogue/check.ts';
import { registrationKinds } from '../../src/catalogue/schema.ts';
import { statuses } from '../../src/catalogue/status.ts';
import { keyOf, termsOf } from '../../src/search/normalise.ts';
import { textsByZone } from '../../src/search/record.ts';

const directory = join(projectRoot, 'tests/fixtures/edition');
const { records, problems } = await readEdition(directory);
const catalogue = catalogueOf(records);

test('the fixture passes the check', () => {
  expect([...problems, ...checkEdition(records)]).toEqual([]);
});

test('the fixture is in canonical form', async () => {
  for (const file of (await listFiles(directory)).filter((name) => name.endsWith('.json'))) {
    const text = await readFile(join(directory, file), 'utf8');
    const schema = schemaOf(file);
    expect(schema && formatRecord(text, schema), file).toBe(text);
  }
});

test('each status occurs once on the day of its data', () => {
  expect(catalogue.edition.dataDate).toBe('2026-11-22');
  expect(catalogue.products.map(({ status }) => status).sort()).toEqual([...statuses].sort());
});

test('every kind of registration, a renewal, a logo of each format and a product’s own logo occur', () => {
  const kinds = catalogue.products.flatMap(({ product }) => product.registrations ?? []).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(registrationKinds));
  expect(catalogue.products.some(({ catalogueListings }) => catalogueListings.length === 2)).toBe(true);
  expect(records.logos.map(({ name }) => name.replace(/^.*\./, '')).sort()).toEqual(['jpg', 'png', 'svg', 'webp']);
  expect(catalogue.products.filter(({ product }) => product.logo !== undefined)).toHaveLength(2);
  expect(catalogue.products.filter(({ product, manufacturer }) => product.logo === undefined && manufacturer.logo === undefined).length).toBeGreaterThan(0);
});

test('one product is as bare as an official list prints it: without category and summary', () => {
  const bare = catalogue.products.filter(({ product }) => product.category === undefined && product.summary === undefined);
  expect(bare.map(({ product, category }) => [product.id, category.id])).toEqual([['infrared-thermometer', 'uncategorised']]);
});

test('every type of change occurs, with each kind of field, and on one day twice', () => {
  const { changeSets } = catalogue.changes;
  const transactions = changeSets.flatMap((one) => one.transactions);
  expect(new Set(transactions.map(({ transaction }) => transaction.type))).toEqual(new Set(transactionTypes));
  expect(new Set(transactions.flatMap(({ fields }) => fields.map(({ place }) => place.kind)))).toEqual(new Set(['field', 'specification', 'listing']));
  expect(transactions.flatMap(({ fields }) => fields).some(({ to }) => to === undefined)).toBe(true);
  expect(transactions.flatMap(({ fields }) => fields).some(({ from }) => from === undefined)).toBe(true);
  expect(changeSets.map(({ changeSet }) => changeSet.date)).toEqual(['2026-11-20', '2026-11-20', '2026-10-15', '2025-05-06']);
});

test('a change rests on a page, on a document with a file that has no address, or on nothing that is named', () => {
  const sources = catalogue.changes.changeSets.map(({ changeSet }) => changeSet.source);
  expect(sources.map((source) => (source === undefined ? 'nothing' : source.url === undefined ? `file ${source.file?.sha256.length}` : 'page')).sort()).toEqual(['file 64', 'nothing', 'page', 'page']);
});

test('what the change log says a field became is what the record says now', () => {
  const [entry] = catalogue.products.filter(({ product }) => product.id === 'handheld-spectrometer');
  const maker = catalogue.manufacturers.find(({ manufacturer }) => manufacturer.id === 'example-instruments')?.manufacturer;
  const named = entry && changesOf(catalogue.changes, entry).filter(({ transaction }) => transaction.type === 'renamed').flatMap(({ transaction }) => transaction.fields ?? []);
  expect(named?.map(({ to }) => to)).toEqual([entry?.product.name.zh, maker?.name.zh, maker?.name.en]);
  expect(changesOfManufacturer(catalogue.changes, 'example-instruments')).toHaveLength(1);
  expect(entry && changesOf(catalogue.changes, entry).length).toBeGreaterThan(5);
});

test('every search example finds something', () => {
  const none = new Map<string, string>();
  const keys = catalogue.products.map((entry) => Object.values(textsByZone(entry)).flat().map(({ text }) => keyOf(text, none)));
  for (const example of catalogue.edition.searchExamples.flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one).filter((text) => text !== undefined)))) {
    const found = keys.filter((texts) => termsOf(example, none).every((term) => texts.some((text) => text.includes(keyOf(term, none)))));
    expect(found.length, example).toBeGreaterThan(0);
  }
});

test.each(['zh', 'en'])('the page about the site in %s has the places that the site links to', async (language) => {
  const prose = await readFile(join(directory, `pages/${language}/about.md`), 'utf8');
  for (const place of ['sources', 'status', 'correct', 'import']) expect(prose).toContain(`<h2 id="${place}">`);
});
