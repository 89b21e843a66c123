// What a search does with what nobody should type, and when the network fails.
import { expect, fixtureUrl, referenceUrl, test } from './site.ts';
import type { Page } from '@playwright/test';

const resultLinks = 'ol.rows h2 a';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const strange: [what: string, query: string][] = [
  ['10,000 characters', '光'.repeat(10_000)],
  ['a long row of Latin letters', 'abc'.repeat(3000)],
  ['punctuation', '，。！？…—'],
  ['quotes', '"\'“”‘’「」'],
  ['brackets', '((([[[{{{'],
  ['emoji', '🚀🧪👩‍🔬'],
  ['marks of direction', '\u202Eabc\u202C\u200F'],
  ['a script', '<script>document.body.dataset.broken=1</script>'],
  ['an image with a handler', '<img src=x onerror=document.body.dataset.broken=1>'],
  ['a regular expression', '.*+?^${}()|[]\\'],
  ['half a character', '\uD83D'],
  ['zero bytes', 'a\u0000b'],
];
for (const [what, query] of strange) {
  test(`a query of ${what} gets an honest answer, and nothing in it runs`, async ({ page }) => {
    await page.goto(referenceUrl('search/'));
    await expect(heading(page)).toContainText(/\d/);
    const answered = page.evaluate(() => new Promise((resolve) => document.addEventListener('catalogue-search', () => resolve(true), { once: true })));
    await page.evaluate((text) => {
      const box = document.querySelector<HTMLInputElement>('.top input[name=q]');
      if (box) box.value = text;
      box?.form?.requestSubmit();
    }, query);
    await answered;
    await expect(heading(page)).toContainText(/共 [\d,]+ 项$/);
    expect(await page.evaluate(() => document.body.dataset['broken'])).toBeUndefined();
    expect(page.url().length).toBeLessThan(3000);
  });
}

test('an address with unknown values and broken parameters is cleaned', async ({ page }) => {
  await page.goto(referenceUrl('search/?q=%E0%A4%A&sector=nowhere&sector=robots&category=robots/none&status=lost&year=20x6&maker=%3Cb%3E&sort=best&page=-4&relaxed=yes&other=1'));
  await expect(page.getByRole('link', { name: '移除：智能机器人' })).toBeVisible();
  await expect(page).toHaveURL(/\?q=[^&]*&sector=robots$/);
});

test('a page beyond the last shows the last, and says so in the address', async ({ page }) => {
  await page.goto(referenceUrl('search/?page=9999'));
  await expect(page.locator(resultLinks).first()).toBeVisible();
  await expect(page).toHaveURL(/page=13$/);
});

test.describe('when files do not arrive', () => {
  // Pagefind itself tells of a file that it could not read; that is what these tests are about.
  test.use({ trouble: async ({ page: _ }, use) => use([]) });

  for (const [what, files] of [['the script', '**/pagefind/pagefind.js*'], ['the table', '**/pagefind/catalogue.json*'], ['the index', '**/pagefind/index/*'], ['a card', '**/pagefind/cards/*'], ['the metadata', '**/pagefind/*.pf_meta']] as const) {
    test(`without ${what} the page says that it failed, not that there is nothing, and works when tried again`, async ({ page }) => {
      await page.route(files, (route) => route.abort());
      await page.goto(fixtureUrl(`search/?q=${encodeURIComponent('光谱仪')}`));
      await expect(heading(page)).toHaveText('检索失败');
      await expect(page.getByText('检索数据没有载入')).toBeVisible();
      await page.unroute(files);
      await page.getByRole('button', { name: '重试' }).click();
      await expect(page.locator(resultLinks).first()).toContainText('光谱仪');
    });
  }

  test('a host that answers "not found" is a failure too', async ({ page }) => {
    await page.route('**/pagefind/index/*', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }));
    await page.goto(fixtureUrl(`search/?q=${encodeURIComponent('光谱仪')}`));
    await expect(heading(page)).toHaveText('检索失败');
  });
});

test('a slow download says so, and the results come in the end', async ({ page }) => {
  await page.route('**/pagefind/catalogue.json*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await route.continue();
  });
  await page.goto(fixtureUrl(`search/?q=${encodeURIComponent('光谱仪')}`));
  await expect(page.getByText('检索数据还在载入')).toBeVisible();
  await expect(page.locator(resultLinks).first()).toContainText('光谱仪');
  await expect(page.getByText('检索数据还在载入')).toBeHidden();
});

test('an older answer that comes late is not shown', async ({ page }) => {
  await page.goto(fixtureUrl('search/'));
  await expect(page.locator(resultLinks)).toHaveCount(6);
  await page.route('**/pagefind/cards/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  const ask = (text: string) => page.evaluate((query) => {
    const box = document.querySelector<HTMLInputElement>('.top input[name=q]');
    if (box) box.value = query;
    box?.form?.requestSubmit();
  }, text);
  await ask('光谱仪');
  await ask('zzqqxx');
  await expect(heading(page)).toContainText('“zzqqxx”');
  await page.waitForTimeout(1200);
  await expect(heading(page)).toContainText('“zzqqxx”的检索结果，共 0 项');
});

test('the results do not push the page about while they come', async ({ page }) => {
  await page.goto(referenceUrl(`search/?q=${encodeURIComponent('机器人')}`));
  await expect(page.locator(resultLinks).first()).toBeVisible();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!Reflect.get(entry, 'hadRecentInput')) sum += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBeLessThan(0.1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the filters are a sheet with the number of results on its button; Esc and the button lead back', async ({ page }) => {
    await page.goto(referenceUrl('search/'));
    const button = page.getByRole('button', { name: '筛选' });
    await expect(button).toBeVisible();
    await button.click();
    const sheet = page.getByRole('dialog', { name: '筛选' });
    await expect(sheet).toBeVisible();
    await sheet.getByRole('checkbox', { name: /^智能机器人/ }).check();
    const show = sheet.getByRole('button', { name: /^查看 \d+ 项结果$/ });
    await expect(heading(page)).not.toContainText('250');
    const promised = /\d+/.exec(await show.innerText())?.[0] ?? 'none';
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(heading(page)).toContainText(`共 ${promised} 项`);
    await page.getByRole('button', { name: '筛选（已选 1 项）' }).click();
    await show.click();
    await expect(sheet).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and leads to the index and the sectors', async ({ page }) => {
    await page.goto(referenceUrl('search/?q=test'));
    await expect(page.locator('noscript .note')).toHaveText(/^检索需要 JavaScript/);
    await expect(page.locator('noscript .note')).toBeVisible();
    await expect(page.getByText('正在载入检索')).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: /集成电路/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('集成电路');
  });
});
