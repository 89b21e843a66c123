// A field in which a product is looked for by name and chosen from a list.
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { matchingChoices, type ProductChoice } from '../../catalogue/product-choices.ts';
import { shortened } from '../shortened.ts';
import type { Products } from './use-products.ts';

/** More are no help to choose from. */
const mostShown = 8;

export interface ProductFieldTexts {
  label: string;
  hint: string;
  loading: string;
  found: (count: number) => string;
  none: (typed: string) => string;
  /** What was typed and not chosen counts for nothing. */
  notChosen: (typed: string) => string;
  failed: string;
  retry: string;
}

interface ProductFieldProps {
  /** Of the input; those of its parts begin so. */
  id: string;
  products: Products;
  /** Ids that are not offered. */
  taken?: readonly string[];
  choose: (id: string) => void;
  /** Asks for the products again. */
  retry: () => void;
  texts: ProductFieldTexts;
  isInvalid?: boolean;
  /** More that is to be told of the field. */
  children?: ReactNode;
}

const nothing: readonly string[] = [];

export const ProductField = ({ id, products, taken = nothing, choose, retry, texts, isInvalid = false, children }: ProductFieldProps) => {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const matches = useMemo(() => matchingChoices(products.choices.filter((choice) => !taken.includes(choice.id)), typed, mostShown), [products.choices, taken, typed]);
  const take = (choice: ProductChoice): void => {
    setTyped('');
    setOpen(false);
    setActive(-1);
    choose(choice.id);
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
      if (choice) take(choice);
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };
  const isTyped = typed.trim() !== '' && products.phase === 'ready';
  const isNothing = isTyped && matches.length === 0;
  return (
    <>
      <label htmlFor={id}>{texts.label}</label>
      <div className="combo">
        <input
          id={id} type="text" value={typed} autoComplete="off" spellCheck={false}
          role="combobox" aria-autocomplete="list" aria-expanded={isShown} aria-controls={`${id}-list`} aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-hint ${id}-told`} aria-invalid={isInvalid || undefined}
          onFocus={products.load}
          onChange={(event) => { products.load(); setTyped(event.currentTarget.value); setOpen(true); setActive(-1); }}
          onKeyDown={follow}
          onBlur={() => setOpen(false)}
        />
        <div className="suggest" hidden={!isShown}>
          <div id={`${id}-list`} role="listbox" aria-label={texts.label}>
            {matches.map((choice, place) => (
              <div key={choice.id} id={`${id}-${place}`} role="option" aria-selected={place === active} onMouseDown={(event) => event.preventDefault()} onClick={() => take(choice)}>
                <span className="suggest-name" lang={choice.name.lang}>{choice.name.text}</span>
                <span className="suggest-beside" lang={choice.maker.lang}>{choice.maker.text}</span>
              </div>
            ))}
          </div>
        </div>
      </div>
      <p id={`${id}-hint`} className="hint">{texts.hint}</p>
      <div id={`${id}-told`} role="status">
        {products.phase === 'busy' && <p className="hint">{texts.loading}</p>}
        {isTyped && isOpen && !isNothing && <p className="vh">{texts.found(matches.length)}</p>}
        {isTyped && !isOpen && !isNothing && <p className="wrong">{texts.notChosen(shortened(typed.trim()))}</p>}
        {isNothing && <p className="hint">{texts.none(shortened(typed.trim()))}</p>}
        {children}
      </div>
      {products.hasFailed && <p className="note note-warn small" role="alert">{texts.failed} <button type="button" className="btn" onClick={retry}>{texts.retry}</button></p>}
    </>
  );
};
