import { termKeys } from '../../i18n/support-terms.ts';
import { searchWordKeys } from '../search-word-keys.ts';
import type { IslandSpeaker } from '../speaker.ts';

/** Labels, which a sheet prints in both languages. */
export const evidenceLabelKeys = [
  'evidencePack', 'evidenceTitle-listed', 'evidenceTitle-past', 'evidenceTitle-record', 'evidenceProductPart', 'evidenceStandingPart', 'evidenceListingsPart', 'specifications', 'evidenceRegistrations', 'evidencePolicyPart', 'evidenceApartPart', 'evidenceCalculationPart', 'sources', 'evidenceSearchPart', 'evidenceCommonPart', 'evidenceContents',
  'evidenceNameAsListed', 'evidenceListedName', 'model', 'aliases', 'maker', 'creditCode', 'sector', 'district', 'recordId', 'statusLabel', 'evidenceDeciding',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record',
  'evidenceVerifyAddress', 'recordHash', 'evidenceMakerHash', 'editionVersion', 'editionHash', 'dataAsOf', 'evidenceRetrieved', 'evidenceSignUnit', 'evidenceSignBy', 'evidenceSignDay',
] as const;
/** With what kind of edition it is, which its page tells: the words of no other kind stand there. */
export type EvidenceLabelKey = (typeof evidenceLabelKeys)[number] | 'editionKindOwn';

const tableKeys = [
  'evidenceTable-products', 'evidenceTable-listings', 'evidenceTable-specifications', 'evidenceTable-sources', 'evidenceTable-policy', 'evidenceTable-search', 'evidenceTable-dictionary',
  'evidenceColumn-id', 'evidenceColumn-nameZh', 'evidenceColumn-nameEn', 'evidenceColumn-nameOrigin', 'evidenceColumn-listedName', 'evidenceColumn-namesAsListed', 'evidenceColumn-models', 'evidenceColumn-makerZh', 'evidenceColumn-makerEn', 'evidenceColumn-makerNameOrigin', 'evidenceColumn-creditCode', 'evidenceColumn-sector', 'evidenceColumn-category', 'evidenceColumn-district',
  'evidenceColumn-on', 'evidenceColumn-status', 'evidenceColumn-deciding', 'evidenceColumn-productHash', 'evidenceColumn-makerHash', 'evidenceColumn-version', 'evidenceColumn-editionHash', 'evidenceColumn-dataDate', 'evidenceColumn-retrieved', 'evidenceColumn-verify',
  'evidenceColumn-listId', 'evidenceColumn-list', 'evidenceColumn-listKind', 'evidenceColumn-year', 'evidenceColumn-batch', 'evidenceColumn-grade', 'evidenceColumn-document', 'evidenceColumn-number', 'evidenceColumn-nameAsListed', 'evidenceColumn-listedOn', 'evidenceColumn-validUntil', 'evidenceColumn-withdrawnOn', 'evidenceColumn-reason', 'evidenceColumn-listingStatus', 'evidenceColumn-decides', 'evidenceColumn-source',
  'evidenceColumn-parameter', 'evidenceColumn-value', 'evidenceColumn-unit', 'evidenceColumn-condition', 'evidenceColumn-record', 'evidenceColumn-title', 'evidenceColumn-url', 'evidenceColumn-readOn', 'evidenceColumn-file', 'evidenceColumn-fileHash', 'evidenceColumn-note',
  'evidenceColumn-article', 'evidenceColumn-support', 'evidenceColumn-outcome', 'evidenceColumn-because', 'evidenceColumn-prove', 'evidenceColumn-terms', 'evidenceColumn-discrepancy',
  'evidenceColumn-search', 'evidenceColumn-query', 'evidenceColumn-filters', 'evidenceColumn-order', 'evidenceColumn-results', 'evidenceColumn-meets', 'evidenceColumn-place', 'evidenceColumn-ignored',
  'evidenceColumn-table', 'evidenceColumn-column', 'evidenceColumn-meaning',
  'evidenceMeaning-id', 'evidenceMeaning-nameZh', 'evidenceMeaning-nameEn', 'evidenceMeaning-nameOrigin', 'evidenceMeaning-listedName', 'evidenceMeaning-namesAsListed', 'evidenceMeaning-models', 'evidenceMeaning-makerZh', 'evidenceMeaning-creditCode', 'evidenceMeaning-on', 'evidenceMeaning-status', 'evidenceMeaning-deciding', 'evidenceMeaning-productHash', 'evidenceMeaning-makerHash', 'evidenceMeaning-version', 'evidenceMeaning-editionHash', 'evidenceMeaning-retrieved', 'evidenceMeaning-verify',
  'evidenceMeaning-validUntil', 'evidenceMeaning-listedOn', 'evidenceMeaning-decides', 'evidenceMeaning-source', 'evidenceMeaning-readOn', 'evidenceMeaning-fileHash', 'evidenceMeaning-outcome', 'evidenceMeaning-terms', 'evidenceMeaning-discrepancy', 'evidenceMeaning-meets', 'evidenceMeaning-place', 'evidenceMeaning-search',
  'evidenceNameOrigin-source', 'evidenceNameOrigin-translated', 'evidenceNameOrigin-registered', 'evidenceYes', 'evidenceNotIn', 'evidenceMissing-unknown', 'evidenceMissing-failed', 'evidenceMissing-further',
  'listKind-recommendation', 'listKind-iconic', 'listKind-supply-list', 'listKind-demand-list', 'listKind-innovative-chips', 'listKind-programme', 'listKind-regulatory-approval', 'listKind-regulatory-review', 'listKind-award',
] as const;

/** The words of the evidence page, which travel to the browser. */
export const evidenceMessageKeys = [
  ...evidenceLabelKeys, ...searchWordKeys, ...tableKeys, ...termKeys,
  'evidence', 'evidenceIntro', 'evidenceNoProducts', 'evidenceToSearch', 'evidenceToShortlist', 'evidenceNeedsScript', 'evidenceLoading', 'evidenceLate', 'evidenceFailed', 'retry', 'evidenceUnknown', 'removeFromLink', 'evidenceDoubled', 'evidenceTooMany', 'evidenceFurther', 'evidenceFurtherLeft', 'evidenceBadDay', 'evidenceReady',
  'evidenceForm', 'evidenceDay', 'evidenceDayHint', 'evidenceParts', 'evidencePart-policy', 'evidencePart-specifications', 'evidencePart-sources', 'evidencePart-search', 'evidenceProducts', 'removeAct', 'removeOf', 'evidencePrint', 'evidencePrintAdvice', 'evidenceDownload', 'evidenceXlsx', 'evidenceCsv', 'evidenceJson', 'evidenceSaved', 'evidenceFileFailed',
  'evidenceAsOf', 'evidenceFutureDay', 'evidenceAfterData', 'evidenceReference', 'evidenceSays-listed', 'evidenceSays-until', 'evidenceSays-expired', 'evidenceSays-withdrawn', 'evidenceSays-not-yet', 'evidenceSays-public-record', 'evidenceDecides', 'evidenceListing-holds', 'evidenceListing-expired', 'evidenceListing-withdrawn', 'evidenceListing-not-yet',
  'evidenceNoListings', 'evidenceClock', 'evidenceDisclaimer', 'evidenceCount', 'evidenceTranslated', 'evidenceQr', 'evidenceNumber', 'evidencePolicyBasis', 'evidenceClause', 'evidenceWhy', 'evidenceApartOnCover', 'evidenceApartNote',
  'evidenceEstimate', 'evidenceCalculationChange', 'evidenceCalculationUnused', 'evidenceSearchRerun', 'evidenceSearchBusy', 'evidenceSearchFailed', 'evidenceSearchBroken', 'evidenceSearchQuery', 'evidenceSearchFilters', 'evidenceSearchOrder', 'evidenceSearchMode', 'evidenceSearchRelaxed', 'evidenceSearchPlain', 'evidenceSearchResults', 'evidenceSearchMeets', 'evidenceSearchPlaces', 'evidenceSearchNone', 'evidenceSearchPlace', 'evidenceSearchAbsent', 'evidenceSearchIgnored', 'evidenceSearchAddress', 'evidenceSearchFilter',
  'translatedName', 'makerNameTranslated', 'makerNameShort', 'markLabel', 'notProvided', 'notStated', 'endNotStatedNote', 'acceptanceNote', 'kind', 'numberLabel', 'authority', 'validUntil', 'listedOn', 'withdrawnOn', 'date', 'document', 'listName', 'source', 'parameter', 'value', 'specificationsNote', 'specificationsNone', 'retrievedOn', 'sourceFile',
  'registration-registration', 'registration-acceptance', 'registration-clearance', 'registration-certificate',
  'appliesNote', 'appliesNotReviewed', 'appliesReviewed', 'appliesSupport', 'appliesOutcome', 'appliesAmount', 'appliesProve', 'appliesCalculate', 'outcome-applies', 'outcome-check', 'outcome-does-not-apply', 'calcArticle',
  'listComma', 'andMore', 'semicolon', 'colon', 'productCount',
] as const;
export type EvidenceMessageKey = (typeof evidenceMessageKeys)[number] | EvidenceLabelKey;

/** What every part of a sheet needs to write, in both languages. */
export interface EvidenceSpeaker extends IslandSpeaker<EvidenceMessageKey> {
  /** A label in the other language, and that language. */
  beside: (key: EvidenceLabelKey) => string;
  besideLanguage: 'en' | 'zh-CN';
}
