import { expect, fixtureUrl, referenceUrl, test } from './site.ts';
import type { Page } from '@playwright/test';

const resultLinks = 'ol.rows h2 a';
const search = (query: string, more = ''): string => referenceUrl(`search/?q=${encodeURIComponent(query)}${more}`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The number in the sentence over the results. */
const countOf = async (page: Page): Promise<number> => {
  await expect(heading(page)).toContainText(/\d/);
  return Number((/([\d,]+) 项$/.exec(await heading(page).innerText())?.[1] ?? 'none').replace(',', ''));
};

test('a Chinese word from a product name, typed on the home page, finds the product', async ({ page }) => {
  await page.goto(referenceUrl());
  await page.getByRole('combobox', { name: '检索目录' }).fill('磁共振');
  await page.getByRole('button', { name: '检索' }).click();
  await expect(page).toHaveURL(/search\/\?q=/);
  await expect(page.locator(resultLinks, { hasText: 'uMR Jupiter' })).toBeVisible();
});

const firstResults: [what: string, query: string, first: string][] = [
  ['part of a name across the borders of words', '共振成像', 'uMR Jupiter'],
  ['a model with its space', 'uMR Jupiter', 'uMR Jupiter'],
  ['a model without it', 'umrjupiter', 'uMR Jupiter'],
  ['a model with hyphens instead', 'umr-jupiter', 'uMR Jupiter'],
  ['full-width letters', 'ＵＭＲ　Ｊｕｐｉｔｅｒ', 'uMR Jupiter'],
  ['the beginning of a Latin word', 'jupi', 'uMR Jupiter'],
  ['pinyin of a company', 'lianying', '联影'],
  ['pinyin and initials', 'shoushu jqr', '手术机器人'],
  ['traditional characters', '激光雷達', '激光雷达'],
  ['a synonym', '单片机', '微控制器'],
  ['an abbreviation of a Chinese term', 'BCI', '脑机接口'],
  ['an English word', 'magnetic resonance', '磁共振'],
  ['a word with two letters swapped', 'jupitre', 'uMR Jupiter'],
  ['the start of a reading that the library would get wrong', 'chongsu', '重塑'],
];
for (const [what, query, first] of firstResults) {
  test(`${what} finds its product first: ${query}`, async ({ page }) => {
    await page.goto(search(query));
    await expect(page.locator('ol.rows > li').first()).toContainText(first);
  });
}

test('search does not need the browser to know Chinese words', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  for (const [query, first] of [['共振成像', 'uMR Jupiter'], ['展锐t820', 'T820'], ['lianying', '联影'], ['单片机', '微控制器']] as const) {
    await page.goto(search(query));
    await expect(page.locator('ol.rows > li').first()).toContainText(first);
  }
  expect(await page.evaluate(() => 'Segmenter' in Intl)).toBe(false);
});

test('a Chinese word finds its product on the English site, and shows the Chinese that matched', async ({ page }) => {
  await page.goto(referenceUrl(`en/search/?q=${encodeURIComponent('磁共振')}`));
  await expect(page.locator(resultLinks, { hasText: 'uMR Jupiter' })).toBeVisible();
  await expect(page.locator('.found mark', { hasText: '磁共振' }).first()).toBeVisible();
});

test('products named so come before those that only mention it', async ({ page }) => {
  await page.goto(search('机器人'));
  await expect(page.locator(resultLinks).first()).toBeVisible();
  const names = await page.locator(resultLinks).allInnerTexts();
  expect(names.slice(0, 10).filter((name) => !name.includes('机器人'))).toEqual([]);
});

test('the match is marked in the name, or in the line that holds it', async ({ page }) => {
  await page.goto(search('图像'));
  for (const row of await page.locator('ol.rows > li').all()) await expect(row.locator('mark').first()).toHaveText(/图像/);
});

test('all terms must be found; where one is nowhere, ways out are offered and none is taken unasked', async ({ page }) => {
  await page.goto(search('联影 磁共振'));
  expect(await countOf(page)).toBeGreaterThan(0);
  await page.goto(search('联影 zzqqxx'));
  expect(await countOf(page)).toBe(0);
  await expect(page.getByText('没有产品含有“zzqqxx”。')).toBeVisible();
  const dropped = page.getByRole('link', { name: /^去掉“zzqqxx”后有 \d+ 项$/ });
  const promised = Number(/(\d+) 项/.exec(await dropped.innerText())?.[1]);
  await page.getByRole('link', { name: /^放宽条件/ }).click();
  await expect(heading(page)).toContainText('部分符合“联影 zzqqxx”的产品');
  await expect(page).toHaveURL(/relaxed=1/);
  await page.goBack();
  await dropped.click();
  await expect(heading(page)).toContainText('“联影”的检索结果');
  expect(await countOf(page)).toBe(promised);
});

test('a wrong character that sounds the same leads to the right word', async ({ page }) => {
  await page.goto(search('激光雷答'));
  await page.getByRole('link', { name: /^改查“激光雷达”/ }).click();
  await expect(page.locator(resultLinks).first()).toContainText('激光雷达');
});

test('a search by synonyms says so and can be taken back', async ({ page }) => {
  await page.goto(search('单片机'));
  await expect(page.getByText('已同时检索“单片机”的近义词。')).toBeVisible();
  await page.getByRole('link', { name: '只查原词' }).click();
  await expect(heading(page)).toContainText('共 0 项');
  await expect(page).toHaveURL(/plain=1/);
});

test('every example under the search box has results', async ({ page }) => {
  for (const home of ['', 'en/']) {
    await page.goto(referenceUrl(home));
    const examples = await page.locator('.hints a').evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      await page.goto(example);
      await expect(page.locator(resultLinks).first(), example).toBeVisible();
    }
  }
});

test('a facet narrows the results to the number it shows, stays in the address and goes back', async ({ page }) => {
  await page.goto(search('机器人'));
  const facet = page.getByRole('checkbox', { name: /^医疗器械/ });
  await expect(facet).toBeEnabled();
  const label = await page.locator('label', { has: facet }).innerText();
  const count = /(\d+)\s*$/.exec(label)?.[1] ?? 'none';
  await facet.check();
  await expect(heading(page)).toContainText(`共 ${count} 项`);
  await expect(page).toHaveURL(/sector=medical-devices/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^医疗器械/ })).toBeChecked();
  await page.getByRole('link', { name: '移除：医疗器械' }).click();
  await expect(page).not.toHaveURL(/sector=/);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^医疗器械/ })).toBeChecked();
});

test('every value of every facet gives as many results as it says', async ({ page }) => {
  await page.goto(fixtureUrl('search/'));
  await expect(heading(page)).toContainText('6');
  for (const summary of await page.locator('.facets summary').all()) await summary.click();
  await expect(page.locator('.facets input[name=maker]').first()).toBeVisible();
  const offered = await page.locator('.facets label').evaluateAll((labels) =>
    labels.map((label) => {
      const box = label.querySelector('input');
      return { facet: box?.name ?? '', value: box?.value ?? '', disabled: box?.disabled ?? false, count: Number(label.querySelector('.no')?.textContent) };
    }),
  );
  expect(new Set(offered.map(({ facet }) => facet))).toEqual(new Set(['sector', 'status', 'list', 'year', 'district', 'maker', 'first', 'registration', 'specifications']));
  expect(offered.filter(({ disabled, count }) => disabled !== (count === 0))).toEqual([]);
  for (const { facet, value, count } of offered.filter((one) => one.count > 0)) {
    await page.goto(fixtureUrl(`search/?${facet}=${encodeURIComponent(value)}`));
    await expect(page.locator(resultLinks), `${facet} ${value}`).toHaveCount(count);
  }
});

test('a filter of which no product has a value is not offered, and an address that names it means nothing', async ({ page }) => {
  await page.goto(fixtureUrl('search/?policy=leasing'));
  await expect(heading(page)).toContainText(/\d/);
  await expect(page).toHaveURL(/search\/$/);
  await expect(page.locator('.facets summary', { hasText: '适用政策' })).toHaveCount(0);
});

test('categories open under their sector, and several values of a facet are alternatives', async ({ page }) => {
  await page.goto(referenceUrl('search/?sector=medical-devices'));
  const all = await countOf(page);
  await page.getByRole('checkbox', { name: /^医学影像/ }).check();
  await expect(page).toHaveURL(/category=medical-devices\/imaging/);
  await expect.poll(() => countOf(page)).toBeLessThan(all);
  const one = await countOf(page);
  await page.getByRole('checkbox', { name: /^放射治疗/ }).check();
  await expect.poll(() => countOf(page)).toBeGreaterThan(one);
});

test('makers can be looked for within their filter, by pinyin too', async ({ page }) => {
  await page.goto(referenceUrl('search/'));
  await page.locator('summary', { hasText: /^企业$/ }).click();
  await page.getByRole('searchbox', { name: '在企业中查找' }).fill('lianying');
  await page.getByRole('checkbox', { name: /^上海联影医疗科技股份有限公司/ }).check();
  await expect(heading(page)).toContainText('共 4 项');
  await expect(page.getByRole('link', { name: '移除：上海联影医疗科技股份有限公司' })).toBeVisible();
});

test('counts of the sectors add up to the whole', async ({ page }) => {
  await page.goto(referenceUrl('search/'));
  const total = await countOf(page);
  const counts = await page.locator('.facets fieldset').first().locator('.no').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(total);
});

test('nothing disappears by sorting, and the order is in the address', async ({ page }) => {
  await page.goto(referenceUrl('search/'));
  const total = await countOf(page);
  const firsts = new Set([await page.locator(resultLinks).first().innerText()]);
  for (const [sort, name] of [['name', '按名称拼音'], ['maker', '按企业拼音']] as const) {
    await page.getByRole('combobox', { name: '排序' }).selectOption({ label: name });
    await expect(page).toHaveURL(new RegExp(`sort=${sort}`));
    await expect.poll(async () => firsts.has(await page.locator(resultLinks).first().innerText())).toBe(false);
    firsts.add(await page.locator(resultLinks).first().innerText());
    expect(await countOf(page)).toBe(total);
  }
  await page.reload();
  await expect(page.getByRole('combobox', { name: '排序' })).toHaveValue('maker');
});

test('results can be paged through without losing the place', async ({ page }) => {
  await page.goto(referenceUrl('search/'));
  const first = await page.locator(resultLinks).first().innerText();
  await page.getByRole('link', { name: '下一页' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.locator(resultLinks).first()).not.toHaveText(first);
  await expect(page.locator('ol.rows')).toHaveAttribute('start', '21');
  await page.goBack();
  await expect(page.locator(resultLinks).first()).toHaveText(first);
});

test('search works under a base path, and its links stay there', async ({ page }) => {
  await page.goto(fixtureUrl('search/'));
  await page.locator(resultLinks).first().click();
  await expect(page).toHaveURL(/\/catalogue\/products\//);
});

test('asking from the header of the search page does not leave it, and keeps the filters', async ({ page }) => {
  await page.goto(referenceUrl('search/?sector=robots'));
  await expect(heading(page)).toContainText(/\d/);
  await page.evaluate(() => document.body.setAttribute('data-stayed', ''));
  await page.getByRole('combobox', { name: '检索目录' }).fill('外骨骼');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('“外骨骼”的检索结果');
  await expect(page).toHaveURL(/sector=robots/);
  await expect(page.locator('body')).toHaveAttribute('data-stayed', '');
});

test('a screen reader is told the number of results, once they are there', async ({ page }) => {
  await page.goto(search('激光雷达'));
  await expect(page.getByRole('status').filter({ hasText: /“激光雷达”的检索结果，共 \d+ 项/ })).toHaveCount(1);
});

test('what the address names and this edition does not have is told once, and is no filter', async ({ page }) => {
  await page.goto(referenceUrl('search/?policy=nope&sector=&sector=chips'));
  await expect(page.getByText('链接里的“nope”在本版中没有，已略去。')).toBeVisible();
  await expect(page.getByRole('list', { name: '已选条件' }).getByRole('listitem')).toHaveCount(2);
  await expect(page).toHaveURL(/search\/\?sector=chips$/);
  await page.goto(referenceUrl('search/?policy='));
  await expect(heading(page)).toContainText(/\d/);
  await expect(page.getByText(/在本版中没有/)).toHaveCount(0);
});
