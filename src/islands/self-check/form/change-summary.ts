// What a correction changes, in the words of the change log.
import type { FieldChange } from '../../../catalogue/changes.ts';
import { fieldLabel } from '../../../catalogue/field-labels.ts';
import { valueNames } from '../../../catalogue/field-values.ts';
import type { Told } from '../../../catalogue/problem.ts';
import type { EditionRecords } from '../../../catalogue/records.ts';
import { manufacturerSchema, productSchema, type Manufacturer, type Product } from '../../../catalogue/schema.ts';
import { fieldChanges } from '../../../importing/diff.ts';
import type { SubmissionDraft } from './draft.ts';
import type { Corrected } from './live.ts';

export interface RecordChanges {
  kind: 'manufacturer' | 'product';
  live: Manufacturer | Product;
  changes: { label: Told; from?: Told; to?: Told }[];
  /** Something differs that the change log does not tell field by field: sources. */
  hasOnlySources: boolean;
}

type Named = Pick<EditionRecords, 'edition' | 'sectors' | 'lists' | 'manufacturers'>;

const both = (text: string): Told => ({ zh: text, en: text });

/** A record in the order of its schema; one that is not whole yet stands as it is. */
const ordered = (kind: RecordChanges['kind'], record: unknown): Manufacturer | Product => {
  const { data } = (kind === 'product' ? productSchema : manufacturerSchema).safeParse(record);
  return data ?? (record as Manufacturer | Product); // told apart field by field, whatever is in them
};

const valueText = ({ edition, sectors, manufacturers }: Named) => {
  const nameOf = valueNames({ edition: { districts: edition?.data.districts ?? [] }, sectors: sectors?.data.sectors ?? [], manufacturer: (id) => manufacturers.find(({ data }) => data.id === id)?.data.name });
  return (field: string, value: string): Told => {
    const name = nameOf(field, value);
    return name ? { zh: name.zh, en: name.en ?? name.zh } : both(value);
  };
};

const changesOf = (kind: RecordChanges['kind'], live: Manufacturer | Product, { record, named }: { record: unknown; named: Named }): RecordChanges | undefined => {
  const [before, after] = [ordered(kind, live), ordered(kind, record)];
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  const listName = (id: string): Told | undefined => {
    const name = named.lists.find(({ data }) => data.id === id)?.data.shortName;
    return name && { zh: name.zh, en: name.en ?? name.zh };
  };
  const textOf = valueText(named);
  const told = ({ field, from, to }: FieldChange): RecordChanges['changes'][number] => ({
    label: fieldLabel(field, kind === 'product' ? 'products' : 'manufacturers', listName),
    ...(from !== undefined && { from: textOf(field, from) }),
    ...(to !== undefined && { to: textOf(field, to) }),
  });
  const changes = fieldChanges(before, after).map(told);
  return { kind, live, changes, hasOnlySources: changes.length === 0 };
};

/** Of each record that the catalogue has and that differs from it. */
export const changesOfDraft = ({ manufacturer, products }: SubmissionDraft, corrected: Corrected, named: Named): RecordChanges[] => [
  ...(corrected.manufacturer ? [changesOf('manufacturer', corrected.manufacturer, { record: manufacturer, named })] : []),
  ...products.map((record, place) => {
    const live = corrected.products[place];
    return live && changesOf('product', live, { record, named });
  }),
].filter((one) => one !== undefined);
