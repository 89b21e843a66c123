import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../../scripts/lib/search-eval/arguments.ts';

describe('the options of the evaluation', () => {
  test('without any, the labelled queries are asked on the two standard editions', () => {
    expect(readArguments([])).toEqual({ queries: 'tests/search/queries.jsonl', verbose: false, write: false, check: false });
  });

  test('a file and an edition can be named', () => {
    expect(readArguments(['--queries', 'mine.jsonl', '--edition=.demo/edition', '--verbose'])).toEqual({ queries: 'mine.jsonl', edition: '.demo/edition', verbose: true, write: false, check: false });
  });

  test.each([
    [['--querys', 'x'], /Unknown option '--querys'/],
    [['x.jsonl'], /Unexpected argument 'x.jsonl'/],
    [['--queries'], /argument missing/],
    [['--queries='], /--queries is empty/],
    [['--edition='], /--edition is empty/],
    [['--write', '--edition', 'x'], /--write keeps the figures of tests\/search\/queries.jsonl on the two standard editions/],
    [['--write', '--queries', 'x'], /leave out --queries and --edition/],
  ])('%j is refused', (given, message) => {
    expect(() => readArguments(given)).toThrow(message);
  });
});
