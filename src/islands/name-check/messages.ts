// The words of the name check, which travel to the browser.
import type { IslandSpeaker } from '../speaker.ts';

export const nameCheckMessageKeys = [
  'nameCheckNeedsScript', 'nameCheckForm', 'nameCheckLabel', 'nameCheckHint', 'nameCheckStart', 'nameCheckStop', 'nameCheckClear', 'nameCheckExample', 'nameCheckLoading', 'nameCheckLate',
  'nameCheckBusy', 'nameCheckStopped', 'nameCheckFailed', 'nameCheckEmpty', 'nameCheckOver', 'nameCheckStale', 'nameCheckResults', 'nameCheckNothingYet', 'nameCheckSummary', 'nameCheckCount',
  'nameCheckCountList', 'nameCheckFilter', 'nameCheckAll', 'nameCheckShowRest', 'nameCheckOutcome-identical', 'nameCheckOutcome-unlisted', 'nameCheckOutcome-differs', 'nameCheckOutcome-mismatch',
  'nameCheckOutcome-unknown', 'nameCheckLine', 'nameCheckWritten', 'nameCheckListedName', 'nameCheckRecordedName', 'nameCheckPrintedName', 'nameCheckRecordedModel', 'nameCheckSubject-product', 'nameCheckSubject-maker',
  'nameCheckSubject-model', 'nameCheckSubject-rest', 'nameCheckProductSame', 'nameCheckProductsSame', 'nameCheckMakerSame', 'nameCheckMakerSource', 'nameCheckModelSame', 'nameCheckModelOnly',
  'nameCheckDiffers', 'nameCheckSeveral', 'nameCheckOther-alias', 'nameCheckOther-short', 'nameCheckOther-english', 'nameCheckOther-other-list', 'nameCheckOther-near', 'nameCheckRecorded',
  'nameCheckEarlier', 'nameCheckOursProduct', 'nameCheckOursMaker', 'nameCheckNotFound', 'nameCheckSearch', 'nameCheckIgnored', 'nameCheckMismatch', 'nameCheckMismatchModel',
  'nameCheckStanding-listed', 'nameCheckStanding-listed-until', 'nameCheckStanding-expiring', 'nameCheckStanding-expired', 'nameCheckStanding-withdrawn', 'nameCheckStanding-not-yet',
  'nameCheckStanding-public-record', 'nameCheckCopyName', 'nameCheckCopyNameOf', 'nameCheckCopyAll', 'nameCheckCorrected', 'nameCheckCopied', 'nameCheckSelected', 'nameCheckToCopy',
  'nameCheckDownload', 'nameCheckFileName', 'nameCheckColumnLine', 'nameCheckColumnText', 'nameCheckColumnOutcome', 'nameCheckColumnSubject', 'nameCheckColumnWritten', 'nameCheckColumnRight',
  'nameCheckColumnId', 'nameCheckColumnStatus', 'nameCheckColumnTold', 'nameCheckColumnVersion', 'nameCheckColumnDataDate', 'nameCheckKind-width', 'nameCheckKind-width-case', 'nameCheckKind-case', 'nameCheckKind-space', 'nameCheckKind-space-extra',
  'nameCheckKind-space-missing', 'nameCheckKind-invisible-extra', 'nameCheckKind-invisible-missing', 'nameCheckKind-brackets', 'nameCheckKind-quotes', 'nameCheckKind-dash', 'nameCheckKind-dot',
  'nameCheckKind-punctuation', 'nameCheckKind-traditional', 'nameCheckKind-simplified', 'nameCheckKind-variant', 'nameCheckKind-look-alike', 'nameCheckKind-accent', 'nameCheckKind-form',
  'nameCheckKind-swapped', 'nameCheckKind-extra', 'nameCheckKind-missing', 'nameCheckKind-missing-end', 'nameCheckKind-replaced', 'nameCheckGlyph', 'nameCheckGlyphNamed', 'nameCheckUnseen',
  'nameCheckCharacter-space', 'nameCheckCharacter-no-break-space', 'nameCheckCharacter-ideographic-space', 'nameCheckCharacter-other-space', 'nameCheckCharacter-tab', 'nameCheckCharacter-zero-width',
  'nameCheckCharacter-soft-hyphen', 'nameCheckCharacter-byte-order-mark', 'nameCheckCharacter-direction-mark', 'nameCheckCharacter-other-invisible', 'nameCheckCharacter-hyphen-minus',
  'nameCheckCharacter-hyphen', 'nameCheckCharacter-en-dash', 'nameCheckCharacter-em-dash', 'nameCheckCharacter-minus', 'nameCheckCharacter-long-vowel', 'nameCheckCharacter-other-dash',
  'nameCheckCharacter-middle-dot', 'nameCheckCharacter-katakana-dot', 'nameCheckCharacter-bullet', 'nameCheckCharacter-full-stop', 'nameCheckCharacter-chinese-full-stop',
  'nameCheckCharacter-other-dot', 'nameCheckCharacter-full-width', 'nameCheckCharacter-half-width', 'nameCheckCharacter-digit', 'nameCheckCharacter-latin', 'nameCheckCharacter-cyrillic',
  'nameCheckCharacter-greek', 'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record', 'calcPrint',
] as const;
export type NameCheckMessageKey = (typeof nameCheckMessageKeys)[number];
export type Speaker = IslandSpeaker<NameCheckMessageKey>;
