// Whether two words differ by one slip of the fingers.

/** One insertion, deletion, substitution, or swap of two neighbours; equal words are not. */
export const isOneSlip = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true;
  return a.length === b.length && a.length >= 2 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
};

/** Whether a typed word of six letters or more may stand for a word of a text. */
export const isTypoOf = (typed: string, word: string): boolean => /^[a-z]{6,}$/.test(typed) && /^[a-z]+$/.test(word) && isOneSlip(typed, word);
