import { describe, expect, test } from 'vitest';
import { syntaxErrorAt } from '../../../src/catalogue/json-syntax.ts';
import { duplicateKeys, parseJson, parseRecord } from '../../../src/catalogue/parse.ts';
import { productSchema } from '../../../src/catalogue/schema.ts';
import { aProduct } from '../builders.ts';
import { told } from '../told.ts';

const toldOf = (text: string): string => {
  const { problems } = parseJson('products/x.json', text);
  return [...told(problems, 'zh'), ...told(problems, 'en')].join('\n').replaceAll('content/products/x.json — ', '');
};

test('a sound file has a value and no problems', () => {
  expect(parseJson('x.json', '{ "a": [1, { "b": null }] }\n')).toEqual({ value: { a: [1, { b: null }] }, problems: [] });
});

describe('broken JSON is told with its line', () => {
  test('a comma is missing', () => {
    expect(toldOf('{\n  "a": 1\n  "b": 2\n}\n')).toMatchInlineSnapshot(`
      "第 3 行附近的 JSON 有误："b": 2。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
      broken JSON near line 3: "b": 2. Check the quotation marks, commas and brackets of this line and the one above."
    `);
  });
  test('a comma too many', () => {
    expect(toldOf('{\n  "a": 1,\n}\n')).toMatchInlineSnapshot(`
      "第 3 行附近的 JSON 有误：}。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
      broken JSON near line 3: }. Check the quotation marks, commas and brackets of this line and the one above."
    `);
  });
  test('Chinese quotation marks', () => {
    expect(toldOf('{\n  "a": “甲”,\n  "b": 2,\n  "c": 3\n}\n')).toMatchInlineSnapshot(`
      "第 2 行附近的 JSON 有误："a": “甲”,。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
      broken JSON near line 2: "a": “甲”,. Check the quotation marks, commas and brackets of this line and the one above."
    `);
  });
  test('a full-width comma', () => {
    expect(toldOf('{\n  "a": 1，\n  "b": 2\n}\n')).toMatchInlineSnapshot(`
      "第 2 行附近的 JSON 有误："a": 1，。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
      broken JSON near line 2: "a": 1，. Check the quotation marks, commas and brackets of this line and the one above."
    `);
  });
  test('a text that is not closed', () => {
    expect(toldOf('{\n  "a": "甲,\n  "b": 2\n}\n')).toMatchInlineSnapshot(`
      "第 2 行附近的 JSON 有误："a": "甲,。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
      broken JSON near line 2: "a": "甲,. Check the quotation marks, commas and brackets of this line and the one above."
    `);
  });
  test('a file that breaks off', () => {
    expect(toldOf('{\n  "a": [\n    1,\n\n')).toMatchInlineSnapshot(`
      "第 3 行附近的 JSON 有误：1,。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
      broken JSON near line 3: 1,. Check the quotation marks, commas and brackets of this line and the one above."
    `);
  });
  test('a file that breaks off within a text', () => {
    expect(toldOf('{\n  "a": "甲')).toMatchInlineSnapshot(`
      "第 2 行附近的 JSON 有误："a": "甲。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
      broken JSON near line 2: "a": "甲. Check the quotation marks, commas and brackets of this line and the one above."
    `);
  });
  test('a second value', () => {
    expect(toldOf('{\n}\n{\n}\n')).toMatchInlineSnapshot(`
      "第 3 行附近的 JSON 有误：{。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
      broken JSON near line 3: {. Check the quotation marks, commas and brackets of this line and the one above."
    `);
  });
  test('a comment', () => {
    expect(toldOf('{\n  // note\n  "a": 1\n}\n')).toMatchInlineSnapshot(`
      "第 2 行附近的 JSON 有误：// note。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
      broken JSON near line 2: // note. Check the quotation marks, commas and brackets of this line and the one above."
    `);
  });
  test('an empty file', () => {
    expect(toldOf('')).toMatchInlineSnapshot(`
      "文件是空的。请补上内容，或删去这个文件。
      is empty. Fill it in, or remove the file."
    `);
    expect(toldOf('\n\n')).toBe(toldOf(''));
  });
});

test('a byte order mark is told, and the value read', () => {
  expect(toldOf('\uFEFF{"a": 1}\n')).toMatchInlineSnapshot(`
    "文件开头有 BOM。请运行 npm run format，或以“UTF-8 无 BOM”保存。
    begins with a byte order mark. Run npm run format, or save as UTF-8 without BOM."
  `);
  expect(parseJson('x.json', '\uFEFF{"a": 1}\n').value).toEqual({ a: 1 });
});

test('Windows line breaks are told once, and the value read', () => {
  expect(toldOf('{\r\n"a": 1\r\n}\r\n')).toMatchInlineSnapshot(`
    "含有 Windows 换行（CRLF）。请运行 npm run format。
    has Windows line breaks (CRLF). Run npm run format."
  `);
  expect(parseJson('x.json', '{\r\n"a": 1\r\n}\r\n').value).toEqual({ a: 1 });
});

test('with Windows line breaks, the line of an error is still the one in the editor', () => {
  expect(toldOf('{\r\n"a": 1,\r\n}\r\n')).toContain('line 3');
});

test('a repeated key is told with its line', () => {
  expect(toldOf('{\n  "a": 1,\n  "b": { "a": 2 },\n  "a": 3\n}\n')).toMatchInlineSnapshot(`
    "第 4 行重复了字段 "a"。同一组里一个字段只能写一次，请合并或删去其中一处。
    line 4 repeats the field "a". A group can hold a field only once: merge the two or remove one."
  `);
});

test.each([
  ['{"a": {"b": 1}, "c": {"b": 2}}', 0],
  ['[{"a": 1}, {"a": 2}]', 0],
  ['{"a": "\\"a\\": 1, \\"a\\": 2"}', 0],
  ['{"a": ["a", "a", "b", "b"]}', 0],
  ['{"a": "b", "c": "b"}', 0],
  ['{"a": {}, "b": [], "a": 1}', 1],
  ['{"a": 1, "\\u0061": 2}', 1],
  ['{"a": 1, "a": 2, "a": 3}', 2],
  ['[[{"x": {"a": 1, "b": "x", "a": 2}}]]', 1],
])('in %s, keys are repeated %i times', (text, count) => {
  expect(duplicateKeys(text)).toHaveLength(count);
});

test('a text of many megabytes hides no repeated key, nor do many of them take long', () => {
  expect(duplicateKeys(`{"a": "${'x'.repeat(12_000_000)}\\\\", "b": 1,\n"a": 2}`)).toEqual([{ key: '"a"', line: 2 }]);
  expect(duplicateKeys(`{${'"a": 1,\n'.repeat(200_000)}"a": 1}`).at(-1)).toEqual({ key: '"a"', line: 200_001 });
});

test('a record keeps its problems of form next to its data', () => {
  const { entry, problems } = parseRecord('products/x.json', `\uFEFF${JSON.stringify(aProduct())}`, productSchema);
  expect(entry).toEqual({ file: 'products/x.json', data: aProduct() });
  expect(problems).toHaveLength(1);
});

test('a record of the wrong shape has no data', () => {
  const { entry, problems } = parseRecord('products/x.json', '{}', productSchema);
  expect(entry).toBeUndefined();
  expect(problems.map(({ path }) => path.join('.'))).toEqual(['id', 'name', 'nameOrigin', 'manufacturer', 'sector', 'sources']);
});

test.each(['null', '1', '"x"', '[]'])('the JSON %s is no record', (text) => {
  expect(parseRecord('products/x.json', text, productSchema).problems).toHaveLength(1);
});

test('wherever a sound text is cut off, the error is at its end', () => {
  const text = '{"a": [1, -2.5e3, "b\\u00e9\\n"], "c": {"d": null, "e": {}}, "f": [], "g": true}';
  for (let length = 1; length < text.length; length += 1) {
    const cut = text.slice(0, length);
    expect(() => JSON.parse(cut)).toThrow();
    // Within a word or a text, the error is at its beginning.
    expect(text.slice(syntaxErrorAt(cut), length).trim()).toMatch(/^(?:"[^"]*|[-\w.]*)$/);
  }
});

test('a sound text has its error nowhere before its end', () => {
  const text = JSON.stringify(aProduct(), null, 2);
  expect(syntaxErrorAt(text)).toBe(text.length);
});

test.each([
  ['{"a" 1}', 5],
  ['{a: 1}', 1],
  ['[1 2]', 3],
  ['{"a": 01}', 6],
  ['{"a": tru}', 6],
  ['{"a": NaN}', 6],
  ["{'a': 1}", 1],
  ['{"a": "\\x"}', 6],
  ['[}', 1],
  ['{]', 1],
  ['[1]]', 3],
])('in %s, the error is at %i', (text, position) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(syntaxErrorAt(text)).toBe(position);
});
