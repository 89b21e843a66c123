import { comparisonWords } from '../../catalogue/comparison/words.ts';
import type { IslandSpeaker } from '../speaker.ts';

/** The words of the table itself, which is also rendered without the island. */
export const tableMessageKeys = [
  ...comparisonWords, 'compareItem', 'compareDiffers', 'compareScroll', 'compareActions', 'compareSourceOf', 'compareNoSpecifications',
  'compareSection-listing', 'compareSection-basics', 'compareSection-specifications', 'compareSection-certificates', 'compareSection-applications',
  'compareCell-none', 'compareCell-not-provided', 'compareCell-not-stated', 'compareCell-no-listing',
] as const;
export type TableMessageKey = (typeof tableMessageKeys)[number];
export type TableSpeaker = IslandSpeaker<TableMessageKey>;

export const compareMessageKeys = [
  ...tableMessageKeys, 'compareNote', 'compareNeedsScript', 'compareLoading', 'compareLate', 'compareNothing', 'compareOne',
  'compareAdd', 'compareAddHint', 'comparePickLoading', 'comparePickFound', 'comparePickNone', 'comparePickNotChosen', 'comparePickFailed', 'compareFull', 'retry', 'compareUnitsFailed',
  'compareUnknown', 'removeFromLink', 'compareFailed', 'compareRest', 'compareRestNext', 'compareTable',
  'compareOnly', 'compareOnlyTold', 'compareNoDifference', 'removeAct', 'removeOf', 'compareLeft', 'compareRight', 'compareRemoved', 'compareAdded', 'compareMoved',
  'compareEvidence', 'compareEvidenceOf', 'compareEvidenceAll', 'compareRequirements', 'compareDay', 'compareEdition', 'compareNoJudgement',
  'comparePrint', 'compareCsv', 'compareMarkdown', 'compareCopy', 'compareCopied', 'compareCopyFailed', 'compareSaved', 'compareSaveFailed',
  'compareDayLabel', 'compareVersionLabel', 'compareAddress', 'compareGroup', 'compareDifference', 'compareIsDifferent', 'compareNotComparable', 'compareOnlyLabel', 'compareOnlyRows',
  'sources', 'shortlistKeep', 'shortlistKept', 'shortlistActOf', 'dataAsOf', 'retrievedOn', 'listComma', 'andMore', 'semicolon',
] as const;
/** With what kind of edition it is, which its page tells: the words of no other kind stand there. */
export type CompareMessageKey = (typeof compareMessageKeys)[number] | 'editionKindOwn';
export type CompareSpeaker = IslandSpeaker<CompareMessageKey>;
