// Whose logo a picture can be: of the makers and products that are handed in.
import type { Submission } from '../../submission/submission-schema.ts';
import { nameOf, ownText, type SubmissionDraft } from './form/draft.ts';
import type { PreviewLogo } from './preview/Picture.tsx';
import type { LogoItem } from './use-logos.ts';

export interface Owner {
  /** Path of its record: `manufacturers/amec`. */
  record: string;
  name: string;
}

/** A maker with its products. */
export interface Owners {
  maker: Owner;
  products: Owner[];
}

/** Of no record, because somebody said so. */
export const nobody = '';

const owners = (folder: string, records: readonly unknown[], locale: 'zh' | 'en'): Owner[] =>
  records.flatMap((record) => {
    const id = ownText(record, 'id');
    return id === '' ? [] : [{ record: `${folder}/${id}`, name: nameOf(record, locale) || id }];
  });

/** Of what was checked, or is being filled in; a maker without an id cannot have a logo yet. */
export const ownersIn = (all: readonly (Submission | SubmissionDraft)[], locale: 'zh' | 'en'): Owners[] =>
  all.flatMap(({ manufacturer, products }) => {
    const [maker] = owners('manufacturers', [manufacturer], locale);
    return maker ? [{ maker, products: owners('products', products, locale) }] : [];
  });

/**
 * Logos with the record that each is for. One of which nobody said anything is the maker's, where there is one maker alone
 * and it has no other.
 */
export const withOwners = (items: readonly LogoItem[], all: readonly Owners[]): LogoItem[] => {
  const [only, ...others] = all;
  if (!only || others.length > 0) return [...items];
  const { maker: { record: maker } } = only;
  let isFree = !items.some(({ record }) => record === maker);
  return items.map((item) => {
    if (!isFree || item.record !== undefined || typeof item.outcome !== 'object' || !('logo' in item.outcome)) return item;
    isFree = false;
    return { ...item, record: maker };
  });
};

/** The clean ones, as the preview shows them. */
export const previewLogos = (items: readonly LogoItem[]): Record<string, PreviewLogo> =>
  Object.fromEntries(items.flatMap(({ record, outcome }): [string, PreviewLogo][] => (record && typeof outcome === 'object' && 'logo' in outcome ? [[record, { src: outcome.logo.url, ...outcome.logo.size }]] : [])));
