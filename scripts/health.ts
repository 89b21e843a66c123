// npm run health: the state of the edition for its keeper. A report, no check: it ends with 0 whatever it finds.
// `-- --lang en` for English, `-- --on 2026-12-31` for another day than today, `-- --all` for every entry,
// `-- --json FILE.json` for the figures, `-- --report FILE.html` for a page to print or send.
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { checkEdition } from '../src/catalogue/check.ts';
import { healthOf, type Health } from '../src/catalogue/health/health.ts';
import { readableCatalogue } from '../src/catalogue/health/readable.ts';
import { checkReleases } from '../src/signing/check-releases.ts';
import { editionDirectory, readEdition } from './lib/files.ts';
import { readHealthArguments } from './lib/health/arguments.ts';
import { healthReport } from './lib/health-print.ts';
import { htmlReport } from './lib/html-report.ts';
import { run } from './lib/run.ts';
import { textReport } from './lib/text-report.ts';

/**
 * The state of the edition in a folder.
 * @throws if the folder, or the edition itself, cannot be read
 */
export const readHealth = async (directory: string, on: string): Promise<Health> => {
  const { records, problems } = await readEdition(directory);
  const readable = readableCatalogue(records);
  if (!readable) throw new Error(`${directory} 的 edition.json 或 sectors.json 读不出来，请先运行 npm run check。edition.json or sectors.json cannot be read: run npm run check first.`);
  return healthOf(readable.catalogue, { on, problems: problems.length + checkEdition(records).length + (await checkReleases(records.publication)).length, leftOut: readable.leftOut });
};

const write = async (file: string, content: string): Promise<void> => {
  await writeFile(file, content);
  console.error(`→ ${relative(process.cwd(), file)}`);
};

const main = async (): Promise<void> => {
  const { language, on, all, json, page } = readHealthArguments(process.argv.slice(2), editionDirectory());
  const health = await readHealth(editionDirectory(), on);
  const report = healthReport(health, language);
  console.log(textReport(report, { all }));
  if (json !== undefined) await write(json, `${JSON.stringify(health, null, 2)}\n`);
  if (page !== undefined) await write(page, htmlReport(report));
};

if (import.meta.main) await run(main);
