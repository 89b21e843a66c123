import { describe, expect, test } from 'vitest';
import { creditCodeFaults, looksLikeCreditCode, plainCreditCode, type CreditCodeFault } from '../../../src/catalogue/credit-code-faults.ts';
import { creditCodeCheckCharacter } from '../../../src/catalogue/credit-code.ts';

const first = '91310999MACT32DA1';
const right = `${first}${creditCodeCheckCharacter(first)}`;

test.each<[string, string, CreditCodeFault[]]>([
  ['a right code', right, []],
  ['one too short', right.slice(1), [{ kind: 'length', length: 17 }]],
  ['one too long', `${right}0`, [{ kind: 'length', length: 19 }]],
  ['the old code of an organisation', '79012345X', [{ kind: 'length', length: 9 }]],
  ['letters that no code has', right.replace('M', 'O').replace('D', 'I'), [{ kind: 'character', character: 'O', place: 9 }, { kind: 'character', character: 'I', place: 15 }]],
  ['all at once', right.replace('M', 'O').slice(0, 17), [{ kind: 'length', length: 17 }, { kind: 'character', character: 'O', place: 9 }]],
  ['another last character', `${first}${right.endsWith('0') ? '1' : '0'}`, [{ kind: 'check' }]],
  ['two characters swapped', right.replace('32', '23'), [{ kind: 'check' }]],
])('%s', (_, code, faults) => {
  expect(creditCodeFaults(code)).toEqual(faults);
});

test('a fault never names the character that would be right', () => {
  expect(JSON.stringify(creditCodeFaults(`${first}0`))).toBe('[{"kind":"check"}]');
});

describe('what is written', () => {
  test.each([
    [right.toLowerCase(), right],
    [` ${right.slice(0, 6)} ${right.slice(6, 12)}-${right.slice(12)} `, right],
    ['９１３１０', '91310'],
  ])('%s is read as %s', (written, code) => {
    expect(plainCreditCode(written)).toBe(code);
  });

  test.each([[right, true], [right.toLowerCase(), true], ['91310115', true], ['913101', false], ['澹汀材料', false], ['澹汀 91310999', false], ['United Imaging', false], ['uMR790', false], ['', false]])('"%s" is meant for a code: %s', (written, isCode) => {
    expect(looksLikeCreditCode(written)).toBe(isCode);
  });
});
