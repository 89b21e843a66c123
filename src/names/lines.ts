// A pasted text as lines, and how many of them are checked at once.
export const mostLines = 2000;
/** Characters; some 500 kB of them are more than any contract holds. */
const mostCharacters = 500_000;

export interface LineToCheck {
  /** From 1, as the text counts them. */
  number: number;
  text: string;
}

export interface PastedLines {
  /** Without the blank ones. */
  lines: LineToCheck[];
  /** Lines that are not blank and not checked. */
  rest: number;
}

export const linesOf = (pasted: string): PastedLines => {
  const all = pasted.split(/\r\n|\r|\n/).map((text, index) => ({ number: index + 1, text })).filter(({ text }) => text.trim() !== '');
  let characters = 0;
  const end = all.findIndex(({ text }, index) => {
    characters += text.length + 1;
    return index > 0 && (index >= mostLines || characters > mostCharacters);
  });
  return end < 0 ? { lines: all, rest: 0 } : { lines: all.slice(0, end), rest: all.length - end };
};
