import { expect, test } from 'vitest';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { sectorFigures, shareFigures } from '../../../../src/islands/plan/figures.ts';
import { planMessageKeys } from '../../../../src/islands/plan/messages.ts';
import { speakerOf } from '../../../../src/islands/speaker.ts';

const speaker = (locale: 'zh' | 'en') => speakerOf({ base: '/', locale, messages: messagesOf(locale, planMessageKeys) });
const tally = (lines: number, yuan: bigint) => ({ lines, fen: yuan * 100n });
const shares = (yuan: bigint) => ({ listed: tally(1, yuan), recorded: tally(0, 0n) });
const summary = { total: tally(4, 250_000_000n), withoutAmount: 0, stages: { certain: shares(172_800n), accepted: shares(50_000_000n), all: shares(50_000_000n) } };

test('the amounts of the whole plan and of its parts have one unit', () => {
  const { rows, total } = shareFigures(summary, speaker('zh'));
  expect(total).toBe('25,000 万元');
  expect(rows[1]?.figures).toEqual(['17.28 万元（0.1%）', '5,000 万元（20.0%）', '5,000 万元（20.0%）']);
  expect(rows[3]?.figures).toEqual(['0 万元（0.0%）', '0 万元（0.0%）', '0 万元（0.0%）']);
  expect(shareFigures(summary, speaker('en')).total).toBe('250,000,000 yuan');
});

test('so have those of the sectors', () => {
  const sectors = [{ sector: 'a', total: tally(2, 300_000_000n), ...shares(1_000_000n) }, { sector: 'b', total: tally(1, 1_230_000n), ...shares(0n) }];
  expect(sectorFigures(sectors, speaker('zh')).map(({ figures }) => [figures[1], figures[3]])).toEqual([['30,000 万元', '100 万元（0.3%）'], ['123 万元', '0 万元（0.0%）']]);
  expect(sectorFigures(sectors, speaker('en')).map(({ figures }) => figures[1])).toEqual(['300 million yuan', '1.23 million yuan']);
});
