import { describe, expect, test } from 'vitest';
import { askEach, inTime, shortened } from '../../../../scripts/lib/search-eval/answer.ts';

describe('asking', () => {
  test('an answer that does not come in time is an error that names the query', async () => {
    await expect(inTime(new Promise(() => undefined), 'The query “泵”', 20)).rejects.toThrow('The query “泵”: no answer within 0.02 s');
  });

  test('a failure names the query too', async () => {
    await expect(inTime(Promise.reject(new Error('the page is gone')), 'The query “泵”')).rejects.toThrow('The query “泵”: the page is gone');
  });

  test('each different question is asked once, in order', async () => {
    const asked: string[] = [];
    const answers = await askEach(['b', 'a', 'b'], async (question) => {
      asked.push(question);
      return { rows: [asked.length], milliseconds: 1 };
    });
    expect(asked).toEqual(['b', 'a']);
    expect(answers.get('a')?.rows).toEqual([2]);
  });

  test('an absurdly long query is cut where it is named', () => {
    expect(shortened('磁'.repeat(61))).toBe(`${'磁'.repeat(60)}…`);
    expect(shortened('磁'.repeat(60))).toBe('磁'.repeat(60));
  });
});
