import { formMessageKeys } from './form/messages.ts';
import type { IslandSpeaker } from '../speaker.ts';

/** The words of the self-check page, which travel to the browser: its own, and those of its form and preview. */
export const selfMessageKeys = [
  'selfPrivacy', 'selfNeedsScript', 'selfLoading', 'selfLate', 'selfWay', 'selfWay-files', 'selfWay-form', 'selfDrop', 'selfChoose', 'selfFileHint', 'selfTemplate', 'selfTemplateName',
  'selfSupplies-none', 'selfSupplies-loading', 'selfSupplies-ready', 'selfSupplies-failed', 'retry', 'selfCancel', 'selfStep-read', 'selfStep-rows', 'selfStep-load', 'selfStep-compare', 'selfStep-compareAll', 'selfTrouble-stopped',
  'selfTrouble-edition', 'selfTrouble-file', 'selfTrouble-worker', 'selfTooMany', 'selfChosen', 'selfAgain', 'selfCheckForm', 'selfChanged', 'selfFormLoading', 'selfFormFailed',
  'selfResults', 'selfVerdict-passes', 'selfVerdict-nothing-new', 'selfVerdict-problems', 'selfVerdict-questions', 'selfVerdict-nothing', 'selfForKeepers', 'selfCheckedFile', 'selfTook', 'selfTookShort', 'selfCounts',
  'selfFindings', 'selfFilter', 'selfFilter-all', 'selfKind-problem', 'selfKind-question', 'selfKind-notice', 'selfFilterKind', 'selfGroup', 'selfGroupAll', 'selfGroupOption', 'selfGroupWhole', 'selfGroupMaker', 'selfGroupProduct',
  'selfGroupNamed', 'selfGroupSheet', 'selfRow', 'selfColumn', 'selfColumnNamed', 'selfColumnKind', 'selfColumnPlace', 'selfColumnWhat', 'selfColumnHow', 'selfColumnFile', 'selfColumnSheet', 'selfColumnRow', 'selfColumnColumn', 'selfCell', 'selfCellAll', 'selfCellRow', 'selfNone', 'selfPages', 'selfPage', 'selfPrevious', 'selfNext',
  'selfCopy', 'selfCopied', 'selfCopyFailed', 'selfToCopy', 'selfCsv', 'selfCsvName', 'selfLogos', 'selfLogosNote', 'selfLogoChoose', 'selfLogoJudging', 'selfLogoClean', 'selfLogoWarned', 'selfLogoRefused', 'selfLogoLight', 'selfLogoDark', 'selfLogoSize', 'selfLogoOf',
  'selfLogoNobody', 'selfLogoMaker', 'selfLogoProduct', 'selfLogoRemove', 'selfLogoRemoveOf', 'selfLogoFailed',
  'selfPackage', 'selfPackageOf', 'selfPackageOption', 'selfPackageWaits', 'selfPackageLogos', 'selfPackageTwice', 'selfPackageBusy', 'selfPackageFailed', 'selfHash', 'selfNoHash', 'selfNoHashWorkbook', 'selfZip', 'selfJson', 'selfPrint', 'selfSaved', 'selfFileName', 'selfHandIn', 'selfHandInHow',
  'selfContact', 'selfEdit', 'selfEditReplace', 'selfPaper', 'selfPaperKind', 'selfPaperKind-new', 'selfPaperKind-correction', 'selfPaperMaker', 'selfPaperCode', 'selfPaperNone', 'selfPaperMade', 'selfPaperBase', 'selfPaperProducts', 'selfPaperNoProducts', 'selfPaperNumber', 'selfPaperName', 'selfPaperModel', 'selfPaperId',
  'selfPaperChanges', 'selfPaperField', 'selfPaperFrom', 'selfPaperTo', 'selfPaperEmpty', 'selfPaperReason', 'selfPaperEvidence', 'selfPaperLogos', 'selfPaperHash', 'selfPaperHashNote', 'selfPaperNoHash', 'selfPaperDeclare', 'selfPaperBy', 'selfPaperPhone', 'selfPaperHead', 'selfPaperDay', 'selfPaperSeal', 'selfPaperDevice', 'selfPaperPrinted',
  'comma', 'colon', 'semicolon',
  ...formMessageKeys,
] as const;
export type SelfMessageKey = (typeof selfMessageKeys)[number];
export type SelfSpeaker = IslandSpeaker<SelfMessageKey>;
