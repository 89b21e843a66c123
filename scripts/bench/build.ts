// Time, memory and sizes of the demonstration edition. `node scripts/bench/build.ts --products 15000 --runs 3`
// Times are wall-clock: run it on a quiet machine. Memory is the sum over the whole process tree (Linux).
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeDemoEdition } from '../lib/demo/write.ts';
import { projectRoot } from '../lib/files.ts';

const { values } = parseArgs({ options: { products: { type: 'string', default: '1500' }, runs: { type: 'string', default: '3' } } });
const folder = join(projectRoot, '.demo', `bench-${values.products}`);
const site = join(folder, 'site');

/** Resident memory in MB of a process and all its descendants. */
const treeMemory = (root: number): number => {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ id: Number(name), parent: field('PPid'), memory: field('VmRSS') / 1024 }];
    } catch {
      return []; // The process ended between the two reads.
    }
  });
  const of = (id: number): number => processes.filter(({ parent }) => parent === id).reduce((sum, child) => sum + child.memory + of(child.id), 0);
  return of(root) + (processes.find(({ id }) => id === root)?.memory ?? 0);
};

/** One build from nothing: check, pages, index. */
const build = async (): Promise<{ seconds: number; memory: number; output: string }> => {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: projectRoot, env: { ...process.env, CATALOGUE_DIR: join(folder, 'edition'), OUT_DIR: site } });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  let memory = 0;
  const timer = setInterval(() => (memory = Math.max(memory, treeMemory(child.pid ?? 0))), 250);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, memory, output };
};

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const kilobytes = (file: string): number => gzipSync(readFileSync(file)).length / 1000;

const sizes = (): string[] => {
  const pages = readdirSync(join(site, 'products'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'letter').map(({ name }) => kilobytes(join(site, 'products', name, 'index.html')));
  const assets = readdirSync(join(site, '_astro')).map((name) => `${name} ${kilobytes(join(site, '_astro', name)).toFixed(1)} kB`);
  return [
    `product page: median ${median(pages).toFixed(1)} kB, largest ${Math.max(...pages).toFixed(1)} kB of HTML, compressed`,
    `home page: ${kilobytes(join(site, 'index.html')).toFixed(1)} kB`,
    `assets, compressed: ${assets.join(', ')}`,
  ];
};

const start = performance.now();
const files = writeDemoEdition(join(folder, 'edition'), { products: Number(values.products) });
console.log(`${values.products} products generated, ${files} files, ${((performance.now() - start) / 1000).toFixed(1)} s`);
const runs = [];
for (let run = 1; run <= Number(values.runs); run += 1) {
  const result = await build();
  runs.push(result);
  const steps = result.output.split('\n').filter((line) => /: [\d.]+ s$/.test(line)).map((line) => line.trim());
  console.log(`run ${run}: ${result.seconds.toFixed(1)} s, ${result.memory.toFixed(0)} MB · ${steps.join(' · ')}`);
}
console.log(`median: ${median(runs.map(({ seconds }) => seconds)).toFixed(1)} s, ${median(runs.map(({ memory }) => memory)).toFixed(0)} MB`);
for (const line of sizes()) console.log(line);
