// npm run release: release, change a record, release again, and both stand.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseReleaseOptions, usage } from '../../../../scripts/lib/release/options.ts';
import { signedText } from '../../../../src/catalogue/release.ts';
import { releaseSchema, signingKeysSchema, type Release } from '../../../../src/catalogue/release-schema.ts';
import { checkSignature } from '../../../../src/signing/verify-jws.ts';
import { anEdition, differing, type AnEdition } from '../import/a-run.ts';

const robot = 'products/harbour-inspection-robot';

const release = ({ directory }: AnEdition, number: number): Release => releaseSchema.parse(JSON.parse(readFileSync(join(directory, `releases/000${number}.json`), 'utf8')));

const edit = ({ directory }: AnEdition, file: string, change: (text: string) => string): void =>
  writeFileSync(join(directory, file), change(readFileSync(join(directory, file), 'utf8')));

test('a release is previewed, written, and followed by another one once a record has changed', async () => {
  await using edition = await anEdition();
  const before = edition.tree();
  const preview = edition.run('release');
  expect(preview).toMatchObject({ status: 0, stderr: '' });
  expect(preview.stdout).toContain('签名        未签名：没有设置 CATALOGUE_SIGNING_KEY');
  expect(preview.stdout).toContain('一、新增      14');
  expect(preview.stdout).toContain('以上是预览，没有写入。');
  expect(edition.tree()).toEqual(before);

  expect(edition.run('release', '--write')).toMatchObject({ status: 0, stderr: '' });
  expect(differing(before, edition.tree())).toEqual(['releases', 'releases/0001.json']);
  const first = release(edition, 1);
  expect(first).toMatchObject({ number: 1, counts: { products: 6, manufacturers: 4, lists: 4 } });
  expect([first.previous, first.signature]).toEqual([undefined, undefined]);

  const again = edition.run('release', '--write');
  expect([again.status, again.stderr]).toEqual([1, '\n自第 1 次发布以来没有变化，没有写入。仍要发布，请加 --again。\n']);

  edit(edition, `${robot}.json`, (text) => text.replace('港口巡检机器人', '港口智能巡检机器人'));
  const { status, stdout } = edition.run('release', '--write', '--lang', 'en');
  expect(status).toBe(0);
  expect(stdout).toContain(`── 2. Changed ──\n\n  · ${robot}  港口智能巡检机器人`);
  const second = release(edition, 2);
  expect(second.previous).toEqual({ number: 1, sha256: first.sha256 });
  expect(Object.keys(first.records).filter((path) => first.records[path] !== second.records[path])).toEqual([robot]);

  expect(edition.run('release', '--again', '--write').status).toBe(0);
  expect(release(edition, 3).records).toEqual(second.records);
  expect(edition.run('check')).toMatchObject({ status: 0, stderr: '' });
  expect(edition.run('format').stdout).toContain('已规范 0 个文件');
});

test('with a key, the release is signed; a release of before that was tampered with stops the next one', async () => {
  await using edition = await anEdition();
  const path = edition.path('key.jwk');
  expect(edition.run('key', '--out', path, '--write').status).toBe(0);
  const { stdout } = edition.runWith({ CATALOGUE_SIGNING_KEY: path }, 'release', '--write');
  const { keys } = signingKeysSchema.parse(JSON.parse(readFileSync(join(edition.directory, 'keys.json'), 'utf8')));
  expect(stdout).toContain(`用密钥 ${keys[0]?.kid} 签名`);
  const { signature = '', ...written } = release(edition, 1);
  expect((await checkSignature(signature, { keys, on: written.date, detached: signedText(written) })).verdict).toBe('valid');

  const intact = edition.tree();
  edit(edition, 'releases/0001.json', (text) => text.replace('"products": 6', '"products": 7'));
  const forged = edition.tree();
  const { status, stderr } = edition.run('release', '--again', '--write', '--lang', 'en');
  expect(status).toBe(1);
  expect(stderr).toContain('releases/0001.json · sha256 — the hash does not fit the content.');
  expect(stderr).toContain('releases/0001.json · signature — the signature does not fit the content.');
  expect(edition.tree()).toEqual(forged);
  expect(differing(intact, forged)).toEqual(['releases/0001.json']);
});

test('a key that cannot sign today is told, and nothing is written without its signature unless asked for', async () => {
  await using edition = await anEdition();
  const environment = { CATALOGUE_SIGNING_KEY: edition.path('key.jwk') };
  edition.run('key', '--out', environment.CATALOGUE_SIGNING_KEY, '--from', '2999-01-01', '--write');
  const before = edition.tree();
  const reason = 'by keys.json, CATALOGUE_SIGNING_KEY is not valid today';
  const { status, stdout, stderr } = edition.runWith(environment, 'release', '--write', '--lang', 'en');
  expect(status).toBe(1);
  expect(stdout).toContain(`not signed: ${reason}`);
  expect(stderr).toBe(`\nNothing was written: ${reason}. Mend that first, or add --unsigned to release without a signature.\n`);
  expect(edition.tree()).toEqual(before);
  expect(edition.runWith(environment, 'release', '--unsigned', '--write').status).toBe(0);
  expect(release(edition, 1).signature).toBeUndefined();
});

test('a product that was published is not deleted, and may be renamed', async () => {
  await using edition = await anEdition();
  edition.run('release', '--write');
  rmSync(join(edition.directory, 'changes'), { recursive: true });
  renameSync(join(edition.directory, `${robot}.json`), join(edition.directory, 'products/port-robot.json'));
  edit(edition, 'products/port-robot.json', (text) => text.replace('"id": "harbour-inspection-robot"', '"id": "port-robot"'));
  const refused = edition.run('release', '--write');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('第 1 次发布里有产品 "harbour-inspection-robot"，现在却没有这条记录。');
  writeFileSync(join(edition.directory, 'renamed.json'), '{\n  "products": {\n    "harbour-inspection-robot": "port-robot"\n  }\n}\n');
  const { status, stdout } = edition.run('release', '--write');
  expect(status).toBe(0);
  expect(stdout).toContain(`${robot} → products/port-robot  港口巡检机器人`);
});

test('options are read, and --help is told in both languages', () => {
  expect(parseReleaseOptions([])).toEqual({ again: false, unsigned: false, all: false, write: false, help: false, language: 'zh' });
  expect(parseReleaseOptions(['--again', '--unsigned', '--all', '--write', '--help', '--lang', 'en'])).toEqual({ again: true, unsigned: true, all: true, write: true, help: true, language: 'en' });
  expect(() => parseReleaseOptions(['--lang', 'fr'])).toThrow('can only be zh or en');
  for (const option of ['--again', '--unsigned', '--all', '--lang en', '--write']) for (const text of Object.values(usage)) expect(text).toContain(option);
});
