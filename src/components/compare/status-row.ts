// Statuses are renewed for the reader's day; whether they differ then is renewed with them.
void customElements.whenDefined('catalogue-status').then(() => {
  for (const row of document.querySelectorAll('tr[data-row=status]')) {
    const isDifferent = new Set([...row.querySelectorAll('.st')].map(({ textContent }) => textContent)).size > 1;
    row.classList.toggle('differs', isDifferent);
    row.querySelector('th .vh')?.toggleAttribute('hidden', !isDifferent);
  }
});
