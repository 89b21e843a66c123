// npm run format: writes each record of the edition in its canonical form. Content is never changed, only its form:
// order of the fields, indentation, line breaks, byte order mark. Files that are not valid JSON are left and named.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { toCanonicalJson } from '../src/catalogue/canonical.ts';
import { changeSetSchema } from '../src/catalogue/changes.ts';
import { parametersFileSchema } from '../src/catalogue/parameter-schema.ts';
import { duplicateKeys } from '../src/catalogue/parse.ts';
import {
  applicabilityFileSchema, measureSchema, policySchema, scenarioSchema, supportsFileSchema, targetsFileSchema, unitsFileSchema,
} from '../src/catalogue/policy-schema.ts';
import { printProblems } from '../src/catalogue/problem.ts';
import { releaseSchema, renamedSchema, signingKeysSchema } from '../src/catalogue/release-schema.ts';
import { editionSchema, listSchema, manufacturerSchema, productSchema, sectorsFileSchema, vocabularySchema } from '../src/catalogue/schema.ts';
import { recoverEdition, takeSnapshot, writeEdition } from './lib/edition-write.ts';
import { editionDirectory, listFiles } from './lib/files.ts';
import { run } from './lib/run.ts';

/** By file name, or by folder. */
const schemas: Record<string, z.ZodType> = {
  'edition.json': editionSchema,
  'sectors.json': sectorsFileSchema,
  'vocabulary.json': vocabularySchema,
  'parameters.json': parametersFileSchema,
  'policy.json': policySchema,
  'supports.json': supportsFileSchema,
  'targets.json': targetsFileSchema,
  'units.json': unitsFileSchema,
  'applicability.json': applicabilityFileSchema,
  'keys.json': signingKeysSchema,
  'renamed.json': renamedSchema,
  lists: listSchema,
  manufacturers: manufacturerSchema,
  products: productSchema,
  changes: changeSetSchema,
  measures: measureSchema,
  scenarios: scenarioSchema,
  releases: releaseSchema,
};

/** @param file path within the edition */
export const schemaOf = (file: string): z.ZodType | undefined => schemas[file.split('/')[0] ?? ''];

/** Canonical text of a record; nothing where the text is no valid record and must be mended first. */
export const formatRecord = (text: string, schema: z.ZodType): string | undefined => {
  try {
    const json = text.replace(/^\uFEFF/, '');
    const value: unknown = JSON.parse(json);
    // Of a field that stands twice, only the last would be left; which one is meant is for a person to say.
    if (duplicateKeys(json).length > 0) return undefined;
    const parsed = schema.safeParse(value);
    return parsed.success ? toCanonicalJson(parsed.data) : undefined;
  } catch {
    return undefined;
  }
};

/** What becomes of the files of an edition: those to be written anew, and those that are left. Reads its folder. */
const readFormatted = async (directory: string): Promise<{ written: Map<string, string>; left: string[]; unchanged: number }> => {
  const [written, left] = [new Map<string, string>(), new Array<string>()];
  let unchanged = 0;
  for (const file of await listFiles(directory)) {
    const schema = file.endsWith('.json') ? schemaOf(file) : undefined;
    if (!schema) continue;
    const text = await readFile(join(directory, file), 'utf8');
    const formatted = formatRecord(text, schema);
    if (formatted === undefined) left.push(file);
    else if (formatted === text) unchanged += 1;
    else written.set(file, formatted);
  }
  return { written, left, unchanged };
};

const main = async (): Promise<void> => {
  parseArgs(); // There are no options; one that is given is a mistake to be told.
  const directory = editionDirectory();
  const root = relative(process.cwd(), directory) || '.';
  recoverEdition(directory);
  if (!existsSync(directory)) throw new Error(`没有文件夹 ${directory}。There is no folder ${directory}: CATALOGUE_DIR names the edition.`);
  const snapshot = takeSnapshot(directory);
  const { written, left, unchanged } = await readFormatted(directory);
  for (const file of left) console.log(`${root}/${file} — 有误，未改动。请先运行 npm run check。`);
  // As every write, so that it does not overwrite an import that runs at the same time. What is written says what was there,
  // and what is wrong with other files is none of its business.
  const result = written.size === 0 ? { written: 0 } : await writeEdition(directory, written, { snapshot, verify: () => Promise.resolve([]) });
  if ('refused' in result) throw new Error(printProblems(result.refused, 'zh', root));
  console.log(`已规范 ${written.size} 个文件，${unchanged} 个无需改动，${left.length} 个有误未改。${written.size} formatted, ${unchanged} unchanged, ${left.length} left for npm run check.`);
  if (left.length > 0) process.exitCode = 1;
};

if (import.meta.main) await run(main);
