import { describe, expect, test } from 'vitest';
import type { ColumnForm } from '../../../src/catalogue/table.ts';
import { columnOf, tableOf, type Column } from '../../../src/catalogue/table.ts';
import { readCell } from '../../../src/importing/cells.ts';
import { lookupsOf } from '../../../src/importing/lookups.ts';
import type { Cell } from '../../../src/spreadsheet/sheet.ts';
import { recordsFor } from './builders.ts';

const lookups = lookupsOf(recordsFor());
const kind = columnOf(tableOf('manufacturers'), 'kind');
const columnWith = (form: ColumnForm): Column => ({ ...kind, form });

/** The value of a cell, or its problem as a person reads it. */
const read = (form: ColumnForm, cell: Cell | undefined, sector?: string): unknown => {
  const result = readCell(columnWith(form), cell, lookups, sector);
  if (result === undefined || 'value' in result) return result?.value;
  const { message, hint } = result.problem;
  return `${message.zh}。${hint.zh}\n${message.en}. ${hint.en}`;
};

describe('a cell that is as it should be', () => {
  const cases: [ColumnForm, Cell | undefined, unknown][] = [
    ['text', ' 甲\n乙 ', '甲\n乙'],
    ['text', 100, '100'],
    ['text', '=cmd|\' /C calc\'!A0', '=cmd|\' /C calc\'!A0'],
    ['text', null, undefined],
    ['text', undefined, undefined],
    ['text', ' — ', undefined],
    ['text', '无', undefined],
    ['models', '无', undefined],
    ['date', 'None', undefined],
    ['name', '手持式\n光谱仪', '手持式光谱仪'],
    ['lines', '甲；乙', ['甲', '乙']],
    ['models', 'A-1、A-2', ['A-1', 'A-2']],
    ['models', 100, ['100']],
    ['parameters', '质量：1.2 kg', [{ label: '质量', value: '1.2', unit: 'kg', min: 1.2, max: 1.2 }]],
    ['id', 'example-product', 'example-product'],
    ['date', '2024年5月1日', '2024-05-01'],
    ['date', 45413, '2024-05-01'],
    ['partial-date', '2024.5', '2024-05'],
    ['year', 2025, 2025],
    ['year', '2025年度', 2025],
    ['number', 1.5, 1.5],
    ['number', '１，２００．５', 1200.5],
    ['number', '−40', -40],
    ['number', '1e5', 100000],
    ['choice', '企业', 'company'],
    ['sector', '一、集成电路（12项）', 'chips'],
    ['district', '东', 'east'],
    ['list', '推荐目录', 'recommendation-catalogue'],
    ['ignored', '#REF!', undefined],
    ['private', '张三 13800000000', undefined],
  ];
  test.each(cases)('%s of %j', (form, cell, value) => {
    expect(read(form, cell)).toEqual(value);
  });

  test.each(['91310000132203921W', ' 9131 0000 1322 0392 1w ', '９１３１００００１３２２０３９２１Ｗ', "'91310000132203921W", '91310000-132203921-W'])('a credit code as %j', (cell) => {
    expect(read('credit-code', cell)).toBe('91310000132203921W');
  });

  test('a category is looked for in its sector, or in all where the sector is not known', () => {
    expect(read('category', '模拟芯片', 'chips')).toBe('analog');
    expect(read('category', '模拟芯片')).toBe('analog');
    expect(read('category', '光谱仪', 'instruments')).toBe('spectrometers');
  });
});

test('a figure may be 无, where other cells say nothing with it', () => {
  expect(readCell(columnOf(tableOf('specifications'), 'value'), '无', lookups)).toEqual({ value: '无' });
  expect(readCell(columnOf(tableOf('specifications'), 'unit'), '无', lookups)).toBeUndefined();
});

describe('a cell that is not', () => {
  test('an error value, in any column', () => {
    expect(read('name', '#REF!')).toMatchInlineSnapshot(`
      "是电子表格的错误值 #REF!。请改正公式，或直接填写内容。
      is the spreadsheet's error value #REF!. Mend the formula, or fill in the value itself."
    `);
    for (const error of ['#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#FIELD!', '#GETTING_DATA', 'Err:508']) expect(read('text', error), error).toMatch(/^是电子表格的错误值/);
  });
  test('a credit code that became a number', () => {
    expect(read('credit-code', 9.13100001322039e17)).toMatchInlineSnapshot(`
      "统一社会信用代码存成了数字 913100001322039000，末几位已经丢失。请把这一列的格式设为“文本”，再从原件重新录入。
      the credit code was stored as the number 913100001322039000 and has lost its last digits. Format the column as text and enter the code again from the original."
    `);
    expect(read('credit-code', '9.131E+17')).toMatch(/存成了数字/);
  });
  test('a credit code of another length', () => {
    expect(read('credit-code', '9131000013220392')).toMatchInlineSnapshot(`
      "统一社会信用代码 9131000013220392 有 16 位。应为 18 位，请对照营业执照核对。
      the credit code 9131000013220392 has 16 characters. It has 18: compare it with the business licence."
    `);
  });
  test('a credit code with letters that cannot occur', () => {
    expect(read('credit-code', '9131000013220392IO')).toMatchInlineSnapshot(`
      "统一社会信用代码 9131000013220392IO 含有不会出现的字符。代码不含 I、O、S、V、Z，请核对是否为 1、0、5、U、2。
      the credit code 9131000013220392IO holds characters that cannot occur. It never holds I, O, S, V or Z: check for 1, 0, 5, U and 2."
    `);
  });
  test('a credit code with a wrong check character', () => {
    expect(read('credit-code', '91310000132203921G')).toMatchInlineSnapshot(`
      "统一社会信用代码 91310000132203921G 的校验位不对。请对照营业执照逐位核对。
      the check character of the credit code 91310000132203921G is wrong. Compare it with the business licence, character by character."
    `);
  });
  test('a date that could be two', () => {
    expect(read('date', '01/05/2024')).toMatchInlineSnapshot(`
      "“01/05/2024”不是可以确定的日期。请写成 2025-05-20、2025.5.20 或 2025年5月20日。
      "01/05/2024" is no date that can be told. Write it as 2025-05-20, 2025.5.20 or 2025年5月20日."
    `);
  });
  test('an end without its day', () => {
    expect(read('date', '2024年5月')).toMatchInlineSnapshot(`
      "“2024年5月”没有写到日。有效期需要确切的一天，请写成 2025-05-20。
      "2024年5月" names no day. An exact day is needed: write it as 2025-05-20."
    `);
  });
  test('a year', () => {
    expect(read('year', '二〇二五')).toMatchInlineSnapshot(`
      "“二〇二五”不是年度。请写 1990 至 2100 之间的年份，如 2025。
      "二〇二五" is no year. Write a year from 1990 to 2100, such as 2025."
    `);
  });
  test.each(['0x10', 'Infinity', '1 kg', '一', '1.2.3'])('the number %s', (cell) => {
    expect(read('number', cell)).toMatch(/不是数字/);
  });
  test('a number with its unit', () => {
    expect(read('number', '1.2 kg')).toMatchInlineSnapshot(`
      "“1.2 kg”不是数字。请只写数字，单位写在“单位”一列。
      "1.2 kg" is no number. Write the number alone, and its unit in the column of units."
    `);
  });
  test('an id', () => {
    expect(read('id', '示例 1')).toMatchInlineSnapshot(`
      "“示例 1”不是本目录的编号。编号只有小写字母、数字和连字符；新记录请留空。
      "示例 1" is no id of this catalogue. An id has lower-case letters, digits and hyphens; leave it empty for a new entry."
    `);
  });
  test('parameters without a colon', () => {
    expect(read('parameters', '质量 1.2 kg；尺寸：10 mm；变比 1:100')).toMatchInlineSnapshot(`
      "参数没有写成“名称：数值 单位”：质量 1.2 kg / 变比 1:100。请补上冒号，例如“质量：1.2 kg”，多个参数以分号或换行分开。
      no "name: value unit": 质量 1.2 kg / 变比 1:100. Put a colon between them, such as "质量：1.2 kg"; separate several by ； or line breaks."
    `);
  });
  test('a choice', () => {
    expect(read('choice', '民营')).toMatchInlineSnapshot(`
      "没有名为“民营”的企业性质。请改成以下之一：企业、外商投资企业、科研院所、高等院校、事业单位。
      there is no kind of organisation "民营". Use one of: 企业, 外商投资企业, 科研院所, 高等院校, 事业单位."
    `);
  });
  test('a sector', () => {
    expect(read('sector', '半导体')).toMatchInlineSnapshot(`
      "没有名为“半导体”的行业。请改成以下之一：仪器仪表、集成电路。
      there is no sector "半导体". Use one of: 仪器仪表, 集成电路."
    `);
  });
  test('a category of another sector', () => {
    expect(read('category', '光谱仪', 'chips')).toMatchInlineSnapshot(`
      "没有名为“光谱仪”的品类。请改成以下之一：模拟芯片、微控制器。
      there is no category "光谱仪". Use one of: 模拟芯片, 微控制器."
    `);
  });
  test('a category of a sector that has none', () => {
    expect(read('category', '光谱仪', 'nowhere')).toMatchInlineSnapshot(`
      "没有名为“光谱仪”的品类。本目录还没有品类，请先建立。
      there is no category "光谱仪". The catalogue has no category yet: create it first."
    `);
  });
  test('a district and a list', () => {
    expect([read('district', '西区'), read('list', '白名单')].join('\n')).toMatchInlineSnapshot(`
      "没有名为“西区”的区。请改成以下之一：东区。
      there is no district "西区". Use one of: 东区.
      没有名为“白名单”的名单。请改成以下之一：示例市创新产品推荐目录。
      there is no list "白名单". Use one of: 示例市创新产品推荐目录."
    `);
  });
  test('a name that is no name but a page of text', () => {
    expect(read('name', '甲'.repeat(241))).toMatchInlineSnapshot(`
      "有 241 个字符，最多 240 个。请核对是不是填错了列，或把几格的内容并在了一起。
      has 241 characters, at most 240 are allowed. Check whether it is in the wrong column, or several cells have run together."
    `);
    expect(read('text', '甲'.repeat(32_768))).toMatch(/^有 32768 个字符/);
  });
  test('a long text is shown by its beginning', () => {
    expect(read('id', '甲'.repeat(100))).toContain(`“${'甲'.repeat(39)}…”`);
  });
});

describe('what a spreadsheet has changed already', () => {
  test.each([['models', 12345678901234567], ['registrations', 20253140123456789], ['name.zh', 1e15]] as const)('a number of too many digits in %s is no text: its last digits are lost', (key, cell) => {
    expect(readCell(columnOf(tableOf('products'), key), cell, lookups)).toEqual({ problem: expect.objectContaining({ message: expect.objectContaining({ zh: expect.stringContaining('末几位已经丢失') }) }) });
  });
  test.each([['1,234.5', 1234.5], ['-1,234,567', -1234567], ['95%', 95], ['1,5', undefined], ['1 5', undefined], ['3，5', undefined], ['12,34', undefined]])('%s as a number is %s', (cell, value) => {
    const result = readCell(columnOf(tableOf('specifications'), 'min'), cell, lookups);
    expect(result && 'value' in result ? result.value : undefined).toBe(value);
  });
});

test('a character that was lost before is not dropped, but refused by the schema', () => {
  expect(readCell(columnOf(tableOf('products'), 'name.zh'), '示例\uFFFD光谱仪', lookups)).toEqual({ value: '示例\uFFFD光谱仪' });
});
