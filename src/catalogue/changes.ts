// The change log: what each write of the catalogue changed, when, why and after which document. `changes/<id>.json`.
import { z } from 'zod';
import { dateSchema, idSchema, localizedSchema, partialDateSchema, sourceSchema, text, withKey } from './schema.ts';

/**
 * `recorded` came in without an official listing · `listed` came onto a list · `renewed` was listed again ·
 * `corrected` had a field changed · `renamed` had its name changed · `withdrawn` was ended before its time ·
 * `expired` ran to its end.
 */
export const transactionTypes = ['recorded', 'listed', 'renewed', 'corrected', 'renamed', 'withdrawn', 'expired'] as const;
export type TransactionType = (typeof transactionTypes)[number];

/** A field's value before and after, as the spreadsheet prints it; one that is left out was or became empty. */
export const fieldChangeSchema = z.strictObject({
  /** Path within the record: `name.zh`, `listings.recommendation-catalogue.2025.validUntil`. */
  field: text,
  from: text.optional(),
  to: text.optional(),
});
export type FieldChange = z.infer<typeof fieldChangeSchema>;

/** What happened to one product or one manufacturer. */
export const transactionSchema = z.strictObject({
  type: z.enum(transactionTypes),
  /** Product id; a change of a manufacturer's own record names the manufacturer instead. */
  product: idSchema.optional(),
  manufacturer: idSchema.optional(),
  /** List id of `listed`, `renewed`, `withdrawn` and `expired`. */
  list: idSchema.optional(),
  /** Edition year of that list. */
  year: z.int().optional(),
  /** Day from which it holds: of the listing, of its end. */
  on: partialDateSchema.optional(),
  /** What `corrected` and `renamed` changed. */
  fields: z.array(fieldChangeSchema).optional(),
  reason: localizedSchema.optional(),
});
export type Transaction = z.infer<typeof transactionSchema>;

/** What one write changed. */
export const changeSetSchema = z.strictObject({
  /** Day of the write and its number on that day: `2026-11-25-01`. Also the file name. */
  id: z.string().regex(/^[12]\d{3}-\d{2}-\d{2}-\d{2,}$/, withKey('change-id')),
  /** Day of the write. */
  date: dateSchema,
  /** Why, for the readers of the site. */
  reason: localizedSchema,
  /** The document or file that the change rests on. */
  source: sourceSchema.omit({ id: true, note: true }).optional(),
  transactions: z.array(transactionSchema).min(1, withKey('no-transaction')),
});
export type ChangeSet = z.infer<typeof changeSetSchema>;

/** A transaction with the write that it belongs to. */
export interface DatedTransaction {
  transaction: Transaction;
  changeSet: ChangeSet;
}

/** Order of the change log: by day, and within a day by number, the newest first. */
export const newestFirst = (a: ChangeSet, b: ChangeSet): number => b.date.localeCompare(a.date, 'en') || b.id.localeCompare(a.id, 'en', { numeric: true });

/** All transactions, those of the newest write first, within a write in its own order. */
export const transactionsOf = (changeSets: readonly ChangeSet[]): DatedTransaction[] =>
  [...changeSets].sort(newestFirst).flatMap((changeSet) => changeSet.transactions.map((transaction) => ({ transaction, changeSet })));
