import { describe, expect, test } from 'vitest';
import { carriedOver, openByReason, type Decision } from '../../../src/plan/decisions.ts';
import type { Match } from '../../../src/plan/match/outcome.ts';
import { shareOf, summarise, summariseBySector } from '../../../src/plan/summary.ts';

const exact = (product: string): Match => ({ outcome: 'exact', reason: 'name-and-maker', product, score: 1, candidates: [product] });
const likely = (product: string): Match => ({ outcome: 'likely', reason: 'misspelt', product, score: 0.9, candidates: [product] });
const none: Match = { outcome: 'none', reason: 'nothing', candidates: [] };
const stated = (yuan: bigint, sector = '') => ({ amount: { fen: yuan * 100n, from: 'stated' } as const, sector });

const lines = [stated(100n, '设备'), stated(50n, '设备'), stated(25n, '软件'), { amount: { problem: 'unread', text: '待定' } as const, sector: '' }];
const matches = [exact('listed-one'), likely('listed-two'), likely('recorded'), none];
const isListed = (product: string): boolean => product.startsWith('listed');
const input = (decisions: [number, Decision][] = []) => ({ lines, matches, decisions: new Map(decisions), isListed });

describe('the shares', () => {
  test('tell what is certain apart from what is suggested, and listed apart from recorded', () => {
    expect(summarise(input())).toEqual({
      total: { lines: 4, fen: 17500n },
      withoutAmount: 1,
      stages: {
        certain: { listed: { lines: 1, fen: 10000n }, recorded: { lines: 0, fen: 0n } },
        accepted: { listed: { lines: 1, fen: 10000n }, recorded: { lines: 0, fen: 0n } },
        all: { listed: { lines: 2, fen: 15000n }, recorded: { lines: 1, fen: 2500n } },
      },
    });
  });

  test('follow what the reader accepts, refuses and chooses', () => {
    const { stages } = summarise(input([[0, 'none'], [1, { product: 'listed-two' }], [3, { product: 'listed-three' }]]));
    expect(stages.certain.listed.lines).toBe(0);
    expect(stages.accepted.listed).toEqual({ lines: 2, fen: 5000n });
    expect(stages.all.recorded.lines).toBe(1);
  });

  test('by sector are those of the plan, or of the products', () => {
    const accepted = input([[1, { product: 'listed-two' }]]);
    expect(summariseBySector(accepted, undefined).map(({ sector, total, listed }) => [sector, total.lines, listed.lines])).toEqual([['设备', 2, 2], ['软件', 1, 0], ['', 1, 0]]);
    expect(summariseBySector(accepted, () => 'robots').map(({ sector, total, listed }) => [sector, total.lines, listed.lines])).toEqual([['robots', 2, 2], ['', 2, 0]]);
  });
});

test('a share of nothing is none', () => {
  expect(shareOf(1, 4)).toBe(0.25);
  expect(shareOf(1n, 0n)).toBeUndefined();
  expect(shareOf(1n, -5n)).toBeUndefined();
});

test('suggestions are gathered by their reason until they are decided', () => {
  expect([...openByReason(matches, new Map([[1, 'none']]))]).toEqual([['misspelt', [2]]]);
});

describe('decisions, when a plan is matched once more,', () => {
  const lineOf = (row: number, name: string) => ({ row, name, model: '', maker: '', registration: '' });
  const before = [{ line: lineOf(2, '泵'), match: likely('pump') }, { line: lineOf(3, '阀'), match: none }, { line: lineOf(4, '管'), match: likely('pipe') }];
  const decisions = new Map<number, Decision>([[0, { product: 'pump' }], [1, 'none'], [2, { product: 'pipe' }]]);

  test('stay with the lines that still say the same', () => {
    const now = [{ line: lineOf(1, '名称'), match: none }, ...before];
    expect([...carriedOver(decisions, before, now)]).toEqual([[1, { product: 'pump' }], [2, 'none'], [3, { product: 'pipe' }]]);
  });

  test('go where a line says something else, or the product is no longer proposed', () => {
    const now = [{ line: lineOf(2, '水泵'), match: likely('pump') }, { line: lineOf(3, '阀'), match: none }, { line: lineOf(4, '管'), match: likely('tube') }];
    expect([...carriedOver(decisions, before, now)]).toEqual([[1, 'none']]);
  });
});
