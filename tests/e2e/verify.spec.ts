// Whoever is shown a claim, a link or a file checks it here.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoUrl, expect, fixtureUrl, test } from './site.ts';

/** Listed from 2023-05-01 to 2025-04-30, and again from 2025-05-01 without an end. */
const id = 'handheld-spectrometer';

const answers = (page: Page) => page.locator('.vf-answers');
const field = (page: Page) => page.getByRole('searchbox', { name: /编号、名称或链接|Id, name or link/ });
const ask = async (page: Page, text: string, day = ''): Promise<void> => {
  await field(page).fill(text);
  await page.getByLabel(/^(?:日期|Day)$/).fill(day);
  await page.getByRole('button', { name: /^(?:核对|Check)$/ }).click();
};
const choose = async (page: Page, ...files: { name: string; content: string | Buffer }[]): Promise<void> => {
  await expect(page.getByRole('button', { name: /选择文件|Choose files/ })).toBeEnabled();
  await page.locator('input[type=file]').setInputFiles(files.map(({ name, content }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) })));
};
const result = (page: Page, name: string) => page.getByRole('article', { name });

/** The evidence file of a product, as its reader downloads it. */
const evidenceOf = async (page: Page, url: string): Promise<string> => {
  await page.goto(url);
  const button = page.getByRole('button', { name: /JSON/ });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
};

test('a product on a day: by id, name and link, in the address, by keyboard', async ({ page }) => {
  await page.goto(fixtureUrl('verify/'));
  await field(page).focus();
  await page.keyboard.type(id);
  await page.keyboard.press('Enter');
  await expect(answers(page)).toContainText('“EX-200 手持式光谱仪”在目录内');
  await expect(page).toHaveURL(new RegExp(`\\?id=${id}$`));

  await ask(page, id, '2025-04-10');
  await expect(answers(page)).toContainText('2025年4月10日，“EX-200 手持式光谱仪”在目录内，有效期至 2025年4月30日。');
  await expect(answers(page)).toContainText('示经信技〔2023〕7号');
  await expect(page).toHaveURL(new RegExp(`\\?id=${id}&asof=2025-04-10$`));
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', new RegExp(`\\?id=${id}&asof=2025-04-10$`));
  await page.goBack();
  await expect(answers(page)).not.toContainText('4月10日');

  await ask(page, '光谱');
  await answers(page).getByRole('link', { name: /手持式光谱仪/ }).click();
  await expect(answers(page)).toContainText('在目录内');

  await ask(page, `${fixtureUrl(`en/v/${id}/`)}?asof=2020-01-01`);
  await expect(answers(page)).toContainText('2020年1月1日，“EX-200 手持式光谱仪”不在目录内：尚未列入。');
  await ask(page, `https://fake.example/v/${id}/`);
  await expect(answers(page)).toContainText('这个链接指向 fake.example，不是本站');
  for (const [text, day, sentence] of [['绝无此产品', '', '没有编号、名称或型号含“绝无此产品”的产品'], ['<img src=x>', '', '含“<img src=x>”'], [id, '2999-01-01', '2999年1月1日还没有到']] as const) {
    await ask(page, text, day);
    await expect(answers(page)).toContainText(sentence);
  }
  await page.goto(fixtureUrl('verify/?id=no-such-product&asof=2025-02-30'));
  await expect(answers(page)).toContainText('目录里没有编号“no-such-product”的产品');
});

test('files in English on a phone: genuine, edited by one character, and what cannot be checked', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const text = await evidenceOf(page, fixtureUrl(`en/evidence/?ids=${id}`));
  await page.goto(fixtureUrl('en/verify/'));
  await choose(page, { name: 'kept.json', content: text }, { name: 'edited.json', content: text.replace('手持式光谱仪', '手持式光谱议') }, { name: 'table.csv', content: 'id,name\r\na,b' }, { name: 'odd.json', content: '{"__proto__":{"x":1}}' });
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
  await expect(result(page, 'kept.json')).toContainText('Records are genuine The file agrees with itself');
  await expect(result(page, 'edited.json')).toContainText('Changed since it was made');
  await expect(result(page, 'edited.json')).toContainText(`The record products/${id} does not fit its hash`);
  await expect(result(page, 'edited.json').getByRole('row', { name: /Product name/ }).first()).toContainText('手持式光谱仪');
  await expect(result(page, 'table.csv')).toContainText('take the JSON file');
  await expect(result(page, 'odd.json')).toContainText('a field named __proto__, which is not allowed');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Remove “odd.json”' }).click();
  await expect(result(page, 'odd.json')).toHaveCount(0);
});

test('a proof and a release of the demonstration edition, dropped onto the page', async ({ page, request }) => {
  const { releases } = (await (await request.get(demoUrl('releases/index.json'))).json()) as { releases: { number: number }[] };
  const number = releases[0]?.number ?? 1;
  const release = await (await request.get(demoUrl(`releases/${number}.json`))).text();
  const product = /"products\/(?<id>[^"]+)"/.exec(release)?.groups?.['id'] ?? '';
  const proof = await (await request.get(demoUrl(`products/${product}/credential.json`))).text();
  await page.goto(demoUrl('verify/'));
  await expect(page.getByRole('button', { name: '选择文件' })).toBeEnabled();
  const data = await page.evaluateHandle(([one, two]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([one], 'release.json'));
    transfer.items.add(new File([two], 'proof.json'));
    return transfer;
  }, [release, proof] as [string, string]);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(result(page, 'release.json')).toContainText(`内容相符，没有签名 文件就是目录第 ${number} 次发布`);
  await expect(result(page, 'proof.json')).toContainText('属实');
  await expect(result(page, 'proof.json')).toContainText('文件出自演示用的目录，不能证明任何事实');
});

test('on paper stands what was found and when, and nothing to fill in', async ({ page }) => {
  await page.goto(fixtureUrl(`en/verify/?id=${id}`));
  await expect(answers(page)).toContainText('EX-200 Handheld Spectrometer');
  const checkedOn = page.getByText(/^Checked on \d+ \w+ \d{4} against what https?:/);
  await expect(checkedOn).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(checkedOn).toBeVisible();
  await expect(field(page)).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('without JavaScript the page says what to do', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(fixtureUrl('verify/'));
  await expect(page.locator('.vf noscript p')).toBeVisible();
  await expect(page.getByRole('link', { name: '发布记录', exact: true }).first()).toBeVisible();
  await page.close();
});
