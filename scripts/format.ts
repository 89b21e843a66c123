// npm run format: writes each record of the edition in its canonical form. Content is never changed, only its form:
// order of the fields, indentation, line breaks, byte order mark. Files that are not valid JSON are left and named.
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { toCanonicalJson } from '../src/catalogue/canonical.ts';
import { changeSetSchema } from '../src/catalogue/changes.ts';
import { duplicateKeys } from '../src/catalogue/parse.ts';
import { editionSchema, listSchema, manufacturerSchema, productSchema, sectorsFileSchema, vocabularySchema } from '../src/catalogue/schema.ts';
import { recoverEdition } from './lib/edition-write/recovery.ts';
import { editionDirectory, listFiles } from './lib/files.ts';
import { run } from './lib/run.ts';

const schemaOf = (file: string): z.ZodType | undefined => {
  if (file === 'edition.json') return editionSchema;
  if (file === 'sectors.json') return sectorsFileSchema;
  if (file === 'vocabulary.json') return vocabularySchema;
  const folder = file.split('/')[0];
  return folder === 'lists' ? listSchema : folder === 'manufacturers' ? manufacturerSchema : folder === 'products' ? productSchema : folder === 'changes' ? changeSetSchema : undefined;
};

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

const main = async (): Promise<void> => {
  parseArgs(); // There are no options; one that is given is a mistake to be told.
  const directory = editionDirectory();
  recoverEdition(directory);
  const counts = { written: 0, unchanged: 0, left: 0 };
  for (const file of await listFiles(directory)) {
    const schema = file.endsWith('.json') ? schemaOf(file) : undefined;
    if (!schema) continue;
    const path = join(directory, file);
    const text = await readFile(path, 'utf8');
    const formatted = formatRecord(text, schema);
    if (formatted === undefined) {
      counts.left += 1;
      console.log(`${relative(process.cwd(), path)} — 有误，未改动。请先运行 npm run check。`);
    } else if (formatted === text) {
      counts.unchanged += 1;
    } else {
      await writeFile(path, formatted);
      counts.written += 1;
    }
  }
  console.log(`已规范 ${counts.written} 个文件，${counts.unchanged} 个无需改动，${counts.left} 个有误未改。${counts.written} formatted, ${counts.unchanged} unchanged, ${counts.left} left for npm run check.`);
  if (counts.left > 0) process.exitCode = 1;
};

if (import.meta.main) await run(main);
