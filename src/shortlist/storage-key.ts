/** Sites beside each other on one host have shortlists of their own. @param base base path of the site */
export const storageKey = (base: string): string => `catalogue-shortlist ${base}`;

/** Told on the document at each change, so that what is loaded only when it is needed hears of it. */
export const shortlistChange = 'catalogue-shortlist';
