// The unified social credit code (统一社会信用代码) and its check character, after GB 32100-2015
// 《法人和其他组织统一社会信用代码编码规则》. Only the shape and the sum are judged: a code that passes may still belong to nobody.

/** The 31 characters of the code, in the order of their values 0 to 30. I, O, S, V and Z are left out. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export const creditCodeLength = 18;

/** Whether a character, a capital, can occur in a code. */
export const isCreditCodeCharacter = (character: string): boolean => alphabet.includes(character);

/** Weights of characters 1 to 17: powers of 3 modulo 31 (GB 32100-2015, table 2). */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * The check character that belongs behind the first 17 characters of a code.
 *
 * @param first17 17 characters of the alphabet 0-9 A-H J-N P Q R T U W X Y, in capitals
 * @throws Error if there are not 17 characters, or one is outside the alphabet
 */
export function creditCodeCheckCharacter(first17: string): string {
  if (first17.length !== weights.length) {
    throw new Error(`A check character needs the first 17 characters of a credit code, got ${first17.length}: ${first17}`);
  }
  const sum = weights.reduce((total, weight, index) => {
    const value = alphabet.indexOf(first17.charAt(index));
    if (value === -1) throw new Error(`Character ${first17.charAt(index)} cannot occur in a credit code: ${first17}`);
    return total + weight * value;
  }, 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Whether a text is 18 characters of the right alphabet, the last of them the right check character. */
export function hasValidCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  return creditCodeCheckCharacter(code.slice(0, 17)) === code.charAt(17);
}
