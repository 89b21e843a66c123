// What is on the screen, as a file: from the pages that lead there to the file on the reader's disk.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { test as plain, type Download, type Page } from '@playwright/test';
import { readSpreadsheet } from '../../src/spreadsheet/read.ts';
import { demoUrl, expect, fixtureUrl, referenceUrl, test } from './site.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(await readFile(await download.path()));

/** Presses a button and waits for its file. */
const downloaded = async (page: Page, name: string | RegExp): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return download;
};

/** Goes to the export from a page, once its pictures are there. */
const follow = async (page: Page): Promise<void> => {
  const link = page.getByRole('link', { name: '导出', exact: true });
  await link.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await link.click();
};

/** Rows of each sheet of a spreadsheet that was downloaded. */
const sheetsOf = async (download: Download) => {
  const { sheets, problems } = await readSpreadsheet(download.suggestedFilename(), await bytesOf(download));
  expect(problems).toEqual([]);
  return new Map(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]));
};

test.describe('at a desk, in Chinese', () => {
  test.use({ viewport: { width: 1440, height: 1000 } });

  test('what a search found is saved as a workbook, in its order, and says what it is', async ({ page }) => {
    await page.goto(referenceUrl(`search/?q=${encodeURIComponent('磁共振')}`));
    const names = page.locator('ol.rows h2 a');
    await expect(names.first()).toBeVisible();
    const found = await names.allInnerTexts();
    await follow(page);
    await expect(page.getByText('检索“磁共振”')).toBeVisible();
    await expect(page.getByRole('region', { name: '预览' }).locator('tbody tr')).toHaveCount(Math.min(5, found.length));
    await page.getByRole('checkbox', { name: '出处', exact: true }).check();
    const download = await downloaded(page, '下载 XLSX');
    expect(download.suggestedFilename()).toMatch(/^上海市创新产品推荐目录_检索-磁共振_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d-[0-9a-f]{8}\.xlsx$/);
    await expect(page.getByRole('status').filter({ hasText: '已生成：' })).toBeVisible();
    const sheets = await sheetsOf(download);
    expect([...sheets.keys()]).toEqual(['产品', '出处', '数据字典', '导出说明']);
    const [header = [], ...rows] = sheets.get('产品') ?? [];
    expect(rows.map((row) => row[header.indexOf('产品名称')]).slice(0, found.length)).toEqual(found.slice(0, rows.length));
    const about = new Map(sheets.get('导出说明')?.map(([name, value]) => [name, value]));
    expect(about.get('重新导出的网址')).toContain('/export/?of=search&q=%E7%A3%81');
    expect(about.get('产品数')).toBe(`${rows.length} 项`);
  });

  test('what a search needs of figures decides here too, and is told', async ({ page }) => {
    await page.goto(referenceUrl('search/?category=robots/humanoid-robots&need=height-of-robot:1.7..:m&met=1'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('有 2 项产品符合参数要求');
    await follow(page);
    await expect(page.locator('.export-facts')).toContainText('参数：身高 ≥ 1.7 m、只看符合的');
    await expect(page.locator('.export-facts')).toContainText('2 项');
    await page.getByRole('radio', { name: 'JSON' }).check();
    const records = JSON.parse(new TextDecoder().decode(await bytesOf(await downloaded(page, '下载 JSON'))));
    expect(records.products).toHaveLength(2);
  });

  test('sector, category, list and manufacturer pages lead there', async ({ page }) => {
    for (const [path, count] of [['sectors/robots/', /^行业：/], ['sectors/robots/humanoid-robots/', /按条件筛选/], ['lists/recommendation-catalogue/', /^名单：/]] as const) {
      await page.goto(demoUrl(path));
      await follow(page);
      await expect(page.getByText(count)).toBeVisible();
      await expect(page.locator('.export-facts')).toContainText(/[1-9]\d* 项/);
    }
    await page.goto(demoUrl('manufacturers/'));
    await page.locator('main .index a').first().click();
    const maker = await page.getByRole('heading', { level: 1 }).innerText();
    await follow(page);
    await expect(page.getByText(`企业：${maker}`)).toBeVisible();
  });

  test('a list holds what its page holds, in its order; of a year, that year', async ({ page }) => {
    await page.goto(demoUrl('lists/recommendation-catalogue/'));
    const shown = await page.locator('#entries ~ table tbody th a').allInnerTexts();
    await follow(page);
    await page.getByRole('radio', { name: 'JSON' }).check();
    const records = JSON.parse(new TextDecoder().decode(await bytesOf(await downloaded(page, '下载 JSON'))));
    const names = records.products.map(({ name }: { name: { zh: string } }) => name.zh);
    expect(names.slice(0, 5)).toEqual([...new Set(shown)].slice(0, 5));
    expect(records.about.edition.kind).toBe('demonstration');
    expect(Object.keys(records.hashes.products)).toHaveLength(names.length);
    await page.goto(demoUrl('lists/recommendation-catalogue/'));
    const year = page.locator('.years a').nth(1);
    const told = await year.innerText();
    await page.goto(new URL((await year.getAttribute('href')) ?? '', page.url()).href);
    await follow(page);
    await expect(page.locator('.export-facts')).toContainText(`（${told} 年度）`);
    const ofYear = JSON.parse(new TextDecoder().decode(await bytesOf(await downloaded(page, '下载 JSON'))));
    expect(ofYear.products.length).toBeLessThan(names.length);
    await expect(page.locator('.export-facts')).toContainText(`${ofYear.products.length} 项`);
  });

  test('a choice is remembered, with the keyboard alone, and the language switch keeps the address', async ({ page }) => {
    await page.goto(referenceUrl('export/?sector=robots'));
    await expect(page.getByText('行业：')).toBeVisible();
    const summary = page.getByRole('checkbox', { name: '产品概述', exact: true });
    await summary.focus();
    await page.keyboard.press('Space');
    await expect(summary).toBeChecked();
    await page.getByRole('radio', { name: /XLSX/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'CSV' })).toBeChecked();
    await expect(page.getByRole('columnheader', { name: '产品概述', exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: '产品概述', exact: true })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'CSV' })).toBeChecked();
    await button(page, '下载 CSV').focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await button(page, '只选常用').click();
    await expect(page.getByRole('checkbox', { name: '产品概述', exact: true })).not.toBeChecked();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByText('Sector: ')).toBeVisible();
  });

  test('without storage it works, and remembers nothing', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('Not here.', 'SecurityError'); } }));
    await page.goto(fixtureUrl('export/?of=search'));
    await page.getByRole('checkbox', { name: '产品ID' }).check();
    const sheets = await sheetsOf(await downloaded(page, '下载 XLSX'));
    expect(sheets.get('产品')?.[0]).toContain('产品ID');
  });

  test('loading is told, can be cancelled, and begun again', async ({ page }) => {
    let waits = true;
    await page.route('**/sectors/*/entries.json', (route) => (waits ? undefined : route.continue()));
    await page.goto(demoUrl('export/?of=search'));
    await button(page, '下载 XLSX').click();
    await expect(page.getByText(/正在载入数据：0 \/ \d+/)).toBeVisible();
    await button(page, '取消').click();
    await expect(page.getByText('已取消，没有生成文件。')).toBeVisible();
    waits = false;
    expect((await sheetsOf(await downloaded(page, '下载 XLSX'))).get('产品')).toHaveLength(151);
  });

  test('without workers it is written on the page', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'Worker', { value: undefined }));
    await page.goto(demoUrl('export/?sector=robots'));
    const sheets = await sheetsOf(await downloaded(page, '下载 XLSX'));
    expect(sheets.get('产品')?.length).toBeGreaterThan(2);
    await expect(page.getByText('已生成：')).toBeVisible();
  });

  test('many products are laid out beside the page, which tells how many, and can be stopped', async ({ page }) => {
    await page.route('**/sectors/robots/entries.json', async (route) => {
      const file = await (await route.fetch()).json();
      const products = Array.from({ length: 6000 }, (_, place) => ({ ...file.products[place % file.products.length], id: `product-${place}` }));
      await route.fulfill({ json: { ...file, products, hashes: { ...file.hashes, ...Object.fromEntries(products.map(({ id }) => [`products/${id}`, '0'.repeat(64)])) } } });
    });
    await page.goto(demoUrl('export/?sector=robots'));
    await button(page, '全选').click();
    // Laying out takes a fast machine less time than it takes to ask from outside whether it is told.
    await button(page, '下载 XLSX').evaluate((download: HTMLElement) => new Promise<void>((resolve) => {
      const bar = download.closest('.export-bar');
      const observer = new MutationObserver(() => {
        if (!/正在整理产品：[\d,]+ \/ 6,000/.test(bar?.textContent ?? '')) return;
        observer.disconnect();
        bar?.querySelector('button')?.click();
        resolve();
      });
      if (bar) observer.observe(bar, { subtree: true, childList: true, characterData: true });
      download.click();
    }));
    await expect(page.getByText('已取消，没有生成文件。')).toBeVisible();
    await expect(button(page, '下载 XLSX')).toBeEnabled();
  });

  plain('what did not load is told, and can be tried again', async ({ page }) => {
    let fails = true;
    await page.route('**/sectors/*/entries.json', (route) => (fails ? route.abort() : route.continue()));
    await page.goto(demoUrl('export/?sector=robots'));
    await expect(page.getByRole('alert')).toContainText('预览没有载入');
    await button(page, '下载 XLSX').click();
    await expect(page.getByText('数据没有载入完整，没有生成文件。')).toBeVisible();
    fails = false;
    await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('region', { name: '预览' })).toBeVisible();
    expect((await sheetsOf(await downloaded(page, '重试'))).get('产品')?.length).toBeGreaterThan(2);
  });
});

test.describe('on a phone, in English', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a sector is saved as text that no spreadsheet program runs, with its notes beside it', async ({ page }) => {
    await page.goto(demoUrl('en/export/?sector=robots'));
    await page.getByRole('radio', { name: 'CSV' }).check();
    await button(page, 'Select all').click();
    const download = await downloaded(page, 'Download CSV');
    expect(download.suggestedFilename()).toMatch(/^[\x20-\x7e]+\.csv$/);
    const bytes = await bytesOf(download);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    for (const [cell] of new TextDecoder().decode(bytes).matchAll(/"(?:[^"]|"")*"/g)) expect(cell).not.toMatch(/^"[=+@\t\r]/);
    const [rows] = (await sheetsOf(download)).values();
    expect(rows?.[0]).toEqual(expect.arrayContaining(['Product name', 'Unified social credit code', 'Record hash (SHA-256)']));
    const notes = new TextDecoder().decode(await bytesOf(await downloaded(page, 'Download the notes')));
    expect(notes).toContain('What was exported: Sector: ');
    expect(notes).toContain('Edition: Demonstration data');
  });

  test('an address that names nothing says so, and shows ways on', async ({ page }) => {
    for (const [search, told] of [
      ['?sector=shoes', 'This edition has no sector “shoes”.'],
      ['?list=nothing', 'This edition has no list “nothing”.'],
      ['?manufacturer=no-such-maker', 'This edition has no manufacturer “no-such-maker”.'],
      ['?sector=robots&ids=a', 'The address names several scopes at once (sector, ids)'],
      ['?ids=no-such-thing', 'This edition has no products with these IDs, which were left out: no-such-thing.'],
      ['?of=search&q=xyzzyqqq', 'No product fits, so there is nothing to export.'],
      ['?of=search&sector=shoes', 'The link asks for what this edition does not know, and that was left out: shoes.'],
      ['', 'Follow “Export” on search results'],
    ] as const) {
      await page.goto(referenceUrl(`en/export/${search}`));
      await expect(page.getByText(told)).toBeVisible();
    }
    await page.getByRole('link', { name: /^Export all products/ }).click();
    await expect(page.locator('.export-facts')).toContainText('All products');
  });

  test('nobody is shut out', async ({ page }) => {
    await page.goto(referenceUrl('en/export/?sector=robots'));
    await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
