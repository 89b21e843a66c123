/** Words that tell a search: its filters with their values, and its order. */
export const searchWordKeys = [
  'facet-sector', 'facet-category', 'facet-list', 'facet-year', 'facet-status', 'facet-district', 'facet-maker', 'facet-first', 'facet-policy', 'facet-registration', 'facet-specifications',
  'value-unknown-year', 'value-unknown-district', 'value-registration', 'value-specifications', 'listKind-first-set', 'listKind-first-version', 'listKind-first-batch',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record',
  'needParameter', 'needAtLeast', 'needAtMost', 'needBetween', 'needExactly', 'needHolds', 'needHoldsOne', 'needMetOnly', 'needWithUnclear',
  'sort-relevance', 'sort-newest', 'sort-name', 'sort-maker',
] as const;
export type SearchWordKey = (typeof searchWordKeys)[number];
