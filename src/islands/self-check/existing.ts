// The record that a correction starts from: `?product=` or `?maker=` in the address, as product and maker pages link here.
import type { EntryFile } from '../../catalogue/entry-file.ts';
import { isId } from '../../catalogue/id.ts';
import { address, pathOf } from '../../site-paths.ts';
import type { SubmissionDraft } from '../../submission/check-draft.ts';

export interface Asked {
  of: 'product' | 'maker';
  id: string;
}

/** What an address asks to be corrected, if anything. */
export const askedIn = (search: string): Asked | undefined => {
  const parameters = new URLSearchParams(search);
  for (const of of ['product', 'maker'] as const) {
    const id = parameters.get(of);
    if (id !== null && id !== '') return { of, id };
  }
  return undefined;
};

/** The record as a draft; `missing` where this edition has none. A product brings its maker along; a maker comes alone. */
export const existingDraft = async (base: string, { of, id }: Asked): Promise<SubmissionDraft | 'missing'> => {
  // What is no id cannot be part of an address.
  if (!isId(id)) return 'missing';
  const response = await fetch(address(base, 'zh', of === 'product' ? pathOf.entry(id) : pathOf.manufacturerEntries(id)));
  if (response.status === 404 || response.status === 410) return 'missing';
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  const { manufacturers, products } = (await response.json()) as EntryFile; // written by the same build
  const product = products.find((one) => one.id === id);
  const manufacturer = manufacturers.find((one) => one.id === (of === 'product' ? product?.manufacturer : id));
  return manufacturer ? { manufacturer, products: of === 'product' && product ? [product] : [] } : 'missing';
};
