// Time to check 2,000 lines of a contract against the names of the demonstration edition, and the weight of their file.
// `node scripts/bench/names.ts --products 15000 --lines 2000`. The longest step is how long a page could not answer its reader.
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openNames, type NameFile, type PackedNames } from '../../src/catalogue/name-file.ts';
import { packNames } from '../../src/catalogue/pack-names.ts';
import { checkLine } from '../../src/names/check-line.ts';
import { indexNames, type NameIndex } from '../../src/names/name-index.ts';
import { traditionalFold } from '../../src/search/traditional.ts';
import { demoCatalogue } from '../lib/demo/catalogue.ts';
import { run } from '../lib/run.ts';

const { values } = parseArgs({ options: { products: { type: 'string', default: '15000' }, lines: { type: 'string', default: '2000' } } });
const [products, lines] = [Number(values.products), Number(values.lines)];

const packDemo = (): string => JSON.stringify(packNames(demoCatalogue(products), traditionalFold()));

const indexAll = (names: NameFile): { index: NameIndex; longest: number } => {
  const work = indexNames(names, '2026-11-26');
  for (let longest = 0; ; ) {
    const start = performance.now();
    const { done, value } = work.next();
    longest = Math.max(longest, performance.now() - start);
    if (done && value) return { index: value, longest };
  }
};

/** A fifth each: exact, one character missing, half-width brackets and a space, model and maker, unrelated. */
const draft = ({ products: all }: NameFile): string[] => Array.from({ length: lines }, (_, number) => {
  const { name, maker, models } = all[(number * 37) % all.length] ?? { name: { zh: '' }, maker: { name: { zh: '' } }, models: [] };
  const middle = Math.floor(name.zh.length / 2);
  return [
    `${name.zh}\t${maker.name.zh}`,
    `${name.zh.slice(0, middle)}${name.zh.slice(middle + 1)}，${maker.name.zh}`,
    name.zh.replace('（', ' (').replace('）', ')'),
    `${maker.name.zh} ${models[0] ?? ''}`,
    `办公家具第${number}批及其安装调试服务 上海某某办公用品有限公司`,
  ][number % 5] ?? '';
});

const milliseconds = (from: number): string => `${(performance.now() - from).toFixed(0)} ms`;

await run(async () => {
  const file = packDemo();
  console.log(`${products} products: names.json ${(gzipSync(file).length / 1000).toFixed(1)} kB compressed, ${(file.length / 1000).toFixed(0)} kB of text`);
  const opening = performance.now();
  const names = openNames(JSON.parse(file) as PackedNames); // as it was packed
  console.log(`opened in ${milliseconds(opening)}`);
  const indexing = performance.now();
  const { index, longest } = indexAll(names);
  console.log(`indexed in ${milliseconds(indexing)}, longest step ${longest.toFixed(1)} ms, ${index.keys.length} keys`);
  const checking = performance.now();
  const counts = new Map<string, number>();
  let longestLine = 0;
  draft(names).forEach((line, number) => {
    const start = performance.now();
    const { outcome } = checkLine(line, number + 1, index);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    longestLine = Math.max(longestLine, performance.now() - start);
  });
  console.log(`${lines} lines checked in ${milliseconds(checking)}, longest line ${longestLine.toFixed(1)} ms: ${JSON.stringify(Object.fromEntries(counts))}`);
});
