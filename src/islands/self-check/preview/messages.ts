import type { IslandSpeaker } from '../../speaker.ts';

/** The words of the preview: its own, and those of the pages that it shows. */
export const previewMessageKeys = [
  'previewTitle', 'previewNote', 'previewCard', 'previewPage', 'previewOf', 'previewLoading', 'previewFailed', 'previewNeeds-name', 'previewNeeds-sector', 'previewNeeds-maker', 'previewLeftOut',
  'model', 'maker', 'sector', 'lists', 'aliases', 'comma', 'colon', 'listComma', 'translatedName', 'summary', 'specifications', 'specificationsNone', 'specificationsNote', 'parameter', 'value', 'unit', 'source', 'sourceNumber',
  'listings', 'yearAndBatch', 'document', 'listedOn', 'validUntil', 'withdrawnOn', 'statusLabel', 'notStated', 'recognitions', 'reviews', 'listName', 'date', 'gradeAndNumber',
  'registrations', 'acceptanceNote', 'kind', 'numberLabel', 'authorityOrTitle', 'registration-registration', 'registration-acceptance', 'registration-clearance', 'registration-certificate', 'patent', 'standard',
  'applications', 'claims', 'claimsNote', 'claimedBy', 'links', 'sources', 'sourceFile', 'retrievedOn',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record',
] as const;
export type PreviewMessageKey = (typeof previewMessageKeys)[number];
export type PreviewSpeaker = IslandSpeaker<PreviewMessageKey>;
