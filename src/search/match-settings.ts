import type { Lookup } from './lookup.ts';
import type { Fold } from './normalise.ts';
import type { Synonyms } from './synonyms.ts';

/** What matching needs to know of the edition. */
export interface MatchSettings {
  lookup: Lookup;
  fold: Fold;
  synonyms: Synonyms;
  syllables: ReadonlySet<string>;
  /** Ends of the zones of each row's record, five per row. */
  ends: readonly number[];
  /** Characters of the key of each row's Chinese name. */
  nameLengths: readonly number[];
  /** Latin words of the edition that differ from a mistyped one by one letter. */
  nearWords: (word: string) => Promise<string[]>;
}
