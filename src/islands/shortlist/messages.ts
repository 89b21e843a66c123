import type { IslandSpeaker } from '../speaker.ts';

/** The words of the shortlist's page, which travel to the browser. */
export const shortlistMessageKeys = [
  'shortlistNeedsScript', 'shortlistOpening', 'shortlistLate', 'shortlistEmpty', 'shortlistEmptyHow', 'shortlistCount', 'shortlistProducts', 'shortlistProductsLoading', 'shortlistProductsFailed', 'retry',
  'shortlistItemGone', 'shortlistItemStays', 'shortlistItemFailed', 'shortlistExpired', 'shortlistWithdrawn', 'shortlistWithdrawnPlain',
  'shortlistQuantity', 'shortlistQuantity-not-a-number', 'shortlistQuantity-not-positive', 'shortlistQuantity-too-precise', 'shortlistQuantity-too-large', 'shortlistNote', 'shortlistNoteLong',
  'shortlistDrag', 'shortlistUp', 'shortlistDown', 'shortlistMoved', 'shortlistActOf', 'removeAct', 'shortlistRemoved', 'shortlistClear', 'shortlistCleared', 'shortlistUndo', 'shortlistUndone', 'shortlistClose',
  'shortlistNext', 'shortlistCompare', 'shortlistCompared', 'shortlistCompareGo', 'shortlistCompareHow', 'shortlistRequirements', 'shortlistRequirementsAll', 'shortlistEvidence', 'shortlistEvidencePart',
  'shortlistShare', 'shortlistShareIntro', 'shortlistShareQuantities', 'shortlistShareNotes', 'shortlistLink', 'shortlistCopy', 'shortlistCopied', 'shortlistCopyFailed', 'shortlistLinkLong', 'shortlistSave', 'shortlistFileName', 'shortlistLoad', 'shortlistDrop', 'shortlistPrint',
  'shortlistFile-too-large', 'shortlistFile-empty', 'shortlistFile-damaged', 'shortlistFile-foreign', 'shortlistFile-newer', 'shortlistFile-unreadable',
  'shortlistShared', 'shortlistSharedIntro', 'shortlistSharedEmpty', 'shortlistFiled', 'shortlistFiledIntro', 'shortlistFiledSearches', 'shortlistFiledDay', 'shortlistFiledVersion', 'shortlistJoin', 'shortlistReplace', 'shortlistLook', 'shortlistDiscard', 'shortlistLooking', 'shortlistOwn',
  'shortlistJoined', 'shortlistAlready', 'shortlistDiffering', 'shortlistNoRoom', 'shortlistReplaced', 'shortlistBeyond', 'shortlistDoubled', 'shortlistBroken', 'shortlistUnreadParts', 'shortlistUnknown',
  'shortlistSearches', 'shortlistSearchesNote', 'shortlistSearchFor', 'shortlistSearchAll', 'shortlistSearchFiltered', 'shortlistSearchFilters', 'shortlistSearchFilter', 'shortlistSearchFound', 'shortlistSearchMeets', 'shortlistSearchOlder', 'shortlistSearchRemoved',
  'shortlistTrouble-blocked', 'shortlistTrouble-full', 'shortlistTrouble-damaged', 'shortlistTrouble-newer', 'shortlistUnread', 'shortlistUnreadSave', 'shortlistUnreadForget', 'shortlistUnreadName', 'shortlistPrinted',
  'navSearch', 'navSectors', 'navLists', 'listComma', 'andMore', 'until',
  'facet-sector', 'facet-category', 'facet-list', 'facet-year', 'facet-status', 'facet-district', 'facet-maker', 'facet-first', 'facet-policy', 'facet-registration', 'facet-specifications',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record',
  'semicolon', 'needParameter', 'needAtLeast', 'needAtMost', 'needBetween', 'needExactly', 'needHolds', 'needHoldsOne', 'needMetOnly', 'needWithUnclear',
] as const;
export type ShortlistMessageKey = (typeof shortlistMessageKeys)[number];
export type Speaker = IslandSpeaker<ShortlistMessageKey>;
