// The draft through a reload and a change of language: in this tab of the browser, and nowhere else.
import { isObject } from '../../../catalogue/paths.ts';
import { isEmptyDraft, type SubmissionDraft } from './draft.ts';

export interface KeptDraft {
  draft: SubmissionDraft;
  /** What the address asked for when it was begun: `?product=…`, or ''. */
  from: string;
  /** Paths of the records that it corrects: `products/umr-790`. The others are new, whatever their ids. */
  corrects: string[];
}

/** @param base base path of the site: sites beside each other on one host have drafts of their own */
export const draftKey = (base: string): string => `catalogue-submission ${base}`;

/** What was kept, if it is a draft at all. Never throws: what cannot be read is none. */
export const readKept = (text: string | null): KeptDraft | undefined => {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || typeof value['from'] !== 'string' || !isObject(value['draft'])) return undefined;
    const { manufacturer, products, reason, evidence } = value['draft'];
    const corrects = value['corrects'];
    if (!Array.isArray(products) || !Array.isArray(corrects)) return undefined;
    const draft: SubmissionDraft = {
      manufacturer,
      products,
      ...(isObject(reason) && { reason }),
      ...(Array.isArray(evidence) && { evidence }),
    };
    return isEmptyDraft(draft) ? undefined : { draft, from: value['from'], corrects: corrects.filter((path) => typeof path === 'string') };
  } catch {
    return undefined;
  }
};

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface DraftStore {
  read: () => KeptDraft | undefined;
  /** Whether it was kept: a browser may refuse, or have no room left. */
  write: (kept: KeptDraft) => boolean;
  /** Forgets the draft. */
  clear: () => void;
}

/** @param storage asked for each time: a browser that blocks it throws on the question already */
export const draftStore = (storage: () => Storage, base: string): DraftStore => {
  const attempt = <Value>(act: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      return act(storage());
    } catch (error) {
      console.info('The draft is not kept.', error);
      return otherwise;
    }
  };
  const key = draftKey(base);
  return {
    read: () => attempt((at) => readKept(at.getItem(key)), undefined),
    write: (kept) => attempt((at) => { at.setItem(key, JSON.stringify(kept)); return true; }, false),
    clear: () => attempt((at) => at.removeItem(key), undefined),
  };
};
