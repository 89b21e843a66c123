import { expect, test } from 'vitest';
import { fieldLabel } from '../../../src/catalogue/field-labels.ts';

const lists = (id: string) => (id === 'award' ? { zh: '示例奖', en: 'Award' } : undefined);

test.each([
  ['name.zh', '产品名称', 'Product name'],
  ['manufacturer', '企业', 'Manufacturer'],
  ['listings.award.2025.batch.zh', '示例奖 · 2025 · 批次', 'Award · 2025 · Batch'],
  ['summary.en', '产品概述（英文）', 'Summary (English)'],
  ['listings.award.2025.validUntil', '示例奖 · 2025 · 有效期至', 'Award · 2025 · Valid until'],
  ['listings.award.2025.reason.zh', '示例奖 · 2025 · 移出原因', 'Award · 2025 · Reason'],
  ['listings.award.-.number', '示例奖 · 编号', 'Award · Number'],
  ['listings.gone.2025.number', 'gone · 2025 · 编号', 'gone · 2025 · Number'],
  ['specifications.质量', '主要参数 · 质量', 'Specifications · 质量'],
  ['specifications.分辨率（1.5 T）', '主要参数 · 分辨率（1.5 T）', 'Specifications · 分辨率（1.5 T）'],
  ['links.https://example.org/a.html', '相关网页 · https://example.org/a.html', 'Links · https://example.org/a.html'],
  ['patents.ZL 2020 1 0000001.2', '专利 · ZL 2020 1 0000001.2', 'Patents · ZL 2020 1 0000001.2'],
  ['somethingNew', 'somethingNew', 'somethingNew'],
])('%s of a product is called %s', (field, zh, en) => {
  expect(fieldLabel(field, 'products', lists)).toEqual({ zh, en });
});

test('a field of a manufacturer is called what its own column is called', () => {
  expect(fieldLabel('name.zh', 'manufacturers', lists)).toEqual({ zh: '企业名称', en: 'Manufacturer' });
  expect(fieldLabel('contact.phone', 'manufacturers', lists)).toEqual({ zh: '公开电话', en: 'Public telephone' });
});
