// What `npm run health` was asked for.
import { parseArgs } from 'node:util';
import type { ProblemLanguage } from '../../../src/catalogue/problem.ts';
import { dateSchema } from '../../../src/catalogue/schema.ts';
import { parsedCommandLine } from '../command-line.ts';
import { namedFile } from '../named-file.ts';
import { today } from '../today.ts';

export interface HealthOptions {
  language: ProblemLanguage;
  /** Day of the report, `YYYY-MM-DD`. */
  on: string;
  /** Whether every entry is printed. */
  all: boolean;
  /** File for the figures, as a whole path. */
  json?: string;
  /** File for the page, as a whole path. */
  page?: string;
}

/**
 * @param edition folder of the edition, in which nothing may be written
 * @throws if an option is not known, or cannot be meant
 */
export const readHealthArguments = (args: readonly string[], edition: string): HealthOptions => {
  const parse = () => parseArgs({
    args: [...args],
    options: { lang: { type: 'string', default: 'zh' }, on: { type: 'string' }, all: { type: 'boolean', default: false }, json: { type: 'string' }, report: { type: 'string' } },
  });
  const { values } = parsedCommandLine(parse, { zh: '可用的选项：--lang en、--on 日期、--all、--json 文件.json、--report 文件.html', en: 'The options are --lang en, --on DATE, --all, --json FILE.json and --report FILE.html.' });
  const { lang, on = today(), all } = values;
  if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang is "${lang}", but can only be zh or en.`);
  if (!dateSchema.safeParse(on).success) throw new Error(`--on 要写成 2026-11-25 这样的日期，而不是 ${on}。--on is "${on}", but must be a day such as 2026-11-25.`);
  const json = values.json === undefined ? undefined : namedFile('--json', values.json, { ending: '.json', edition });
  const page = values.report === undefined ? undefined : namedFile('--report', values.report, { ending: '.html', edition });
  return { language: lang, on, all, ...(json !== undefined && { json }), ...(page !== undefined && { page }) };
};
