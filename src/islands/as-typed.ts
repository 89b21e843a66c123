/** A term as the reader wrote it, where that can be told: terms are compared in lower case. */
export const asTyped = (query: string, term: string): string => {
  const start = query.toLowerCase().indexOf(term);
  return start < 0 ? term : query.slice(start, start + term.length);
};
