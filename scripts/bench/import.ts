// Time and memory of a dry run: a list of 15,000 rows × 20 columns against an edition that knows them and one that is empty.
// `node scripts/bench/import.ts --products 15000`. Time is wall-clock, and on a busy machine says less than processor time.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Manufacturer, Product } from '../../src/catalogue/schema.ts';
import { writeWorkbook } from '../../src/spreadsheet/write.ts';
import { writeDemoEdition } from '../lib/demo/write.ts';
import { projectRoot, readEdition } from '../lib/files.ts';

const { values } = parseArgs({ options: { products: { type: 'string', default: '15000' } } });
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
const [full, empty, file] = [join(folder, 'full'), join(folder, 'empty'), join(folder, 'list.xlsx')];

const headings = ['序号', '产品名称', '产品英文名称', '型号', '企业名称', '企业英文名称', '企业简称', '统一社会信用代码', '所在区', '企业网站', '行业', '品类', '产品概述', '主要参数', '应用案例', '年度', '批次', '编号', '列入日期', '有效期至'];

type Names = { sectors: Map<string, string>; categories: Map<string, string>; districts: Map<string, string> };

const textOf = (value: string | { zh: string } | undefined): string => (typeof value === 'string' ? value : (value?.zh ?? ''));

/** A product as an official list prints it; every tenth under a new name or with another figure. */
const rowOf = (product: Product, maker: Manufacturer, index: number, names: Names): (string | number | null)[] => [
  index + 1, index % 20 === 0 ? `${product.name.zh}（升级版）` : product.name.zh, product.name.en ?? null, (product.models ?? []).join('、') || null,
  maker.name.zh, maker.name.en ?? null, maker.shortName?.zh ?? null, maker.creditCode ?? null, names.districts.get(maker.district ?? '') ?? null, maker.homepage ?? null,
  names.sectors.get(product.sector) ?? null, names.categories.get(`${product.sector}/${product.category ?? ''}`) ?? null, index % 20 === 10 ? '换过的概述。' : (product.summary?.zh ?? null),
  (product.specifications ?? []).map(({ label, value, unit }) => `${label.zh}：${textOf(value)} ${textOf(unit)}`.trim()).join('\n') || null,
  (product.applications ?? []).map(({ text }) => text.zh).join('\n') || null, 2026, '第一批', `演示-${index + 1}`, '2026-11-01', '2029-10-31',
];

const writeList = async (): Promise<void> => {
  const { records } = await readEdition(full);
  const makers = new Map(records.manufacturers.map(({ data }) => [data.id, data]));
  const sectors = records.sectors?.data.sectors ?? [];
  const names: Names = {
    sectors: new Map(sectors.map(({ id, name }) => [id, name.zh])),
    categories: new Map(sectors.flatMap(({ id, categories }) => categories.map((category) => [`${id}/${category.id}`, category.name.zh] as const))),
    districts: new Map((records.edition?.data.districts ?? []).map(({ id, name }) => [id, name.zh])),
  };
  const rows = records.products.flatMap(({ data }, index) => {
    const maker = makers.get(data.manufacturer);
    return maker ? [rowOf(data, maker, index, names)] : [];
  });
  writeFileSync(file, await writeWorkbook([{ name: '推荐目录', columns: headings.map((heading) => ({ heading })), rows }]));
};

/** A dry run as a keeper starts it; memory is the most that the process has held (Linux). */
const dryRun = async (edition: string): Promise<string> => {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/import.ts', file, '--list', 'recommendation-catalogue', '--edition-year', '2026', '--document', '演示文号〔2026〕1号', '--listed-on', '2026-11-01'], { cwd: projectRoot, env: { ...process.env, CATALOGUE_DIR: edition } });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  let [memory, processor] = [0, 0];
  const timer = setInterval(() => {
    try {
      const of = (name: string): string => readFileSync(`/proc/${child.pid ?? 0}/${name}`, 'utf8');
      memory = Math.max(memory, Number(/^VmHWM:\s+(\d+)/m.exec(of('status'))?.[1] ?? 0) / 1024);
      const [user = 0, system = 0] = of('stat').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
      processor = (user + system) / 100;
    } catch {
      // The process has ended between two looks.
    }
  }, 50);
  await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  const counts = output.split('\n').filter((line) => /^[一二三四五六七八]、|个问题/.test(line)).join(' · ');
  return `${((performance.now() - start) / 1000).toFixed(1)} s, ${processor.toFixed(1)} s of processor time, peak memory ${memory.toFixed(0)} MB\n  ${counts}`;
};

try {
  writeDemoEdition(full, { products: Number(values.products) });
  await writeList();
  mkdirSync(empty);
  for (const path of ['edition.json', 'sectors.json', 'vocabulary.json', 'pages', 'lists']) cpSync(join(full, path), join(empty, path), { recursive: true });
  console.log(`${values.products} rows × ${headings.length} columns, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  console.log(`dry run against an empty edition: ${await dryRun(empty)}`);
  console.log(`dry run against an edition of ${values.products} products: ${await dryRun(full)}`);
} finally {

  rmSync(folder, { recursive: true, force: true });
}
