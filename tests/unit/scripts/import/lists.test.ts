// npm run import on lists as offices publish them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../../../scripts/lib/today.ts';
import { anEdition, csv, differing, listOf2026, listOf2027, section, spreadsheet, type AnEdition, type Run } from './a-run.ts';

/** The report's line per section. */
const overview = ({ stdout }: Run): string => stdout.split('\n\n').slice(1, 2).join('');

/** The list of 2026, with what a heading means that the catalogue does not know. */
const answered = [spreadsheet('list-2026-messy.xlsx'), ...listOf2026, '--map', '备注=列入说明'];
/** The fixture after that list was imported. */
let written: AnEdition;
let write: Run;
/** The day before it and the day after it: midnight may lie between. */
let days: string[];

beforeAll(async () => {
  written = await anEdition();
  const before = today();
  write = written.run('import', ...answered, '--write');
  days = [before, today()];
});
afterAll(() => written[Symbol.asyncDispose]());

describe('a list as it is published: titles, groups of headings, merged cells, a sheet per sector, totals, notes', () => {
  test('asks about the heading that it cannot place, tells the rest, and changes no byte', async () => {
    await using edition = await anEdition();
    const before = edition.tree();
    const run = edition.run('import', spreadsheet('list-2026-messy.xlsx'), ...listOf2026);
    expect(run.status).toBe(1);
    expect(edition.tree()).toEqual(before);
    expect(run.stderr).toBe('\n0 个问题、1 个待确认，没有写入。改好后请再运行一次。\n');
    expect(overview(run)).toMatchInlineSnapshot(`
      "一、来源          1 项
      二、新增产品      5 项
      三、已有产品列入  5 项
      四、变更产品      3 项
      五、移出          无
      六、不变          无
      七、新企业        3 项
      八、变更企业      2 项
      九、提示          7 项"
    `);
    expect(section(run.stdout, '待确认')).toMatchInlineSnapshot(`
      "── 待确认 ──
      list-2026-messy.xlsx · 一、仪器仪表 · 第 4 行 · L 列“备注” — 不知道“备注”是哪一列。请用 --map "备注=列名" 说明，列名见模板的“数据字典”表；不导入就写 --map "备注="。"
    `);
    expect(section(run.stdout, '提示')).toMatchInlineSnapshot(`
      "── 九、提示 ──

        位置                                                          问题                           处理办法
        list-2026-messy.xlsx · 说明                                   没有找到表头，这张表没有导入   表头要有产品名称（name.zh）；用了别的叫法时，请用 --map "列名=name.zh" 说明。
        list-2026-messy.xlsx · 一、仪器仪表                           合计行没有导入：第 9 行        如果其中有产品，请补上企业名称。
        list-2026-messy.xlsx · 一、仪器仪表 · 第 4 行 · H 列“联系人”  是个人联系信息，没有导入       网站不公布个人信息；企业公开的联系方式请写在“企业”表。
        list-2026-messy.xlsx · 二、机器人（共4项）                    合计行没有导入：第 10 行       如果其中有产品，请补上企业名称。
        list-2026-messy.xlsx · 二、机器人（共4项）                    脚注行没有导入：第 11、12 行   如果其中有产品，请补上企业名称。
        list-2026-messy.xlsx · 二、机器人（共4项）                    重复的表头行没有导入：第 7 行  如果其中有产品，请补上企业名称。
        list-2026-messy.xlsx · 底稿                                   工作表是隐藏的，没有读入       如果需要其中的内容，请取消隐藏后保存，再用新文件。"
    `);
  });

  test('once answered, it is previewed, and no byte is changed', async () => {
    await using edition = await anEdition();
    const before = edition.tree();
    const preview = edition.run('import', ...answered);
    expect(preview.status).toBe(0);
    expect(edition.tree()).toEqual(before);
    expect(preview.stdout).toContain(`将写入 ${differing(before, written.tree()).filter((file) => file !== 'changes').length} 个文件`);
    expect(['新增产品', '已有产品列入', '变更产品', '新企业', '变更企业'].map((title) => section(preview.stdout, title)).join('\n\n')).toMatchInlineSnapshot(`
      "── 二、新增产品 ──

        名称                      编号                                                  企业                            行业 / 品类          型号                   列入
        台式拉曼光谱仪            example-instruments-rm-100                            示例精仪（上海）有限公司        仪器仪表             ＲＭ－１００、RM-100S  推荐目录 · 2026 · 第一批 · 2026-05-20 列入 · 有效期至 2028-05-19 · 示经信技〔2026〕7号
        便携水质分析仪            shili-shui-wu-yiqi-wq-8                               示例水务仪器有限公司            仪器仪表             WQ-8                   推荐目录 · 2026 · 第一批 · 2026-05-20 列入 · 有效期至 2028-05-19 · 示经信技〔2026〕7号
        管廊巡检机器人            sample-robotics-sr-9                                  样例机器人(示例市)有限公司      机器人               ＳＲ－９、SR-9H        推荐目录 · 2026 · 2026-05-20 列入 · 有效期至 2028-05-19 · 示经信技〔2026〕7号
        隧道巡检机器人（轨道式）  xugou-zhineng-zhuangbei-shili-shi-tr-1                虚构智能装备（示例市）有限公司  机器人               TR-1                   推荐目录 · 2026 · 2026-05-20 列入 · 有效期至 2028-05-19 · 示经信技〔2026〕7号
        床旁输液泵                shili-shi-diyi-shifan-yiyuan-chuang-pang-shu-ye-beng  示例市第一示范医院              医疗器械 / 输注设备                         推荐目录 · 2026 · 2026-05-20 列入 · 有效期至 2028-05-19 · 示经信技〔2026〕7号

      ── 三、已有产品列入 ──

        名称                 编号                      企业                        列入
        EX-200 手持式光谱仪  handheld-spectrometer     示例精仪（上海）有限公司    推荐目录 · 2026 · 第一批 · 2026-05-20 列入 · 有效期至 2028-05-19 · 示经信技〔2026〕7号
        在线红外测温仪       infrared-thermometer      示例精仪（上海）有限公司    推荐目录 · 2026 · 第一批 · 2026-05-20 列入 · 有效期至 2028-05-19 · 示经信技〔2026〕7号
        港口巡检机器人       harbour-inspection-robot  样例机器人(示例市)有限公司  推荐目录 · 2026 · 2026-05-20 列入 · 有效期至 2028-05-19 · 示经信技〔2026〕7号
        储罐清洗机器人       tank-cleaning-robot       样例机器人(示例市)有限公司  推荐目录 · 2026 · 2026-05-20 列入 · 有效期至 2028-05-19 · 示经信技〔2026〕7号
        可穿戴输注泵         wearable-infusion-pump    伊克斯医疗（示例）有限公司  推荐目录 · 2026 · 2026-05-20 列入 · 有效期至 2028-05-19 · 示经信技〔2026〕7号

      ── 四、变更产品 ──

        名称            编号                      字段                 原值 → 新值
        港口巡检机器人  harbour-inspection-robot  应用案例 · 港口岸桥  （空） → 港口岸桥
                                                  应用案例 · 散货码头  （空） → 散货码头
        储罐清洗机器人  tank-cleaning-robot       名称来源             本站译名 → 出处写法
        可穿戴输注泵    wearable-infusion-pump    名称来源             本站译名 → 出处写法

      ── 七、新企业 ──

        名称                            编号
        示例水务仪器有限公司            shili-shui-wu-yiqi
        虚构智能装备（示例市）有限公司  xugou-zhineng-zhuangbei-shili-shi
        示例市第一示范医院              shili-shi-diyi-shifan-yiyuan

      ── 八、变更企业 ──

        名称                        编号             字段          原值 → 新值
        样例机器人(示例市)有限公司  sample-robotics  企业名称      样例机器人（示例市）有限公司 → 样例机器人(示例市)有限公司
                                                     所在区        （空） → 港区
        伊克斯医疗（示例）有限公司  exmed            企业名称来源  本站译名 → 出处写法"
    `);

  });

  test('with --write, it is written as it was previewed, right to the check; the same again changes nothing', async () => {
    await using untouched = await anEdition();
    const after = written.tree();
    const changed = differing(untouched.tree(), after).filter((file) => file !== 'changes');
    const [changeSet] = await written.changeSets();
    expect(write).toMatchObject({ status: 0, stderr: '' });
    expect(write.stdout).toContain(`已写入 ${changed.length} 个文件`);
    expect(changed.filter((file) => file !== 'edition.json')).toEqual([
      `changes/${changeSet?.id ?? ''}.json`,
      'manufacturers/exmed.json',
      'manufacturers/sample-robotics.json',
      'manufacturers/shili-shi-diyi-shifan-yiyuan.json',
      'manufacturers/shili-shui-wu-yiqi.json',
      'manufacturers/xugou-zhineng-zhuangbei-shili-shi.json',
      'products/example-instruments-rm-100.json',
      'products/handheld-spectrometer.json',
      'products/harbour-inspection-robot.json',
      'products/infrared-thermometer.json',
      'products/sample-robotics-sr-9.json',
      'products/shili-shi-diyi-shifan-yiyuan-chuang-pang-shu-ye-beng.json',
      'products/shili-shui-wu-yiqi-wq-8.json',
      'products/tank-cleaning-robot.json',
      'products/wearable-infusion-pump.json',
      'products/xugou-zhineng-zhuangbei-shili-shi-tr-1.json',
    ]);
    expect(await written.problems()).toEqual([]);

    const again = written.run('import', ...answered, '--write');
    expect(again.status).toBe(0);
    expect(again.stdout).toContain('没有需要改动的内容。');
    expect(written.tree()).toEqual(after);
  });

  test('each cell is read as it is meant', () => {
    // A name broken in two, models in full width and in two lines, a code in full width, a date that is a number, a date over four rows, text that looks like a command.
    expect(written.product('example-instruments-rm-100')).toMatchObject({
      name: { zh: '台式拉曼光谱仪' },
      manufacturer: 'example-instruments',
      models: ['ＲＭ－１００', 'RM-100S'],
      sector: 'instruments',
      specifications: [{ label: { zh: '分辨率' }, value: '≤ 2', unit: 'cm⁻¹', max: 2 }, { label: { zh: '光源波长' }, value: '785', unit: 'nm', min: 785, max: 785 }],
      listings: [{ year: 2026, batch: '第一批', document: '示经信技〔2026〕7号', listedOn: '2026-05-20', validUntil: '2028-05-19', note: { zh: "=cmd|'/c calc'!A0" } }],
      sources: [{ title: '示例市创新产品推荐目录（2026年度）', document: '示经信技〔2026〕7号', file: { name: 'list-2026-messy.xlsx' } }],
    });
    // The value of a formula, spaces around a name, the district with its city.
    expect(written.product('shili-shui-wu-yiqi-wq-8').name).toEqual({ zh: '便携水质分析仪' });
    expect(written.manufacturer('shili-shui-wu-yiqi')).toMatchObject({ name: { zh: '示例水务仪器有限公司' }, nameOrigin: 'registered', kind: 'company', creditCode: '91990000EXAMPLE019', district: 'west' });
    // 同上 for maker and dates; a group heading is its sector.
    expect(written.product('sample-robotics-sr-9')).toMatchObject({ manufacturer: 'sample-robotics', sector: 'robots', models: ['ＳＲ－９', 'SR-9H'], listings: [{ listedOn: '2026-05-20', validUntil: '2028-05-19' }] });
    expect(written.product('tank-cleaning-robot').listings?.map(({ year, listedOn }) => [year, listedOn])).toEqual([[2023, '2023-05-01'], [2026, '2026-05-20']]);
    expect(written.product('xugou-zhineng-zhuangbei-shili-shi-tr-1').listings).toMatchObject([{ listedOn: '2026-05-20', validUntil: '2028-05-19' }]);
    expect(written.product('shili-shi-diyi-shifan-yiyuan-chuang-pang-shu-ye-beng')).toMatchObject({ sector: 'medical-devices', category: 'infusion', registrations: [{ number: '国械注准20263140001' }, { number: '国械注准20263140002' }] });
    // Listed again without anything else said differently: a spelling in half width is the same figure, and its unit stays.
    expect(written.product('infrared-thermometer')).toMatchObject({ specifications: [{ unit: '℃', source: 's1' }], listings: [{ year: 2021 }, { year: 2026, validUntil: '2028-05-19' }] });
  });

  test('the change log tells what happened, when, and after which document', async () => {
    const [changeSet, ...others] = await written.changeSets();
    expect(others).toEqual([]);
    expect(changeSet).toMatchObject({
      id: `${changeSet?.date ?? ''}-01`,
      reason: { zh: '导入《示例市创新产品推荐目录（2026年度）》（示经信技〔2026〕7号）。' },
      source: { title: '示例市创新产品推荐目录（2026年度）', document: '示经信技〔2026〕7号', file: { name: 'list-2026-messy.xlsx' } },
    });
    expect(days).toContain(changeSet?.date);
    const told = (changeSet?.transactions ?? []).filter(({ type }) => type !== 'expired').map(({ type, product, manufacturer, list, year, on }) => [type, product ?? manufacturer, list, year, on].filter((part) => part !== undefined).join(' '));
    expect(told).toMatchInlineSnapshot(`
      [
        "corrected sample-robotics",
        "corrected exmed",
        "renewed handheld-spectrometer recommendation-catalogue 2026 2026-05-20",
        "renewed infrared-thermometer recommendation-catalogue 2026 2026-05-20",
        "renewed harbour-inspection-robot recommendation-catalogue 2026 2026-05-20",
        "corrected harbour-inspection-robot",
        "renewed tank-cleaning-robot recommendation-catalogue 2026 2026-05-20",
        "corrected tank-cleaning-robot",
        "listed wearable-infusion-pump recommendation-catalogue 2026 2026-05-20",
        "corrected wearable-infusion-pump",
        "listed example-instruments-rm-100 recommendation-catalogue 2026 2026-05-20",
        "listed shili-shui-wu-yiqi-wq-8 recommendation-catalogue 2026 2026-05-20",
        "listed sample-robotics-sr-9 recommendation-catalogue 2026 2026-05-20",
        "listed xugou-zhineng-zhuangbei-shili-shi-tr-1 recommendation-catalogue 2026 2026-05-20",
        "listed shili-shi-diyi-shifan-yiyuan-chuang-pang-shu-ye-beng recommendation-catalogue 2026 2026-05-20",
      ]
    `);
  });
});

test('a list with every kind of mistake: each told once, in the order of the rows, with what to do; nothing is written', async () => {
  await using edition = await anEdition();
  const before = edition.tree();
  const { status, stdout, stderr } = edition.run('import', spreadsheet('list-2026-mistakes.xlsx'), ...listOf2026, '--write');
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "
    24 个问题、3 个待确认，没有写入。改好后请再运行一次。
    "
  `);
  expect(section(stdout, '问题')).toMatchInlineSnapshot(`
    "── 问题 ──
    list-2026-mistakes.xlsx · 名单 · 第 3 行 · E 列“统一社会信用代码” — 统一社会信用代码 91990000EXAMPLE03X 的校验位不对。请对照营业执照逐位核对。
    list-2026-mistakes.xlsx · 名单 · 第 4 行 · E 列“统一社会信用代码” — 统一社会信用代码 91990000EXAMPLE0 有 16 位。应为 18 位，请对照营业执照核对。
    list-2026-mistakes.xlsx · 名单 · 第 5 行 · E 列“统一社会信用代码” — 统一社会信用代码 91990000EXAMPLEOI6 含有不会出现的字符。代码不含 I、O、S、V、Z，请核对是否为 1、0、5、U、2。
    list-2026-mistakes.xlsx · 名单 · 第 6 行 · E 列“统一社会信用代码” — 统一社会信用代码存成了数字 919900001234568000，末几位已经丢失。请把这一列的格式设为“文本”，再从原件重新录入。
    list-2026-mistakes.xlsx · 名单 · 第 7 行 · H 列“行业” — 没有名为“量子科技”的行业。请改成以下之一：仪器仪表、机器人、医疗器械、能源装备。
    list-2026-mistakes.xlsx · 名单 · 第 8 行 · I 列“品类” — 没有名为“巡检机器人”的品类。请改成以下之一：光谱仪、温度测量。
    list-2026-mistakes.xlsx · 名单 · 第 9 行 · G 列“所属区” — 没有名为“南区”的区。请改成以下之一：东区、西区、港区。
    list-2026-mistakes.xlsx · 名单 · 第 10 行 · F 列“企业性质” — 没有名为“民营企业”的企业性质。请改成以下之一：企业、外商投资企业、科研院所、高等院校、事业单位。
    list-2026-mistakes.xlsx · 名单 · 第 11 行 · M 列“列入日期” — “01/05/2026”不是可以确定的日期。请写成 2025-05-20、2025.5.20 或 2025年5月20日。
    list-2026-mistakes.xlsx · 名单 · 第 12 行 · M 列“列入日期” — “2026年2月30日”不是可以确定的日期。请写成 2025-05-20、2025.5.20 或 2025年5月20日。
    list-2026-mistakes.xlsx · 名单 · 第 13 行 · N 列“有效期至” — “2028年5月”没有写到日。有效期需要确切的一天，请写成 2025-05-20。
    list-2026-mistakes.xlsx · 名单 · 第 14 行 · N 列“有效期至” — 有效期至：2025-05-19 早于列入日期 2026-05-20。请对照公告核对两个日期。
    list-2026-mistakes.xlsx · 名单 · 第 15 行 · L 列“年度” — “二〇二六”不是年度。请写 1990 至 2100 之间的年份，如 2025。
    list-2026-mistakes.xlsx · 名单 · 第 16 行 · J 列“主要参数” — 参数没有写成“名称：数值 单位”：测量精度 2 μm。请补上冒号，例如“质量：1.2 kg”，多个参数以分号或换行分开。
    list-2026-mistakes.xlsx · 名单 · 第 17 行 · K 列“注册证号” — 无法判断 示械注准20260000001 由哪个机关核发。请写在“注册证”表里，并写明发证机关。
    list-2026-mistakes.xlsx · 名单 · 第 18 行 · “产品名称”列 — 缺少产品名称。请填写“产品名称”一列；不是产品的行请删去。
    list-2026-mistakes.xlsx · 名单 · 第 19 行 · “企业名称”列 — 缺少企业名称。请填写“企业名称”一列；合并单元格或“同上”都可以。
    list-2026-mistakes.xlsx · 名单 · 第 21 行 · H 列“行业” — “机器人”与“名单”第 20 行的“仪器仪表”不一致，两行说的却是同一产品。请核对后统一，或只留一行；确是两个产品的，请写明不同的型号。
    list-2026-mistakes.xlsx · 名单 · 第 22 行 · B 列“产品名称” — 是电子表格的错误值 #DIV/0!。请改正公式，或直接填写内容。
    list-2026-mistakes.xlsx · 名单 · 第 23 行 · I 列“品类” — 是电子表格的错误值 #N/A。请改正公式，或直接填写内容。
    list-2026-mistakes.xlsx · 名单 · 第 24 行 · D 列“企业名称” — 从名称看不出“示例创新工坊”的性质。请填写“企业性质”一列：企业、外商投资企业、科研院所、高等院校或事业单位。
    list-2026-mistakes.xlsx · 名单 · 第 27 行 · E 列“统一社会信用代码” — 信用代码 91990000EXAMPLE04J 与“示例精仪（上海）有限公司”现有的 91990000EXAMPLE006 不同。请对照营业执照核对，改正其中一个。
    list-2026-mistakes.xlsx · 名单 · 第 28 行 — 不知道属于哪个行业。请加一列“行业”，或按行业分表、以行业为表名。
    list-2026-mistakes.xlsx · 名单 · 第 29 行 — 没有名为“五、量子科技”的行业或品类。看起来是分组标题：请改成本目录的行业名称，或删去这一行。"
  `);
  expect(section(stdout, '待确认')).toMatchInlineSnapshot(`
    "── 待确认 ──
    list-2026-mistakes.xlsx · 名单 · 第 2 行 · O 列“推荐等次说明” — 不知道“推荐等次说明”是哪一列。请用 --map "推荐等次说明=列名" 说明，列名见模板的“数据字典”表；不导入就写 --map "推荐等次说明="。
    list-2026-mistakes.xlsx · 名单 · 第 25 行 · D 列“企业名称” — “示例精仪器（上海）有限公司”是不是已有的企业：示例精仪（上海）有限公司（example-instruments）。是（改名或写法不同），就用 --same "示例精仪器（上海）有限公司=example-instruments"；不是，就用 --new "示例精仪器（上海）有限公司"。
    list-2026-mistakes.xlsx · 名单 · 第 26 行 · B 列“产品名称” — “港口巡检机器人系统”像是已有产品改了名：港口巡检机器人（harbour-inspection-robot）。是同一产品，就用 --same "港口巡检机器人系统=harbour-inspection-robot"，或在“产品ID”一列写上编号；不是，就用 --new "港口巡检机器人系统"。"
  `);
  expect(edition.tree()).toEqual(before);
  const english = edition.run('import', spreadsheet('list-2026-mistakes.xlsx'), ...listOf2026, '--lang', 'en');
  expect(section(english.stdout, 'Problems')).toMatchInlineSnapshot(`
    "── Problems ──
    list-2026-mistakes.xlsx · 名单 · row 3 · column E "统一社会信用代码" — the check character of the credit code 91990000EXAMPLE03X is wrong. Compare it with the business licence, character by character.
    list-2026-mistakes.xlsx · 名单 · row 4 · column E "统一社会信用代码" — the credit code 91990000EXAMPLE0 has 16 characters. It has 18: compare it with the business licence.
    list-2026-mistakes.xlsx · 名单 · row 5 · column E "统一社会信用代码" — the credit code 91990000EXAMPLEOI6 holds characters that cannot occur. It never holds I, O, S, V or Z: check for 1, 0, 5, U and 2.
    list-2026-mistakes.xlsx · 名单 · row 6 · column E "统一社会信用代码" — the credit code was stored as the number 919900001234568000 and has lost its last digits. Format the column as text and enter the code again from the original.
    list-2026-mistakes.xlsx · 名单 · row 7 · column H "行业" — there is no sector "量子科技". Use one of: 仪器仪表, 机器人, 医疗器械, 能源装备.
    list-2026-mistakes.xlsx · 名单 · row 8 · column I "品类" — there is no category "巡检机器人". Use one of: 光谱仪, 温度测量.
    list-2026-mistakes.xlsx · 名单 · row 9 · column G "所属区" — there is no district "南区". Use one of: 东区, 西区, 港区.
    list-2026-mistakes.xlsx · 名单 · row 10 · column F "企业性质" — there is no kind of organisation "民营企业". Use one of: 企业, 外商投资企业, 科研院所, 高等院校, 事业单位.
    list-2026-mistakes.xlsx · 名单 · row 11 · column M "列入日期" — "01/05/2026" is no date that can be told. Write it as 2025-05-20, 2025.5.20 or 2025年5月20日.
    list-2026-mistakes.xlsx · 名单 · row 12 · column M "列入日期" — "2026年2月30日" is no date that can be told. Write it as 2025-05-20, 2025.5.20 or 2025年5月20日.
    list-2026-mistakes.xlsx · 名单 · row 13 · column N "有效期至" — "2028年5月" names no day. An exact day is needed: write it as 2025-05-20.
    list-2026-mistakes.xlsx · 名单 · row 14 · column N "有效期至" — Valid until: 2025-05-19 is before the day of listing, 2026-05-20. Check both dates against the announcement.
    list-2026-mistakes.xlsx · 名单 · row 15 · column L "年度" — "二〇二六" is no year. Write a year from 1990 to 2100, such as 2025.
    list-2026-mistakes.xlsx · 名单 · row 16 · column J "主要参数" — no "name: value unit": 测量精度 2 μm. Put a colon between them, such as "质量：1.2 kg"; separate several by ； or line breaks.
    list-2026-mistakes.xlsx · 名单 · row 17 · column K "注册证号" — cannot tell who gave 示械注准20260000001. Put it on the sheet "Registrations" with its authority.
    list-2026-mistakes.xlsx · 名单 · row 18 · column "产品名称" — has no product name. Fill in the column "Product name", or remove the row.
    list-2026-mistakes.xlsx · 名单 · row 19 · column "企业名称" — has no maker. Fill in the column "Manufacturer"; merged cells or 同上 will do.
    list-2026-mistakes.xlsx · 名单 · row 21 · column H "行业" — "机器人" contradicts "仪器仪表" in "名单" row 20, of the same product. Check which is right and keep one row; if they are two products, give different models.
    list-2026-mistakes.xlsx · 名单 · row 22 · column B "产品名称" — is the spreadsheet's error value #DIV/0!. Mend the formula, or fill in the value itself.
    list-2026-mistakes.xlsx · 名单 · row 23 · column I "品类" — is the spreadsheet's error value #N/A. Mend the formula, or fill in the value itself.
    list-2026-mistakes.xlsx · 名单 · row 24 · column D "企业名称" — the name "示例创新工坊" does not tell what kind of organisation it is. Fill in the column "Kind of organisation".
    list-2026-mistakes.xlsx · 名单 · row 27 · column E "统一社会信用代码" — the credit code 91990000EXAMPLE04J differs from 91990000EXAMPLE006, which "示例精仪（上海）有限公司" has. Compare both with the business licence, and mend one.
    list-2026-mistakes.xlsx · 名单 · row 28 — its sector is not known. Add a column "Sector", or give each sector a sheet of its name.
    list-2026-mistakes.xlsx · 名单 · row 29 — there is no sector or category "五、量子科技". It looks like the heading of a group: name a sector of the catalogue, or remove the row."
  `);
  expect(section(english.stdout, 'Questions')).toMatchInlineSnapshot(`
    "── Questions ──
    list-2026-mistakes.xlsx · 名单 · row 2 · column O "推荐等次说明" — cannot tell which column "推荐等次说明" is. Say so with --map "推荐等次说明=COLUMN", with a column of the template's sheet 数据字典, or leave it out with --map "推荐等次说明=".
    list-2026-mistakes.xlsx · 名单 · row 25 · column D "企业名称" — is "示例精仪器（上海）有限公司" one of the makers that are there: 示例精仪（上海）有限公司（example-instruments）. If so (renamed, or spelt differently), say --same "示例精仪器（上海）有限公司=example-instruments"; if not, --new "示例精仪器（上海）有限公司".
    list-2026-mistakes.xlsx · 名单 · row 26 · column B "产品名称" — "港口巡检机器人系统" looks like a product that was renamed: 港口巡检机器人（harbour-inspection-robot）. If it is the same product, say --same "港口巡检机器人系统=harbour-inspection-robot" or write the id into the column "Product ID"; if not, --new "港口巡检机器人系统"."
  `);
});

describe('the whole list of the next year', () => {
  const answers = ['--same', '在线式红外测温仪=infrared-thermometer'];

  test('what it lists again, renames and no longer holds; nothing is deleted', async () => {
    await using edition = await anEdition(written.directory);
    const before = edition.tree();

    const asked = edition.run('import', spreadsheet('list-2027-complete.xlsx'), ...listOf2027, '--complete');
    expect(asked.status).toBe(1);
    expect(section(asked.stdout, '待确认')).toMatchInlineSnapshot(`
      "── 待确认 ──
      list-2027-complete.xlsx · 名单 · 第 4 行 · B 列“产品名称” — “在线式红外测温仪”像是已有产品改了名：在线红外测温仪（infrared-thermometer）。是同一产品，就用 --same "在线式红外测温仪=infrared-thermometer"，或在“产品ID”一列写上编号；不是，就用 --new "在线式红外测温仪"。"
    `);
    expect(section(asked.stdout, '提示')).toMatchInlineSnapshot(`
      "── 九、提示 ──

        位置                     问题                      处理办法
        list-2027-complete.xlsx  名单之外的产品还没有列出  问题和待确认的都解决之后，再运行一次就会列出拟移出的产品。"
    `);

    const run = edition.run('import', spreadsheet('list-2027-complete.xlsx'), ...listOf2027, '--complete', ...answers, '--write');
    expect(run.status).toBe(0);
    expect(section(run.stdout, '移出')).toMatchInlineSnapshot(`
      "── 五、移出 ──
      记录保留，注明日期和原因。

        名称            编号                                                  企业                          移出
        床旁输液泵      shili-shi-diyi-shifan-yiyuan-chuang-pang-shu-ye-beng  示例市第一示范医院            2027-05-20 未列入《示例市创新产品推荐目录（2027年度）》（示经信技〔2027〕6号）
        储罐清洗机器人  tank-cleaning-robot                                   样例机器人（示例市）有限公司  2027-05-20 未列入《示例市创新产品推荐目录（2027年度）》（示经信技〔2027〕6号）"
    `);
    expect(section(run.stdout, '变更企业')).toMatchInlineSnapshot(`
      "── 八、变更企业 ──

        名称                              编号                 字段          原值 → 新值
        示例精密仪器（上海）股份有限公司  example-instruments  企业名称      示例精仪（上海）有限公司 → 示例精密仪器（上海）股份有限公司
                                                               企业其他名称  Shili Jingyi → Shili Jingyi、示例精仪（上海）有限公司
        样例机器人（示例市）有限公司      sample-robotics      企业名称      样例机器人(示例市)有限公司 → 样例机器人（示例市）有限公司"
    `);
    expect(await edition.problems()).toEqual([]);
    const after = edition.tree();
    expect(Object.keys(before).filter((file) => !(file in after))).toEqual([]);

    // The same credit code under a new name is the same maker; both names are found.
    expect(edition.manufacturer('example-instruments')).toMatchObject({ name: { zh: '示例精密仪器（上海）股份有限公司' }, aliases: ['Shili Jingyi', '示例精仪（上海）有限公司'] });
    expect(edition.product('infrared-thermometer')).toMatchObject({ name: { zh: '在线式红外测温仪' }, aliases: ['在线红外测温仪'], listings: [{ year: 2021, nameAsListed: '在线红外测温仪' }, { year: 2026, nameAsListed: '在线红外测温仪' }, { year: 2027 }] });
    expect(edition.product('harbour-inspection-robot')).toMatchObject({ name: { zh: '岸桥巡检机器人' }, aliases: ['港口巡检机器人'] });
    expect(edition.product('tank-cleaning-robot').listings?.at(-1)).toMatchObject({ year: 2026, withdrawnOn: '2027-05-20', reason: { zh: '未列入《示例市创新产品推荐目录（2027年度）》（示经信技〔2027〕6号）' }, endSource: 's4' });
    // Its listing begins in 2099: that the list of 2027 does not hold it ends nothing.
    expect(edition.product('grid-forming-converter').listings).toMatchObject([{ year: 2099, validUntil: '2100-12-31' }]);
    const [changeSet] = await edition.changeSets();
    expect(changeSet?.transactions.filter(({ type }) => type === 'withdrawn')).toMatchObject([{ on: '2027-05-20', year: 2026 }, { on: '2027-05-20', year: 2026 }]);
    expect(edition.run('import', spreadsheet('list-2027-complete.xlsx'), ...listOf2027, '--complete').stdout).toContain('没有需要改动的内容。');
  });

  test('--new makes another product of what looks like a rename', async () => {
    await using edition = await anEdition();
    const { status, stdout } = edition.run('import', spreadsheet('list-2027-complete.xlsx'), ...listOf2027, '--new', '在线式红外测温仪');
    expect(status).toBe(0);
    expect(section(stdout, '新增产品')).toMatch(/在线式红外测温仪 +example-instruments-[a-z-]+ +示例精密仪器（上海）股份有限公司/);
  });

  test('more than a fifth is ended only when that is said', async () => {
    await using edition = await anEdition();
    const list = edition.write('一项.csv', csv(['产品名称', '型号', '企业名称'], ['EX-200 手持式光谱仪', 'EX-200', '示例精仪（上海）有限公司']));
    const args = [list, '--list', '推荐目录', '--edition-year', '2026', '--document', '示经信技〔2026〕7号', '--listed-on', '2026-05-20', '--complete'];
    const refused = edition.run('import', ...args, '--write');
    expect(refused.status).toBe(1);
    expect(section(refused.stdout, '问题')).toMatchInlineSnapshot(`
      "── 问题 ──
      一项.csv — 文件里没有名单现有 2 项中的 1 项，超过五分之一。请核对文件是否完整；确实要全部移出的，加 --yes-end-many。"
    `);
    const { status, stdout } = edition.run('import', ...args, '--yes-end-many');
    expect(status).toBe(0);
    expect(section(stdout, '移出')).toMatchInlineSnapshot(`
      "── 五、移出 ──
      记录保留，注明日期和原因。

        名称            编号                      企业                          移出
        港口巡检机器人  harbour-inspection-robot  样例机器人（示例市）有限公司  2026-05-20 未列入《示例市创新产品推荐目录（2026年度）》（示经信技〔2026〕7号）"
    `);
  });

  test('--complete needs to know of which list', async () => {
    await using edition = await anEdition();
    const list = edition.write('一项.csv', csv(['产品名称', '型号', '企业名称'], ['EX-200 手持式光谱仪', 'EX-200', '示例精仪（上海）有限公司']));
    expect(section(edition.run('import', list, '--complete').stdout, '问题')).toMatchInlineSnapshot(`
      "── 问题 ──
      一项.csv — --complete 要与 --list 一起用。请写明这个文件是哪份名单的全部。"
    `);
  });
});
