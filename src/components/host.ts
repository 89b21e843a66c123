/** The host of an address as it is shown. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
