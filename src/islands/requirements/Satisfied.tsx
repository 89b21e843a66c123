// Which products would satisfy the draft: whether there is competition has to be seen while the bounds are set.
import { useEffect, useRef, useState } from 'react';
import { makersOf, type Judged } from '../../catalogue/requirement/satisfied.ts';
import { statusClass } from '../../components/status-class.ts';
import { longDate } from '../../i18n/long-date.ts';
import { pathOf } from '../../site-paths.ts';
import type { RequirementSpeaker } from './messages.ts';

interface SatisfiedProps {
  judged: readonly Judged[];
  /** Name of a line by its key. */
  nameOf: (key: string) => string;
  hasDemands: boolean;
  hasWords: boolean;
  isReference: boolean;
  isWide: boolean;
  onScope: (isWide: boolean) => void;
  day: string;
  speaker: RequirementSpeaker;
}

const outcomes = ['satisfies', 'not-stated', 'fails'] as const;
/** Nobody listens to each figure as it is typed. */
const patience = 700;

const Products = ({ judged, nameOf, speaker: { t, say, to } }: Pick<SatisfiedProps, 'judged' | 'nameOf' | 'speaker'>) => {
  const names = (keys: readonly string[]): string => [...new Set(keys.map(nameOf))].join(t('listComma'));
  return (
    <ul className="req-products">
      {judged.map(({ entry: { product, manufacturer }, status, outcome, failing, open }) => {
        const [name, maker] = [say(product.name), say(manufacturer.name)];
        return (
          <li key={product.id}>
            <div>
              <a href={to(pathOf.product(product.id))} lang={name.lang}>{name.text}</a>
              <p className="small"><span lang={maker.lang}>{maker.text}</span>{' '}<span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span></p>
              {outcome === 'fails' && <p className="hint">{t('reqFailing', { lines: names(failing) })}</p>}
              {outcome === 'not-stated' && <p className="hint">{t('reqOpen', { lines: names(open) })}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
};

const useAnnounced = (text: string): string => {
  const [announced, setAnnounced] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return undefined;
    const timer = setTimeout(() => {
      first.current = '';
      setAnnounced(text);
    }, patience);
    return () => clearTimeout(timer);
  }, [text]);
  return announced;
};

export const Satisfied = ({ judged, nameOf, hasDemands, hasWords, isReference, isWide, onScope, day, speaker }: SatisfiedProps) => {
  const { t, locale } = speaker;
  const of = (outcome: Judged['outcome']): Judged[] => judged.filter((one) => one.outcome === outcome);
  const satisfying = of('satisfies');
  const makers = makersOf(satisfying);
  const announced = useAnnounced(t('reqAnnounced', { count: satisfying.length, makers, open: of('not-stated').length, failing: of('fails').length }));
  const scopes = [{ wide: false, text: t('reqScopeCategory') }, { wide: true, text: t('reqScopeSector') }];
  return (
    <section aria-labelledby="req-who" className="req-who noprint">
      <h2 id="req-who">{t('reqWho')}</h2>
      <p className="hint">{t('reqWhoHint', { day: longDate(locale, day) })}</p>
      <fieldset className="req-scope">
        <legend>{t('reqScope')}</legend>
        {scopes.map(({ wide, text }) => <label key={text}><input type="radio" name="req-scope" checked={isWide === wide} onChange={() => onScope(wide)} />{text}</label>)}
      </fieldset>
      <p className="vh" role="status">{announced}</p>
      <p className="req-summary">{satisfying.length === 0 ? t('reqSummaryNone') : t('reqSummary', { count: satisfying.length, makers })}</p>
      {!hasDemands && <p className="note small">{t('reqNoDemands')}</p>}
      {hasDemands && makers === 1 && <p className="note note-warn small">{t('reqOneMaker')}</p>}
      {hasDemands && makers === 0 && <p className="note note-warn small">{t('reqNobody')}</p>}
      {isReference && <p className="note small">{t('reqNoneListedHere')}</p>}
      {outcomes.map((outcome) => {
        const group = of(outcome);
        const [listed, recorded] = [group.filter(({ isInCatalogue }) => isInCatalogue), group.filter(({ isInCatalogue }) => !isInCatalogue)];
        return (
          <details key={outcome} className="fold" open={outcome === 'satisfies'}>
            <summary>{t(`reqGroup-${outcome}`, { count: group.length })}</summary>
            {group.length > 0 && !isReference && <h3>{t('reqInCatalogue')}</h3>}
            {group.length > 0 && !isReference && listed.length === 0 && <p className="hint">{t('reqNoneInCatalogue')}</p>}
            {listed.length > 0 && <Products judged={listed} nameOf={nameOf} speaker={speaker} />}
            {recorded.length > 0 && !isReference && <h3>{t('reqRecorded')}</h3>}
            {recorded.length > 0 && <Products judged={recorded} nameOf={nameOf} speaker={speaker} />}
          </details>
        );
      })}
      {hasWords && <p className="hint">{t('reqCheckYourself')}</p>}
    </section>
  );
};
