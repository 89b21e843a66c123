// How many characters must be changed, put in or left out to make one text of the other.

/** Edits from one text to another, a swap of neighbours counting as one; `most + 1` where there are more than that. */
export const editDistance = (a: string, b: string, most: number): number => {
  const [first, second] = [Array.from(a), Array.from(b)];
  if (Math.abs(first.length - second.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = second.map((_, index) => index).concat(second.length);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      let edits = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[second.length] ?? most + 1;
};
