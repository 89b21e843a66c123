import { expect, test as plain } from '@playwright/test';
import { fixtureUrl, referenceUrl } from './site.ts';

plain('an unknown address answers 404 with a page that leads on', async ({ page }) => {
  const response = await page.goto(referenceUrl('products/no-such-product/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  await page.getByRole('main').getByRole('link', { name: /^行业/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('行业');
});

plain('an unknown English address answers in English, also under a base path', async ({ page }) => {
  const response = await page.goto(fixtureUrl('en/nowhere/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
});
