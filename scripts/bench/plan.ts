// Time to match a procurement plan of 10,000 lines: in Node, and in a real Chromium through the page, where the longest
// time for which the page could not answer is told too. `node scripts/bench/plan.ts --products 15000 --lines 10000`.
// The page is that of the fixture edition; only the names are those of the demonstration. Run it on a quiet machine.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { openNames, type NameFile, type PackedNames } from '../../src/catalogue/name-file.ts';
import { packNames } from '../../src/catalogue/pack-names.ts';
import { createPlanWork, type PlanAnswer, type PlanRequest } from '../../src/plan/work.ts';
import { traditionalFold } from '../../src/search/traditional.ts';
import { writeCsv } from '../../src/spreadsheet/write.ts';
import { buildSite, isUpToDate } from '../build.ts';
import { chromiumPath, quietArguments } from '../lib/chromium.ts';
import { demoCatalogue } from '../lib/demo/catalogue.ts';
import { projectRoot } from '../lib/files.ts';
import { run } from '../lib/run.ts';
import { serveSite } from '../lib/serve.ts';

const { values } = parseArgs({ options: { products: { type: 'string', default: '1500' }, lines: { type: 'string', default: '10000' } } });
const products = Number(values.products);
const lines = Number(values.lines);
const folder = join(projectRoot, '.demo', 'bench-plan');

/** Every line differs: a third names a product, shortened or with a wrong character, the rest are other purchases. */
const planOf = ({ products: known }: NameFile): Uint8Array => {
  const goods = ['复印纸', '分体式空调', '办公桌椅', '激光打印机', '伺服电机', '数控机床', '工业相机', '压力传感器', '服务器', '超声诊断仪', '离心机', '电力电缆'];
  const rows = Array.from({ length: lines }, (_, number) => {
    const product = known[(number * 7) % known.length];
    if (number % 3 !== 0 || !product) return [`${goods[number % goods.length] ?? ''}${number}型智能系统设备`, `GX-${number}`, `上海${goods[(number * 5) % goods.length] ?? ''}科技有限公司`, number];
    const name = Array.from(product.name.zh);
    if (number % 2 === 0) name.splice(Math.floor(name.length / 2), 1);
    return [`${name.join('')}${number % 4 === 0 ? '（定制）' : ''}`, number % 5 === 0 ? (product.models[0] ?? '') : '', number % 7 === 0 ? '' : product.maker.name.zh, number];
  });
  return writeCsv([['产品名称', '型号', '企业', '金额'], ...rows]);
};

const fields = ['name', 'model', 'maker', 'amount'] as const;

const inNode = async (names: NameFile, plan: Uint8Array): Promise<string> => {
  let matched = 0;
  let hear: (answer: PlanAnswer) => void = () => undefined;
  const work = createPlanWork({ post: (answer) => hear(answer), fetchNames: async () => names });
  const ask = async (request: PlanRequest): Promise<number> => {
    const begun = performance.now();
    await work(request);
    return performance.now() - begun;
  };
  hear = (answer) => { if (answer.kind === 'part') matched += answer.lines.filter(({ match }) => match.outcome !== 'none').length; };
  const prepared = await ask({ kind: 'prepare' });
  const read = await ask({ kind: 'read', job: 1, name: 'plan.csv', file: new Blob([new Uint8Array(plan)]) });
  const took = await ask({ kind: 'match', job: 2, sheet: 0, reading: { header: 1, fields: [...fields], unit: { amount: 'yuan', unitPrice: 'yuan' } }, day: '2026-11-26' });
  return `Node: index ${prepared.toFixed(0)} ms, reading ${read.toFixed(0)} ms, matching ${took.toFixed(0)} ms (${matched} lines with a product); ${(process.memoryUsage.rss() / 1024 ** 2).toFixed(0)} MB resident`;
};

const buildPage = async (): Promise<string> => {
  const outDir = join(folder, 'built');
  Object.assign(process.env, { CATALOGUE_DIR: join(projectRoot, 'tests/fixtures/edition'), OUT_DIR: outDir, SITE_URL: 'http://localhost:4321/', ASTRO_TELEMETRY_DISABLED: '1' });
  if (!(await isUpToDate()) && !(await buildSite())) throw new Error('The fixture edition could not be built.');
  return outDir;
};

const inChromium = async (built: string, packed: PackedNames, plan: Uint8Array): Promise<string> => {
  const outDir = join(folder, 'served');
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  for (const part of ['_astro', 'plan']) cpSync(join(built, part), join(outDir, part), { recursive: true });
  writeFileSync(join(outDir, 'names.json'), JSON.stringify(packed));
  const site = await serveSite({ outDir, base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: quietArguments });
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) tasks.push(duration); }).observe({ type: 'longtask' });
    });
    await page.goto(`${site.url}plan/`);
    await page.locator('.plan-drop + [role=status]').getByText('断开网络也能用').waitFor({ timeout: 120_000 });
    await page.locator('input[type=file]').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(plan) });
    const start = page.locator('.plan-columns button[type=submit]');
    await start.waitFor();
    await page.evaluate(() => { Reflect.get(window, 'tasks').length = 0; });
    const took = await page.evaluate(async () => {
      const begun = performance.now();
      document.querySelector<HTMLButtonElement>('.plan-columns button[type=submit]')?.click();
      while (!document.querySelector('.plan-results')) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - begun;
    });
    await page.waitForTimeout(500);
    const longest = await page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'tasks') as number[]))); // as the script above left it
    return `Chromium: matching until the results stand there ${took.toFixed(0)} ms, longest task of the page ${longest.toFixed(0)} ms`;
  } finally {
    await browser.close();
    site.server.close();
    site.server.closeAllConnections();
  }
};

await run(async () => {
  const packed = packNames(demoCatalogue(products), traditionalFold());
  const plan = planOf(openNames(packed));
  console.log(`${products} products (${(gzipSync(JSON.stringify(packed)).length / 1000).toFixed(0)} kB of names, compressed), ${lines} lines (${(plan.length / 1024 ** 2).toFixed(1)} MB)`);
  console.log(await inNode(openNames(packed), plan));
  console.log(await inChromium(await buildPage(), packed, plan));
});
