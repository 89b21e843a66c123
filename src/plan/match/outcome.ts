// What is said of a line of a plan: which product it is, how sure that is, and why.

/** Certain: nothing in the line speaks against it. */
export const exactReasons = ['registration', 'name-and-maker', 'name', 'maker-and-model'] as const;
export type ExactReason = (typeof exactReasons)[number];

/** Suggested, for the reader to decide. In the order in which they are offered. */
export const likelyReasons = ['misspelt', 'abbreviated', 'model', 'name-no-maker', 'name-other-model', 'name-other-maker', 'model-other-maker', 'alike', 'part-or-service'] as const;
export type LikelyReason = (typeof likelyReasons)[number];

/** `several`: more than one product fits equally well. `maker-only`: the maker has products in the catalogue, and this is none of them. */
export const noReasons = ['several', 'maker-only', 'nothing'] as const;
export type NoReason = (typeof noReasons)[number];

interface Found {
  /** Id of the product. */
  product: string;
  /** From 0 to 1. */
  score: number;
  /** Ids of all products that come into question, the found one first. */
  candidates: string[];
}

export type Match =
  | (Found & { outcome: 'exact'; reason: ExactReason })
  | (Found & { outcome: 'likely'; reason: LikelyReason })
  | {
      outcome: 'none';
      reason: NoReason;
      candidates: string[];
      /** The maker that the line names: its id, and how many of its products the catalogue has. */
      maker?: { id: string; products: number };
    };

/** What of a line says which product it is; '' where it says nothing. */
export interface Sought {
  name: string;
  model: string;
  maker: string;
  registration: string;
}
