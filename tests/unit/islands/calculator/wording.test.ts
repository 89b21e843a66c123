import { expect, test } from 'vitest';
import { supportAmount, type Figures } from '../../../../src/catalogue/support-amount.ts';
import type { Outcome } from '../../../../src/catalogue/policy-schema.ts';
import type { AnyText } from '../../../../src/catalogue/schema.ts';
import { fenText } from '../../../../src/i18n/fen.ts';
import { pick } from '../../../../src/i18n/fill.ts';
import { translator } from '../../../../src/i18n/index.ts';
import type { SupportShown } from '../../../../src/islands/calculator/supports.ts';
import { becauseText, boundText, capText, formula, generalFormula, headline, premises, yearsBeyond, yearsSentence } from '../../../../src/islands/calculator/wording.ts';

const words = (locale: 'zh' | 'en') => ({ t: translator(locale), money: (fen: bigint) => fenText(locale, fen) });
const aSupport = (own: Partial<SupportShown> = {}): SupportShown => ({ id: 'example', title: { zh: '示例支持' }, audience: ['buyer'], unknown: [], ...own });
const loan = aSupport({ basis: 'loan-interest', rate: { percent: 50, upTo: false }, cap: { yuan: 5_000_000 }, years: 3 });
const contract = aSupport({ basis: 'contract', rate: { percent: 30, upTo: true }, cap: { yuan: 20_000_000 } });

/** All that is said of a support, in one language. */
const said = (support: SupportShown, figures: Figures, { locale = 'zh', outcome = 'applies' }: { locale?: 'zh' | 'en'; outcome?: Outcome } = {}): string[] => {
  const amount = supportAmount(support, figures);
  const of = words(locale);
  const line = headline({ outcome, amount }, of).text;
  if (amount.kind !== 'computed') return [line];
  return [line, formula(amount, of), boundText(support, amount, of), ...(amount.loan ? [yearsSentence(amount.loan, of)] : []), ...premises(support, amount, of)];
};

test('a loan is written out', () => {
  expect(said(loan, { loan: 3_200_000_00n, rate: 36_000n, years: 500n })).toEqual([
    '最高 17.28 万元',
    '贷款金额 320 万元 × 年利率 3.6% × 3 年 × 50% = 17.28 万元',
    '500 万元。按累计还是按年，文件没有写明，这里按累计。未超过，以算式结果为准。',
    '贷款 5 年，只计 3 年。',
    '假定本金始终未还、按单利计息；计入年限的利息合计 34.56 万元。',
    '不足一分的舍去。',
  ]);
});

test('what is rounded is told as about', () => {
  expect(said(contract, { contract: 1_01n })).toContain('合同金额 1.01 元 × 30% ≈ 0.30 元');
  const of = said(loan, { loan: 1_01n, rate: 36_000n, years: 100n });
  expect(of).toContain('贷款金额 1.01 元 × 年利率 3.6% × 1 年 × 50% ≈ 0.01 元');
  expect(of).toContain('假定本金始终未还、按单利计息；计入年限的利息合计约 0.03 元。');
});

test('a contract over the cap is written out', () => {
  expect(said(contract, { contract: 80_000_000_00n }, { locale: 'en', outcome: 'check' })).toEqual([
    'If the conditions are met, up to 20 million yuan',
    'Contract amount 80 million yuan × 30% = 24 million yuan',
    '20 million yuan. The formula gives more, so the cap decides.',
    'The document says “up to 30%”. This is the highest rate; the authority sets the actual one.',
    'Fractions of a fen are dropped.',
  ]);
});

test.each([
  ['missing figures', loan, { loan: 1_00n }, 'applies', '填写贷款年利率（%）、贷款年限（年）后可以测算。'],
  ['no rate', aSupport({ basis: 'software-sales' }), {}, 'check', '文件没有写明比例，不能测算。'],
  ['no amount', aSupport(), {}, 'applies', '文件没有为这一项写明金额。'],
  ['what is ruled out', contract, { contract: 1_00n }, 'does-not-apply', '按现有情况不适用，不作测算。'],
  ['an advantage that is ruled out', aSupport(), {}, 'does-not-apply', '文件没有为这一项写明金额。'],
  ['a small project', { ...contract, investmentOverYuan: 20_000_000 }, { investment: 20_000_000_00n }, 'does-not-apply', '项目投资没有超过 2,000 万元，不在文件所说的优先范围内，不作测算。'],
  ['less than a fen', contract, { contract: 1n }, 'applies', '最高不足一分'],
] as const)('%s: said in a sentence', (_, support, figures, outcome, text) => {
  expect(said(support, figures, { outcome })[0]).toBe(text);
});

const disputed = aSupport({ basis: 'leased-equipment', rate: { percent: 5, upTo: true }, cap: { yuan: 200_000_000 }, discrepancy: { capYuan: 20_000_000, text: { zh: '两种文本不一致。' } } });

test('two texts with different caps are both told, and both amounts where they differ', () => {
  expect(capText(disputed, words('zh'))).toBe('2,000 万元或 2 亿元（两种文本不一致）');
  expect(said(disputed, { equipment: 1_000_000_000_00n }).slice(0, 3)).toEqual([
    '最高 2,000 万元或 5,000 万元（两种文本不一致）',
    '融资租赁的设备投资额 10 亿元 × 5% = 5,000 万元',
    '2,000 万元或 2 亿元（两种文本不一致）。按两种上限，结果不同，均已列出。',
  ]);
  expect(said(disputed, { equipment: 20_000_000_00n }, { locale: 'en' })[0]).toBe('Up to 1 million yuan');
});

test('a sentence that rests on an answer is told as the reader’s', () => {
  const say = (text: AnyText) => pick('zh', text);
  const decided = { support: 'example', outcome: 'applies', because: { zh: '产品在首台套名单内。' }, prove: [], facts: { 'first-set': 'yes' } } as const;
  const because = (own: Partial<Parameters<typeof becauseText>[0]>) => becauseText({ outcome: 'applies', byAnswer: true, decided, ...own }, { t: words('zh').t, say })?.text;
  expect(because({})).toBe('按所填情况：产品在首台套名单内。');
  expect(because({ byAnswer: false })).toBe('产品在首台套名单内。');
  expect(because({ outcome: 'does-not-apply', decided: { ...decided, outcome: 'does-not-apply', facts: { sector: 'software' } } })).toBe('按所填情况，产品类别不在这一项的支持范围内。');
});

test('a threshold that nobody can hold against an investment is a premise', () => {
  expect(said({ ...contract, investmentOverYuan: 20_000_000 }, { contract: 1_000_000_00n })).toContain('以项目投资超过 2,000 万元为前提。');
});

test.each([
  [loan, '贷款金额 × 年利率 × 年数（最多 3 年） × 50%', '500 万元。按累计还是按年，文件没有写明，这里按累计'],
  [contract, '合同金额 × 30%', '2,000 万元'],
  [{ ...contract, cap: { yuan: 1_000_000, per: 'product' as const } }, '合同金额 × 30%', '每项产品 100 万元'],
  [{ ...loan, cap: { yuan: 200_000_000, per: 'cumulative' as const } }, '贷款金额 × 年利率 × 年数（最多 3 年） × 50%', '累计 2 亿元'],
  [{ ...contract, cap: { yuan: 100_000_000, inPrinciple: true } }, '合同金额 × 30%', '原则上 1 亿元'],
  [aSupport(), undefined, '文件没有写明上限'],
])('without figures: formula and cap', (support, general, cap) => {
  expect(generalFormula(support, words('zh'))).toBe(general);
  expect(capText(support, words('zh'))).toBe(cap);
});

test.each([
  [undefined, 3, undefined],
  [300n, 3, undefined],
  [350n, 3, { counted: '3', rest: '0.5' }],
  [500n, undefined, undefined],
])('%s hundredths of a year, of which %s years count', (told, most, expected) => {
  expect(yearsBeyond(told, most)).toEqual(expected);
});
