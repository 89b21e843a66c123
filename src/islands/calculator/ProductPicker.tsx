// A product is looked for by name and chosen from a list, or left open.
import { useEffect, useRef } from 'react';
import type { ProductChoice } from '../../catalogue/product-choices.ts';
import { statusAt } from '../../catalogue/status.ts';
import { statusClass } from '../../components/status-class.ts';
import { pathOf } from '../../site-paths.ts';
import { ProductField } from '../product-picker/ProductField.tsx';
import type { Products } from '../product-picker/use-products.ts';
import { shortened } from '../shortened.ts';
import type { Speaker } from './messages.ts';

interface ProductPickerProps {
  /** `YYYY-MM-DD` */
  day: string;
  products: Products;
  /** Id of the chosen product, '' for none. */
  id: string;
  choose: (id: string) => void;
  speaker: Speaker;
}

const Chosen = ({ choice, day, change, speaker: { t, to } }: { choice: ProductChoice; day: string; change: () => void; speaker: Speaker }) => {
  const status = statusAt(choice.catalogueListings, day);
  return (
    <div className="chosen">
      <p><a href={to(pathOf.product(choice.id))} lang={choice.name.lang}>{choice.name.text}</a></p>
      <p className="small"><span lang={choice.maker.lang}>{choice.maker.text}</span> <span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span></p>
      <button type="button" className="btn" onClick={change}>{t('calcProductChange')}</button>
    </div>
  );
};

const textsOf = ({ t }: Speaker) => ({
  label: t('calcProduct'),
  hint: t('calcProductHint'),
  loading: t('calcProductLoading'),
  found: (count: number) => t('calcProductFound', { count }),
  none: (typed: string) => t('calcProductNone', { typed }),
  notChosen: (typed: string) => t('calcProductNotChosen', { typed }),
  failed: t('calcFailedText'),
  retry: t('retry'),
});

export const ProductPicker = ({ day, products, id, choose, speaker }: ProductPickerProps) => {
  const { t } = speaker;
  const box = useRef<HTMLDivElement>(null);
  const moves = useRef(false);
  const chosen = id === '' ? undefined : products.choices.find((choice) => choice.id === id);
  const isUnknown = id !== '' && products.phase === 'ready' && !chosen;

  // The field and what was chosen take each other's place, and the focus with it; so does the field after another attempt.
  useEffect(() => {
    if (!moves.current || products.phase !== 'ready') return;
    moves.current = false;
    box.current?.querySelector<HTMLElement>(chosen ? 'button' : 'input')?.focus();
  }, [chosen, products.phase]);

  const take = (next: string): void => {
    moves.current = true;
    choose(next);
  };
  const retry = (): void => {
    moves.current = true;
    products.load();
  };
  if (chosen) return <div className="field" ref={box}><span className="label">{t('calcProduct')}</span><Chosen choice={chosen} day={day} change={() => take('')} speaker={speaker} /></div>;
  return (
    <div className="field" ref={box}>
      <ProductField id="calc-product" products={products} choose={take} retry={retry} texts={textsOf(speaker)} isInvalid={isUnknown}>
        {isUnknown && <p className="wrong">{t('calcProductUnknown', { id: shortened(id) })}</p>}
      </ProductField>
    </div>
  );
};
