import { describe, expect, test } from 'vitest';
import { noShareAnswers, parameterOf, readShareAnswers, searchOfShare, type ShareAnswers } from '../../../../src/islands/share/answers.ts';
import { readYear } from '../../../../src/islands/share/read-parts.ts';

const now = (own: Partial<ShareAnswers['now']>): ShareAnswers => ({ ...noShareAnswers, now: { ...noShareAnswers.now, ...own } });

describe('a year', () => {
  test('that is empty is no problem', () => {
    expect(readYear(noShareAnswers, 'now')).toEqual({ parts: {}, problems: {}, values: {} });
  });

  test('is read by amount and by lines', () => {
    expect(readYear(now({ total: '1.2亿', part: '3000万', lines: '1,200', partLines: '0' }), 'now')).toEqual({
      parts: { amount: { part: 30_000_000_00n, total: 120_000_000_00n }, lines: { part: 0n, total: 1_200n } },
      problems: {},
      values: { total: 120_000_000_00n, part: 30_000_000_00n, lines: 1_200n, partLines: 0n },
    });
  });

  test.each([
    ['a part larger than the whole', { total: '100', part: '100.01' }, { part: 'larger' }],
    ['a part without a whole', { part: '100' }, { total: 'empty' }],
    ['a whole without its part', { total: '100' }, { part: 'empty' }],
    ['a whole of nothing', { total: '0', part: '0' }, { total: 'zero' }],
    ['no lines at all', { lines: '0', partLines: '0' }, { lines: 'zero' }],
    ['half a line', { lines: '10', partLines: '2.5' }, { partLines: 'not-whole' }],
    ['what is no number', { total: 'x', part: '1,5' }, { total: 'not-a-number', part: 'unclear' }],
  ])('%s is told', (_, answers, problems) => {
    expect(readYear(now(answers), 'now')).toMatchObject({ parts: {}, problems });
  });

  test('nothing spent on innovative products is a share of none', () => {
    expect(readYear(now({ total: '100', part: '0' }), 'now').parts).toEqual({ amount: { part: 0n, total: 100_00n } });
  });
});

describe('the address', () => {
  test('gives back what was filled in', () => {
    const answers: ShareAnswers = { now: { total: '1.2亿', part: '3000万', lines: '', partLines: 'x' }, last: { total: '', part: '', lines: '9', partLines: '' } };
    expect(searchOfShare(answers)).toBe('?total=1.2%E4%BA%BF&part=3000%E4%B8%87&partlines=x&lastlines=9');
    expect(readShareAnswers(searchOfShare(answers))).toEqual(answers);
    expect(searchOfShare(noShareAnswers)).toBe('');
  });

  test('names each field once', () => {
    expect(parameterOf('now', 'partLines')).toBe('partlines');
    expect(parameterOf('last', 'total')).toBe('lasttotal');
  });
});
