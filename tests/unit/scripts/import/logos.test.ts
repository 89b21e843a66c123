// npm run import --logos: what can be used goes in with the list, what cannot stops it.
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aBlock, drawing, mark } from '../logo-import/pictures.ts';
import { anEdition, csv, differing, section, type AnEdition } from './a-run.ts';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A whole PNG of one bit per pixel, all black: 20,000 × 20,000 are 50 kB. */
const aPng = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 8)));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', new Uint8Array(0))]);
};

/** A folder of logos beside the edition, and a list that says nothing new. */
const withLogos = (edition: AnEdition, logos: Record<string, string | Uint8Array>): string[] => {
  mkdirSync(edition.path('logos'));
  for (const [file, bytes] of Object.entries(logos)) writeFileSync(edition.path(join('logos', file)), bytes);
  edition.write('已有.csv', csv(['产品ID', '产品名称'], ['harbour-inspection-robot', '港口巡检机器人']));
  return ['已有.csv', '--logos', 'logos'];
};

test('a picture that cannot be used is told with the others, by file, and nothing is written', async () => {
  await using edition = await anEdition();
  const good = await aBlock().png().toBuffer();
  const args = withLogos(edition, {
    '样例机器人.png': good,
    'exmed.png': aPng(1, 1),
    'EXMED.gif': '',
    'example-instruments.png': aPng(20_000, 20_000),
    '示例精仪（上海）有限公司.png': '',
    '示例精仪.svg': good,
    'fictional-energy-institute.jpg': (await aBlock().flatten().jpeg().toBuffer()).subarray(0, 300),
    '名单.xlsx': 'PK',
  });
  truncateSync(edition.path('logos/示例精仪（上海）有限公司.png'), 60 * 1024 ** 2);
  const before = edition.tree();
  const { status, stdout, stderr } = edition.run('import', ...args, '--write');
  expect(status).toBe(1);
  expect(stderr).toContain('没有写入');
  expect(section(stdout, '问题')).toMatchInlineSnapshot(`
    "── 问题 ──
    logos/EXMED.gif — 是空文件。请重新下载或导出。
    logos/example-instruments.png — 图片有 400 百万像素，最多 40。请缩小到 4000 像素以内。
    logos/exmed.png — 只有 1 × 1 像素。短边至少 48 像素，最好提供 SVG。
    logos/fictional-energy-institute.jpg — 不是可以打开的图片（Input buffer has corrupt header: VipsJpeg: premature end of JPEG image）。文件可能已损坏或不完整，请重新下载，或换成 SVG、PNG 文件。
    logos/名单.xlsx — 不是可以读取的图片格式（.xlsx）。请换成 SVG（文字转为路径）或 PNG 文件。
    logos/示例精仪.svg — 扩展名与内容不符：实际是 png。请把扩展名改成 .png。
    logos/示例精仪（上海）有限公司.png — 文件有 60 MB，最多 10 MB。请缩小图片。"
  `);
  expect(section(stdout, '标志')).toMatchInlineSnapshot(`
    "── 九、标志 ──

      文件            属于             处理
      样例机器人.png  sample-robotics  替换 sample-robotics.png。已裁去空白边：200 × 120 → 140 × 60。"
  `);
  expect(edition.tree()).toEqual(before);
});

test('a logo takes the place of an old one, and is told, shown and logged; the same again changes nothing', async () => {
  await using edition = await anEdition();
  const before = edition.tree();
  const args = withLogos(edition, {
    '示例精仪.svg': drawing(mark),
    'EXMED 标志.svg': drawing(mark),
    'fictional-energy-institute.png': await aBlock().png().toBuffer(),
    '伊克斯.svg': drawing(mark),
    '别家公司.png': await aBlock().png().toBuffer(),
  });
  const preview = edition.run('import', ...args);
  expect(preview.status).toBe(0);
  expect(section(preview.stdout, '标志')).toMatchInlineSnapshot(`
    "── 九、标志 ──

      文件                            属于                        处理
      EXMED 标志.svg                  exmed                       已裁去四周空白。
      fictional-energy-institute.png  fictional-energy-institute  替换 fictional-energy-institute.jpg。已裁去空白边：200 × 120 → 140 × 60。
      示例精仪.svg                    example-instruments         替换 example-instruments.svg。已裁去四周空白。"
  `);
  expect(section(preview.stdout, '没有用上的标志文件')).toMatchInlineSnapshot(`
    "── 十、没有用上的标志文件 ──

      文件          问题
      伊克斯.svg    没有同名的企业或产品；最接近的是 EXMED (exmed)，如果是它，请把文件名改成 exmed。
      别家公司.png  没有同名的企业或产品；请把文件名改成企业或产品的 id、全称或简称。"
  `);
  expect(edition.tree()).toEqual(before);

  expect(edition.run('import', ...args, '--write').status).toBe(0);
  const after = edition.tree();
  const [changeSet] = await edition.changeSets();
  expect(differing(before, after).filter((file) => file !== 'edition.json' && file !== 'changes')).toEqual([
    `changes/${changeSet?.id ?? ''}.json`,
    'logos/example-instruments.svg',
    'logos/exmed.svg',
    'logos/fictional-energy-institute.jpg',
    'logos/fictional-energy-institute.png',
    'manufacturers/exmed.json',
    'manufacturers/fictional-energy-institute.json',
  ]);
  expect(after).not.toHaveProperty('logos/fictional-energy-institute.jpg');
  expect(edition.manufacturer('fictional-energy-institute').logo).toBe('fictional-energy-institute.png');
  expect(readFileSync(join(edition.directory, 'logos/exmed.svg'), 'utf8')).toMatch(/^<svg/);
  const { id: _id, date: _date, ...entry } = changeSet ?? {};
  expect(entry).toEqual({
    reason: { zh: '更新标志。', en: 'Logos updated.' },
    transactions: [
      { type: 'corrected', manufacturer: 'exmed', fields: [{ field: 'logo', to: 'exmed.svg' }] },
      { type: 'corrected', manufacturer: 'fictional-energy-institute', fields: [{ field: 'logo', from: 'fictional-energy-institute.jpg', to: 'fictional-energy-institute.png' }] },
      { type: 'corrected', manufacturer: 'example-instruments', fields: [{ field: 'logo', from: 'example-instruments.svg', to: 'example-instruments.svg' }] },
    ],
  });
  expect(await edition.problems()).toEqual([]);

  const again = edition.run('import', ...args, '--write');
  expect(again.stdout).toContain('没有需要改动的内容。');
  expect(again.stdout).not.toContain('替换');
  expect(edition.tree()).toEqual(after);
});

test('pixels do not take the place of a drawing, and are named with what to do', async () => {
  await using edition = await anEdition();
  const before = edition.tree();
  const { status, stdout } = edition.run('import', ...withLogos(edition, { '示例精仪.png': await aBlock().png().toBuffer() }), '--write');
  expect(status).toBe(0);
  expect(section(stdout, '没有用上的标志文件')).toMatchInlineSnapshot(`
    "── 十、没有用上的标志文件 ──

      文件          问题
      示例精仪.png  现有的 example-instruments.svg 是矢量图，位图不会替换它；确实要换，请先删去 logos/example-instruments.svg 和记录里的 logo 一项。"
  `);
  expect(stdout).toContain('没有需要改动的内容。');
  expect(edition.tree()).toEqual(before);
});

test('the logo of a maker that the list brings has no entry of its own: the maker is new', async () => {
  await using edition = await anEdition();
  const [, ...logos] = withLogos(edition, { '示例离心科技有限公司.svg': drawing(mark) });
  edition.write('新的.csv', csv(['产品名称', '企业名称', '行业'], ['示例离心机', '示例离心科技有限公司', '医疗器械']));
  expect(edition.run('import', '新的.csv', ...logos, '--document', '示经信技〔2026〕8号', '--title', '示例公告', '--write').status).toBe(0);
  const [changeSet] = await edition.changeSets();
  expect(changeSet?.transactions.filter(({ type }) => type !== 'expired').map(({ type }) => type)).toEqual(['recorded']);
  expect(await edition.problems()).toEqual([]);
});
