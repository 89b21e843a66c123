import { describe, expect, test } from 'vitest';
import { createOracle } from '../../../../scripts/lib/search-eval/oracle.ts';
import type { Fold } from '../../../../src/search/normalise.ts';
import type { Product } from '../../../../src/catalogue/schema.ts';
import { aListing, aSource, aSpecification } from '../../builders.ts';
import { someEntries } from './entries.ts';

const fold: Fold = new Map([['機', '机'], ['體', '体']]);

const groups = [['MRI', '磁共振', '核磁', 'magnetic resonance'], ['AGV', '自动导引车'], ['机器人', 'robot']];

const manufacturer = { name: { zh: '上海联影医疗科技有限公司', en: 'United Imaging' }, shortName: { zh: '联影' }, creditCode: '91310000MA1K3XYZ0Q' };

/** What the oracle says of one product: that it has to be found, that it may be, or that it must not. */
const verdictOn = (query: string, product: Partial<Product>, others: Partial<Product>[] = []): 'must' | 'may' | 'no' => {
  const { must, may } = createOracle({ entries: someEntries([product, ...others], { manufacturer }), groups, fold })(query);
  return must.has(0) ? 'must' : may.has(0) ? 'may' : 'no';
};

const scanner: Partial<Product> = {
  name: { zh: '人体全身 5T 磁共振成像系统', en: 'Whole-body scanner' },
  models: ['uMR 790', 'AT128P'],
  aliases: ['木星'],
  summary: { zh: '用于 AI 诊断的设备，支持PET-CT融合。', en: 'Rotating anode, low dose.' },
  specifications: [aSpecification({ label: { zh: '孔径', en: 'Bore' }, value: '60', unit: 'cm', condition: { zh: '室温' } })],
  registrations: [{ kind: 'registration', number: '国械注准20233060123', authority: { zh: '国家药监局' }, source: 's1' }],
  standards: [{ number: 'GB/T 1234-2020', title: { zh: '医用设备通则' }, source: 's1' }],
  applications: [{ text: { zh: '瑞金医院装机' }, source: 's1' }],
  claims: [{ text: { zh: '首台国产' }, by: { zh: '企业' }, source: 's1' }],
  listings: [aListing({ batch: '第二批', nameAsListed: '超导磁体装置', document: '沪经信技〔2025〕355号' })],
  sources: [aSource({ title: '出处的标题' })],
};

describe('what has to be found, what may be, and what not', () => {
  test.each<[rule: string, query: string, verdict: 'must' | 'may' | 'no']>([
    ['part of a Chinese name, across words', '身5T磁', 'must'],
    ['with spaces of its own: two terms', '全身 成像', 'must'],
    ['not what does not stand side by side', '全身成像', 'no'],
    ['traditional characters', '人體全身', 'must'],
    ['full-width letters', 'ｕＭＲ７９０', 'must'],
    ['the maker', '联影医疗', 'must'],
    ['the category', '光谱仪', 'must'],
    ['the sector', '仪器仪表', 'must'],
    ['a summary', '融合', 'must'],
    ['a row of the specifications', '孔径60cm', 'must'],
    ['an application', '瑞金', 'must'],
    ['a claim', '国产', 'must'],
    ['an authority', '药监局', 'must'],
    ['the title of a standard', '通则', 'must'],
    ['a batch', '第二批', 'must'],
    ['a name as listed', '超导磁体', 'must'],
    ['a list', '创新产品推荐', 'must'],
    ['the condition of a specification, which need not be indexed', '室温', 'may'],
    ['not a source', '出处的标题', 'no'],
    ['a model without its space', 'umr790', 'must'],
    ['a model with a hyphen', 'uMR-790', 'must'],
    ['the beginning of a model', 'umr7', 'must'],
    ['anywhere in a model', 'r790', 'must'],
    ['from a digit on', '128p', 'must'],
    ['two words with a hyphen between, in a text', 'petct', 'must'],
    ['not two words with a space between, in a text', 'lowdose', 'no'],
    ['two words with a space between, in the name of a maker', 'unitedimaging', 'must'],
    ['the beginning of a word', 'rotat', 'must'],
    ['not the middle of a word', 'tating', 'no'],
    ['a credit code', '91310000MA1K3XYZ0Q', 'must'],
    ['the inside of a registration number', '3060123', 'must'],
    ['the number of a standard', 'GB/T 1234-2020', 'must'],
    ['two letters: a whole word', 'ai', 'must'],
    ['two letters: not the beginning of one, in a text', 'ro', 'no'],
    ['two letters: the beginning of a model', 'um', 'must'],
    ['two letters: the beginning of a name', 'wh', 'must'],
    ['every term has to match', '联影 磁共振 zzz', 'no'],
    ['a synonym', 'MRI', 'must'],
    ['a synonym in the plural', 'MRIs', 'must'],
    ['a synonym of two words', 'Magnetic resonance', 'must'],
    ['a synonym beside another term', 'magnetic resonance 联影', 'must'],
    ['a synonym beside a term that does not match', 'MRI 激光', 'no'],
    ['not the synonym of another thing', 'AGV', 'no'],
    ['a synonym within a term', 'mri成像', 'may'],
    ['not where another piece does not match', 'mri激光', 'no'],
    ['full pinyin of a name', 'quanshen', 'may'],
    ['an unfinished syllable', 'quansh', 'may'],
    ['pinyin of a maker', 'lianying', 'may'],
    ['pinyin of a category', 'guangpuyi', 'may'],
    ['not pinyin of a summary', 'ronghe', 'no'],
    ['any reading of a polyphone', 'rentiquanshen', 'may'],
    ['initials', 'rtqs', 'may'],
    ['two initials', 'ly', 'may'],
    ['not initials in another order', 'sqtr', 'no'],
    ['a letter left out', 'rotatig', 'may'],
    ['a letter too many', 'rotatting', 'may'],
    ['a wrong letter', 'rotading', 'may'],
    ['two letters swapped', 'rottaing', 'may'],
    ['not two slips', 'rotadimg', 'no'],
    ['not a slip in a short word', 'anoda', 'no'],
    ['nothing but punctuation', '？！', 'may'],
  ])('%s: %s', (_, query, verdict) => {
    expect(verdictOn(query, scanner)).toBe(verdict);
  });

  test('short initials are not allowed where some product has the letters as a word', () => {
    expect(verdictOn('ly', scanner, [{ name: { zh: 'LY 型水泵' } }])).toBe('no');
    expect(verdictOn('rtqs', scanner, [{ name: { zh: 'RTQS 型水泵' } }])).toBe('may');
  });

  test('a slip is not allowed where some product has the word as it is typed', () => {
    expect(verdictOn('rotading', scanner, [{ name: { zh: '泵', en: 'Rotading pump' } }])).toBe('no');
  });

  test('a reading that the record gives counts', () => {
    expect(verdictOn('lexiang', { name: { zh: '乐享' } })).toBe('may');
    expect(verdictOn('lehang', { name: { zh: '乐享' } })).toBe('no');
    expect(verdictOn('lehang', { name: { zh: '乐享' }, pinyin: 'le hang' })).toBe('may');
  });

  test('the term of a group that is asked for is a matter of its own letters', () => {
    expect(verdictOn('robots', { name: { zh: '泵', en: 'Robot pump' } })).toBe('may');
    expect(verdictOn('robots', { name: { zh: '机器人' } })).toBe('must');
    expect(verdictOn('机器人', { name: { zh: '泵', en: 'Robotic pump' } })).toBe('no');
    expect(verdictOn('机器人', { name: { zh: '泵', en: 'Pump for robots' } })).toBe('may');
  });

  test('three words typed together may be found, and need not', () => {
    expect(verdictOn('unitedimagingmedical', { name: { zh: '泵', en: 'United imaging medical pump' } })).toBe('may');
  });

  test('an absurdly long query is answered', () => {
    expect(verdictOn('磁'.repeat(10_000), scanner)).toBe('no');
    expect(verdictOn('x'.repeat(10_000), scanner)).toBe('no');
    expect(verdictOn('磁 '.repeat(5_000), scanner)).toBe('must');
  });
});
