import { describe, expect, test } from 'vitest';
import { statusCounts } from '../../../src/makers/counts.ts';
import { makerSheets, valuesOf } from '../../../src/makers/columns.ts';
import type { LookUp } from '../../../src/makers/look-up.ts';
import { lookUpMany, mostLines, questionsOf } from '../../../src/makers/many.ts';

const code = '91310999MACT32DA15';

describe('pasted lines', () => {
  test('are asked once each, by the code where a line has one', () => {
    expect(questionsOf(['联影', '', '  联影 ', `上海联影医疗科技\t${code}`, '\t\t微创'])).toEqual({ questions: ['联影', code, '微创'], repeated: 1, left: 0 });
  });

  test.each([`上海联影医疗科技 ${code}`, `上海联影医疗科技（${code}）`, `${code}，上海联影医疗科技`, `信用代码：${code}`, '9131 0999 MACT 32DA 15'])('ask by the code wherever it stands in the line: %s', (line) => {
    expect(questionsOf([line]).questions.map((question) => question.replaceAll(' ', ''))).toEqual([code]);
  });

  test('are asked whole where they have no code', () => {
    expect(questionsOf(['漪锜（上海）动力系统 有限公司', '漪锜动力 13800000000']).questions).toEqual(['漪锜（上海）动力系统 有限公司', '漪锜动力 13800000000']);
  });

  test('beyond the most are counted, not forgotten', () => {
    expect(questionsOf(Array.from({ length: mostLines + 3 }, (_, place) => `企业${place}`))).toMatchObject({ left: 3 });
  });
});

describe('many looked up', () => {
  const places: Record<string, number[]> = { 一家: [1], 几家: [1, 2, 3, 4], 没有: [] };
  const lookUp: LookUp = {
    find: async (question) => ((places[question]?.length ?? 0) > 0 ? { kind: 'found', places: places[question] ?? [], isExact: false } : { kind: 'none', asked: 'name' }),
    makersAt: async (all) => all.map((place) => ({ id: `m${place}`, name: { zh: `企业${place}` }, products: [] })),
  };

  test('say found, several or not found, in order', async () => {
    const rows = await lookUpMany(['几家', '没有', '一家'], lookUp, () => true);
    expect(rows.map(({ question, outcome, count, makers }) => [question, outcome, count, makers.length])).toEqual([['几家', 'several', 4, 3], ['没有', 'not-found', 0, 0], ['一家', 'found', 1, 1]]);
  });

  test('can be stopped, and keep what was done', async () => {
    const rows = await lookUpMany(Array.from({ length: 100 }, () => '一家'), lookUp, (done) => done < 40);
    expect(rows).toHaveLength(40);
  });
});

describe('the column with the makers', () => {
  const sheetOf = (...rows: (string | number | null)[][]) => makerSheets([{ file: 'x.xlsx', name: '名单', rows: rows.map((cells, place) => ({ number: place + 1, cells })) }])[0];

  test('is that with the codes, before that with the names', () => {
    const sheet = sheetOf(['序号', '企业名称', '统一社会信用代码'], [1, '澹汀（上海）材料工程有限公司', code], [2, '铎弦（上海）船舶配套有限公司', code]);
    expect(sheet?.best).toBe(2);
    expect(sheet?.columns.map(valuesOf)).toEqual([['序号', '1', '2'], ['澹汀（上海）材料工程有限公司', '铎弦（上海）船舶配套有限公司'], [code, code]]);
  });

  test('is that with the names where there are no codes', () => {
    expect(sheetOf(['产品', '单位名称'], ['激光雷达', '上海某某大学'], ['机器人', '某某有限公司'])?.best).toBe(1);
  });

  test('is the first where nothing tells', () => {
    expect(sheetOf(['甲', '乙'], ['丙', '丁'])?.best).toBe(0);
  });

  test('is none of an empty sheet', () => {
    expect(makerSheets([{ file: 'x', name: '', rows: [] }])).toEqual([]);
  });
});

test('products are counted by their status on a day', () => {
  const products = [[{ listedOn: '2024' }], [], [{ listedOn: '2020-01-01', validUntil: '2021-12-31' }], [{ listedOn: '2024-05' }]];
  expect(statusCounts(products, '2026-01-01')).toEqual([{ status: 'listed', count: 2 }, { status: 'expired', count: 1 }, { status: 'public-record', count: 1 }]);
});
