import { keepSearchKeys } from './shortlist/KeepSearch.tsx';
import { rowToggleKeys } from './shortlist/RowToggles.tsx';

/** The words of the search page, which travel to the browser. */
export const searchMessageKeys = [
  ...rowToggleKeys, ...keepSearchKeys,
  'searchResults', 'searchFiltered', 'searchResultsFor', 'searchRelaxedFor', 'searchBusy', 'searchSlow', 'searchUnknownValue', 'searchRetry', 'searchNeedsScript', 'searchScriptLate', 'searchLoading', 'navSearch', 'searchFailed', 'searchFailedText', 'searchNothing',
  'helpSpelling', 'helpPart', 'helpTerm', 'helpFacet', 'helpAll', 'helpRelaxed', 'helpPages', 'helpValue', 'helpSplit', 'helpUnknown',
  'readSynonym', 'readPinyin', 'readTypo', 'readPieces', 'readPlainly', 'readFully', 'termList', 'nothingForTerm',
  'matchIn-name', 'matchIn-maker', 'matchIn-alias', 'matchIn-summary', 'matchIn-specification', 'matchIn-application', 'matchIn-claim', 'matchIn-makerAlias', 'matchIn-creditCode', 'matchIn-registration', 'matchIn-acceptance', 'matchIn-clearance', 'matchIn-certificate', 'matchIn-authority', 'matchIn-document', 'matchIn-list', 'matchIn-category',
  'navManufacturers', 'clearAll', 'remove', 'filters', 'filtersChosen', 'filtersClose', 'filtersShow', 'severalValues', 'chosenCount',
  'sortLabel', 'sort-relevance', 'sort-newest', 'sort-name', 'sort-maker',
  'facet-sector', 'facet-category', 'facet-list', 'facet-year', 'facet-status', 'facet-district', 'facet-maker', 'facet-first', 'facet-policy', 'facet-registration', 'facet-specifications', 'facet-more',
  'makerFilter', 'makersShown', 'value-unknown-year', 'value-unknown-district', 'value-registration', 'value-specifications', 'yearOf',
  'listKind-first-set', 'listKind-first-version', 'listKind-first-batch',
  'previousPage', 'nextPage', 'pages', 'pageNumber', 'rowsProduct', 'rowsSpecifications', 'rowsStatus', 'activeFilters',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record', 'until', 'navProducts', 'facetsLabel', 'howWellLink', 'exportLink',
  'needHeading', 'needLoading', 'needFailed', 'needNone', 'needParameter', 'needOption', 'needLeast', 'needMost', 'needFrom', 'needTo', 'needUnit', 'needSet', 'needHint', 'needSpanHint', 'needEmpty', 'needNoNumber', 'needTurned',
  'needAtLeast', 'needAtMost', 'needBetween', 'needExactly', 'needHolds', 'needHoldsOne', 'needResults', 'needStandings', 'needMetOnly', 'needUnclearToo', 'needUnclearHeading', 'needUnclearText', 'needHelp', 'needUnknown',
  'needVerdict-meets', 'needVerdict-undecided', 'needVerdict-not-stated', 'needNotStated', 'needCondition',
] as const;
export type SearchMessageKey = (typeof searchMessageKeys)[number];
