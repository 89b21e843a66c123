import { exportFileKeys } from '../../exporting/words.ts';
import { searchWordKeys } from '../search-word-keys.ts';
import type { IslandSpeaker } from '../speaker.ts';

/** The words of the export page, which travel to the browser. */
export const exportMessageKeys = [
  ...exportFileKeys, ...searchWordKeys,
  'exportNeedsScript', 'exportLoading', 'exportLate', 'exportScope', 'exportScopeWhat', 'exportScopeFilters', 'exportScopeCount', 'exportScopeVersion', 'exportCounting', 'exportCountOne',
  'exportWhat-search', 'exportWhat-filtered', 'exportWhat-all', 'exportWhat-sector', 'exportWhat-list', 'exportWhat-listYear', 'exportWhat-manufacturer', 'exportWhat-ids',
  'exportName-search', 'exportName-filtered', 'exportName-all', 'exportName-ids', 'exportName-note', 'exportRelaxed', 'exportRelaxedText', 'exportPlainText', 'exportSort', 'listComma', 'andMore',
  'exportNothingChosen', 'exportWholeCatalogue', 'exportProblem-unknown-sector', 'exportProblem-unknown-list', 'exportProblem-unknown-year', 'exportProblem-no-id', 'exportProblem-several', 'exportProblem-unknown-kind', 'exportProblem-too-many', 'exportProblem-unknown-manufacturer',
  'exportUnknownIds', 'exportUnknownValue', 'exportEmpty', 'exportEmptyBack',
  'exportFormat', 'exportFormat-xlsx', 'exportFormat-csv', 'exportFormat-json', 'exportFormatHint-xlsx', 'exportFormatHint-csv', 'exportFormatHint-json',
  'exportFields', 'exportFieldsHint', 'exportFieldsCount', 'exportFieldsNone', 'exportFieldsAll', 'exportFieldsUsual', 'exportGroup-names', 'exportGroup-maker', 'exportGroup-place', 'exportGroup-standing', 'exportGroup-description', 'exportGroup-record', 'exportSheets', 'exportSheetsHint',
  'exportPreview', 'exportPreviewNote', 'exportPreviewJson', 'exportPreviewFailed', 'retry',
  'exportDownload', 'exportDownloadFormat', 'exportDownloadNote', 'exportBar', 'exportBarSheets', 'exportBarRecords', 'exportBarUnknown', 'exportBarNone', 'exportBusy', 'exportRows', 'exportWriting', 'exportCancel', 'exportCancelled', 'exportDone', 'exportFailed', 'exportWriteFailed',
] as const;
export type ExportMessageKey = (typeof exportMessageKeys)[number];
export type Speaker = IslandSpeaker<ExportMessageKey>;
