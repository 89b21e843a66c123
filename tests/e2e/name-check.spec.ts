// Names of a draft contract against those of the catalogue, and the buttons that copy exact names.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { printed } from './printed.ts';
import { demoUrl, expect, referenceUrl, test } from './site.ts';

interface Names {
  products: { zh: string[]; maker: number[] };
  makers: { zh: string[] };
}

const phone = { width: 390, height: 844 };
const draft = (page: Page) => page.getByRole('textbox', { name: /合同草稿中的名称|Names in the draft contract/ });
const results = (page: Page) => page.getByRole('region', { name: /核对结果|Results/ });
const lines = (page: Page) => results(page).getByRole('listitem').filter({ hasText: /^(?:第 \d+ 行|Line \d+)/ });

/** A product of the demonstration with brackets in its name, and its maker. */
const aName = async (page: Page): Promise<{ product: string; maker: string }> => {
  const { products, makers } = await (await page.request.get(demoUrl('names.json'))).json() as Names; // as name-file.ts has it
  const place = products.zh.findIndex((name) => /^[^（]{6,}（[^）]+）$/.test(name));
  return { product: products.zh[place] ?? '', maker: makers.zh[products.maker[place] ?? -1] ?? '' };
};

test('a buyer pastes a draft, sees what differs and copies the corrected list', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { product, maker } = await aName(page);
  await page.goto(demoUrl('name-check/'));
  await draft(page).fill(`${product}\t${maker}\n${product.replace('（', '(').replace('）', ')')}；${maker}\n没有这样的产品`);
  await page.getByRole('button', { name: '开始核对' }).click();
  await expect(results(page).getByRole('heading', { name: '核对结果' })).toBeFocused();
  await expect(lines(page)).toHaveCount(3);
  await expect(lines(page).nth(1)).toContainText('有出入');
  await expect(lines(page).nth(1)).toContainText('合同用“(”（半角，U+0028），所载用“（”（全角，U+FF08），是两种括号。');
  await expect(lines(page).nth(2)).toContainText('没有与“没有这样的产品”相同或相近的名称。');
  await expect(lines(page).nth(2).getByRole('link', { name: /^检索/ })).toHaveAttribute('href', /search\/\?q=/);
  await page.getByRole('button', { name: '复制更正后的清单' }).click();
  await expect(results(page)).toContainText('共改动 1 行');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${product}\t${maker}\n${product}；${maker}\n没有这样的产品`);
  await page.getByRole('button', { name: /^未找到/ }).click();
  await expect(lines(page)).toHaveCount(1);
  // Nothing of a contract may get into the address.
  expect(new URL(page.url()).search).toBe('');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载结果（CSV）' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^名称核对-\d{4}-\d\d-\d\d\.csv$/);
  expect(await readFile(await file.path(), 'utf8')).toContain(`"${product.replace('（', '(').replace('）', ')')}","${product}"`);
});

test('on a phone in English, by keyboard, with what cannot be seen explained', async ({ page }) => {
  await page.setViewportSize(phone);
  const { product } = await aName(page);
  await page.goto(demoUrl('en/name-check/'));
  await draft(page).fill(`${product.slice(0, 2)}\u200b${product.slice(2)}`);
  await draft(page).press('Tab');
  await page.keyboard.press('Enter');
  await expect(lines(page)).toContainText('the draft holds a character that cannot be seen, zero-width character (U+200B); delete it.');
  await expect(results(page).getByRole('heading', { name: 'Results' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('without anything pasted the reader is told so, and the example shows how it goes', async ({ page }) => {
  await page.goto(demoUrl('name-check/'));
  await page.getByRole('button', { name: '开始核对' }).click();
  await expect(page.getByRole('alert')).toContainText('还没有内容');
  await page.getByRole('button', { name: '填入示例' }).click();
  await expect(lines(page)).toHaveCount(3);
  await expect(lines(page).first()).toContainText('产品名称逐字一致。');
  await expect(lines(page).nth(1)).toContainText('是两种括号');
  await draft(page).press('End');
  await draft(page).pressSequentially('改');
  await expect(results(page)).toContainText('输入框的内容已经改动');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('on paper a line goes over to the next page, and what is said of one name stays whole', async ({ page }) => {
  const { product, maker } = await aName(page);
  await page.goto(demoUrl('name-check/'));
  await draft(page).fill(Array.from({ length: 12 }, (_, line) => `${product.slice(1 + (line % 2))}\t${maker}`).join('\n'));
  await page.getByRole('button', { name: '开始核对' }).click();
  await expect(lines(page)).toHaveCount(12);
  const { pages, parts, orphans } = await printed(page);
  expect(pages).toBeLessThanOrEqual(4);
  expect(orphans).toEqual([]);
  expect(parts.find(({ kind }) => kind === 'LI')?.pages).toEqual([1]);
  expect(parts.filter(({ kind, pages: own }) => kind === 'P' && own.length > 1)).toEqual([]);
});

test('of 3,000 lines 2,000 are checked, the page answers all the while, and the text is kept', async ({ page }) => {
  const { product } = await aName(page);
  await page.goto(demoUrl('name-check/'));
  const text = Array.from({ length: 3000 }, (_, line) => `${line + 1}. ${product}`).join('\n');
  // Typing so much takes the browser itself a minute.
  await draft(page).evaluate((field, pasted) => { if (field instanceof HTMLTextAreaElement) field.value = pasted; }, text);
  await page.getByRole('button', { name: '开始核对' }).click();
  await expect(results(page)).toContainText('已核对到第 2000 行，其后还有 1,000 行没有核对');
  await expect(lines(page)).toHaveCount(100);
  expect(await draft(page).inputValue()).toBe(text);
});

test('where the names do not load, the text is kept and the check can be tried again', async ({ page }) => {
  await page.goto(demoUrl('name-check/'));
  await page.route('**/names.json', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: 'no json' }));
  await draft(page).fill('某产品');
  await page.getByRole('button', { name: '开始核对' }).click();
  await expect(page.getByRole('alert')).toContainText('名称数据没有载入');
  await page.unroute('**/names.json');
  await page.getByRole('button', { name: '开始核对' }).click();
  await expect(lines(page)).toHaveCount(1);
  await expect(draft(page)).toHaveValue('某产品');
});

test('a product page copies exact names, or selects them where the browser does not let it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(referenceUrl('products/castor-branched-aortic-stent-graft/'));
  const name = '分支型主动脉覆膜支架及输送系统';
  const copy = page.getByRole('group', { name: '复制合同用名' });
  await copy.getByRole('button', { name: '产品名称' }).click();
  await expect(page.locator('copy-names')).toContainText(`已复制：${name}`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(name);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await copy.getByRole('button', { name: '企业名称' }).click();
  await expect(page.locator('copy-names')).toContainText('文字已选中');
  await expect(page.getByRole('textbox', { name: '要复制的文字' })).toBeFocused();
});

test('a name that is ours is not offered to be copied', async ({ page }) => {
  await page.goto(referenceUrl('products/umr-jupiter-5t-whole-body-mri/'));
  await expect(page.getByRole('group', { name: '复制合同用名' }).getByRole('button', { name: '产品名称' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '型号 uMR Jupiter' })).toBeVisible();
});
