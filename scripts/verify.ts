// npm run verify: whether files, or a claim about a product on a day, are what the catalogue published. Offline; changes nothing.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkEdition } from '../src/catalogue/check.ts';
import { printProblems } from '../src/catalogue/problem.ts';
import { publishedBy, type Published } from '../src/verification/published.ts';
import { largestPackage } from '../src/verification/read-file.ts';
import { isReliable, type Words } from '../src/verification/sentences.ts';
import { emptyVerdict, type At, type FileVerdict } from '../src/verification/verdict.ts';
import { verifyDay } from '../src/verification/verify-day.ts';
import { verifyFile } from '../src/verification/verify-file.ts';
import { editionDirectory, readEdition } from './lib/files.ts';
import { run } from './lib/run.ts';
import { today } from './lib/today.ts';
import { parseVerifyOptions, usage, type VerifyOptions } from './lib/verify/options.ts';
import { printDay, printVerdict, terminalWords } from './lib/verify/print.ts';
import { publishedEdition, publishedSite, type PublishedFolder } from './lib/verify/published-folder.ts';

/** Ends with 2: nothing could be checked at all. */
class WrongUse extends Error {}

/** @throws WrongUse */
const publishedIn = async ({ site, language }: VerifyOptions): Promise<PublishedFolder> => {
  const directory = site === undefined ? editionDirectory() : resolve(site);
  if (!existsSync(directory)) throw new WrongUse(`没有文件夹 ${directory}。There is no folder ${directory}.`);
  if (!existsSync(join(directory, 'edition.json'))) return publishedSite(directory).catch((error: unknown) => { throw new WrongUse(error instanceof Error ? error.message : String(error), { cause: error }); });
  const { records, problems } = await readEdition(directory);
  const standing = [...problems, ...checkEdition(records)];
  if (standing.length > 0) throw new WrongUse(printProblems(standing, language, directory));
  return publishedEdition(records);
};

/** Too large a file is told by its size, without its bytes. */
const verifyPath = async (path: string, published: Published, at: At): Promise<FileVerdict> => {
  if (!existsSync(path) || !statSync(path).isFile()) throw new WrongUse(`没有文件 ${path}。There is no file ${path}.`);
  const { size } = statSync(path);
  if (size > largestPackage) return { ...emptyVerdict(path, false), outcome: 'refused', refusal: { reason: 'too-large', value: String(Math.ceil(size / 1024 ** 2)) } };
  return verifyFile({ name: path, bytes: readFileSync(path) }, published, at);
};

/** @returns whether all that was asked is so */
const verify = async (options: VerifyOptions, words: Words): Promise<boolean> => {
  const { fetchFile, site, catalogue } = await publishedIn(options);
  const published = publishedBy(fetchFile);
  const at: At = { site, catalogue, today: today() };
  const day = options.id === undefined ? undefined : await verifyDay(published, { id: options.id, asked: options.asof, today: at.today });
  const verdicts: FileVerdict[] = [];
  for (const file of options.files) verdicts.push(await verifyPath(file, published, at));
  if (options.json) console.log(JSON.stringify({ today: at.today, site, ...(day && { product: day }), files: verdicts }, null, 2));
  else console.log([...(day ? [printDay(day, words)] : []), ...verdicts.map((verdict) => printVerdict(verdict, words, at.today))].join('\n\n'));
  return day?.kind !== 'unknown' && !(day?.kind === 'answer' && day.instead) && verdicts.every(isReliable);
};

const optionsOf = (args: readonly string[]): VerifyOptions => {
  try {
    return parseVerifyOptions(args);
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const main = async (): Promise<void> => {
  try {
    const options = optionsOf(process.argv.slice(2));
    if (options.help) console.log(usage[options.language]);
    else process.exitCode = (await verify(options, terminalWords(options.language))) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
};

if (import.meta.main) await run(main);
