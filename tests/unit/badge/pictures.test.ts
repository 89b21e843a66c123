// The pictures of pixels show what the drawings show: they are put together of parts, since that is three times as fast.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardFiles } from '../../../src/badge-files.ts';
import { qrOutline } from '../../../src/islands/evidence/qr.ts';
import { anEdition } from '../builders.ts';

const pixelsOf = (file: string | Buffer, density?: number): Promise<Buffer> => sharp(Buffer.from(file), density === undefined ? {} : { density }).removeAlpha().raw().toBuffer();

test.each(['official', 'demonstration'] as const)('a badge of the %s edition is the same as drawing and as picture', async (kind) => {
  const files = cardFiles(anEdition({ kind }), { id: 'example-product-with-a-name', term: { place: 0, year: '2025', to: '2027-12-31' }, codeOf: (locale) => qrOutline(`https://example.org/${locale}/v/example-product-with-a-name/`) });
  for (const [drawing, picture] of [files.slice(0, 2), files.slice(2)]) {
    if (!drawing || !picture) throw new Error('A badge is a drawing and a picture.');
    const [drawn, shown] = await Promise.all([pixelsOf(await drawing.make(), 108), pixelsOf(await picture.make())]);
    expect(shown.length).toBe(drawn.length);
    const different = shown.filter((value, place) => Math.abs(value - (drawn[place] ?? 0)) > 24);
    expect(different.length / shown.length).toBeLessThan(0.001);
  }
});

// A city's 1,500 products have 2,000 badges, each as drawing and as picture.
test('a badge stays light: its picture within 15 kB, its drawing within 27 kB', async () => {
  const id = 'example-product-with-a-name-of-fifty-characters-50';
  const files = cardFiles(anEdition({ kind: 'demonstration' }), { id, term: { place: 0, year: '2025', to: '2027-12-31' }, codeOf: (locale) => qrOutline(`https://example.org/${locale}/v/${id}/`) });
  for (const { name, make } of files) expect((await make()).length, name).toBeLessThan(name.endsWith('.png') ? 15_000 : 27_000);
});
