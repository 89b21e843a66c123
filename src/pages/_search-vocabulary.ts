// Names of what a search can be filtered by, for the pages that tell of searches.
import { hasEntries } from '../catalogue/lists.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { supportsApplying } from '../catalogue/product-supports.ts';
import type { Localized } from '../catalogue/schema.ts';
import { groupsOf } from '../data.ts';
import { pick } from '../i18n/index.ts';
import type { SearchPageProps } from '../islands/search-props.ts';
import type { Locale } from '../site-paths.ts';

export const searchVocabulary = (catalogue: Catalogue, locale: Locale): Pick<SearchPageProps, 'sectors' | 'lists' | 'districts' | 'supports'> => {
  const { bySector, byCategory } = groupsOf(catalogue);
  const named = ({ id, name }: { id: string; name: Localized }) => {
    const { text, lang } = pick(locale, name);
    return { id, name: text, ...(lang && { lang }) };
  };
  return {
    sectors: catalogue.sectors.map((sector) => ({
      ...named(sector),
      hue: sector.hue,
      glyph: sector.glyph,
      count: bySector.get(sector.id)?.length ?? 0,
      categories: sector.categories.filter(({ id }) => byCategory.has(`${sector.id}/${id}`)).map(named),
    })),
    lists: catalogue.lists.filter(hasEntries).map(({ list }) => ({ ...named({ id: list.id, name: list.shortName }), kind: list.kind })),
    districts: catalogue.edition.districts.map(named),
    supports: supportsApplying(catalogue).map(({ id, title }) => named({ id, name: title })),
  };
};
