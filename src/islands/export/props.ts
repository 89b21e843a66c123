// What the export page is given by the server.
import type { EditionStamp } from '../../catalogue/edition-stamp.ts';
import type { ListKind } from '../../catalogue/schema.ts';
import type { Named, SectorFacet } from '../search-props.ts';
import type { SpeakerProps } from '../speaker.ts';
import type { ExportMessageKey } from './messages.ts';

/** A list with where its products are, so that no sector is loaded that has none of them. */
export interface ExportList extends Named {
  kind: ListKind;
  /** The whole name; `name` is the short one. */
  title: string;
  sectors: string[];
  /** Products on it, and in each year that occurs. */
  count: number;
  years: { year: number; count: number }[];
}

export interface ExportProps extends SpeakerProps<ExportMessageKey> {
  sectors: SectorFacet[];
  lists: ExportList[];
  districts: Named[];
  supports: Named[];
  /** Products of the edition. */
  total: number;
  /** Name of the catalogue, and its statement on where the data comes from. */
  catalogue: string;
  provenance: string;
  /** What kind of edition it is: the words of no other kind stand on the page. */
  kindName: string;
  stamp: EditionStamp;
}
