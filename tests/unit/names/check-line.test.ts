import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLine, correctedLine, type CheckedLine } from '../../../src/names/check-line.ts';
import { aNameIndex, indexOf } from './a-name-index.ts';
import { demoCatalogue } from '../../../scripts/lib/demo/catalogue.ts';

const index = aNameIndex();
const check = (text: string): CheckedLine => checkLine(text, 1, index);
const told = (text: string): string => {
  const { outcome, parts } = check(text);
  return [outcome, ...parts.map(({ subject, verdict, matches }) => `${subject} ${verdict}${matches.length === 0 ? '' : ` ${matches.map(({ product, maker }) => product?.id ?? maker?.id).join('+')}`}`)].join(' · ');
};

describe('a line with one name', () => {
  test.each([
    ['手持式拉曼光谱仪（EX-100）', 'identical · product identical spectrometer'],
    ['  手持式拉曼光谱仪（EX-100） ', 'identical · product identical spectrometer'],
    ['1. 手持式拉曼光谱仪（EX-100）', 'identical · product identical spectrometer'],
    ['（12）手持式拉曼光谱仪（EX-100）；', 'identical · product identical spectrometer'],
    ['产品名称：手持式拉曼光谱仪（EX-100）', 'identical · product identical spectrometer'],
    ['0.22 mm 激光刻痕取向硅钢', 'identical · product identical measured'],
    ['3、0.22 mm 激光刻痕取向硅钢', 'identical · product identical measured'],
    ['手持式拉曼光谱仪(EX-100)', 'differs · product differs spectrometer'],
    ['手持式拉曼光谱仪 （EX—100）', 'differs · product differs spectrometer'],
    ['手持式拉曼光譜儀（EX-100）', 'differs · product differs spectrometer'],
    ['手持式拉慢光谱仪（EX-100）', 'differs · product differs spectrometer'],
    ['手持式拉曼光谱仪', 'differs · product differs spectrometer'],
    ['高节拍柔性焊装线', 'identical · product identical line'],
    ['高节拍柔性焊装线（LH-PL80）', 'differs · product differs line'],
    ['工业相机', 'unlisted · product identical expired'],
    ['激光雷达测距系统', 'unlisted · product identical withdrawn'],
    ['四足巡检机器人', 'unlisted · product identical public'],
    ['四足机器人“阿尔法”', 'differs · product other-name public'],
    ['光谱小精灵', 'differs · product other-name spectrometer'],
    ['Handheld Raman spectrometer', 'differs · product other-name spectrometer'],
    ['巡检无人机系统', 'differs · product differs renamed'],
    ['轮式服务机器人', 'differs · product ours ours'],
    ['XR-1 Service Robot', 'differs · product ours ours'],
    ['EX-100 Pro', 'differs · model identical spectrometer'],
    ['长寿命辐射监测系统', 'identical · product identical twin-a+twin-b'],
    ['上海示例精仪科技有限公司', 'identical · maker identical example-maker'],
    ['乙方：上海示例精仪科技有限公司', 'identical · maker identical example-maker'],
    ['示例精仪科技有限公司', 'differs · maker differs example-maker'],
    ['示例精仪', 'differs · maker other-name example-maker'],
    ['Shanghai Example Instruments Co., Ltd.', 'differs · maker other-name example-maker'],
    ['上海甲乙机器人(集团)有限公司', 'differs · maker differs robot-maker'],
    ['域外公司', 'differs · maker ours foreign-maker'],
    ['上海丙丁科技有限公司', 'unknown · rest unknown'],
    ['完全没有的东西', 'unknown · rest unknown'],
    ['320 万元', 'unknown · rest ignored'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('a line with several', () => {
  test.each([
    ['手持式拉曼光谱仪（EX-100）\t上海示例精仪科技有限公司', 'identical · product identical spectrometer · maker identical example-maker'],
    ['上海示例精仪科技有限公司，手持式拉曼光谱仪（EX-100）', 'identical · maker identical example-maker · product identical spectrometer'],
    ['手持式拉曼光谱仪（EX-100）；上海示例精仪科技有限公司；2 台；64 万元', 'identical · product identical spectrometer · maker identical example-maker · rest ignored · rest ignored'],
    ['手持式拉曼光谱仪（EX-100） 上海示例精仪科技有限公司', 'identical · product identical spectrometer · maker identical example-maker'],
    ['上海示例精仪科技有限公司手持式拉曼光谱仪（EX-100）', 'identical · maker identical example-maker · product identical spectrometer'],
    ['手持式拉曼光谱仪（EX-100）\tShanghai Example Instruments Co., Ltd.\t3', 'differs · product identical spectrometer · maker other-name example-maker · rest ignored'],
    ['手持式拉曼光普仪（EX-100）,上海示例精义科技有限公司', 'differs · product differs spectrometer · maker differs example-maker'],
    ['手持式拉曼光普仪（EX-100） 上海示例精义科技有限公司', 'differs · product differs spectrometer · maker differs example-maker'],
    ['高节拍柔性焊装线 LH-PL80', 'identical · product identical line · model identical line'],
    ['高节拍柔性焊装线\t上海甲乙机器人（集团）有限公司\tLH-PL80', 'identical · product identical line · maker identical robot-maker · model identical line'],
    ['高节拍柔性焊装线\tLH—PL80', 'differs · product identical line · model differs line'],
    ['高节拍柔性焊装线\tEX-100', 'mismatch · product identical line · model identical spectrometer'],
    ['高节拍柔性焊装线\t上海示例精仪科技有限公司', 'mismatch · product identical line · maker identical example-maker'],
    ['高节拍柔性焊装线\t上海丙丁科技有限公司', 'mismatch · product identical line · rest unknown'],
    ['高节拍柔性焊装线\t不知所云的一段话', 'differs · product identical line · rest unknown'],
    ['长寿命辐射监测系统\t上海甲乙机器人（集团）有限公司', 'identical · product identical twin-b · maker identical robot-maker'],
    ['长寿命辐射监测系统 NP95', 'identical · product identical twin-a · model identical twin-a'],
    ['高节拍柔性焊装线 2 台', 'identical · product identical line · rest ignored'],
    ['120 kVA 高节拍柔性焊装线', 'differs · rest unknown · product identical line'],
    ['高节拍柔性焊装线（乱七八糟GPT）', 'differs · product identical line · rest unknown'],
    ['工业相机，上海示例精仪科技有限公司', 'unlisted · product identical expired · maker identical example-maker'],
    ['EX-100\t上海示例精仪科技有限公司', 'identical · model identical spectrometer · maker identical example-maker'],
    ['EX-100\t上海甲乙机器人（集团）有限公司', 'mismatch · model identical spectrometer · maker identical robot-maker'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

test('a product of another maker is told with its own', () => {
  expect(check('高节拍柔性焊装线\t上海示例精仪科技有限公司').makers?.map(({ id }) => id)).toEqual(['robot-maker']);
});

test.each([
  ['1. 手持式拉曼光谱仪(EX-100)\t上海示例精仪科技有限公司 \t2', '1. 手持式拉曼光谱仪（EX-100）\t上海示例精仪科技有限公司 \t2'],
  ['光谱小精灵；示例精仪', '手持式拉曼光谱仪（EX-100）；上海示例精仪科技有限公司'],
  ['轮式服务机器人', '轮式服务机器人'],
  ['高节拍柔性焊装线（LH-PL80）\t上海示例精仪科技有限公司', '高节拍柔性焊装线（LH-PL80）\t上海示例精仪科技有限公司'],
  ['没有的东西', '没有的东西'],
])('“%s” is corrected to “%s”', (text, corrected) => {
  expect(correctedLine(check(text))).toBe(corrected);
});

test('a paragraph is no name', () => {
  const paragraph = '手持式拉曼光谱仪（EX-100）'.repeat(20_000);
  expect(check(`${paragraph}\t上海示例精仪科技有限公司`).parts.map(({ verdict }) => verdict)).toEqual(['unknown', 'identical']);
});

test('whatever a line holds, its parts lie in it in order, and a corrected line keeps what lies between', () => {
  const words = fc.constantFrom('手持式拉曼光谱仪（EX-100）', '手持式拉曼光谱仪(EX-100)', '上海示例精仪科技有限公司', '域外公司', 'LH-PL80', '\t', ' ', '，', '；', '（', '）', '1.', '型号：', '2 台', '乱', '\u200b', '𠮷', 'Co., Ltd.');
  fc.assert(fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
    const line = check(parts.join(''));
    let end = 0;
    for (const part of line.parts) {
      expect(part.start).toBeGreaterThanOrEqual(end);
      expect(part.text).toBe(line.text.slice(part.start, part.end));
      ({ end } = part);
    }
    expect(end).toBeLessThanOrEqual(line.text.length);
    if (line.outcome === 'identical') expect(correctedLine(line)).toBe(line.text);
  }), { numRuns: 300 });
});

describe('on the demonstration edition', () => {
  const catalogue = demoCatalogue(600);
  const demo = indexOf(catalogue);
  const listed = catalogue.products.flatMap(({ product, manufacturer }) => (product.nameOrigin === 'source' && manufacturer.nameOrigin === 'registered' && !product.listings?.some(({ nameAsListed }) => nameAsListed) ? [{ product, manufacturer }] : []));
  /** Leaves out, doubles or replaces one character in the middle of a name. */
  const misspelt = (name: string, place: number): string => {
    const at = 1 + (place * 7) % (name.length - 2);
    return [name.slice(0, at) + name.slice(at + 1), `${name.slice(0, at)}错${name.slice(at + 1)}`, name.slice(0, at) + name.charAt(at) + name.slice(at)][place % 3] ?? name;
  };

  test('every listed name with its maker is identical or unlisted, never more than that', () => {
    const outcomes = listed.map(({ product, manufacturer }) => checkLine(`${product.name.zh}\t${manufacturer.name.zh}`, 1, demo));
    expect(outcomes.filter(({ outcome }) => outcome !== 'identical' && outcome !== 'unlisted').map(({ text }) => text)).toEqual([]);
  });

  test('nearly every misspelt name finds its product, and none is called identical', () => {
    const results = listed.map(({ product }, place) => ({ product, line: checkLine(misspelt(product.name.zh, place), 1, demo) }));
    expect(results.filter(({ line }) => line.outcome === 'identical' || line.outcome === 'unlisted').map(({ line }) => line.text)).toEqual([]);
    const found = results.filter(({ product, line }) => line.parts.some(({ matches }) => matches.some((match) => match.product?.id === product.id)));
    expect(found.length / results.length).toBeGreaterThan(0.97);
  });

  test('names of makers that are not there are not taken for others', () => {
    const others = demoCatalogue(1500).manufacturers.map(({ manufacturer }) => manufacturer).filter(({ name }) => !demo.byText.has(name.zh));
    const near = others.filter(({ name }) => checkLine(name.zh, 1, demo).outcome !== 'unknown');
    expect(others.length).toBeGreaterThan(200);
    expect(near.length / others.length).toBeLessThan(0.1);
  });

  test('of products that are not there few are taken for others', () => {
    const others = demoCatalogue(1500).products.map(({ product }) => product).filter(({ name }) => !demo.byText.has(name.zh));
    const lines = others.map(({ name }) => checkLine(name.zh, 1, demo));
    expect(others.length).toBeGreaterThan(200);
    expect(lines.filter(({ outcome }) => outcome === 'identical' || outcome === 'unlisted')).toEqual([]);
    expect(lines.filter(({ parts }) => parts.every(({ subject, verdict }) => subject === 'product' && verdict === 'differs')).length / others.length).toBeLessThan(0.05);
  });
});
