// The words of a verdict: for the page, to which they travel, and for the command.
export const verifyMessageKeys = [
  'verifyByDay', 'verifyAsk', 'verifyAskHint', 'verifyDate', 'verifyDateHint', 'verifyGo', 'verifyFiles', 'verifyDrop', 'verifyChoose', 'verifyFilesHint', 'verifyPrivacy', 'verifyBusy',
  'verifyBusyFile', 'verifyFailed', 'verifyRetry', 'verifyRemove', 'verifyPrint', 'verifyCheckedOn', 'verifyResults', 'verifyDone', 'verifyKeys', 'verifyKeysNote',   'verifyOutcome-genuine', 'verifyOutcomeUnsigned', 'verifyOutcomeRecords', 'verifyOutcome-superseded', 'verifyOutcome-proposal', 'verifyOutcome-unproven', 'verifyOutcome-edited', 'verifyOutcome-foreign', 'verifyOutcome-refused',
  'verifyKind-evidence', 'verifyKind-shortlist', 'verifyKind-submission', 'verifyKind-credential', 'verifyKind-release', 'verifyKind-entry', 'verifyRecords-genuine',
  'verifyRecords-superseded', 'verifyRecords-unproven', 'verifyShortlist-genuine', 'verifyShortlist-superseded', 'verifyShortlist-unproven',
  'verifySubmission-genuine', 'verifySubmission-proposal', 'verifyCredential-genuine', 'verifyCredentialUnsigned', 'verifyCredential-superseded', 'verifyCredential-unproven',
  'verifyRelease-genuine', 'verifyReleaseUnsigned', 'verifyReleaseDoubtful', 'verifyRelease-unproven', 'verifyRelease-foreign', 'verifyFile-edited', 'verifyFile-foreign',
  'verifyRefused-empty', 'verifyRefused-too-large', 'verifyRefused-not-text', 'verifyRefused-not-json', 'verifyRefused-cut-off', 'verifyRefused-workbook', 'verifyRefused-table',
  'verifyRefused-archive', 'verifyRefused-other', 'verifyRefused-foreign', 'verifyRefused-newer', 'verifyRefused-strange', 'verifyRefused-deep', 'verifyRefused-many', 'verifyFault-shape',
  'verifyFault-repeated', 'verifyFault-own', 'verifyFault-record', 'verifyFault-missing', 'verifyFault-status', 'verifyFault-both', 'verifyFault-stamp', 'verifyFault-claims',
  'verifyFault-published', 'verifyFault-runs', 'verifyFault-stripped', 'verifyFault-part', 'verifyFault-denied', 'verifyFileEmpty', 'verifySignature-valid', 'verifySignature-unsigned', 'verifySignature-invalid',
  'verifySignature-malformed', 'verifySignature-algorithm', 'verifySignature-unknown-key', 'verifySignature-other-period', 'verifySignature-revoked', 'verifyEdition-current',
  'verifyEdition-release', 'verifyEdition-other', 'verifyDemonstration', 'verifyDemonstrationDay', 'verifyOtherAddress', 'verifyNoOwnHash', 'verifyEvidenceLimits', 'verifyShortlistLimits', 'verifyMeaning',
  'verifyNoReleases', 'verifySinceRelease', 'verifyFieldsAre', 'verifyClaimsAre', 'verifyField', 'verifyInFile', 'verifyNow', 'verifySigned', 'verifyShown', 'verifyOrderOnly',
  'verifyHashOnly', 'verifyRecord', 'verifyStatusThen', 'verifyStatusNow', 'verifyStatusOn', 'verifyHashInFile', 'verifyHashNow', 'verifyOwnHash',
  'verifyMadeAt', 'verifyFileKind', 'verifyRecord-same', 'verifyRecord-earlier', 'verifyRecord-changed', 'verifyRecord-unknown', 'verifyRecord-new', 'verifyRecord-uncompared', 'verifyHeld',
  'verifyHeldOnce', 'verifyRenamed', 'verifyUnknown', 'verifyWords', 'verifyWordsMany', 'verifyWordsNone', 'verifyLink', 'verifyHost', 'verifyNothing', 'verifyInsteadFuture',
  'verifyInsteadNoDay', 'verifyDay-listed', 'verifyDay-expiring', 'verifyDay-expired', 'verifyDay-withdrawn', 'verifyDay-not-yet', 'verifyDay-public-record', 'verifyDayBasis',
  'verifyDayPeriod', 'verifyDayFromTo', 'verifyDayFrom', 'verifyDayTo', 'verifyDayAlways', 'verifyDayRelease', 'verifyOfDay-none', 'verifyOfDay-before', 'verifyOfDay-same',
  'verifyOfDay-other', 'verifyOfDay-absent', 'verifyReleaseSigned', 'verifyReleaseNotSigned', 'verifyHashThen', 'verifyBeyondData', 'verifyProductSearch', 'verifyProductPage', 'verifyCredentialFile',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record', 'notProvided', 'notStated', 'colon', 'recordHash',
] as const;
export type VerifyMessageKey = (typeof verifyMessageKeys)[number];
