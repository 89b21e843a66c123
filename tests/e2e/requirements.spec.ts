// The requirement draft: mostly on the demonstration edition, whose products state much and are listed.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { demoUrl, expect, referenceUrl, test } from './site.ts';
import type { Download, Page } from '@playwright/test';

const vessels = ['all-electric-research-vessel-for-fleet-renewal-of-lines', 'aishuo-as-302-all-electric-research-vessel', 'qh-class-8-smart-research-vessel'];
const robots = ['agibot-lingxi-x2-humanoid-robot', 'kepler-k2-bumblebee-humanoid-robot', 'fourier-gr-3-care-bot'];
const draft = (ids: readonly string[], more = ''): string => `requirements/?ids=${ids.join(',')}${more}`;

const line = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: new RegExp(`[“]${name}[”]`) }) });
const who = (page: Page, name = '哪些产品可以满足') => page.getByRole('region', { name });
const sheet = (page: Page, name = '草稿') => page.getByRole('region', { name, exact: true });

const partsOf = async (download: Download): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(await download.path()))).map(([name, bytes]) => [name, strFromU8(bytes)]));

test('a bound that is edited changes who satisfies the draft, and warns where one maker is left', async ({ page }) => {
  await page.goto(demoUrl(draft(vessels)));
  await expect(who(page)).toContainText('可满足 3 项，来自 2 家企业');
  await expect(sheet(page)).toContainText('在 13 至 15.5 kn 之间');
  await expect(who(page)).not.toContainText('排他性');
  await line(page, '续航力').getByLabel('下限').fill('7000');
  await expect(who(page)).toContainText('可满足 2 项，来自 1 家企业');
  await expect(who(page)).toContainText('只有一家企业的产品满足，条件可能具有排他性');
  await expect(who(page).getByRole('status')).toContainText('可满足 2 项，来自 1 家企业；');
  await line(page, '续航力').getByLabel('上限').fill('');
  await expect(sheet(page)).toContainText('不低于 7,000 n mile');
  await expect(page).toHaveURL(/set=/);
  await line(page, '总长').getByLabel('下限').fill('一百');
  await expect(line(page, '总长')).toContainText('“一百”不是数');
  await expect(sheet(page)).not.toContainText('总长');
  await line(page, '总长').getByRole('button', { name: '还原' }).click();
  await expect(sheet(page)).toContainText('在 65 至 94 m 之间');
});

test('the Word file has the rows, is marked as a draft and names nobody', async ({ page }) => {
  await page.goto(demoUrl(draft(vessels)));
  await page.getByRole('button', { name: '增加一条' }).click();
  await page.keyboard.type('替代产品');
  await page.getByLabel('第 1 条的要求').fill('与 AS-302 相当');
  await expect(page.getByText(/含有产品、型号或企业的名称或编号（.*AS-302.*），不会写入草稿/)).toBeVisible();
  await expect(sheet(page)).toContainText('有 1 处含有产品或企业的名称');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word（DOCX）' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^采购需求草稿-\d{4}-\d\d-\d\d\.docx$/);
  const parts = await partsOf(download);
  const text = parts['word/document.xml'] ?? '';
  for (const row of ['服务航速', '在 13 至 15.5 kn 之间', '高技术船舶采购需求（草稿）']) expect(text).toContain(row);
  expect(Object.entries(parts).filter(([name]) => /header/.test(name)).map(([, xml]) => xml).join('')).toContain('草稿');
  for (const xml of Object.values(parts)) expect(xml).not.toMatch(/AS-302|QH-|QH Class|HQH73A|qiuhong|aishuo|璆泓|霭朔/i);
});

test('the list of products goes into a file only where it is asked for', async ({ page }) => {
  await page.goto(demoUrl(draft(vessels)));
  await expect(sheet(page)).not.toContainText('AS-302');
  await page.getByLabel('附上可满足的产品名单').check();
  await expect(sheet(page)).toContainText('仅供内部使用');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Markdown' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text).toMatch(/^# 高技术船舶采购需求（草稿）\n\n\*\*草稿\*\*\n/);
  expect(text).toContain('AS-302');
});

test('in English on a phone, what is edited survives the change of language', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(demoUrl(`en/${draft(vessels)}`));
  await line(page, 'Service speed').getByLabel('At least').fill('14');
  await page.getByLabel('Purpose').fill('survey');
  await expect(sheet(page, 'The draft')).toContainText('between 14 and 15.5 kn');
  await expect(who(page, 'Who would satisfy it')).toContainText('2 products satisfy it, makers: 2');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expect(page).toHaveURL(/purpose=survey/);
  await page.getByText('Menu', { exact: true }).click();
  await page.locator('.top a[hreflang]').click();
  await expect(sheet(page)).toContainText('在 14 至 15.5 kn 之间');
  await expect(sheet(page)).toContainText('survey');
});

test('what is too long for an address survives all the same', async ({ page }) => {
  const own = Array.from({ length: 6 }, (_, index) => `&own=${encodeURIComponent(`条件${index}~${'甲'.repeat(90)}`)}`).join('');
  await page.goto(demoUrl(draft(vessels, own)));
  await page.getByLabel('数量').fill('2 艘');
  await expect(page).toHaveURL(/#draft\?/);
  await expect(page.getByText('网址很长')).toBeVisible();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(sheet(page, 'The draft')).toContainText('2 艘');
  await expect(sheet(page, 'The draft')).toContainText('甲'.repeat(90));
});

test('in the reference edition nothing is listed, and the page says so', async ({ page }) => {
  await page.goto(referenceUrl(draft(robots)));
  await expect(who(page)).toContainText('没有载入推荐目录的名单');
  await expect(sheet(page)).toContainText('整机质量');
  await who(page).getByText(/^未载明或无法判断（/).click();
  await expect(who(page)).toContainText('未载明或无法判断：');
});

test('the keyboard alone takes a line out, a scope in, and products away without losing its place', async ({ page }) => {
  await page.goto(demoUrl(draft(vessels)));
  await page.getByRole('checkbox', { name: '写入“总长”' }).focus();
  await page.keyboard.press('Space');
  await expect(sheet(page)).not.toContainText('总长');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: '同一品类' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '整个行业' })).toBeChecked();
  await expect(page).toHaveURL(/scope=sector/);
  const remove = page.getByRole('region', { name: '所选产品' }).getByRole('button', { name: /^移除：/ });
  await remove.nth(1).focus();
  for (const left of [2, 1]) {
    await page.keyboard.press('Enter');
    await expect(remove).toHaveCount(left);
    await expect(remove.last()).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: '去检索' })).toBeFocused();
});

test('unknown, doubled and too many ids, none at all, and products without figures are each told', async ({ page }) => {
  await page.goto(demoUrl(draft([...vessels, 'no-such-product', vessels[0] ?? '', '../x'])));
  await expect(page.getByText('本版目录中没有这些产品：no-such-product、../x。')).toBeVisible();
  await expect(page.getByRole('region', { name: '所选产品' }).getByRole('listitem')).toHaveCount(3);
  const strangers = Array.from({ length: 497 }, (_, index) => `no-such-${'abcdefghij'[index % 10]}${'abcdefghij'[Math.floor(index / 10) % 10]}${'abcdefghij'[Math.floor(index / 100)]}`);
  await page.goto(demoUrl(draft([...vessels, ...strangers])));
  await expect(page.getByText('网址中其余 469 项没有采用')).toBeVisible();
  // What the edition does not have takes up no place.
  await page.goto(demoUrl(draft([...strangers.slice(0, 12), ...vessels])));
  await expect(page.getByRole('region', { name: '所选产品' }).getByRole('listitem')).toHaveCount(3);
  await page.goto(demoUrl('requirements/'));
  await expect(page.getByRole('link', { name: '去检索' })).toBeVisible();
  await page.goto(referenceUrl(draft(['agora-audio-sdk', robots[0] ?? ''])));
  await expect(page.getByText(/分属不同行业|本版目录中没有/).first()).toBeVisible();
});

test('where the products do not load, another try brings them, with the edits', async ({ page, trouble }) => {
  await page.route('**/entries.json', (route) => route.abort(), { times: 1 });
  await page.goto(demoUrl(draft(vessels, '&quantity=2')));
  await expect(page.getByText('产品数据没有载入')).toBeVisible();
  await page.getByRole('button', { name: '重试' }).click();
  await expect(sheet(page)).toContainText('服务航速');
  await expect(page.getByLabel('数量')).toHaveValue('2');
  trouble.length = 0;
});

test('has no accessibility findings, with a problem and the annex shown', async ({ page }) => {
  await page.goto(demoUrl(`${draft(vessels)}&annex=yes&set=${encodeURIComponent('draught~9~1')}&own=${encodeURIComponent('甲~与 AS-302 相当')}`));
  await expect(page.locator('.req-sheet')).toBeVisible();
  expect((await new AxeBuilder({ page }).include('#main').analyze()).violations).toEqual([]);
});
