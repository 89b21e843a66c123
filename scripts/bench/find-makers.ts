// How much of the network one answer of the look-up takes, by kind of question and size of the edition.
// `node scripts/bench/find-makers.ts --products 1500,15000`. An answer shows ten makers.
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { keysOf } from '../../src/makers/keys.ts';
import { createLookUp, type MakerSource } from '../../src/makers/look-up.ts';
import { packMakers, type MakerFiles } from '../../src/makers/pack.ts';
import { traditionalFold } from '../../src/search/traditional.ts';
import { pinyinOf } from '../../src/search/pinyin.ts';
import { demoCatalogue } from '../lib/demo/catalogue.ts';
import { run } from '../lib/run.ts';

const { values } = parseArgs({ options: { products: { type: 'string', default: '1500,15000' } } });
const shown = 10;
const limit = 50_000;
const questionsPerKind = 200;

const packed = <Value>(value: Value): number => gzipSync(JSON.stringify(value)).length;

/** The files as the network would bring them, each once, counted. */
const counting = (files: MakerFiles): { source: MakerSource; bytes: () => number; requests: () => number } => {
  const loaded = new Map<string, number>();
  const take = async <Value>(name: string, value: Value | undefined): Promise<Value> => {
    if (value === undefined) throw new Error(`There is no file ${name}.`);
    if (!loaded.has(name)) loaded.set(name, packed(value));
    return value;
  };
  return {
    source: { index: () => take('index', files.index), keys: (shard) => take(`keys/${shard}`, files.keys[shard]), makers: (file) => take(`makers/${file}`, files.makers[file]) },
    bytes: () => [...loaded.values()].reduce((sum, size) => sum + size, 0),
    requests: () => loaded.size,
  };
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

await run(async () => {
  let isOver = false;
  for (const products of String(values.products).split(',').map(Number)) {
    const catalogue = demoCatalogue(products);
    const fold = traditionalFold();
    const start = performance.now();
    const files = packMakers(catalogue, '2026-11-22-00000000', fold);
    const milliseconds = performance.now() - start;
    const sizes = [...files.keys, ...files.makers].map(packed);
    console.log(`${products} products, ${catalogue.manufacturers.length} makers: ${files.keys.length} files of keys, ${files.makers.length} of makers, ${kilobytes(sizes.reduce((a, b) => a + b, 0))} compressed in all, ${(milliseconds / 1000).toFixed(1)} s; index ${kilobytes(packed(files.index))}, largest file ${kilobytes(Math.max(...sizes))}`);
    const makers = catalogue.manufacturers.map(({ manufacturer }) => manufacturer);
    const sample = Array.from({ length: questionsPerKind }, (_, number) => makers[(number * 37) % makers.length]).filter((maker) => maker !== undefined);
    const kinds: Record<string, string[]> = {
      'credit code': sample.flatMap(({ creditCode }) => creditCode ?? []),
      'unknown credit code': ['91310000MA1FL0AA58', '91310115MA1K3ABC0E'],
      'whole name': sample.map(({ name }) => name.zh),
      'first two characters': sample.map(({ name }) => name.zh.slice(0, 2)),
      'four characters from the middle': sample.map(({ name }) => name.zh.slice(6, 10)),
      'English words': sample.flatMap(({ name }) => name.en?.split(' ').slice(0, 2).join(' ') ?? []),
      'pinyin': sample.map(({ name }) => pinyinOf(name.zh.slice(0, 2))),
      'initials': sample.map((maker) => keysOf(maker, fold).filter((key) => /^[a-z]{6,14}$/.test(key)).at(-1) ?? 'ly'),
      'two characters that many share': ['上海', '科技', '医疗', '材料', '设备', '工程'],
      'two letters': ['ly', 'sh', 'zn', 'kj', 'xy', 'hq'],
      'several terms': sample.map(({ name }) => `${name.zh.slice(0, 2)} ${name.zh.slice(6, 8)}`),
      'nothing there': ['没有这家企业', 'nosuchmaker'],
    };
    for (const [kind, questions] of Object.entries(kinds)) {
      const costs: { bytes: number; requests: number; outcome: string; milliseconds: number }[] = [];
      for (const question of questions) {
        const { source, bytes, requests } = counting(files);
        const lookUp = createLookUp(source);
        const asked = performance.now();
        const found = await lookUp.find(question);
        if (found.kind === 'found') await lookUp.makersAt(found.places.slice(0, shown));
        costs.push({ bytes: bytes(), requests: requests(), outcome: found.kind === 'found' ? (found.places.length > 1 ? 'several' : 'one') : found.kind, milliseconds: performance.now() - asked });
      }
      const most = Math.max(...costs.map(({ bytes }) => bytes));
      isOver ||= most > limit;
      const outcomes = Map.groupBy(costs, ({ outcome }) => outcome);
      console.log(`  ${kind}: ${kilobytes(costs.reduce((sum, { bytes }) => sum + bytes, 0) / costs.length)} on average, ${kilobytes(most)} at most, ${Math.max(...costs.map(({ requests }) => requests))} files at most (${[...outcomes].map(([outcome, own]) => `${outcome} ${own.length}`).join(', ')})`);
    }
  }
  if (isOver) throw new Error(`An answer takes more than ${kilobytes(limit)}.`);
});
