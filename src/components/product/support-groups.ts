// How the table of supports is laid out: what is decided for the product in rows of its own, the rest in a few lines.
import type { SupportRow } from '../../catalogue/product-supports.ts';

/** Supports that one sentence settles. */
export interface SupportLine {
  because: SupportRow['because'];
  rows: SupportRow[];
}

export interface SupportSummary {
  /** `apart`: something other than the product decides. */
  kind: 'check' | 'does-not-apply' | 'apart';
  count: number;
  lines: SupportLine[];
}

export interface SupportLayout {
  /** What applies, then what the product's own facts leave to be checked. */
  own: SupportRow[];
  summaries: SupportSummary[];
}

const kindOf = ({ outcome, isApart, isDecided }: SupportRow): 'own' | SupportSummary['kind'] => {
  if (outcome === 'applies') return 'own';
  if (outcome === 'does-not-apply') return outcome;
  if (isApart) return 'apart';
  return isDecided ? 'own' : 'check';
};

export const layOutSupports = (rows: readonly SupportRow[]): SupportLayout => {
  const byKind = Map.groupBy(rows, kindOf);
  const own = byKind.get('own') ?? [];
  return {
    own: [...own.filter(({ outcome }) => outcome === 'applies'), ...own.filter(({ outcome }) => outcome !== 'applies')],
    summaries: (['check', 'does-not-apply', 'apart'] as const).flatMap((kind) => {
      const of = byKind.get(kind) ?? [];
      const lines = [...Map.groupBy(of, ({ because }) => because.zh).values()].flatMap((group) => (group[0] ? [{ because: group[0].because, rows: group }] : []));
      return of.length > 0 ? [{ kind, count: of.length, lines }] : [];
    }),
  };
};
