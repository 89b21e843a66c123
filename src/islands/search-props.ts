// What the search page is given by the server: names of what can be chosen, in its language.
import type { ListKind, SectorLook } from '../catalogue/schema.ts';
import { fill, type Message, type Values } from '../i18n/fill.ts';
import { address, type Locale } from '../site-paths.ts';
import type { SearchMessageKey } from './search-messages.ts';

export interface Named {
  id: string;
  name: string;
  /** Set where the Chinese name stands in for a missing English one. */
  lang?: string;
}

export interface SectorFacet extends Named {
  hue: SectorLook;
  glyph: SectorLook;
  categories: Named[];
  /** Products in the sector. */
  count: number;
}

export interface SearchPageProps {
  base: string;
  locale: Locale;
  messages: Record<SearchMessageKey, Message>;
  sectors: SectorFacet[];
  lists: (Named & { kind: ListKind })[];
  districts: Named[];
  /** Supports of the policy that apply to some product. */
  supports: Named[];
  /** Products of the edition. */
  total: number;
}

/** What every part of the page needs to write and to link. */
export interface Speaker {
  locale: Locale;
  t: (key: SearchMessageKey, values?: Values) => string;
  to: (path: string) => string;
}

export const speakerOf = ({ locale, messages, base }: Pick<SearchPageProps, 'locale' | 'messages' | 'base'>): Speaker => ({
  locale,
  t: (key, values) => fill(locale, messages[key], values),
  to: (path) => address(base, locale, path),
});
