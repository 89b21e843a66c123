import { expect, test } from 'vitest';
import { fieldName, printProblems, type Problem } from '../../../src/catalogue/problem.ts';

const problem = (file: string, path: Problem['path'] = []): Problem => ({
  file,
  path,
  message: { zh: '缺少中文名称', en: 'has no Chinese name' },
  hint: { zh: '请填写。', en: 'Fill it in.' },
});

test.each([
  [[], ''],
  [['name'], 'name'],
  [['name', 'zh'], 'name.zh'],
  [['specifications', 2, 'unit'], 'specifications #3.unit'],
  [['specifications', 0], 'specifications #1'],
  [['sectors', 1, 'categories', 9, 'name', 'en'], 'sectors #2.categories #10.name.en'],
])('the path %j reads as "%s"', (path, name) => {
  expect(fieldName(path)).toBe(name);
});

test('problems are sorted by file and place, as people count, with the number at the end', () => {
  const problems = [problem('products/b.json', ['models', 9]), problem('products/b.json', ['models', 1]), problem('products/a.json', ['name', 'zh']), problem('products/b.json')];
  expect(printProblems(problems, 'zh', 'content')).toMatchInlineSnapshot(`
    "content/products/a.json · name.zh — 缺少中文名称。请填写。
    content/products/b.json — 缺少中文名称。请填写。
    content/products/b.json · models #2 — 缺少中文名称。请填写。
    content/products/b.json · models #10 — 缺少中文名称。请填写。

    共 4 个问题，涉及 2 个文件。"
  `);
  expect(printProblems(problems, 'en', 'content')).toMatchInlineSnapshot(`
    "content/products/a.json · name.zh — has no Chinese name. Fill it in.
    content/products/b.json — has no Chinese name. Fill it in.
    content/products/b.json · models #2 — has no Chinese name. Fill it in.
    content/products/b.json · models #10 — has no Chinese name. Fill it in.

    4 problems in 2 files."
  `);
});

test('one problem is counted as one', () => {
  expect(printProblems([problem('edition.json')], 'zh', '.')).toMatchInlineSnapshot(`
    "./edition.json — 缺少中文名称。请填写。

    共 1 个问题，涉及 1 个文件。"
  `);
  expect(printProblems([problem('edition.json')], 'en', '.')).toMatchInlineSnapshot(`
    "./edition.json — has no Chinese name. Fill it in.

    1 problem in 1 file."
  `);
});

test('the problems that are handed in stay in their order', () => {
  const problems = [problem('b.json'), problem('a.json')];
  printProblems(problems, 'zh', '.');
  expect(problems.map(({ file }) => file)).toEqual(['b.json', 'a.json']);
});
