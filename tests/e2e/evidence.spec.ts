// The evidence pack: sheets on the screen and on paper, the day, bad addresses, and the files, read back.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { evidenceFaults, readEvidence } from '../../src/catalogue/evidence-check.ts';
import type { EntryFile } from '../../src/catalogue/entry-file.ts';
import { readSpreadsheet } from '../../src/spreadsheet/read.ts';
import { printed } from './printed.ts';
import { demoUrl, expect, referenceUrl, test } from './site.ts';

const evidence = (parameters: Record<string, string> = {}, language = ''): string => `${language}evidence/?${new URLSearchParams(parameters)}`;
const sheets = (page: Page) => page.getByRole('article');

/** A product of the demonstration edition that was listed for three terms, and won an award. */
const detector = 'xianya-xy-ff70s-dual-band-video-fire-detector';
const withdrawn = 'sm-crypto-accelerated-network-data-processing-unit';
const recorded = 'high-reliability-regional-jet-passenger-seat-ac-at93';

const idsOf = async (page: Page, sector: string): Promise<string[]> => {
  const response = await page.request.get(demoUrl(`sectors/${sector}/entries.json`));
  return ((await response.json()) as EntryFile).products.map(({ id }) => id); // written by the same build
};

test('a sheet states names, listing and status, and another day changes it', async ({ page }) => {
  await page.goto(demoUrl(evidence({ ids: detector, on: '2026-11-22' })));
  const sheet = page.getByRole('article', { name: '创新产品列入核验单' });
  await expect(sheet.getByRole('img', { name: /创新产品标识/ })).toBeVisible();
  await expect(sheet).toContainText('2026年11月22日，产品在推荐目录内，有效期至2028年6月24日。');
  await expect(sheet.getByRole('row', { name: /判定依据 Decided by/ })).toContainText('演示文号〔2025〕24号');
  await expect(sheet.getByRole('row', { name: /优先采购/ })).toContainText('适用');
  await expect(sheet.getByRole('row', { name: /优先采购/ })).toContainText('第 17 条');
  await expect(sheet.getByRole('row', { name: /技改贷款贴息/ })).toContainText('相差十倍，待与原文核实');
  await expect(sheet.getByRole('img', { name: '核验网址的二维码' })).toBeVisible();
  await expect(sheet).toContainText(`/v/${detector}/?asof=2026-11-22`);
  await expect(sheet).toContainText('取自生成设备的时钟');
  await expect(sheet).toContainText('演示数据');

  await page.getByLabel('状态日期').fill('2023-06-01');
  await expect(page).toHaveURL(/on=2023-06-01/);
  const before = page.getByRole('article', { name: '列入情况核验单' });
  await expect(before).toContainText('尚未列入推荐目录，列入日期为2023年6月20日');
  await expect(before.getByRole('img', { name: /创新产品标识/ })).toHaveCount(0);
  await expect(before.getByRole('row', { name: /优先采购/ })).not.toContainText('✓');
  await page.getByLabel('状态日期').fill('2029-01-01');
  await expect(before).toContainText('有效期已于2028年6月24日届满');
  await expect(before).toContainText('2029年1月1日尚未到来');
});

test('on a phone in English, with the Chinese name beside it, and parts left out by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(demoUrl(evidence({ ids: withdrawn, on: '2026-11-22' }, 'en/')));
  const sheet = page.getByRole('article', { name: 'Catalogue status evidence sheet' });
  await expect(sheet).toContainText('it was withdrawn on 10 April 2025');
  await expect(sheet.locator('.name [lang="zh-CN"]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(sheet.getByRole('heading', { name: /^Sources/ })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Sources' }).focus();
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('heading', { name: /^Sources/ })).toHaveCount(0);
  await expect(page).toHaveURL(/without=sources/);
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('link', { name: '中文' }).first().click();
  await expect(page).toHaveURL(/\/evidence\/\?ids=.*without=sources/);
  await expect(page.getByRole('article', { name: '列入情况核验单' })).toBeVisible();
});

test('what is a public record is no listing, and its translated name is not to be quoted', async ({ page }) => {
  await page.goto(referenceUrl(evidence({ ids: 'umr-jupiter-5t-whole-body-mri' })));
  const sheet = page.getByRole('article', { name: '收录情况核验单' });
  await expect(sheet).toContainText('不能作为列入目录的证明');
  await expect(sheet).toContainText('公开资料版');
  await expect(sheet).toContainText('中文名称为本站所拟');
  await expect(sheet.getByRole('img', { name: /创新产品标识/ })).toHaveCount(0);
  await expect(sheet.getByRole('row', { name: /医疗器械直接入院使用/ })).toContainText('需核实');
  await expect(sheet.locator('.is-applies')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).include('.evidence').analyze()).violations).toEqual([]);
});

test('a bad address is told in full, and what is good of it is shown', async ({ page }) => {
  await page.goto(demoUrl(evidence({ ids: `${detector},no-such-product,${detector}`, on: '2026-02-30', search: '=' })));
  await expect(page.getByText('“2026-02-30”不是日历上的日期')).toBeVisible();
  await expect(page.getByText(`重复的编号只算一次：${detector}。`)).toBeVisible();
  await expect(sheets(page)).toHaveCount(1);
  await expect(page.getByText('检索条件“=”不能识别')).toBeVisible();
  await page.getByRole('button', { name: '从链接中移除' }).click();
  await expect(page).toHaveURL(new RegExp(`ids=${detector}&`));
  await expect(page.getByText('no-such-product')).toHaveCount(0);
});

test('of 60 products 50 are shown, and the rest is a link away', async ({ page }) => {
  const ids = (await Promise.all(['robots', 'energy', 'chips', 'medical-devices', 'automotive', 'software'].map((sector) => idsOf(page, sector)))).flat().slice(0, 60);
  expect(ids).toHaveLength(60);
  await page.goto(demoUrl(evidence({ ids: ids.join(','), without: 'policy,sources,specifications' })));
  await expect(sheets(page)).toHaveCount(51);
  await expect(page.getByText('其余 10 项没有丢失')).toBeVisible();
  await expect(sheets(page).first()).toContainText('其余 10 项不在本包内：');
  await page.getByRole('link', { name: '第 51 至 60 项' }).click();
  await expect(sheets(page)).toHaveCount(11);
  await page.getByText('产品（10 项）').click();
  const remove = page.getByRole('button', { name: /^移除/ });
  await remove.first().click();
  await expect(sheets(page)).toHaveCount(10);
  await expect(remove.first()).toBeFocused();
  await page.goBack();
  await expect(sheets(page)).toHaveCount(11);
});

test('searches are run again and told, with the places of the products', async ({ page }) => {
  await page.goto(demoUrl(evidence({ ids: `${detector},${withdrawn}`, search: 'q=火灾探测器&status=listed&status=bogus' })));
  const cover = page.getByRole('article', { name: '采购依据包' });
  await expect(cover.getByRole('row', { name: /^检索词/ })).toContainText('火灾探测器');
  await expect(cover.getByRole('row', { name: /^筛选条件/ })).toContainText('目录状态：在目录');
  await expect(cover.getByRole('row', { name: /^筛选条件/ })).toContainText('未计入的条件：bogus');
  await expect(cover.getByRole('row', { name: /位次/ })).toContainText(/第 \d+ 位：.*XY-FF70S/);
  await expect(cover.getByRole('row', { name: /位次/ })).toContainText('不在结果中');
  await expect(cover).toContainText('重新执行');
});

test('an estimate of the calculator is carried over, computed on the day of the sheet', async ({ page }) => {
  await page.goto(demoUrl(evidence({ ids: detector, on: '2026-11-22', calc: `role=lessee&product=${detector}&equipment=320万` })));
  const sheet = page.getByRole('article', { name: '创新产品列入核验单' });
  const row = sheet.getByRole('row', { name: /融资租赁支持/ }).last();
  await expect(row).toContainText('最高 96 万元');
  await expect(row).toContainText('320 万元 × 30% = 96 万元');
  await page.goto(demoUrl(evidence({ ids: recorded, calc: `role=lessee&product=${detector}&equipment=320万` })));
  await expect(page.getByText('有一份测算没有对应的产品')).toBeVisible();
});

test('the files hold what the sheets say, and every hash can be computed anew', async ({ page }) => {
  await page.goto(demoUrl(evidence({ ids: `${detector},${recorded},no-such-product`, on: '2026-11-22', search: 'q=火灾' })));
  await expect(page.getByRole('article', { name: '采购依据包' })).toContainText('按相关度');
  const saved = async (name: string): Promise<{ name: string; bytes: Uint8Array }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const json = await saved('下载 JSON');
  expect(json.name).toMatch(/^evidence-2-products-2026-11-22-2026-11-22-[0-9a-f]{8}\.json$/);
  const read = readEvidence(new TextDecoder().decode(json.bytes));
  expect(read).toHaveProperty('file');
  if (!('file' in read)) return;
  expect(await evidenceFaults(read.file)).toEqual([]);
  expect(read.file.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(read.file.products.map(({ id, status }) => [id, status])).toEqual([[detector, 'listed'], [recorded, 'public-record']]);
  expect(read.file.missing).toEqual([{ id: 'no-such-product', why: 'unknown' }]);
  expect(read.file.searches[0]?.query).toBe('火灾');

  const workbook = await saved('下载 XLSX');
  const { sheets: read2, problems } = await readSpreadsheet(workbook.name, workbook.bytes);
  expect(problems).toEqual([]);
  expect(read2.map(({ name }) => name)).toEqual(['产品', '列入记录', '主要参数', '出处', '政策适用情况', '检索记录', '数据字典']);
  const [products] = read2;
  const columnOf = (heading: string): number => products?.rows[0]?.cells.indexOf(heading) ?? -1;
  expect(products?.rows.map(({ cells }) => cells[columnOf('状态')])).toEqual(['状态', '在目录', '公开资料收录', '本版没有这个编号的产品']);
  expect(products?.rows[1]?.cells[columnOf('产品记录校验值')]).toBe(read.file.hashes[`products/${detector}`]);
  expect(products?.rows[1]?.cells[columnOf('统一社会信用代码')]).toBe(read.file.records.manufacturers[0]?.creditCode);

  const csv = await saved('下载 CSV');
  const { sheets: [flat] } = await readSpreadsheet(csv.name, csv.bytes);
  expect(flat?.rows).toHaveLength(1 + (read.file.records.products[0]?.listings?.length ?? 0) + 2);
  await expect(page.getByText(`已下载 ${csv.name}。本版没有以下 1 个编号的产品：no-such-product。`)).toBeVisible();
});

test('on paper each product begins on a page of its own, on A4', async ({ page }) => {
  const ids = (await idsOf(page, 'robots')).slice(0, 12);
  const paper = async (parameters: Record<string, string>, { count, language = '' }: { count: number; language?: string }): Promise<number> => {
    await page.goto(demoUrl(evidence(parameters, language)));
    await expect(sheets(page)).toHaveCount(count);
    const { pages, parts, orphans, sizes } = await printed(page);
    expect(sizes).toEqual(['0 0 594.95996 841.91998']);
    expect(orphans).toEqual([]);
    expect(parts.filter((part) => part.kind === 'TD' && part.pages.length > 1)).toEqual([]);
    // Where the sheets of products begin, and there the code to check at and the hash of the record beside it.
    const begins = parts.flatMap(({ kind, pages: [first] }) => (kind === 'Art' ? [first] : [])).slice(count === 1 ? 0 : 1);
    expect([...new Set(parts.flatMap((part) => (part.kind === 'Figure' ? part.pages : [])))]).toEqual(begins);
    return pages;
  };
  const short = { on: '2026-11-22', without: 'policy,specifications,sources' };
  expect(await paper({ ...short, ids: recorded }, { count: 1 })).toBe(1);
  expect(await paper({ ...short, ids: ids.slice(0, 3).join(',') }, { count: 4 })).toBe(4);
  expect(await paper({ ...short, ids: ids.join(',') }, { count: 13 })).toBe(13);
  for (const language of ['', 'en/']) expect(await paper({ on: '2026-11-22', ids: detector, search: 'q=火灾' }, { count: 1, language })).toBeLessThanOrEqual(5);
  // With everything, a sheet takes two to four pages, and the cover up to three.
  const long = await paper({ on: '2026-11-22', ids: ids.slice(0, 3).join(',') }, { count: 4 });
  expect(long).toBeGreaterThanOrEqual(7);
  expect(long).toBeLessThanOrEqual(15);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '打印或存为 PDF' })).toBeHidden();
  await expect(page.getByRole('banner').first()).toBeHidden();
  await expect(page.getByText('创新产品列入核验单').first()).toBeVisible();
});

test('without products it says where they come from; without a script, what to print instead', async ({ page, browser }) => {
  await page.goto(referenceUrl(evidence()));
  await expect(page.getByRole('link', { name: '检索产品' })).toBeVisible();
  await expect(page.getByRole('link', { name: '打开候选清单' })).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(referenceUrl(evidence({ ids: detector }, 'en/')));
  await expect(plain.locator('noscript .note')).toHaveText(/^Making evidence sheets needs JavaScript/);
  await expect(plain.locator('noscript .note')).toBeVisible();
  await context.close();
});

test.describe('on a poor network', () => {
  test.use({ trouble: async ({ page: _ }, use) => use([]) });

  test('a product that did not load is named, and loads when asked again', async ({ page }) => {
    await page.route(`**/products/${withdrawn}/entry.json`, (route) => route.abort());
    await page.goto(demoUrl(evidence({ ids: `${detector},${withdrawn}` })));
    const told = `有 1 项产品没有载入，可能是网络中断：${withdrawn}。`;
    await expect(page.getByRole('alert').filter({ hasText: told })).toBeVisible();
    await expect(sheets(page)).toHaveCount(1);
    // On paper, too, the one sheet does not look whole.
    await expect(sheets(page)).toContainText(told);
    await page.unroute(`**/products/${withdrawn}/entry.json`);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(sheets(page)).toHaveCount(3);
  });
});
