// Purpose, quantity, and what the reader demands besides.
import { useEffect, useRef } from 'react';
import type { BrandScan } from '../../catalogue/requirement/brand-scan.ts';
import { useFocusAfterRemoval } from '../use-focus-after-removal.ts';
import type { RequirementSpeaker } from './messages.ts';
import { mostOwnLines, type OwnLine, type RequirementState } from './state.ts';
import type { StateInAddress } from './use-state-in-address.ts';

interface OwnProps {
  state: RequirementState;
  change: StateInAddress['change'];
  scan: BrandScan;
  speaker: RequirementSpeaker;
}

interface FieldProps {
  id: string;
  label: string;
  text: string;
  hint?: string;
  onType: (text: string) => void;
  scan: BrandScan;
  speaker: RequirementSpeaker;
}

/** As much as an address holds of one text. */
const longest = 100;

const TextField = ({ id, label, text, hint, onType, scan, speaker: { t } }: FieldProps) => {
  const named = scan(text);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" autoComplete="off" maxLength={longest} value={text} aria-invalid={named.length > 0 || undefined} aria-describedby={`${id}-told`} onChange={(event) => onType(event.currentTarget.value)} />
      <div id={`${id}-told`}>
        {named.length > 0 && <p className="wrong" role="alert">{t('reqNamed', { words: named.join(t('listComma')) })}</p>}
        {hint !== undefined && <p className="hint">{hint}</p>}
      </div>
    </div>
  );
};

export const OwnConditions = ({ state, change, scan, speaker }: OwnProps) => {
  const { t } = speaker;
  const { own, purpose, quantity } = state;
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(own.length);
  const { box, removing } = useFocusAfterRemoval(own.length);
  // Whoever adds a line is about to fill it in.
  useEffect(() => {
    if (own.length === count.current + 1) list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
    count.current = own.length;
  }, [own.length]);
  const put = (at: number, part: Partial<OwnLine>): void => change((now) => ({ own: now.own.map((line, index) => (index === at ? { ...line, ...part } : line)) }));
  const remove = (at: number): void => {
    removing(at);
    change((now) => ({ own: now.own.filter((_, index) => index !== at) }));
  };
  return (
    <section aria-labelledby="req-own" className="noprint" ref={box}>
      <h2 id="req-own">{t('reqOwn')}</h2>
      <p className="hint">{t('reqOwnHint')}</p>
      <ol className="req-own" ref={list}>
        {own.map(({ name, text }, index) => (
          <li key={index}>
            <TextField id={`req-own-name-${index}`} label={t('reqOwnName', { number: index + 1 })} text={name} onType={(typed) => put(index, { name: typed })} scan={scan} speaker={speaker} />
            <TextField id={`req-own-text-${index}`} label={t('reqOwnText', { number: index + 1 })} text={text} onType={(typed) => put(index, { text: typed })} scan={scan} speaker={speaker} />
            <button type="button" className="btn" data-remove aria-label={t('removeOf', { name: t('reqOwnNumber', { number: index + 1 }) })} onClick={() => remove(index)}>{t('removeAct')}</button>
          </li>
        ))}
      </ol>
      <p><button type="button" className="btn tall" disabled={own.length >= mostOwnLines} onClick={() => change((now) => ({ own: [...now.own, { name: '', text: '' }] }))}>{t('reqOwnAdd')}</button>{own.length >= mostOwnLines && <span className="hint">{t('reqOwnMost', { most: mostOwnLines })}</span>}</p>
      <h2>{t('reqAbout')}</h2>
      <div className="fields">
        <TextField id="req-purpose" label={t('reqPurpose')} hint={t('reqPurposeHint')} text={purpose} onType={(typed) => change({ purpose: typed })} scan={scan} speaker={speaker} />
        <TextField id="req-quantity" label={t('reqQuantity')} hint={t('reqQuantityHint')} text={quantity} onType={(typed) => change({ quantity: typed })} scan={scan} speaker={speaker} />
      </div>
    </section>
  );
};
