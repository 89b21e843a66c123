import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choices, figureNames, noAnswers, readAnswers, roles, searchOfAnswers, type Answers } from '../../../../src/islands/calculator/answers.ts';

const read = (search: string): Answers => readAnswers(search).answers;

test('an address without answers has none', () => {
  expect(readAnswers('')).toEqual({ answers: noAnswers, broken: [] });
  expect(searchOfAnswers(noAnswers)).toBe('');
});

test('answers are read from the address, texts as typed', () => {
  expect(read('?role=maker&first=first-set&contract=8000%E4%B8%87%E5%85%83&years=abc')).toEqual({ ...noAnswers, role: 'maker', first: 'first-set', contract: '8000万元', years: 'abc' });
});

test('what makes no sense is told, and the rest kept', () => {
  expect(readAnswers('?role=owner&kind=toy&listed=yes&loan=320%E4%B8%87')).toEqual({
    answers: { ...noAnswers, listed: 'yes', loan: '320万' },
    broken: [{ name: 'role', value: 'owner' }, { name: 'kind', value: 'toy' }],
  });
});

test.each(['?role=', '?kind=&first=', '?product=', '?loan=%00'])('%s is no trouble', (search) => {
  expect(readAnswers(search)).toEqual({ answers: noAnswers, broken: [] });
});

test('a second value and a name of nothing are told, and the first value kept', () => {
  expect(readAnswers('?loan=1&loan=2&loam=3&%E0%A4%A')).toEqual({
    answers: { ...noAnswers, loan: '1' },
    broken: [{ name: 'loan', value: '2' }, { name: 'loam', value: '3' }, { name: '\ufffd%A', value: '' }],
  });
});

test('what a messenger or a campaign adds to a link is passed over', () => {
  expect(readAnswers('?from=timeline&isappinstalled=0&utm_source=mail&loan=1')).toEqual({ answers: { ...noAnswers, loan: '1' }, broken: [] });
});

test('an absurdly long text is cut', () => {
  expect(read(`?loan=${'9'.repeat(5_000)}`).loan).toHaveLength(100);
});

describe('the address', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789.,万亿元 %+&=?#') , maxLength: 20 }).map((one) => one.trim());
  const answers: fc.Arbitrary<Answers> = fc.record({
    role: fc.constantFrom(...roles),
    product: fc.constantFrom('', 'umr-790'),
    kind: fc.constantFrom('' as const, ...choices.kind),
    listed: fc.constantFrom('' as const, ...choices.listed),
    marketed: fc.constantFrom('' as const, ...choices.marketed),
    first: fc.constantFrom('' as const, ...choices.first),
    contract: text, investment: text, equipment: text, loan: text, rate: text, years: text, certification: text, added: text, specified: text, sales: text,
  });

  test('gives back what was answered', () => {
    fc.assert(fc.property(answers, (given) => {
      expect(read(searchOfAnswers(given))).toEqual(given);
    }));
  });

  test('holds only what was answered', () => {
    expect(searchOfAnswers({ ...noAnswers, role: 'lessee', equipment: ' 320 ' })).toBe('?role=lessee&equipment=320');
    expect(figureNames).toHaveLength(10);
  });
});
