import { describe, expect, test } from 'vitest';
import { capTerms, hasAmount, rateTerms, rateText } from '../../../src/components/policy/support-text.ts';
import { targetTerms } from '../../../src/components/policy/target-text.ts';
import { translator } from '../../../src/i18n/index.ts';
import { aSupport, aTarget } from '../catalogue/a-policy.ts';

const [zh, en] = [translator('zh'), translator('en')];

describe('a support in words', () => {
  test.each([
    [aSupport({ basis: 'contract', rate: { percent: 30, upTo: true } }), '合同金额的 30% 以内', 'Up to 30% of the contract amount'],
    [aSupport({ basis: 'loan-interest', rate: { percent: 50, upTo: false } }), '贷款利息的 50%', '50% of the loan interest'],
    [aSupport({ basis: 'software-sales' }), '按软件销售额，比例未载明', 'By software sales; rate not stated'],
    [aSupport(), '未载明金额', 'Amount not stated'],
  ])('the rate of %j', (support, chinese, english) => {
    expect(rateText(zh, support)).toBe(chinese);
    expect(rateText(en, support)).toBe(english);
  });

  test('years and the size of the project stand below the rate', () => {
    const support = aSupport({ years: 3, investmentOverYuan: 20_000_000 });
    expect(rateTerms(zh, 'zh', support)).toEqual(['连续 3 年', '项目投资超过 2,000 万元']);
    expect(rateTerms(en, 'en', support)).toEqual(['3 years in a row', 'Project investment over 20 million yuan']);
    expect(rateTerms(zh, 'zh', aSupport())).toEqual([]);
  });

  test('a cap says for what it holds and whether there are exceptions', () => {
    expect(capTerms(zh, aSupport({ cap: { yuan: 1, per: 'product', inPrinciple: true } }))).toEqual(['按每个产品计', '原则上']);
    expect(capTerms(en, aSupport({ cap: { yuan: 1, per: 'cumulative' } }))).toEqual(['in total']);
    expect(capTerms(zh, aSupport())).toEqual([]);
  });

  test('a rate or a cap is an amount; a basis alone is none', () => {
    expect([aSupport({ rate: { percent: 1, upTo: true } }), aSupport({ cap: { yuan: 1 } }), aSupport({ basis: 'software-sales' }), aSupport()].map(hasAmount)).toEqual([true, true, false, false]);
  });
});

test.each([
  [aTarget({ year: 2027, period: 'total' }), '到 2027 年，累计', 'By 2027, in total'],
  [aTarget({ year: 2027, baselineYear: 2023 }), '到 2027 年，与 2023 年相比', 'By 2027, compared with 2023'],
  [aTarget({ period: 'per-year', strives: true }), '每年，力争', 'Each year, to strive for'],
  [aTarget(), '期限未载明', 'Year not stated'],
  [aTarget({ kind: 'limit' }), '', ''],
])('the terms of %j', (target, chinese, english) => {
  expect(targetTerms(zh, target)).toBe(chinese);
  expect(targetTerms(en, target)).toBe(english);
});
