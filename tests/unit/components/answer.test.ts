import { describe, expect, test } from 'vitest';
import type { AskedDay } from '../../../src/catalogue/as-of.ts';
import { answerOf, type About } from '../../../src/components/as-of/answer.ts';
import { asOfMessageKeys } from '../../../src/components/as-of/messages.ts';
import type { Language } from '../../../src/i18n/fill.ts';
import { messagesOf } from '../../../src/i18n/index.ts';

const renewed = [{ listedOn: '2025-01-01', validUntil: '2026-12-31' }, { listedOn: '2023', validUntil: '2024-12-31' }];
const ask = (asked: Exclude<AskedDay, { kind: 'none' }>, about: About = { listings: renewed }, locale: Language = 'zh') =>
  answerOf({ asked, today: '2026-11-26', dataDate: '2026-11-22', about }, locale, messagesOf(locale, asOfMessageKeys));
const onDay = (day: string, about?: About, locale?: Language) => ask({ kind: 'day', day }, about, locale);

describe('the answer for a day', () => {
  test.each<[string, About, string, number | undefined]>([
    ['2023-06-01', { listings: renewed }, '2023年6月1日，该产品尚未列入目录。', 1],
    ['2023-12-31', { listings: renewed }, '2023年12月31日，该产品在目录内。', 1],
    ['2024-12-30', { listings: renewed }, '2024年12月30日，该产品在目录内，距到期还有 1 天。', 1],
    ['2024-12-31', { listings: renewed }, '2024年12月31日是有效期的最后一天，该产品当日仍在目录内。', 1],
    ['2025-01-01', { listings: renewed }, '2025年1月1日，该产品在目录内。', 0],
    ['2025-01-01', { listings: [{ listedOn: '2023', validUntil: '2024-12-31' }] }, '2025年1月1日，该产品的有效期已过，不在目录内。', 0],
    ['2025-01-01', { listings: [{ listedOn: '2023', withdrawnOn: '2025-01-01' }] }, '2025年1月1日，该产品已移出目录。', 0],
    ['2025-01-01', { listings: [] }, '2025年1月1日，没有该产品列入目录的记录；本站仅按公开资料收录。', undefined],
    ['2025-06-01', { products: [renewed, [], [{ listedOn: '2024', validUntil: '2025-05-31' }]] }, '2025年6月1日，本站收录的该企业 3 项产品中，在目录的有 1 项。', undefined],
  ])('%s of %j', (day, about, sentence, deciding) => {
    const answer = onDay(day, about);
    expect(answer.isShown).toBe(true);
    expect(answer.sentences[1]).toBe(sentence);
    expect(answer.deciding).toBe(deciding);
  });

  test('says first which day the page shows, and last how far the data goes', () => {
    expect(onDay('2025-06-01', undefined, 'en').sentences).toEqual(['This page shows 1 June 2025, not today.', 'On 1 June 2025 the product was in the catalogue.', 'Worked out from the listings recorded up to 22 November 2026.']);
    expect(onDay('2026-11-26').sentences[0]).toBe('本页显示的是今天（2026年11月26日）的状态。');
    expect(onDay('2026-11-24').sentences[2]).toBe('列入记录截至2026年11月22日，此后的变动没有计入。');
  });
});

test.each<[string, Exclude<AskedDay, { kind: 'none' }>, string]>([
  ['what is no date', { kind: 'no-day', written: '2025-02-30' }, '“2025-02-30”不是有效的日期，本页仍显示今天的状态。日期请写成“年-月-日”，例如 2025-06-30。'],
  ['an empty date', { kind: 'no-day', written: '' }, '没有写明要查询的日期，本页仍显示今天的状态。日期请写成“年-月-日”，例如 2025-06-30。'],
  ['a day to come', { kind: 'future', day: '2027-01-01' }, '2027年1月1日还没有到，届时的状态尚不能确定。本页仍显示今天的状态。'],
])('for %s the page stays at today, and says why', (_, asked, sentence) => {
  expect(ask(asked)).toEqual({ isShown: false, sentences: [sentence] });
});
