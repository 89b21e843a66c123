/** The words of the search page, which travel to the browser. */
export const searchMessageKeys = [
  'searchResults', 'searchResultsFor', 'searchBusy', 'searchNeedsScript', 'navSearch', 'searchFailed', 'searchNothingHint', 'searchNothingFor', 'navManufacturers', 'clearAll', 'remove', 'filters', 'filtersChosen',
  'sector', 'category', 'previousPage', 'nextPage', 'pages', 'rowsProduct', 'rowsSpecifications', 'rowsStatus', 'activeFilters', 'pageOf',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record', 'until', 'navSectors', 'navProducts', 'facetsLabel',
] as const;
export type SearchMessageKey = (typeof searchMessageKeys)[number];
