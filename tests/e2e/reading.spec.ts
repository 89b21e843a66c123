import { expect, fixtureUrl, referenceUrl, test } from './site.ts';

test('a buyer goes from the home page through sector and category to a product and its maker', async ({ page }) => {
  await page.goto(referenceUrl());
  await page.getByRole('main').getByRole('link', { name: /医疗器械/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('医疗器械');
  await page.getByRole('main').getByRole('link', { name: /^医学影像/ }).first().click();
  await page.getByRole('main').getByRole('link', { name: /uMR Jupiter/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('uMR Jupiter');
  await page.getByRole('main').getByRole('link', { name: '上海联影医疗科技股份有限公司' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('上海联影医疗科技股份有限公司');
});

test('the language switch leads to the same page in the other language and back', async ({ page }) => {
  await page.goto(referenceUrl('products/umr-jupiter-5t-whole-body-mri/'));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/products\/umr-jupiter-5t-whole-body-mri\//);
  await expect(page.getByRole('heading', { name: 'Specifications' })).toBeVisible();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.getByRole('heading', { name: '主要参数' })).toBeVisible();
});

test('the home page says how many products are recorded, never that they are listed', async ({ page }) => {
  await page.goto(referenceUrl());
  const text = await page.locator('.goal').innerText();
  expect(text).toContain('本版收录产品');
  expect(text).toContain('1,500');
  expect(text).not.toContain('在列产品');
});

test('no product of the reference edition is shown as listed', async ({ page }) => {
  await page.goto(referenceUrl('lists/recommendation-catalogue/'));
  await expect(page.getByText('本版没有载入这个名单的条目')).toBeVisible();
});

test('the skip link is the first stop of the keyboard and leads to the content', async ({ page }) => {
  await page.goto(referenceUrl('sectors/chips/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

test('a source number leads to its source', async ({ page }) => {
  await page.goto(referenceUrl('products/umr-jupiter-5t-whole-body-mri/'));
  await page.getByRole('link', { name: '出处 1' }).first().click();
  await expect(page).toHaveURL(/#s1$/);
  await expect(page.locator('#s1')).toBeInViewport();
});

test('a status is renewed for the day of the reader, also where the page is older', async ({ page }) => {
  const statusOf = (name: string) => page.locator('tr', { has: page.getByRole('link', { name }) }).locator('.st').first();
  await page.clock.setFixedTime(new Date('2026-11-22T08:00:00+08:00'));
  await page.goto(fixtureUrl('lists/recommendation-catalogue/'));
  const rows = await page.locator('tbody tr').evaluateAll((all) => all.map((row) => ({ name: row.querySelector('th a')?.textContent ?? '', status: row.querySelector('.st')?.textContent ?? '' })));
  const expiring = rows.find(({ status }) => status === '即将到期');
  expect(expiring, JSON.stringify(rows)).toBeDefined();
  await page.clock.setFixedTime(new Date('2027-11-22T08:00:00+08:00'));
  await page.reload();
  await expect(statusOf(expiring?.name ?? '')).toHaveText('已到期');
});

test('every status has its page in the fixture', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T08:00:00+08:00'));
  await page.goto(fixtureUrl('products/'));
  const links = await page.locator('.index a').evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  const statuses = new Set<string>();
  for (const link of links) {
    await page.goto(link);
    statuses.add(await page.locator('.panel .st').innerText());
  }
  expect([...statuses].sort()).toEqual(['公开资料收录', '即将到期', '在目录', '已到期', '已移出', '尚未列入'].sort());
});

test('a logo keeps its proportions and a product without one falls back to its maker or a monogram', async ({ page }) => {
  await page.goto(fixtureUrl('products/'));
  const links = await page.locator('.index a').evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  const kinds = { logo: 0, monogram: 0 };
  for (const link of links) {
    await page.goto(link);
    const picture = page.locator('.head .tile img');
    if ((await picture.count()) === 0) {
      await expect(page.locator('.head .tile')).not.toHaveText('');
      kinds.monogram += 1;
      continue;
    }
    kinds.logo += 1;
    await expect(picture).toHaveJSProperty('complete', true);
    const { natural, shown } = await picture.evaluate((image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('The picture is no image.');
      const box = image.getBoundingClientRect();
      return { natural: image.naturalWidth / image.naturalHeight, shown: box.width / box.height };
    });
    expect(Math.abs(natural / shown - 1)).toBeLessThan(0.05);
  }
  expect(kinds.logo).toBeGreaterThan(0);
  expect(kinds.monogram).toBeGreaterThan(0);
});

test('a product page prints on A4 with its notice and sources, without navigation', async ({ page }) => {
  await page.goto(referenceUrl('products/umr-jupiter-5t-whole-body-mri/'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: '主导航', includeHidden: true })).toBeHidden();
  await expect(page.getByRole('heading', { name: '相关产品', includeHidden: true })).toBeHidden();
  await expect(page.getByText('不作列入证明')).toBeVisible();
  await expect(page.getByRole('heading', { name: '出处' })).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

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
