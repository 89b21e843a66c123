import type { Page } from '@playwright/test';
import { expect, fixtureUrl, referenceUrl, test } from './site.ts';

const entries = (page: Page) => page.getByRole('main').locator('tbody:visible');

test('a reader goes from the header to the measure that the catalogue rests on, and on to its responsible unit', async ({ page }) => {
  await page.goto(referenceUrl());
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '政策', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: /^创新产品推荐目录推广应用/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('创新产品推荐目录推广应用');
  await expect(page.getByRole('row', { name: /^采购贷款贴息/ })).toContainText('500 万元');
  await page.getByRole('main').getByRole('link', { name: /上海市科学技术委员会/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('上海市科学技术委员会');
  await expect(page.getByRole('row', { name: /^合同金额支持/ })).toContainText('第 17 条');
});

test('supports are filtered and put in order, told, kept in the address, and back again', async ({ page }) => {
  await page.goto(referenceUrl('policy/supports/'));
  const all = await entries(page).count();
  await expect(page.getByRole('status')).toHaveText(`显示 ${all} 项，共 ${all} 项`);
  await page.getByLabel('对象', { exact: true }).selectOption('项目单位');
  await expect(page).toHaveURL(/\?for=project-owner$/);
  const shown = await entries(page).count();
  expect(shown).toBeGreaterThan(1);
  expect(shown).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(`显示 ${shown} 项，共 ${all} 项`);
  await page.getByLabel('排序', { exact: true }).selectOption('上限高的在前');
  await expect(page).toHaveURL(/\?for=project-owner&sort=cap$/);
  await expect(entries(page).first()).toContainText('2 亿元');
  await page.goBack();
  await expect(page.getByLabel('排序', { exact: true })).toHaveValue('policy');
  await page.goBack();
  await expect(entries(page)).toHaveCount(all);
});

test('a filter that nothing meets says so', async ({ page }) => {
  await page.goto(referenceUrl('en/policy/supports/?for=institution&amount=yes'));
  await expect(page.getByRole('status')).toHaveText('No support meets all of these conditions.');
  await expect(entries(page)).toHaveCount(0);
});

test('an address that makes no sense shows all supports', async ({ page }) => {
  await page.goto(referenceUrl('en/policy/supports/?for=nobody&sort=%E0&amount=9'));
  await expect(page.getByRole('status')).toHaveText(/^(\d+) of \1 shown$/);
});

test('the filter holds on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(referenceUrl('policy/supports/?for=lessee'));
  await expect(entries(page)).toHaveCount(1);
});

test('a link to one support opens its conditions, with the figure that differs', async ({ page }) => {
  await page.goto(referenceUrl('policy/supports/#retrofit-leasing'));
  const entry = page.locator('#retrofit-leasing');
  await expect(entry).toBeInViewport();
  await expect(entry.getByText('文件未载明', { exact: true })).toBeVisible();
  await expect(entry.getByText('另有报道为 2,000 万元，待核实')).toBeVisible();
});

test('a link to a support that the filter hides shows it all the same', async ({ page }) => {
  await page.goto(referenceUrl('policy/supports/?for=lessee&sort=cap#energy-management'));
  await expect(page.locator('#energy-management')).toBeInViewport();
  await expect(page).toHaveURL(/\?sort=cap#energy-management$/);
  await expect(page.getByLabel('对象', { exact: true })).toHaveValue('');
});

test('the other language shows the same supports', async ({ page }) => {
  await page.goto(referenceUrl('policy/supports/?for=lessee'));
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/en\/policy\/supports\/\?for=lessee$/);
  await expect(entries(page)).toHaveCount(1);
});

test('targets and what this edition counts stand apart', async ({ page }) => {
  await page.goto(referenceUrl('policy/targets/'));
  const row = page.getByRole('region', { name: '目标与本版统计' }).getByRole('row', { name: /^创新产品推荐目录的产品/ });
  await expect(row.getByRole('cell').nth(0)).toContainText('超过 1,500 项');
  await expect(row.getByRole('cell').nth(1)).toContainText('0 项在列');
  await expect(row.getByRole('cell').nth(1)).toContainText('是否列入目录未经核实');
  await expect(page.getByRole('region', { name: '限值' })).toContainText('不高于 1.25');
});

test('an edition without a policy shows no link to one', async ({ page }) => {
  await page.goto(fixtureUrl());
  await expect(page.getByRole('link', { name: '政策' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '关于' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table of supports is whole, its controls are away, and its conditions open', async ({ page }) => {
    await page.goto(referenceUrl('en/policy/supports/?for=lessee'));
    await expect(page.getByLabel('Order', { exact: true })).toBeHidden();
    expect(await entries(page).count()).toBeGreaterThan(10);
    await page.locator('#leasing summary').click();
    await expect(page.locator('#leasing').getByText('Not stated in the document')).toBeVisible();
  });
});
