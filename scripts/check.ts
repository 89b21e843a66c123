// npm run check: everything that is wrong with the edition, at once. `-- --lang en` for English.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkEdition } from '../src/catalogue/check.ts';
import { printProblems, type ProblemLanguage } from '../src/catalogue/problem.ts';
import type { EditionRecords } from '../src/catalogue/records.ts';
import { checkReleases } from '../src/signing/check-releases.ts';
import { editionDirectory, readEdition } from './lib/files.ts';
import { run } from './lib/run.ts';

/** Prints the problems of an edition to the terminal, or that there are none. Returns its records if it is clean. */
export const checkAndReport = async (directory: string, language: ProblemLanguage): Promise<EditionRecords | undefined> => {
  const { records, problems } = await readEdition(directory);
  const all = [...problems, ...checkEdition(records), ...(await checkReleases(records.publication))];
  const root = relative(process.cwd(), directory) || '.';
  if (all.length > 0) {
    // What cannot be read cannot be compared: references and dates of such a record are judged once it is mended.
    if (problems.length > 0) console.error(language === 'zh' ? '改好后请再运行一次：读不出来的记录，引用和日期还没有核对。\n' : 'Run this again after mending: references and dates of a record that cannot be read have not been judged yet.\n');
    console.error(printProblems(all, language, root));
    return undefined;
  }
  const [products, makers] = [records.products.length, records.manufacturers.length];
  console.log(language === 'zh' ? `${root}：${products} 项产品、${makers} 家企业，没有问题。` : `${root}: ${products} products, ${makers} manufacturers, no problems.`);
  return records;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { lang: { type: 'string', default: 'zh' } } });
  if (values.lang !== 'zh' && values.lang !== 'en') throw new Error(`--lang is "${values.lang}", but can only be zh or en.`);
  process.exitCode = (await checkAndReport(editionDirectory(), values.lang)) ? 0 : 1;
};

if (import.meta.main) await run(main);
