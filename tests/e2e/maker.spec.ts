// What a maker comes for: its page, the look-up, and how a product stood on a past day.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, fixtureUrl, test } from './site.ts';

/** Listed from 2023-05-01 to 2025-04-30, and again from 2025-05-01 without an end. */
const renewed = 'products/handheld-spectrometer/';
/** Two products: this one, and one that was listed from March 2021 to 2023-02-28. */
const maker = 'manufacturers/example-instruments/';
const find = 'manufacturers/find/';
const code = '91990000EXAMPLE006';

const notice = (page: Page) => page.locator('as-of-day');
const findForm = (page: Page) => page.getByRole('search', { name: /信用代码或企业名称|Credit code or name/ });
const answer = (page: Page) => page.getByRole('region', { name: /^(?:查找结果|Results)$/ });

test('a product page answers for a past day, and says where it cannot', async ({ page }) => {
  await page.goto(fixtureUrl(`${renewed}?asof=2025-04-10`));
  await expect(notice(page)).toContainText('本页显示的是2025年4月10日的状态，不是今天的。');
  await expect(notice(page)).toContainText('距到期还有 20 天');
  await expect(notice(page)).toContainText('示经信技〔2023〕7号');
  await expect(page.locator('.panel .st')).toHaveText('即将到期');
  await expect(page.locator('.panel')).toContainText('还有 20 天到期');
  await expect(page.locator('.panel')).toContainText('2025-04-30');
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', /asof=2025-04-10$/);

  await notice(page).getByLabel('查询某一天的状态').fill('2020-01-01');
  await notice(page).getByRole('button', { name: '查询' }).click();
  await expect(page).toHaveURL(/\?asof=2020-01-01$/);
  await expect(notice(page)).toContainText('尚未列入目录');
  await notice(page).getByRole('link', { name: '回到今天' }).click();
  await expect(notice(page)).toBeHidden();
  await expect(page.locator('.panel .st')).toHaveText('在目录');

  for (const [asked, sentence] of [['2025-02-30', '“2025-02-30”不是有效的日期'], ['', '没有写明要查询的日期'], ['2999-01-01', '2999年1月1日还没有到'], ['<img src=x>', '“<img src=x>”不是有效的日期']] as const) {
    await page.goto(fixtureUrl(`${renewed}?asof=${encodeURIComponent(asked)}`));
    await expect(notice(page)).toContainText(sentence);
    await expect(page.locator('.panel .st')).toHaveText('在目录');
  }
});

test('a maker’s page answers for a past day in English, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(fixtureUrl(`en/${maker}?asof=2022-06-01`));
  await expect(notice(page)).toContainText('On 1 June 2022, 1 of the 2 products recorded here were in the catalogue.');
  await expect(page.locator('.maker-products .st')).toHaveText(['Not yet listed', 'Listed']);
  await expect(page.getByRole('link', { name: 'Supply details of 在线红外测温仪' })).toHaveAttribute('href', '/catalogue/en/self-check/?product=infrared-thermometer');
  await expect(page.getByRole('region', { name: 'What the records hold' })).toContainText('does not judge');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the mark is offered for what is listed today, and for nothing else', async ({ page }) => {
  await page.goto(fixtureUrl(maker));
  const mark = page.getByRole('region', { name: '取用创新产品标识' });
  await expect(mark.getByRole('listitem')).toHaveCount(1);
  await expect(mark.getByRole('link', { name: '取用标识' })).toHaveAttribute('href', '/catalogue/products/handheld-spectrometer/badge/');
  await page.goto(fixtureUrl(`${maker}?asof=2022-06-01`));
  await expect(notice(page)).toBeVisible();
  await expect(mark.getByRole('link', { name: '取用标识' })).toBeVisible();
  // Valid until 2027-01-15: the page outlives it.
  await page.clock.setFixedTime('2027-01-16T04:00:00Z');
  await page.goto(fixtureUrl('manufacturers/sample-robotics/'));
  await expect(mark).toContainText('现在不在目录，不提供标识。');
  await expect(mark.getByRole('link', { name: '取用标识' })).toBeHidden();
});

test('a maker is found by its code and by any part of its name', async ({ page }) => {
  await page.goto(fixtureUrl(find));
  const ask = async (question: string): Promise<void> => {
    await findForm(page).getByRole('searchbox').fill(question);
    await findForm(page).getByRole('button', { name: '查找' }).click();
  };
  for (const question of [code, code.toLowerCase(), '精儀', 'ｅｘａｍｐｌｅ', 'slj', 'shili jingyi', '精仪上海']) {
    await ask(question);
    await expect(answer(page).getByRole('link', { name: '示例精仪（上海）有限公司' }), question).toHaveAttribute('href', `/catalogue/${maker}`);
  }
  await expect(answer(page)).toContainText('在目录 1 项');
  await expect(answer(page)).toContainText('已到期 1 项');
  await ask('91990000EXAMPLEO0');
  await expect(answer(page)).toContainText('应为 18 位，现为 17 位。');
  await expect(answer(page)).toContainText('第 16 位是字母“O”');
  await ask(`${code.slice(0, 17)}7`);
  await expect(answer(page)).toContainText('校验码不符');
  await ask('没有这家企业');
  await expect(answer(page).getByRole('link', { name: '企业自查' })).toHaveAttribute('href', '/catalogue/self-check/');
  await page.goBack();
  await expect(findForm(page).getByRole('searchbox')).toHaveValue(`${code.slice(0, 17)}7`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('many makers are looked up from a file, and taken along', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(fixtureUrl(`en/${find}`));
  await page.getByLabel('Choose a spreadsheet').setInputFiles({ name: 'suppliers.csv', mimeType: 'text/csv', buffer: Buffer.from('序号,供应商名称\n1,示例精仪（上海）有限公司\n2,示例\n3,=没有这家有限公司\n4,示例\n') });
  await page.getByRole('button', { name: 'Put into the field' }).click();
  await expect(page.getByLabel('Credit codes or names, one a line')).toHaveValue('示例精仪（上海）有限公司\n示例\n=没有这家有限公司\n示例');
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.getByRole('heading', { name: '3 lines looked up: 1 found, 1 with several, 1 not found' })).toBeFocused();
  await expect(page.getByRole('row', { name: /^示例精仪/ }).getByRole('link', { name: 'Example Instruments (Shanghai) Co., Ltd.' })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the results (CSV)' }).click()]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain(`"示例精仪（上海）有限公司","Found","示例精仪（上海）有限公司","Example Instruments (Shanghai) Co., Ltd.","${code}",1,0,1,`);
  expect(csv).toContain(`"'=没有这家有限公司","Not found"`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the periods stand in a table, and the look-up leads to the letters', async ({ page }) => {
    await page.goto(fixtureUrl(renewed));
    await expect(page.getByRole('region', { name: '各时期的状态' }).getByRole('row')).toHaveCount(5);
    await expect(page.getByLabel('查询某一天的状态')).toHaveCount(2);
    for (const field of await page.getByLabel('查询某一天的状态').all()) await expect(field).toBeHidden();
    await page.goto(fixtureUrl(find));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // A form that answers nothing is not offered.
    for (const form of await page.locator('main form').all()) await expect(form).toBeHidden();
    // The browser under test draws no noscript element: what it would say stands in the page.
    const html = await (await page.request.get(fixtureUrl(`${find}?q=示例`))).text();
    expect(html).toMatch(/<noscript><p[^>]*>按代码和名称查找需要浏览器运行脚本。[^]*?<a href="\/catalogue\/manufacturers\/">按首字母查找企业<\/a>/);
  });
});
