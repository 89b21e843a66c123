import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSpreadsheet } from '../../src/spreadsheet/read.ts';
import { writeWorkbook } from '../../src/spreadsheet/write.ts';
import { printed } from './printed.ts';
import { expect, referenceUrl, test } from './site.ts';

interface Supplied {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const headings = ['产品名称', '型号', '企业名称', '统一社会信用代码', '行业', '产品概述', '出处网址', '出处标题'];
type Row = (string | null)[];

const file = (name: string, bytes: Uint8Array): Supplied => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const workbook = async (rows: Row[], name = '填报.xlsx'): Promise<Supplied> => file(name, await writeWorkbook([{ name: '产品', columns: headings.map((heading) => ({ heading })), rows }]));
/** A product that no catalogue has. */
const row = (number: number, own: Partial<Record<'name' | 'code' | 'sector' | 'summary', string>> = {}): Row => [own.name ?? `第${number}号深海采样装置`, `SHCY-${number}`, '测试深海装备（上海）有限公司', own.code ?? null, own.sector ?? '智能机器人', own.summary ?? '在水下采样。', 'https://example.org/a', '产品介绍'];
const rows = (count: number): Row[] => Array.from({ length: count }, (_, index) => row(index + 1));

const give = (page: Page, files: Supplied[]): Promise<void> => page.locator('input[type=file]').first().setInputFiles(files);
const verdict = (page: Page, text: string | RegExp): Promise<void> => expect(page.locator('.self-verdict')).toHaveText(text);
const saved = async (page: Page, button: string): Promise<{ name: string; bytes: Buffer }> => {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

test('a workbook is checked cell by cell, mended, and packed with its cleaned logo', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(referenceUrl('self-check/'));
  await expect(page.getByText('不会上传，也不会提交给任何人')).toBeVisible();
  await expect(page.getByRole('link', { name: '下载填报模板' })).toHaveAttribute('href', /catalogue-template\.xlsx$/);
  const many = Array.from({ length: 40 }, (_, index) => row(index + 1, { sector: '没有的行业', ...(index === 2 && { code: '913100000000000000' }), ...(index === 3 && { name: '' }) }));
  await give(page, [await workbook(many)]);
  await verdict(page, /还不能提交：有 \d+ 处要先改正/);
  await expect(page.getByRole('heading', { name: '检查结果' })).toBeFocused();
  await expect(page.getByRole('rowheader', { name: '第 4 行 · D 列“统一社会信用代码”' })).toBeVisible();
  await page.getByLabel('列或字段').selectOption({ label: 'E 列“行业”（40）' });
  await expect(page.getByRole('row', { name: /^第 2 行/ })).toContainText('没有名为“没有的行业”的行业');
  await expect(page.getByRole('row', { name: /^第 2 行/ })).toContainText('智能机器人');
  const list = await saved(page, '下载清单（CSV）');
  const [sheet] = (await readSpreadsheet(list.name, list.bytes)).sheets;
  expect([list.name, sheet?.rows.length, sheet?.rows[1]?.cells.slice(0, 5)]).toEqual([expect.stringMatching(/^自查问题清单-\d{4}-\d\d-\d\d\.csv$/), 41, ['须改正', '填报.xlsx', '工作表“产品”', '2', 'E 列“行业”']]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" onload="document.title=1"><script>document.title=1</script><path fill="#123456" d="M20 20h160v60H20z"/><circle cx="60" cy="50" r="20" fill="#e33"/></svg>';
  await give(page, [await workbook(rows(2)), file('标志.svg', strToU8(logo))]);
  await verdict(page, '检查通过，可以提交');
  await expect(page.getByText('已删去元素：<script>。')).toBeVisible();
  await expect(page.getByLabel('这是谁的标志')).toHaveValue(/^manufacturers\//);
  await expect(page.getByRole('img', { name: '“标志.svg”在深色底上' })).toBeVisible();
  const pack = await saved(page, '下载提交包（.zip）');
  const files = unzipSync(new Uint8Array(pack.bytes));
  const submission = JSON.parse(Buffer.from(files['submission.json'] ?? []).toString()) as { sha256: string; logos: { file: string }[] }; // as it was packed
  expect(Object.keys(files)).toEqual(['submission.json', submission.logos[0]?.file]);
  expect(Buffer.from(files[submission.logos[0]?.file ?? ''] ?? []).toString()).not.toMatch(/script|onload/);
  expect((await page.locator('.self-package .hash').textContent())?.replace(/\s/g, '')).toBe(submission.sha256);

  // What was saved passes as it is, with its logo.
  await page.getByRole('button', { name: '移除标志“标志.svg”' }).press('Enter');
  await expect(page.getByRole('button', { name: /^(?:选择标志|移除标志)/ }).and(page.locator(':focus'))).toHaveCount(1);
  await give(page, [file(pack.name, pack.bytes)]);
  await expect(page.getByText(`检查的文件：${pack.name}`)).toBeVisible();
  await verdict(page, '检查通过，可以提交');
  await expect(page.locator('.self-package .hash')).toHaveText(submission.sha256);
});

test('bad files get a clear sentence, and nothing in them is run', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(referenceUrl('en/self-check/'));
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeEnabled();
  await give(page, [file('away.zip', zipSync({ '../x.json': strToU8('{}'), 'submission.json': strToU8('{}') }))]);
  await verdict(page, 'There is nothing here that can be checked');
  await expect(page.getByText('holds paths that lead out of the package: ../x.json')).toBeVisible();
  await give(page, [file('proto.json', strToU8('{"format":"catalogue-submission","version":1,"__proto__":{"isAdmin":true}}'))]);
  await expect(page.getByText('holds __proto__, which is not allowed as the name of a field')).toBeVisible();
  await give(page, [file('many.zip', zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`${index}`, new Uint8Array()]))))]);
  await expect(page.getByText('holds more than 100 files')).toBeVisible();
  await give(page, [await workbook([row(1, { name: '<img src=x onerror=alert(1)>', summary: 'x'.repeat(1_000_000) })])]);
  await verdict(page, /^Not yet: \d+ things? to mend first$/);
  await expect(page.locator('.self-findings tbody tr').nth(1)).toBeVisible();
  await expect(page.locator('.self-findings img')).toHaveCount(0);
  await give(page, Array.from({ length: 61 }, (_, index) => file(`${index}.xlsx`, new Uint8Array(1))));
  await expect(page.getByText('Too many files at once; nothing was checked')).toBeVisible();
  await give(page, [file('logo.png', strToU8('no picture'))]);
  await expect(page.getByText('It cannot be used')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the form to seal is A4, with hash, lines and a seal box that stays whole', async ({ page }) => {
  await page.goto(referenceUrl('self-check/'));
  for (const [count, pages] of [[2, 1], [150, 5]] as const) {
    await give(page, [await workbook(rows(count), `${count}.xlsx`)]);
    await expect(page.getByText(`检查的文件：${count}.xlsx`)).toBeVisible();
    await verdict(page, '检查通过，可以提交');
    await expect(page.getByRole('button', { name: '打印确认表' })).toBeVisible();
    const paper = await printed(page);
    expect(paper.sizes).toEqual(['0 0 594.95996 841.91998']);
    expect(paper.orphans).toEqual([]);
    expect(paper.parts.filter(({ kind, pages: on }) => kind === 'TD' && on.length > 1)).toEqual([]);
    expect(paper.pages).toBe(pages);
  }
  await page.emulateMedia({ media: 'print' });
  const [seal, hash] = [await page.locator('.self-seal').boundingBox(), page.locator('.self-paper .hash span')];
  // 45 mm at 96 points an inch.
  expect(Math.min(seal?.width ?? 0, seal?.height ?? 0)).toBeGreaterThan(170);
  expect(await hash.allTextContents()).toEqual(Array.from({ length: 8 }, () => expect.stringMatching(/^[0-9a-f]{8}$/)));
  await expect(page.locator('.self-paper')).toContainText('测试深海装备（上海）有限公司');
});

test('a check can be stopped and repeated, and needs no network once it has begun', async ({ page, context }) => {
  await page.goto(referenceUrl('en/self-check/'));
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeEnabled();
  await give(page, [await workbook(rows(4000))]);
  await page.getByRole('button', { name: 'Stop the check' }).click();
  await expect(page.getByText('The check was stopped. Your files and entries are as they were')).toBeVisible();
  await expect(page.getByText('Loaded: new entries can be checked without a connection')).toBeVisible();
  await context.setOffline(true);
  await give(page, [await workbook(rows(3), 'three.xlsx')]);
  await verdict(page, 'It passes and can be handed in');
  await page.getByRole('button', { name: 'Check again' }).click();
  await verdict(page, 'It passes and can be handed in');
});

test('a correction begins with the record of the catalogue, and a file is opened in the form', async ({ page }) => {
  await page.goto(referenceUrl('self-check/?product=uii-hematomacare-triage-software'));
  await page.getByRole('button', { name: '检查填写的内容' }).click();
  await verdict(page, /还不能提交/);
  await expect(page.locator('.self-findings').getByText('与目录现有的内容完全相同，没有要提交的改动')).toBeVisible();
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', /en\/self-check\/\?product=uii-hematomacare-triage-software#form$/);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '检查文件' }).click();
  await give(page, [await workbook(rows(1))]);
  await verdict(page, '检查通过，可以提交');
  await page.getByRole('button', { name: '在表单里打开并修改' }).click();
  await expect(page.getByRole('button', { name: '填写表单' })).toBeFocused();
  await expect(page.locator('#scf-maker-panel')).toContainText('新企业');
  await page.getByRole('button', { name: '检查填写的内容' }).click();
  await verdict(page, '检查通过，可以提交');
  await expect(page.getByRole('button', { name: '下载提交包（.zip）' })).toBeVisible();
});
