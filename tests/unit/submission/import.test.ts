// npm run import with what makers hand in: all that the self-check passes is written, and the edition holds together.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterImport } from '../../../src/importing/record-problems.ts';
import { filesToWrite } from '../../../scripts/lib/import/files-to-write.ts';
import { newLogos } from '../../../scripts/lib/import/new-logos.ts';
import { parseImportOptions } from '../../../scripts/lib/import/options.ts';
import { planFiles } from '../../../scripts/lib/import/plan-files.ts';
import { submittedLogos } from '../../../scripts/lib/import/submitted-logos.ts';
import { writeChecked } from '../../../scripts/lib/import/write-plan.ts';
import { readEditionToWrite } from '../../../scripts/lib/read-to-write.ts';
import { anEdition, type AnEdition } from '../scripts/import/a-run.ts';
import { day, grounds, jsonOf, submissionMaker, theMaker, utf8, zipOf, type Maker } from './builders.ts';
import { corpus } from './corpus.ts';
import { readFixture, servedEdition, servedFiles } from './editions.ts';

let made: Maker;
let edition: AnEdition;

beforeAll(async () => {
  const records = await readFixture();
  made = submissionMaker(records, servedEdition(await servedFiles(records)));
  edition = await anEdition();
});
afterAll(() => edition[Symbol.asyncDispose]());

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" onload="alert(1)"><script>alert(1)</script><path fill="#123456" d="M10 10h180v60H10z"/></svg>';

describe('everything that passes is written, and npm run check finds nothing', () => {
  test.each(corpus.filter(({ expected }) => expected === 'passes').map((one) => [one.name, one] as const))('%s', async (_, one) => {
    await using own = await anEdition();
    // As the command does it, without a process of its own for each.
    const options = parseImportOptions([own.write(one.file, await one.bytes(made)), ...(one.document === undefined ? [] : ['--document', one.document])], own.directory);
    const { records, snapshot } = await readEditionToWrite(own.directory);
    const { plan, submission } = await planFiles(options, records, day);
    expect([...plan.problems, ...plan.questions]).toEqual([]);
    const after = afterImport(plan, records);
    const logos = submission && submission.logos.length > 0 ? newLogos(await submittedLogos(submission, after), own.directory, after) : undefined;
    expect(await writeChecked(own.directory, filesToWrite({ plan, logos, submission, options }, records, day), snapshot)).toEqual([]);
    expect(await own.problems()).toEqual([]);
    expect(await own.changeSets()).toHaveLength(1);
  });
});

test('a correction is shown old → new, and its reason and evidence go into the change log', async () => {
  const path = edition.write('更正.json', await jsonOf(await made.correction()));
  const dry = edition.run('import', path, '--all');
  expect(dry.stdout).toContain('沿轨道自动行走的机器人');
  expect(dry.stdout).toContain('沿轨道行走的巡检机器人。');
  expect(dry.stdout).toContain('以上是预览，没有写入');
  // The keeper holds the sealed paper beside it.
  const { sha256 = '' } = await made.correction();
  expect(dry.stdout).toContain(`${(sha256.match(/.{8}/g) ?? []).join(' ')}，请与盖章的确认表核对`);
  expect(dry.stdout).toContain(grounds.reason.zh);
  expect(dry.stdout).toMatch(/依据 +产品手册（2026 版）；/);
  expect(edition.run('import', path, '--write')).toMatchObject({ status: 0, stdout: expect.stringContaining('已写入') });
  const [changeSet] = await edition.changeSets();
  expect(changeSet).toMatchObject({ reason: grounds.reason, source: { title: '产品手册（2026 版）', url: 'https://example.org/manual' }, transactions: [{ type: 'corrected', product: 'harbour-inspection-robot', fields: [{ field: 'summary.zh', to: '沿轨道行走的巡检机器人。' }, { field: 'summary.en' }] }] });
  // The record names the evidence among its sources, and the same file again has nothing to say.
  expect(edition.product('harbour-inspection-robot').sources.at(-1)).toMatchObject({ title: '产品手册（2026 版）' });
  const again = edition.run('import', path, '--write', '--lang', 'en');
  expect({ status: again.status, stdout: again.stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining('is just what the catalogue has') });
});

test('new products need no reason, and the change log does not call them corrections', async () => {
  await using own = await anEdition();
  expect(own.run('import', own.write('新.json', await jsonOf(await made.fresh())), '--write').status).toBe(0);
  expect((await own.changeSets()).map(({ reason }) => reason)).toEqual([{ zh: '登记企业填报的产品。', en: 'Products that their maker handed in.' }]);
});

test('two corrections of one record: the second says what the first has changed, and writes nothing', async () => {
  await using own = await anEdition();
  const [first, second] = [await made.correction(), await made.correction({ models: ['SR-7', 'SR-7B'] })];
  expect(own.run('import', own.write('first.json', await jsonOf(first)), '--write').status).toBe(0);
  const before = own.tree();
  const { status, stdout } = own.run('import', own.write('second.json', await jsonOf(second)), '--write', '--lang', 'en');
  expect(status).toBe(1);
  expect(stdout).toMatch(/second\.json · products #1 — Summary: the catalogue has changed it since: it was "沿轨道自动行走的机器人.*", and is "沿轨道行走的巡检机器人。" now/);
  expect(own.tree()).toEqual(before);
});

test('a logo of a package is cleaned again on its way in', async () => {
  await using own = await anEdition();
  const submission = await made.make({ manufacturer: theMaker(made.records, 'exmed'), products: [], ...grounds });
  const path = own.write('提交包.zip', await zipOf(submission, [{ record: 'manufacturers/exmed', format: 'svg', bytes: utf8(svg) }]));
  expect(own.run('import', path, '--write').status).toBe(0);
  expect(own.manufacturer('exmed').logo).toBe('exmed.svg');
  expect(own.tree()['logos/exmed.svg']).not.toMatch(/script|onload/);
});

test('a question is answered with --new, and nothing is written before', async () => {
  await using own = await anEdition();
  const one = corpus.find(({ name }) => name === 'a product with nearly the name of another of its maker');
  if (!one) throw new Error('The case is gone.');
  const path = own.write('submission.json', await one.bytes(made));
  const asked = own.run('import', path, '--write', '--lang', 'en');
  expect({ status: asked.status, stdout: asked.stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining('run it again with --new "NAME"') });
  expect(own.run('import', path, '--write', '--new', '港口巡检机器人二型').status).toBe(0);
  expect(own.product('sample-robotics-harbour').name.zh).toBe('港口巡检机器人二型');
});

test('a submission stands alone, and says itself what it rests on', async () => {
  const path = edition.write('submission.json', await jsonOf(await made.fresh()));
  expect(edition.run('import', path, edition.write('b.csv', 'x'))).toMatchObject({ status: 1, stderr: expect.stringContaining('import it alone') });
  expect(edition.run('import', path, '--document', 'x', '--list', 'y')).toMatchObject({ status: 1, stderr: expect.stringContaining('leave --list, --document out') });
  expect(edition.run('import', edition.path('nothing.zip'), '--lang', 'en')).toMatchObject({ status: 1, stdout: expect.stringContaining('there is no such file') });
});

test('a package with a path that leads out leaves nothing anywhere', async () => {
  const one = corpus.find(({ name }) => name === 'a path that leads out');
  if (!one) throw new Error('The case is gone.');
  const before = edition.tree();
  const { status, stdout } = edition.run('import', edition.write('x.zip', await one.bytes(made)), '--write', '--lang', 'en');
  expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining('lead out of the package: ../x') });
  expect(edition.tree()).toEqual(before);
  expect(existsSync(join(edition.directory, '../x'))).toBe(false);
});
