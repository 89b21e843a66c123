// The products of each category in groups of those most alike, and where each group stands. Laid out once per catalogue.
import type { Catalogue, CatalogueProduct } from './catalogue/catalogue.ts';
import { mostCompared } from './catalogue/comparison.ts';
import type { ComparedEntry } from './catalogue/comparison/listing-rows.ts';
import { similarGroups } from './catalogue/comparison/similar-groups.ts';
import { paged } from './catalogue/query.ts';
import type { Category, Sector } from './catalogue/schema.ts';
import { groupsOf } from './data.ts';
import { pathOf } from './site-paths.ts';
import { similarGroupsPerPage } from './static-paths.ts';

/** A category's products in groups of those most alike, laid out on its pages. */
export interface SimilarCategory {
  sector: Sector;
  category: Category;
  count: number;
  pages: ComparedEntry[][][];
}

interface SimilarLayout {
  categories: SimilarCategory[];
  /** Where a product's group stands. */
  pathOf: Map<string, string>;
}

const similarLayouts = new WeakMap<Catalogue, SimilarLayout>();

/** Id of a group on its page; groups are numbered through all pages of a category. */
export const similarAnchor = (number: number): string => `group-${number}`;

const similarLayoutOf = (of: Catalogue): SimilarLayout => {
  const known = similarLayouts.get(of);
  if (known) return known;
  const { byCategory } = groupsOf(of);
  const nameOfDistrict = new Map(of.edition.districts.map(({ id, name }) => [id, name]));
  const compared = (entry: CatalogueProduct): ComparedEntry => {
    const district = nameOfDistrict.get(entry.manufacturer.district ?? '');
    return { ...entry, ...(district && { district }) };
  };
  const categories = of.sectors.flatMap((sector) => sector.categories.flatMap((category): SimilarCategory[] => {
    // That nobody has said their category makes products in no way alike.
    const members = (byCategory.get(`${sector.id}/${category.id}`) ?? []).filter(({ product }) => product.category !== undefined).map(compared);
    return members.length < 2 ? [] : [{ sector, category, count: members.length, pages: paged(similarGroups(members, { most: mostCompared, parameters: of.parameters }), similarGroupsPerPage) }];
  }));
  const places = categories.flatMap(({ sector, category, pages }) => pages.flatMap((groups, page) => groups.flatMap((group, place) =>
    group.map(({ product }) => [product.id, `${pathOf.similar(sector.id, category.id, page + 1)}#${similarAnchor(page * similarGroupsPerPage + place + 1)}`] as const))));
  const made: SimilarLayout = { categories, pathOf: new Map(places) };
  similarLayouts.set(of, made);
  return made;
};

/** The categories of which there are products to compare. */
export const similarCategories = (of: Catalogue): SimilarCategory[] => similarLayoutOf(of).categories;

/** Where a product stands beside those most alike; nothing where its category has no other. */
export const similarPath = (of: Catalogue, { product }: CatalogueProduct): string | undefined => similarLayoutOf(of).pathOf.get(product.id);
