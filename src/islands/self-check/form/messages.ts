import type { IslandSpeaker } from '../../speaker.ts';
import { previewMessageKeys } from '../preview/messages.ts';

/** The words of the form and of its preview, which travel to the browser. */
export const formMessageKeys = [
  ...previewMessageKeys,
  'formLoading', 'formFailed', 'formRetry',
  'formStart', 'formStartText', 'formMakerLabel', 'formMakerHint', 'formMakerAsk', 'formMakerBusy', 'formMakerFailed', 'formMakerFound', 'formMakerNone', 'formMakerMore', 'formMakerNewProduct', 'formMakerNewProductOf', 'formMakerCorrect', 'formMakerCorrectOf',
  'formNewMaker', 'formNewMakerText', 'formNewMakerBegin',
  'formUnknown-product', 'formUnknown-maker', 'formRenamed', 'formKept', 'formKeptNotice', 'formKeptGo', 'formKeptDrop', 'formNoName', 'formNotKept', 'formStays',
  'formAnew', 'formAnewAsk', 'formAnewYes', 'formAnewNo',
  'formManufacturer', 'formManufacturerNew', 'formManufacturerLive', 'formProducts', 'formProductNew', 'formProductLive', 'formProductNumber', 'formProductsNone',
  'formAddProduct', 'formCopyProduct', 'formCopyProductOf', 'formCopied', 'formRemoveProduct', 'formRemoveProductOf', 'formOtherProducts', 'formOtherProductsHint', 'formCorrectProduct', 'formCorrectProductOf',
  'formGroup-names', 'formGroup-classification', 'formGroup-summary', 'formGroup-organisation', 'formGroup-contact', 'formGroup-note',
  'formRequired', 'formMissing', 'formHint-creditCode', 'formHint-kind', 'formHint-nameOrigin', 'formHint-maker-nameOrigin', 'formHint-sector',
  'formList-specifications', 'formList-listings', 'formList-registrations', 'formList-patents', 'formList-standards', 'formList-applications', 'formList-claims', 'formList-links', 'formList-sources', 'formExample', 'formChoose', 'formChooseSector', 'formCountOf', 'formTooLong', 'formIdHint', 'formIdLocked', 'formIdPropose', 'formIdProposed', 'formIdNoName', 'formIdTaken', 'formSourceHint', 'formSourceOption', 'formSourceUntitled',
  'formWas', 'formWasNothing', 'formNow', 'formPutBack', 'formPutBackOf',
  'formEntry', 'formAdd', 'formUp', 'formUpOf', 'formDown', 'formDownOf', 'formRemove', 'formRemoveOf', 'formMoved', 'formRemoved', 'formUndo', 'formUndone', 'formGone', 'formSourceUsed', 'formFileSource',
  'formProblems', 'formChanges', 'formChangesNone', 'formChangesOnlySources', 'formChangesField', 'formChangesFrom', 'formChangesTo',
  'formReason', 'formReasonHint', 'formReasonZh', 'formReasonEn', 'formEvidence', 'formEvidenceHint',
  'findCodeLength', 'findCodeCharacter', 'findCodeLetters', 'findCodeCheck', 'findCodeAdvice',
] as const;
export type FormMessageKey = (typeof formMessageKeys)[number];
export type FormSpeaker = IslandSpeaker<FormMessageKey>;
