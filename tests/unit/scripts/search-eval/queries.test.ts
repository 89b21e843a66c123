import { describe, expect, test } from 'vitest';
import { parseQueries, tellProblems } from '../../../../scripts/lib/search-eval/queries.ts';

const told = (text: string): string => tellProblems('queries.jsonl', parseQueries(text).problems);

describe('the file of queries', () => {
  test('every line is a query, and empty lines count for nothing', () => {
    const text = '\uFEFF{"q":"磁共振","lang":"zh","kind":"synonym","expect":[{"id":"x"},{"name":"核磁"}]}\r\n\n{"q":"","lang":"en","kind":"no-answer","expect":[],"edition":"demo"}\n';
    expect(parseQueries(text)).toEqual({
      queries: [
        { line: 1, q: '磁共振', lang: 'zh', kind: 'synonym', expect: [{ id: 'x' }, { name: '核磁' }] },
        { line: 3, q: '', lang: 'en', kind: 'no-answer', expect: [], edition: 'demo' },
      ],
      problems: [],
    });
  });

  test('all problems are told at once, by line and field', () => {
    const lines = [
      '{"q":"a","lang":"zh","kind":"maker","expect":[]',
      '{"q":1,"lang":"de","kind":" ","expect":{}}',
      '{"q":"a","lang":"zh","kind":"maker","expect":[{"nam":"x"},{},{"id":"x","name":"y"},{"id":""},7]}',
      '{"q":"a","lang":"zh","kind":"maker","expect":[],"edition":"live","note":"x"}',
      '[]',
      '{"q":"a"}',
    ];
    expect(told(lines.join('\n'))).toMatchInlineSnapshot(`
      "queries.jsonl:1 — is no JSON: Expected ',' or '}' after property value in JSON at position 47.
      queries.jsonl:2 · q — must be the text of the query.
      queries.jsonl:2 · lang — must be "zh" or "en", not "de".
      queries.jsonl:2 · kind — is empty.
      queries.jsonl:2 · expect — must be a list of what should be found; an empty one where nothing should.
      queries.jsonl:3 · expect #1 — has the unknown field "nam". An expectation has one of name, id and manufacturer.
      queries.jsonl:3 · expect #2 — has 0 of name, id and manufacturer, but must have one.
      queries.jsonl:3 · expect #3 — has 2 of name, id and manufacturer, but must have one.
      queries.jsonl:3 · expect #4.id — is empty.
      queries.jsonl:3 · expect #5 — must be an object with one of name, id and manufacturer.
      queries.jsonl:4 · edition — can only be "demo", not "live". Leave it out for the reference edition.
      queries.jsonl:4 — has the unknown field "note". A line has q, lang, kind, expect and edition.
      queries.jsonl:5 — must be an object with q, lang, kind, expect and edition.
      queries.jsonl:6 · lang — must be "zh" or "en", not left out.
      queries.jsonl:6 · kind — must be a text.
      queries.jsonl:6 · expect — must be a list of what should be found; an empty one where nothing should.
      16 problems."
    `);
  });

  test('a file without a query is refused', () => {
    expect(told('\n\n')).toBe('queries.jsonl — holds no query.\n1 problem.');
  });
});
