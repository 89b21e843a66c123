// Who scans a code sees today's status first; a maker takes the mark while its product is listed, and not longer.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, fixtureUrl, test } from './site.ts';

/** Valid until 2027-01-15. */
const robot = 'harbour-inspection-robot';
/** Listed from March 2021 to 2023-02-28. */
const thermometer = 'infrared-thermometer';

const first = (page: Page) => page.locator('.today');
/** What is said of the day, of all that the page could say. */
const said = (page: Page) => page.locator('.today-says').filter({ visible: true });
const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a code leads to the status of today, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.clock.setFixedTime('2026-11-26T04:00:00Z');
  await page.goto(fixtureUrl(`v/${robot}/`));
  await expect(first(page)).toContainText('今天（2026年11月26日）');
  await expect(said(page)).toHaveText(['在推荐目录内，有效期至2027年1月15日，即将到期。']);
  // Before anything has to be scrolled.
  expect(await said(page).evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(700);
  await expect(page.getByRole('region', { name: '是哪一项产品' })).toContainText('示经信技〔2025〕2号');
  await expect(page.getByRole('link', { name: '核验：核对文件、签名和公布的版本' })).toHaveAttribute('href', `/catalogue/verify/?id=${robot}&asof=2026-11-22`);
  expect(await overflow(page)).toBe(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.clock.setFixedTime('2027-01-16T04:00:00Z');
  await page.reload();
  await expect(said(page)).toHaveText(['不在推荐目录内：有效期已于2027年1月15日届满，没有再次列入的记录。']);
});

test('the status page answers for the day after expiry, and says where it cannot', async ({ page }) => {
  await page.goto(fixtureUrl(`en/v/${thermometer}/?asof=2023-02-28`));
  await expect(first(page)).toContainText('On 28 February 2023, not today');
  await expect(said(page)).toHaveText([/^Listed in the recommendation catalogue, valid until 28 February 2023/]);
  await page.goto(fixtureUrl(`en/v/${thermometer}/?asof=2023-03-01`));
  await expect(said(page)).toHaveText(['Not in the recommendation catalogue: the listing expired on 28 February 2023, and no later one is recorded.']);
  await expect(page.getByRole('link', { name: '中文' })).toHaveAttribute('href', /asof=2023-03-01$/);
  for (const [asked, sentence] of [['2999-01-01', 'still to come'], ['<b>', 'is not a date']] as const) {
    await page.goto(fixtureUrl(`en/v/tank-cleaning-robot/?asof=${encodeURIComponent(asked)}`));
    await expect(page.locator('as-of-day')).toContainText(sentence);
    await expect(said(page)).toHaveText([/withdrawn on 30 September 2024\. Reason: The maker stopped production/]);
  }
});

test('a maker takes the mark and the code to embed it', async ({ page, context }) => {
  await page.clock.setFixedTime('2026-11-26T04:00:00Z');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(fixtureUrl('manufacturers/sample-robotics/'));
  await page.getByRole('region', { name: '取用创新产品标识' }).getByRole('link', { name: '取用标识' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('取用创新产品标识');
  const [mark] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载中文，浅色底，PNG 256' }).click()]);
  expect(mark.suggestedFilename()).toBe(`${robot}-mark-zh-light-256-2025-to-2027-01-15.png`);
  const [card] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载二维码标识（英文），SVG' }).click()]);
  expect(card.suggestedFilename()).toBe(`${robot}-badge-en-2025-to-2027-01-15.svg`);
  await page.getByRole('button', { name: '复制HTML' }).click();
  await expect(page.getByText('已复制。')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^<a href="http://[^"]+/v/${robot}/"><img src="http://[^"]+\\.svg" alt="示例市创新产品推荐目录：列入 2025，有效期至 2027-01-15" width="480" height="192"></a>$`));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('once the listing has ended, the page offers nothing and says since when', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.clock.setFixedTime('2027-01-16T04:00:00Z');
  await page.goto(fixtureUrl(`en/products/${robot}/badge/`));
  await expect(page.getByText('The mark may not be used any more: the listing expired on 15 January 2027.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Download/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await page.clock.setFixedTime('2027-01-15T04:00:00Z');
  await page.reload();
  await expect(page.getByRole('link', { name: /^Download/ })).not.toHaveCount(0);
  expect(await overflow(page)).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the status page says how the product stood on the day of the data, with its periods', async ({ page }) => {
    await page.goto(fixtureUrl(`v/${robot}/`));
    await expect(first(page)).toContainText('截至2026年11月22日的状态');
    await expect(said(page)).toHaveText(['在推荐目录内，有效期至2027年1月15日，即将到期。']);
    await expect(page.getByRole('region', { name: '各时期的状态' }).getByRole('row')).toHaveCount(5);
    await page.goto(fixtureUrl('v/wearable-infusion-pump/'));
    await expect(said(page)).toHaveText([/^(?:没有列入推荐目录的记录|不在推荐目录内|在推荐目录内)/]);
    await page.goto(fixtureUrl(`products/${robot}/badge/`));
    await expect(page.getByRole('link', { name: '下载中文，浅色底，SVG' })).toBeVisible();
  });
});
