// The form of the self-check: a new entry, a correction, and what keeps a draft from being lost.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, fixtureUrl, referenceUrl, test } from './site.ts';

const panel = (page: Page, name: RegExp): Locator => page.locator('.scf-panel').filter({ has: page.locator('summary', { hasText: name }) });
const isAccessible = async (page: Page): Promise<void> => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
const hasNoOverflow = async (page: Page): Promise<void> => expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

/** A paste: all characters at once. */
const paste = async (field: Locator, text: string): Promise<void> => {
  await field.focus();
  await field.evaluate((element, pasted) => { (element as HTMLTextAreaElement).select(); document.execCommand('insertText', false, pasted); }, text);
};

test('a new product of a new maker is filled in, checked at each field, previewed, and passes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(referenceUrl('self-check/#form'));
  await page.getByRole('searchbox', { name: '统一社会信用代码或企业名称' }).fill('没有这样的企业');
  await page.getByRole('button', { name: '查找' }).click();
  await expect(page.getByText('目录里没有找到“没有这样的企业”')).toBeVisible();
  await page.getByRole('button', { name: '登记新企业和产品' }).click();

  const maker = panel(page, /新企业/);
  await maker.getByLabel('企业名称（必填）').fill('测试深海装备（上海）有限公司');
  await maker.getByLabel('统一社会信用代码').fill('9131000012345678XX');
  await expect(maker.getByText('校验码不符')).toBeVisible();
  await maker.getByLabel('统一社会信用代码').fill('');
  await expect(maker.getByLabel('企业ID（必填）')).toHaveValue('ceshi-shenhai-zhuangbei');
  await maker.getByLabel('企业性质（必填）').focus();
  await maker.getByLabel('所在区').focus();
  await expect(maker.getByLabel('企业性质（必填）')).toHaveAttribute('aria-invalid', 'true');
  await expect(maker.getByLabel('企业性质（必填）')).toHaveAccessibleDescription(/这一项必填/);
  await maker.getByLabel('企业性质（必填）').selectOption('企业');
  await expect(maker.getByLabel('企业性质（必填）')).not.toHaveAttribute('aria-invalid');
  await maker.getByLabel('标题（必填）').fill('公司介绍');
  await maker.getByLabel('网址', { exact: true }).fill('https://example.org/about');

  const product = panel(page, /新产品/);
  await product.getByLabel('产品名称（必填）').fill('测试深海采样装置');
  await product.getByLabel('型号').fill('SHCY-1\nSHCY-2');
  await product.getByLabel('行业（必填）').selectOption('智能机器人');
  await product.getByLabel('概述', { exact: false }).first().fill('在水下采样。');
  await expect(product.getByText('6 / 400 字')).toBeVisible();
  await expect(product.getByLabel('产品ID（必填）')).toHaveValue('ceshi-shenhai-zhuangbei-shcy-1');
  await paste(product.getByLabel('产品概述（英文）'), 'x'.repeat(1_000_000));
  await expect(product.getByText('粘贴的内容有 1,000,000 字，没有填入')).toBeVisible();
  await expect(product.getByLabel('产品概述（英文）')).toHaveValue('');
  await product.getByLabel('标题（必填）').fill('产品介绍');
  await product.getByLabel('网址', { exact: true }).fill('https://example.org/a');

  // Figures: added, named from the parameters, moved and removed by the keyboard, and put back.
  for (const [label, value, unit] of [['质量', '80', 'kg'], ['最大潜深', '3000', 'm']] as const) {
    await product.getByRole('button', { name: '增加：主要参数' }).press('Enter');
    await page.keyboard.type(label);
    const figure = product.getByRole('group', { name: /^主要参数 \d$/ }).last();
    await figure.getByLabel('数值（必填）').fill(value);
    await figure.getByLabel('单位', { exact: true }).fill(unit);
  }
  await expect(product.locator('datalist option[value="kg"]').first()).toBeAttached();
  await product.getByRole('button', { name: '上移“最大潜深”' }).press('Enter');
  await expect(product.getByRole('button', { name: '下移“最大潜深”' })).toBeFocused();
  await product.getByRole('button', { name: '删除“质量”' }).press('Enter');
  await expect(product.getByRole('group', { name: /^主要参数/ })).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  await expect(product.getByRole('group', { name: '主要参数 2' }).getByLabel('参数名称（必填）')).toHaveValue('质量');

  const preview = page.getByRole('region', { name: '预览' });
  await expect(preview.getByText('以下仅为预览，尚未公布')).toBeVisible();
  await expect(preview.locator('.plate')).toContainText('测试深海采样装置');
  await expect(preview.locator('.head')).toContainText('SHCY-1 / SHCY-2');
  // However fast it is filled in: nobody but the catalogue makes a maker one that it has.
  await expect(maker.locator('summary')).toContainText('新企业');
  await expect(maker).toHaveAttribute('open');
  await isAccessible(page);
  await hasNoOverflow(page);

  // It survives a reload and a change of language.
  await page.reload();
  await expect(page.getByText('已恢复上次填写的草稿')).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(panel(page, /new product/).getByLabel('Product name (required)')).toHaveValue('测试深海采样装置');
  await page.getByRole('button', { name: /^Check what/ }).click();
  await expect(page.locator('.self-verdict')).toHaveText('It passes and can be handed in');
});

test('a correction tells old beside new, can be put back, and needs reason and evidence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(referenceUrl('en/products/uii-hematomacare-triage-software/'));
  await page.getByRole('link', { name: 'Correct this entry' }).click();
  const product = panel(page, /correction of an entry/);
  await expect(product.getByText('A published ID cannot be changed.')).toBeVisible();
  await expect(page.getByText('Nothing has changed yet.')).toBeVisible();
  const name = product.getByLabel('Product name (English)');
  await name.fill('Another name');
  await expect(product.locator('.scf-was')).toContainText('CT triage software for intracranial haemorrhage');
  await product.getByRole('button', { name: 'Put back Product name (English)' }).click();
  await expect(name).toHaveValue('CT triage software for intracranial haemorrhage');
  await expect(page.getByText('Nothing has changed yet.')).toBeVisible();

  await product.getByLabel('Models').fill('uAI-HematomaCare\nuAI-HematomaCare 2');
  await product.getByRole('button', { name: 'Remove 发布版本' }).click();
  await expect(product.getByText('发布版本 removed')).toBeVisible();
  const changes = page.getByRole('region', { name: 'What changes' });
  await expect(changes.getByRole('row', { name: /^Models/ })).toContainText('uAI-HematomaCare、uAI-HematomaCare 2');
  await expect(changes.getByRole('row', { name: /^Specifications · 发布版本/ })).toContainText('R002');

  await page.getByRole('button', { name: /^Check what/ }).click();
  await expect(page.locator('.self-verdict')).toHaveText(/^Not yet: \d+ thing/);
  await expect(changes.getByText('gives no reason for the correction', { exact: false })).toBeVisible();
  await changes.getByLabel('Reason (Chinese)').fill('型号更名。');
  await changes.getByRole('button', { name: 'Add: Evidence for the correction' }).click();
  await page.keyboard.type('Notice of the maker');
  await changes.getByLabel('Address', { exact: true }).fill('https://example.org/notice');
  await page.getByRole('button', { name: /^Check what/ }).click();
  await expect(page.locator('.self-verdict')).toHaveText(/It passes and can be handed in/);
  await isAccessible(page);
  await hasNoOverflow(page);
});

test('a maker is found, its products are chosen, and a draft is not lost to another address', async ({ page }) => {
  await page.goto(fixtureUrl('self-check/?product=no-such-thing'));
  await expect(page.getByText('目录里没有编号为 no-such-thing 的产品')).toBeVisible();
  await page.getByRole('searchbox', { name: '统一社会信用代码或企业名称' }).fill('示例');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('button', { name: /^更正条目：/ }).first().click();
  await expect(page.getByText('还没有产品。只更正企业信息的，可以不选产品。')).toBeVisible();
  const others = page.getByRole('button', { name: /^更正“/ });
  const count = await others.count();
  await others.first().click();
  await expect(page.locator('.scf-panel summary', { hasText: '更正现有条目' })).toBeFocused();
  await expect(others).toHaveCount(count - 1);
  // A copy is a new product, without id and listings; taken out again, it can be put back.
  await page.getByRole('button', { name: /^把“.*”复制为新产品$/ }).click();
  await expect(panel(page, /新产品/).getByLabel('产品ID（必填）')).toHaveValue('');
  await page.getByRole('button', { name: /^从本次提交中移除/ }).last().click();
  await expect(panel(page, /新产品/)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(panel(page, /新产品/)).toHaveCount(1);

  await page.goto(fixtureUrl('self-check/?product=harbour-inspection-robot'));
  await expect(page.getByText('本标签页里有一份没有完成的草稿')).toBeVisible();
  await page.getByRole('button', { name: '继续填写草稿' }).click();
  await expect(panel(page, /新产品/)).toHaveCount(1);
  await page.getByRole('button', { name: '重新开始' }).click();
  await page.getByRole('button', { name: '不清除' }).press('Enter');
  await expect(page.getByRole('button', { name: '重新开始' })).toBeFocused();
  await page.getByRole('button', { name: '重新开始' }).click();
  await page.getByRole('button', { name: '清除并重新开始' }).click();
  await expect(page.getByRole('heading', { name: '先找到企业' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('已恢复')).toHaveCount(0);
});

test('a browser that keeps nothing says so, and HTML in a name is only text', async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('Blocked.', 'SecurityError'); } }); });
  await page.goto(fixtureUrl('en/self-check/?product=handheld-spectrometer'));
  await expect(page.getByText('Your browser does not let the draft be kept')).toBeVisible();
  const name = panel(page, /correction of an entry/).getByLabel('Product name (English)');
  await name.fill('<img src=x onerror="document.title=1">');
  await expect(page.getByRole('region', { name: 'Preview' }).locator('.plate h3')).toHaveText('<img src=x onerror="document.title=1">');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
