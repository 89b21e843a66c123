// An id for a new record, made of its name as the import makes it. It brings the readings of all characters along, so it is
// loaded when it is needed.
import { manufacturerSlug, productSlug, TakenIds } from '../../../importing/ids.ts';
import { entriesOf, fieldsOf } from './draft.ts';
import type { RecordKind } from './fields.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/**
 * The id that the import would give; nothing while there is no name to make it of.
 * @param maker id of the product's maker
 */
export const proposedId = (kind: RecordKind, record: unknown, { maker, taken }: { maker: string; taken: Iterable<string> }): string | undefined => {
  const name = fieldsOf(fieldsOf(record)['name']);
  const [zh, en] = [text(name['zh']), text(name['en'])];
  if (zh === undefined && en === undefined) return undefined;
  const names = { zh: zh ?? en ?? '', ...(en !== undefined && { en }) };
  const ids = new TakenIds(taken);
  if (kind === 'manufacturer') return ids.take(manufacturerSlug(names, text(fieldsOf(fieldsOf(record)['shortName'])['zh'])));
  const models = entriesOf(record, 'models').flatMap((model) => text(model) ?? []);
  return ids.take(productSlug(maker === '' ? 'maker' : maker, { name: names, models }));
};

