// The search page: query and filters live in the address, results come from the Pagefind index of this site.
import { useEffect, useMemo, useState } from 'react';
import type { SectorLook } from '../catalogue/schema.ts';
import { fill, type Message } from '../i18n/fill.ts';
import { countFacet, find, type Filters, type Hit, type Pagefind } from '../search/query.ts';
import type { ResultCard } from '../search/record.ts';
import { termsOf } from '../search/tokens.ts';
import { address, pathOf, type Locale } from '../site-paths.ts';
import { ResultRow } from './ResultRow.tsx';
import { SearchFallback } from './SearchFallback.tsx';
import type { SearchMessageKey } from './search-messages.ts';
import { readState, searchOf, type SearchState } from './search-state.ts';

export interface SectorFacet {
  id: string;
  name: string;
  hue: SectorLook;
  glyph: SectorLook;
  categories: { id: string; name: string }[];
  /** Products in the sector. */
  count: number;
}

export interface SearchPageProps {
  base: string;
  locale: Locale;
  messages: Record<SearchMessageKey, Message>;
  sectors: SectorFacet[];
  /** District names by id. */
  districts: Record<string, string>;
  /** Products of the edition. */
  total: number;
}

const pageSize = 20;

interface Found {
  count: number;
  /** The page that is shown, from 1. */
  page: number;
  cards: ResultCard[];
  sectorCounts: Map<string, number>;
  categoryCounts: Map<string, number>;
}

const loadPagefind = async (base: string): Promise<Pagefind> => {
  const module = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await module.options({ baseUrl: '/' });
  await module.init();
  return module as Pagefind; // Pagefind's browser module has no types of its own
};

/** The categories of some sectors, each with the value of its filter. */
const categoriesOf = (sectors: readonly SectorFacet[]): { id: string; name: string }[] =>
  sectors.flatMap((sector) => sector.categories.map(({ id, name }) => ({ id: `${sector.id}/${id}`, name })));

const filtersOf = ({ sectors, categories }: SearchState): Filters => ({ sector: sectors, category: categories });

const cardOf = async (hit: Hit): Promise<ResultCard> => JSON.parse((await hit.data()).meta['card'] ?? 'null') as ResultCard; // written by record.ts

/** What to show for a state of the address. */
const runSearch = async (pagefind: Pagefind, state: SearchState, sectors: readonly SectorFacet[]): Promise<Found> => {
  const filters = filtersOf(state);
  const shownCategories = categoriesOf(sectors.filter(({ id }) => state.sectors.includes(id))).map(({ id }) => id);
  const hits = await find(pagefind, state.query, filters);
  // A page beyond the last, as an old link may name, shows the last.
  const page = Math.min(state.page, Math.max(1, Math.ceil(hits.length / pageSize)));
  const start = (page - 1) * pageSize;
  const [cards, sectorCounts, categoryCounts] = await Promise.all([
    Promise.all(hits.slice(start, start + pageSize).map(cardOf)),
    countFacet(pagefind, state.query, { category: [] }, 'sector', sectors.map(({ id }) => id)),
    countFacet(pagefind, state.query, { sector: state.sectors }, 'category', shownCategories),
  ]);
  return { count: hits.length, page, cards, sectorCounts, categoryCounts };
};

export const SearchPage = ({ base, locale, messages, sectors, districts, total }: SearchPageProps) => {
  const t = (key: SearchMessageKey, values?: Record<string, string | number>): string => fill(locale, messages[key], values);
  const [state, setState] = useState<SearchState>();
  const [found, setFound] = useState<Found>();
  const [failed, setFailed] = useState(false);
  const pagefind = useMemo(() => (typeof window === 'undefined' ? undefined : loadPagefind(base)), [base]);

  useEffect(() => {
    const follow = (): void => setState(readState(window.location.search));
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  useEffect(() => {
    if (!state || !pagefind) return undefined;
    let current = true;
    setFailed(false);
    const box = document.querySelector<HTMLInputElement>('.top input[name=q]');
    if (box) box.value = state.query;
    pagefind
      .then((loaded) => runSearch(loaded, state, sectors))
      .then((result) => {
        if (current) setFound(result);
      })
      .catch((error: unknown) => {
        console.error('The search index could not be asked.', error);
        if (current) setFailed(true);
      });
    return () => {
      current = false;
    };
  }, [state, pagefind, sectors]);

  const go = (next: SearchState): void => {
    window.history.pushState(null, '', `${window.location.pathname}${searchOf(next)}`);
    setState(next);
    window.scrollTo({ top: 0 });
  };
  const toggleSector = (id: string): void => {
    if (!state) return;
    const chosen = state.sectors.includes(id) ? state.sectors.filter((one) => one !== id) : [...state.sectors, id];
    go({ ...state, sectors: chosen, categories: state.categories.filter((category) => chosen.includes(category.split('/')[0] ?? '')), page: 1 });
  };
  const toggleCategory = (id: string): void => {
    if (!state) return;
    go({ ...state, categories: state.categories.includes(id) ? state.categories.filter((one) => one !== id) : [...state.categories, id], page: 1 });
  };

  const nameOf = (facets: readonly { id: string; name: string }[], id: string): string => facets.find((one) => one.id === id)?.name ?? id;
  const chosen = [
    ...(state?.sectors ?? []).map((id) => ({ id, text: nameOf(sectors, id), remove: () => toggleSector(id) })),
    ...(state?.categories ?? []).map((id) => ({ id, text: nameOf(categoriesOf(sectors), id), remove: () => toggleCategory(id) })),
  ];
  const hasQuery = state !== undefined && termsOf(state.query).length > 0;
  const heading = failed
    ? t('searchFailed')
    : !found || !state
      ? t('searchBusy')
      : hasQuery
        ? t('searchResultsFor', { query: state.query, count: found.count })
        : t('searchResults', { count: found.count });
  const page = found?.page ?? 1;
  const pages = found ? Math.max(1, Math.ceil(found.count / pageSize)) : 1;
  const to = (path: string): string => address(base, locale, path);
  if (!state) return <SearchFallback sectors={sectors} total={total} to={to} t={t} />;
  const categoriesShown = categoriesOf(sectors.filter(({ id }) => state.sectors.includes(id)));

  return (
    <div className="find">
      <div>
        <details className="drawer"><summary>{chosen.length > 0 ? t('filtersChosen', { count: chosen.length }) : t('filters')}</summary></details>
        <form className="facets" aria-label={t('facetsLabel')} onSubmit={(event) => event.preventDefault()}>
          <fieldset>
            <legend>{t('sector')}</legend>
            {sectors.map((sector) => {
              const count = found?.sectorCounts.get(sector.id);
              const checked = state.sectors.includes(sector.id);
              return (
                <label key={sector.id} className={count === 0 ? 'zero' : undefined}>
                  <input type="checkbox" checked={checked} disabled={!found || (count === 0 && !checked)} onChange={() => toggleSector(sector.id)} />
                  <span className="sector" data-sector={sector.hue}><svg className="g" aria-hidden="true"><use href={`#g-${sector.glyph}`} /></svg></span>
                  {sector.name}
                  <span className="no">{count ?? ''}</span>
                </label>
              );
            })}
          </fieldset>
          {categoriesShown.length > 0 && (
            <fieldset>
              <legend>{t('category')}</legend>
              {categoriesShown.map((category) => {
                const count = found?.categoryCounts.get(category.id);
                const checked = state.categories.includes(category.id);
                return (
                  <label key={category.id} className={count === 0 ? 'zero' : undefined}>
                    <input type="checkbox" checked={checked} disabled={count === 0 && !checked} onChange={() => toggleCategory(category.id)} />
                    {category.name}
                    <span className="no">{count ?? ''}</span>
                  </label>
                );
              })}
            </fieldset>
          )}
        </form>
      </div>
      <section className="results" aria-labelledby="results-heading">
        <div className="bar-top"><h1 id="results-heading" aria-live="polite">{heading}</h1></div>
        {chosen.length > 0 && (
          <ul className="chips" aria-label={t('activeFilters')}>
            {chosen.map(({ id, text, remove }) => (
              <li key={id}><a href={searchOf({ ...state, sectors: state.sectors.filter((one) => one !== id), categories: state.categories.filter((one) => one !== id), page: 1 })} aria-label={t('remove', { filter: text })} onClick={(event) => { event.preventDefault(); remove(); }}>{text} <span aria-hidden="true">×</span></a></li>
            ))}
            <li><a className="clear" href={searchOf({ ...state, sectors: [], categories: [], page: 1 })} onClick={(event) => { event.preventDefault(); go({ ...state, sectors: [], categories: [], page: 1 }); }}>{t('clearAll')}</a></li>
          </ul>
        )}
        {found && found.count > 0 && (
          <>
            <div className="rows-h" aria-hidden="true"><span>{t('rowsProduct')}</span><span>{t('rowsSpecifications')}</span><span>{t('rowsStatus')}</span></div>
            <ol className="rows" start={(page - 1) * pageSize + 1}>
              {found.cards.map((card) => <ResultRow key={card.id} card={card} base={base} locale={locale} sectors={sectors} districts={districts} t={t} />)}
            </ol>
          </>
        )}
        {found && found.count === 0 && (
          <div className="empty">
            <p>{chosen.length === 0 && termsOf(state.query).length === 1 ? t('searchNothingFor', { query: state.query }) : t('searchNothingHint')}</p>
            <ul className="toc">
              <li><a href={to(pathOf.sectors)}><span>{t('navSectors')}</span><span className="no">{sectors.length}</span></a></li>
              <li><a href={to(pathOf.products())}><span>{t('navProducts')}</span><span className="no">{total}</span></a></li>
              <li><a href={to(pathOf.manufacturers())}><span>{t('navManufacturers')}</span><span className="no">A–Z</span></a></li>
            </ul>
          </div>
        )}
        {pages > 1 && (
          <nav className="pager" aria-label={t('pages')}>
            <ul>
              {page > 1 && <li><a href={searchOf({ ...state, page: page - 1 })} rel="prev" onClick={(event) => { event.preventDefault(); go({ ...state, page: page - 1 }); }}>{t('previousPage')}</a></li>}
              <li><span aria-current="page">{t('pageOf', { page: page, pages })}</span></li>
              {page < pages && <li><a href={searchOf({ ...state, page: page + 1 })} rel="next" onClick={(event) => { event.preventDefault(); go({ ...state, page: page + 1 }); }}>{t('nextPage')}</a></li>}
            </ul>
          </nav>
        )}
      </section>
    </div>
  );
};
