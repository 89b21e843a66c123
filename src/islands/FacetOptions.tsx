import { statusClass } from '../components/status-class.ts';
import type { Facet, SearchState } from '../search/state.ts';
import { toggled } from '../search/state.ts';
import { isChosen, type FacetOption } from './facet-options.ts';

interface FacetOptionsProps {
  facet: Facet;
  options: readonly FacetOption[];
  counts: ReadonlyMap<string, number> | undefined;
  state: SearchState;
  go: (state: SearchState) => void;
  format: (count: number) => string;
  className?: string;
}

/** The checkboxes of one facet. A value that would give nothing is disabled, not gone. */
export const FacetOptions = ({ facet, options, counts, state, go, format, className }: FacetOptionsProps) =>
  options.map(({ value, name, lang, sector, status }) => {
    const count = counts?.get(value) ?? 0;
    const chosen = isChosen(state, facet, value);
    return (
      <label key={value} className={[className, counts && count === 0 ? 'zero' : ''].filter(Boolean).join(' ') || undefined}>
        <input type="checkbox" name={facet} value={value} checked={chosen} disabled={!counts || (count === 0 && !chosen)} onChange={() => go(toggled(state, facet, value))} />
        {sector && <span className="sector" data-sector={sector.hue}><svg className="g" aria-hidden="true"><use href={`#g-${sector.glyph}`} /></svg></span>}
        {status ? <span className={`st ${statusClass[status]}`}>{name}</span> : <span lang={lang}>{name}</span>}
        <span className="no">{counts ? format(count) : ''}</span>
      </label>
    );
  });
