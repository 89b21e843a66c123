// The commands as a keeper runs them, each on a copy of the six-product edition.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEdition } from '../../../../src/catalogue/check.ts';
import { changeSetSchema, type ChangeSet } from '../../../../src/catalogue/changes.ts';
import { manufacturerSchema, productSchema, type Manufacturer, type Product } from '../../../../src/catalogue/schema.ts';
import { listFiles, projectRoot, readEdition } from '../../../../scripts/lib/files.ts';
import { aTemporaryDirectory } from '../../temporary.ts';
import { readTree } from '../edition-write/an-edition.ts';

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

export const spreadsheet = (file: string): string => join(projectRoot, 'tests/fixtures/spreadsheets', file);

/** What the official list of 2026 is told to be. */
export const listOf2026 = ['--list', 'recommendation-catalogue', '--edition-year', '2026', '--document', '示经信技〔2026〕7号'];
export const listOf2027 = ['--list', 'recommendation-catalogue', '--edition-year', '2027', '--document', '示经信技〔2027〕6号', '--listed-on', '2027-05-20'];

/** A CSV file of these rows, in UTF-8. */
export const csv = (...rows: string[][]): string => rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

type Command = 'verify' | 'import' | 'export' | 'end' | 'template' | 'format' | 'release' | 'key' | 'check';

export interface AnEdition extends AsyncDisposable {
  /** Folder of the edition. */
  directory: string;
  /** Runs `scripts/<command>.ts` in a folder beside the edition. */
  run: (command: Command, ...args: string[]) => Run;
  /** The same with more in the environment. */
  runWith: (environment: Record<string, string>, command: Command, ...args: string[]) => Run;
  /** Puts a file beside the edition, where the commands run. Returns its path. */
  write: (file: string, content: string | Uint8Array) => string;
  path: (file: string) => string;
  /** All that the edition's folder holds. */
  tree: () => Record<string, string>;
  product: (id: string) => Product;
  manufacturer: (id: string) => Manufacturer;
  /** Those that were written since it was copied. */
  changeSets: () => Promise<ChangeSet[]>;
  /** Everything that npm run check would name. */
  problems: () => Promise<string[]>;
}

/** @param from the edition to copy; the fixture unless said otherwise */
export const anEdition = async (from = join(projectRoot, 'tests/fixtures/edition')): Promise<AnEdition> => {
  const folder = await aTemporaryDirectory();
  const [directory, desk] = [join(folder.path, 'content'), join(folder.path, 'desk')];
  cpSync(from, directory, { recursive: true });
  mkdirSync(desk);
  const json = (file: string): unknown => JSON.parse(readFileSync(join(directory, file), 'utf8'));
  const path = (file: string): string => join(desk, file);
  const changeFiles = async (): Promise<string[]> => (existsSync(join(directory, 'changes')) ? listFiles(join(directory, 'changes')) : []);
  const runWith: AnEdition['runWith'] = (environment, command, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, `scripts/${command}.ts`), ...args], { cwd: desk, encoding: 'utf8', env: { ...process.env, CATALOGUE_SIGNING_KEY: '', CATALOGUE_DIR: directory, ...environment } });
    return { status, stdout, stderr };
  };
  const older = new Set(await changeFiles());
  return {
    directory,
    path,
    run: (command, ...args) => runWith({}, command, ...args),
    runWith,
    write: (file, content) => {
      writeFileSync(path(file), content);
      return path(file);
    },
    tree: () => readTree(directory),
    product: (id) => productSchema.parse(json(`products/${id}.json`)),
    manufacturer: (id) => manufacturerSchema.parse(json(`manufacturers/${id}.json`)),
    changeSets: async () => (await changeFiles()).filter((file) => !older.has(file)).map((file) => changeSetSchema.parse(json(`changes/${file}`))),
    problems: async () => {
      const { records, problems } = await readEdition(directory);
      return [...problems, ...checkEdition(records)].map(({ file, message }) => `${file}: ${message.en}`);
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
};

/** A part of what was printed: a section with its title, up to the next one. */
export const section = (stdout: string, title: string): string => {
  const lines = stdout.split('\n');
  const start = lines.findIndex((line) => line.startsWith('── ') && line.includes(title));
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('── ') || /^(?:以上是预览|已写入|报告|没有需要|This was|Report|Written)/.test(line));
  return start === -1 ? '' : lines.slice(start, length === -1 ? undefined : start + 1 + length).join('\n').trimEnd();
};

/** Files of two trees that differ. */
export const differing = (before: Record<string, string>, after: Record<string, string>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((file) => before[file] !== after[file]).sort();
