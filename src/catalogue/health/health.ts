// The state of an edition for the person who keeps it: what there is, what is missing, what runs out, what to look at.
import type { Catalogue } from '../catalogue.ts';
import type { Edition } from '../schema.ts';
import { completenessOf, type Completeness } from './completeness.ts';
import { englishOf, type EnglishOfKind } from './english.ts';
import { linksOf, type Links } from './links.ts';
import { makersWithoutLogo, type MakerWithoutLogo } from './logos.ts';
import { lookAlikesOf, type LookAlikes } from './look-alikes.ts';
import { oldSourcesOf, type OldSources } from './old-sources.ts';
import { sizeOf, type Size } from './size.ts';
import { termsOf, type Terms } from './terms.ts';

export interface Health {
  /** Day of the report, `YYYY-MM-DD`. */
  on: string;
  edition: Pick<Edition, 'id' | 'kind' | 'name' | 'dataDate'>;
  /** What `npm run check` names. */
  problems: number;
  /** Ids of products that could not be joined and are in none of the figures. */
  leftOut: string[];
  size: Size;
  completeness: Completeness;
  terms: Terms;
  english: EnglishOfKind[];
  makersWithoutLogo: MakerWithoutLogo[];
  links: Links;
  oldSources: OldSources;
  lookAlikes: LookAlikes;
}

/**
 * The state of an edition on a day. Pure: no network, no clock.
 * @param on day of the report, `YYYY-MM-DD`
 * @param problems how many problems the check has found
 * @param leftOut ids of products that are not in the catalogue, because they point to what cannot be read
 */
export const healthOf = (catalogue: Catalogue, { on, problems = 0, leftOut = [] }: { on: string; problems?: number; leftOut?: readonly string[] }): Health => {
  const { id, kind, name, dataDate } = catalogue.edition;
  return {
    on,
    edition: { id, kind, name, dataDate },
    problems,
    leftOut: [...leftOut],
    size: sizeOf(catalogue, on),
    completeness: completenessOf(catalogue),
    terms: termsOf(catalogue, on),
    english: englishOf(catalogue),
    makersWithoutLogo: makersWithoutLogo(catalogue),
    links: linksOf(catalogue),
    oldSources: oldSourcesOf(catalogue, on),
    lookAlikes: lookAlikesOf(catalogue),
  };
};
