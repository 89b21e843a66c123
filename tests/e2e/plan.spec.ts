import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readSpreadsheet } from '../../src/spreadsheet/read.ts';
import { writeCsv, writeWorkbook } from '../../src/spreadsheet/write.ts';
import { demoUrl, expect, fixtureUrl, referenceUrl, test } from './site.ts';

type Row = (string | number | null)[];

const workbook = async (name: string, rows: Row[]): Promise<{ name: string; mimeType: string; buffer: Buffer }> => {
  const [first = [], ...others] = rows;
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, place) => ({ heading: String(first[place] ?? '') }));
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(await writeWorkbook([{ name: '汇总', columns: [{ heading: '见明细' }], rows: [['说明']] }, { name: '明细', columns, rows: others }])) };
};

const csv = (name: string, rows: Row[]): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: 'text/csv', buffer: Buffer.from(writeCsv(rows)) });

const give = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> => page.locator('input[type=file]').setInputFiles(file);

const isReady = (page: Page, text: RegExp): Promise<void> => expect(page.getByText(text)).toBeVisible();

/** As an office sends it round: titles, columns in any order, units in the heading, totals, repeats, formulas. */
const messy: Row[] = [
  ['某某集团 2026 年采购清单', null, null, null, null, null, null],
  ['编制单位：设备部', null, null, null, null, null, '单位：万元'],
  ['序号', '金额', '设备名称', '规格型号', '生产厂家', '类别', '备注'],
  [1, 120.5, '无人驾驶清扫车', null, '上海仙途智能科技有限公司', '环卫', '=SUM(A1:A2)'],
  [2, '￥3,000', '颅内出血CT影象辅助分诊软件', null, '联影智能', '医疗', null],
  [3, '待定', '温湿度传感器', 'SM7320B', null, '仪表', null],
  [4, 0.02, 'A4 复印纸', null, '得力集团有限公司', '办公', null],
  [4, 0.02, 'A4 复印纸', null, '得力集团有限公司', '办公', null],
  [5, 80, '技术服务', null, '上海振华重工（集团）股份有限公司', null, null],
  [null, 3200.54, '合计', null, null, null, null],
];

test('a messy workbook is matched, decided on and saved with its matches', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(referenceUrl('plan/'));
  await expect(page.getByText('不上传，也不保存')).toBeVisible();
  await isReady(page, /现在断开网络也能用/);
  await give(page, await workbook('采购清单.xlsx', messy));

  await expect(page.getByRole('heading', { name: '核对工作表和列' })).toBeFocused();
  await expect(page.getByLabel('工作表', { exact: true })).toHaveValue('1');
  await expect(page.getByLabel('表头在哪一行')).toHaveValue('3');
  await expect(page.getByLabel('金额的单位')).toHaveValue('ten-thousand');
  await expect(page.getByLabel('C 设备名称列是')).toHaveValue('name');
  await page.getByRole('button', { name: '开始匹配' }).click();

  await expect(page.getByRole('heading', { name: '匹配结果' })).toBeFocused();
  await expect(page.getByText('共 6 行：确定 1 行，可能 2 行，未匹配 3 行。').last()).toBeVisible();
  await expect(page.getByText('所以占比是 0')).toBeVisible();
  await expect(page.getByText('第 10 行是合计或小计')).toBeVisible();
  await expect(page.getByText('1 行没有可读的金额')).toBeVisible();
  await expect(page.getByText('1 行与前面的某一行完全相同')).toBeVisible();
  const recorded = page.getByRole('row', { name: /其他收录，按行数/ });
  await expect(recorded.getByRole('cell')).toHaveText(['1 行（16.7%）', '1 行（16.7%）', '3 行（50.0%）']);

  await page.getByRole('button', { name: '采纳理由是“名称只差一两个字”的 1 行' }).click();
  await expect(recorded.getByRole('cell').nth(1)).toHaveText('2 行（33.3%）');
  await page.getByRole('button', { name: '第 6 行：不是它' }).click();
  await expect(recorded.getByRole('cell').nth(2)).toHaveText('2 行（33.3%）');
  await expect(page.getByText('目录收录了上海振华重工（集团）股份有限公司的 3 项产品，但不是这一项。')).toBeVisible();
  await page.getByLabel('显示').selectOption({ label: '未匹配（3）' });
  await expect(page.locator('.plan-lines tbody tr')).toHaveCount(3);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载带标注的工作簿（.xlsx）' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^采购清单_匹配结果_\d{4}-\d\d-\d\d\.xlsx$/);
  const { sheets } = await readSpreadsheet('r.xlsx', readFileSync(await download.path()));
  expect(sheets.map(({ name }) => name)).toEqual(['采购清单', '占比汇总']);
  const rows = sheets[0]?.rows.map(({ cells }) => cells) ?? [];
  expect([rows[0], rows[1]]).toEqual([['某某集团 2026 年采购清单'], messy[1]]);
  expect(rows[3]?.slice(1, 9)).toEqual([120.5, '无人驾驶清扫车', null, '上海仙途智能科技有限公司', '环卫', '=SUM(A1:A2)', '确定', '名称和企业都相同']);
  expect(rows[4]?.slice(7, 11)).toEqual(['已采纳', '名称只差一两个字', 'uii-hematomacare-triage-software', '颅内出血CT影像辅助分诊软件']);
  expect(rows[9]?.[7]).toBe('不是采购行');
});

test('on a phone, in English, listed products are counted by lines and by amount', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(demoUrl('en/plan/'));
  await isReady(page, /now works without a network/);
  const { products } = await (await page.request.get(demoUrl('names.json'))).json() as { products: { zh: string[] } };
  await give(page, csv('plan.csv', [['Item', 'Supplier', 'Qty', 'Unit price'], [products.zh[0] ?? '', '', 2, '1,000'], ['Printing paper', 'Paper Ltd', 1, 2000]]));
  await expect(page.getByLabel('Column A Item is')).toHaveValue('name');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Match' }).click();
  await expect(page.getByRole('heading', { name: 'Matches' })).toBeFocused();
  await expect(page.getByText('2 lines state no amount; quantity times unit price is used instead.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Whole plan, amount/ })).toContainText('4,000 yuan');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('once loaded it works without a network, by keyboard, under a base path', async ({ page, context }) => {
  await page.goto(fixtureUrl('plan/'));
  await isReady(page, /现在断开网络也能用/);
  await context.setOffline(true);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(csv('清单.csv', [['甲', '光谱仪', '5000'], ['乙', '离心机', '300']]));
  await expect(page.getByText('没有找到表头，下面按列的字母列出。')).toBeVisible();
  await expect(page.getByLabel('B 列是')).toHaveValue('name');
  await page.getByRole('button', { name: '开始匹配' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '匹配结果' })).toBeFocused();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载带标注的工作簿（.xlsx）' }).press('Enter');
  expect((await readSpreadsheet('r.xlsx', readFileSync(await (await saving).path()))).sheets).toHaveLength(2);
});

test('a file that is no plan is refused in a sentence, and the next one is read', async ({ page }) => {
  await page.goto(referenceUrl('plan/'));
  const refused = page.getByRole('alert');
  await give(page, { name: '合同.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
  await expect(refused).toContainText('合同.pdf 是 PDF，不是表格：请找到原来的表格文件');
  await give(page, { name: '空.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
  await expect(refused).toContainText('文件是空的');
  // Dropped anywhere on the page.
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(50 * 1024 ** 2)], '大.xlsx'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  });
  await expect(refused).toContainText('文件有 50 MB，最多 20 MB');
  await give(page, csv('只有表头.csv', [['名称', '型号', '金额'], ['合计', null, 0]]));
  await page.getByRole('button', { name: '开始匹配' }).click();
  await expect(refused).toContainText('表头下面没有采购内容');
});

test('a long match can be stopped, and what was said of the columns is kept', async ({ page }) => {
  await page.goto(demoUrl('plan/'));
  await isReady(page, /现在断开网络也能用/);
  const lines = Array.from({ length: 30_000 }, (_, number) => [`电动仪器设备第${number}号机器人系统软件`, `型号${number}`, '某某科技有限公司', number]);
  await give(page, csv('长.csv', [['名称', '型号', '厂家', '金额'], ...lines]));
  await page.getByLabel('B 型号列是').selectOption('remark');
  await page.getByRole('button', { name: '开始匹配' }).click();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('已取消。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '核对工作表和列' })).toBeVisible();
});

test('loading the names again says each time what came of it, and the key that was pressed stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.context().route('**/names.json', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: 'no json' }));
  await page.goto(referenceUrl('plan/'));
  await expect(page.getByText('目录数据没有载入，请检查网络。')).toBeVisible();
  const again = page.getByRole('button', { name: '重试' });
  await again.focus();
  for (const count of [2, 3]) {
    await page.keyboard.press('Enter');
    await expect(page.getByText(`目录数据仍没有载入，已试 ${count} 次。`)).toBeVisible();
    await expect(again).toBeFocused();
  }
  await page.context().unroute('**/names.json');
  await page.keyboard.press('Enter');
  await isReady(page, /现在断开网络也能用/);
  await expect(page.getByRole('button', { name: '选择文件' })).toBeFocused();
});
