import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createOwnerMatcher } from '../../../../scripts/lib/logo-import/match-owner.ts';
import { traditionalFold } from '../../../../src/search/traditional.ts';
import { aManufacturer, aProduct } from '../../builders.ts';
import { aBlock, drawing, importFiles, mark } from './pictures.ts';

const manufacturers = [
  aManufacturer({ id: 'lanzhuo-instruments', name: { zh: '上海蓝卓仪器（集团）股份有限公司', en: 'Shanghai Lanzhuo Instruments (Group) Co., Ltd.' }, shortName: { zh: '蓝卓', en: 'Lanzhuo' }, aliases: ['蓝卓公司', 'LZI'], creditCode: '91310999MA1K4L2X7Y' }),
  aManufacturer({ id: 'xingyao', name: { zh: '星耀（上海）机器人有限责任公司', en: 'Xingyao Robotics Inc.' }, shortName: { zh: '星耀' } }),
  aManufacturer({ id: 'east-institute', name: { zh: '上海东方大学第八一一研究所' }, shortName: { zh: '811所' } }),
  aManufacturer({ id: 'west-institute', name: { zh: '西部集团第八院811所' }, shortName: { zh: '811所' } }),
  aManufacturer({ id: 'shared', name: { zh: '共用名厂' } }),
  aManufacturer({ id: 'place', name: { zh: '上海大学' } }),
];
const products = [
  aProduct({ id: 'walker-2', name: { zh: '行者二号双足机器人', en: 'Walker 2' }, models: ['XY-W2/A'], aliases: ['行者二号'] }),
  aProduct({ id: 'shared', name: { zh: '共用产品' } }),
  aProduct({ id: 'namesake', name: { zh: '星耀' } }),
];

const ownerOf = createOwnerMatcher({ manufacturers, products }, { fold: traditionalFold(), municipality: { zh: '上海市', en: 'Shanghai' } });

describe('a file is matched by its name', () => {
  test.each([
    ['lanzhuo-instruments.png', 'lanzhuo-instruments', 'id'],
    ['Lanzhuo_Instruments.PNG', 'lanzhuo-instruments', 'id'],
    ['LANZHUO INSTRUMENTS LOGO.svg', 'lanzhuo-instruments', 'id'],
    ['91310999MA1K4L2X7Y.jpg', 'lanzhuo-instruments', 'credit-code'],
    ['上海蓝卓仪器(集团)股份有限公司.png', 'lanzhuo-instruments', 'name'],
    ['上海蓝卓仪器（集团）股份有限公司标志（1）.png', 'lanzhuo-instruments', 'name'],
    ['上海藍卓儀器（集團）股份有限公司.png', 'lanzhuo-instruments', 'name'],
    ['上海蓝卓仪器.png', 'lanzhuo-instruments', 'name'],
    ['蓝卓仪器.png', 'lanzhuo-instruments', 'name'],
    ['蓝卓仪器有限公司.png', 'lanzhuo-instruments', 'name'],
    ['Shanghai Lanzhuo Instruments.png', 'lanzhuo-instruments', 'name'],
    ['ｌａｎｚｈｕｏ.png', 'lanzhuo-instruments', 'short-name'],
    ['蓝卓.png', 'lanzhuo-instruments', 'short-name'],
    ['蓝卓logo.png', 'lanzhuo-instruments', 'short-name'],
    ['logo-蓝卓.png', 'lanzhuo-instruments', 'short-name'],
    ['蓝卓 商标_1.png', 'lanzhuo-instruments', 'short-name'],
    ['蓝卓-LOGO (2)@2x.png', 'lanzhuo-instruments', 'short-name'],
    ['蓝卓_800x400 - 副本.png', 'lanzhuo-instruments', 'short-name'],
    ['蓝卓公司logo.png', 'lanzhuo-instruments', 'alias'],
    ['lzi.png', 'lanzhuo-instruments', 'alias'],
    ['各单位/蓝卓/logo.png', 'lanzhuo-instruments', 'short-name'],
    ['蓝卓/公司标志.png', 'lanzhuo-instruments', 'short-name'],
    ['星耀机器人.png', 'xingyao', 'name'],
    ['xingyao.robotics.png', 'xingyao', 'name'],
    ['企业/星耀.png', 'xingyao', 'short-name'],
    ['产品标志/星耀.png', 'namesake', 'name'],
    ['walker-2.png', 'walker-2', 'id'],
    ['XY-W2A.png', 'walker-2', 'model'],
    ['行者二号.png', 'walker-2', 'alias'],
    ['Manufacturers/shared.png', 'shared', 'id'],
  ])('%s', (file, id, matchedBy) => {
    expect(ownerOf(file)).toMatchObject({ match: { owner: { id }, matchedBy } });
  });
});

test('a full name is surer than a short one', () => {
  // The product's full name is the manufacturer's short name.
  expect(ownerOf('星耀.png')).toMatchObject({ match: { owner: { kind: 'product', id: 'namesake' } } });
});

test.each([
  ['811所.png', '同时符合 811所 (east-institute)、811所 (west-institute)，无法判断属于哪一个；请把文件名改成其中一个的 id。', 'It fits 811所 (east-institute) and 811所 (west-institute) alike: rename the file to the id of one.'],
  ['shared.png', '企业和产品的 id 都是 shared，无法判断属于哪一个；请放进名为“企业”或“产品”的子文件夹。', 'A manufacturer and a product share the id shared: put it into a subfolder named "manufacturers" or "products".'],
  ['大学.png', '没有同名的企业或产品；最接近的是 上海大学 (place)，如果是它，请把文件名改成 place。', expect.any(String)],
  ['测试.png', '没有同名的企业或产品；请把文件名改成企业或产品的 id、全称或简称。', 'No manufacturer or product has this name: rename the file to the id or the name of one.'],
  ['lanzhou-instruments.png', '没有同名的企业或产品；最接近的是 蓝卓 (lanzhuo-instruments)，如果是它，请把文件名改成 lanzhuo-instruments。', 'No manufacturer or product has this name; the nearest is 蓝卓 (lanzhuo-instruments): if it is the one, rename the file to lanzhuo-instruments.'],
  ['上海蓝桌仪器.png', '没有同名的企业或产品；最接近的是 蓝卓 (lanzhuo-instruments)，如果是它，请把文件名改成 lanzhuo-instruments。', expect.any(String)],
  ['walker-2_12.png', '没有同名的企业或产品；最接近的是 行者二号双足机器人 (walker-2)，如果是它，请把文件名改成 walker-2。', expect.any(String)],
  ['logo.png', '没有同名的企业或产品；请把文件名改成企业或产品的 id、全称或简称。', expect.any(String)],
  ['1.png', '没有同名的企业或产品；请把文件名改成企业或产品的 id、全称或简称。', expect.any(String)],
])('%s belongs to nobody for sure', (file, zh, en) => {
  expect(ownerOf(file)).toEqual({ reason: { zh, en } });
});

describe('several files for one owner', () => {
  const maker = aManufacturer({ id: 'maker', name: { zh: '示例厂' }, shortName: { zh: '示例' } });
  const used = async (files: Record<string, string | Uint8Array>) => {
    const { found, unused, refused } = await importFiles(files, { manufacturers: [maker] });
    return { found: found.map(({ file, name }) => `${file} → ${name}`), unused: unused.map(({ file, reason }) => `${file} — ${reason.zh}`), refused: refused.map(({ place }) => place.file) };
  };
  const small = aBlock().png();
  const large = aBlock({ width: 400, height: 300, block: { left: 20, top: 30, width: 300, height: 200 } }).png();

  test('a drawing before pixels', async () => {
    expect(await used({ 'maker.png': await large.toBuffer(), '示例.svg': drawing(mark) })).toEqual({ found: ['示例.svg → maker.svg'], unused: ['maker.png — maker 已用更好的 示例.svg，未采用。'], refused: [] });
  });

  test('the larger of two pictures, without their borders', async () => {
    expect(await used({ 'maker.png': await aBlock({ width: 900, height: 700 }).png().toBuffer(), '示例 (1).png': await large.toBuffer() })).toEqual({ found: ['示例 (1).png → maker.png'], unused: ['maker.png — maker 已用更好的 示例 (1).png，未采用。'], refused: [] });
  });

  test('the surer name of two alike', async () => {
    const bytes = await small.toBuffer();
    expect((await used({ 'a/示例.png': bytes, 'maker.png': bytes })).found).toEqual(['maker.png → maker.png']);
  });

  test('the picture where the drawing cannot be used', async () => {
    expect(await used({ 'maker.png': await small.toBuffer(), 'maker.svg': drawing('<text>示例</text>') })).toEqual({ found: ['maker.png → maker.png'], unused: [], refused: ['maker.svg'] });
  });
});

test('a product that shares its id with a manufacturer gets a file of its own', async () => {
  const bytes = await aBlock().png().toBuffer();
  const { found } = await importFiles({ '企业/shared.png': bytes, '产品/shared.png': bytes }, { manufacturers, products });
  expect(found.map(({ owner, name }) => `${owner.kind} ${name}`)).toEqual(['product shared-product.png', 'manufacturer shared.png']);
});

test('every file that is left out has its reason, and every one to be looked at its warning', async () => {
  const { found, unmatched, unused, refused } = await importFiles({
    'lanzhuo-instruments.svg': drawing(`<script/>${mark}`),
    '蓝卓.png': await aBlock().png().toBuffer(),
    '星耀机器人.svg': drawing('<path fill="#fff" d="M0 0h24v16z"/>'),
    '811所.png': 'x',
    'walker-2.png': 'x',
    'readme.txt': 'x',
  }, { manufacturers, products });
  const told = (language: 'zh' | 'en'): string[] => [
    ...found.flatMap(({ file, warnings }) => warnings.map((warning) => `${file} — ${warning[language]}`)),
    ...[...unmatched, ...unused].map(({ file, reason }) => `${file} — ${reason[language]}`),
    ...refused.map(({ place, message, hint }) => `${basename(place.file)} — ${message[language]} / ${hint[language]}`),
  ];
  expect(found.map(({ file, matchedBy }) => `${file} ${matchedBy}`)).toEqual(['lanzhuo-instruments.svg id', '星耀机器人.svg name']);
  expect(told('zh')).toMatchInlineSnapshot(`
    [
      "星耀机器人.svg — 图形接近白色，在网站的白底上看不清，请换成深色的标识。",
      "811所.png — 同时符合 811所 (east-institute)、811所 (west-institute)，无法判断属于哪一个；请把文件名改成其中一个的 id。",
      "蓝卓.png — lanzhuo-instruments 已用更好的 lanzhuo-instruments.svg，未采用。",
      "readme.txt — 不是可以读取的图片格式（.txt） / 请换成 SVG（文字转为路径）或 PNG 文件。",
      "walker-2.png — 不是可以打开的图片（Input buffer contains unsupported image format） / 文件可能已损坏或不完整，请重新下载，或换成 SVG、PNG 文件。",
    ]
  `);
  expect(told('en')).toMatchInlineSnapshot(`
    [
      "星耀机器人.svg — It is nearly white and cannot be seen on the white ground of the site; supply a dark form.",
      "811所.png — It fits 811所 (east-institute) and 811所 (west-institute) alike: rename the file to the id of one.",
      "蓝卓.png — lanzhuo-instruments has a better one, lanzhuo-instruments.svg: this one is not used.",
      "readme.txt — is no kind of picture that can be read (.txt) / Supply an SVG with its text as paths, or a PNG.",
      "walker-2.png — cannot be opened as a picture (Input buffer contains unsupported image format) / It may be damaged or cut off: download it again, or supply an SVG or PNG.",
    ]
  `);
});
