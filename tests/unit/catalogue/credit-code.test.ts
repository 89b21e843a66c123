import { describe, expect, test } from 'vitest';
import { creditCodeCheckCharacter, hasValidCreditCode } from '../../../src/catalogue/credit-code.ts';

/** Codes with the right check character. */
const validCodes = ['91310000132260250X', '91310000631696382C', '9144030071526726XG', '91330100799655058B'];

describe('the check character of a unified social credit code', () => {
  test.each(validCodes)('the code %s ends with the character that its first 17 call for', (code) => {
    expect(creditCodeCheckCharacter(code.slice(0, 17))).toBe(code.charAt(17));
    expect(hasValidCreditCode(code)).toBe(true);
  });

  test.each([
    ['a wrong check character', '91310000132260250A'],
    ['two characters that changed places', '91310000132260520X'],
    ['17 characters', '91310000132260250'],
    ['19 characters', '91310000132260250X0'],
    ['the letter I, which the standard leaves out', '9131000013226025IX'],
    ['small letters', '91310000132260250x'],
    ['a space', '91310000 132260250'],
    ['nothing', ''],
  ])('a code with %s is refused', (_, code) => {
    expect(hasValidCreditCode(code)).toBe(false);
  });

  test('too few characters are a mistake of the program', () => {
    expect(() => creditCodeCheckCharacter('9131')).toThrow('first 17 characters');
  });

  test('a character outside the alphabet is a mistake of the program', () => {
    expect(() => creditCodeCheckCharacter('9131000013226025O')).toThrow('Character O');
  });
});
