import { describe, expect, test } from 'vitest';
import { describeSheet } from '../../../src/plan/columns.ts';
import { fieldOfHeading } from '../../../src/plan/fields.ts';
import { aSheet } from './a-plan.ts';

const title = '某集团2026年度采购计划';

const fieldsOf = (sheet: ReturnType<typeof aSheet>): string[] => describeSheet(sheet).columns.map(({ letters, field }) => `${letters} ${field ?? '-'}`);

test.each([
  ['产品名称', 'name'], ['*货物名称', 'name'], ['规格型号', 'model'], ['品牌/型号', 'model'], ['生产厂家', 'maker'], ['制造商名称', 'maker'], ['供应商', 'maker'], ['医疗器械注册证号', 'registration'],
  ['数量（台/套）', 'quantity'], ['单价（元）', 'unitPrice'], ['含税单价', 'unitPrice'], ['金额（万元）', 'amount'], ['预算金额', 'amount'], ['总价', 'amount'], ['采购类别', 'sector'], ['备注', 'remark'],
  ['Product name', 'name'], ['Supplier', 'maker'], ['Qty', 'quantity'], ['Amount (CNY)', 'amount'], ['序号', undefined], ['采购时间', undefined], ['', undefined],
])('the heading %s means %s', (heading, field) => expect(fieldOfHeading(heading)?.field).toBe(field));

describe('a sheet with titles', () => {
  const sheet = aSheet([title, title, title, title, title], ['编制单位：设备部', null, null, null, '单位：万元'], ['序号', '设备名称', '规格型号', '生产厂家', '金额'], [1, '无人驾驶清扫车', null, '仙途', 120], [2, '离心机', 'LX-1', null, 3.5]);

  test('its header is found below them, and the unit above it', () => {
    expect(describeSheet(sheet)).toMatchObject({ header: 3, unit: { amount: 'ten-thousand' } });
    expect(fieldsOf(sheet)).toEqual(['A -', 'B name', 'C model', 'D maker', 'E amount']);
  });

  test('each column shows the first values that differ', () => {
    expect(describeSheet(sheet).columns[1]?.samples).toEqual(['无人驾驶清扫车', '离心机']);
  });

  test('the reader may say that another row is the header, or none', () => {
    expect(describeSheet(sheet, 2).header).toBe(2);
    expect(describeSheet(sheet, null).header).toBeUndefined();
  });
});

test('of two rows of headings, merged cells and all, the lower one is taken', () => {
  const sheet = aSheet(['名称', '采购信息', '采购信息', '采购信息'], ['名称', '数量', '单价', '金额（元）'], ['车用超级电容', 2, 10, 20]);
  expect(describeSheet(sheet).header).toBe(2);
});

test('of two columns for one field the likelier heading is taken', () => {
  expect(fieldsOf(aSheet(['项目名称', '货物名称', '预算金额', '合同金额'], ['改造', '泵', 1, 2]))).toEqual(['A -', 'B name', 'C -', 'D amount']);
});

test('without a header, contents tell what a column may be', () => {
  const sheet = aSheet(
    [1, '分支型主动脉覆膜支架', 'CA-2010', '微创心脉医疗科技（上海）有限公司', '国械注准20173463241', 86000],
    [2, '二尖瓣夹系统', 'VC-1', '上海捍宇医疗科技股份有限公司', '国械注准20203130001', '125,000.00'],
  );
  expect(describeSheet(sheet).header).toBeUndefined();
  expect(fieldsOf(sheet)).toEqual(['A -', 'B name', 'C model', 'D maker', 'E registration', 'F amount']);
});

describe('amounts in another currency', () => {
  test.each([['金额（美元）'], ['金额（万美元）'], ['Amount (USD)'], ['总价（港币）'], ['金额（€）']])('are not taken for yuan: %s', (heading) => {
    expect(fieldsOf(aSheet(['设备名称', heading], ['泵', 100]))).toEqual(['A name', 'B -']);
  });

  test('nor are they where a line above the table says so, unless the heading knows better', () => {
    expect(fieldsOf(aSheet(['单位：美元'], ['设备名称', '金额', '单价（元）'], ['泵', 100, 700]))).toEqual(['A name', 'B -', 'C unitPrice']);
  });
});
