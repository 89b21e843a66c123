import type { TermAnswer } from '../search/ask.ts';
import type { Help } from '../search/help.ts';
import type { SearchState } from '../search/state.ts';
import { asTyped } from './as-typed.ts';
import { BrowsePages } from './BrowsePages.tsx';
import type { SearchPageProps, Speaker } from './search-props.ts';
import { StateLink } from './StateLink.tsx';

interface NoResultsProps extends Pick<SearchPageProps, 'sectors' | 'total'> {
  /** As it was typed. */
  query: string;
  terms: readonly TermAnswer[];
  help: Help | undefined;
  go: (state: SearchState) => void;
  speaker: Speaker;
}

/** An empty answer: which term is nowhere, what to drop and how many that gives, near spellings, and the pages to browse. */
export const NoResults = ({ terms, help, go, query, sectors, total, speaker }: NoResultsProps) => {
  const { t } = speaker;
  const missing = terms.filter(({ understood }) => understood === 'none').map((one) => one.terms.map((term) => asTyped(query, term)).join(' '));
  const ways = help
    ? [
        ...help.spellings.map(({ instead, term, ...way }) => ({ ...way, text: t('helpSpelling', { instead, count: way.count }) })),
        ...help.values.map(({ facet, name, ...way }) => ({ ...way, text: t('helpValue', { facet: t(`facet-${facet}`), name, count: way.count }) })),
        ...help.splits.map(({ instead, term, ...way }) => ({ ...way, text: t('helpSplit', { instead, count: way.count }) })),
        ...(help.splits.length > 0 ? [] : help.parts).map(({ instead, term, ...way }) => ({ ...way, text: t('helpPart', { instead, count: way.count }) })),
        ...help.withoutFacet.map(({ facet, ...way }) => ({ ...way, text: t('helpFacet', { facet: t(`facet-${facet}`), count: way.count }) })),
        ...(help.withoutNeeds ? [{ ...help.withoutNeeds, text: t('needHelp', { count: help.withoutNeeds.count }) }] : []),
        ...(help.withoutFacet.length !== 1 && help.withoutChoices ? [{ ...help.withoutChoices, text: t('helpAll', { count: help.withoutChoices.count }) }] : []),
        ...help.withoutTerm.map(({ term, ...way }) => ({ ...way, text: t('helpTerm', { term, count: way.count }) })),
        ...(help.relaxed ? [{ ...help.relaxed, text: t('helpRelaxed', { count: help.relaxed.count }) }] : []),
      ]
    : [];
  return (
    <div className="empty">
      <p>{missing.length > 0 ? t('helpUnknown', { terms: missing.map((term) => t('nothingForTerm', { term })).join(t('termList')) }) : t('searchNothing')}</p>
      {ways.length > 0 && <ul className="ways">{ways.map(({ text, state: next }) => <li key={text}><StateLink state={next} go={go}>{text}</StateLink></li>)}</ul>}
      <BrowsePages sectors={sectors} total={total} speaker={speaker} />
    </div>
  );
};
