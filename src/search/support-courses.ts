// Which supports of the policy apply to each product, and from when on: columns of the table. Products that came onto a
// list together share a course, so that it is written once.
import type { Catalogue, CatalogueProduct } from '../catalogue/catalogue.ts';
import { supportRowsCourse, supportsApplying } from '../catalogue/product-supports.ts';
import type { SearchTable, SupportPhase } from './table.ts';

interface Phase {
  from: string;
  ids: string[];
}

/** What applies to a product, from the day of the data on. The first phase also stands for earlier days. */
const courseOf = ({ policy, edition }: Catalogue, entry: CatalogueProduct): Phase[] => {
  if (!policy) return [];
  const phases = supportRowsCourse(policy, entry, edition.dataDate).map(({ from, rows }, place): Phase => ({ from: place === 0 ? '' : from, ids: rows.filter(({ outcome }) => outcome === 'applies').map(({ id }) => id) }));
  return phases.filter(({ ids }, place) => place === 0 || ids.join() !== phases[place - 1]?.ids.join());
};

/** The columns, in the order of the policy's supports; all empty where nothing ever applies. */
export const coursesOf = (catalogue: Catalogue, products: readonly CatalogueProduct[]): Pick<SearchTable, 'supports' | 'courses' | 'course'> => {
  const all = products.map((entry) => courseOf(catalogue, entry));
  const supports = supportsApplying(catalogue).map(({ id }) => id);
  if (supports.length === 0) return { supports, courses: [], course: [] };
  const courses = new Map<string, { place: number; course: SupportPhase[] }>();
  const course = all.map((phases) => {
    const own = phases.map(({ from, ids }): SupportPhase => ({ from, supports: ids.map((id) => supports.indexOf(id)) }));
    const key = JSON.stringify(own);
    const known = courses.get(key) ?? { place: courses.size, course: own };
    courses.set(key, known);
    return known.place;
  });
  return { supports, courses: [...courses.values()].map((one) => one.course), course };
};
