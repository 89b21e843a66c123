// Bounds of a figure that several products state in common.
import type { Quantity } from '../parameters.ts';

export interface FigureBounds {
  min?: number;
  max?: number;
}

/** What a product states of a parameter; `span` where the range itself is the figure, such as a temperature from 0 to 40 °C. */
export type Stated = Pick<Quantity, 'min' | 'max' | 'reading'>;

const bounds = (min: number | undefined, max: number | undefined): FigureBounds => ({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });

/** The figures of a side, if all state that side. */
const side = (stated: readonly Stated[], of: 'min' | 'max'): number[] | undefined => {
  const figures = stated.flatMap((one) => one[of] ?? []);
  return figures.length === stated.length && figures.length > 0 ? figures : undefined;
};

/** What one product states in several places, as one statement. */
export const joined = <One extends Stated>([first, ...others]: readonly [One, ...One[]]): Stated => {
  const all = [first, ...others];
  const [mins, maxes] = [side(all, 'min'), side(all, 'max')];
  return { ...bounds(mins && Math.min(...mins), maxes && Math.max(...maxes)), reading: first.reading };
};

/**
 * The narrowest bounds that all keep to: from the least lower end to the greatest upper end. A side that one of them
 * leaves open (≥ 6 h) is left open. Of spans it is what all of them cover; nothing if they have no part in common.
 */
export const boundsOfAll = (stated: readonly Stated[]): FigureBounds => {
  const [mins, maxes] = [side(stated, 'min'), side(stated, 'max')];
  if (stated.some(({ reading }) => reading === 'span')) {
    const common = bounds(mins && Math.max(...mins), maxes && Math.min(...maxes));
    return common.min !== undefined && common.max !== undefined && common.min > common.max ? {} : common;
  }
  return bounds(mins && Math.min(...mins), maxes && Math.max(...maxes));
};
