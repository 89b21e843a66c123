import type { IslandSpeaker, SpeakerProps } from '../speaker.ts';

/** The words of the requirement draft, which travel to the browser. */
export const requirementMessageKeys = [
  'calcLoading', 'reqLate', 'reqNeedsScript', 'reqFailed', 'retry', 'reqNoIds', 'reqToSearch', 'shortlist', 'reqToCompare', 'reqUnknown', 'reqUnknownHint', 'reqNotLoaded', 'reqSurplus', 'reqOnlyOne', 'reqDifferentSectors', 'reqNoSpecifications', 'reqNothingStated', 'reqNothingCommon', 'reqLong',
  'reqChosen', 'removeAct', 'removeOf', 'reqEnded', 'reqLines', 'reqLinesHint', 'reqMore', 'reqTake', 'reqStatedBy', 'reqMin', 'reqMax', 'reqUnit', 'reqReset', 'reqResetOf', 'reqOtherConditions', 'reqConditionIs', 'reqUnitUnknown', 'reqLeftOut-brand', 'reqLeftOut-words-differ', 'reqLeftOutUnnamed', 'reqLeftOut',
  'reqProblem-unclear', 'reqProblem-crossed', 'reqProblem-no-bound', 'reqNamed', 'reqOwn', 'reqOwnHint', 'reqOwnName', 'reqOwnText', 'reqOwnNumber', 'reqOwnAdd', 'reqOwnMost', 'reqPurpose', 'reqPurposeHint', 'reqQuantity', 'reqQuantityHint', 'reqAbout',
  'reqDraft', 'reqMark', 'reqTitle', 'reqTitleOf', 'reqColumnNumber', 'reqColumnParameter', 'reqColumnDemand', 'reqColumnCondition', 'reqColumnProduct', 'reqColumnMaker', 'reqColumnStatus', 'reqEmpty', 'reqRemoved', 'reqNoteDraft', 'reqNoteSource', 'reqNoteProof', 'reqFoot',
  'reqAtLeast', 'reqAtMost', 'reqBetween', 'reqExactly', 'reqCovers', 'reqReachesDown', 'reqReachesUp', 'reqStandard', 'reqMeetsStandard', 'reqStandardTitled', 'reqCertificate', 'reqCertificate-registration', 'reqCertificate-clearance', 'reqCertificate-certificate',
  'reqCopy', 'reqCopied', 'reqNotCopied', 'reqMarkdown', 'reqDocx', 'reqMaking', 'reqMade', 'reqNotMade', 'reqPrint', 'reqPrintHint', 'reqAnnex', 'reqAnnexHint', 'reqAnnexTitle', 'reqAnnexNote', 'reqFile',
  'reqWho', 'reqWhoHint', 'reqScope', 'reqScopeCategory', 'reqScopeSector', 'reqSummary', 'reqSummaryNone', 'reqAnnounced', 'reqOneMaker', 'reqNobody', 'reqNoDemands', 'reqCheckYourself', 'reqGroup-satisfies', 'reqGroup-not-stated', 'reqGroup-fails', 'reqInCatalogue', 'reqRecorded', 'reqNoneInCatalogue', 'reqNoneListedHere', 'reqOpen', 'reqFailing', 'listComma', 'andMore',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record',
] as const;
/** With what kind of edition it is, which its page tells: the words of no other kind stand there. */
export type RequirementMessageKey = (typeof requirementMessageKeys)[number] | 'editionKindOwn';
export type RequirementSpeaker = IslandSpeaker<RequirementMessageKey>;
export type RequirementDraftProps = SpeakerProps<RequirementMessageKey>;
