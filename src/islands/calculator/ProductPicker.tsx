// A product is looked for by name and chosen from a list, or left open.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { matchingChoices, type ProductChoice } from '../../catalogue/product-choices.ts';
import { statusAt } from '../../catalogue/status.ts';
import { statusClass } from '../../components/status-class.ts';
import { pathOf } from '../../site-paths.ts';
import { shortened } from '../shortened.ts';
import type { Speaker } from './messages.ts';
import type { Products } from './use-products.ts';

/** More are no help to choose from. */
const mostShown = 8;

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

export const ProductPicker = ({ day, products, id, choose, speaker }: ProductPickerProps) => {
  const { t } = speaker;
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const moves = useRef(false);
  const matches = useMemo(() => matchingChoices(products.choices, typed, mostShown), [products.choices, typed]);
  const chosen = id === '' ? undefined : products.choices.find((choice) => choice.id === id);
  const isUnknown = id !== '' && products.phase === 'ready' && !chosen;

  // The field and what was chosen take each other's place, and the focus with it; so does the field after another attempt.
  useEffect(() => {
    if (!moves.current || products.phase !== 'ready') return;
    moves.current = false;
    (chosen ? box.current?.querySelector('button') : input.current)?.focus();
  }, [chosen, products.phase]);

  const take = (next: string): void => {
    moves.current = true;
    setTyped('');
    setOpen(false);
    setActive(-1);
    choose(next);
  };
  const isShown = isOpen && matches.length > 0;
  const follow = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && matches.length > 0) {
      event.preventDefault();
      setOpen(true);
      // From the field to the first or the last, and back.
      setActive((now) => ((now + 1 + step + matches.length + 1) % (matches.length + 1)) - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const choice = isShown ? matches[active] : undefined;
      if (choice) take(choice.id);
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };
  const retry = (): void => {
    moves.current = true;
    products.load();
  };
  const isNothing = typed.trim() !== '' && products.phase === 'ready' && matches.length === 0;

  // What was typed and not chosen counts for nothing.
  const isLeft = typed.trim() !== '' && !isOpen && products.phase === 'ready';

  if (chosen) return <div className="field" ref={box}><span className="label">{t('calcProduct')}</span><Chosen choice={chosen} day={day} change={() => take('')} speaker={speaker} /></div>;
  return (
    <div className="field" ref={box}>
      <label htmlFor="calc-product">{t('calcProduct')}</label>
      <div className="combo">
        <input
          ref={input} id="calc-product" type="text" value={typed} autoComplete="off" spellCheck={false}
          role="combobox" aria-autocomplete="list" aria-expanded={isShown} aria-controls="calc-products" aria-activedescendant={isShown && active >= 0 ? `calc-product-${active}` : undefined}
          aria-describedby="calc-product-hint calc-product-told" aria-invalid={isUnknown || undefined}
          onFocus={products.load}
          onChange={(event) => { products.load(); setTyped(event.currentTarget.value); setOpen(true); setActive(-1); }}
          onKeyDown={follow}
          onBlur={() => setOpen(false)}
        />
        <div className="suggest" hidden={!isShown}>
          <div id="calc-products" role="listbox" aria-label={t('calcProduct')}>
            {matches.map((choice, place) => (
              <div key={choice.id} id={`calc-product-${place}`} role="option" aria-selected={place === active} onMouseDown={(event) => event.preventDefault()} onClick={() => take(choice.id)}>
                <span className="suggest-name" lang={choice.name.lang}>{choice.name.text}</span>
                <span className="suggest-beside" lang={choice.maker.lang}>{choice.maker.text}</span>
              </div>
            ))}
          </div>
        </div>
      </div>
      <p id="calc-product-hint" className="hint">{t('calcProductHint')}</p>
      <div id="calc-product-told" role="status">
        {products.phase === 'busy' && <p className="hint">{t('calcProductLoading')}</p>}
        {products.phase === 'ready' && isOpen && typed.trim() !== '' && !isNothing && <p className="vh">{t('calcProductFound', { count: matches.length })}</p>}
        {isLeft && !isNothing && <p className="wrong">{t('calcProductNotChosen', { typed: shortened(typed.trim()) })}</p>}
        {isNothing && <p className="hint">{t('calcProductNone', { typed: shortened(typed.trim()) })}</p>}
        {isUnknown && <p className="wrong">{t('calcProductUnknown', { id: shortened(id) })}</p>}
      </div>
      {products.hasFailed && <p className="note note-warn small" role="alert">{t('calcFailedText')} <button type="button" className="btn" onClick={retry}>{t('calcRetry')}</button></p>}
    </div>
  );
};
