/** Lower-case ASCII words joined by hyphens; '' where nothing of a text is ASCII. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
