/** What the address of the search page says. */
export interface SearchState {
  query: string;
  sectors: string[];
  /** `sector/category`. */
  categories: string[];
  /** From 1. */
  page: number;
}

/** Reads `?q=&sector=&category=&page=`; what makes no sense is left out. */
export const readState = (search: string): SearchState => {
  const parameters = new URLSearchParams(search);
  const sectors = parameters.getAll('sector');
  const [onlySector] = sectors;
  const page = Number(parameters.get('page') ?? '1');
  return {
    query: (parameters.get('q') ?? '').slice(0, 200),
    sectors,
    categories: parameters.getAll('category').flatMap((category) => (category.includes('/') ? [category] : onlySector ? [`${onlySector}/${category}`] : [])),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
};

/** The address of a state, beginning with `?`. */
export const searchOf = ({ query, sectors, categories, page }: SearchState): string => {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const sector of sectors) parameters.append('sector', sector);
  for (const category of categories) parameters.append('category', category);
  if (page > 1) parameters.set('page', String(page));
  return `?${parameters.toString()}`;
};
