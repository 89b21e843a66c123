// Reads an edition's folder. The only place, besides the importer, that knows how content lies on disk.
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { changeSetSchema } from '../../src/catalogue/changes.ts';
import { parametersFileSchema } from '../../src/catalogue/parameter-schema.ts';
import { maxFileBytes, parseRecord, type Entry } from '../../src/catalogue/parse.ts';
import type { Problem } from '../../src/catalogue/problem.ts';
import {
  applicabilityFileSchema, measureSchema, policySchema, scenarioSchema, supportsFileSchema, targetsFileSchema, unitsFileSchema,
} from '../../src/catalogue/policy-schema.ts';
import type { EditionRecords, PolicyRecords, PublicationRecords } from '../../src/catalogue/records.ts';
import { releaseSchema, renamedSchema, signingKeysSchema } from '../../src/catalogue/release-schema.ts';
import { editionSchema, listSchema, manufacturerSchema, productSchema, sectorsFileSchema, vocabularySchema } from '../../src/catalogue/schema.ts';
import { proseProblems } from '../../src/catalogue/prose.ts';
import { recoverEdition } from './edition-write/recovery.ts';
import { inTurns } from './in-turns.ts';
import { inspectLogo } from './logo.ts';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** Folder of the edition to read: CATALOGUE_DIR, or content/. */
export const editionDirectory = (): string => resolve(projectRoot, process.env['CATALOGUE_DIR'] || 'content');

/** The records of an edition and everything that is wrong with its files. */
export interface EditionRead {
  records: EditionRecords;
  problems: Problem[];
}

/** Prose pages that every edition has, in both languages. */
const prosePages = ['pages/zh/about.md', 'pages/en/about.md'];

/** What each prose page lacks that stands in one language only. */
const missingTranslations = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => /^pages\/(?:zh|en)\/[^/]+\.md$/.test(path))
    .map((path) => (path.startsWith('pages/zh/') ? path.replace('/zh/', '/en/') : path.replace('/en/', '/zh/')))
    .filter((path) => !paths.includes(path) && !prosePages.includes(path));

const isKnownPath = (path: string): boolean =>
  /^(?:edition|sectors|vocabulary|parameters|policy|supports|targets|units|applicability|keys|renamed)\.json$/.test(path) ||
  /^(?:changes|lists|manufacturers|measures|products|releases|scenarios)\/[^/]+\.json$/i.test(path) ||
  /^logos\/[^/]+$/.test(path) ||
  /^pages\/(?:zh|en)\/[^/]+\.md$/.test(path);

const folders = new Set(['changes', 'lists', 'manufacturers', 'measures', 'products', 'releases', 'scenarios', 'logos', 'pages', 'pages/zh', 'pages/en']);

interface Listed {
  path: string;
  kind: 'file' | 'folder' | 'other';
}

const listAll = async (directory: string): Promise<Listed[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .map((entry): Listed => ({
      path: join(entry.parentPath, entry.name).slice(resolve(directory).length + 1).split(sep).join('/'),
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
    }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** All files of a folder, as paths with forward slashes, sorted; dot files and links are left out. */
export const listFiles = async (directory: string): Promise<string[]> =>
  (await listAll(directory)).filter(({ kind }) => kind === 'file').map(({ path }) => path);

const fileProblem = (file: string, zh: string, hintZh: string, en: string, hintEn: string): Problem => ({
  file,
  path: [],
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
});

/** A release names every record, some hundred bytes each. */
const mostBytes = (file: string): number => (file.startsWith('releases/') ? 32 * maxFileBytes : maxFileBytes);

const readText = async (directory: string, file: string): Promise<{ text?: string; problems: Problem[] }> => {
  const path = join(directory, file);
  const { size } = await stat(path);
  if (size > mostBytes(file)) {
    const kilobytes = Math.round(size / 1024);
    return { problems: [fileProblem(file, `文件有 ${kilobytes} KB，最多 ${mostBytes(file) / 1024} KB`, '一个文件只放一条记录。', `has ${kilobytes} KB, at most ${mostBytes(file) / 1024} KB are allowed`, 'A file holds one record.')] };
  }
  const bytes = await readFile(path);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    return { problems: [fileProblem(file, '不是 UTF-8 文本', '请用编辑器另存为 UTF-8。', 'is not UTF-8 text', 'Save it as UTF-8 in your editor.')] };
  }
};

const readRecord = async <Schema extends z.ZodType>(directory: string, file: string, schema: Schema): Promise<{ entry?: Entry<z.output<Schema>>; problems: Problem[] }> => {
  const { text, problems } = await readText(directory, file);
  return text === undefined ? { problems } : parseRecord(file, text, schema);
};

const readAll = async <Schema extends z.ZodType>(directory: string, files: string[], schema: Schema): Promise<{ entries: Entry<z.output<Schema>>[]; problems: Problem[] }> => {
  const read = await inTurns(files, (file) => readRecord(directory, file, schema));
  return { entries: read.flatMap(({ entry }) => entry ?? []), problems: read.flatMap(({ problems }) => problems) };
};

const isPolicyFile = (path: string): boolean => /^(?:policy|supports|targets|units|applicability)\.json$/.test(path) || /^(?:measures|scenarios)\/[^/]+\.json$/i.test(path);

/** The policy's files, where an edition has any. */
const readPolicy = async (directory: string, paths: readonly string[]): Promise<{ policy?: PolicyRecords; problems: Problem[] }> => {
  const own = paths.filter(isPolicyFile);
  if (own.length === 0) return { problems: [] };
  const one = <Schema extends z.ZodType>(name: string, schema: Schema) => readAll(directory, own.filter((path) => path === name), schema);
  const each = <Schema extends z.ZodType>(folder: string, schema: Schema) => readAll(directory, own.filter((path) => path.startsWith(`${folder}/`)), schema);
  const [policy, supports, targets, units, applicability, measures, scenarios] = await Promise.all([
    one('policy.json', policySchema),
    one('supports.json', supportsFileSchema),
    one('targets.json', targetsFileSchema),
    one('units.json', unitsFileSchema),
    one('applicability.json', applicabilityFileSchema),
    each('measures', measureSchema),
    each('scenarios', scenarioSchema),
  ]);
  return {
    policy: {
      ...(policy.entries[0] && { policy: policy.entries[0] }),
      ...(supports.entries[0] && { supports: supports.entries[0] }),
      ...(targets.entries[0] && { targets: targets.entries[0] }),
      ...(units.entries[0] && { units: units.entries[0] }),
      ...(applicability.entries[0] && { applicability: applicability.entries[0] }),
      measures: measures.entries,
      scenarios: scenarios.entries,
    },
    problems: [policy, supports, targets, units, applicability, measures, scenarios].flatMap(({ problems }) => problems),
  };
};

/** What was published before, where an edition has any of it. */
const readPublication = async (directory: string, paths: readonly string[]): Promise<{ publication?: PublicationRecords; problems: Problem[] }> => {
  const own = paths.filter((path) => /^(?:keys|renamed)\.json$/.test(path) || /^releases\/[^/]+\.json$/.test(path));
  if (own.length === 0) return { problems: [] };
  const [releases, keys, renamed] = await Promise.all([
    readAll(directory, own.filter((path) => path.startsWith('releases/')), releaseSchema),
    readAll(directory, own.filter((path) => path === 'keys.json'), signingKeysSchema),
    readAll(directory, own.filter((path) => path === 'renamed.json'), renamedSchema),
  ]);
  return {
    publication: { releases: releases.entries, ...(keys.entries[0] && { keys: keys.entries[0] }), ...(renamed.entries[0] && { renamed: renamed.entries[0] }) },
    problems: [releases, keys, renamed].flatMap(({ problems }) => problems),
  };
};

/**
 * Reads an edition whole, and puts it back first if a write was killed. Never throws for what is in a file: that is a problem of the file.
 * @throws if the folder itself cannot be read
 */
export const readEdition = async (directory: string): Promise<EditionRead> => {
  recoverEdition(directory);
  if (!existsSync(directory)) throw new Error(`没有文件夹 ${directory}。There is no folder ${directory}: CATALOGUE_DIR names the edition.`);
  const all = await listAll(directory);
  const paths = all.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const strange = all.filter(({ path, kind }) => kind === 'other' || (kind === 'folder' && !folders.has(path)));
  const prose = await inTurns(paths.filter((path) => path.endsWith('.md')), async (file) => {
    const { text, problems } = await readText(directory, file);
    return text === undefined ? problems : proseProblems(file, text);
  });
  const within = (folder: string): string[] => paths.filter((path) => path.startsWith(`${folder}/`) && path.split('/').length === 2 && path.toLowerCase().endsWith('.json'));
  const [edition, sectors, vocabulary, parameters, lists, manufacturers, products, changes, policy, publication, logos] = await Promise.all([
    readAll(directory, paths.filter((path) => path === 'edition.json'), editionSchema),
    readAll(directory, paths.filter((path) => path === 'sectors.json'), sectorsFileSchema),
    readAll(directory, paths.filter((path) => path === 'vocabulary.json'), vocabularySchema),
    readAll(directory, paths.filter((path) => path === 'parameters.json'), parametersFileSchema),
    readAll(directory, within('lists'), listSchema),
    readAll(directory, within('manufacturers'), manufacturerSchema),
    readAll(directory, within('products'), productSchema),
    readAll(directory, within('changes'), changeSetSchema),
    readPolicy(directory, paths),
    readPublication(directory, paths),
    inTurns(paths.filter((path) => path.startsWith('logos/')), (path) => inspectLogo(join(directory, path))),
  ]);
  const missing = ['edition.json', 'sectors.json', ...prosePages].filter((file) => !paths.includes(file));
  const [editionEntry] = edition.entries;
  const [sectorsEntry] = sectors.entries;
  const [vocabularyEntry] = vocabulary.entries;
  const [parametersEntry] = parameters.entries;
  return {
    records: {
      ...(editionEntry && { edition: editionEntry }),
      ...(sectorsEntry && { sectors: sectorsEntry }),
      ...(vocabularyEntry && { vocabulary: vocabularyEntry }),
      ...(parametersEntry && { parameters: parametersEntry }),
      lists: lists.entries,
      manufacturers: manufacturers.entries,
      products: products.entries,
      changes: changes.entries,
      ...(policy.policy && { policy: policy.policy }),
      ...(publication.publication && { publication: publication.publication }),
      logos: logos.map(({ logo }) => logo),
      paths,
    },
    problems: [
      ...missing.map((file) => fileProblem(file, '缺少这个文件', '每个版本都要有它。', 'is missing', 'Every edition has it.')),
      ...missingTranslations(paths).map((file) => fileProblem(file, '缺少这个文件，而另一种语言有这一页', '说明页要有中文和英文两份；请补上，或把两份都移走。', 'is missing, while the page exists in the other language', 'A prose page stands in Chinese and in English: add it, or remove both.')),
      ...paths.filter((path) => !isKnownPath(path)).map((file) => fileProblem(file, '不知道这个文件有什么用', `${basename(file)} 不在目录应有的位置，请移走。`, 'nobody reads this file', `Move ${basename(file)} out of the edition.`)),
      // A link would be followed by the site and not by the check; a folder is a record nobody finds.
      ...strange.map(({ path }) => fileProblem(path, '不是普通文件（链接、文件夹或设备）', '请放入文件本身。', 'is no plain file, but a link, a folder or a device', 'Put the file itself there.')),
      ...prose.flat(),
      ...[edition, sectors, vocabulary, parameters, lists, manufacturers, products, changes, policy, publication].flatMap(({ problems }) => problems),
      ...logos.flatMap(({ problems }) => problems),
    ],
  };
};
