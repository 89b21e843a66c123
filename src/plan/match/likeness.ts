// How alike what a line says is to a name of a product.
import { editDistance } from '../../catalogue/edit-distance.ts';
import { tokensOf } from './tokens.ts';
import type { KnownName, KnownProduct, ProductIndex } from './product-index.ts';

export interface Likeness {
  /** From 0 to 1. */
  score: number;
  /** How much of the product's name is in the line, and of the line in the name, together: from 0 to 1. */
  balance: number;
  /** Weight of what both have. */
  shared: number;
  /** Characters by which the keys differ, where these are few. */
  edits?: number;
}

/** What of a line's name is compared. */
export interface ComparedName {
  key: string;
  tokens: ReadonlySet<string>;
  weight: number;
}

export const comparedName = (text: string, key: string, index: ProductIndex): ComparedName => {
  const tokens = tokensOf(text, index.fold);
  return { key, tokens, weight: [...tokens].reduce((sum, token) => sum + index.weightOf(token), 0) };
};

/** A key of so many characters may have one character wrong. */
const charactersPerEdit = 5;

const withName = (line: ComparedName, name: KnownName, index: ProductIndex): Likeness => {
  let shared = 0;
  for (const token of line.tokens) if (name.tokens.has(token)) shared += index.weightOf(token);
  if (shared === 0) return { score: 0, balance: 0, shared: 0 };
  const balance = (2 * shared) / (line.weight + name.weight);
  const held = shared / Math.min(line.weight, name.weight);
  const most = Math.min(2, Math.floor(Math.min(line.key.length, name.key.length) / charactersPerEdit));
  const edits = most > 0 && balance > 0.4 ? editDistance(line.key, name.key, most) : most + 1;
  return { score: 0.6 * balance + 0.4 * held, balance, shared, ...(edits <= most && { edits }) };
};

/** The best of all names of a product. */
export const likenessTo = (line: ComparedName, product: KnownProduct, index: ProductIndex): Likeness => {
  let best: Likeness = { score: 0, balance: 0, shared: 0 };
  for (const name of product.names) {
    const one = withName(line, name, index);
    const isBetter = one.edits !== undefined && best.edits === undefined ? one.score >= best.score - 0.2 : one.score > best.score && !(best.edits !== undefined && one.edits === undefined);
    if (isBetter) best = one;
  }
  return best;
};
