// Cuts Pagefind's index into smaller files, and names its records by their rows.
//
// Pagefind puts so many words into a file (about 25 kB) that a query of ten characters loads a quarter of a megabyte, and
// gives each record a hash that a browser has to load and to translate. Neither can be set. The files are gzip around
// CBOR behind a signature; what is done here is to decode, cut and encode them, so it holds for the pinned version only.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

const signature = Buffer.from('pagefind_dcd');
const supported = '1.6.0';

/** Word, then the records that hold it: number of the record after the one before, positions, and those in its metadata. */
const word = z.tuple([z.string(), z.array(z.tuple([z.number(), z.array(z.number()), z.array(z.unknown())])), z.unknown()]).rest(z.unknown());
const chunk = z.tuple([z.array(word)]);
const metadata = z.tuple([
  z.string(),
  /** Records: name, number of words. */
  z.array(z.tuple([z.string(), z.number()]).rest(z.unknown())),
  /** Files: what begins them, what ends them, name. */
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.unknown()),
  /** Orders: name, numbers of the records. */
  z.array(z.tuple([z.string(), z.array(z.number())])),
]).rest(z.unknown());

type Word = z.infer<typeof word>;

const read = (bytes: Buffer, file: string): unknown => {
  const plain = gunzipSync(bytes);
  if (!plain.subarray(0, signature.length).equals(signature)) throw new Error(`${file} is no file of Pagefind ${supported}.`);
  return decode(plain.subarray(signature.length));
};
const write = (value: unknown): Buffer => gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });

const sizeOf = ([, records]: Word): number => records.reduce((sum, [, positions]) => sum + positions.length + 1, 0);

/** Words in their order, in groups of about `size` places. */
export const cutWords = (words: readonly Word[], size: number): Word[][] => {
  const groups: Word[][] = [];
  let group: Word[] = [];
  let held = 0;
  for (const one of words) {
    group.push(one);
    held += sizeOf(one);
    if (held < size) continue;
    groups.push(group);
    group = [];
    held = 0;
  }
  return group.length > 0 ? [...groups, group] : groups;
};

/** About 4 kB a file; in a large edition more, so that the list of files stays short. */
const placesPerFile = (total: number): number => Math.max(3000, Math.ceil(total / 1500));

const refuse = (file: string, what: string, cause?: unknown): never => {
  throw new Error(`${file} is ${what}, not of Pagefind ${supported}.`, { cause });
};

/**
 * Rewrites the index in a folder. Needs records that were given with the sort key `row`.
 * @returns the first words of the index's files, in order
 * @throws if the files are not those of the supported version
 */
export const recutIndex = async (bundle: string): Promise<string[]> => {
  const metaName = (await readdir(bundle)).find((file) => file.endsWith('.pf_meta'));
  if (!metaName) throw new Error(`Pagefind wrote no metadata into ${bundle}.`);
  const parsed = metadata.safeParse(read(await readFile(join(bundle, metaName)), metaName));
  const [version, records, files, filters, sorts, ...rest] = parsed.data ?? refuse(metaName, 'of another shape', parsed.error);
  if (version !== supported) refuse(metaName, `of Pagefind ${version}`);
  const order = sorts.find(([name]) => name === 'row')?.[1] ?? [];
  if (order.length !== records.length) throw new Error(`The index orders ${order.length} of its ${records.length} records by row.`);

  const folder = join(bundle, 'index');
  const words = (await Promise.all(files.map(async ([, , name]) => chunk.parse(read(await readFile(join(folder, `${name}.pf_index`)), name))[0]))).flat().sort((a, b) => (a[0] < b[0] ? -1 : 1));
  await rm(folder, { recursive: true });
  await mkdir(folder);
  const groups = cutWords(words, placesPerFile(words.reduce((sum, one) => sum + sizeOf(one), 0)));
  const bytes = groups.map((group) => write([group]));
  // Names change with the content, so that no file of another build is taken from a cache; all begin alike, which makes the list short.
  const build = bytes.reduce((hash, file) => hash.update(file), createHash('sha256')).digest('hex').slice(0, 8);
  // Whole words at both ends: a word asked for is never between two files.
  const cut = groups.map((group, place) => [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? '', `${build}-${place}`] as const);
  await Promise.all(cut.map(([, , name], place) => writeFile(join(folder, `${name}.pf_index`), bytes[place] ?? '')));
  const rows = new Map(order.map((record, row) => [record, row]));
  // The number of words is for Pagefind's ranking, which is not used.
  const named = records.map(([, , ...more], record) => [String(rows.get(record)), 1, ...more]);
  await writeFile(join(bundle, metaName), write([version, named, cut, filters, [], ...rest]));
  return groups.map((group) => group[0]?.[0] ?? '');
};
