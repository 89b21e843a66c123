// The searches that were kept, each with what it asks for.
import { useEffect, useState } from 'react';
import type { ParameterTable } from '../../catalogue/parameters.ts';
import { chosenOf, readState } from '../../search/state.ts';
import type { KeptSearch } from '../../shortlist/shortlist.ts';
import { longDate } from '../../i18n/long-date.ts';
import { pathOf } from '../../site-paths.ts';
import { keptFilters, type FilterNames } from './kept-filters.ts';
import type { Speaker } from './messages.ts';

interface KeptSearchesProps {
  searches: readonly KeptSearch[];
  /** Of the data now. */
  version: string;
  /** Names of what a search can be filtered by. */
  names: FilterNames;
  remove: (search: KeptSearch) => void;
  speaker: Speaker;
}

/** What was asked, in words. */
export const searchName = ({ search }: KeptSearch, { t }: Pick<Speaker, 't'>): string => {
  const state = readState(search);
  const { query } = state;
  if (query === '' && (state.needs.length > 0 || chosenOf(state).length > 0)) return t('shortlistSearchFiltered');
  return query === '' ? t('shortlistSearchAll') : t('shortlistSearchFor', { query });
};

/** Which figures mean what, once they have come; only where a search needs some. */
const useParameters = (base: string, isNeeded: boolean): ParameterTable | undefined => {
  const [table, setTable] = useState<ParameterTable>();
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isWanted = true;
    import('../parameters.ts').then(({ loadParameters }) => loadParameters(base)).then(
      (loaded) => { if (isWanted) setTable(loaded); },
      (error: unknown) => console.info('The parameters did not load.', error),
    );
    return () => { isWanted = false; };
  }, [base, isNeeded]);
  return table;
};

/** The searches by which the candidates were found. */
export const KeptSearches = ({ searches, version, names, remove, speaker }: KeptSearchesProps) => {
  const { t, to, locale, base } = speaker;
  const table = useParameters(base, searches.some(({ search }) => readState(search).needs.length > 0));
  return (
    <section className="block" aria-labelledby="searches">
      <h2 id="searches">{t('shortlistSearches')}</h2>
      <p className="small muted">{t('shortlistSearchesNote')}</p>
      <ul className="kept-searches">
        {searches.map((kept) => {
          const name = searchName(kept, speaker);
          const filters = keptFilters(readState(kept.search), { names, table }, speaker);
          return (
            <li key={kept.search}>
              <div>
                <p><a href={`${to(pathOf.search)}${kept.search}`}>{name}</a>{filters !== '' && <span className="small muted"> {t('shortlistSearchFilters', { filters })}</span>}</p>
                <p className="small">{t(readState(kept.search).needs.length > 0 ? 'shortlistSearchMeets' : 'shortlistSearchFound', { day: longDate(locale, kept.day), count: kept.count, version: kept.version })}</p>
                {kept.version !== version && <p className="small muted">{t('shortlistSearchOlder')}</p>}
              </div>
              <button type="button" className="btn" aria-label={t('shortlistActOf', { act: t('removeAct'), product: name })} onClick={() => remove(kept)}>{t('removeAct')}</button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
