// The shortlist: the reader's own, kept in this browser, and lists that others send.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EditionStamp } from '../catalogue/edition-stamp.ts';
import { saveFile } from '../components/save-file.ts';
import { today } from '../components/today.ts';
import { longDate } from '../i18n/long-date.ts';
import { dropSearch, keepSearch, removeItems, type Change } from '../shortlist/changes.ts';
import { shortlistFile } from '../shortlist/file.ts';
import { differing, joinList, putBack, replaceList, takeBack } from '../shortlist/joining.ts';
import { limits, type KeptSearch } from '../shortlist/shortlist.ts';
import { address, pathOf } from '../site-paths.ts';
import { Loading } from './Loading.tsx';
import { EmptyList } from './shortlist/EmptyList.tsx';
import { ItemList } from './shortlist/ItemList.tsx';
import { KeptSearches, searchName } from './shortlist/KeptSearches.tsx';
import type { FilterNames } from './shortlist/kept-filters.ts';
import { ListLinks } from './shortlist/ListLinks.tsx';
import { LoadFile } from './shortlist/LoadFile.tsx';
import type { ShortlistMessageKey } from './shortlist/messages.ts';
import { offeredByFile, offeredByLink } from './shortlist/offered.ts';
import { OfferedList } from './shortlist/OfferedList.tsx';
import { nameOf } from './shortlist/ProductLine.tsx';
import { Said, type Saying } from './shortlist/Said.tsx';
import { ShareList } from './shortlist/ShareList.tsx';
import { StoreTrouble } from './shortlist/StoreTrouble.tsx';
import { useEntries } from './shortlist/use-entries.ts';
import { useOffered } from './shortlist/use-offered.ts';
import { useShortlist } from './shortlist/use-shortlist.ts';
import { speakerOf, type SpeakerProps } from './speaker.ts';

export interface ShortlistProps extends SpeakerProps<ShortlistMessageKey> {
  stamp: EditionStamp;
  /** Names of what a search can be filtered by. */
  filterNames: FilterNames;
}

export const Shortlist = ({ base, locale, messages, stamp, filterNames }: ShortlistProps) => {
  const speaker = useMemo(() => speakerOf({ base, locale, messages }), [base, locale, messages]);
  const { t } = speaker;
  const { list, trouble, apply } = useShortlist(base);
  const { arrival, isRead, take, leave } = useOffered();
  const [isLooking, setLooking] = useState(false);
  const [saying, setSaying] = useState<Saying>();
  const heading = useRef<HTMLHeadingElement>(null);

  const offered = useMemo(() => arrival && (arrival.kind === 'link' ? offeredByLink(arrival.link, speaker) : offeredByFile(arrival.filed, speaker)), [arrival, speaker]);
  useEffect(() => setLooking(false), [arrival]);
  const ids = useMemo(() => [...new Set([...(isRead ? list.items : []), ...(offered?.items ?? [])].map(({ id }) => id))], [isRead, list.items, offered]);
  const entries = useEntries(base, ids);

  const tell = useCallback((text: string, undo?: Change, item?: string): void => setSaying({ text, item, ...(undo && { undo }) }), []);
  /** Put back, and to have the focus where it was lost. */
  const restored = useRef<string>(undefined);
  useLayoutEffect(() => {
    const button = restored.current !== undefined && document.querySelector<HTMLElement>(`[data-item="${restored.current}"] [data-act="remove"]`);
    if (!button) return;
    restored.current = undefined;
    button.focus();
  });
  const undo = (change: Change): void => {
    apply(change);
    tell(t('shortlistUndone'));
    if (saying?.item === undefined) heading.current?.focus({ preventScroll: true });
    restored.current = saying?.item;
  };
  const removeAnd = (some: readonly string[], text: string): void => {
    apply(removeItems(some));
    tell(text, putBack(list, some), some[0]);
  };
  const removeSearch = (kept: KeptSearch): void => {
    apply(dropSearch(kept.search));
    tell(t('shortlistSearchRemoved', { search: searchName(kept, speaker) }), keepSearch(kept));
  };
  const save = (): void => {
    const day = today();
    const named = ids.flatMap((id) => {
      const entry = entries.of(id);
      return entry === undefined || typeof entry === 'string' ? [] : [{ id, name: entry.product.name, models: entry.product.models, manufacturer: entry.manufacturer.name }];
    });
    saveFile(t('shortlistFileName', { day }), shortlistFile(list, { stamp, day, address: new URL(address(base, locale, pathOf.shortlist), window.location.href).href, named }));
  };
  const join = (): void => {
    if (!offered) return;
    const fresh = offered.items.filter(({ id }) => !list.items.some((item) => item.id === id)).length;
    const left = Math.max(0, fresh - (limits.items - list.items.length));
    const different = differing(list, offered);
    apply(joinList(offered));
    const sentences = [
      t('shortlistJoined', { count: fresh - left }),
      ...(offered.items.length > fresh ? [t('shortlistAlready', { count: offered.items.length - fresh })] : []),
      ...(different > 0 ? [t('shortlistDiffering', { count: different })] : []),
      ...(left > 0 ? [t('shortlistNoRoom', { most: limits.items, count: left })] : []),
    ];
    tell(sentences.join(locale === 'en' ? ' ' : ''), takeBack(list, offered));
    if (left === 0) leave();
  };
  const replace = (): void => {
    if (!offered) return;
    apply(replaceList(offered));
    tell(t('shortlistReplaced', { before: list.items.length, count: Math.min(offered.items.length, limits.items) }), takeBack(list, offered));
    leave();
  };

  const isEmpty = list.items.length === 0 && list.searches.length === 0;
  return (
    <div className="shortlist" data-shortlist-page>
      <noscript><p className="note">{t('shortlistNeedsScript')}</p></noscript>
      {!isRead && <Loading texts={{ busy: t('shortlistOpening'), late: t('shortlistLate') }} />}
      {isRead && (
        <>
          <StoreTrouble trouble={trouble} save={save} speaker={speaker} />
          {entries.failed > 0 && <p className="note note-warn small" role="alert">{t('shortlistProductsFailed', { count: entries.failed })} <button type="button" className="btn" onClick={entries.retry}>{t('retry')}</button></p>}
          {offered && <OfferedList offered={offered} entries={entries} own={list.items.length} isLooking={isLooking} join={join} replace={replace} look={() => setLooking(true)} leave={leave} speaker={speaker} />}
          {!isLooking && (
            <>
              <section aria-labelledby="own">
                <h2 id="own" ref={heading} tabIndex={-1}>{isEmpty ? t('shortlistEmpty') : t('shortlistCount', { count: list.items.length })}</h2>
                {isEmpty && <EmptyList isAlone={!offered} speaker={speaker} />}
                {list.items.length > 0 && (
                  <>
                    <p className="pick-printed small">{t('shortlistPrinted', { day: longDate(locale, today()), version: stamp.version })}</p>
                    {entries.isLoading && <p className="hint" role="status">{t('shortlistProductsLoading')}</p>}
                    <ListLinks ids={list.items.map(({ id }) => id)} chosen={list.compare} searches={list.searches.map(({ search }) => search)} speaker={speaker} />
                    <ItemList list={list} entries={entries} apply={apply} remove={(id) => removeAnd([id], t('shortlistRemoved', { product: nameOf(id, entries.of(id), speaker).text }))} tell={tell} speaker={speaker} />
                    <p className="tools"><button type="button" className="btn tall" onClick={() => removeAnd(list.items.map(({ id }) => id), t('shortlistCleared', { count: list.items.length }))}>{t('shortlistClear')}</button></p>
                  </>
                )}
              </section>
              {list.searches.length > 0 && <KeptSearches searches={list.searches} version={stamp.version} names={filterNames} remove={removeSearch} speaker={speaker} />}
              <section className="block noprint" aria-labelledby="share">
                <h2 id="share">{t('shortlistShare')}</h2>
                {list.items.length > 0 && <ShareList items={list.items} save={save} tell={tell} speaker={speaker} />}
                <LoadFile onList={take} speaker={speaker} />
              </section>
            </>
          )}
          <Said saying={saying} undo={undo} close={() => setSaying(undefined)} speaker={speaker} />
        </>
      )}
    </div>
  );
};
