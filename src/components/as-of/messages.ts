import type { Message } from '../../i18n/fill.ts';

/** The words of the notice about the day, which product and manufacturer pages carry. */
export const asOfMessageKeys = [
  'asOfDay', 'asOfToday', 'asOfEmpty', 'asOfNoDay', 'asOfFuture', 'asOfReckoned', 'asOfBeyondData',
  'asOf-listed', 'asOf-expiring', 'asOfLastDay', 'asOf-expired', 'asOf-withdrawn', 'asOf-not-yet', 'asOf-public-record', 'asOfProducts',
] as const;
export type AsOfMessages = Record<(typeof asOfMessageKeys)[number], Message>;
