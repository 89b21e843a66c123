/** An address taken apart; undefined for what is none. URL.canParse() would ask first, but Chrome knows it from 120 on only. */
export const parsedUrl = (address: string): URL | undefined => {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
};
