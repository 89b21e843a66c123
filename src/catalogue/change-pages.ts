// A month's writes on pages that a browser and a reader can bear: one write may change more than a thousand products.
import type { CatalogueTransaction, ChangeMonth } from './change-log.ts';
import { transactionTypes, type ChangeSet, type TransactionType } from './changes.ts';

/** Transactions of one type: of products, or of manufacturers' own records. */
export interface ChangeGroup {
  type: TransactionType;
  of: 'product' | 'manufacturer';
  transactions: CatalogueTransaction[];
  /** How many the whole write has, of which this page may show a part. */
  total: number;
}

/** As much of a write as stands on one page. */
export interface ChangePart {
  changeSet: ChangeSet;
  groups: ChangeGroup[];
  /** Place of the first transaction within the write, from 1. */
  first: number;
  /** Transactions on this page and in the whole write. */
  count: number;
  total: number;
}

type Group = Omit<ChangeGroup, 'total'>;

/** Transactions by type, in the order of the types, products before manufacturers. */
export const groupByType = (transactions: readonly CatalogueTransaction[]): Group[] =>
  transactionTypes.flatMap((type) =>
    (['product', 'manufacturer'] as const)
      .map((of) => ({ type, of, transactions: transactions.filter((one) => one.transaction.type === type && (one.product !== undefined) === (of === 'product')) }))
      .filter((group) => group.transactions.length > 0),
  );

/**
 * The pages of a month, at most `size` transactions each. A write that fits on one page is not torn apart; a
 * larger one begins where there is room and goes on over as many pages as it needs.
 */
export const changePages = ({ changeSets }: ChangeMonth, size: number): ChangePart[][] => {
  const pages: ChangePart[][] = [];
  let room = 0;
  for (const { changeSet, transactions } of changeSets) {
    const whole = groupByType(transactions);
    const ordered = whole.flatMap((group) => group.transactions);
    const totalOf = (group: Group): number => whole.find(({ type, of }) => type === group.type && of === group.of)?.transactions.length ?? 0;
    if (ordered.length <= size && ordered.length > room) room = 0;
    for (let start = 0; start < ordered.length; ) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const shown = ordered.slice(start, start + room);
      const groups = groupByType(shown).map((group) => ({ ...group, total: totalOf(group) }));
      pages.at(-1)?.push({ changeSet, groups, first: start + 1, count: shown.length, total: ordered.length });
      start += shown.length;
      room -= shown.length;
    }
  }
  return pages;
};

/** The writes of a page by the day on which they were made. */
export const byDay = (parts: readonly ChangePart[]): { date: string; parts: ChangePart[] }[] =>
  [...Map.groupBy(parts, ({ changeSet }) => changeSet.date)].map(([date, own]) => ({ date, parts: own }));
