import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHealth } from '../../../scripts/health.ts';
import { projectRoot } from '../../../scripts/lib/files.ts';
import { healthReport } from '../../../scripts/lib/health-print.ts';
import { readHealthArguments } from '../../../scripts/lib/health/arguments.ts';
import { wholePercent } from '../../../scripts/lib/health/say.ts';
import { htmlReport } from '../../../scripts/lib/html-report.ts';
import { textReport } from '../../../scripts/lib/text-report.ts';
import { healthOf } from '../../../src/catalogue/health/health.ts';
import { aListing, aManufacturer, aProduct, aSource } from '../builders.ts';
import { aCatalogue } from '../catalogue/health/a-catalogue.ts';
import { aCopyOfTheFixture, aTemporaryDirectory } from '../temporary.ts';

const fixture = join(projectRoot, 'tests/fixtures/edition');

/** An edition in which each section has something to say. */
const poor = aCatalogue({
  manufacturers: [
    aManufacturer({ id: 'weiguang', name: { zh: '示例微光科技有限公司', en: 'Weiguang' }, homepage: 'http://weiguang.example/' }),
    aManufacturer({ id: 'weimang', name: { zh: '示例微芒科技有限公司', en: 'Weimang' }, logo: 'weimang.svg' }),
  ],
  products: [
    aProduct({ id: 'one', name: { zh: '手持光谱仪' }, manufacturer: 'weiguang', models: ['A-1'], listings: [aListing({ validUntil: '2026-12-31' })], sources: [aSource({ retrieved: '2024-01-01' })] }),
    aProduct({ id: 'two', name: { zh: '台式质谱仪', en: 'Bench mass spectrometer' }, manufacturer: 'weiguang', models: ['A-1'], listings: [aListing({ validUntil: '2026-06-30' })], links: [{ url: 'https://example.org/two。', title: { zh: '页面', en: 'Page' } }] }),
    aProduct({ id: 'three', name: { zh: '<script>仪' }, manufacturer: 'weimang' }),
  ],
});
const poorHealth = healthOf(poor, { on: '2026-11-25', problems: 2, leftOut: ['lost'] });

describe('the report on the terminal', () => {
  test('tells an edition in which much is to be done', () => {
    expect(textReport(healthReport(poorHealth, 'zh'))).toMatchInlineSnapshot(`
      "目录体检
      目录    示例市创新产品推荐目录（公开资料版）
      日期    2026-11-25，数据截至 2026-11-22
      检查    有 2 个问题，请运行 npm run check 逐条查看；下面仅统计可读取的部分
      未计入  1 项产品，所指的企业、行业、品类或名单不存在或读不出：lost

      一、规模      3 项产品、2 家企业、1 个名单；即将到期 1、已到期 1、公开资料收录 1
      二、完整度    产品应填项已填 44%，最缺英文概述 0%、主要参数 0%、英文名 33%；企业 29%，最缺信用代码 0%、所在区 0%、简称 0%
      三、有效期    90 天内到期 1 条，近一年到期未续 1 条，缺有效期 0 条
      四、英文      22 处文字中 15 处缺英文：产品名称 2、产品概述 3、名单文字 4、行业 1、版本说明 5
      五、标识图    1 家企业和它们的 2 项产品只能显示字标
      六、网址      4 个网址：1 个多半打不开、1 个只是没用 https（未联网，只看写法）
      七、出处      1 个网页中 1 个采集已超过一年，最早 2024-01-01
      八、疑似重复  名称相近的企业 1 对、同一企业多项产品共用的型号 1 个

      ── 二、完整度 ──
      应填项是每条记录都该有的内容，空着才算缺。标“可无”的，产品本来可能没有，只报有多少。英文概述只计有概述的产品，注册证号只计医疗器械，标识图可用企业的，简称只计名称超过六个字的企业。

      产品
        项目      应计  已填  比例    缺
        概述         3     3  100%     0
        英文名       3     1   33%     2
        英文概述     3     0    0%     3
        品类         3     3  100%     0
        主要参数     3     0    0%     3
        标识图       3     1   33%     2
        型号         3     2   67%  可无
        应用案例     3     0    0%  可无
        注册证号     0     0     —  可无
        链接         3     1   33%  可无

      企业
        项目      应计  已填  比例  缺
        信用代码     2     0    0%   2
        所在区       2     0    0%   2
        英文名       2     2  100%   0
        简称         2     0    0%   2
        官网         2     1   50%   1
        标识图       2     1   50%   1
        联系方式     2     0    0%   2

      产品各项的比例，按行业（* 可以没有，不算缺）
        行业      产品  概述  英文名  英文概述  品类  参数  标识  型号*  应用*  注册证*  链接*
        仪器仪表     3  100%     33%        0%  100%    0%   33%    67%     0%        —    33%

      ── 三、有效期 ──

      90 天内到期、尚未续列，按批
        有效期至    还有天数  产品  名单                    文号
        2026-12-31        36     1  示例市创新产品推荐目录  示经信技〔2025〕1号

      90 天内到期、尚未续列，逐项
        有效期至    还有天数  产品编号  企业                  名单                    文号
        2026-12-31        36  one       示例微光科技有限公司  示例市创新产品推荐目录  示经信技〔2025〕1号

      近一年到期、没有续列，按批
        有效期至    已过天数  产品  名单                    文号
        2026-06-30       148     1  示例市创新产品推荐目录  示经信技〔2025〕1号

      近一年到期、没有续列，逐项
        有效期至    已过天数  产品编号  企业                  名单                    文号
        2026-06-30       148  two       示例微光科技有限公司  示例市创新产品推荐目录  示经信技〔2025〕1号

      ── 四、英文 ──

      产品名称：3 处中 2 处缺英文
        文件                 位置  中文
        products/one.json    name  手持光谱仪
        products/three.json  name  <script>仪

      产品概述：3 处中 3 处缺英文
        文件                 位置     中文
        products/one.json    summary  一件示例产品。
        products/two.json    summary  一件示例产品。
        products/three.json  summary  一件示例产品。

      名单文字：4 处中 4 处缺英文
        文件                                 位置       中文
        lists/recommendation-catalogue.json  name       示例市创新产品推荐目录
        lists/recommendation-catalogue.json  shortName  推荐目录
        lists/recommendation-catalogue.json  authority  示例市产品编审委员会
        lists/recommendation-catalogue.json  meaning    列入即为推荐。

      行业：2 处中 1 处缺英文
        文件          位置                     中文
        sectors.json  instruments.description  测量用的仪器。

      版本说明：6 处中 5 处缺英文
        文件          位置            中文
        edition.json  name            示例市创新产品推荐目录
        edition.json  municipality    示例市
        edition.json  tagline         示例
        edition.json  authority.name  示例市产品编审委员会
        edition.json  provenance      测试用的虚构数据。

      ── 五、标识图 ──

      没有标识图的企业，产品多的在前
        产品  企业编号  名称
           2  weiguang  示例微光科技有限公司

      ── 六、网址 ──
      没有联网打开任何网址，只从写法判断：这里没有的，也可能已经失效。

      多半打不开，或不是想要的那一页
        原因                  用到它的文件       网址
        尾部粘连了标点或文字  products/two.json  https://example.org/two。

      只是没用 https
        另有 1 项，--all 显示全部

      ── 七、出处 ──

      按网站
        网页  网站
           1  example.org

      按采集日期，最早的在前（只有文号、没有网址的出处不计）
        采集日期       天  用到它的文件       网址
        2024-01-01  1,059  products/one.json  https://example.org/page

      ── 八、疑似重复 ──
      不是错误，请核对是否重复录入。企业填了不同的信用代码、产品填了不同的型号，就不再列出。

      企业
        相近处    编号      编号     名称                  名称
        差一个字  weiguang  weimang  示例微光科技有限公司  示例微芒科技有限公司

      同一企业的同一型号
        号码  产品
        A-1   one、two"
    `);
  });

  test('tells it in English', () => {
    expect(textReport(healthReport(poorHealth, 'en')).split('\n\n').slice(0, 3).join('\n\n')).toMatchInlineSnapshot(`
      "State of the catalogue
      Catalogue    示例市创新产品推荐目录 (Reference edition)
      Day          2026-11-25, data to 2026-11-22
      Check        2 problems: npm run check names them. What follows is of the part that could be read
      Not counted  1 product whose manufacturer, sector, category or list is missing or cannot be read: lost

      1. Size          3 products, 2 manufacturers, 1 list; expiring soon 1, expired 1, public record 1
      2. Completeness  products 44%, least: English summary 0%, specifications 0%, English name 33%; manufacturers 29%, least: credit code 0%, district 0%, short name 0%
      3. Terms         ending within 90 days: 1; ended in the last year, not renewed: 1; without an end: 0
      4. English       15 of 22 texts without English: product names 2, product summaries 3, list texts 4, sectors 1, edition texts 5
      5. Logos         1 manufacturer with 2 products shown by a monogram
      6. Addresses     4 addresses: 1 unlikely to lead anywhere, 1 merely not https (judged by spelling, no network)
      7. Sources       read more than a year ago: 1 of 1 page, the first on 2024-01-01
      8. Look-alikes   1 pair of manufacturers with near names, 1 model on several products

      ── 2. Completeness ──
      A field counts as missing only where every such record should have it; where it “may be none”, only those that have it are counted. English summaries are counted for products with a summary, registrations for medical devices; a manufacturer’s logo also serves its products; short names are counted for names of more than six characters."
    `);
  });

  test('tells the fixture edition in a line per section', async () => {
    const [head, overview] = textReport(healthReport(await readHealth(fixture, '2026-11-25'), 'zh')).split('\n\n');
    expect(`${head ?? ''}\n\n${overview ?? ''}`).toMatchInlineSnapshot(`
      "目录体检
      目录  示例市创新产品推荐目录（正式版）
      日期  2026-11-25，数据截至 2026-11-22
      检查  npm run check：没有问题

      一、规模      6 项产品、4 家企业、4 个名单；在目录 1、即将到期 1、已到期 1、已移出 1、尚未列入 1、公开资料收录 1
      二、完整度    产品应填项已填 83%，最缺英文概述 80%、概述 83%、英文名 83%；企业 54%，最缺信用代码 25%、联系方式 25%、官网 50%
      三、有效期    90 天内到期 1 条，近一年到期未续 0 条，缺有效期 1 条
      四、英文      94 处文字中 16 处缺英文：产品名称 1、产品概述 1、产品参数和案例 7、企业名称 1、企业简称和说明 1、名单文字 4、行业 1
      五、标识图    每家企业都有标识图，或其产品有
      六、网址      30 个网址：未发现问题（未联网，只看写法）
      七、出处      22 个网页都在一年之内采集
      八、疑似重复  没有"
    `);
  });
});

test('the page holds the same, and a name with markup as text', () => {
  const html = htmlReport(healthReport(poorHealth, 'zh'));
  expect(html).toContain('90 天内到期 1 条，近一年到期未续 1 条');
  expect(html).toContain('&lt;script&gt;仪');
  expect(html).not.toContain('<script');
});

test.each([
  [0, 0, '—'],
  [0, 9, '0%'],
  [9, 9, '100%'],
  [1, 900, '1%'],
  [899, 900, '99%'],
  [1, 3, '33%'],
])('%d of %d is %s: nothing is none or all by rounding', (filled, counted, told) => {
  expect(wholePercent(filled, counted)).toBe(told);
});

describe('an edition with problems', () => {
  test('is told as far as it can be read, with how many problems the check names', async () => {
    await using copy = await aCopyOfTheFixture();
    rmSync(join(copy.path, 'manufacturers/sample-robotics.json'));
    const { problems, leftOut, size } = await readHealth(copy.path, '2026-11-25');
    expect(problems).toBeGreaterThan(0);
    expect(leftOut.length).toBeGreaterThan(0);
    expect(size.products + leftOut.length).toBe(6);
  });

  test('cannot be told without sectors.json', async () => {
    await using copy = await aCopyOfTheFixture();
    await copy.write('sectors.json', '{');
    await expect(readHealth(copy.path, '2026-11-25')).rejects.toThrow('sectors.json 读不出来，请先运行 npm run check');
  });
});

describe('the options', () => {
  const edition = join(projectRoot, 'content');

  test('are today, Chinese and short unless told otherwise', () => {
    expect(readHealthArguments([], edition)).toEqual({ language: 'zh', on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), all: false });
    expect(readHealthArguments(['--lang', 'en', '--on', '2026-12-31', '--all', '--json', '/a/h.json', '--report', '/a/h.html'], edition)).toEqual({ language: 'en', on: '2026-12-31', all: true, json: '/a/h.json', page: '/a/h.html' });
  });

  test.each([
    [['--lang', 'fr'], '--lang is "fr"'],
    [['--on', '2026-02-30'], '--on 要写成 2026-11-25 这样的日期，而不是 2026-02-30'],
    [['--json', 'h.txt'], '--json 的文件名要以 .json 结尾，而不是 h.txt'],
    [['--report', 'h.json'], '--report 的文件名要以 .html 结尾'],
    [['--json', join(edition, 'edition.json')], '--json 不能写进目录数据所在的文件夹'],
    [['--alle'], '没有选项 --alle。可用的选项：--lang en、--on 日期、--all、--json 文件.json、--report 文件.html。There is no option --alle. The options are --lang en,'],
  ])('%j are refused', (args, message) => {
    expect(() => readHealthArguments(args, edition)).toThrow(message);
  });
});

test('the command prints, writes both files where asked, and ends with 0 although there are problems; with 1 without an edition', async () => {
  await using copy = await aCopyOfTheFixture();
  await using out = await aTemporaryDirectory();
  writeFileSync(join(copy.path, 'products/tank-cleaning-robot.json'), '{');
  const [json, page] = [join(out.path, 'h.json'), join(out.path, 'h.html')];
  const health = (directory: string) => spawnSync(process.execPath, ['scripts/health.ts', '--on', '2026-11-25', '--json', json, '--report', page], { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, CATALOGUE_DIR: directory } });
  const { status, stdout } = health(copy.path);
  expect(status).toBe(0);
  expect(stdout).toMatch(/检查 +有 \d+ 个问题，请运行 npm run check 逐条查看/);
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ on: '2026-11-25', size: { products: 5 } });
  expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  expect(health(join(out.path, 'none')).status).toBe(1);
});
