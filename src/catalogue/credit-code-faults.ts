// What is wrong with a unified social credit code, so that whoever wrote it can look at the right place. Never which
// character would be right: one slip can be set right in eighteen ways, and seventeen of them are somebody else's code or nobody's.
import { creditCodeLength, hasValidCreditCode, isCreditCodeCharacter } from './credit-code.ts';

export type CreditCodeFault =
  /** Characters that there are instead of 18. */
  | { kind: 'length'; length: number }
  /** One that no code has, with its place, from 1. */
  | { kind: 'character'; character: string; place: number }
  /** The last character does not fit the others: one of the 18 is wrong, or two are swapped. */
  | { kind: 'check' };

/** A code as it is compared: width, case, spaces and hyphens don't count. */
export const plainCreditCode = (written: string): string => written.normalize('NFKC').replace(/[\s\-‐-―]/g, '').toUpperCase();

/** Whether a text is meant for a code rather than for a name: letters and digits only, and many digits among them. */
export const looksLikeCreditCode = (written: string): boolean => {
  const code = plainCreditCode(written);
  return /^[0-9A-Z]{8,30}$/.test(code) && code.replace(/\D/g, '').length >= 6;
};

/** Everything that is wrong with a code; nothing where it is one. @param code as `plainCreditCode` gives it */
export const creditCodeFaults = (code: string): CreditCodeFault[] => {
  const characters = Array.from(code);
  const faults: CreditCodeFault[] = [
    ...(characters.length === creditCodeLength ? [] : [{ kind: 'length' as const, length: characters.length }]),
    ...characters.flatMap((character, index) => (isCreditCodeCharacter(character) ? [] : [{ kind: 'character' as const, character, place: index + 1 }])),
  ];
  return faults.length > 0 || hasValidCreditCode(code) ? faults : [{ kind: 'check' }];
};
