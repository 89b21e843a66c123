// A figure stays on one line with its unit: `2,000 万元`, `3 年`, `20 million yuan`.

/** A piece of a text; `isFigure` for a figure with its unit. */
export interface Piece {
  text: string;
  isFigure: boolean;
}

const figure = /\d[\d,.]*(?:%| (?:[万亿]?元|年)| (?:(?:million|billion) )?yuan| years?)/;

/** The pieces of a text in order. Joined, they are the text again. */
export const pieces = (text: string): Piece[] =>
  text.split(new RegExp(`(${figure.source})`)).map((piece, index) => ({ text: piece, isFigure: index % 2 === 1 })).filter((piece) => piece.text !== '');
