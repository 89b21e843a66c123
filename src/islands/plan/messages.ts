import type { IslandSpeaker } from '../speaker.ts';

/** The words of the plan page, which travel to the browser. */
export const planMessageKeys = [
  'planPrivacy', 'planNeedsScript', 'planLoading', 'planLate', 'planDrop', 'planChoose', 'planFileHint', 'planSupplies-loading', 'planSupplies-ready', 'planSupplies-failed',
  'retry', 'planSuppliesFailedAgain', 'planManyFiles', 'planReading', 'planMatching', 'planMatchingStart', 'planCancel', 'planStopped', 'planTrouble-names', 'planTrouble-worker', 'planRefused',
  'planNotices', 'planAndMore', 'planColumnsTitle', 'planFile', 'planOtherFile', 'planNoRows', 'planNoLines', 'planSheet', 'planSheetOption', 'planSheetText', 'planHeader',
  'planHeaderNone', 'planHeaderRow', 'planNoHeader', 'planColumn', 'planHeading', 'planSamples', 'planMeans', 'planMeansOf', 'planField-unused', 'planField-name',
  'planField-model', 'planField-maker', 'planField-registration', 'planField-quantity', 'planField-unitPrice', 'planField-amount', 'planField-sector', 'planField-remark',
  'planSamplesEmpty', 'planUnit-amount', 'planUnit-unitPrice', 'planMoney-yuan', 'planMoney-thousand', 'planMoney-ten-thousand', 'planMoney-million', 'planMoney-hundred-million',
  'planMoreColumns', 'planNeedNaming', 'planNoAmountColumn', 'planStart', 'planResults', 'planBackToColumns', 'planDay', 'planAnnounced', 'planCounts', 'planCheck',
  'planWithoutAmount', 'planMultiplied', 'planNegative', 'planRepeats', 'planLeftOut-total', 'planLeftOut-heading', 'planLeftOut-remark', 'planLeftOut-repeated-header',
  'planLeftOut-blank', 'planRowsMore', 'planShareTitle', 'planNoneListed', 'planOnlyToday', 'planRecordedMeans', 'planMeasure', 'planStage-certain', 'planStage-accepted', 'planStage-all', 'planListedLines',
  'planListedAmount', 'planRecordedLines', 'planRecordedAmount', 'planTotalLines', 'planTotalAmount', 'planOfTotal', 'planLinesCount', 'planMinus', 'planNoShare',
  'planSectorsTitle', 'planSectorsOwn', 'planSectorsCatalogue', 'planSectorColumn', 'planSectorNone', 'planSectorUnmatched', 'planLines', 'planAmount', 'planSuggestions',
  'planSuggestionsNote', 'planNoSuggestions', 'planAcceptAll', 'planAcceptAllOf', 'planAccepted', 'planReason-registration', 'planReason-name-and-maker', 'planReason-name',
  'planReason-maker-and-model', 'planReason-misspelt', 'planReason-abbreviated', 'planReason-model', 'planReason-name-no-maker', 'planReason-name-other-model',
  'planReason-name-other-maker', 'planReason-model-other-maker', 'planReason-alike', 'planReason-part-or-service', 'planReason-several', 'planReason-maker-only',
  'planReason-nothing', 'planMakerHas', 'planLinesTitle', 'planFilter', 'planFilter-all', 'planFilter-exact', 'planFilter-likely', 'planFilter-none', 'planFilter-no-amount',
  'planFilter-repeated', 'planFilterEmpty', 'planColumnRow', 'planColumnPlan', 'planColumnMatch', 'planColumnDecision', 'planAnnotation-exact', 'planAnnotation-accepted',
  'planAnnotation-chosen', 'planAnnotation-open', 'planAnnotation-refused', 'planAnnotation-none', 'planAnnotation-no-line', 'planCandidateOf', 'planCandidateNone', 'planAccept',
  'planAcceptOf', 'planRefuse', 'planRefuseOf', 'planUndo', 'planUndoOf', 'planNoAmount', 'planAmountUnread', 'planAmountMultiplied', 'planAmountForLines', 'planAmountShared', 'planShared', 'planRepeatsRow', 'planPages', 'planPage',
  'planPrevious', 'planNext', 'planExportTitle', 'planExportNote', 'planExport-xlsx', 'planExport-csv', 'planExporting', 'planPrint', 'planFileName', 'planSheetName',
  'planSummaryName', 'planEdition', 'planTo-match', 'planTo-reason', 'planTo-id', 'planTo-name', 'planTo-nameNote', 'planTo-maker', 'planTo-status', 'planTo-document',
  'planTo-link', 'planName-listed', 'planName-source', 'planName-printed', 'planName-translated', 'planLeave',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record', 'comma', 'colon',
] as const;
export type PlanMessageKey = (typeof planMessageKeys)[number];
export type Speaker = IslandSpeaker<PlanMessageKey>;
