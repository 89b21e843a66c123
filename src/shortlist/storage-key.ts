/**
 * Sites beside each other on one host have shortlists of their own. By this name each change is told on the document, too,
 * so that what is loaded only when it is needed hears of it.
 * @param base base path of the site
 */
export const storageKey = (base: string): string => `catalogue-shortlist ${base}`;
