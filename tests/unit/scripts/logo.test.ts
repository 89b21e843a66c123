import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/files.ts';
import { inspectLogo } from '../../../scripts/lib/logo.ts';
import { aTemporaryDirectory } from '../temporary.ts';
import { told } from '../told.ts';

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#345' } });

/** Noise does not compress: a file of a few kilobytes that can be cut in two. */
const noise = sharp({ create: { width: 120, height: 80, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });

/** What is told of a file with this name and content, in both languages; and the size that was seen. */
const inspect = async (name: string, content: string | Uint8Array) => {
  await using directory = await aTemporaryDirectory();
  const { logo, problems } = await inspectLogo(await directory.write(name, content));
  expect(logo.name).toBe(name);
  return { size: logo.size, told: [...told(problems, 'zh'), ...told(problems, 'en')].join('\n') };
};

test.each([
  ['example-instruments.svg', { width: 240, height: 160 }],
  ['sample-robotics.png', { width: 240, height: 160 }],
  ['fictional-energy-institute.jpg', { width: 240, height: 160 }],
  ['wearable-infusion-pump.webp', { width: 160, height: 200 }],
])('%s is taken', async (name, size) => {
  expect(await inspectLogo(join(projectRoot, 'tests/fixtures/edition/logos', name))).toEqual({ logo: { name, size }, problems: [] });
});

test('an SVG with a viewBox alone is taken', async () => {
  const { told, size } = await inspect('x.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h30v20H0z"/></svg>');
  expect(told).toBe('');
  expect(size).toEqual({ width: 30, height: 20 });
});

test('a picture of 48 pixels is taken, one of 47 is too small', async () => {
  expect((await inspect('x.png', await picture(48, 48).png().toBuffer())).told).toBe('');
  const tiny = await inspect('x.png', await picture(300, 47).png().toBuffer());
  expect(tiny.size).toEqual({ width: 300, height: 47 });
  expect(tiny.told).toMatchInlineSnapshot(`
    "content/logos/x.png — 只有 300 × 47 像素。短边至少 48 像素，最好提供 SVG。
    content/logos/x.png — has only 300 × 47 pixels. The shorter side needs 48 pixels; an SVG is best."
  `);
});

test('a text with the extension of a PNG', async () => {
  expect((await inspect('x.png', 'This is not a picture.')).told).toMatchInlineSnapshot(`
    "content/logos/x.png — 不是可以打开的图片（Input buffer contains unsupported image format）。请换成 SVG、PNG、JPEG 或 WebP 文件。
    content/logos/x.png — cannot be opened as a picture (Input buffer contains unsupported image format). Supply an SVG, PNG, JPEG or WebP file."
  `);
});

test('an empty file', async () => {
  expect((await inspect('x.png', '')).told).toMatchInlineSnapshot(`
    "content/logos/x.png — 不是可以打开的图片（Input Buffer is empty）。请换成 SVG、PNG、JPEG 或 WebP 文件。
    content/logos/x.png — cannot be opened as a picture (Input Buffer is empty). Supply an SVG, PNG, JPEG or WebP file."
  `);
});

test('a JPEG with the extension of a PNG', async () => {
  expect((await inspect('x.png', await picture(60, 60).jpeg().toBuffer())).told).toMatchInlineSnapshot(`
    "content/logos/x.png — 扩展名与内容不符：实际是 jpeg。请改正扩展名。
    content/logos/x.png — the extension does not fit: it is jpeg. Correct the extension."
  `);
});

test('an SVG with the extension of a PNG', async () => {
  expect((await inspect('x.png', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><script>1</script></svg>')).told).toMatchInlineSnapshot(`
    "content/logos/x.png — 扩展名与内容不符：实际是 svg。请改正扩展名。
    content/logos/x.png — the extension does not fit: it is svg. Correct the extension."
  `);
});

test.each(['jpeg', 'png', 'webp'] as const)('a %s that is cut off', async (format) => {
  const whole = await noise.clone().toFormat(format).toBuffer();
  const { told } = await inspect(`x.${format}`, whole.subarray(0, whole.length / 2));
  expect(told.split('\n')).toEqual([expect.stringMatching(/^content\/logos\/x\.\w+ — 不是可以打开的图片（.+）。请换成 SVG、PNG、JPEG 或 WebP 文件。$/), expect.stringMatching(/ — cannot be opened as a picture \(.+\)\. Supply an SVG, PNG, JPEG or WebP file\.$/)]);
});

test('a picture of more than 40 megapixels is refused without being decoded', async () => {
  expect((await inspect('x.png', await picture(7000, 6000).png().toBuffer())).told).toMatchInlineSnapshot(`
    "content/logos/x.png — 图片有 42 百万像素，最多 40。请缩小到 4000 像素以内。
    content/logos/x.png — has 42 megapixels, at most 40 are allowed. Scale it down to 4,000 pixels or less."
  `);
});

test('a file of more than 10 MB', async () => {
  expect((await inspect('x.jpg', new Uint8Array(11 * 1024 * 1024))).told).toMatchInlineSnapshot(`
    "content/logos/x.jpg — 文件有 11 MB，最多 10 MB。请缩小图片。
    content/logos/x.jpg — has 11 MB, at most 10 MB are allowed. Make the picture smaller."
  `);
});

test.each(['x.gif', 'x.ico', 'x'])('%s is no supported kind of picture', async (name) => {
  const { told } = await inspect(name, await picture(60, 60).png().toBuffer());
  expect(told.replaceAll(name, 'x')).toBe('content/logos/x — 不是支持的图片格式。请换成 SVG、PNG、JPEG 或 WebP 文件。\ncontent/logos/x — is not a supported kind of picture. Supply an SVG, PNG, JPEG or WebP file.');
});

test('an SVG with a script', async () => {
  expect((await inspect('x.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><script>1</script></svg>')).told).toMatchInlineSnapshot(`
    "content/logos/x.svg — 含有 <script> 元素。请让设计人员重新导出：文字转为路径，不含脚本、外部链接和嵌入图片。
    content/logos/x.svg — holds the element <script>. Have it exported again: text as paths, no script, no external link, no embedded picture."
  `);
});
