// The products of the submission, and those of the maker that it could correct besides.
import { useEffect, useRef } from 'react';
import { pick } from '../../../i18n/fill.ts';
import { copyOfProduct, fieldsOf, inserted, nameOf, newProduct, ownText, without } from './draft.ts';
import { useForm } from './form-context.ts';
import type { Corrected, LiveRecords } from './live.ts';
import { RecordPanel } from './RecordPanel.tsx';

interface ProductsProps {
  live: LiveRecords;
  corrected: Corrected;
  /** Begins to correct a product of the maker. */
  onCorrect: (id: string) => void;
  today: string;
}

export const Products = ({ live, corrected, onCorrect, today }: ProductsProps) => {
  const { draft, speaker, edit, say } = useForm();
  const { t, locale } = speaker;
  const { products } = draft;
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const target = document.getElementById(wanted.current);
    wanted.current = undefined;
    target?.focus();
    target?.scrollIntoView({ block: 'start' });
  });
  const focusOn = (place: number): void => { wanted.current = `scf-product-${place}`; };
  const add = (product: unknown): void => {
    focusOn(products.length);
    edit((now) => ({ ...now, products: [...now.products, { ...newProduct(now.manufacturer, today), ...fieldsOf(product) }] }));
  };
  const titleOf = (product: unknown, place: number): string => nameOf(product, locale) || t('formProductNumber', { number: place + 1 });
  const remove = (place: number): void => {
    const product = products[place];
    wanted.current = place > 0 ? `scf-product-${place - 1}` : 'scf-products';
    edit((now) => ({ ...now, products: without(now.products, place) }));
    say(t('formRemoved', { name: titleOf(product, place) }), () => edit((now) => ({ ...now, products: inserted(now.products, place, product) })));
  };
  const copy = (place: number): void => {
    add(copyOfProduct(products[place]));
    say(t('formCopied', { name: titleOf(products[place], place) }));
  };
  const taken = new Set(products.map((product) => ownText(product, 'id')));
  const others = live.products.filter(({ id }) => !taken.has(id));
  return (
    <section className="scf-section" aria-labelledby="scf-products">
      <h2 id="scf-products" tabIndex={-1}>{t('formProducts')}</h2>
      {products.length === 0 && <p className="muted">{t('formProductsNone')}</p>}
      {products.map((product, place) => {
        const title = titleOf(product, place);
        return (
          <RecordPanel key={place} id={`scf-product-${place}`} kind="product" at={['products', place]} record={product} live={corrected.products[place]} title={title} state={t(corrected.products[place] ? 'formProductLive' : 'formProductNew')} isOpen today={today}>
            <div className="scf-acts">
              <button type="button" className="btn" aria-label={t('formCopyProductOf', { name: title })} onClick={() => copy(place)}>{t('formCopyProduct')}</button>
              <button type="button" className="btn" aria-label={t('formRemoveProductOf', { name: title })} onClick={() => remove(place)}>{t('formRemoveProduct')}</button>
            </div>
          </RecordPanel>
        );
      })}
      <p><button type="button" className="btn tall" onClick={() => add({})}>{t('formAddProduct')}</button></p>
      {others.length > 0 && (
        <>
          <h3>{t('formOtherProducts')}</h3>
          <p className="hint">{t('formOtherProductsHint')}</p>
          <ul className="scf-makers">
            {others.map(({ id, name }) => {
              const { text, lang } = pick(locale, name);
              return <li key={id}><span lang={lang}>{text}</span> <button type="button" className="btn" aria-label={t('formCorrectProductOf', { name: text })} onClick={() => { focusOn(products.length); onCorrect(id); }}>{t('formCorrectProduct')}</button></li>;
            })}
          </ul>
        </>
      )}
    </section>
  );
};
