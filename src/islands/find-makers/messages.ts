import type { IslandSpeaker } from '../speaker.ts';

/** The words of the look-up, which travel to the browser. */
export const findMessageKeys = [
  'findLabel', 'findHint', 'findAsk', 'findNeedsScript', 'findLetters', 'findBusy', 'findFailed', 'findResults',
  'findOne', 'findSeveral', 'findMore', 'findShort', 'findCommon', 'findNoneCode', 'findNoCodes', 'findNoneName', 'findNoneTitle', 'findNoneSpelling', 'findNoneCheck', 'findNoneSelf', 'findNoneReport', 'findNoneSearch',
  'findCodeTitle', 'findCodeLength', 'findCodeCharacter', 'findCodeLetters', 'findCodeCheck', 'findCodeAdvice', 'findSelfCheck', 'findReport', 'findSearch',
  'findMaker', 'findProducts', 'findNoProducts', 'findStatusCount',
  'findManyTitle', 'findManyLabel', 'findManyHint', 'findManyPrivacy', 'findManyAsk', 'findManyDrop', 'findManyChoose', 'findManyFileHint', 'findManyReading', 'findManyRefused', 'findManyNoTexts', 'findManySheet', 'findManySheetText', 'findManyColumn', 'findManyColumnOption', 'findManyTake',
  'findManyTaken', 'findManyBusy', 'findManyStop', 'findManyStopped', 'findManyEmpty', 'findManyDone', 'findManyRepeated', 'findManyLeft', 'findManyAsked', 'findManyOutcome', 'findManyCsv', 'findManyFileName', 'findManyShown',
  'findOutcome-found', 'findOutcome-several', 'findOutcome-not-found', 'findMoreMakers', 'findManyNote', 'findManyName', 'findManyEnglishName', 'findManyLink', 'findManyDay',
  'creditCode', 'district', 'notStated', 'colon',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record',
] as const;
export type FindMessageKey = (typeof findMessageKeys)[number];
export type Speaker = IslandSpeaker<FindMessageKey>;
