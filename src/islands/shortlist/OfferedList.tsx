// A list that came from outside is shown first. The reader says whether it is added, put in place of the own, or neither.
import { useEffect, useRef } from 'react';
import { quantityText } from '../../shortlist/quantity.ts';
import { limits } from '../../shortlist/shortlist.ts';
import { ListLinks } from './ListLinks.tsx';
import type { Speaker } from './messages.ts';
import { told, type Offered } from './offered.ts';
import { ProductLine } from './ProductLine.tsx';
import type { Entries } from './use-entries.ts';

interface OfferedListProps {
  offered: Offered;
  entries: Entries;
  /** Products on the reader's own list. */
  own: number;
  /** Whether it is looked at without being kept. */
  isLooking: boolean;
  join: () => void;
  replace: () => void;
  look: () => void;
  leave: () => void;
  speaker: Speaker;
}

export const OfferedList = ({ offered, entries, own, isLooking, join, replace, look, leave, speaker }: OfferedListProps) => {
  const { t, locale } = speaker;
  const heading = useRef<HTMLHeadingElement>(null);
  const { kind, items, searches, intro, problems } = offered;
  // What a file holds appears where nobody is looking.
  useEffect(() => {
    if (kind === 'file') heading.current?.focus();
  }, [offered, kind]);
  const ids = items.map(({ id }) => id);
  const unknown = ids.filter((id) => entries.of(id) === 'unknown');
  const hasAny = items.length + searches.length > 0;
  return (
    <section className="offered" aria-labelledby="offered">
      <h2 id="offered" ref={heading} tabIndex={-1}>{t(kind === 'link' ? 'shortlistShared' : 'shortlistFiled')}</h2>
      <p>{isLooking ? t('shortlistLooking') : intro.join(locale === 'en' ? ' ' : '')}</p>
      {[...problems, ...(unknown.length > 0 ? [t('shortlistUnknown', { count: unknown.length, ids: told(unknown, speaker) })] : [])].map((text) => <p key={text} className="note note-warn small">{text}</p>)}
      <p className="tools">
        {hasAny && <button type="button" className="btn btn-p tall" onClick={join}>{t('shortlistJoin')}</button>}
        {hasAny && own > 0 && <button type="button" className="btn tall" onClick={replace}>{t('shortlistReplace')}</button>}
        {!isLooking && hasAny && kind === 'link' && <button type="button" className="btn tall" onClick={look}>{t('shortlistLook')}</button>}
        <button type="button" className="btn tall" onClick={leave}>{t(kind === 'file' ? 'shortlistDiscard' : 'shortlistOwn')}</button>
      </p>
      {hasAny && (
        <ol className="picks-list">
          {items.map(({ id, quantity, note }, index) => (
            <li key={id} className="pick-item">
              <span className="grip"><span className="no">{index + 1}</span></span>
              <ProductLine id={id} entry={entries.of(id)} speaker={speaker} />
              <dl className="facts">
                {quantity !== undefined && <><dt>{t('shortlistQuantity')}</dt><dd>{quantityText(quantity)}</dd></>}
                {note !== undefined && <><dt>{t('shortlistNote')}</dt><dd>{note}</dd></>}
              </dl>
            </li>
          ))}
        </ol>
      )}
      {isLooking && <ListLinks ids={ids} chosen={ids.length <= limits.compare ? ids : []} searches={searches.map(({ search }) => search)} speaker={speaker} />}
    </section>
  );
};
