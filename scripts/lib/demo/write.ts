// Writes the demonstration edition into a folder, and never over anything else.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { toCanonicalJson } from '../../../src/catalogue/canonical.ts';
import { sectorsFileSchema, type Sector } from '../../../src/catalogue/schema.ts';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { recoverEdition } from '../edition-write/recovery.ts';
import { readEdition } from '../files.ts';
import { generateDemoEdition, type DemoOptions } from './generate.ts';
import { demoPublication } from './publication.ts';

/** Marks a folder as generated, so that it may be emptied and filled again. */
export const markerFile = '.demo-edition';

const repositoryRoot = resolve(import.meta.dirname, '../../..');

/** The synonyms and the parameters of the repository's edition: the same words and units. */
const wordsOfRepository = (): Map<string, string> =>
  new Map(['vocabulary.json', 'parameters.json'].map((path) => [path, readFileSync(join(repositoryRoot, 'content', path), 'utf8')]));

/** Options of the written edition; without sectors, those of the repository's own edition are taken. */
export type WriteOptions = Omit<DemoOptions, 'sectors'> & { sectors?: readonly Sector[] };

/** The sectors of the edition in content/. */
export function readRepositorySectors(): Sector[] {
  recoverEdition(join(repositoryRoot, 'content'));
  const path = join(repositoryRoot, 'content/sectors.json');
  return sectorsFileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).sectors;
}

const prosePrefix = {
  zh: '**演示数据：本站的企业、产品、文号和列入记录均为虚构。** 以下是目录网站通常的说明文字。',
  en: '**Demonstration data: the makers, products, document numbers and listings on this site are fictional.** What follows is the usual text of a catalogue site.',
};

/** The prose pages of the repository's edition, each with a word on the demonstration before it. */
function prosePages(): Map<string, string> {
  const languages = ['zh', 'en'] as const;
  return new Map(languages.flatMap((language) =>
    readdirSync(join(repositoryRoot, 'content/pages', language)).filter((name) => name.endsWith('.md')).map((name) => {
      const path = `pages/${language}/${name}`;
      return [path, `${prosePrefix[language]}\n\n${readFileSync(join(repositoryRoot, 'content', path), 'utf8')}`] as const;
    }),
  ));
}

const policyFiles = ['policy.json', 'supports.json', 'targets.json', 'units.json', 'applicability.json'];

/** The policy of the repository's edition, if it has one: a real document, whatever the products. Its scenarios stay out, since they pass. */
function policyOfRepository(): Map<string, string> {
  const content = join(repositoryRoot, 'content');
  const measures = existsSync(join(content, 'measures')) ? readdirSync(join(content, 'measures')).map((name) => `measures/${name}`) : [];
  return new Map([...policyFiles, ...measures].filter((path) => existsSync(join(content, path))).map((path) => [path, readFileSync(join(content, path), 'utf8')]));
}

function emptyGeneratedFolder(directory: string): void {
  const entries = existsSync(directory) ? readdirSync(directory) : [];
  if (entries.length === 0) return;
  if (!entries.includes(markerFile)) throw new Error(`${directory} is not empty and holds no ${markerFile}: it was not generated, so nothing is written there`);
  for (const entry of entries.filter((name) => name !== markerFile)) rmSync(join(directory, entry), { recursive: true });
}

function writeFiles(directory: string, files: ReadonlyMap<string, unknown>): void {
  for (const folder of new Set([...files.keys()].map((path) => dirname(path)))) mkdirSync(join(directory, folder), { recursive: true });
  for (const [path, value] of files) writeFileSync(join(directory, path), typeof value === 'string' ? value : toCanonicalJson(value));
}

/**
 * Generates the edition and writes it into an empty or previously generated folder.
 *
 * @returns the number of files written
 * @throws Error if the folder holds something else
 */
export function writeDemoEdition(directory: string, { sectors = readRepositorySectors(), ...options }: WriteOptions): number {
  const files = new Map([...generateDemoEdition({ ...options, sectors }).files, ...prosePages(), ...policyOfRepository(), ...wordsOfRepository()]);
  emptyGeneratedFolder(directory);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, markerFile), 'Generated: scripts/lib/demo/write.ts empties this folder before it writes.\n');
  writeFiles(directory, files);
  return files.size;
}

/** Adds what was published of a written edition: two releases, of which the second is signed, their key, and a renamed product. */
export async function writeDemoPublication(directory: string): Promise<void> {
  writeFiles(directory, await demoPublication(catalogueOf((await readEdition(directory)).records)));
}
