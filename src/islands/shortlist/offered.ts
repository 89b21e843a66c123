// A list that came from outside, with what is to be said of it before anything is kept.
import { isDay } from '../../catalogue/calendar-day.ts';
import type { FiledList } from './LoadFile.tsx';
import { limits, type KeptSearch, type ShortlistItem } from '../../shortlist/shortlist.ts';
import type { SharedLink } from '../../shortlist/link.ts';
import { longDate } from '../../i18n/long-date.ts';
import { firstFew } from '../first-few.ts';
import { shortened } from '../shortened.ts';
import type { Speaker } from './messages.ts';

export interface Offered {
  kind: 'link' | 'file';
  items: readonly ShortlistItem[];
  searches: readonly KeptSearch[];
  /** Where it comes from and how much it is. */
  intro: string[];
  /** What is wrong with it. */
  problems: string[];
}

/** More than these a sentence does not repeat. */
const mostTold = 3;

/** Some texts as a sentence repeats them. */
export const told = (texts: readonly string[], speaker: Pick<Speaker, 't'>): string => firstFew(texts.map(shortened), speaker, mostTold);

const beyondText = (beyond: readonly string[], speaker: Speaker): string[] => (beyond.length > 0 ? [speaker.t('shortlistBeyond', { most: limits.items, count: beyond.length, ids: told(beyond, speaker) })] : []);

export const offeredByLink = ({ items, beyond, doubled, broken }: SharedLink, speaker: Speaker): Offered => {
  const { t } = speaker;
  return {
    kind: 'link',
    items,
    searches: [],
    intro: [items.length === 0 ? t('shortlistSharedEmpty') : t('shortlistSharedIntro', { count: items.length })],
    problems: [
      ...beyondText(beyond, speaker),
      ...(doubled > 0 ? [t('shortlistDoubled', { count: doubled })] : []),
      ...(broken.length > 0 ? [t('shortlistBroken', { count: broken.length, texts: told(broken, speaker) })] : []),
    ],
  };
};

export const offeredByFile = ({ list, unread, beyond, savedOn, edition, file }: FiledList, speaker: Speaker): Offered => {
  const { t, locale } = speaker;
  return {
    kind: 'file',
    items: list.items,
    searches: list.searches,
    intro: [
      t('shortlistFiledIntro', { file, count: list.items.length }),
      ...(list.searches.length > 0 ? [t('shortlistFiledSearches', { count: list.searches.length })] : []),
      ...(savedOn !== undefined && isDay(savedOn) ? [t('shortlistFiledDay', { day: longDate(locale, savedOn) })] : []),
      ...(edition === undefined ? [] : [t('shortlistFiledVersion', { version: shortened(edition) })]),
    ],
    problems: [...beyondText(beyond, speaker), ...(unread > 0 ? [t('shortlistUnreadParts', { count: unread })] : [])],
  };
};
