// Addresses of the site. Every link comes from here, so that the base path and the two languages hold everywhere.
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Value of `<html lang>`, `hreflang` and Intl. */
export const languageTag: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** Parameter of the `[...locale]` routes: Chinese stands at the root. */
export const localeParam = (locale: Locale): string | undefined => (locale === 'zh' ? undefined : locale);

const page = (number: number): string => (number > 1 ? `page/${number}/` : '');

/** A letter of an index as part of an address: `a`, or `other` for what begins otherwise. */
export const letterKey = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase());

/** Id of a write on its page; an id that begins with a digit is awkward in a style sheet. */
export const writeAnchor = (id: string): string => `w-${id}`;

/** Paths without base and language, with a slash at the end. */
export const pathOf = {
  home: '',
  search: 'search/',
  /** How well the search works. */
  searchQuality: 'search/quality/',
  about: 'about/',
  /** The spreadsheet to fill in; one for both languages, so it has no language in its address. */
  template: 'downloads/catalogue-template.xlsx',
  sectors: 'sectors/',
  sector: (sector: string, number = 1): string => `sectors/${sector}/${page(number)}`,
  category: (sector: string, category: string, number = 1): string => `sectors/${sector}/${category}/${page(number)}`,
  product: (id: string): string => `products/${id}/`,
  /** A product with all that it points to: data, one file for both languages. */
  entry: (id: string): string => `products/${id}/entry.json`,
  /** The same of all products of a sector. */
  sectorEntries: (sector: string): string => `sectors/${sector}/entries.json`,
  /** The names of all products and makers: data, one file for both languages. */
  names: 'names.json',
  /** Which specifications mean the same, and their units: data, one file for both languages. */
  parameters: 'parameters.json',
  /** All products by the first letter of their name. */
  products: (letter?: string): string => `products/${letter ? `letter/${letter}/` : ''}`,
  manufacturers: (letter?: string): string => `manufacturers/${letter ? `letter/${letter}/` : ''}`,
  manufacturer: (id: string): string => `manufacturers/${id}/`,
  lists: 'lists/',
  list: (id: string): string => `lists/${id}/`,
  listYear: (id: string, year: number): string => `lists/${id}/${year}/`,
  /** The policy that the catalogue serves. */
  policy: 'policy/',
  /** @param id number of the article in two digits */
  measure: (id: string): string => `policy/measures/${id}/`,
  targets: 'policy/targets/',
  supports: 'policy/supports/',
  /** One support, where all stand. */
  support: (id: string): string => `policy/supports/#${id}`,
  calculator: 'policy/calculator/',
  /** The products to choose from in a form: data, of each language. */
  productChoices: 'products/choices.json',
  /** Share of innovative products in procurement. */
  share: 'policy/share/',
  units: 'policy/units/',
  unit: (id: string): string => `policy/units/${id}/`,
  /** How products get into the catalogue. */
  howListed: 'policy/how-listed/',
  /** First purchase, and the rules of state-owned enterprises. */
  procurement: 'policy/procurement/',
  scenarios: 'policy/scenarios/',
  /** What a buyer can do with the catalogue besides reading it. */
  tools: 'tools/',
  shortlist: 'shortlist/',
  compare: 'compare/',
  /** Products of a category beside each other, for readers without JavaScript. */
  similar: (sector: string, category: string, number = 1): string => `sectors/${sector}/${category}/compare/${page(number)}`,
  /** A brand-free draft of requirements. */
  requirements: 'requirements/',
  /** Names of a draft contract against those of the catalogue. */
  nameCheck: 'name-check/',
  /** A procurement plan against the catalogue. */
  plan: 'plan/',
  /** Evidence sheet of a product, or pack of several. */
  evidence: 'evidence/',
  /** What is on the screen as a file. */
  export: 'export/',
  /** All products of a manufacturer: data, one file for both languages. */
  manufacturerEntries: (manufacturer: string): string => `manufacturers/${manufacturer}/entries.json`,
  /** Claims, files and codes against what was published. */
  verifyPage: 'verify/',
  /** The check of a product, filled in; for today without a day. */
  verifyHref: (id: string, day?: string): string => `verify/?id=${encodeURIComponent(id)}${day === undefined ? '' : `&asof=${day}`}`,
  /** One product's status today first, for who scans a code or follows a badge. */
  verifyProduct: (id: string): string => `v/${id}/`,
  /** The same on the day for which a sheet was printed. @param day `2026-11-22` */
  verify: (id: string, day: string): string => `v/${id}/?asof=${day}`,
  /** What was published when. */
  releases: 'releases/',
  /** @param number of the release */
  release: (number: number): string => `releases/${number}/`,
  /** One release with the hashes of all records: data, one file for both languages. */
  releaseFile: (number: number): string => `releases/${number}.json`,
  /** Numbers, days and hashes of all releases, without the records: data. */
  releaseIndex: 'releases/index.json',
  /** The public keys as a JWK Set: data. */
  keys: 'keys.json',
  /** Ids that have others now: data. */
  renamed: 'renamed.json',
  /** A product's listings as a signed proof: data. */
  credential: (id: string): string => `products/${id}/credential.json`,
  /** How a maker shows that its product is listed. */
  badge: (id: string): string => `products/${id}/badge/`,
  /** A drawing of one product: data. @param file its name */
  badgeFile: (id: string, file: string): string => `products/${id}/badge/${file}`,
  /** A drawing that all products of a term share: data. @param term of badge-terms.ts */
  markFile: (term: string, file: string): string => `badges/${term}/${file}`,
  /** A maker's own check of its entry before it is handed in, and corrections of one that is there. */
  selfCheck: 'self-check/',
  /** What it needs of the edition besides names and entries: data, one file for both languages. */
  selfCheckContext: 'self-check/context.json',
  /** Credit codes and names to the pages of their makers. */
  findMakers: 'manufacturers/find/',
  /** What the look-up reads: data, one set of files for both languages. */
  findMakersIndex: 'manufacturers/find/index.json',
  findMakersKeys: (place: number): string => `manufacturers/find/keys/${place}.json`,
  findMakersMakers: (place: number): string => `manufacturers/find/makers/${place}.json`,
  /** What each write of the catalogue changed. */
  changes: 'changes/',
  /** @param month `2026-11` */
  changeMonth: (month: string, number: number = 1): string => `changes/${month}/${page(number)}`,
  /** One write, on the page of its month where it begins or goes on. */
  write: ({ id, date }: { id: string; date: string }, number: number = 1): string => `changes/${date.slice(0, 7)}/${page(number)}#${writeAnchor(id)}`,
};

/**
 * Address on this site.
 * @param base base path of the site with slashes at both ends
 */
export const address = (base: string, locale: Locale, path: string): string => `${base.replace(/\/*$/, '/')}${locale === 'zh' ? '' : `${locale}/`}${path}`;
