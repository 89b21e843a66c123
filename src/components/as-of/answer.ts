// What a page says of the day that was asked for.
import type { AskedDay } from '../../catalogue/as-of.ts';
import { daysBetween, decidingListing, isListed, statusAt, type ListingDates } from '../../catalogue/status.ts';
import { fill, type Language, type Values } from '../../i18n/fill.ts';
import { longDate } from '../../i18n/long-date.ts';
import type { AsOfMessages } from './messages.ts';

/** What the page is about: the listings of its product in the catalogue, or those of each of its products. */
export type About = { listings: readonly ListingDates[] } | { products: readonly (readonly ListingDates[])[] };

export interface Answer {
  /** Whether the page shows the day that was asked for. */
  isShown: boolean;
  sentences: string[];
  /** Place of the listing that decides, of a product. */
  deciding?: number;
}

export interface Question {
  asked: Exclude<AskedDay, { kind: 'none' }>;
  today: string;
  /** Day to which the data goes. */
  dataDate: string;
  about: About;
}

export const answerOf = ({ asked, today, dataDate, about }: Question, locale: Language, messages: AsOfMessages): Answer => {
  const say = (key: keyof AsOfMessages, values?: Values): string => fill(locale, messages[key], values);
  if (asked.kind === 'no-day') return { isShown: false, sentences: [asked.written === '' ? say('asOfEmpty') : say('asOfNoDay', { written: asked.written })] };
  const { day } = asked;
  const date = longDate(locale, day);
  if (asked.kind === 'future') return { isShown: false, sentences: [say('asOfFuture', { date })] };
  const head = say(day === today ? 'asOfToday' : 'asOfDay', { date });
  // The record may have been written later, and what has happened since the day of the data is not in it.
  const caution = say(day > dataDate ? 'asOfBeyondData' : 'asOfReckoned', { date: longDate(locale, dataDate) });
  if ('products' in about) {
    const listed = about.products.filter((listings) => isListed(statusAt(listings, day))).length;
    return { isShown: true, sentences: [head, say('asOfProducts', { date, count: about.products.length, listed }), caution] };
  }
  const deciding = decidingListing(about.listings, day);
  if (!deciding) return { isShown: true, sentences: [head, say('asOf-public-record', { date }), caution] };
  const { listing, status } = deciding;
  const left = status === 'expiring' && listing.validUntil !== undefined ? daysBetween(day, listing.validUntil) : 0;
  const sentence = status === 'expiring' ? say(left === 0 ? 'asOfLastDay' : 'asOf-expiring', { date, count: left }) : say(`asOf-${status}`, { date });
  return { isShown: true, sentences: [head, sentence, caution], deciding: about.listings.indexOf(listing) };
};
