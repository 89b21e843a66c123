import AxeBuilder from '@axe-core/playwright';
import { test as plain, type Locator, type Page, type Route } from '@playwright/test';
import { expect, fixtureUrl, referenceUrl, test } from './site.ts';

const product = 'products/umr-jupiter-5t-whole-body-mri/';

const boxOf = (page: Page): Locator => page.getByRole('combobox', { name: /^(?:检索目录|Search the catalogue)$/ });
const optionsOf = (page: Page): Locator => page.locator('.suggest').getByRole('option');
const activeOf = (page: Page): Locator => page.locator('.suggest').getByRole('option', { selected: true });

/** Types into the box and waits for the last line, which names what was typed. */
const typeText = async (page: Page, text: string): Promise<void> => {
  await boxOf(page).fill(text);
  await expect(optionsOf(page).last()).toContainText(`“${text}”`);
  await expect(page.locator('.suggest + [role=status]')).not.toBeEmpty();
};

/** The search page has come to rest: leaving it earlier would break off its requests, which counts as a failure. */
const expectResults = async (page: Page, query: string): Promise<void> => {
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${encodeURIComponent(query)}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
  await page.waitForLoadState('networkidle');
};

/** Holds back the files of the index until it is called. */
const holdIndex = async (page: Page): Promise<() => Promise<void>> => {
  const held: Route[] = [];
  let open = false;
  await page.route('**/pagefind/**', async (route) => {
    if (open) return route.continue();
    held.push(route);
  });
  return async () => {
    open = true;
    for (const route of held) await route.continue();
  };
};

test('products, makers and categories are suggested under their names, each with what tells it apart', async ({ page }) => {
  await page.goto(referenceUrl());
  await typeText(page, '机器人');
  await expect(page.getByRole('listbox', { name: '检索建议' })).toBeVisible();
  for (const group of ['产品', '企业', '品类']) await expect(page.getByRole('group', { name: group }).getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('group', { name: '产品' }).getByRole('option').first().locator('.suggest-beside')).not.toBeEmpty();
  await expect(page.getByRole('option', { name: '手术机器人 医疗器械' })).toBeVisible();
  await page.goto(referenceUrl('en/'));
  await typeText(page, 'robot');
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
  for (const group of ['Products', 'Categories']) await expect(page.getByRole('group', { name: group }).getByRole('option').first()).toBeVisible();
});

test('pinyin finds the maker', async ({ page }) => {
  await page.goto(referenceUrl());
  await typeText(page, 'lianying');
  await expect(page.getByRole('group', { name: '企业' }).getByRole('option', { name: /联影/ }).first()).toBeVisible();
});

test('the arrows move through the suggestions and the field, and Enter goes to the page', async ({ page }) => {
  await page.goto(referenceUrl(product));
  const box = boxOf(page);
  await typeText(page, '联影');
  const count = await optionsOf(page).count();
  expect(count).toBeGreaterThan(3);
  await expect(activeOf(page)).toHaveCount(0);
  await box.press('ArrowDown');
  await expect(box).toBeFocused();
  await expect(activeOf(page)).toHaveText(await optionsOf(page).first().innerText(), { useInnerText: true });
  await expect(box).toHaveAttribute('aria-activedescendant', (await activeOf(page).getAttribute('id')) ?? '');
  await box.press('ArrowUp');
  await expect(activeOf(page)).toHaveCount(0);
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await box.press('ArrowUp');
  await expect(activeOf(page)).toHaveText('检索“联影”');
  await box.press('ArrowDown');
  await expect(activeOf(page)).toHaveCount(0);
  for (const key of ['Home', 'End']) {
    await box.press('ArrowDown');
    await expect(activeOf(page)).toHaveCount(1);
    await box.press(key);
    await expect(activeOf(page)).toHaveCount(0);
    await expect(box).toHaveAttribute('aria-expanded', 'true');
  }
  const maker = page.getByRole('group', { name: '企业' }).getByRole('option').first();
  while ((await maker.getAttribute('aria-selected')) !== 'true') await box.press('ArrowDown');
  const name = await maker.locator('.suggest-name').innerText();
  await box.press('Enter');
  await expect(page).toHaveURL(/\/manufacturers\/[^/]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('Enter without a chosen line asks for all results, and so does the last line', async ({ page }) => {
  await page.goto(referenceUrl(product));
  await typeText(page, '联影');
  await boxOf(page).press('Enter');
  await expectResults(page, '联影');
  await page.goto(referenceUrl(product));
  await typeText(page, '磁共振');
  await optionsOf(page).last().click();
  await expectResults(page, '磁共振');
});

test('Esc closes first and empties the field then, and the arrow opens again', async ({ page }) => {
  await page.goto(referenceUrl(product));
  const box = boxOf(page);
  await typeText(page, '联影');
  await box.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue('联影');
  await box.press('Alt+ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(activeOf(page)).toHaveCount(0);
  await box.press('Alt+ArrowUp');
  await expect(page.getByRole('listbox')).toBeHidden();
  await box.press('ArrowDown');
  await expect(activeOf(page)).toHaveCount(1);
  await box.press('Escape');
  await box.press('Escape');
  await expect(box).toHaveValue('');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('Tab closes the list and goes on to the button; leaving the field closes it', async ({ page }) => {
  await page.goto(referenceUrl(product));
  await typeText(page, '联影');
  await boxOf(page).press('Tab');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.getByRole('button', { name: '检索' })).toBeFocused();
  await typeText(page, '联影');
  await page.mouse.click(5, 600);
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('a suggestion can be clicked, and pressing it leaves the focus in the field', async ({ page }) => {
  await page.goto(referenceUrl());
  await typeText(page, 'uMR Jupiter');
  const option = optionsOf(page).first();
  await option.hover();
  await page.mouse.down();
  await expect(boxOf(page)).toBeFocused();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/products\/umr-jupiter/);
});

test('under a base path suggestions stay there', async ({ page }) => {
  await page.goto(fixtureUrl('en/'));
  await typeText(page, 'robot');
  await optionsOf(page).first().click();
  await expect(page).toHaveURL(/\/catalogue\/en\/products\/[^/]+\/$/);
});

test('the slash leads to the box and selects what stands there, but can be typed', async ({ page }) => {
  await page.goto(referenceUrl(product));
  const box = boxOf(page);
  await page.keyboard.press('Control+/');
  await expect(box).not.toBeFocused();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await page.keyboard.type('a/b');
  await expect(box).toHaveValue('a/b');
  await box.press('Escape');
  await page.getByRole('link', { name: '跳到正文' }).focus();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('c');
  await expect(box).toHaveValue('c');
});

test('while an input method composes nothing is asked, and Enter and the arrows are its own', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/pagefind/')) asked.push(request.url()); });
  await page.goto(referenceUrl(product));
  const box = boxOf(page);
  await box.focus();
  await expect(box).toHaveAttribute('aria-controls');
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) => keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const pressed = (key: string): Promise<boolean> =>
    box.evaluate((input, name) => input.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, isComposing: true })), key);
  await compose('l');
  await compose('lian ying');
  await expect(box).toHaveValue('lian ying');
  for (const key of ['Enter', 'ArrowDown', 'Escape']) expect(await pressed(key), `${key} is left to the input method`).toBe(true);
  await page.waitForTimeout(400); // Longer than the pause after which a question is asked.
  expect(asked).toEqual([]);
  await expect(page.getByRole('listbox')).toBeHidden();
  await keyboard.send('Input.insertText', { text: '联影' });
  await expect(box).toHaveValue('联影');
  await expect(optionsOf(page).last()).toHaveText('检索“联影”');
  await expect(page.getByRole('group', { name: '企业' })).toBeVisible();
});

test('an older answer is never shown', async ({ page }) => {
  const release = await holdIndex(page);
  await page.goto(referenceUrl(product));
  const box = boxOf(page);
  const first = page.waitForRequest('**/pagefind/catalogue.json');
  await box.fill('机器人');
  await first;
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(document.querySelector('.suggest')?.textContent ?? '')).observe(document.body, { subtree: true, childList: true });
  });
  await box.fill('联影');
  await page.waitForTimeout(200); // The second question waits behind the first.
  await release();
  await expect(page.getByRole('option', { name: /联影/ }).first()).toBeVisible();
  const seen = await page.evaluate(() => ('seen' in window && Array.isArray(window.seen) ? window.seen.join('\n') : 'nothing was watched'));
  expect(seen).toContain('联影');
  expect(seen).not.toContain('机器人');
});

test('what was closed while it loaded does not open by itself', async ({ page }) => {
  const release = await holdIndex(page);
  await page.goto(referenceUrl(product));
  const first = page.waitForRequest('**/pagefind/catalogue.json');
  await boxOf(page).fill('联影');
  await first;
  await page.getByRole('heading', { level: 1 }).click();
  const last = page.waitForResponse('**/pagefind/catalogue.json');
  await release();
  await last;
  await page.waitForTimeout(500); // As long as an answer could take.
  await expect(page.locator('.suggest')).toBeHidden();
});

test('old suggestions stay until the new ones arrive', async ({ page }) => {
  await page.goto(referenceUrl(product));
  await typeText(page, '联影');
  const release = await holdIndex(page);
  await boxOf(page).fill('磁共振');
  await expect(optionsOf(page).last()).toHaveText('检索“磁共振”');
  await page.waitForTimeout(300); // Longer than the pause after which the next question is asked.
  await expect(page.getByRole('group', { name: '企业' }).getByRole('option').first()).toContainText('联影');
  await release();
  await expect(page.getByRole('option', { name: /磁共振/ }).first()).toBeVisible();
});

test('a slow index is explained after a moment, seen and heard', async ({ page }) => {
  const release = await holdIndex(page);
  await page.goto(referenceUrl(product));
  await boxOf(page).fill('联影');
  await expect(page.locator('.suggest-note')).toHaveText('正在载入检索数据……');
  await expect(page.locator('.suggest + [role=status]')).toHaveText('正在载入检索数据……');
  await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false');
  await release();
  await expect(page.getByRole('option', { name: /联影/ }).first()).toBeVisible();
  await expect(page.locator('.suggest-note')).toBeHidden();
});

test('the number of suggestions is announced in a sentence, and that there are none', async ({ page }) => {
  await page.goto(referenceUrl(product));
  const status = page.locator('.suggest + [role=status]');
  await typeText(page, '联影');
  const count = await page.getByRole('group').getByRole('option').count();
  await expect(status).toHaveText(`有 ${count} 条建议，可用上下方向键选择。`);
  await typeText(page, 'zzqqxx');
  await expect(status).toHaveText('没有相符的建议。');
  await expect(optionsOf(page)).toHaveCount(1);
  await page.goto(referenceUrl(`en/${product}`));
  await typeText(page, 'uMR Jupiter');
  await expect(page.locator('.suggest + [role=status]')).toHaveText(/^\d+ suggestions?\. Choose with the up and down arrow keys\.$/);
});

test('odd input is shown as it is and does no harm', async ({ page }) => {
  await page.goto(referenceUrl(product));
  for (const text of ['<img src=x onerror=alert(1)>', '"\'“{query}”', '(.*[', '🙂', '联'.repeat(200)]) {
    await typeText(page, text);
    await expect(page.locator('.suggest img')).toHaveCount(0);
  }
  await boxOf(page).fill('   ');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('on the search page the list closes when the form is sent', async ({ page }) => {
  await page.goto(referenceUrl('search/'));
  await typeText(page, '联影');
  await boxOf(page).press('Enter');
  await expectResults(page, '联影');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(boxOf(page)).toHaveValue('联影');
});

test('what is typed while the search page still starts is kept', async ({ page }) => {
  let start = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    start = resolve;
  });
  await page.route(/\/_astro\/SearchPage\..*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(referenceUrl('search/'), { waitUntil: 'commit' });
  await boxOf(page).fill('联影');
  start();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
  await page.waitForLoadState('networkidle');
  await expect(boxOf(page)).toHaveValue('联影');
  await boxOf(page).press('Enter');
  await expectResults(page, '联影');
});

for (const [language, path, text] of [['zh', '', '机器人'], ['en', 'en/', 'robot'], ['zh', product, 'lianying'], ['en', `en/${product}`, 'lianying']] as const) {
  test(`the open list is accessible and fits the screen: ${language}, /${path}`, async ({ page }) => {
    await page.goto(referenceUrl(path));
    await typeText(page, text);
    await boxOf(page).press('ArrowDown');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('form[role=search]').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
    }
    for (const width of [320, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const box = await page.locator('.suggest').boundingBox();
      expect(box?.x, `left edge at ${width} pixels`).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), `right edge at ${width} pixels`).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0), `lower edge at ${width} pixels`).toBeLessThanOrEqual(900);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `scrolls sideways at ${width} pixels`).toBe(0);
    }
  });
}

test('opening the list moves nothing on the page, and it lies above the page', async ({ page }) => {
  for (const path of ['', product, 'sectors/chips/']) {
    await page.goto(referenceUrl(path));
    const places = () =>
      page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        boxes: [...document.querySelectorAll('header, main, main h1, footer, form[role=search]')].map((element) => JSON.stringify(element.getBoundingClientRect())),
      }));
    await boxOf(page).focus();
    const before = await places();
    await typeText(page, '机器人');
    expect(await places(), path).toEqual(before);
    const isOnTop = await optionsOf(page).evaluateAll((options) =>
      options.every((option) => {
        const { left, top, height } = option.getBoundingClientRect();
        return top + height > window.innerHeight || option.contains(document.elementFromPoint(left + 20, top + height / 2));
      }));
    expect(isOnTop, path).toBe(true);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 640 }, hasTouch: true, isMobile: true });

  test('the list is as wide as the field, scrolls, and its lines are large enough for a finger', async ({ page }) => {
    await page.goto(referenceUrl(product));
    await typeText(page, '机器人');
    const [form, list] = [await page.locator('form[role=search]').boundingBox(), await page.locator('.suggest').boundingBox()];
    expect(Math.abs((form?.width ?? 0) - (list?.width ?? 0))).toBeLessThan(2);
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(640);
    const heights = await optionsOf(page).evaluateAll((options) => options.map((option) => option.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const listbox = page.getByRole('listbox');
    expect(await listbox.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
    await boxOf(page).press('ArrowUp');
    await expect(optionsOf(page).last()).toBeInViewport({ ratio: 0.9 });
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await optionsOf(page).last().tap();
    await expectResults(page, '机器人');
  });
});

plain('an index that does not load says so, and is tried again at the next input', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(referenceUrl(product));
  const note = page.locator('.suggest-note');
  await boxOf(page).fill('联');
  await expect(note).toHaveText('检索建议没有载入，按回车键仍可检索。');
  await expect(page.locator('.suggest + [role=status]')).toHaveText('检索建议没有载入，按回车键仍可检索。');
  await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false');
  await page.unroute('**/pagefind/**');
  await typeText(page, '联影');
  await expect(note).toBeHidden();
  await expect(page.getByRole('option', { name: /联影/ }).first()).toBeVisible();
});

plain('suggestions whose script did not load are tried again at the next input, and the form works meanwhile', async ({ page }) => {
  await page.route('**/_astro/suggestions*', (route) => route.abort());
  await page.goto(referenceUrl(product));
  const failed = page.waitForEvent('requestfailed');
  await boxOf(page).fill('联');
  await failed;
  await page.unroute('**/_astro/suggestions*');
  await typeText(page, '联影');
  await boxOf(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search box is a plain form', async ({ page }) => {
    await page.goto(referenceUrl(product));
    await page.getByRole('searchbox', { name: '检索目录' }).fill('联影');
    await page.getByRole('button', { name: '检索' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=%E8%81%94%E5%BD%B1$/);
  });
});
