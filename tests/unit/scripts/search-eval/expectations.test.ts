import { describe, expect, test } from 'vitest';
import { isExpected, unmetExpectations } from '../../../../scripts/lib/search-eval/expectations.ts';
import type { Expectation } from '../../../../scripts/lib/search-eval/queries.ts';
import { someEntries } from './entries.ts';

const entries = someEntries([{ id: 'arm', name: { zh: '机械臂', en: 'Robot arm' }, aliases: ['小臂'] }], {
  manufacturer: { name: { zh: '示例机器人有限公司', en: 'Example Robots' }, shortName: { zh: '示例', en: 'EXR' }, aliases: ['ExRobo'] },
});

describe('what a query expects', () => {
  test.each<[Expectation, boolean]>([
    [{ id: 'arm' }, true],
    [{ id: 'ar' }, false],
    [{ name: '机械臂' }, true],
    [{ name: 'Robot arm' }, true],
    [{ name: 'robot arm' }, true],
    [{ name: 'Robot' }, false],
    [{ name: '小臂' }, false],
    [{ manufacturer: '示例机器人有限公司' }, true],
    [{ manufacturer: 'Example Robots' }, true],
    [{ manufacturer: '示例' }, true],
    [{ manufacturer: 'EXR' }, true],
    [{ manufacturer: 'ExRobo' }, true],
    [{ manufacturer: 'example-maker' }, false],
  ])('%j: %s', (expected, isIt) => {
    expect(entries.map((entry) => isExpected(entry, expected))).toEqual([isIt]);
  });

  test('a label that no product of the edition meets is a problem of its line', () => {
    const query = { line: 4, q: '臂', lang: 'zh' as const, kind: 'part-of-name', expect: [{ id: 'arm' }, { name: '机械手' }] };
    expect(unmetExpectations([query], { name: 'reference', entries })).toEqual([{ line: 4, field: 'expect #2', message: '{"name":"机械手"} is no product of the reference edition. Names must be whole.' }]);
  });
});
