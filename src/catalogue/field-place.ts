// What a field path of the change log stands for: `listings.first-set.2025.validUntil` → a list, its year, a field.
import type { Localized, OfficialList, Specification } from './schema.ts';

/** A field and, of a text that stands in two languages, the language. */
interface Field {
  /** Path without the language: `name`, `contact.email`. */
  field: string;
  language?: 'zh' | 'en';
}

export type FieldPlace =
  | ({ kind: 'field' } & Field)
  | { kind: 'specification'; label: Localized }
  /** Another entry of a list, such as a patent by its number. */
  | { kind: 'entry'; of: string; name: string }
  /** Without a field: the listing as a whole. */
  | ({ kind: 'listing'; list: OfficialList; year?: string } & Partial<Field>);

const fieldOf = (path: string): Field => {
  const { field = path, language } = /^(?<field>.+)\.(?<language>zh|en)$/.exec(path)?.groups ?? {};
  return language === 'zh' || language === 'en' ? { field, language } : { field };
};

/**
 * A path that cannot be taken apart, or that names a list which is gone, stays whole as the field.
 * @param known the lists by id, and the specifications that the product has now: they know the label in English
 */
export const placeOf = (path: string, known: { lists: ReadonlyMap<string, OfficialList>; specifications?: readonly Specification[] | undefined }): FieldPlace => {
  const specification = /^specifications\.(?<label>.+)$/.exec(path)?.groups?.['label'];
  if (specification !== undefined) {
    const label = known.specifications?.map((one) => one.label).find(({ zh }) => zh === specification);
    return { kind: 'specification', label: label ?? { zh: specification } };
  }
  const { of, name } = /^(?<of>applications|claims|patents|standards|registrations|links)\.(?<name>.+)$/s.exec(path)?.groups ?? {};
  if (of !== undefined && name !== undefined) return { kind: 'entry', of, name };
  const { id = '', year, field } = /^listings\.(?<id>[a-z0-9-]+)\.(?<year>(?:\d{4}|-)(?: \(\d+\))?)(?:\.(?<field>.+))?$/.exec(path)?.groups ?? {};
  const list = known.lists.get(id);
  if (list) return { kind: 'listing', list, ...(year !== undefined && year !== '-' && { year: year.replace(/^- /, '') }), ...(field !== undefined && fieldOf(field)) };
  return { kind: 'field', ...fieldOf(path) };
};
