import { searchWordKeys } from './search-word-keys.ts';
import { keepSearchKeys } from './shortlist/KeepSearch.tsx';
import { rowToggleKeys } from './shortlist/RowToggles.tsx';

/** The words of the search page, which travel to the browser. */
export const searchMessageKeys = [
  ...rowToggleKeys, ...keepSearchKeys, ...searchWordKeys,
  'searchResults', 'searchFiltered', 'searchResultsFor', 'searchRelaxedFor', 'searchBusy', 'searchSlow', 'searchUnknownValue', 'retry', 'searchNeedsScript', 'searchScriptLate', 'searchLoading', 'navSearch', 'searchFailed', 'searchFailedText', 'searchNothing',
  'helpSpelling', 'helpPart', 'helpTerm', 'helpFacet', 'helpAll', 'helpRelaxed', 'helpPages', 'helpValue', 'helpSplit', 'helpUnknown',
  'readSynonym', 'readPinyin', 'readTypo', 'readPieces', 'readPlainly', 'readFully', 'termList', 'nothingForTerm',
  'matchIn-name', 'matchIn-maker', 'matchIn-alias', 'matchIn-summary', 'matchIn-specification', 'matchIn-application', 'matchIn-claim', 'matchIn-makerAlias', 'matchIn-creditCode', 'matchIn-registration', 'matchIn-acceptance', 'matchIn-clearance', 'matchIn-certificate', 'matchIn-authority', 'matchIn-document', 'matchIn-list', 'matchIn-category',
  'navManufacturers', 'clearAll', 'removeOf', 'filters', 'filtersChosen', 'filtersClose', 'filtersShow', 'severalValues', 'chosenCount',
  'sortLabel', 'facet-more', 'makerFilter', 'makersShown', 'yearOf',
  'previousPage', 'nextPage', 'pages', 'pageNumber', 'rowsProduct', 'rowsSpecifications', 'rowsStatus', 'activeFilters',
  'until', 'navProducts', 'facetsLabel', 'howWellLink', 'exportLink',
  'needHeading', 'needLoading', 'needFailed', 'needNone', 'needOption', 'needLeast', 'needMost', 'needFrom', 'needTo', 'needUnit', 'needSet', 'needHint', 'needSpanHint', 'needEmpty', 'needNoNumber', 'needTurned',
  'needResults', 'needStandings', 'needUnclearToo', 'needUnclearHeading', 'needUnclearText', 'needHelp', 'needUnknown',
  'needVerdict-meets', 'needVerdict-undecided', 'needVerdict-not-stated', 'needNotStated', 'needCondition',
] as const;
export type SearchMessageKey = (typeof searchMessageKeys)[number];
