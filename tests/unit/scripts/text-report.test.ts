import { expect, test } from 'vitest';
import type { Report } from '../../../scripts/lib/report.ts';
import { textReport } from '../../../scripts/lib/text-report.ts';

const many = Array.from({ length: 12 }, (_, index) => String(index + 1));
const report: Report = {
  title: '示例报告',
  language: 'zh',
  head: [['目录', '示例市'], ['检查日期', '2026-11-25']],
  sections: [
    { title: '规模', summary: '1 项产品', blocks: [] },
    {
      title: '改动',
      summary: '两处',
      intro: '逐项如下。',
      blocks: [
        { table: { caption: '有效期', headings: ['产品', '数', '改动'], numeric: [1], rows: [['示例\n产品', '12', { was: '甲', now: '乙' }], ['另一产品', '3', { now: '丙' }], ['第三', '4', { href: 'a.json', text: '文件' }]] } },
        { list: many },
        { paragraph: '完。' },
      ],
    },
    { title: '附', blocks: [{ table: { caption: '附表', headings: ['号'], rows: many.map((one) => [one]), isAside: true } }, { table: { headings: ['全'], rows: many.map((one) => [one]), isWhole: true } }] },
  ],
};

test('a line per section comes first, then what each has to show, shortened', () => {
  expect(textReport(report)).toMatchInlineSnapshot(`
    "示例报告
    目录      示例市
    检查日期  2026-11-25

    一、规模  1 项产品
    二、改动  两处
    三、附

    ── 二、改动 ──
    逐项如下。

    有效期
      产品       数  改动
      示例 产品  12  甲 → 乙
      另一产品    3  （空） → 丙
      第三        4  文件

      · 1
      · 2
      · 3
      · 4
      · 5
      · 6
      · 7
      · 8
      · 9
      · 10
      另有 2 项，--all 显示全部

    完。

    ── 三、附 ──

    附表
      另有 12 项，--all 显示全部

      全
      1
      2
      3
      4
      5
      6
      7
      8
      9
      10
      11
      12"
  `);
});

test('with everything asked for, nothing is left out', () => {
  const whole = textReport(report, { all: true });
  expect(whole).not.toContain('--all');
  expect(whole).toContain('  · 12');
  expect(whole).toContain('附表\n  号\n  1\n');
});

test('in English', () => {
  expect(textReport({ ...report, language: 'en', sections: [{ title: 'Changes', summary: 'two', blocks: [{ list: many }] }] })).toMatch(/1\. Changes {2}two[^]*── 1\. Changes ──[^]* {2}2 more, --all shows them$/);
});

test('line breaks in a value of a table do not break its row', () => {
  const rows = [['简介', { was: '第一行\n第二行', now: '第一行\r\n\r\n另一行' }], ['文件', { href: 'a.json', text: '甲\n乙' }]] as const;
  expect(textReport({ title: '示例', language: 'zh', head: [], sections: [{ title: '改动', blocks: [{ table: { headings: ['字段', '原值 → 新值'], rows: rows.map((row) => [...row]) } }] }] }).split('\n').slice(-3)).toEqual(['  字段  原值 → 新值', '  简介  第一行 第二行 → 第一行 另一行', '  文件  甲 乙']);
});
