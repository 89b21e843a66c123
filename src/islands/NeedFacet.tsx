import { useEffect, useId, useState } from 'react';
import type { SearchState } from '../search/state.ts';
import type { OpenValues } from '../search/values.ts';
import { NeedForm } from './NeedForm.tsx';
import type { Speaker } from './search-props.ts';
import type { Found } from './use-search.ts';

interface NeedFacetProps {
  state: SearchState;
  found: Found | undefined;
  go: (state: SearchState) => void;
  speaker: Speaker;
}

/** What is needed of figures: loaded when it is opened, or when the address asks for something. */
export const NeedFacet = ({ state, found, go, speaker }: NeedFacetProps) => {
  const { t } = speaker;
  const [wanted, setWanted] = useState(0);
  const [loaded, setLoaded] = useState<OpenValues>();
  const [hasFailed, setHasFailed] = useState(false);
  const search = found?.search;
  const label = useId();
  useEffect(() => {
    if (!search || wanted === 0) return;
    setHasFailed(false);
    search.values().then(setLoaded, (error: unknown) => {
      console.warn('The figures did not load.', error);
      setHasFailed(true);
    });
  }, [search, wanted]);
  const values = found?.values ?? loaded;
  const chosen = state.needs.length;
  return (
    <div className="facets needs">
      <details open={chosen > 0 || undefined} onToggle={(event) => { if (event.currentTarget.open && !values) setWanted((times) => times + 1); }}>
        <summary><span id={label}>{t('needHeading')}</span>{chosen > 0 && <span className="no">{t('chosenCount', { count: chosen })}</span>}</summary>
        <div role="group" aria-labelledby={label}>
          {hasFailed && <p className="small" role="alert">{t('needFailed')}{' '}<button type="button" className="btn" onClick={() => setWanted((times) => times + 1)}>{t('retry')}</button></p>}
          {!values && !hasFailed && <p className="small muted" role="status">{t('needLoading')}</p>}
          {values && found && <NeedForm values={values} rows={found.answer.rows} state={state} go={go} speaker={speaker} />}
        </div>
      </details>
    </div>
  );
};
