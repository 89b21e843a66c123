// Neutral marks: a few geometric shapes, drawn with paths only.
import type { Random } from './random.ts';

const inks = ['#1f4e5f', '#5a3d6b', '#8a3b2a', '#2f5d3a', '#3a4a7a', '#6b5a1f', '#44525c', '#7a2f55'];

const ring = (radius: number): string => `M${64 - radius} 64a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0z`;

function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI + turn;
    return `${(64 + radius * Math.sin(angle)).toFixed(1)} ${(64 - radius * Math.cos(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}z`;
}

const bars = (count: number): string =>
  Array.from({ length: count }, (_, index) => `M${20 + index * (88 / count)} ${100 - 14 * ((index % 3) + 2)}h${(60 / count).toFixed(1)}V104h${(-60 / count).toFixed(1)}z`).join('');

/** A square SVG of 128 units with one mark on a transparent ground. */
export function makeLogo(random: Random): string {
  const outer = random.pick([() => ring(54), () => polygon(6, 56, 0), () => polygon(4, 58, 0), () => polygon(8, 56, Math.PI / 8), () => polygon(5, 58, 0)])();
  const inner = random.pick([() => ring(random.integer(14, 30)), () => polygon(random.integer(3, 6), random.integer(24, 36), (random.integer(0, 3) * Math.PI) / 6), () => `${polygon(3, 34, 0)}${polygon(3, 18, Math.PI)}`])();
  const [ink, accent = '#44525c'] = random.sample(inks, 2);
  const solid = random.chance(0.2);
  const paths = solid
    ? `<path fill="${ink}" d="${bars(random.integer(3, 6))}"/><path fill="${accent}" d="M20 108h88v8H20z"/>`
    : `<path fill="${ink}" fill-rule="evenodd" d="${outer}${inner}"/><path fill="${accent}" d="${polygon(random.integer(3, 4), random.integer(8, 12), 0)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 128 128">${paths}</svg>\n`;
}
