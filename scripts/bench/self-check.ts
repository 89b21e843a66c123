// Time of a self-check: a workbook of 1,500 rows × 16 columns against an edition of as many products, as a browser's worker
// runs it, from bytes to submissions. `node scripts/bench/self-check.ts --products 1500`. The budget is 3 s.
// `--page` goes through the page itself in Chromium: from the file's choice to the verdict, the worker and the catalogue's
// files loaded within that time; it builds the edition's site first, or takes one that is built already: `--site DIR`.
// Time is wall-clock, and on a busy machine says less than processor time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { EditionRecords } from '../../src/catalogue/records.ts';
import type { Manufacturer, Product } from '../../src/catalogue/schema.ts';
import { writeWorkbook } from '../../src/spreadsheet/write.ts';
import { pathOf } from '../../src/site-paths.ts';
import { checkFiles } from '../../src/submission/check-files.ts';
import { throughThePage } from './self-check-page.ts';
import { writeDemoEdition } from '../lib/demo/write.ts';
import { readEdition } from '../lib/files.ts';
import { servedEdition, servedFiles } from '../lib/served-files.ts';

const { values } = parseArgs({ options: { products: { type: 'string', default: '1500' }, page: { type: 'boolean', default: false }, site: { type: 'string' }, rounds: { type: 'string', default: '7' } } });
const folder = mkdtempSync(join(tmpdir(), 'bench-self-check-'));

const headings = ['产品ID', '产品名称', '产品英文名称', '型号', '企业名称', '统一社会信用代码', '所在区', '行业', '品类', '产品概述', '主要参数', '应用案例', '出处网址', '出处标题', '企业网站', '企业简称'];

/** A row as a maker fills it in; every third product is new, and every tenth has another summary. */
const rowOf = (product: Product, maker: Manufacturer, index: number, { edition, sectors }: EditionRecords): (string | null)[] => {
  const isNew = index % 3 === 0;
  const sector = sectors?.data.sectors.find(({ id }) => id === product.sector);
  return [
    isNew ? null : product.id, isNew ? `第${index}号全新样机平台` : product.name.zh, isNew ? null : (product.name.en ?? null), isNew ? `ZX-${10_000 + index}` : (product.models ?? []).join('、'),
    maker.name.zh, maker.creditCode ?? null, edition?.data.districts.find(({ id }) => id === maker.district)?.name.zh ?? null, sector?.name.zh ?? null, sector?.categories.find(({ id }) => id === product.category)?.name.zh ?? null,
    index % 10 === 0 ? '换过的概述。' : (product.summary?.zh ?? null), (product.specifications ?? []).map(({ label }) => `${label.zh}：${index} mm`).join('\n'), null, 'https://example.org/list', '企业填报', maker.homepage ?? null, maker.shortName?.zh ?? null,
  ];
};

try {
  writeDemoEdition(join(folder, 'edition'), { products: Number(values.products) });
  const { records } = await readEdition(join(folder, 'edition'));
  const files = await servedFiles(records);
  const makers = new Map(records.manufacturers.map(({ data }) => [data.id, data]));
  const rows = records.products.flatMap(({ data }, index) => {
    const maker = makers.get(data.manufacturer);
    return maker ? [rowOf(data, maker, index, records)] : [];
  });
  const bytes = await writeWorkbook([{ name: '产品', columns: headings.map((heading) => ({ heading })), rows }]);
  const size = (path: string): string => `${(gzipSync(files.get(path) ?? '').length / 1000).toFixed(0)} kB`;
  console.log(`${rows.length} rows × ${headings.length} columns, ${(bytes.length / 1e6).toFixed(2)} MB; compressed: ${pathOf.selfCheckContext} ${size(pathOf.selfCheckContext)}, ${pathOf.names} ${size(pathOf.names)}`);
  for (const round of [1, 2, 3]) {
    let reports = 0;
    let longest = 0;
    let loaded = 0;
    const [start, used] = [performance.now(), process.cpuUsage()];
    let last = start;
    const checked = await checkFiles([{ name: '填报.xlsx', bytes }], servedEdition(files, () => (loaded += 1)), {
      today: records.edition?.data.dataDate ?? '2026-11-22',
      onProgress: () => {
        reports += 1;
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      },
    });
    const { user, system } = process.cpuUsage(used);
    console.log(`round ${round}: ${((performance.now() - start) / 1000).toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of processor time, ${loaded} files asked for, ${reports} reports of progress, the longest time without one ${longest.toFixed(0)} ms; ${checked.problems.length} problems, ${checked.questions.length} questions, ${checked.plan.products.length} products, ${checked.submissions.length} submissions`);
    for (const { message } of [...checked.problems, ...checked.questions].slice(0, 2)) console.log(`  ${message.en}`);
  }
  if (values.page || values.site !== undefined) await throughThePage({ edition: join(folder, 'edition'), products: Number(values.products), site: values.site, rounds: Number(values.rounds), bytes });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
