import { mostCompared } from '../../catalogue/comparison.ts';
import { ProductField, type ProductFieldTexts } from '../product-picker/ProductField.tsx';
import type { Products } from '../product-picker/use-products.ts';
import type { CompareSpeaker } from './messages.ts';

interface AddProductProps {
  products: Products;
  /** Of the address. */
  ids: readonly string[];
  /** How many are shown. */
  count: number;
  add: (id: string) => void;
  speaker: CompareSpeaker;
}

const textsOf = ({ t }: CompareSpeaker): ProductFieldTexts => ({
  label: t('compareAdd'),
  hint: t('compareAddHint'),
  loading: t('comparePickLoading'),
  found: (count) => t('comparePickFound', { count }),
  none: (typed) => t('comparePickNone', { typed }),
  notChosen: (typed) => t('comparePickNotChosen', { typed }),
  failed: t('comparePickFailed'),
  retry: t('retry'),
});

export const AddProduct = ({ products, ids, count, add, speaker }: AddProductProps) =>
  count >= mostCompared ? <p className="hint">{speaker.t('compareFull')}</p> : <ProductField id="compare-product" products={products} taken={ids} choose={add} retry={products.load} texts={textsOf(speaker)} />;
