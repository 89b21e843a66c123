// What the search page is given by the server: names of what can be chosen, in its language.
import type { ListKind, SectorLook } from '../catalogue/schema.ts';
import type { SearchMessageKey } from './search-messages.ts';
import type { IslandSpeaker, SpeakerProps } from './speaker.ts';

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

export interface SearchPageProps extends SpeakerProps<SearchMessageKey> {
  sectors: SectorFacet[];
  lists: (Named & { kind: ListKind })[];
  districts: Named[];
  /** Supports of the policy that apply to some product. */
  supports: Named[];
  /** Products of the edition. */
  total: number;
  /** Of the edition's data. */
  version: string;
}

export type Speaker = IslandSpeaker<SearchMessageKey>;
