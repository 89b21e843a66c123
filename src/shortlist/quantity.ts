// How many of a product: a plain positive number. Units differ from product to product and belong into the note.

export type QuantityProblem = 'not-a-number' | 'not-positive' | 'too-precise' | 'too-large';

export type QuantityReading = { quantity?: number } | { problem: QuantityProblem };

const most = 1_000_000_000;

/** Groups of three are digits; another comma may be a decimal one, so it is none of ours to guess. */
const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?$/;

export const isQuantity = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value <= most && Math.abs(Math.round(value * 1000) - value * 1000) < 1e-6 * Math.max(1, value);

/** Reads what was typed; nothing typed is no quantity. Full-width digits are digits. */
export const readQuantity = (typed: string): QuantityReading => {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return {};
  if (!plainNumber.test(text) || !/\d/.test(text)) return { problem: 'not-a-number' };
  const quantity = Number(text.replaceAll(',', ''));
  if (!(quantity > 0)) return { problem: 'not-positive' };
  if (/\.\d{3}\d*[1-9]/.test(text)) return { problem: 'too-precise' };
  return quantity > most ? { problem: 'too-large' } : { quantity };
};

/** As it is typed and filed: without groups. */
export const quantityText = (quantity: number | undefined): string => (quantity === undefined ? '' : String(quantity));
