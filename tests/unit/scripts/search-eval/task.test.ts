import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../../../../scripts/lib/files.ts';
import { standardQueries } from '../../../../scripts/lib/search-eval/arguments.ts';
import { readTask } from '../../../../scripts/lib/search-eval/task.ts';
import { aTemporaryDirectory } from '../../temporary.ts';

const fixture = join(projectRoot, 'tests/fixtures/edition');
const options = { verbose: false, write: false, check: false };

describe('what is asked, and where', () => {
  test('with an edition given, every line is asked there', async () => {
    await using directory = await aTemporaryDirectory();
    const queries = await directory.write('queries.jsonl', '{"q":"示例","lang":"zh","kind":"maker","expect":[]}\n{"q":"a","lang":"en","kind":"maker","expect":[],"edition":"demo"}\n');
    const [assignment, ...others] = await readTask({ ...options, queries, edition: fixture });
    expect(others).toEqual([]);
    expect(assignment?.queries.map(({ line }) => line)).toEqual([1, 2]);
    expect(assignment?.edition.entries).toHaveLength(6);
  });

  test('broken lines and an unknown edition are told at once', async () => {
    await using directory = await aTemporaryDirectory();
    const queries = await directory.write('queries.jsonl', '{"q":\n{"q":"a","lang":"de","kind":"maker","expect":[]}\n');
    await expect(readTask({ ...options, queries, edition: fixture })).rejects.toThrow(/:1 — is no JSON.*\n.*:2 · lang — must be "zh" or "en", not "de"\.\n2 problems\.$/);
    await expect(readTask({ ...options, queries, edition: directory.path })).rejects.toThrow(/^There is no edition in .*\n\n.*:1 — is no JSON[^]*2 problems\.$/);
  });

  test('a label that nothing meets is told, and does not keep somebody else’s queries from being asked', async () => {
    await using directory = await aTemporaryDirectory();
    const queries = await directory.write('queries.jsonl', '{"q":"a","lang":"zh","kind":"maker","expect":[{"id":"nothing"}]}\n');
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await readTask({ ...options, queries, edition: fixture })).toHaveLength(1);
    expect(told.mock.calls.flat().join('\n')).toMatch(/:1 · expect #1 — {"id":"nothing"} is no product of the .* edition\. Names must be whole\.\n1 problem\.$/);
    told.mockRestore();
  });

  test('our own queries are whole, and their labels are met by the editions on which they are asked', async () => {
    const assignments = await readTask({ ...options, queries: standardQueries });
    expect(assignments.map(({ edition }) => edition.name)).toEqual(['reference', 'demo']);
    const queries = assignments.flatMap((assignment) => assignment.queries);
    expect(queries.length).toBeGreaterThanOrEqual(300);
    expect(new Set(queries.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(14);
  });

  test('a file that is missing is told', async () => {
    await expect(readTask({ ...options, queries: 'nowhere.jsonl', edition: fixture })).rejects.toThrow('nowhere.jsonl — does not exist.\n1 problem.');
  });

  test('an edition with a problem of its own is told as the check tells it', async () => {
    await using directory = await aTemporaryDirectory();
    const queries = await directory.write('queries.jsonl', '{"q":"a","lang":"zh","kind":"maker","expect":[]}');
    await directory.write('edition/edition.json', '{}');
    await expect(readTask({ ...options, queries, edition: join(directory.path, 'edition') })).rejects.toThrow(/sectors\.json — is missing/);
  });
});
