import type { ReactNode } from 'react';
import { searchOf, type SearchState } from '../search/state.ts';

interface StateLinkProps {
  state: SearchState;
  go: (state: SearchState) => void;
  className?: string;
  label?: string;
  rel?: string;
  children: ReactNode;
}

/** A link to another state of the search: it can be opened in a new tab, copied and shared. */
export const StateLink = ({ state, go, className, label, rel, children }: StateLinkProps) => (
  <a
    href={searchOf(state) || '?'}
    className={className}
    aria-label={label}
    rel={rel}
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(state);
    }}
  >
    {children}
  </a>
);
