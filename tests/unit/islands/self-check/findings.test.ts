import { expect, test } from 'vitest';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { speakerOf } from '../../../../src/islands/speaker.ts';
import { findingRows, findingText, groupOf, placeOf } from '../../../../src/islands/self-check/findings.ts';
import { selfMessageKeys } from '../../../../src/islands/self-check/messages.ts';
import { verdictOf } from '../../../../src/islands/self-check/Results.tsx';
import type { CheckResult, Finding } from '../../../../src/submission/check-result.ts';

const speakers = { zh: speakerOf({ base: '/', locale: 'zh', messages: messagesOf('zh', selfMessageKeys) }), en: speakerOf({ base: '/', locale: 'en', messages: messagesOf('en', selfMessageKeys) }) };

const aFinding = (own: Partial<Finding> = {}): Finding => ({ kind: 'problem', place: { file: '填报.xlsx', sheet: '产品', row: 5, column: 'C', heading: '企业名称' }, message: { zh: '缺少企业名称', en: 'has no manufacturer' }, hint: { zh: '请填写。', en: 'Fill it in.' }, ...own });
const nothingRead = { submissions: [] };
const aResult = (own: Partial<CheckResult> = {}): CheckResult => ({ kind: 'workbook', passes: false, findings: [], submissions: [], logos: [], counts: { newProducts: 1, changedProducts: 0, unchanged: 0, makers: 0 }, ...own });

test('a cell is told by sheet, row and column', () => {
  expect([groupOf(aFinding(), nothingRead, speakers.zh), placeOf(aFinding(), speakers.zh)]).toEqual(['工作表“产品”', '第 5 行 · C 列“企业名称”']);
  expect([groupOf(aFinding(), nothingRead, speakers.en), placeOf(aFinding(), speakers.en)]).toEqual(['Sheet “产品”', 'Row 5 · column C “企业名称”']);
});

test.each([
  [aFinding({ place: { file: 'a.json', path: ['products', 1, 'name', 'zh'] }, field: { zh: '产品名称', en: 'Product name' } }), '产品 2', '产品名称'],
  [aFinding({ place: { file: 'a.json', path: ['manufacturer'] } }), '企业', ''],
  [aFinding({ place: { file: 'a.json', path: ['reason'] } }), '整个文件', '原因'],
  [aFinding({ place: { file: 'a.json', path: ['evidence', 0] } }), '整个文件', '依据'],
  [aFinding({ place: { file: 'a.json', path: ['sha256'] } }), '整个文件', '校验值（SHA-256）'],
  [aFinding({ place: { file: 'a.json' } }), '整个文件', ''],
  [aFinding({ place: { file: '填报.csv', sheet: '', row: 3 } }), '整个文件', '第 3 行'],
])('a place without a cell is told as well: %#', (finding, group, place) => {
  expect([groupOf(finding, nothingRead, speakers.zh), placeOf(finding, speakers.zh)]).toEqual([group, place]);
});

test('the list is a table and a text', () => {
  expect(findingRows([aFinding()], nothingRead, speakers.zh)).toEqual([
    ['类别', '文件', '工作表或记录', '行', '列或字段', '问题', '怎样改'],
    ['须改正', '填报.xlsx', '工作表“产品”', 5, 'C 列“企业名称”', '缺少企业名称', '请填写。'],
  ]);
  expect(findingText([aFinding({ kind: 'notice' })], nothingRead, speakers.en)).toBe('[For your notice] Sheet “产品” · Row 5 · column C “企业名称”: has no manufacturer; Fill it in.');
});

test.each([
  [aResult({ kind: 'nothing', findings: [aFinding()] }), '没有读到可以检查的内容', false],
  [aResult({ findings: [aFinding(), aFinding(), aFinding({ kind: 'question' })] }), '还不能提交：有 2 处要先改正', false],
  [aResult({ findings: [aFinding({ kind: 'question' })] }), '还不能提交：有 1 处需要说明', false],
  [aResult({ passes: true }), '检查通过，可以提交', true],
  [aResult({ passes: true, findings: [aFinding({ kind: 'question' })] }), '检查通过，可以提交', true],
  [aResult({ passes: true, counts: { newProducts: 0, changedProducts: 0, unchanged: 4, makers: 0 } }), '没有问题，也没有改动：与目录现有的内容相同，不必提交', true],
])('the verdict says what to do first: %#', (result, text, isGood) => {
  expect(verdictOf(result, speakers.zh)).toEqual({ text, isGood });
});
