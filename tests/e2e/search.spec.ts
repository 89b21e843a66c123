import { expect, fixtureUrl, referenceUrl, test } from './site.ts';

const resultLinks = 'ol.rows h2 a';

test('a Chinese word from a product name, typed on the home page, finds the product', async ({ page }) => {
  await page.goto(referenceUrl());
  await page.getByRole('searchbox').fill('磁共振');
  await page.getByRole('button', { name: '检索' }).click();
  await expect(page).toHaveURL(/search\/\?q=/);
  await expect(page.getByRole('link', { name: /uMR Jupiter/ })).toBeVisible();
});

test('part of a word, across the borders of words, finds the product', async ({ page }) => {
  await page.goto(referenceUrl(`search/?q=${encodeURIComponent('共振成像')}`));
  await expect(page.locator(resultLinks).first()).toContainText('磁共振成像');
});

test('a model is found whatever its spaces, hyphens, width and case', async ({ page }) => {
  for (const query of ['uMR Jupiter', 'umr-jupiter', 'ＵＭＲ　Ｊｕｐｉｔｅｒ']) {
    await page.goto(referenceUrl(`search/?q=${encodeURIComponent(query)}`));
    await expect(page.locator(resultLinks).first()).toContainText('uMR Jupiter');
  }
});

test('products named so come before those that only mention it', async ({ page }) => {
  await page.goto(referenceUrl(`search/?q=${encodeURIComponent('机器人')}`));
  await expect(page.locator(resultLinks).first()).toBeVisible();
  const names = await page.locator(resultLinks).allInnerTexts();
  expect(names.slice(0, 10).filter((name) => !name.includes('机器人'))).toEqual([]);
});

test('the beginning of a Latin word finds it', async ({ page }) => {
  await page.goto(referenceUrl('search/?q=jupi'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('共 1 项');
  await expect(page.locator(resultLinks).first()).toContainText('uMR Jupiter');
});

test('an English word finds the product on the Chinese site, and a Chinese one on the English site', async ({ page }) => {
  await page.goto(referenceUrl('search/?q=magnetic+resonance'));
  await expect(page.getByRole('link', { name: /uMR Jupiter/ })).toBeVisible();
  await page.goto(referenceUrl(`en/search/?q=${encodeURIComponent('磁共振')}`));
  await expect(page.getByRole('link', { name: /uMR Jupiter/ })).toBeVisible();
});

test('all terms must be found, and an unknown one finds nothing', async ({ page }) => {
  await page.goto(referenceUrl(`search/?q=${encodeURIComponent('联影 磁共振')}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/共 [1-3] 项/);
  await page.goto(referenceUrl(`search/?q=${encodeURIComponent('联影 zzqqxx')}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('共 0 项');
  await expect(page.getByText('没有同时符合全部条件的产品')).toBeVisible();
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
  await page.goto(referenceUrl(`search/?q=${encodeURIComponent('机器人')}`));
  const facet = page.getByRole('checkbox', { name: /^医疗器械/ });
  await expect(facet).toBeEnabled();
  const label = await page.locator('label', { has: facet }).innerText();
  const count = /(\d+)\s*$/.exec(label)?.[1] ?? 'none';
  await facet.check();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`共 ${count} 项`);
  await expect(page).toHaveURL(/sector=medical-devices/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^医疗器械/ })).toBeChecked();
  await page.getByRole('link', { name: '移除：医疗器械' }).click();
  await expect(page).not.toHaveURL(/sector=/);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^医疗器械/ })).toBeChecked();
});

test('counts of the sectors add up to the whole', async ({ page }) => {
  await page.goto(referenceUrl('search/'));
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(/\d/);
  const total = Number((/([\d,]+) 项/.exec(await heading.innerText())?.[1] ?? '').replace(',', ''));
  const counts = await page.locator('.facets fieldset').first().locator('.no').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(total);
});

test('results can be paged through without losing the place', async ({ page }) => {
  await page.goto(referenceUrl('search/'));
  const first = await page.locator(resultLinks).first().innerText();
  await page.getByRole('link', { name: '下一页' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.locator(resultLinks).first()).not.toHaveText(first);
  await page.goBack();
  await expect(page.locator(resultLinks).first()).toHaveText(first);
});

test('search works under a base path, and its links stay there', async ({ page }) => {
  await page.goto(fixtureUrl('search/'));
  await page.locator(resultLinks).first().click();
  await expect(page).toHaveURL(/\/catalogue\/products\//);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and leads to the index and the sectors', async ({ page }) => {
    await page.goto(referenceUrl('search/?q=test'));
    await expect(page.getByText('检索需要 JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: /集成电路/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('集成电路');
  });

  test('a product page is complete', async ({ page }) => {
    await page.goto(referenceUrl('products/umr-jupiter-5t-whole-body-mri/'));
    await expect(page.getByRole('heading', { name: '主要参数' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '出处' })).toBeVisible();
    await expect(page.getByText('公开资料收录', { exact: true })).toBeVisible();
  });

  test('the menu opens on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(referenceUrl());
    const link = page.getByRole('navigation', { name: '主导航', includeHidden: true }).getByRole('link', { name: '名单', includeHidden: true });
    await expect(link).toBeHidden();
    await page.getByText('菜单').click();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('名单');
  });
});
