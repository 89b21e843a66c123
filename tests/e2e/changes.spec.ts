import { expect, fixtureUrl, referenceUrl, test } from './site.ts';

test('a reader goes from the foot of a page to the newest changes, and on to an earlier month', async ({ page }) => {
  await page.goto(fixtureUrl());
  await page.getByRole('contentinfo').getByRole('link', { name: '变更记录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('变更记录');
  const months = page.getByRole('region', { name: '按月查看' });
  await expect(months.getByRole('row', { name: /2026年10月/ })).toContainText('更正 2 项、更名 2 项');
  await expect(page.getByRole('heading', { level: 2, name: '2026年11月20日' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: '校对时更正笔误。' })).toBeVisible();
  await months.getByRole('link', { name: '2026年10月' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2026年10月变更记录');
  await page.getByRole('navigation', { name: '按月查看' }).getByRole('link', { name: /2025年5月/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025年5月变更记录');
});

test('months of earlier years are folded away', async ({ page }) => {
  await page.goto(fixtureUrl('en/changes/'));
  const link = page.getByRole('link', { name: 'May 2025' });
  await expect(link).toBeHidden();
  await page.locator('summary', { hasText: '2025: 6 changes' }).click();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changes in May 2025');
});

test('a write names its document and the file with its whole hash, also where it has no address', async ({ page }) => {
  await page.goto(fixtureUrl('changes/2025-05/'));
  const write = page.getByRole('region', { name: '首次导入推荐目录，含 2025 年第一批名单。' });
  await expect(write.getByText('示经信技〔2025〕9号')).toBeVisible();
  await expect(write.getByText('文件：2025年第一批推荐目录.xlsx')).toBeVisible();
  await expect(write.getByText(/^SHA-256 [0-9a-f]{64}$/)).toBeVisible();
  await expect(write.getByRole('link', { name: '示例市创新产品推荐目录（2025年第一批）' })).toHaveCount(0);
});

test('each type has its table, with the list, the day and the reason of an end', async ({ page }) => {
  await page.goto(fixtureUrl('changes/2025-05/'));
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(['收录，1 项', '列入，1 项', '再次列入，1 项', '移出，1 项', '到期，2 项']);
  const row = page.getByRole('table', { name: '移出，1 项' }).getByRole('row', { name: /储罐清洗机器人/ });
  await expect(row.getByRole('cell')).toHaveText(['样例机器人（示例市）有限公司', '推荐目录 2023', '2024-09-30', '企业停止生产，主动申请移出。']);
  await row.getByRole('link', { name: '储罐清洗机器人' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('储罐清洗机器人');
});

test('old and new values are told apart by words, not by their looks alone', async ({ page }) => {
  await page.goto(fixtureUrl('en/changes/2026-10/'));
  const table = page.getByRole('table', { name: 'Corrected (1)', exact: true });
  await expect(table.getByText('Specifications: Mass')).toBeVisible();
  await expect(table.getByRole('deletion').filter({ hasText: '1.3 kg' })).toBeVisible();
  await expect(table.getByRole('insertion').filter({ hasText: '1.2 kg' })).toBeVisible();
  await expect(table.locator('dd').filter({ hasText: '1.3 kg' })).toHaveText('Before: 1.3 kg → After: 1.2 kg');
  await expect(table.locator('dd').filter({ hasText: 'EX-200 Handheld' })).toHaveText('Before: Not provided → After: EX-200 Handheld Spectrometer');
  await expect(table.locator('dd').filter({ hasText: 'laboratory' })).toHaveText(/on site in Before: minutes After: seconds, without/);
  await expect(page.getByRole('table', { name: 'Manufacturer: Renamed (1)' }).getByText('示例仪器（上海）有限公司')).toHaveAttribute('lang', 'zh-CN');
});

test('a product page shows its five newest changes, those of its maker among them, and folds away the rest', async ({ page }) => {
  await page.goto(fixtureUrl('products/handheld-spectrometer/'));
  const box = page.getByRole('complementary', { name: '变更记录' });
  await expect(box.getByRole('link')).toHaveText(['2026-11-20 更正', '2026-10-15 更正', '2026-10-15 更名', '2026-10-15 企业更名', '2025-05-06 再次列入']);
  await expect(box.getByText('推荐目录 2023：有效期至')).toBeVisible();
  await box.getByText('更早的 1 项变更').click();
  await expect(box.getByRole('link')).toHaveCount(6);
  await box.getByRole('link', { name: '2026-10-15 更名', exact: true }).click();
  await expect(page).toHaveURL(/\/changes\/2026-10\/#w-2026-10-15-01$/);
  await expect(page.getByRole('heading', { name: '企业来函更正名称、型号和参数。' })).toBeInViewport();
});

test('a maker’s page shows how its own record changed', async ({ page }) => {
  await page.goto(fixtureUrl('en/manufacturers/example-instruments/'));
  const box = page.getByRole('complementary', { name: 'Change history' });
  await expect(box.getByRole('link')).toHaveText(['2026-10-15 Manufacturer: Renamed']);
  await expect(box.getByText('Example Apparatus (Shanghai) Co., Ltd.')).toBeVisible();
  await page.goto(fixtureUrl('en/manufacturers/exmed/'));
  await expect(page.getByRole('complementary', { name: 'Sources' })).toBeVisible();
  await expect(box).toHaveCount(0);
});

test('an edition without changes says so, and leads there from the foot of the page only', async ({ page }) => {
  await page.goto(referenceUrl('en/'));
  await expect(page.getByRole('main').getByRole('link', { name: 'Change history' })).toHaveCount(0);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Change history' }).click();
  await expect(page.getByText('No change has been recorded in this edition yet.')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('a product without category stands in its sector, without a place that is none', async ({ page }) => {
  await page.goto(fixtureUrl('products/infrared-thermometer/'));
  await expect(page.getByRole('navigation', { name: '面包屑' }).getByRole('listitem')).toHaveText(['首页', '仪器仪表', '在线红外测温仪']);
  await expect(page.getByRole('main').getByText('未分品类')).toHaveCount(0);
  await page.goto(fixtureUrl('sectors/instruments/'));
  await page.getByRole('main').getByRole('link', { name: /未分品类/ }).click();
  await expect(page.getByRole('link', { name: '在线红外测温仪' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the keyboard opens the earlier changes of a product', async ({ page }) => {
    await page.goto(fixtureUrl('products/handheld-spectrometer/'));
    await page.getByText('更早的 1 项变更').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: '2025-05-06 到期' })).toBeVisible();
  });
});
