import { expect, test } from 'vitest';
import { toCanonicalJson } from '../../../src/catalogue/canonical.ts';

test('a record is written with two spaces, one key a line and a line break at the end', () => {
  expect(toCanonicalJson({ id: 'a', name: { zh: '甲' }, models: ['x', 'y'], none: [] })).toBe('{\n  "id": "a",\n  "name": {\n    "zh": "甲"\n  },\n  "models": [\n    "x",\n    "y"\n  ],\n  "none": []\n}\n');
});

test('fields without a value are left out, and what is written reads back the same', () => {
  const value = { zh: '引号 " 换行 \n 反斜线 \\ 𠮷', count: 1.5 };
  expect(toCanonicalJson({ ...value, absent: undefined })).toBe(toCanonicalJson(value));
  expect(JSON.parse(toCanonicalJson(value))).toEqual(value);
});
