// Products side by side, on the edition of this repository; what has ended, on the demonstration data.
import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { EntryFile } from '../../src/catalogue/entry-file.ts';
import { openChoices, type PackedChoices } from '../../src/catalogue/product-choices.ts';
import { statusAt } from '../../src/catalogue/status.ts';
import { today } from '../../src/components/today.ts';
import { printed } from './printed.ts';
import { demoUrl, expect, referenceUrl, test } from './site.ts';

const [qinglong, fourier, kepler] = ['qinglong-open-source-humanoid-robot', 'fourier-gr-3-care-bot', 'kepler-k2-bumblebee-humanoid-robot'];
const others = ['droidup-xingzhe-2-humanoid-robot', 'agibot-a2-humanoid-robot', 'matrix-1-humanoid-robot'];
const three = [qinglong, fourier, kepler].join();
const compare = (query = '', language = ''): string => referenceUrl(`${language}compare/${query}`);
const columns = (page: Page) => page.getByRole('table').getByRole('columnheader');
/** @param name beginning of the row's name */
const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: false }) }).first();
const phone = { viewport: { width: 390, height: 844 } };

test('three robots stand beside each other, and a height in metres beside those in centimetres', async ({ page }) => {
  await page.goto(compare(`?ids=${three}`));
  await expect(columns(page)).toHaveCount(4);
  await expect(row(page, '身高')).toContainText('1.85 m');
  await expect(row(page, '身高')).toContainText('= 185 cm');
  await expect(page.getByRole('rowheader', { name: /身高\s*（有差异）/ })).toBeVisible();
  await expect(row(page, '单手负载')).toContainText('未提供');
  await expect(page.getByRole('rowheader', { name: '单手负载', exact: true })).toBeVisible();
  await expect(row(page, '续航时间')).toContainText('直播所示');
  await expect(row(page, '有效期至')).toContainText('无列入记录');
  await expect(page.getByText('“未提供”不等于没有')).toBeVisible();
  await row(page, '身高').getByRole('link', { name: /出处 3/ }).first().click();
  await expect(page).toHaveURL(/products\/qinglong-open-source-humanoid-robot\/#s3$/);
});

test('a compared product is kept for later where it stands', async ({ page }) => {
  await page.goto(compare(`?ids=${three}`));
  const keep = page.getByRole('button', { name: '加入候选清单：傅利叶GR-3' });
  await keep.click();
  await expect(page.getByRole('button', { name: '已加入：傅利叶GR-3' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: '候选清单 1' })).toBeVisible();
});

test('the switch shows differences alone, and stands in the address', async ({ page }) => {
  await page.goto(compare(`?ids=${three}`));
  const rows = page.locator('.cmp tbody tr:not(.grp)');
  await expect(rows).not.toHaveCount(0);
  const all = await rows.count();
  await page.getByRole('checkbox', { name: /^只看差异/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/&only=1$/);
  await expect(page.getByText(/没有显示/)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '单位类型' })).toHaveCount(0);
  const shown = await rows.count();
  expect(shown).toBeLessThan(all);
  await page.reload();
  await expect(rows).toHaveCount(shown);
  await page.locator('.top a[hreflang]').first().click();
  await expect(page).toHaveURL(/\/en\/compare\/\?ids=.*&only=1$/);
  await expect(rows).toHaveCount(shown);
});

test('columns are added, moved and removed by the keyboard alone', async ({ page }) => {
  await page.goto(compare());
  await expect(page.getByText('还没有选择产品')).toBeVisible();
  const field = page.getByRole('combobox', { name: '添加产品' });
  const add = async (typed: string): Promise<void> => {
    await field.focus();
    await page.keyboard.type(typed);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  await add('GR-3');
  await expect(page.getByText('再选一项即可比较')).toBeVisible();
  await add('大黄蜂');
  await expect(columns(page)).toHaveCount(3);
  await expect(page).toHaveURL(new RegExp(`ids=${fourier},${kepler}$`));
  await page.getByRole('button', { name: '右移傅利叶GR-3' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`ids=${kepler},${fourier}$`));
  // It is the last one now: the focus goes to its other button.
  await expect(page.getByRole('button', { name: '左移傅利叶GR-3' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '现在是第 2 项' })).toHaveCount(1);
  await page.getByRole('button', { name: '移除：傅利叶GR-3' }).focus();
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveCount(2);
  await expect(page.getByRole('region', { name: /比选表/ })).toBeFocused();
  await page.goBack();
  await expect(columns(page)).toHaveCount(3);
});

test.describe('on a phone', () => {
  test.use(phone);
  test('in English, the table scrolls below names that stay', async ({ page }) => {
    await page.goto(compare(`?ids=${three}`, 'en/'));
    await expect(columns(page)).toHaveCount(4);
    await expect(row(page, 'Height')).toContainText('= 185 cm');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await row(page, 'Height').scrollIntoViewIfNeeded();
    await page.getByRole('region', { name: /scrolls sideways/ }).evaluate((region) => region.scrollTo(400, 0));
    await expect(page.getByRole('rowheader', { name: /Height/ })).toBeInViewport();
    await expect(row(page, 'Height').getByRole('cell').last()).toBeInViewport();
    await page.getByRole('button', { name: /^Remove: .*GR-3/ }).click();
    await expect(columns(page)).toHaveCount(3);
  });
});

test('of a bad link nothing is lost', async ({ page }) => {
  await page.goto(compare(`?ids=${fourier},no-such-product,${fourier},%3Cb%3E,${kepler}`));
  await expect(columns(page)).toHaveCount(3);
  await expect(page.getByRole('alert')).toContainText('本版没有下列编号的产品：no-such-product、<b>');
  await page.getByRole('button', { name: '从链接中移除' }).click();
  await expect(page).toHaveURL(new RegExp(`ids=${fourier},${kepler}$`));
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.goto(compare(`?ids=${three},${others.join()},${Array.from({ length: 500 }, (_, place) => `unknown-${place}`).join()}`));
  await expect(columns(page)).toHaveCount(5);
  await expect(page.getByText('链接中另有 502 项没有显示')).toBeVisible();
  await expect(page.locator('.compare-rest a')).toHaveText([/A2/, /MATRIX/]);
  await expect(page.locator('.compare-rest li')).toHaveCount(502);
  await page.getByRole('button', { name: /^移除：傅利叶/ }).click();
  await expect(page.getByText('链接中另有 501 项没有显示')).toBeVisible();
  await expect(page.getByText('已有 4 项产品')).toBeVisible();
});

test.describe('what does not load', () => {
  // The browser itself tells of a file that it could not get; that is what this test is about.
  test.use({ trouble: async ({ page: _ }, use) => use([]) });
  test('is named and asked for again; so are the parameters, without which units stand apart', async ({ page }) => {
    for (const file of [`products/${kepler}/entry.json`, 'parameters.json']) await page.route(`**/${file}`, (route) => route.abort());
    await page.goto(compare(`?ids=${qinglong},${fourier},${kepler}`));
    const alert = page.getByRole('alert').filter({ hasText: kepler });
    await expect(alert).toBeVisible();
    await expect(page.getByText('暂时分行列出')).toBeVisible();
    await expect(page.getByRole('rowheader', { name: /^身高/ })).toHaveCount(2);
    await page.unrouteAll();
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(columns(page)).toHaveCount(4);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('rowheader', { name: /^身高/ })).toHaveCount(1);
    await expect(page.getByRole('region', { name: /比选表/ })).toBeFocused();
  });
});

test('a comparison is taken along as a table for Excel and as Markdown', async ({ page }) => {
  await page.goto(compare(`?ids=${three}&only=1`));
  const saved = async (button: string): Promise<[name: string, text: string]> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
  };
  const [csvName, csv] = await saved('导出 CSV');
  expect(csvName).toMatch(/^compare-\d{4}-\d{2}-\d{2}-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.csv$/);
  expect(csv.startsWith('\uFEFF"产品比选 - ')).toBe(true);
  for (const text of [`"网址","${compare(`?ids=${three}&only=1`)}"`, '"范围","只含有差异的行"', '"1.85 m (= 185 cm) [3]"', '"数据版本"']) expect(csv).toContain(text);
  const [, markdown] = await saved('导出 Markdown');
  expect(markdown).toContain('| 主要参数 | 身高 | 有差异 | 1.85 m (= 185 cm) \\[3\\] |');
});

test('a product that has ended says so', async ({ page }) => {
  const choices = openChoices((await (await page.request.get(demoUrl('products/choices.json'))).json()) as PackedChoices); // written by the same build
  const [ended, listed] = [/^(?:expired|withdrawn)$/, /^listed$/].map((wanted) => choices.find(({ catalogueListings }) => wanted.test(statusAt(catalogueListings, today()))));
  await page.goto(demoUrl(`compare/?ids=${ended?.id},${listed?.id}`));
  await expect(row(page, '状态')).toContainText(/(?:已到期|已移出).*在目录/);
  await expect(page.getByText(/数据版本 .*（演示数据）/)).toBeVisible();
});

test('without JavaScript, similar products of a category are beside each other', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(referenceUrl(`products/${kepler}/`));
  await page.getByRole('link', { name: '与同类产品比较' }).click();
  await expect(page).toHaveURL(/sectors\/robots\/humanoid-robots\/compare\/#group-\d+$/);
  await expect(page.getByRole('table')).toHaveCount(4);
  await expect(page.getByRole('columnheader', { name: 'K2大黄蜂' })).toBeVisible();
  await expect(page.getByRole('row', { name: '身高' }).first()).toContainText('185 cm');
  await page.goto(compare());
  await expect(page.locator('noscript .note')).toHaveText(/^选择产品需要 JavaScript/);
  await page.getByRole('link', { name: '人形机器人 14' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('人形机器人产品比选');
  await context.close();
});

test('passes the accessibility rules', async ({ page }) => {
  await page.goto(compare(`?ids=${three}`));
  await expect(columns(page)).toHaveCount(4);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto(referenceUrl('en/sectors/robots/humanoid-robots/compare/'));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('prints the table with its day and its address, without controls', async ({ page }) => {
  await page.goto(compare(`?ids=${three}`));
  await expect(columns(page)).toHaveCount(4);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(compare(`?ids=${three}`))).toBeVisible();
  await expect(page.getByText('状态按')).toBeVisible();
  for (const name of ['打印', '导出 CSV']) await expect(page.getByRole('button', { name })).toBeHidden();
  await expect(page.getByRole('combobox', { name: '添加产品' })).toBeHidden();
});

test('on paper a product with many listings leaves no page half empty', async ({ page }) => {
  const response = await page.request.get(demoUrl('sectors/robots/entries.json'));
  const { products } = (await response.json()) as EntryFile; // written by the same build
  const [many, ...rest] = [...products].sort((a, b) => (b.listings?.length ?? 0) - (a.listings?.length ?? 0)).map(({ id }) => id);
  await page.goto(demoUrl(`compare/?ids=${many},${rest.slice(0, 3).join()}`));
  await expect(columns(page)).toHaveCount(5);
  const { sizes, parts, orphans } = await printed(page);
  expect(sizes).toEqual(['0 0 841.91998 594.95996']);
  expect(orphans).toEqual([]);
  // The listings begin on the first page and go over; short rows stay whole.
  const over = parts.filter(({ kind, pages }) => kind === 'TD' && pages.length > 1);
  expect(over[0]?.pages).toEqual([1, 2]);
  expect(over.length).toBeLessThan(8);
});

test('a comparison is got ready while the pointer rests on its link, and only then', async ({ page }) => {
  await page.goto(referenceUrl());
  const group = await page.evaluate(async () => {
    const html = await (await fetch('/compare/')).text();
    return new DOMParser().parseFromString(html, 'text/html').querySelector('a[href^="/sectors/"][href$="/compare/"]')?.getAttribute('href') ?? '';
  });
  await page.goto(referenceUrl(group.slice(1)));
  const link = page.locator('a[data-ahead]').first();
  await link.hover();
  await expect(link).toHaveAttribute('data-opening');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(link).not.toHaveAttribute('data-opening');
  await link.click();
  await expect(page.getByRole('table')).toBeVisible();
  // Chromium draws no page ahead while a program drives it; that it read the rules shows in the page's having been fetched before.
  expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & { deliveryType: string }).deliveryType)).toBe('navigational-prefetch');
});
