import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { importLogos } from '../../../../scripts/lib/logo-import/import-logos.ts';
import { aManufacturer } from '../../builders.ts';
import { aTemporaryDirectory } from '../../temporary.ts';
import { aBlock, importFiles, importOne } from './pictures.ts';

const exif = { IFD0: { Copyright: 'zhang', Orientation: '1' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 14/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '121/1 28/1 0/1' } };

const pixelAt = async (bytes: Uint8Array, x: number, y: number): Promise<number[]> => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray(4 * (y * info.width + x), 4 * (y * info.width + x) + 4)];
};

test('a PNG is trimmed of its white border and comes without a word on its making', async () => {
  const supplied = await aBlock().withExif(exif).withIccProfile('srgb').withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>zhang</a></x:xmpmeta>').png().toBuffer();
  expect(supplied.toString('latin1')).toContain('zhang');
  const { logo } = await importOne('maker.png', supplied);
  expect(logo?.size).toEqual({ width: 140, height: 60 });
  expect(logo?.done.map(({ zh, en }) => [zh, en])).toMatchInlineSnapshot(`
    [
      [
        "已按内嵌的色彩配置转换为 sRGB。",
        "Converted to sRGB by its colour profile.",
      ],
      [
        "已删去元数据（EXIF、XMP、ICC）。",
        "Metadata removed (EXIF, XMP, ICC).",
      ],
      [
        "已裁去空白边：200 × 120 → 140 × 60。",
        "Empty border trimmed: 200 × 120 → 140 × 60.",
      ],
    ]
  `);
  const { exif: left, icc, xmp, iptc, orientation, format } = await sharp(logo?.bytes).metadata();
  expect({ left, icc, xmp, iptc, orientation, format }).toEqual({ format: 'png' });
  expect(Buffer.from(logo?.bytes ?? []).toString('latin1')).not.toMatch(/zhang|eXIf|iCCP|iTXt|tEXt|GPS/);
});

test('pixels stay what they are: nothing is lost', async () => {
  const gradient = new Uint8Array(4 * 200 * 100).map((_, index) => (index % 4 === 3 ? 128 + (index % 100) : (index * 7) % 251));
  const { logo } = await importOne('maker.png', await sharp(gradient, { raw: { width: 200, height: 100, channels: 4 } }).png().toBuffer());
  expect(Buffer.compare(await sharp(logo?.bytes).raw().toBuffer(), gradient)).toBe(0);
  expect(logo?.done).toEqual([]);
});

test('the same file gives the same bytes', async () => {
  const supplied = await aBlock({ width: 1500, height: 900 }).jpeg().toBuffer();
  const [one, two] = await Promise.all([importOne('maker.jpg', supplied), importOne('maker.jpg', supplied)]);
  expect(Buffer.compare(Buffer.from(one.logo?.bytes ?? []), Buffer.from(two.logo?.bytes ?? []))).toBe(0);
});

test('colours are brought to sRGB by the profile that comes with them', async () => {
  // Pixels of Display P3, of which sRGB has no such red.
  const p3 = await aBlock({ ink: [200, 50, 50, 255] }).withIccProfile('p3').png().toBuffer();
  const stored = await sharp(p3, { ignoreIcc: true }).raw().toBuffer();
  expect([...stored.subarray(4 * (60 * 200 + 100), 4 * (60 * 200 + 100) + 3)]).not.toEqual([200, 50, 50]);
  const { logo } = await importOne('maker.png', p3);
  expect(await pixelAt(logo?.bytes ?? new Uint8Array(), 80, 30)).toEqual([200, 50, 50, 255]);
  expect(logo?.done.map(({ en }) => en)).toContain('Converted to sRGB by its colour profile.');
});

test('a JPEG for print is brought to sRGB', async () => {
  const cmyk = await aBlock({ ink: [0, 60, 120, 255] }).flatten({ background: '#fff' }).withIccProfile('cmyk').jpeg({ quality: 95 }).toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  const { logo } = await importOne('maker.jpg', cmyk);
  expect(logo?.name).toBe('maker.png');
  const [red = 0, green = 0, blue = 0, alpha] = await pixelAt(logo?.bytes ?? new Uint8Array(), 80, 30);
  expect(alpha).toBe(255);
  expect(blue).toBeGreaterThan(green + 20);
  expect(green).toBeGreaterThan(red + 20);
  expect(logo?.done.map(({ zh }) => zh)).toEqual(['已由 JPEG 转换为 PNG。', '印刷色（CMYK）已转换为 sRGB。', '已删去元数据（ICC）。', expect.stringContaining('已裁去空白边')]);
});

test('a photograph on its side is turned upright, a large one too', async () => {
  const small = await aBlock().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).withMetadata({ orientation: 6 }).toBuffer();
  expect((await importOne('maker.jpg', small)).logo?.size).toEqual({ width: 60, height: 140 });
  const large = await aBlock({ width: 3000, height: 2000, block: { left: 100, top: 200, width: 600, height: 300 } }).flatten().png().toBuffer();
  const turned = await sharp(large).withMetadata({ orientation: 6 }).png().toBuffer();
  const { logo } = await importOne('maker.png', turned);
  expect(logo?.done.map(({ en }) => en)).toContain('Turned upright.');
  expect(logo?.size).toEqual({ width: 300, height: 600 });
});

test.each([
  ['transparent', { ground: [0, 0, 0, 0] as const, ink: [18, 52, 86, 255] as const }, { width: 140, height: 60 }],
  ['white', { ground: [255, 255, 255, 255] as const, ink: [18, 52, 86, 255] as const }, { width: 140, height: 60 }],
  ['of a colour, which is part of the look and stays around it', { ground: [200, 0, 0, 255] as const, ink: [255, 255, 255, 255] as const }, { width: 154, height: 74 }],
])('a border is trimmed: %s', async (_, { ground, ink }, size) => {
  const { logo } = await importOne('maker.png', await aBlock({ ground: [...ground], ink: [...ink] }).png().toBuffer());
  expect(logo?.size).toEqual(size);
});

test('what hides in transparent pixels is not written', async () => {
  const { logo } = await importOne('maker.png', await aBlock({ ground: [9, 99, 199, 0] }).png().toBuffer());
  expect(await pixelAt(logo?.bytes ?? new Uint8Array(), 5, 5)).toEqual([0, 0, 0, 0]);
});

test('a large picture is scaled down to 1,024 pixels, a small logo in one keeps those that it has', async () => {
  const wide = await importOne('maker.png', await aBlock({ width: 4000, height: 2000, block: { left: 0, top: 0, width: 3990, height: 1990 } }).png().toBuffer());
  expect(wide.logo?.size.width).toBe(1024);
  const small = await importOne('maker.png', await aBlock({ width: 5000, height: 4000, ground: [0, 0, 0, 0], block: { left: 2000, top: 2000, width: 900, height: 301 } }).png().toBuffer());
  expect(small.logo?.size).toEqual({ width: 900, height: 301 });
});

test('a photograph that does not compress is brought to the size at which it is shown', async () => {
  const noise = await sharp({ create: { width: 1000, height: 800, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer();
  const { logo } = await importOne('maker.jpg', noise);
  expect(logo?.size).toEqual({ width: 480, height: 384 });
  expect(logo?.done.map(({ zh }) => zh)).toContain('已缩小到 480 × 384。');
});

test.each(['png', 'jpeg', 'webp', 'gif', 'tiff', 'avif'] as const)('a %s is taken', async (format) => {
  const { logo, refused } = await importOne(`maker.${format}`, await aBlock().toFormat(format).toBuffer());
  expect(refused).toEqual([]);
  expect(logo?.name).toBe('maker.png');
  expect(Math.abs((logo?.size.width ?? 0) - 140)).toBeLessThanOrEqual(2);
});

test('grey of sixteen bits is taken', async () => {
  const { logo } = await importOne('maker.png', await aBlock().flatten().toColourspace('grey16').png().toBuffer());
  expect(await pixelAt(logo?.bytes ?? new Uint8Array(), 80, 30)).toEqual([47, 47, 47, 255].map((value) => expect.closeTo(value, -1)));
});

test('of an animated picture the first is taken, with a word on it', async () => {
  const frames = await Promise.all([aBlock().png().toBuffer(), aBlock({ ink: [200, 0, 0, 255] }).png().toBuffer()]);
  const gif = await sharp(frames, { join: { animated: true } }).gif().toBuffer();
  const { logo } = await importOne('maker.gif', gif);
  expect(await pixelAt(logo?.bytes ?? new Uint8Array(), 80, 30)).toEqual([18, 52, 86, 255]);
  expect(logo?.warnings.map(({ zh }) => zh)).toEqual(['是动图或有多页，只取第一幅，请核对。']);
});

test('an animated PNG is known by its control chunk', async () => {
  const png = await aBlock().png().toBuffer();
  const control = Buffer.from('000000086163544c0000000200000000', 'hex');
  const sum = Buffer.alloc(4);
  const { crc32 } = await import('node:zlib');
  sum.writeUInt32BE(crc32(control.subarray(4)));
  const { logo } = await importOne('maker.png', Buffer.concat([png.subarray(0, 33), control, sum, png.subarray(33)]));
  expect(logo?.warnings).toHaveLength(1);
});

test('a white logo on nothing is to be looked at', async () => {
  const { logo } = await importOne('maker.png', await aBlock({ ground: [0, 0, 0, 0], ink: [255, 255, 255, 255] }).png().toBuffer());
  expect(logo?.warnings.map(({ en }) => en)).toEqual(['It is nearly white and cannot be seen on the white ground of the site; supply a dark form.']);
});

const plain = (width: number, height: number, background = '#345'): Sharp => sharp({ create: { width, height, channels: 3, background } });

test.each([
  ['too small', 'maker.png', () => plain(300, 47).png().toBuffer(), 'has only 300 × 47 pixels. The shorter side needs 48 pixels; an SVG is best.'],
  ['too small without its border', 'maker.png', () => aBlock({ block: { left: 20, top: 40, width: 120, height: 40 } }).png().toBuffer(), 'has only 120 × 40 pixels without its empty border. The shorter side needs 48 pixels; an SVG is best.'],
  ['too many pixels', 'maker.png', () => plain(7000, 6000).png().toBuffer(), 'has 42 megapixels, at most 40 are allowed. Scale it down to 4,000 pixels or less.'],
  ['too wide', 'maker.png', () => aBlock({ width: 1000, height: 100, block: { left: 0, top: 20, width: 1000, height: 50 } }).png().toBuffer(), 'is too wide: 20 times as long as the other side, at most 12 times. Supply a compact form of the logo, such as its symbol alone or its words in two lines.'],
  ['of one colour', 'maker.png', () => plain(300, 200).png().toBuffer(), 'shows nothing: it is all transparent or of one colour. Open it in a viewer to see, and export it again.'],
  ['of one colour, as JPEG blurs it', 'maker.jpg', () => plain(300, 200, '#eee').jpeg({ quality: 40 }).toBuffer(), 'shows nothing: it is all transparent or of one colour. Open it in a viewer to see, and export it again.'],
  ['all transparent', 'maker.png', () => aBlock({ ground: [1, 2, 3, 0], ink: [4, 5, 6, 3] }).png().toBuffer(), 'shows nothing: it is all transparent or of one colour. Open it in a viewer to see, and export it again.'],
  ['one block on nothing', 'maker.png', () => aBlock({ ground: [0, 0, 0, 0], block: { left: 0, top: 0, width: 0, height: 0 } }).composite([{ input: { create: { width: 100, height: 60, channels: 3, background: '#345' } }, left: 50, top: 30 }]).png().toBuffer(), 'shows nothing: it is all transparent or of one colour. Open it in a viewer to see, and export it again.'],
  ['a PNG called SVG', 'maker.svg', () => aBlock().png().toBuffer(), 'the extension does not fit: it is png. Make the extension .png.'],
  ['an SVG called PNG', 'maker.png', () => Promise.resolve('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'the extension does not fit: it is svg. Make the extension .svg.'],
  ['a JPEG called PNG', 'maker.png', () => aBlock().jpeg().toBuffer(), 'the extension does not fit: it is jpeg. Make the extension .jpg.'],
  ['a web page called PNG', 'maker.png', () => Promise.resolve('<!DOCTYPE html><title>404</title>'), 'holds a web page, not a picture. A page was saved instead of the picture: download the picture itself.'],
  ['a PDF called JPEG', 'maker.jpg', () => Promise.resolve('%PDF-1.7'), 'the extension does not fit: it is pdf. Supply an SVG with its text as paths, or a PNG.'],
  ['a compressed SVG', 'maker.svg', () => Promise.resolve(Buffer.from([0x1f, 0x8b, 8, 0])), 'the extension does not fit: it is svgz. Supply an SVG with its text as paths, or a PNG.'],
  ['no picture', 'maker.png', () => Promise.resolve('Logo'), 'cannot be opened as a picture (Input buffer contains unsupported image format). It may be damaged or cut off: download it again, or supply an SVG or PNG.'],
  ['an empty file', 'maker.png', () => Promise.resolve(''), 'is an empty file. Download or export it again.'],
  ['a drawing of Illustrator', 'maker.ai', () => Promise.resolve('%PDF-1.5'), 'is no kind of picture that can be read (.ai). Supply an SVG with its text as paths, or a PNG.'],
  ['a bitmap of Windows', 'maker.bmp', () => Promise.resolve('BM'), 'is no kind of picture that can be read (.bmp). Supply an SVG with its text as paths, or a PNG.'],
  ['no extension', 'maker', () => Promise.resolve('Logo'), 'is no kind of picture that can be read. Supply an SVG with its text as paths, or a PNG.'],
])('%s is refused', async (_, file, content, reason) => {
  const { logo, refused } = await importOne(file, await content());
  expect(refused).toEqual([reason]);
  expect(logo).toBeUndefined();
});

test.each(['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const)('a %s that is cut off is refused', async (format) => {
  const whole = await sharp({ create: { width: 120, height: 80, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).toFormat(format).toBuffer();
  const { refused } = await importOne(`maker.${format}`, whole.subarray(0, whole.length / 2));
  expect(refused).toEqual([expect.stringMatching(/^cannot be opened as a picture \(/)]);
});

test('a picture that says it is vast is refused without being decoded', async () => {
  const png = await aBlock().png().toBuffer();
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  const { crc32 } = await import('node:zlib');
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  expect((await importOne('maker.png', png)).refused).toEqual(['has 3600 megapixels, at most 40 are allowed. Scale it down to 4,000 pixels or less.']);
});

test('a file of 3 GB is refused without being read', async () => {
  await using directory = await aTemporaryDirectory();
  const path = await directory.write('maker.png', '');
  await truncate(path, 3 * 1024 ** 3);
  const { refused } = await importLogos(directory.path, { manufacturers: [aManufacturer({ id: 'maker' })], products: [] });
  expect(refused.map(({ message }) => message.zh)).toEqual(['文件有 3072 MB，最多 10 MB']);
});

test('links are told and not followed, and what file managers leave is left out', async () => {
  await using outside = await aTemporaryDirectory();
  await outside.write('secret.png', await aBlock().png().toBuffer());
  await using directory = await aTemporaryDirectory();
  for (const file of ['Thumbs.db', 'desktop.ini', '.DS_Store', '._maker.png', '__MACOSX/maker.png', '.git/maker.png']) await directory.write(file, 'x');
  await symlink(join(outside.path, 'secret.png'), join(directory.path, 'maker.png'));
  await symlink(outside.path, join(directory.path, 'folder'));
  const seen: number[][] = [];
  const report = await importLogos(directory.path, { manufacturers: [aManufacturer({ id: 'maker' }), aManufacturer({ id: 'secret' })], products: [] }, { onFile: (...counts) => seen.push(counts) });
  expect(report.refused.map(({ place, message }) => `${place.file.slice(directory.path.length + 1)} ${message.en}`)).toEqual(['folder is no plain file, but a link or a device', 'maker.png is no plain file, but a link or a device']);
  expect({ ...report, refused: [] }).toEqual({ found: [], unmatched: [], unused: [], refused: [] });
  expect(seen).toEqual([]);
});

test('all files are told at once, and progress after each', async () => {
  const seen: string[] = [];
  const report = await importFiles({ 'a.png': 'x', 'b.svg': '<svg', 'c.png': await aBlock().png().toBuffer(), 'd.png': 'x' }, { manufacturers: ['a', 'b', 'c'].map((id) => aManufacturer({ id, name: { zh: `示例${id}厂` } })) }, { onFile: (done, total) => seen.push(`${done}/${total}`) });
  expect(report.found.map(({ file }) => file)).toEqual(['c.png']);
  expect(report.refused.map(({ place }) => place.file)).toEqual(['a.png', 'b.svg']);
  expect(report.unmatched.map(({ file }) => file)).toEqual(['d.png']);
  expect(seen).toEqual(['1/4', '2/4', '3/4', '4/4']);
});

test('a folder that is not there is an error of the caller', async () => {
  await using directory = await aTemporaryDirectory();
  await mkdir(join(directory.path, 'x'));
  await writeFile(join(directory.path, 'x/y'), '');
  await expect(importLogos(join(directory.path, 'none'), { manufacturers: [], products: [] })).rejects.toThrow('ENOENT');
});
