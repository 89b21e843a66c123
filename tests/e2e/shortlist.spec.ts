// The shortlist and the comparison's tray: kept in the browser, in step across tabs, shared and saved.
import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { KeptSearch } from '../../src/shortlist/shortlist.ts';
import { demoUrl, expect, fixtureUrl, test } from './site.ts';

const key = 'catalogue-shortlist /';
/** Products of the demonstration: the first was recorded only, the second withdrawn, the third has expired. */
const [recorded, withdrawn, expired] = ['120-kg-heavy-payload-six-axis-articulated-robot', 'adaptive-surface-guided-positioning-system-cc-l504', '2-k-small-footprint-programmable-soc'] as const;
const others = ['150-kg-high-bay-stacker-crane', '1500-mm-multi-laser-metal-powder-bed-fusion-system'] as const;

/** Opens a page on which these are kept already. */
const openWith = async (page: Page, path: string, { items = [], compare = [], searches = [] }: { items?: readonly string[]; compare?: readonly string[]; searches?: readonly KeptSearch[] }): Promise<void> => {
  await page.goto(demoUrl('about/'));
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, JSON.stringify({ version: 1, items: items.map((id) => ({ id })), compare, searches })] as const);
  await page.goto(demoUrl(path));
};
const names = (page: Page) => page.locator('.picks-list h3');
const idsInOrder = (page: Page) => page.locator('.pick-item[data-item]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item')));

test('a buyer keeps products and a search, writes to them, and goes on with them', async ({ page }) => {
  await page.goto(demoUrl('search/?q=机器人'));
  await page.getByRole('button', { name: /^加入候选清单：/ }).first().click();
  await page.getByRole('button', { name: /^加入候选清单：/ }).first().click();
  await expect(page.getByRole('button', { name: /^已加入：/ })).toHaveCount(2);
  await page.getByRole('button', { name: '记入候选清单' }).click();
  await expect(page.getByRole('button', { name: '已记入候选清单' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto(demoUrl(`products/${withdrawn}/`));
  await page.locator('.panel').getByRole('button', { name: /^加入候选清单：/ }).click();
  await expect(page.locator('[data-shortlist-count]')).toHaveText('3');

  await page.getByRole('link', { name: /^候选清单/ }).first().click();
  await expect(page.getByRole('heading', { name: '清单中有 3 项产品' })).toBeVisible();
  const item = page.locator(`[data-item="${withdrawn}"]`);
  await expect(item).toContainText('已移出');
  await expect(item).toContainText('原因：');
  await item.getByLabel(/^数量/).fill('2 台');
  await expect(item).toContainText('数量只填数字');
  await item.getByLabel(/^数量/).fill('2.5');
  await expect(item).not.toContainText('数量只填数字');
  await item.getByLabel(/^备注/).fill('含两年维保');
  await page.reload();
  await expect(item.getByLabel(/^备注/)).toHaveValue('含两年维保');
  await expect(item.getByLabel(/^数量/)).toHaveValue('2.5');
  const pack = page.getByRole('link', { name: '全部产品的采购依据包' });
  await expect(pack).toHaveAttribute('href', new RegExp(`^/evidence/\\?ids=[a-z0-9,-]+,${withdrawn}&search=%3Fq%3D`));

  await item.getByRole('button', { name: /^移除：/ }).click();
  await expect(names(page)).toHaveCount(2);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(item.getByLabel(/^备注/)).toHaveValue('含两年维保');
  await expect(item.getByRole('button', { name: /^移除：/ })).toBeFocused();
  await page.getByRole('button', { name: '清空清单' }).click();
  await expect(names(page)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(names(page)).toHaveCount(3);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('products are compared by the tray, which takes four and hides nothing', async ({ page }) => {
    await page.goto(demoUrl('en/search/'));
    const rows = page.locator('.row');
    for (let number = 0; number < 5; number += 1) await rows.nth(number).getByRole('button', { name: /^Compare: / }).click();
    await expect(page.getByRole('status').filter({ hasText: 'At most 4 products can be compared' })).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    const tray = page.getByRole('complementary', { name: 'Products to compare' });
    // Closed on a phone, until it is opened.
    await expect(tray.getByRole('link', { name: 'Compare now' })).toBeVisible();
    await expect(tray.getByRole('list')).toBeHidden();
    // What the comparison needs is on its way before it is asked for.
    await expect(page.locator('link[rel="prefetch"][href*="/_astro/Compare."]')).toHaveCount(1);
    await tray.getByRole('button', { name: 'Compare 4 / 4' }).click();
    await expect(tray.getByRole('link')).toHaveCount(5);
    await tray.getByRole('button', { name: /^Remove from comparison/ }).first().click();
    await expect(tray.getByRole('link', { name: 'Compare now' })).toHaveAttribute('href', /^\/en\/compare\/\?ids=[a-z0-9-]+(,[a-z0-9-]+){2}$/);
    await tray.getByRole('button', { name: 'Compare 3 / 4' }).click();

    await rows.first().getByRole('link').first().focus();
    for (let number = 0; number < 12; number += 1) {
      await page.keyboard.press('Tab');
      const [focused, top] = await page.evaluate(() => [document.activeElement?.getBoundingClientRect().bottom ?? 0, document.querySelector('.tray')?.getBoundingClientRect().top ?? 0] as const);
      expect(focused).toBeLessThanOrEqual(top);
    }
    await tray.getByRole('button', { name: 'Clear' }).click();
    await expect(tray).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('the list has room for all it says', async ({ page }) => {
    await openWith(page, 'en/shortlist/', { items: [recorded, withdrawn, expired], compare: [recorded, expired] });
    await expect(page.getByText('Its term in the catalogue ended on')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Compare 2 chosen' })).toHaveAttribute('href', `/en/compare/?ids=${recorded},${expired}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

test('a kept search tells what it was filtered by, in words', async ({ page }) => {
  const searches = [{ search: '?sector=robots&status=listed&need=arm-payload:10..', count: 3, day: '2026-11-22', version: '2026-11-22-00000000' }];
  await openWith(page, 'shortlist/', { searches });
  await expect(page.getByText('筛选：行业（智能机器人）；目录状态（在目录）；参数（额定负载 ≥ 10 kg、未载明或无法判断的一并列出）')).toBeVisible();
  await openWith(page, 'en/shortlist/', { searches });
  await expect(page.getByText(/Filtered by: sector \(.+\); status \(Listed\); .+\(Rated payload ≥ 10 kg, /i)).toBeVisible();
});

test('the order is changed by keyboard and by dragging', async ({ page }) => {
  await openWith(page, 'shortlist/', { items: [recorded, withdrawn, expired] });
  await expect(page.getByRole('link', { name: '120 kg 重载六轴关节机器人' })).toBeVisible();
  const down = page.locator(`[data-item="${recorded}"]`).getByRole('button', { name: /^下移/ });
  await down.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await idsInOrder(page)).toEqual([withdrawn, expired, recorded]);
  await expect(down).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '已移到第 3 位，共 3 项' })).toBeVisible();
  await page.keyboard.press('Enter');
  expect(await idsInOrder(page)).toEqual([withdrawn, expired, recorded]);

  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.locator('.picks-list').scrollIntoViewIfNeeded();
  const grip = await page.locator(`[data-item="${recorded}"] .grip`).boundingBox();
  const first = await page.locator(`[data-item="${withdrawn}"]`).boundingBox();
  if (!grip || !first) throw new Error('The list is not there.');
  await page.mouse.move(grip.x + 10, grip.y + 10);
  await page.mouse.down();
  await page.mouse.move(grip.x + 10, first.y + 5, { steps: 4 });
  await page.mouse.up();
  expect(await idsInOrder(page)).toEqual([recorded, withdrawn, expired]);
});

test('two tabs keep in step and lose nothing', async ({ page, context }) => {
  await openWith(page, `products/${recorded}/`, {});
  const second = await context.newPage();
  await second.goto(demoUrl('shortlist/'));
  await expect(second.getByRole('heading', { name: '您的清单还是空的' })).toBeVisible();
  await page.locator('.panel').getByRole('button', { name: /^加入候选清单：/ }).click();
  await expect(names(second)).toHaveText(['120 kg 重载六轴关节机器人']);
  await second.getByLabel(/^备注/).fill('甲方案');
  await second.getByRole('button', { name: /^比选：/ }).click();
  await expect(page.locator('.panel').getByRole('button', { name: /^已加入比选：/ })).toBeVisible();
  await second.getByRole('button', { name: /^移除：/ }).click();
  await expect(page.locator('.panel').getByRole('button', { name: /^加入候选清单：/ })).toBeVisible();
  await expect(page.locator('[data-shortlist-count]')).toBeHidden();
});

test('a browser that forbids storage is told of, and the list can be saved', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('Access is denied for this document.', 'SecurityError'); } }));
  await page.goto(demoUrl(`products/${recorded}/`));
  await page.locator('.panel').getByRole('button', { name: /^加入候选清单：/ }).click();
  await expect(page.locator('.panel').getByRole('button', { name: /^已加入：/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '浏览器不允许本网站保存数据' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存为文件' }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ kind: 'innovative-product-shortlist', version: 1, items: [{ id: recorded }] });
});

test('a shared list is shown first, with all that is wrong with it, and is kept only on request', async ({ page }) => {
  await openWith(page, `shortlist/?ids=${recorded},no-such-product,${expired},${recorded},%3Cb%3E&quantity=${recorded}:3&note=${expired}:备选`, { items: [withdrawn, recorded] });
  const shared = page.getByRole('region', { name: '分享的清单' });
  await expect(shared).toContainText('有 3 项产品，没有存入您的浏览器');
  await expect(shared).toContainText('有 1 处重复');
  await expect(shared).toContainText('有 1 处无法识别，没有采用：<b>');
  await expect(shared).toContainText('本版没有其中 1 项：no-such-product');
  await expect(shared).toContainText('推荐目录有效期已于');
  await expect(shared).toContainText('备选');
  await page.getByRole('button', { name: '只查看，不存入' }).click();
  await expect(page.getByRole('heading', { name: '清单中有 2 项产品' })).toBeHidden();
  await page.getByRole('button', { name: '全部加入我的清单' }).click();
  await expect(page.getByText('新加入 2 项。有 1 项原来就在清单里。')).toBeVisible();
  expect(await idsInOrder(page)).toEqual([withdrawn, recorded, 'no-such-product', expired]);
  await expect(page).toHaveURL(demoUrl('shortlist/'));
  await page.goBack();
  await page.getByRole('button', { name: '替换我的清单' }).click();
  expect(await idsInOrder(page)).toEqual([recorded, 'no-such-product', expired]);
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await idsInOrder(page)).toEqual([withdrawn, recorded, 'no-such-product', expired]);
});

test('files: a saved list comes back, a damaged or foreign one changes nothing', async ({ page }) => {
  await openWith(page, 'en/shortlist/', { items: [recorded, ...others] });
  await expect(page.getByRole('link', { name: '120 kg heavy-payload' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = await readFile(await (await download).path());
  const choose = page.getByLabel('Load a list from a file');
  const load = (name: string, buffer: Buffer): Promise<void> => choose.setInputFiles({ name, mimeType: 'application/json', buffer });
  await load('half.json', saved.subarray(0, saved.length / 2));
  await expect(page.getByRole('alert').filter({ hasText: '“half.json” is damaged' })).toBeVisible();
  await load('letter.json', Buffer.from('Dear colleague'));
  await expect(page.getByRole('alert').filter({ hasText: '“letter.json” is not a saved shortlist' })).toBeVisible();
  await load('large.json', Buffer.alloc(1_100_000, ' '));
  await expect(page.getByRole('alert').filter({ hasText: 'over 1 MB' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await load('mine.json', saved);
  await page.getByRole('region', { name: 'A list from a file' }).getByRole('button', { name: 'Add all to my list' }).click();
  expect(await idsInOrder(page)).toEqual([recorded, ...others]);
});

test('a damaged list in the browser is told of and can be saved', async ({ page }) => {
  await page.goto(demoUrl('about/'));
  await page.evaluate((name) => localStorage.setItem(name, '{"version":1,"items":[{"id":"120-kg'), key);
  await page.goto(demoUrl('shortlist/'));
  await expect(page.getByRole('alert').filter({ hasText: '候选清单已损坏' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为文件：第 1 份' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"version":1,"items":[{"id":"120-kg');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no buttons stand that do nothing, and the page says what it needs', async ({ page }) => {
    await page.goto(fixtureUrl('en/shortlist/'));
    await expect(page.locator('noscript .note')).toHaveText(/^The shortlist is kept by your browser and needs JavaScript/);
    await expect(page.locator('noscript .note')).toBeVisible();
    await page.goto(fixtureUrl('products/grid-forming-converter/'));
    await expect(page.locator('.panel shortlist-toggle')).toBeHidden();
  });
});
