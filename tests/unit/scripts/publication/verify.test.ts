// npm run verify, and the way of a record through two releases: a file of each is answered rightly, signed or not.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '../../../../scripts/lib/files.ts';
import { parseVerifyOptions, usage } from '../../../../scripts/lib/verify/options.ts';
import { signingKeyOf } from '../../../../scripts/lib/signing-key.ts';
import { pathOf } from '../../../../src/site-paths.ts';
import { contextOf } from '../../../../src/submission/context.ts';
import { anEdition, differing, type AnEdition } from '../import/a-run.ts';
import { aSite, type Site } from '../../verification/published.ts';

const robot = 'harbour-inspection-robot';

const siteOf = async ({ directory }: AnEdition): Promise<Site> => aSite((await readEdition(directory)).records);

const edit = ({ directory }: AnEdition, change: (text: string) => string): void => {
  const file = join(directory, `products/${robot}.json`);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

/** What a reader of the site keeps of a product, beside the edition. */
const keep = async (edition: AnEdition, name: string, pair?: Awaited<ReturnType<typeof signingKeyOf>>): Promise<string[]> => {
  const site = await siteOf(edition);
  const release = readFileSync(join(edition.directory, `releases/${name === 'first' ? '0001' : '0002'}.json`));
  return [
    edition.write(`${name}-evidence.json`, JSON.stringify(await site.evidence(robot))),
    edition.write(`${name}-credential.json`, JSON.stringify(await site.credential(robot, pair))),
    edition.write(`${name}-release.json`, release),
  ];
};

/** The verdict of each file. */
const verdicts = (stdout: string): string[] => stdout.split('\n').flatMap((line) => (/^[✔✘] (?<told>.*)$/.exec(line)?.groups?.['told'] ?? '').split(': ').slice(-1)).filter((told) => told !== '');

test.each([['without a key', false], ['with a key', true]])('release, change a record, release again, %s: a file of each is answered', async (_name, isSigned) => {
  await using edition = await anEdition();
  const path = edition.path('key.jwk');
  if (isSigned) expect(edition.run('key', '--out', path, '--from', '2026-01-01', '--write').status).toBe(0);
  const environment = isSigned ? { CATALOGUE_SIGNING_KEY: path } : {};
  const pair = isSigned ? await signingKeyOf(path) : undefined;
  expect(edition.runWith(environment, 'release', '--write').status).toBe(0);
  const first = await keep(edition, 'first', pair);
  edit(edition, (text) => text.replace('港口巡检机器人', '港口智能巡检机器人'));
  expect(edition.runWith(environment, 'release', '--write').status).toBe(0);
  const second = await keep(edition, 'second', pair);
  const before = edition.tree();

  const now = edition.run('verify', ...second, '--lang', 'en');
  expect([now.status, now.stderr]).toEqual([0, '']);
  const matching = isSigned ? 'Genuine' : 'Matches, but is not signed';
  expect(verdicts(now.stdout)).toEqual(['Records are genuine', matching, matching]);
  expect(now.stdout).toContain('In release 2');

  const then = edition.run('verify', ...first, '--lang', 'en');
  expect(verdicts(then.stdout)).toEqual(['Genuine, and updated since', isSigned ? 'Genuine, and updated since' : 'Not proved', matching]);
  expect(then.status).toBe(isSigned ? 0 : 1);
  expect(then.stdout).toContain('As in release 1 (');
  expect(then.stdout).toContain('Product name: 港口巡检机器人 → 港口智能巡检机器人');
  expect(then.stdout.match(/The signature is valid, by the key/g) ?? []).toHaveLength(isSigned ? 2 : 0);
  expect(then.stdout).toContain('the latest is release 2');

  // One character.
  const [evidence = ''] = first;
  writeFileSync(evidence, readFileSync(evidence, 'utf8').replace('港口巡检机器人', '港口巡检机器入'));
  const forged = edition.run('verify', evidence);
  expect([forged.status, forged.stdout.split('\n').slice(0, 4)]).toEqual([1, [
    '✘ first-evidence.json (采购依据文件)：已被改动', '  文件生成以后被改动过或已损坏，不能作为依据。',
    '  - 文件自身的校验值与内容不符。记录都对得上的，改动在记录以外，例如日期、网址、政策或检索结果。', `  - 记录 products/${robot} 与它的校验值不符：记录或校验值被改过。`,
  ]]);
  expect(differing(before, edition.tree())).toEqual([]);
});

test('a product on a day, an old id, and none', async () => {
  await using edition = await anEdition();
  const { status, stdout } = edition.run('verify', '--id', 'handheld-spectrometer', '--asof', '2025-04-10', '--lang', 'en');
  expect([status, stdout.split('\n').slice(0, 3)]).toEqual([0, ['On 10 April 2025, “EX-200 Handheld Spectrometer” is in the catalogue, until 30 April 2025.', '  By: Example City Catalogue of Recommended Innovative Products · 示经信技〔2023〕7号 · T-2023-001', '  This status holds: 30 January 2025 to 30 April 2025']]);
  expect(edition.run('verify', '--id', 'no-such')).toMatchObject({ status: 1, stdout: '✘ 目录里没有编号“no-such”的产品，也没有这个编号改名的记录。请核对编号，或按名称查找。\n' });
  expect(edition.run('verify', '--id', 'handheld-spectrometer', '--asof', '2025-02-30')).toMatchObject({ status: 1, stdout: expect.stringContaining('“2025-02-30”不是有效的日期') as string });
});

test('a built site answers as its edition does', async () => {
  await using edition = await anEdition();
  const { records } = await readEdition(edition.directory);
  const site = await siteOf(edition);
  const file = edition.write('evidence.json', JSON.stringify(await site.evidence(robot)));
  const entry = await site.entryFile(robot);
  for (const [path, value] of [[pathOf.selfCheckContext, contextOf(records, entry.stamp)], [pathOf.entry(robot), entry], [pathOf.releaseIndex, { releases: [] }]] as const) {
    mkdirSync(dirname(edition.path(`site/${path}`)), { recursive: true });
    edition.write(`site/${path}`, JSON.stringify(value));
  }
  const built = edition.runWith({ CATALOGUE_DIR: '/nowhere' }, 'verify', file, '--site', edition.path('site'));
  expect(built).toMatchObject({ status: 0, stderr: '', stdout: edition.run('verify', file).stdout });
  rmSync(edition.path('site/self-check'), { recursive: true });
  expect(edition.run('verify', file, '--site', edition.path('site'))).toMatchObject({ status: 2, stderr: expect.stringContaining('is neither the folder of an edition nor a built site') as string });
});

test('wrong use ends with 2; what cannot be checked, with 1; JSON for programs', async () => {
  await using edition = await anEdition();
  const run = (...args: string[]) => edition.run('verify', ...args);
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('There is nothing to check') as string });
  expect(run('nowhere.json')).toMatchObject({ status: 2, stderr: '没有文件 nowhere.json。There is no file nowhere.json.\n' });
  expect(run(robot, '--asof', '2026-01-01')).toMatchObject({ status: 2, stderr: expect.stringContaining('--asof belongs to --id') as string });
  expect(run('--frobnicate')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no option --frobnicate') as string });
  expect(run('--help', '--lang', 'en')).toMatchObject({ status: 0, stdout: `${usage.en}\n` });
  const odd = edition.write('\u001B[31mred.json', '{"a":1}');
  const { status, stdout } = run(odd);
  expect([status, stdout.includes('\u001B')]).toEqual([1, false]);
  expect(JSON.parse(run(odd, '--json').stdout)).toMatchObject({ files: [{ outcome: 'refused', refusal: { reason: 'foreign' } }] });
  writeFileSync(join(edition.directory, 'products/broken.json'), '{');
  expect(run(odd)).toMatchObject({ status: 2, stderr: expect.stringContaining('products/broken.json') as string });
});

test('options are read, and all are told in both languages', () => {
  expect(parseVerifyOptions(['a.json', '--lang', 'en'])).toEqual({ files: ['a.json'], asof: '', json: false, help: false, language: 'en' });
  expect(() => parseVerifyOptions(['a.json', '--lang', 'fr'])).toThrow('can only be zh or en');
  for (const option of ['--site', '--id', '--asof', '--json', '--lang en']) for (const text of Object.values(usage)) expect(text).toContain(option);
});
