import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, type Piece } from '../../../src/names/difference.ts';
import { traditionalFold } from '../../../src/search/traditional.ts';

const fold = traditionalFold();
const differing = (written: string, listed: string): Piece[] => differenceOf(written, listed, fold).filter(({ kind }) => kind !== undefined);
const told = (written: string, listed: string): string[] => differing(written, listed).map((piece) => `${piece.at} ${piece.kind}: ${piece.written}|${piece.listed}`);

const twin: Record<string, string> = { 'space-extra': 'space-missing', 'invisible-extra': 'invisible-missing', extra: 'missing', traditional: 'simplified' };
const opposite = (kind: string): string => twin[kind] ?? Object.entries(twin).find(([, other]) => other === kind)?.[0] ?? kind;

describe('every kind of difference is told, in both directions', () => {
  test.each([
    ['width', 'ＡＢ光谱仪', 'AB光谱仪', ['1 width: ＡＢ|AB']],
    ['width', '型号：1', '型号:1', ['3 width: ：|:']],
    ['width-case', 'ａ型', 'A型', ['1 width-case: ａ|A']],
    ['case', 'umr 790', 'uMR 790', ['2 case: mr|MR']],
    ['space', '光谱　仪', '光谱 仪', ['3 space: 　| ']],
    ['space', 'X 1', 'X\u00a01', ['2 space:  |\u00a0']],
    ['space', 'X\t1', 'X 1', ['2 space: \t| ']],
    ['space-extra', '激光 雷达', '激光雷达', ['3 space-extra:  |']],
    ['space-extra', '激光雷达  A', '激光雷达 A', ['6 space-extra:  |']],
    ['space-missing', 'MW001', 'MW 001', ['3 space-missing: | ']],
    ['invisible-extra', '激光\u200b雷达', '激光雷达', ['3 invisible-extra: \u200b|']],
    ['invisible-extra', '\ufeff激光雷达', '激光雷达', ['1 invisible-extra: \ufeff|']],
    ['invisible-missing', '激光雷达', '激光\u00ad雷达', ['3 invisible-missing: |\u00ad']],
    ['brackets', '系统(A型)', '系统（A型）', ['3 brackets: (|（', '6 brackets: )|）']],
    ['brackets', '系统[A]', '系统【A】', ['3 brackets: [|【', '5 brackets: ]|】']],
    ['brackets', '系统〔A〕', '系统（A）', ['3 brackets: 〔|（', '5 brackets: 〕|）']],
    ['quotes', '"天问"', '“天问”', ['1 quotes: "|“', '4 quotes: "|”']],
    ['quotes', "'天问'", '「天问」', ["1 quotes: '|「", "4 quotes: '|」"]],
    ['dash', 'XR—1', 'XR-1', ['3 dash: —|-']],
    ['dash', 'XR‐1', 'XR-1', ['3 dash: ‐|-']],
    ['dash', 'XR－1', 'XR–1', ['3 dash: －|–']],
    ['dash', 'XR−1', 'XR-1', ['3 dash: −|-']],
    ['dot', '阿波罗・一号', '阿波罗·一号', ['4 dot: ・|·']],
    ['dot', '阿波罗•一号', '阿波罗·一号', ['4 dot: •|·']],
    ['punctuation', '光谱仪、分析仪', '光谱仪，分析仪', ['4 punctuation: 、|，']],
    ['traditional', '機器人系統', '机器人系统', ['1 traditional: 機|机', '5 traditional: 統|统']],
    ['traditional', '機電', '机电', ['1 traditional: 機電|机电']],
    ['variant', '裏面', '裡面', ['1 variant: 裏|裡']],
    ['look-alike', 'АB-1', 'AB-1', ['1 look-alike: А|A']],
    ['look-alike', 'ΑB-1', 'AB-1', ['1 look-alike: Α|A']],
    ['look-alike', 'T82O', 'T820', ['4 look-alike: O|0']],
    ['look-alike', 'X1l', 'X11', ['3 look-alike: l|1']],
    ['look-alike', 'XI', 'X1', ['2 look-alike: I|1']],
    ['look-alike', '粉未', '粉末', ['2 look-alike: 未|末']],
    ['look-alike', '已型', '己型', ['1 look-alike: 已|己']],
    ['look-alike', '曰光', '日光', ['1 look-alike: 曰|日']],
    ['accent', 'Cafe', 'Café', ['4 accent: e|é']],
    ['form', 'Ⅱ型', 'II型', ['1 form: Ⅱ|II']],
    ['form', '28㎚芯片', '28nm芯片', ['3 form: ㎚|nm']],
    ['form', 'm²', 'm2', ['2 form: ²|2']],
    ['form', 'Cafe\u0301', 'Café', ['4 form: e\u0301|é']],
    ['form', '⼈工', '人工', ['1 form: ⼈|人']],
    ['swapped', '量测系统', '测量系统', ['1 swapped: 量测|测量']],
    ['extra', '高性能激光雷达', '激光雷达', ['1 extra: 高性能|']],
    ['extra', '柔性焊装线（LH-PL80）', '柔性焊装线', ['6 extra: （LH-PL80）|']],
    ['extra', '柔性焊装线（LH PL80 系列）', '柔性焊装线', ['6 extra: （LH PL80 系列）|']],
    ['missing', '激光达', '激光雷达', ['3 missing: |雷']],
    ['replaced', '激光雪达', '激光雷达', ['3 replaced: 雪|雷']],
  ])('%s: %s ↔ %s', (kind, written, listed, expected) => {
    expect(told(written, listed)).toEqual(expected);
    expect([...new Set(differing(written, listed).map((piece) => piece.kind))]).toEqual([kind]);
    expect(differing(listed, written).map((piece) => [piece.kind, piece.written, piece.listed])).toEqual(differing(written, listed).map((piece) => [opposite(piece.kind ?? ''), piece.listed, piece.written]));
  });
});

test('several differences at one place are told one by one', () => {
  expect(told('上海示例 (集團)有限公司', '上海示例（集团）有限公司')).toEqual(['5 space-extra:  |', '6 brackets: (|（', '8 traditional: 團|团', '9 brackets: )|）']);
});

test('a name is no difference to itself', () => {
  expect(differenceOf('光谱仪', '光谱仪', fold)).toEqual([{ written: '光谱仪', listed: '光谱仪', at: 1 }]);
  expect(differenceOf('', '', fold)).toEqual([]);
});

test('characters beyond the basic plane count as one', () => {
  expect(told('𠮷野X', '𠮷野Y')).toEqual(['3 replaced: X|Y']);
});

test('what is far too long for a name is compared as a whole', () => {
  const [a, b] = ['甲'.repeat(1000), '乙'.repeat(2000)];
  expect(told(`同${a}`, `同${b}`)).toEqual([`2 replaced: ${a}|${b}`]);
});

const name = fc.string({ unit: fc.constantFrom(...'光谱儀仪機机（）() 　\u00a0\u200b-—·・aAａО0OlI1Ⅱ㎚é\u0301未末𠮷'), maxLength: 24 });

test('whatever the texts are, the pieces make up both, and only equal texts have no difference', () => {
  fc.assert(fc.property(name, name, (written, listed) => {
    const pieces = differenceOf(written, listed, fold);
    expect(pieces.map((piece) => piece.written).join('')).toBe(written);
    expect(pieces.map((piece) => piece.listed).join('')).toBe(listed);
    expect(pieces.every(({ kind }) => kind === undefined)).toBe(written === listed);
    for (const piece of pieces) expect(piece.kind === undefined).toBe(piece.written === piece.listed);
    let at = 1;
    for (const piece of pieces) {
      expect(piece.at).toBe(at);
      at += Array.from(piece.written).length;
    }
  }));
});
