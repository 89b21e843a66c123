import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { beforeAll, describe, expect, test } from 'vitest';
import { cutWords, recutIndex } from '../../../scripts/lib/pagefind-files.ts';
import { aSpecification } from '../builders.ts';
import { aSearch } from '../search/a-search.ts';
import { aTemporaryDirectory } from '../temporary.ts';

const signature = 'pagefind_dcd';

type Word = [string, [number, number[], unknown[]][], unknown];
type Metadata = [version: string, records: [string, number][], files: [string, string, string][], filters: unknown[], sorts: [string, number[]][], ...rest: unknown[]];

/** The tests' own reading of Pagefind's files, so that a mistake of the code is not made twice. */
const decoded = async <Content>(file: string): Promise<Content> => {
  const plain = gunzipSync(await readFile(file));
  expect(plain.subarray(0, signature.length).toString()).toBe(signature);
  const content: Content = decode(plain.subarray(signature.length)); // cborg knows no types
  return content;
};
const encoded = (value: unknown): Buffer => gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]));

const metadataFile = async (bundle: string): Promise<string> => {
  const name = (await readdir(bundle)).find((file) => file.endsWith('.pf_meta'));
  if (!name) throw new Error(`There is no metadata in ${bundle}.`);
  return join(bundle, name);
};

const readBundle = async (bundle: string) => {
  const metadata = await decoded<Metadata>(await metadataFile(bundle));
  const files = await Promise.all(metadata[2].map(async ([first, last, name]) => {
    const [words] = await decoded<[Word[]]>(join(bundle, 'index', `${name}.pf_index`));
    return { first, last, words };
  }));
  return { metadata, files, written: await readdir(join(bundle, 'index')) };
};
type Bundle = Awaited<ReturnType<typeof readBundle>>;

/** Words, and where they stand: records with positions, each counted from the one before; a negative number is a weight. Records are told as `nameOf` names a record. */
const placesIn = ({ files }: Bundle, nameOf: (record: number) => string): Map<string, string> =>
  new Map(files.flatMap(({ words }) => words).map(([word, records]) => {
    let record = 0;
    const places = records.map(([step, positions]) => {
      record += step;
      let position = 0;
      return `${nameOf(record)}: ${positions.filter((more) => more >= 0).map((more) => (position += more)).join(' ')}`;
    });
    return [word, places.sort().join('; ')];
  }));

const writeBundle = async (contents: readonly string[], bundle: string, withRow = true): Promise<void> => {
  const { index } = await createIndex({ forceLanguage: 'und' });
  if (!index) throw new Error('Pagefind does not start.');
  for (const [row, content] of contents.entries()) await index.addCustomRecord({ url: `/${row}/`, content, language: 'und', ...(withRow && { sort: { row: String(row) } }) });
  await index.writeFiles({ outputPath: bundle });
  await close();
};

/** Words as they are indexed, of 40 products whose names, models and figures differ. */
const { contents } = aSearch({
  products: Array.from({ length: 40 }, (_, place) => ({
    id: `p${String(place).padStart(2, '0')}`,
    name: { zh: `${['光学', '激光', '超导', '量子'][place % 4] ?? ''}仪器${String.fromCodePoint(0x4e00 + place * 7)}`, en: `Instrument number ${place}` },
    models: [`EX-${place * 37}`],
    specifications: Array.from({ length: 5 }, (__, more) => aSpecification({ label: { zh: `参数${String.fromCodePoint(0x5000 + place * 11 + more)}` }, value: String(place * more) })),
  })),
});

let before: Bundle;
let after: Bundle;
let firstWords: string[];
beforeAll(async () => {
  await using directory = await aTemporaryDirectory();
  const bundle = join(directory.path, 'pagefind');
  await writeBundle(contents, bundle);
  before = await readBundle(bundle);
  firstWords = await recutIndex(bundle);
  after = await readBundle(bundle);
});

describe('after cutting', () => {
  test('the records are named by their rows', () => {
    expect(after.metadata[1].map(([name]) => Number(name)).sort((a, b) => a - b)).toEqual(contents.map((_, row) => row));
  });

  test('the first words are those of the files, in order', () => {
    expect(firstWords).toEqual(after.files.map(({ first }) => first));
    expect(firstWords).toEqual([...new Set(firstWords)].sort());
    expect(firstWords.length).toBeGreaterThan(2);
  });

  test('each word is in exactly one file, between its first and its last word', () => {
    const words = after.files.flatMap((file) => file.words.map(([word]) => word));
    expect(new Set(words).size).toBe(words.length);
    expect(words).toEqual([...words].sort());
    for (const { first, last, words: held } of after.files) expect([held[0]?.[0], held.at(-1)?.[0]]).toEqual([first, last]);
  });

  test('nothing is lost and nothing is added: every word stands where it stood', () => {
    const rowOf = new Map((before.metadata[4].find(([name]) => name === 'row')?.[1] ?? []).map((record, row) => [record, String(row)]));
    const was = placesIn(before, (record) => rowOf.get(record) ?? 'lost');
    const is = placesIn(after, (record) => after.metadata[1][record]?.[0] ?? 'lost');
    expect(was.size).toBeGreaterThan(1_000);
    for (const [word, places] of was) expect(is.get(word), word).toBe(places);
    expect(is.size).toBe(was.size);
  });

  test('the positions are the places of the words that were given', () => {
    const is = placesIn(after, (record) => after.metadata[1][record]?.[0] ?? 'lost');
    const given = new Map<string, string[]>();
    for (const [row, content] of contents.entries()) {
      const places = Map.groupBy(content.split(' ').map((word, position) => ({ word, position })), ({ word }) => word);
      for (const [word, all] of places) given.set(word, [...(given.get(word) ?? []), `${row}: ${all.map(({ position }) => position).join(' ')}`]);
    }
    for (const [word, places] of given) expect(is.get(word), word).toBe(places.sort().join('; '));
    expect(is.size).toBe(given.size);
  });

  test('no file of the old cut is left, and the version, which the browser compares, is kept', () => {
    expect(after.written.sort()).toEqual(after.metadata[2].map(([, , name]) => `${name}.pf_index`).sort());
    expect(after.metadata[0]).toBe(before.metadata[0]);
  });
});

describe('an index is refused', () => {
  const refused = async (spoil: (bundle: string) => Promise<void>, withRow = true): Promise<Error> => {
    await using directory = await aTemporaryDirectory();
    const bundle = join(directory.path, 'pagefind');
    await writeBundle(contents.slice(0, 2), bundle, withRow);
    await spoil(bundle);
    return recutIndex(bundle).then(() => new Error('It was not refused.'), (error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  };
  const withMetadata = (change: (metadata: Metadata) => unknown) => async (bundle: string): Promise<void> => {
    const file = await metadataFile(bundle);
    await writeFile(file, encoded(change(await decoded<Metadata>(file))));
  };

  test('of another version of Pagefind: the file, its version and the one that is supported are named', async () => {
    const { message } = await refused(withMetadata(([, ...rest]) => ['1.7.0', ...rest]));
    expect(message).toMatch(/pagefind\.\S+\.pf_meta/);
    expect(message).toContain('1.7.0');
    expect(message).toContain('1.6.0');
    expect(message.split('\n')).toHaveLength(1);
  });

  test('of another shape: the file is named', async () => {
    expect((await refused(withMetadata(([version]) => [version, {}]))).message).toMatch(/\.pf_meta/);
  });

  test('without its signature: the file is named', async () => {
    const { message } = await refused(async (bundle) => writeFile(await metadataFile(bundle), gzipSync('something else')));
    expect(message).toMatch(/^pagefind\.\S+\.pf_meta is no file of Pagefind 1\.6\.0\.$/);
  });

  test('without metadata', async () => {
    await using directory = await aTemporaryDirectory();
    await expect(recutIndex(directory.path)).rejects.toThrow(`Pagefind wrote no metadata into ${directory.path}.`);
  });

  test('whose records were given without their rows', async () => {
    expect((await refused(async () => {}, false)).message).toBe('The index orders 0 of its 2 records by row.');
  });
});

test.each([
  [[1, 1, 1, 1, 1], 4, [2, 2, 1]],
  [[9, 1, 1], 4, [1, 2]],
  [[1, 9, 1], 4, [2, 1]],
  [[1], 4, [1]],
  [[], 4, []],
])('words that stand in %j places are cut at %i into groups of %j', (places, size, lengths) => {
  const words = places.map((count, word): Word => [String(word), [[0, Array.from({ length: count }, (_, position) => position), []]], []]);
  const groups = cutWords(words, size);
  expect(groups.map((group) => group.length)).toEqual(lengths);
  expect(groups.flat()).toEqual(words);
});
