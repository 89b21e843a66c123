import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoUrl, expect, referenceUrl, test } from './site.ts';

const phone = { width: 390, height: 844 };
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const humanoids = 'category=robots/humanoid-robots';

test('a buyer asks for a height in metres, and sees what meets it, what states nothing, and why', async ({ page }) => {
  await page.goto(referenceUrl(`search/?${humanoids}`));
  await page.getByText('按参数', { exact: true }).click();
  const form = page.getByRole('group', { name: '按参数' });
  await form.getByLabel('参数').selectOption({ label: '身高（3 项载明）' });
  await form.getByLabel('单位').selectOption('m');
  await form.getByLabel('不低于').fill('１.７');
  await form.getByRole('button', { name: '按此筛选' }).click();
  await expect(heading(page)).toHaveText('有 2 项产品符合参数要求');
  await expect(page).toHaveURL(/need=height-of-robot:1\.7\.\.:m/);
  await expect(form.getByLabel('不低于')).toHaveValue('1.7');
  await expect(page.locator('ol.rows').first().locator('> li')).toHaveCount(2);
  await expect(page.locator('ol.rows').first()).toContainText('符合 身高 1.85 m');
  const unclear = page.getByRole('region', { name: /^未载明或无法判断/ });
  await expect(unclear.locator('ol.rows > li').first()).toContainText('未载明 没有载明身高');
  await expect(page.locator('.standings')).toContainText('不符合 1 项，不列出');
  await page.getByRole('link', { name: '只看符合的' }).click();
  await expect(unclear).toHaveCount(0);
  await page.getByRole('link', { name: /^同时列出未载明的 \d+ 项$/ }).click();
  await expect(unclear).toBeVisible();
  await page.getByRole('link', { name: /身高 ≥ 1\.7 m/ }).click();
  await expect(page).not.toHaveURL(/need=/);
  await expect(page.locator('.standings')).toHaveCount(0);
});

test('an export of a search with a need holds what the search shows, and names the need', async ({ page }) => {
  await page.goto(referenceUrl(`search/?${humanoids}&need=height-of-robot:1.7..:m`));
  await page.getByRole('link', { name: '导出', exact: true }).click();
  const scope = page.locator('main');
  await expect(scope).toContainText('身高 ≥ 1.7 m、未载明或无法判断的一并列出');
  // Said once all have come; who leaves earlier breaks off what is on its way.
  await expect(scope).toContainText(/\d 项产品/);
  await page.goto(referenceUrl(`export/?of=search&${humanoids}&need=height-of-robot:1.7..:m&met=1`));
  await expect(scope).toContainText('2 项产品');
  await page.goto(referenceUrl(`export/?of=search&${humanoids}&need=no-such:1..`));
  await expect(scope).toContainText('no-such:1..');
});

test('an evidence pack runs a search with its needs, and tells how many meet them', async ({ page }) => {
  await page.goto(referenceUrl(`search/?${humanoids}&need=height-of-robot:1.7..:m`));
  await expect(heading(page)).toHaveText('有 2 项产品符合参数要求');
  const found = await page.locator('ol.rows > li').count();
  const product = (await page.locator('ol.rows > li h3 a, ol.rows > li h2 a').first().getAttribute('href'))?.match(/products\/([^/]+)/)?.[1] ?? '';
  await page.goto(referenceUrl(`evidence/?ids=${product}&search=${encodeURIComponent(`?${humanoids}&need=height-of-robot:1.7..:m`)}`));
  const record = page.locator('.tbl.pairs').filter({ hasText: '筛选条件' });
  await expect(record.getByRole('row', { name: /^筛选条件/ })).toContainText('参数：身高 ≥ 1.7 m');
  await expect(record.getByRole('row', { name: /^筛选条件/ })).not.toContainText('未计入');
  await expect(record.getByRole('row', { name: /^结果/ })).toContainText(`${found} 项其中符合参数要求 2 项`);
  await expect(record).toContainText('第 1 位');
});

test('a stated bound that does not decide is told as such, with its condition', async ({ page }) => {
  await page.goto(referenceUrl(`search/?${humanoids}&need=run-time:7..`));
  const unclear = page.getByRole('region', { name: /^未载明或无法判断/ });
  await expect(unclear).toContainText('无法判断 续航时间 ≥ 6 h（据报道）');
  await expect(page.locator('ol.rows').first()).toContainText('符合 续航时间 8 h（直播所示）');
});

test('wrong numbers are not dropped, and get a sentence', async ({ page }) => {
  await page.goto(referenceUrl(`search/?${humanoids}`));
  await page.getByText('按参数', { exact: true }).click();
  const form = page.getByRole('group', { name: '按参数' });
  const send = form.getByRole('button', { name: '按此筛选' });
  await send.click();
  await expect(form.getByRole('alert')).toHaveText('请至少填写一个数值。');
  await form.getByLabel('不低于').fill('很高');
  await send.click();
  await expect(form.getByRole('alert')).toHaveText('“很高”不是数值。可以写 1200、1,200 或 1.2万。');
  await expect(form.getByLabel('不低于')).toHaveValue('很高');
  await form.getByLabel('不低于').fill('1,200');
  await form.getByLabel('不高于').fill('8');
  await send.click();
  await expect(form.getByRole('alert')).toHaveText('下限 1,200 大于上限 8，请核对。');
  await expect(page).not.toHaveURL(/need=/);
});

test('what an address asks for and this edition does not have is told and left out', async ({ page }) => {
  await page.goto(referenceUrl(`search/?${humanoids}&need=weight-of-the-moon:5..&need=height-of-robot:tall..&need=height-of-robot:170..`));
  await expect(page.getByText('网址中的参数要求“weight-of-the-moon:5..、height-of-robot:tall..”无法识别，已略去。')).toBeVisible();
  await expect(page).toHaveURL(/need=height-of-robot:170\.\.$/);
  await expect(heading(page)).toHaveText('有 2 项产品符合参数要求');
});

test('on a phone the filter is in the sheet, in English too, and by keyboard', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(demoUrl('en/search/?sector=robots'));
  await page.getByRole('button', { name: 'Filters' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.locator('summary', { hasText: 'By specification' }).focus();
  await page.keyboard.press('Enter');
  const form = sheet.getByRole('group', { name: 'By specification' });
  await form.getByRole('combobox', { name: 'Specification', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(form.getByLabel('At least')).toBeFocused();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/need=/);
  await page.keyboard.press('Escape');
  await expect(heading(page)).toContainText(/products? meets? the specification/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('the search page has no accessibility problems with the filter open', async ({ page }) => {
  await page.goto(referenceUrl(`search/?${humanoids}&need=height-of-robot:170..`));
  await expect(page.getByRole('group', { name: '按参数' }).getByLabel('不低于')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the form of a category page leads to the search with its need', async ({ page }) => {
    await page.goto(referenceUrl('sectors/robots/humanoid-robots/'));
    const form = page.getByRole('form', { name: '按参数查找' });
    await form.getByLabel('参数和单位').selectOption({ label: '身高（m）' });
    await form.getByLabel('要求').selectOption({ label: '不高于' });
    await form.getByLabel('数值').fill('1.8');
    await form.getByRole('button', { name: '查找' }).click();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ category: 'robots/humanoid-robots', by: 'height-of-robot@m', bound: 'max', figure: '1.8' });
  });
});

test('the form of a category page is answered, and its address is written as a need', async ({ page }) => {
  await page.goto(referenceUrl('search/?category=robots/humanoid-robots&by=height-of-robot@m&bound=max&figure=1.8'));
  await expect(page).toHaveURL(/search\/\?category=robots\/humanoid-robots&need=height-of-robot:\.\.1\.8:m$/);
  await expect(page.getByRole('link', { name: /身高 ≤ 1\.8 m/ })).toBeVisible();
});

test('in English the form of a category page leads to what meets it', async ({ page }) => {
  await page.goto(referenceUrl('en/sectors/robots/humanoid-robots/'));
  const form = page.getByRole('form', { name: 'Find by specification' });
  await form.getByLabel('Specification and unit').selectOption({ label: 'Height (m)' });
  await form.getByLabel('Requirement').selectOption({ label: 'At least' });
  await form.getByLabel('Figure').fill('1.7');
  await form.getByRole('button', { name: 'Find' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?category=robots\/humanoid-robots&need=height-of-robot:1\.7\.\.:m$/);
  await expect(heading(page)).toHaveText('2 products meet the specification');
  await expect(page.getByRole('link', { name: /Height ≥ 1\.7 m/ })).toBeVisible();
});
