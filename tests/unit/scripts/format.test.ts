import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatRecord } from '../../../scripts/format.ts';
import { toCanonicalJson } from '../../../src/catalogue/canonical.ts';
import { productSchema } from '../../../src/catalogue/schema.ts';
import { aProduct } from '../builders.ts';
import { policyFiles } from '../policy-files.ts';
import { lockAs } from './edition-write/an-edition.ts';
import { anEdition, differing, type AnEdition } from './import/a-run.ts';

const product = aProduct({ name: { zh: '示例产品', en: 'Example Product' } });
const canonical = toCanonicalJson(product);

test.each([
  ['in its canonical form', canonical],
  ['on one line', JSON.stringify(product)],
  ['with tabs', JSON.stringify(product, null, '\t')],
  ['with a byte order mark and Windows line breaks', `\uFEFF${canonical.replaceAll('\n', '\r\n')}`],
  ['with its fields in another order', JSON.stringify(Object.fromEntries(Object.entries({ ...product, name: { en: 'Example Product', zh: '示例产品' } }).reverse()))],
  ['with escapes where none are needed', canonical.replace('示例产品', '\\u793a\\u4f8b\\u4ea7\\u54c1')],
])('a record %s is written in its canonical form', (_, text) => {
  expect(formatRecord(text, productSchema)).toBe(canonical);
});

test.each([
  ['broken JSON', canonical.slice(0, -5)],
  ['an unknown field', canonical.replace('"summary"', '"sumary"')],
  ['a missing field', '{}'],
  ['an empty file', ''],
  ['a field that stands twice', canonical.replace('"nameOrigin": "source"', '"nameOrigin": "translated",\n  "nameOrigin": "source"')],
])('%s is left for a person to mend', (_, text) => {
  expect(formatRecord(text, productSchema)).toBeUndefined();
});

test('the files of a policy are written in their canonical form', async () => {
  await using edition = await anEdition();
  for (const folder of ['measures', 'scenarios']) mkdirSync(join(edition.directory, folder));
  for (const [file, text] of Object.entries(policyFiles)) writeFileSync(join(edition.directory, file), JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())));
  expect(edition.run('format').stdout).toContain('已规范 7 个文件，21 个无需改动，0 个有误未改。');
  for (const [file, text] of Object.entries(policyFiles)) expect(readFileSync(join(edition.directory, file), 'utf8'), file).toBe(text);
});

/** An edition with one record in another form and one that is none, and what the first should be. */
const anEditionOutOfForm = async (): Promise<AnEdition & { formatted: string }> => {
  const edition = await anEdition();
  const file = join(edition.directory, 'products/harbour-inspection-robot.json');
  const formatted = readFileSync(file, 'utf8');
  writeFileSync(file, `\uFEFF${JSON.stringify(JSON.parse(formatted))}`);
  writeFileSync(join(edition.directory, 'products/infrared-thermometer.json'), '{');
  return { ...edition, formatted };
};

test('the command writes what is out of form, and names what it cannot read', async () => {
  await using edition = await anEditionOutOfForm();
  const before = edition.tree();
  const { status, stdout, stderr } = edition.run('format');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "../content/products/infrared-thermometer.json — 有误，未改动。请先运行 npm run check。
    已规范 1 个文件，19 个无需改动，1 个有误未改。1 formatted, 19 unchanged, 1 left for npm run check.
    "
  `);
  expect(differing(before, edition.tree())).toEqual(['products/harbour-inspection-robot.json']);
  expect(readFileSync(join(edition.directory, 'products/harbour-inspection-robot.json'), 'utf8')).toBe(edition.formatted);
});

test('while another command writes, nothing is written', async () => {
  await using edition = await anEditionOutOfForm();
  const before = edition.tree();
  // This process, which lives, holds the lock.
  lockAs(dirname(edition.directory), {});
  const { status, stdout, stderr } = edition.run('format');
  expect(status).toBe(1);
  expect(stdout).not.toContain('已规范');
  expect(stderr).toContain(String(process.pid));
  expect(edition.tree()).toEqual(before);
});
