// npm run key: the private part to a file of its owner, the public part to keys.json.
import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/lib/files.ts';
import { nextKeys, replacedKey } from '../../../../scripts/lib/key/next-keys.ts';
import { parseKeyOptions } from '../../../../scripts/lib/key/options.ts';
import { makeKey, signingKeyOf } from '../../../../scripts/lib/signing-key.ts';
import { signingKeysSchema, type SigningKey } from '../../../../src/catalogue/release-schema.ts';
import { signerOn } from '../../../../src/signing/signing-key.ts';
import { aKey } from '../../builders.ts';
import { anEdition, differing, type AnEdition } from '../import/a-run.ts';

const keysOf = ({ directory }: AnEdition): SigningKey[] => signingKeysSchema.parse(JSON.parse(readFileSync(join(directory, 'keys.json'), 'utf8'))).keys;

test('a key is made only with --write, and its private part is never printed', async () => {
  await using edition = await anEdition();
  const [before, path] = [edition.tree(), edition.path('catalogue.jwk')];
  const preview = edition.run('key', '--out', path, '--from', '2026-11-01');
  expect(preview).toMatchObject({ status: 0, stderr: '' });
  expect(preview.stdout).toContain('没有生成密钥');
  expect([existsSync(path), edition.tree()]).toEqual([false, before]);

  const { status, stdout, stderr } = edition.run('key', '--out', path, '--from', '2026-11-01', '--write');
  expect([status, stderr]).toEqual([0, '']);
  expect(differing(before, edition.tree())).toEqual(['keys.json']);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const pair = await signingKeyOf(path);
  const keys = keysOf(edition);
  expect(keys).toEqual([{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: pair?.kid, x: pair?.x, validFrom: '2026-11-01' }]);
  const { d } = JSON.parse(readFileSync(path, 'utf8')) as { d: string };
  expect(stdout).not.toContain(d);
  expect(JSON.stringify(edition.tree())).not.toContain(d);

  const second = edition.run('key', '--out', edition.path('second.jwk'), '--from', '2026-11-20', '--replaces', 'last', '--write', '--lang', 'en');
  expect([second.status, second.stdout]).toEqual([0, expect.stringContaining('ends on 2026-11-20; what it has signed stays valid.')]);
  expect(keysOf(edition).map(({ validFrom, validUntil }) => [validFrom, validUntil])).toEqual([['2026-11-01', '2026-11-20'], ['2026-11-20', undefined]]);
  expect(edition.run('format').stdout).toContain('已规范 0 个文件');
});

test('nothing is overwritten, and no private key is left where the edition refuses the public one', async () => {
  await using edition = await anEdition();
  const path = edition.write('mine.jwk', 'mine');
  expect(edition.run('key', '--out', path, '--write')).toMatchObject({ status: 1, stderr: expect.stringContaining('没有改动它') as string });
  expect(readFileSync(path, 'utf8')).toBe('mine');
  writeFileSync(join(edition.directory, 'products/broken.json'), '{');
  const other = edition.path('other.jwk');
  expect(edition.run('key', '--out', other, '--write').status).toBe(1);
  expect(existsSync(other)).toBe(false);
});

const folders = (edition: AnEdition): { today: string; folders: string[] } => ({ today: '2026-11-25', folders: [projectRoot, edition.directory] });

test('a private key lies neither in the project nor in the edition, not by way of a link either', async () => {
  await using edition = await anEdition();
  symlinkSync(edition.directory, edition.path('link'));
  for (const out of [join(projectRoot, 'key.jwk'), join(edition.directory, 'key.jwk'), edition.path('link/key.jwk'), edition.path('../content/logos/new/key.jwk'), edition.path('new/../link/key.jwk')]) {
    expect(() => parseKeyOptions(['--out', out], folders(edition)), out).toThrow('那里的文件会公开');
  }
  expect(parseKeyOptions(['--out', edition.path('../content.jwk'), '--replaces', ' last '], folders(edition))).toMatchObject({ out: edition.path('../content.jwk'), from: '2026-11-25', replaces: 'last', write: false });
  expect(() => parseKeyOptions(['--from', '2026-13-01'], folders(edition))).toThrow('--from 要写成 2026-11-25 这样的日期，而不是 2026-13-01。');
});

test('the command says what is missing, and what is not there', async () => {
  await using edition = await anEdition();
  expect(edition.run('key', '--write')).toMatchObject({ status: 1, stderr: '\n没有用 --out 写明存放私钥的文件。\n' });
  expect(edition.run('key', '--out', 'nowhere/k.jwk', '--write').stderr).toContain('没有可以放');
});

test('what a key replaces is in use, and began before it', () => {
  const ended = aKey({ validUntil: '2026-06-30' });
  expect(() => replacedKey([ended], 'last', '2026-07-01')).toThrow('已在 2026-06-30 结束');
  expect(() => replacedKey([aKey()], 'first-key', '2025-12-31')).toThrow('begins on 2026-01-01');
  expect(() => replacedKey([], 'last', '2026-01-01')).toThrow('holds no key "last"');
  const other = aKey({ kid: 'other', x: 'B'.repeat(43) });
  expect(nextKeys([aKey(), other], { kid: 'new', x: 'A'.repeat(43), from: '2026-07-01' }, other)).toEqual([aKey(), { ...other, validUntil: '2026-07-01' }, aKey({ kid: 'new', x: 'A'.repeat(43), validFrom: '2026-07-01' })]);
});

test('a key signs while it is published, valid and not withdrawn', async () => {
  const { secret, kid, x } = await makeKey();
  const pair = await signingKeyOf(JSON.stringify(secret));
  const key = aKey({ kid, x });
  expect(signerOn(pair, [key], '2026-01-01')).toEqual({ key: pair });
  expect(signerOn(undefined, [key], '2026-01-01')).toEqual({ reason: 'no-key' });
  expect(signerOn(pair, [], '2026-01-01')).toEqual({ reason: 'unknown-key' });
  expect(signerOn(pair, [{ ...key, x: 'A'.repeat(43) }], '2026-01-01')).toEqual({ reason: 'unknown-key' });
  expect(signerOn(pair, [key], '2025-12-31')).toEqual({ reason: 'other-period' });
  expect(signerOn(pair, [{ ...key, validUntil: '2026-03-31' }], '2026-04-01')).toEqual({ reason: 'other-period' });
  expect(signerOn(pair, [{ ...key, revoked: 'compromised' }], '2026-01-01')).toEqual({ reason: 'revoked' });
});
