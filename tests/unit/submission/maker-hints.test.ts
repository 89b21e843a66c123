// What a maker is told to do can be done, and is enough.
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../src/submission/check-draft.ts';
import { checkFiles } from '../../../src/submission/check-files.ts';
import { day, newProduct, theMaker, utf8 } from './builders.ts';
import { readFixture, servedEdition, servedFiles } from './editions.ts';

const records = await readFixture();
const at = servedEdition(await servedFiles(records));
const check = async (text: string) => {
  const { passes, problems, questions } = await checkFiles([{ name: '填报.csv', bytes: utf8(text) }], at, { today: day });
  return { passes, told: [...problems, ...questions].map(({ hint }) => hint) };
};

describe('a workbook', () => {
  test.each([
    ['without a source', '产品名称,企业名称,行业,型号\n便携测汞仪,测试环境（示例市）有限公司,仪器仪表,CH-1\n', '出处网址'],
    ['with a document number that is no listing', '产品名称,企业名称,行业,型号,文号\n便携测汞仪,测试环境（示例市）有限公司,仪器仪表,CH-1,示1号\n', '出处网址'],
    ['with a name like one that is there', '产品名称,企业名称,行业,出处网址\n港口巡检机器人Ⅱ,样例机器人（示例市）有限公司,机器人,https://example.org/a\n', '填写表单'],
  ])('%s is told a way that a maker has', async (_, text, way) => {
    const { passes, told } = await check(text);
    expect(passes).toBe(false);
    expect(told.map(({ zh }) => zh).join()).toContain(way);
    expect(told.filter(({ zh, en }) => /--[a-z]|npm run|说明，由/.test(zh + en))).toEqual([]);
  });

  test('with the address of a source passes', async () => {
    expect(await check('产品名称,企业名称,行业,型号,出处网址\n便携测汞仪,测试环境（示例市）有限公司,仪器仪表,CH-1,https://example.org/a\n')).toEqual({ passes: true, told: [] });
  });
});

test('rules speak to a maker of fields, and not of what follows for others from a mistake', async () => {
  const wrong = newProduct({ id: 'wearable-infusion-pump', manufacturer: 'sample-robotics', sector: 'nowhere', sources: [{ id: 's1', title: '公告', url: 'https://example.org/a', retrieved: '2030-01-01' }], specifications: [{ label: { zh: '量程' }, value: '1–5', min: 5, max: 1, source: 's9' }] });
  const { problems } = await checkDraft({ manufacturer: theMaker(records, 'sample-robotics'), products: [wrong] }, at, { today: day });
  expect(problems.length).toBeGreaterThan(4);
  expect(problems.filter(({ place, hint, message }) => place.path === undefined || /\.json|dataDate|\bmin\b|\/ /.test(hint.zh + hint.en) || / · (?:retrieved|source|max)/.test(message.zh))).toEqual([]);
});

test('the form takes a name like one that is there, and leaves the question to the keepers', async () => {
  const { passes, problems, questions } = await checkDraft({ manufacturer: theMaker(records, 'sample-robotics'), products: [newProduct({ category: undefined, id: 'harbour-inspection-robot-2', name: { zh: '港口巡检机器人Ⅱ' }, models: [], manufacturer: 'sample-robotics', sector: 'robots' })] }, at, { today: day });
  expect(problems).toEqual([]);
  expect(questions).not.toEqual([]);
  expect(passes).toBe(true);
});
