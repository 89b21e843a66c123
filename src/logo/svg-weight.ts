// How much a drawing makes a renderer draw: copies of copies, and references that lead to themselves.
import { targetsIn } from './svg-allowed.ts';
import { isElement, type SvgElement } from './svg-tree.ts';

/** Elements drawn, copies counted each time. The most detailed logos have a few thousand. */
export const mostDrawn = 20_000;
/** The limit of the build's own check, scripts/lib/svg.ts. */
export const mostUses = 100;

const all = (element: SvgElement): SvgElement[] => [element, ...element.children.filter(isElement).flatMap(all)];

const targetsOf = ({ attributes }: SvgElement): string[] =>
  Object.entries(attributes).flatMap(([name, value]) => (name === 'href' ? [value.slice(1)] : targetsIn(value)));

/** Infinity where something refers to itself, directly or by others. */
export const drawnElementCount = (root: SvgElement): { uses: number; drawn: number } => {
  const elements = all(root);
  const byId = new Map<string, SvgElement>();
  for (const element of elements) {
    const { id } = element.attributes;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  const known = new Map<SvgElement, number>();
  const count = (element: SvgElement): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    known.set(element, Infinity); // Until it is counted: who comes by again goes in circles.
    const inside = element.children.filter(isElement).reduce((sum, child) => sum + count(child), 1);
    const referred = targetsOf(element).reduce((sum, id) => sum + (byId.has(id) ? count(byId.get(id) ?? element) : 0), 0);
    known.set(element, inside + referred);
    return inside + referred;
  };
  return { uses: elements.filter(({ name }) => name === 'use').length, drawn: count(root) };
};
