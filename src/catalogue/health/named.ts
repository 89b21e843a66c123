// How a finding names a record: by its id and its names, so that it can be told in either language.
import type { Localized } from '../schema.ts';

export interface Named {
  id: string;
  name: Localized;
}

export const named = ({ id, name }: Named): Named => ({ id, name });

/** Ids in one order everywhere, so that two reports of one edition are the same. */
export const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id, 'en');
