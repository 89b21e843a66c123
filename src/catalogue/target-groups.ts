// Which targets can be drawn on one scale: those of the same unit, as they stand in the policy.
import type { Target } from './policy-schema.ts';

export interface TargetGroup {
  unit: Target['unit'];
  perYear: boolean;
  /** Largest first. */
  targets: Target[];
  /** End of the scale, which begins at 0. */
  max: number;
  /** So much larger than the rest that the scale would hide them: told in words. */
  beyond: Target[];
  /** So small on this scale that a bar would show nothing: left to the table. */
  below: Target[];
}

/** A target this many times as large as the next one would leave nothing to see of it. */
const tooLarge = 10;

/** Part of the scale under which a bar is a sliver. */
const sliver = 0.05;

/** A share of a whole is drawn; growth by a share has no whole. */
const isDrawn = ({ kind, unit, period, measured }: Target): boolean => kind === 'target' && measured !== 'listed-products' && (unit !== 'percent' || period === 'level');

/** Groups of two and more, in the order in which their units occur. The number of listed products has a scale of its own. */
export const targetGroups = (targets: readonly Target[]): TargetGroup[] =>
  [...Map.groupBy(targets.filter(isDrawn), ({ unit, period }) => `${unit} ${period === 'per-year'}`).values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => b.value - a.value);
    const first = sorted.findIndex(({ value }, index) => value < tooLarge * (sorted[index + 1]?.value ?? value));
    const [largest, ...others] = sorted.slice(first);
    if (!largest) return [];
    const { unit, period, value } = largest;
    const max = unit === 'percent' ? 100 : value;
    const [drawn, below] = [others.filter((one) => one.value >= max * sliver), others.filter((one) => one.value < max * sliver)];
    return drawn.length > 0 ? [{ unit, perYear: period === 'per-year', targets: [largest, ...drawn], max, beyond: sorted.slice(0, first), below }] : [];
  });
