import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseImportOptions, usage } from '../../../../scripts/lib/import/options.ts';

const edition = resolve('/a/content');
const parsed = (...args: string[]): ReturnType<typeof parseImportOptions> => parseImportOptions(args, edition);

test('without options, it is a dry run in Chinese that shows the first entries', () => {
  expect(parsed('名单.xlsx', '另一份.csv')).toEqual({
    files: ['名单.xlsx', '另一份.csv'],
    complete: false, mayEndMany: false, replacesDetails: false, skipped: new Set(), write: false, all: false, help: false,
    headings: new Map(), same: new Map(), fresh: new Set(),
    language: 'zh',
  });
});

test('every option is read', () => {
  expect(parsed('--list', ' 推荐目录 ', '--edition-year', '２０２６年度', '--document', '示经信技〔2026〕7号', '--url', 'https://example.org/7', '--title', '公告', '--listed-on', '2026.5.20', '--reason', '年度更新', '--logos', 'logos', '--report', '/a/报告.html', '--complete', '--yes-end-many', '--replace-details', '--skip', ' 说明 ', '--write', '--all', '--help', '--lang', 'en', 'x.xlsx')).toEqual({
    files: ['x.xlsx'],
    list: '推荐目录', year: 2026, document: '示经信技〔2026〕7号', url: 'https://example.org/7', title: '公告', listedOn: '2026-05-20', reason: '年度更新', logos: 'logos', report: resolve('/a/报告.html'),
    complete: true, mayEndMany: true, replacesDetails: true, skipped: new Set(['说明']), write: true, all: true, help: true,
    headings: new Map(), same: new Map(), fresh: new Set(),
    language: 'en',
  });
});

test('answers are kept by what a list prints, whatever its width, case and spaces; the last = divides', () => {
  const { headings, same, fresh } = parsed('x.xlsx', '--map', '备 注（选填）=listing.note', '--map', 'A=B=', '--same', 'EX－200 手持式光谱仪 = handheld-spectrometer', '--new', '示例（上海）公司', '--new=--');
  expect([...headings]).toEqual([['备注', 'listing.note'], ['ab', '']]);
  expect([...same.values()]).toEqual(['handheld-spectrometer']);
  expect(same.has([...parsed('x.xlsx', '--same', 'EX-200手持式光谱仪=x').same.keys()][0] ?? '')).toBe(true);
  expect(fresh.size).toBe(2);
});

test.each([
  [['--edition-year', '26'], '--edition-year "26" 不是年度，请写成 2025。It is no year: write it as 2025.'],
  [['--listed-on', '去年'], '--listed-on "去年" 不是日期，请写成 2025-05-20。It is no date: write it as 2025-05-20.'],
  [['--map', '备注'], '--map "备注"：要写成 "名称=值"。Write it as "NAME=VALUE".'],
  [['--same', '=x'], '--same "=x"：要写成 "名称=值"。'],
  [['--lang', 'fr'], '--lang is "fr", but can only be zh or en.'],
  [['--report', 'x.pdf'], '--report 的文件名要以 .html 结尾，而不是 x.pdf。'],
  [['--report', '/a/content/x.html'], '--report 不能写进目录数据所在的文件夹'],
  [['--yes'], '没有选项 --yes。不带文件运行 npm run import，可以看到全部选项和写法。There is no option --yes. npm run import without a file shows all options.'],
  [['--list'], '选项 --list 的写法不对，值以“-”开头时要写成 --list=值。'],
  [['--list', '--write'], '选项 --list 的写法不对'],
  [['--write=yes'], '选项 --write 的写法不对'],
])('%j is refused', (args, message) => {
  expect(() => parsed('x.xlsx', ...args)).toThrow(message);
});

describe('the usage', () => {
  test.each(['zh', 'en'] as const)('names every option in %s', (language) => {
    const options = ['list', 'edition-year', 'document', 'url', 'title', 'listed-on', 'complete', 'yes-end-many', 'skip', 'replace-details', 'map', 'same', 'new', 'logos', 'reason', 'report', 'all', 'lang', 'write'];
    expect([...usage[language].matchAll(/^ {2}--([\w-]+)/gm)].map(([, option]) => option)).toEqual(options);
    // Each of them is an option: without its value, it is at most not written rightly.
    for (const option of options) expect(() => parsed(`--${option}`, option === 'lang' ? 'en' : '')).not.toThrow('没有选项');
  });
});
