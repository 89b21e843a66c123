// The code as drawn, read by a decoder that has nothing to do with what made it.
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrOutline } from '../../../../src/islands/evidence/qr.ts';
import { address, pathOf } from '../../../../src/site-paths.ts';

const pixelsPerModule = 4;

/** Draws the path as a browser does: black on white. */
const drawn = (text: string): { pixels: Uint8ClampedArray; side: number; dark: (x: number, y: number) => boolean; size: number } => {
  const { size, path } = qrOutline(text);
  const side = size * pixelsPerModule;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const isDark = new Set<string>();
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let column = Number(x); column < Number(x) + Number(length); column += 1) isDark.add(`${column} ${y}`);
  }
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (isDark.has(`${Math.floor(x / pixelsPerModule)} ${Math.floor(y / pixelsPerModule)}`)) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { pixels, side, size, dark: (x, y) => isDark.has(`${x} ${y}`) };
};

const read = (text: string): string | undefined => {
  const { pixels, side } = drawn(text);
  return jsQR(pixels, side, side)?.data;
};

test.each([
  new URL(address('/', 'zh', pathOf.verify('umr-jupiter-5t-whole-body-mri', '2026-11-22')), 'https://example.org').href,
  new URL(address('/catalogue/', 'en', pathOf.verify('a', '2026-01-01')), 'https://a.very.long.host.of.the.municipality.example.org').href,
])('the code of %s reads as the same address', (text) => {
  expect(read(text)).toBe(text);
});

test('the path draws nothing but rectangles, and leaves four modules free on each side', () => {
  const { path } = qrOutline('https://example.org/');
  expect(path.replace(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('');
  const { size, dark } = drawn('https://example.org/');
  for (let along = 0; along < size; along += 1) {
    for (let edge = 0; edge < 4; edge += 1) {
      expect([dark(along, edge), dark(edge, along), dark(along, size - 1 - edge), dark(size - 1 - edge, along)]).toEqual([false, false, false, false]);
    }
  }
  expect(dark(4, 4)).toBe(true);
});
