import { join, resolve } from 'node:path';
import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { checkAndReport } from '../../../scripts/check.ts';
import { editionDirectory, listFiles, projectRoot, readEdition } from '../../../scripts/lib/files.ts';
import { checkEdition } from '../../../src/catalogue/check.ts';
import { aScenario, someRecords } from '../builders.ts';
import { policyFiles } from '../policy-files.ts';
import { aCopyOfTheFixture, aTemporaryDirectory } from '../temporary.ts';
import { told } from '../told.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Everything that is told of an edition, in both languages, as by `npm run check`. */
const toldOf = async (directory: string): Promise<string> => {
  const { records, problems } = await readEdition(directory);
  const all = [...problems, ...checkEdition(records)];
  return [...told(all, 'zh'), ...told(all, 'en')].join('\n');
};

/** What is told of the fixture with one file more, or one file changed. */
const toldWith = async (files: Record<string, string | Uint8Array | ((text: string) => string)>): Promise<string> => {
  await using edition = await aCopyOfTheFixture();
  for (const [file, content] of Object.entries(files)) {
    await edition.write(file, typeof content === 'function' ? content(await readFile(join(edition.path, file), 'utf8')) : content);
  }
  return await toldOf(edition.path);
};

const product = 'products/infrared-thermometer.json';

test('the files of an edition are listed in order, with forward slashes, without dot files', async () => {
  await using directory = await aTemporaryDirectory();
  for (const file of ['b.json', 'a/z.json', 'a/.hidden', '.git/config', 'a/b/c.md']) await directory.write(file, '');
  expect(await listFiles(directory.path)).toEqual(['a/b/c.md', 'a/z.json', 'b.json']);
  expect(await listFiles(`${directory.path}/`)).toEqual(['a/b/c.md', 'a/z.json', 'b.json']);
});

test('the edition is content/, or the folder that CATALOGUE_DIR names', () => {
  vi.stubEnv('CATALOGUE_DIR', undefined);
  expect(editionDirectory()).toBe(join(projectRoot, 'content'));
  vi.stubEnv('CATALOGUE_DIR', 'tests/fixtures/edition');
  expect(editionDirectory()).toBe(join(projectRoot, 'tests/fixtures/edition'));
  vi.stubEnv('CATALOGUE_DIR', '/somewhere/else');
  expect(editionDirectory()).toBe(resolve('/somewhere/else'));
});

test('the untouched copy of the fixture is without problems', async () => {
  expect(await toldWith({})).toBe('');
});

test('an empty folder lacks what every edition has', async () => {
  await using directory = await aTemporaryDirectory();
  expect(await toldOf(directory.path)).toMatchInlineSnapshot(`
    "content/edition.json — 缺少这个文件。每个版本都要有它。
    content/pages/en/about.md — 缺少这个文件。每个版本都要有它。
    content/pages/zh/about.md — 缺少这个文件。每个版本都要有它。
    content/sectors.json — 缺少这个文件。每个版本都要有它。
    content/edition.json — is missing. Every edition has it.
    content/pages/en/about.md — is missing. Every edition has it.
    content/pages/zh/about.md — is missing. Every edition has it.
    content/sectors.json — is missing. Every edition has it."
  `);
});

test('a folder that is not there is a mistake of the caller', async () => {
  await expect(readEdition('/no/such/folder')).rejects.toThrow('There is no folder /no/such/folder');
});

test('broken JSON is told with its line, and does not hide other problems', async () => {
  expect(await toldWith({ [product]: (text) => text.replace('"nameOrigin":', '"nameOrigin"'), 'manufacturers/exmed.json': (text) => text.replace('"west"', '"moon"') })).toMatchInlineSnapshot(`
    "content/manufacturers/exmed.json · district — 没有编号为 "moon" 的区。请改成 edition.json 里已有的编号，或先建立它。
    content/products/infrared-thermometer.json — 第 6 行附近的 JSON 有误："nameOrigin" "source",。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
    content/manufacturers/exmed.json · district — there is no district "moon". Use one that edition.json holds, or create it first.
    content/products/infrared-thermometer.json — broken JSON near line 6: "nameOrigin" "source",. Check the quotation marks, commas and brackets of this line and the one above."
  `);
});

test('a file that breaks off', async () => {
  expect(await toldWith({ [product]: (text) => text.slice(0, 120) })).toMatchInlineSnapshot(`
    "content/products/infrared-thermometer.json — 第 7 行附近的 JSON 有误："manufacturer": "exam。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
    content/products/infrared-thermometer.json — broken JSON near line 7: "manufacturer": "exam. Check the quotation marks, commas and brackets of this line and the one above."
  `);
});

test('an unknown field, an empty text, a number in full width and an impossible date in one record', async () => {
  expect(
    await toldWith({
      [product]: (text) => text.replace('"min": -20', '"min": "１０"').replace('"nameOrigin"', '"sumary": {},\n  "nameOrigin"').replace('在线红外测温仪"', '"').replace('2023-02-28', '2023-02-30'),
    }),
  ).toMatchInlineSnapshot(`
    "content/products/infrared-thermometer.json · listings #1.validUntil — "2023-02-30" 不是日历上的日期。请用半角数字写成 "2026-11-22" 的形式。
    content/products/infrared-thermometer.json · name.zh — 内容为空。请填写内容，没有内容就删去这一项。
    content/products/infrared-thermometer.json · specifications #1.min — 应为数字，却是文字 "１０"。请写成 10，不加引号，用半角数字。
    content/products/infrared-thermometer.json · sumary — 没有名为 "sumary" 的字段。请检查拼写，或删去这一项。
    content/products/infrared-thermometer.json · listings #1.validUntil — "2023-02-30" is not a day of the calendar. Write it with ASCII digits as "2026-11-22".
    content/products/infrared-thermometer.json · name.zh — is empty. Fill it in, or remove the field.
    content/products/infrared-thermometer.json · specifications #1.min — should be a number, but is the text "１０". Write 10 in ASCII digits without quotation marks.
    content/products/infrared-thermometer.json · sumary — there is no field named "sumary". Check the spelling, or remove it."
  `);
});

test('a byte order mark and Windows line breaks', async () => {
  expect(await toldWith({ [product]: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toMatchInlineSnapshot(`
    "content/products/infrared-thermometer.json — 文件开头有 BOM。请运行 npm run format，或以“UTF-8 无 BOM”保存。
    content/products/infrared-thermometer.json — 含有 Windows 换行（CRLF）。请运行 npm run format。
    content/products/infrared-thermometer.json — begins with a byte order mark. Run npm run format, or save as UTF-8 without BOM.
    content/products/infrared-thermometer.json — has Windows line breaks (CRLF). Run npm run format."
  `);
});

test('a huge file is refused unread', async () => {
  expect(await toldWith({ 'products/huge.json': `["${'x'.repeat(600 * 1024)}"]` })).toMatchInlineSnapshot(`
    "content/products/huge.json — 文件有 600 KB，最多 512 KB。一个文件只放一条记录。
    content/products/huge.json — has 600 KB, at most 512 KB are allowed. A file holds one record."
  `);
});

test('a file in another encoding than UTF-8', async () => {
  // 示例 in GB 18030
  expect(await toldWith({ 'products/gbk.json': Uint8Array.of(0x22, 0xca, 0xbe, 0xc0, 0xfd, 0x22) })).toMatchInlineSnapshot(`
    "content/products/gbk.json — 不是 UTF-8 文本。请用编辑器另存为 UTF-8。
    content/products/gbk.json — is not UTF-8 text. Save it as UTF-8 in your editor."
  `);
});

test('a field that stands twice', async () => {
  expect(await toldWith({ [product]: (text) => text.replace('"nameOrigin": "source"', '"nameOrigin": "translated",\n  "nameOrigin": "source"') })).toMatchInlineSnapshot(`
    "content/products/infrared-thermometer.json — 第 7 行重复了字段 "nameOrigin"。同一组里一个字段只能写一次，请合并或删去其中一处。
    content/products/infrared-thermometer.json — line 7 repeats the field "nameOrigin". A group can hold a field only once: merge the two or remove one."
  `);
});

test('an id in two files', async () => {
  await using edition = await aCopyOfTheFixture();
  await edition.write('products/copy.json', await readFile(join(edition.path, product)));
  expect(await toldOf(edition.path)).toMatchInlineSnapshot(`
    "content/products/copy.json · id — id 是 "infrared-thermometer"，与文件名不同。请把文件改名为 infrared-thermometer.json，或把 id 改成 "copy"；已发布的 id 不要改。
    content/products/copy.json · id — id "infrared-thermometer" 被多个文件使用：products/copy.json、products/infrared-thermometer.json。每条记录用自己的 id，请改掉后来的那个。
    content/products/copy.json · name.zh — 同一企业已有同名同型号的产品：products/infrared-thermometer.json。请合并为一条；再次列入的，在 listings 中加一条列入记录。
    content/products/infrared-thermometer.json · id — id "infrared-thermometer" 被多个文件使用：products/copy.json、products/infrared-thermometer.json。每条记录用自己的 id，请改掉后来的那个。
    content/products/infrared-thermometer.json · name.zh — 同一企业已有同名同型号的产品：products/copy.json。请合并为一条；再次列入的，在 listings 中加一条列入记录。
    content/products/copy.json · id — the id is "infrared-thermometer", unlike the file name. Rename the file to infrared-thermometer.json, or make the id "copy"; never change a published id.
    content/products/copy.json · id — the id "infrared-thermometer" is used by several files: products/copy.json, products/infrared-thermometer.json. Give each record its own id: change the later one.
    content/products/copy.json · name.zh — the same manufacturer has a product of this name and model: products/infrared-thermometer.json. Merge them; a product that is listed again gets a further entry in listings.
    content/products/infrared-thermometer.json · id — the id "infrared-thermometer" is used by several files: products/copy.json, products/infrared-thermometer.json. Give each record its own id: change the later one.
    content/products/infrared-thermometer.json · name.zh — the same manufacturer has a product of this name and model: products/copy.json. Merge them; a product that is listed again gets a further entry in listings."
  `);
});

test('files that nobody reads', async () => {
  expect(await toldWith({ 'notes.txt': '', 'products/old/x.json': '{}', 'pages/fr/about.md': '', 'reports/x.json': '{}' })).toMatchInlineSnapshot(`
    "content/notes.txt — 不知道这个文件有什么用。notes.txt 不在目录应有的位置，请移走。
    content/pages/fr — 不是普通文件（链接、文件夹或设备）。请放入文件本身。
    content/pages/fr/about.md — 不知道这个文件有什么用。about.md 不在目录应有的位置，请移走。
    content/pages/fr/about.md — 内容为空。请写正文。
    content/products/old — 不是普通文件（链接、文件夹或设备）。请放入文件本身。
    content/products/old/x.json — 不知道这个文件有什么用。x.json 不在目录应有的位置，请移走。
    content/reports — 不是普通文件（链接、文件夹或设备）。请放入文件本身。
    content/reports/x.json — 不知道这个文件有什么用。x.json 不在目录应有的位置，请移走。
    content/notes.txt — nobody reads this file. Move notes.txt out of the edition.
    content/pages/fr — is no plain file, but a link, a folder or a device. Put the file itself there.
    content/pages/fr/about.md — nobody reads this file. Move about.md out of the edition.
    content/pages/fr/about.md — is empty. Write its text.
    content/products/old — is no plain file, but a link, a folder or a device. Put the file itself there.
    content/products/old/x.json — nobody reads this file. Move x.json out of the edition.
    content/reports — is no plain file, but a link, a folder or a device. Put the file itself there.
    content/reports/x.json — nobody reads this file. Move x.json out of the edition."
  `);
});

test('a prose page in one language only', async () => {
  expect(await toldWith({ 'pages/zh/procurement.md': '正文。', 'pages/en/help.md': 'Text.' })).toMatchInlineSnapshot(`
    "content/pages/en/procurement.md — 缺少这个文件，而另一种语言有这一页。说明页要有中文和英文两份；请补上，或把两份都移走。
    content/pages/zh/help.md — 缺少这个文件，而另一种语言有这一页。说明页要有中文和英文两份；请补上，或把两份都移走。
    content/pages/en/procurement.md — is missing, while the page exists in the other language. A prose page stands in Chinese and in English: add it, or remove both.
    content/pages/zh/help.md — is missing, while the page exists in the other language. A prose page stands in Chinese and in English: add it, or remove both."
  `);
});

test('a prose page in both languages', async () => {
  expect(await toldWith({ 'pages/zh/procurement.md': '正文。', 'pages/en/procurement.md': 'Text.' })).toBe('');
});

test('a dot file does not count', async () => {
  expect(await toldWith({ '.DS_Store': '', 'products/.x.json.swp': '' })).toBe('');
});

test('file names with capitals, spaces or Chinese', async () => {
  await using edition = await aCopyOfTheFixture();
  const text = await readFile(join(edition.path, product), 'utf8');
  await rm(join(edition.path, product));
  for (const [file, own] of [['products/Infrared.json', 'one'], ['products/infrared thermometer.json', 'two'], ['products/测温仪.json', 'three']] as const) {
    await edition.write(file, text.replace('在线红外测温仪', `在线红外测温仪${own}`));
  }
  const lines = (await toldOf(edition.path)).split('\n').filter((line) => line.includes('the file name'));
  expect(lines).toMatchInlineSnapshot(`
    [
      "content/products/infrared thermometer.json — the file name holds characters that are not allowed. Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.",
      "content/products/infrared thermometer.json · id — the id is "infrared-thermometer", unlike the file name. Rename the file to infrared-thermometer.json; never change a published id.",
      "content/products/Infrared.json — the file name holds characters that are not allowed. Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.",
      "content/products/Infrared.json · id — the id is "infrared-thermometer", unlike the file name. Rename the file to infrared-thermometer.json; never change a published id.",
      "content/products/测温仪.json — the file name holds characters that are not allowed. Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.",
      "content/products/测温仪.json · id — the id is "infrared-thermometer", unlike the file name. Rename the file to infrared-thermometer.json; never change a published id.",
    ]
  `);
});

test('two files whose names differ in case', async () => {
  expect(await toldWith({ 'logos/Sample-Robotics.png': await readFile(join(projectRoot, 'tests/fixtures/edition/logos/sample-robotics.png')) })).toMatchInlineSnapshot(`
    "content/logos/sample-robotics.png — 文件名只有大小写不同：logos/Sample-Robotics.png、logos/sample-robotics.png。有的系统会把它们当作同一个文件，请合并成一个小写文件名。
    content/logos/Sample-Robotics.png — 文件名只有大小写不同：logos/Sample-Robotics.png、logos/sample-robotics.png。有的系统会把它们当作同一个文件，请合并成一个小写文件名。
    content/logos/Sample-Robotics.png — 文件名含有规定以外的字符。只用小写字母、数字和连字符，扩展名小写，例如 products/umi-panorama.json。
    content/logos/Sample-Robotics.png — 没有企业或产品使用这个图。请在对应记录里写 "logo": 文件名，或删去这个文件。
    content/logos/sample-robotics.png — file names differ in case only: logos/Sample-Robotics.png, logos/sample-robotics.png. Some systems take them for one file: merge them under one lower-case name.
    content/logos/Sample-Robotics.png — file names differ in case only: logos/Sample-Robotics.png, logos/sample-robotics.png. Some systems take them for one file: merge them under one lower-case name.
    content/logos/Sample-Robotics.png — the file name holds characters that are not allowed. Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.
    content/logos/Sample-Robotics.png — no manufacturer or product uses this picture. Name it in the record's "logo" field, or remove the file."
  `);
});

test('an orphan logo and a missing logo', async () => {
  await using edition = await aCopyOfTheFixture();
  await edition.write('logos/orphan.png', await readFile(join(edition.path, 'logos/sample-robotics.png')));
  await rm(join(edition.path, 'logos/sample-robotics.png'));
  expect(await toldOf(edition.path)).toMatchInlineSnapshot(`
    "content/logos/orphan.png — 没有企业或产品使用这个图。请在对应记录里写 "logo": 文件名，或删去这个文件。
    content/products/harbour-inspection-robot.json · logo — logos/ 里没有 "sample-robotics.png"。请放入这个文件，或删去 logo 一项；没有标识图时显示字标。
    content/logos/orphan.png — no manufacturer or product uses this picture. Name it in the record's "logo" field, or remove the file.
    content/products/harbour-inspection-robot.json · logo — logos/ holds no "sample-robotics.png". Add the file, or remove the field: a monogram is shown instead."
  `);
});

test('a broken record does not make its manufacturer, its logo or its list look superfluous or missing', async () => {
  for (const file of ['products/wearable-infusion-pump.json', 'manufacturers/sample-robotics.json', 'lists/demo-award.json']) {
    expect((await toldWith({ [file]: (text) => text.replace('{', '{ "oops": 1,') })).split('\n'), file).toHaveLength(2);
  }
});

test('an edition without any logo needs no folder for them', async () => {
  await using edition = await aCopyOfTheFixture();
  await rm(join(edition.path, 'logos'), { recursive: true });
  expect((await readEdition(edition.path)).problems).toEqual([]);
});

test('a broken edition.json is one problem, not one per record', async () => {
  expect(await toldWith({ 'edition.json': '{' })).toMatchInlineSnapshot(`
    "content/edition.json — 第 1 行附近的 JSON 有误：{。请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。
    content/edition.json — broken JSON near line 1: {. Check the quotation marks, commas and brackets of this line and the one above."
  `);
});

test('the check prints the problems and says no; of a clean edition it says how large it is', async () => {
  const [error, log] = [vi.spyOn(console, 'error').mockReturnValue(), vi.spyOn(console, 'log').mockReturnValue()];
  vi.spyOn(process, 'cwd').mockReturnValue(projectRoot);
  const fixture = join(projectRoot, 'tests/fixtures/edition');
  expect(await checkAndReport(fixture, 'zh')).toBeTruthy();
  expect(await checkAndReport(fixture, 'en')).toBeTruthy();
  expect(log.mock.calls).toEqual([['tests/fixtures/edition：6 项产品、4 家企业，没有问题。'], ['tests/fixtures/edition: 6 products, 4 manufacturers, no problems.']]);
  await using edition = await aCopyOfTheFixture();
  await edition.write('notes.txt', '');
  expect(await checkAndReport(edition.path, 'en')).toBeFalsy();
  expect(error.mock.calls.flat().join('')).toMatch(/notes\.txt — nobody reads this file\. .*\n\n1 problem in 1 file\.$/);
});

test('a link, and a folder where a record should be, are told: the site would follow what the check does not read', async () => {
  await using edition = await aCopyOfTheFixture();
  await using elsewhere = await aTemporaryDirectory();
  const outside = await elsewhere.write('linked.json', '{ "links": [{ "url": "javascript:alert(1)" }] }');
  await symlink(outside, join(edition.path, 'products/linked.json'));
  await mkdir(join(edition.path, 'logos/folder.png'));
  const { problems } = await readEdition(edition.path);
  expect(problems.map(({ file, message }) => `${file}: ${message.en}`)).toEqual(['logos/folder.png: is no plain file, but a link, a folder or a device', 'products/linked.json: is no plain file, but a link, a folder or a device']);
});

test('the policy of an edition is read whole', async () => {
  await using edition = await aCopyOfTheFixture();
  expect((await readEdition(edition.path)).records.policy).toBeUndefined();
  for (const [file, content] of Object.entries(policyFiles)) await edition.write(file, content);
  const { records } = await readEdition(edition.path);
  expect(records.policy).toEqual(someRecords({ policy: { scenarios: [aScenario()] } }).policy);
  expect(await toldOf(edition.path)).toBe('');
});

test('a policy of which files are missing', async () => {
  expect(await toldWith({ 'measures/01.json': policyFiles['measures/01.json'] })).toMatchInlineSnapshot(`
    "content/applicability.json — 缺少这一部分，而本版有政策数据。政策数据由 policy.json、units.json、supports.json、targets.json、applicability.json 和 measures/ 组成，另可有 scenarios/；请补齐，或全部移走。
    content/policy.json — 缺少这一部分，而本版有政策数据。政策数据由 policy.json、units.json、supports.json、targets.json、applicability.json 和 measures/ 组成，另可有 scenarios/；请补齐，或全部移走。
    content/supports.json — 缺少这一部分，而本版有政策数据。政策数据由 policy.json、units.json、supports.json、targets.json、applicability.json 和 measures/ 组成，另可有 scenarios/；请补齐，或全部移走。
    content/targets.json — 缺少这一部分，而本版有政策数据。政策数据由 policy.json、units.json、supports.json、targets.json、applicability.json 和 measures/ 组成，另可有 scenarios/；请补齐，或全部移走。
    content/units.json — 缺少这一部分，而本版有政策数据。政策数据由 policy.json、units.json、supports.json、targets.json、applicability.json 和 measures/ 组成，另可有 scenarios/；请补齐，或全部移走。
    content/applicability.json — is missing, while the edition has data of a policy. That data is policy.json, units.json, supports.json, targets.json, applicability.json and measures/, besides scenarios/ if there are any: complete it, or remove it all.
    content/policy.json — is missing, while the edition has data of a policy. That data is policy.json, units.json, supports.json, targets.json, applicability.json and measures/, besides scenarios/ if there are any: complete it, or remove it all.
    content/supports.json — is missing, while the edition has data of a policy. That data is policy.json, units.json, supports.json, targets.json, applicability.json and measures/, besides scenarios/ if there are any: complete it, or remove it all.
    content/targets.json — is missing, while the edition has data of a policy. That data is policy.json, units.json, supports.json, targets.json, applicability.json and measures/, besides scenarios/ if there are any: complete it, or remove it all.
    content/units.json — is missing, while the edition has data of a policy. That data is policy.json, units.json, supports.json, targets.json, applicability.json and measures/, besides scenarios/ if there are any: complete it, or remove it all."
  `);
});

test('a broken file of the policy is one problem, not one of each record that rests on it', async () => {
  for (const file of Object.keys(policyFiles)) {
    expect((await toldWith({ ...policyFiles, [file]: '{' })).split('\n').map((line) => line.split(' — ')[0]), file).toEqual([`content/${file}`, `content/${file}`]);
    expect((await toldWith({ ...policyFiles, [file]: '' })).split('\n').map((line) => line.split(' — ')[0]), file).toEqual([`content/${file}`, `content/${file}`]);
  }
});

test('files of the policy in a wrong place, or under a name that is none of its', async () => {
  const { 'measures/01.json': measure } = policyFiles;
  expect(await toldWith({ ...policyFiles, 'measures/old/01.json': measure, 'measures/7.json': measure, 'measures/notes.txt': '', 'policy/supports.json': '{}', 'support.json': '{}' })).toMatchInlineSnapshot(`
    "content/measures/7.json · id — id 是 "01"，与文件名不同。请把文件改名为 01.json；已发布的 id 不要改。
    content/measures/notes.txt — 不知道这个文件有什么用。notes.txt 不在目录应有的位置，请移走。
    content/measures/old — 不是普通文件（链接、文件夹或设备）。请放入文件本身。
    content/measures/old/01.json — 不知道这个文件有什么用。01.json 不在目录应有的位置，请移走。
    content/policy — 不是普通文件（链接、文件夹或设备）。请放入文件本身。
    content/policy/supports.json — 不知道这个文件有什么用。supports.json 不在目录应有的位置，请移走。
    content/support.json — 不知道这个文件有什么用。support.json 不在目录应有的位置，请移走。
    content/measures/7.json · id — the id is "01", unlike the file name. Rename the file to 01.json; never change a published id.
    content/measures/notes.txt — nobody reads this file. Move notes.txt out of the edition.
    content/measures/old — is no plain file, but a link, a folder or a device. Put the file itself there.
    content/measures/old/01.json — nobody reads this file. Move 01.json out of the edition.
    content/policy — is no plain file, but a link, a folder or a device. Put the file itself there.
    content/policy/supports.json — nobody reads this file. Move supports.json out of the edition.
    content/support.json — nobody reads this file. Move support.json out of the edition."
  `);
});

test('a note in the folder of the measures makes no policy', async () => {
  expect((await toldWith({ 'measures/notes.txt': '' })).split('\n')).toHaveLength(2);
});
