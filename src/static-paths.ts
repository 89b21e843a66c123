// Every page exists once per language, from one file.
import { localeParam, locales, type Locale } from './site-paths.ts';

interface Path<Props> {
  params: Record<string, string | undefined>;
  props: Props;
}

/** The pages of one route in both languages; `pagesIn` gives them for one. */
export const inEachLanguage = <Props extends object>(pagesIn: (locale: Locale) => Path<Props>[]): Path<Props & { locale: Locale }>[] =>
  locales.flatMap((locale) =>
    pagesIn(locale).map(({ params, props }) => ({ params: { locale: localeParam(locale), ...params }, props: { ...props, locale } })),
  );

/** A route that is a single page. */
export const singlePage = (): Path<{ locale: Locale }>[] => inEachLanguage(() => [{ params: {}, props: {} }]);

/** Value of a rest parameter for a page number: nothing for the first page. */
export const pageParam = (page: number): string | undefined => (page > 1 ? `page/${page}` : undefined);

/** Products on a page of a sector or category. */
export const platesPerPage = 60;

/** Entries on a page of a list. */
export const rowsPerPage = 100;

/** Changes on a page of a month. */
export const changesPerPage = 200;

/** Groups of similar products on a page: tables of up to four each. */
export const similarGroupsPerPage = 6;
