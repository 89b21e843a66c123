// Time of a question with needs, and weight of all figures, on demonstration editions of two sizes:
// `node scripts/bench/criteria.ts`. Without a browser: what is measured is the judging, counting and sorting itself.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { ask, type SearchIndex } from '../../src/search/ask.ts';
import { needText } from '../../src/search/needs.ts';
import { packValues } from '../../src/search/pack-values.ts';
import { tableOf } from '../../src/search/rows.ts';
import { emptyState } from '../../src/search/state.ts';
import { openValues, sharedColumns, type OpenValues, type PackedValues } from '../../src/search/values.ts';
import { writeDemoEdition } from '../lib/demo/write.ts';
import { projectRoot, readEdition } from '../lib/files.ts';
import { run } from '../lib/run.ts';
import { percentile } from '../lib/search-eval/metrics.ts';

const rounds = 20;

const told = (name: string, times: readonly number[]): string => `  ${name}: median ${percentile(times, 0.5).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`;

/** Half of the products that state the most shared figures meet such a need. */
const needsOf = (values: OpenValues, rows: ReadonlySet<number>): string[] =>
  sharedColumns(values, rows).slice(0, rounds).map(({ column: { key, statements } }) => {
    const ends = [...statements.values()].flatMap((all) => all.flatMap(({ min, max }) => min ?? max ?? [])).sort((a, b) => a - b);
    return needText({ key, min: ends[Math.floor(ends.length / 2)] ?? 0 });
  });

const measure = async (products: number): Promise<void> => {
  const folder = join(projectRoot, '.demo', `bench-criteria-${products}`);
  rmSync(folder, { recursive: true, force: true });
  writeDemoEdition(folder, { products });
  const { records } = await readEdition(folder);
  const catalogue = catalogueOf(records);
  const packed = JSON.stringify(packValues(catalogue));
  const start = performance.now();
  const values = openValues(JSON.parse(packed) as PackedValues); // written above
  const opened = performance.now() - start;
  // A question without words asks the table alone.
  const index = { table: tableOf(catalogue).columns, settings: { lookup: {}, fold: new Map() } } as unknown as SearchIndex;
  const all = new Set(Array.from({ length: products }, (_, row) => row));
  const [plain, first, second, offers]: number[][] = [[], [], [], []];
  const time = async (times: number[] | undefined, work: () => unknown): Promise<void> => {
    const before = performance.now();
    await work();
    times?.push(performance.now() - before);
  };
  for (const need of needsOf(values, all)) {
    await time(plain, () => ask(index, emptyState, { day: '2026-11-22', language: 'zh' }));
    for (const times of [first, second]) await time(times, () => ask(index, { ...emptyState, needs: [need] }, { day: '2026-11-22', language: 'zh', values }));
    await time(offers, () => sharedColumns(values, all));
  }
  console.log(`${products} products: ${values.columns.size} parameters, ${(packed.length / 1000).toFixed(0)} kB, ${(gzipSync(packed).length / 1000).toFixed(0)} kB compressed, opened in ${opened.toFixed(0)} ms`);
  console.log(told('all products, no need, for comparison', plain ?? []));
  console.log(told('a need that is new', first ?? []));
  console.log(told('a need asked before', second ?? []));
  console.log(told('what all products share', offers ?? []));
};

await run(async () => {
  const { values } = parseArgs({ options: { products: { type: 'string', default: '1500,15000' } } });
  for (const products of values.products.split(',')) await measure(Number(products));
});
