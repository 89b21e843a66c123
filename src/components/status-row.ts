/**
 * Marks a row of a comparison anew: statuses are renewed for the reader's day, and whether they differ with them.
 * @param row of ComparisonTable.tsx, with a hidden text that says that it differs
 */
export const renewDifference = (row: Element): void => {
  const isDifferent = new Set([...row.querySelectorAll('.st')].map(({ textContent }) => textContent)).size > 1;
  row.classList.toggle('differs', isDifferent);
  row.querySelector('th .vh')?.toggleAttribute('hidden', !isDifferent);
};
