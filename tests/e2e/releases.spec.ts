import AxeBuilder from '@axe-core/playwright';
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { demoUrl, expect, fixtureUrl, test } from './site.ts';

interface PublishedKey { kid: string; kty: string; crv: string; x: string }

test('a reader goes from the data version to its release, and from there to what was renamed', async ({ page }) => {
  await page.goto(demoUrl());
  await page.getByRole('contentinfo').getByRole('link', { name: /^2026-11-22-[0-9a-f]{8}$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('发布记录');
  const rows = page.getByRole('table', { name: '各次发布' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('已签名，签名有效');
  await expect(rows.nth(2)).toContainText('未签名');
  await expect(page.getByText('用它签的名什么也证明不了')).toBeVisible();
  await rows.nth(1).getByRole('link', { name: '第 2 次发布' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第 2 次发布（2026年11月22日）');
  const renamed = page.getByRole('region', { name: '换了编号' }).getByRole('link');
  const name = await renamed.innerText();
  await expect(renamed).toHaveAttribute('href', /-prototype\/$/);
  await renamed.click();
  // The old address has led on by itself.
  await expect(page).not.toHaveURL(/-prototype/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a product’s listing proof is downloaded, and checked with the published keys alone', async ({ page, request }) => {
  await page.goto(demoUrl('en/releases/2/'));
  await page.getByRole('region', { name: 'Changed' }).getByRole('link').first().click();
  const box = page.getByRole('complementary', { name: 'Sources' });
  await expect(box.getByRole('link', { name: 'the same as in release 2' })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), box.getByRole('link', { name: 'Download the proof (signed, JSON)' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.credential\.json$/);
  const { jws, claims } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { jws: string; claims: { standing: string; catalogue: { stamp: { kind: string } } } };
  expect([claims.standing, claims.catalogue.stamp.kind]).toEqual(['listings', 'demonstration']);
  const { keys } = (await (await request.get(demoUrl('keys.json'))).json()) as { keys: PublishedKey[] };
  const [head = '', body = '', signature = ''] = jws.split('.');
  const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { kid: string };
  const key = keys.find((one) => one.kid === kid);
  if (!key) throw new Error('The key is not published.');
  expect(verify(null, Buffer.from(`${head}.${body}`), createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: 'jwk' }), Buffer.from(signature, 'base64url'))).toBe(true);
});

test('an edition that was never released says so, and that nothing is signed', async ({ page }) => {
  await page.goto(fixtureUrl('en/releases/'));
  await expect(page.getByText('This edition has not been released yet.')).toBeVisible();
  await expect(page.getByText('This edition has published no key.')).toBeVisible();
  await page.goto(fixtureUrl('products/infrared-thermometer/'));
  await expect(page.getByRole('link', { name: '下载证明（未签名，JSON）' })).toBeVisible();
});

test('a release fits a phone and has no fault that axe finds', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of ['releases/2/', 'en/releases/']) {
    await page.goto(demoUrl(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('without JavaScript an old address leads on, and releases can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(demoUrl('en/releases/2/'));
  await page.getByRole('region', { name: 'New ID' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/products\/(?!.*-prototype)[^/]+\/$/);
  await context.close();
});
