// The self-check in the browser and the import on a keeper's machine say the same of everything that is handed in: peers'
// users complain most of forms that accept what the build refuses.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkEdition } from '../../../src/catalogue/check.ts';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import { inReadingOrder } from '../../../src/importing/in-order.ts';
import { afterImport } from '../../../src/importing/record-problems.ts';
import type { SheetProblem } from '../../../src/spreadsheet/sheet.ts';
import { checkFiles, type CheckedFiles } from '../../../src/submission/check-files.ts';
import { forMakers } from '../../../src/submission/maker-hints.ts';
import { parseImportOptions } from '../../../scripts/lib/import/options.ts';
import { planFiles, type PlannedFiles } from '../../../scripts/lib/import/plan-files.ts';
import { aTemporaryDirectory } from '../temporary.ts';
import { toldIn } from '../importing/builders.ts';
import { day, submissionMaker, type Maker } from './builders.ts';
import { corpus, type Case } from './corpus.ts';
import { fixture, readFixture, servedEdition, servedFiles } from './editions.ts';

let records: EditionRecords;
let files: Map<string, string>;
let made: Maker;

beforeAll(async () => {
  records = await readFixture();
  files = await servedFiles(records);
  made = submissionMaker(records, servedEdition(files));
});

const inBrowser = (one: Case, bytes: Uint8Array): Promise<CheckedFiles> =>
  checkFiles([{ name: one.file, bytes }], servedEdition(files), { today: day, ...(one.document !== undefined && { origin: { document: one.document } }) });

/** As the command does it, up to the report. */
const inImport = async (one: Case, bytes: Uint8Array): Promise<PlannedFiles> => {
  await using folder = await aTemporaryDirectory();
  const path = await folder.write(one.file, bytes);
  const options = parseImportOptions([path, ...(one.document === undefined ? [] : ['--document', one.document])], fixture);
  return await planFiles(options, records, day); // while the folder is there
};

const told = (problems: readonly SheetProblem[]): string[] => [...toldIn(problems, 'zh'), ...toldIn(problems, 'en')];

test('there are enough cases, each of a name of its own', () => {
  expect(corpus.length).toBeGreaterThan(130);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  for (const expected of ['passes', 'problems', 'questions'] as const) expect(corpus.filter((one) => one.expected === expected).length).toBeGreaterThan(6);
});

describe('browser and import say the same of', () => {
  test.each(corpus.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const bytes = await one.bytes(made);
    const [browser, build] = [await inBrowser(one, bytes), await inImport(one, bytes)];
    const { plan, sheets } = build;
    const ordered = (problems: readonly SheetProblem[]): SheetProblem[] => inReadingOrder(problems, sheets).map(forMakers);
    expect({ problems: told(browser.problems), questions: told(browser.questions) }).toEqual({ problems: told(ordered(plan.problems)), questions: told(ordered(plan.questions)) });
    const outcome = browser.problems.length > 0 ? 'problems' : browser.questions.length > 0 ? 'questions' : 'passes';
    expect([outcome, told(browser.problems)]).toEqual([one.expected, one.expected === 'problems' ? expect.anything() : []]);
    if (one.says) expect(toldIn([...browser.problems, ...browser.questions], 'en').join('\n')).toMatch(one.says);
    expect(browser.passes).toBe(one.expected === 'passes' || (one.expected === 'questions' && browser.kind === 'submission'));
    // No maker has a command line.
    expect([...browser.problems, ...browser.questions, ...browser.notices].filter(({ hint }) => /(?:^|\s)--[a-z]|npm run/.test(`${hint.zh} ${hint.en}`))).toEqual([]);
    if (one.expected !== 'passes') return;
    // What both make of it is the same, and sound.
    const recordsOf = ({ products, makers }: CheckedFiles['plan']) => ({ products: products.map(({ before, after, changes }) => ({ before, after, changes })), makers: makers.map(({ before, after, changes }) => ({ before, after, changes })) });
    expect(recordsOf(browser.plan)).toEqual(recordsOf(plan));
    expect(checkEdition(afterImport(plan, records)).filter(({ file }) => !file.startsWith('logos/'))).toEqual([]);
  });
});

test('a workbook that passes is handed in as submissions that pass', async () => {
  for (const one of corpus.filter(({ expected, file }) => expected === 'passes' && /\.(?:xlsx|csv)$/.test(file))) {
    const { submissions } = await inBrowser(one, await one.bytes(made));
    expect([one.name, submissions.length]).toEqual([one.name, one.name.includes('two makers') ? 2 : 1]);
    for (const submission of submissions) {
      const again = await checkFiles([{ name: 'submission.json', bytes: new TextEncoder().encode(JSON.stringify(submission)) }], servedEdition(files), { today: day });
      expect([one.name, told(again.problems), told(again.questions)]).toEqual([one.name, [], []]);
    }
  }
});

test('the fixture lies where it should', () => {
  expect(fixture).toBe(join(process.cwd(), 'tests/fixtures/edition'));
});
