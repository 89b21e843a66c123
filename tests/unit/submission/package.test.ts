// Making submissions and packing them: the same content gives the same file, and paper and file share a hash.
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { canonicalText } from '../../../src/catalogue/record-hash.ts';
import { checkFiles, type CheckProgress } from '../../../src/submission/check-files.ts';
import { wholeEdition } from '../../../src/submission/edition-at-hand.ts';
import { packageOf, submissionText } from '../../../src/submission/package.ts';
import { readSubmission } from '../../../src/submission/read-submission.ts';
import { submissionSchema } from '../../../src/submission/submission-schema.ts';
import { day, newMaker, newProduct, submissionMaker, theMaker, theProduct, utf8 } from './builders.ts';
import { readFixture } from './editions.ts';

const someone = async () => {
  const records = await readFixture();
  return submissionMaker(records, wholeEdition(records));
};

const logo = { record: 'manufacturers/new-optics', format: 'svg', bytes: utf8('<svg/>') } as const;

test('a package is the same each time, and holds what it says', async () => {
  const made = await someone();
  const [one, other] = [await packageOf(await made.fresh(), [logo]), await packageOf(await made.fresh(), [logo])];
  expect(one.bytes).toEqual(other.bytes);
  const files = unzipSync(one.bytes);
  expect(Object.keys(files)).toEqual(['submission.json', 'logos/new-optics.svg']);
  const submission = submissionSchema.parse(JSON.parse(new TextDecoder().decode(files['submission.json'])));
  expect(submission).toEqual(one.submission);
  expect(submission.logos).toEqual([{ record: 'manufacturers/new-optics', file: 'logos/new-optics.svg', sha256: createHash('sha256').update(logo.bytes).digest('hex') }]);
  const { sha256, ...rest } = submission;
  expect(sha256).toBe(createHash('sha256').update(canonicalText(rest)).digest('hex'));
});

test('what kind it is and what it starts from follows from what the catalogue has', async () => {
  const made = await someone();
  const fresh = await made.fresh();
  expect({ kind: fresh.kind, base: fresh.base, changes: fresh.changes }).toEqual({ kind: 'new', base: undefined, changes: undefined });
  const added = await made.make({ manufacturer: theMaker(made.records, 'sample-robotics'), products: [newProduct({ manufacturer: 'sample-robotics' })] });
  expect({ kind: added.kind, hashes: Object.keys(added.base?.hashes ?? {}), changes: added.changes }).toEqual({ kind: 'new', hashes: ['manufacturers/sample-robotics'], changes: undefined });
  const correction = await made.correction();
  expect({ kind: correction.kind, changes: correction.changes }).toEqual({
    kind: 'correction',
    changes: [{ record: 'products/harbour-inspection-robot', fields: [
      { field: 'summary.zh', from: theProduct(made.records, 'harbour-inspection-robot').summary?.zh, to: '沿轨道行走的巡检机器人。' },
      { field: 'summary.en', from: theProduct(made.records, 'harbour-inspection-robot').summary?.en, to: 'An inspection robot on rails.' },
    ] }],
  });
  expect(correction.base?.stamp).toMatchObject({ dataDate: '2026-11-22', kind: 'official' });
});

test('a picture alone, two files at once and nothing at all are told', async () => {
  const told = async (...files: [string, string][]): Promise<string[]> => {
    const { kind, problems } = await readSubmission(files.map(([name, text]) => ({ name, bytes: utf8(text) })));
    return [kind, ...problems.map(({ place, message }) => `${place.file} ${message.en}`)];
  };
  expect(await told(['logo.png', 'x'])).toEqual(['nothing', 'logo.png is nothing that can be checked']);
  expect(await told(['a.csv', 'x'], ['b.csv', 'y'])).toEqual(['nothing', 'b.csv is one file too many']);
  expect(await told()).toEqual(['nothing', ' is nothing that can be checked']);
  // A browser may give the path of a file within a folder.
  expect(await told(['../../folder/a.json', '{']).then((found) => found[1])).toMatch(/^a\.json /);
});

test('pictures beside a workbook come along', async () => {
  const read = await readSubmission([{ name: '填报.csv', bytes: utf8('产品名称,企业名称\r\n甲,乙') }, { name: '标志.png', bytes: utf8('x') }]);
  expect({ kind: read.kind, logos: read.logos.map(({ file, record }) => [file, record]) }).toEqual({ kind: 'workbook', logos: [['标志.png', undefined]] });
});

test('progress is told, and a check that was stopped says so', async () => {
  const made = await someone();
  const at = wholeEdition(made.records);
  const steps: CheckProgress['step'][] = [];
  const rows = ['产品名称,企业名称,行业,品类,出处网址', ...Array.from({ length: 600 }, (_, index) => `第${index}号全新样机,全新光学有限公司,仪器仪表,光谱仪,https://example.org/a`)];
  const file = { name: '填报.csv', bytes: utf8(rows.join('\r\n')) };
  await checkFiles([file], at, { today: day, onProgress: ({ step }) => steps.push(step) });
  expect([...new Set(steps)]).toEqual(['read', 'load', 'compare']);
  expect(steps.filter((step) => step === 'read').length).toBeGreaterThan(1);
  const stop = new AbortController();
  await expect(checkFiles([file], at, { today: day, signal: stop.signal, onProgress: ({ step }) => { if (step === 'compare') stop.abort(); } })).rejects.toMatchObject({ name: 'AbortError' });
});

test('a submission is text that a person can read', async () => {
  const made = await someone();
  const submission = await made.make({ manufacturer: newMaker(), products: [newProduct()] });
  expect(submissionText(submission)).toMatch(/^\{\n {2}"format": "catalogue-submission",\n {2}"version": 1,\n {2}"catalogue": \{/);
});
