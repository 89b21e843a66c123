import type { SearchState } from '../search/state.ts';
import { ResultRow } from './ResultRow.tsx';
import type { SearchPageProps, Speaker } from './search-props.ts';
import { Standings } from './Standings.tsx';
import { pageSize, type Found } from './use-search.ts';

interface ResultListProps extends Pick<SearchPageProps, 'sectors' | 'districts'> {
  found: Found;
  /** Number of the first row. */
  first: number;
  go: (state: SearchState) => void;
  speaker: Speaker;
}

/** The rows of a page. Where something is needed of figures, those that meet it, and under a heading those of which it cannot be told. */
export const ResultList = ({ found, first, go, sectors, districts, speaker }: ResultListProps) => {
  const { t } = speaker;
  const { answer, shown, values } = found;
  const met = answer.standings ? Math.max(0, Math.min(pageSize, answer.standings.meets - first + 1)) : shown.length;
  const rows = (part: Found['shown'], start: number) => (
    <ol className="rows" start={start}>
      {part.map(({ card, listings, judged }) => (
        <ResultRow key={card.id} card={card} listings={listings} judged={judged} values={values} terms={answer.terms} fold={found.search.settings.fold} sectors={sectors} districts={districts} speaker={speaker} />
      ))}
    </ol>
  );
  return (
    <>
      {answer.standings && <Standings state={found.state} standings={answer.standings} go={go} speaker={speaker} />}
      <div className="rows-h" aria-hidden="true"><span>{t('rowsProduct')}</span><span>{t('rowsSpecifications')}</span><span>{t('rowsStatus')}</span></div>
      {met > 0 && rows(shown.slice(0, met), first)}
      {answer.standings && shown.length > met && (
        <section className="unclear" aria-labelledby="unclear-heading">
          <h2 id="unclear-heading">{t('needUnclearHeading', { count: answer.standings.unclear })}</h2>
          <p className="small muted">{t('needUnclearText')}</p>
          {rows(shown.slice(met), first + met)}
        </section>
      )}
    </>
  );
};
