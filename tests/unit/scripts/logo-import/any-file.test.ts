// Files that nobody thought of.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareRaster } from '../../../../scripts/lib/logo-import/raster.ts';
import { prepareSvg } from '../../../../scripts/lib/logo-import/svg-logo.ts';
import { svgProblems } from '../../../../scripts/lib/svg.ts';
import { aBlock, drawing, mark } from './pictures.ts';
import { strangeIn } from './strange-in.ts';

const names = ['g', 'path', 'use', 'symbol', 'defs', 'clipPath', 'pattern', 'a', 'switch', 'script', 'SCRIPT', 'svg:script', 'foreignObject', 'style', 'set', 'filter', 'iframe', 'metadata', 'x:y', 'title'] as const;
const labels = ['d', 'fill', 'style', 'class', 'id', 'href', 'xlink:href', 'onload', 'ONCLICK', 'clip-path', 'transform', 'xml:base', 'xmlns', 'stroke', 'src', 'filter'] as const;
const values = ['M0 0h9v9z', '#c00', 'url(#a)', 'url(//evil.example)', 'u\\72l(x)', 'javascript:alert(1)', 'a', '#a', 'fill:red;stroke:url(http://evil.example)', 'fill:u\\72l(//x)', 'data:text/html,x', '&#106;avascript:1', '', '@import "x"', '1e999', '*/;}</style>'] as const;
const contents = ['', 'alert(1)', '<![CDATA[*{fill:url(//evil.example)}]]>', '.a{fill:#c00} @import "//evil.example";', '<!-- x -->', '&amp;lt;script&amp;gt;', '<?php x ?>', mark] as const;

const escaped = (value: string): string => value.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const { element } = fc.letrec<{ element: string; children: string }>((tie) => ({
  children: fc.array(fc.oneof({ depthSize: 'small' }, fc.constantFrom(...contents), tie('element')), { maxLength: 4 }).map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...names), fc.dictionary(fc.constantFrom(...labels), fc.constantFrom(...values), { maxKeys: 5 }), tie('children'))
    .map(([name, attributes, children]) => `<${name}${Object.entries(attributes).map(([label, value]) => ` ${label}="${escaped(value)}"`).join('')}>${children}</${name}>`),
}));

describe('whatever is in a drawing', () => {
  test('what is taken of it is a drawing, for the build too', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(element, { maxLength: 6 }), async (elements) => {
        const prepared = await prepareSvg(Buffer.from(drawing(`${elements.join('')}${mark}`, ' xmlns:svg="http://www.w3.org/2000/svg" xmlns:x="urn:x"')));
        if (!('picture' in prepared)) return;
        taken += 1;
        const svg = prepared.picture.bytes.toString();
        expect(strangeIn(svg)).toEqual([]);
        expect(svgProblems('x.svg', svg)).toEqual([]);
      }),
      { numRuns: 300, seed: 20261122 },
    );
    // Most are: the property would hold of an importer that refuses everything.
    expect(taken).toBeGreaterThan(150);
  });

  test('it is told, never thrown', async () => {
    const whole = drawing(`<style>.a{fill:#c00}</style><linearGradient id="b"><stop offset="0"/></linearGradient><path class="a" stroke="url(#b)" d="M0 0h24v16z"/>`);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(40), fc.string({ unit: fc.constantFrom(...'<>&"\'/;:{}()#\\@\0 ax0%![]-?') }), async (at, length, put) => {
        const prepared = await prepareSvg(Buffer.from(whole.slice(0, at) + put + whole.slice(at + length)));
        expect('picture' in prepared || prepared.refusals.length > 0).toBe(true);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });
});

test.each(['png', 'jpeg', 'webp', 'gif', 'tiff', 'avif'] as const)('a %s with wrong bytes in it is told, never thrown', async (format) => {
  const whole = await aBlock().toFormat(format).toBuffer();
  const kind = format === 'avif' ? 'heif' : format;
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (at, put) => {
      const bytes = Buffer.from(whole);
      bytes.set(put.subarray(0, bytes.length - at), at);
      const prepared = await prepareRaster(kind, bytes);
      expect('picture' in prepared || prepared.refusals.length > 0).toBe(true);
    }),
    { numRuns: 40, seed: 20261122 },
  );
});
