import { describe, expect, test } from 'vitest';
import { matchesOf, type MarkedText } from '../../../src/islands/result-matches.ts';
import type { TermAnswer } from '../../../src/search/ask.ts';
import { cardOf, type ResultCard } from '../../../src/search/card.ts';
import { partsOf } from '../../../src/search/highlight.ts';
import type { Product } from '../../../src/catalogue/schema.ts';
import { aManufacturer, aSpecification } from '../builders.ts';
import { catalogueOf, fold } from '../search/a-search.ts';

const aCard = (own: Partial<Product> = {}): ResultCard => {
  const manufacturers = [aManufacturer({ name: { zh: '示例联影公司', en: 'Example United Imaging' } })];
  const [entry] = catalogueOf({ manufacturers, products: [{ id: 'mr', name: { zh: '磁共振成像系统', en: 'Magnetic Resonance System' }, models: ['uMR 790', 'uMR 880'], ...own }] }).products;
  if (!entry) throw new Error('There is one product.');
  return cardOf(entry);
};
const answer = (own: Partial<TermAnswer> & { terms: string[] }): TermAnswer => ({ understood: 'plain', ...own });
const pinyin = (...terms: string[]): TermAnswer => answer({ terms, understood: 'pinyin' });
const terms = (...all: string[]): TermAnswer[] => all.map((term) => answer({ terms: [term] }));

/** A text with its marks in brackets. */
const shown = ({ text, marks }: MarkedText): string => partsOf(text, marks).map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join('');
const of = (answers: TermAnswer[], { card = aCard(), locale = 'zh' }: { card?: ResultCard; locale?: 'zh' | 'en' } = {}) => {
  const { name, maker, models, lines } = matchesOf(card, answers, fold, locale);
  return { name: shown(name), maker: shown(maker), models: shown(models), lines: lines.map((line) => `${line.kind}: ${shown(line)}`) };
};

test('a term is marked in the name, the maker and the models', () => {
  expect(of(terms('共振', '联影', 'umr'))).toEqual({ name: '磁[共振]成像系统', maker: '示例[联影]公司', models: '[uMR] 790 / [uMR] 880', lines: [] });
});

test('without terms nothing is marked', () => {
  expect(of([])).toEqual({ name: '磁共振成像系统', maker: '示例联影公司', models: 'uMR 790 / uMR 880', lines: [] });
});

test('what a mistyped word was corrected to is marked', () => {
  expect(of([answer({ terms: ['magnatic'], understood: 'typo', corrected: ['magnetic'] })], { locale: 'en' }).name).toBe('[Magnetic] Resonance System');
});

test('words of the same meaning are marked', () => {
  expect(of([answer({ terms: ['mri'], understood: 'synonym', synonyms: ['mri', '磁共振', 'magneticresonance'] })]).name).toBe('[磁共振]成像系统');
  expect(of([answer({ terms: ['mri'], understood: 'synonym', synonyms: ['mri', '磁共振', 'magneticresonance'] })], { locale: 'en' }).name).toBe('[Magnetic Resonance] System');
});

describe('pinyin', () => {
  test('is marked in the Chinese name and maker', () => {
    expect(of([pinyin('chengxiang')]).name).toBe('磁共振[成像]系统');
    expect(of([pinyin('lianying')]).maker).toBe('示例[联影]公司');
    expect(of([pinyin('cgz')]).name).toBe('[磁共振]成像系统');
  });

  test('of several terms is marked where each lies, in whatever order they were typed', () => {
    expect(of([pinyin('xitong'), pinyin('cigong')]).name).toBe('[磁共]振成像[系统]');
    expect(of([pinyin('gongzhen'), pinyin('zhenchengxiang')]).name).toBe('磁[共振成像]系统');
  });

  test('is marked beside what was typed in Chinese', () => {
    expect(of([...terms('磁共振'), pinyin('xitong')]).name).toBe('[磁共振]成像[系统]');
  });

  test('is not marked in a name that is not Chinese', () => {
    expect(of([pinyin('chengxiang')], { locale: 'en' }).name).toBe('Magnetic Resonance System');
  });

  test('is not read where the letters were found as they stand', () => {
    expect(of(terms('lianying')).maker).toBe('示例联影公司');
  });
});

describe('a line shows a term that neither name, maker nor model does', () => {
  const card = aCard({
    aliases: ['天眼'],
    summary: { zh: `${'前'.repeat(60)}无液氦设计${'后'.repeat(60)}`, en: 'Without helium.' },
    specifications: [aSpecification({ label: { zh: '孔径', en: 'Bore' }, value: '60', unit: 'cm' })],
    applications: [{ text: { zh: '用于某医院' }, source: 's1' }],
  });

  test.each([
    ['an alias', ['天眼'], ['alias: [天眼]']],
    ['a specification', ['孔径'], ['specification: [孔径] 60 cm']],
    ['a whole row of the table', ['孔径60cm'], ['specification: [孔径 60 cm]']],
    ['a part of a long text, cut out', ['液氦'], [`summary: …${'前'.repeat(23)}无[液氦]设计${'后'.repeat(46)}…`]],
    ['an application', ['某医院'], ['application: 用于[某医院]']],
    ['a category', ['光谱'], ['category: [光谱]仪']],
    ['two terms, two lines', ['天眼', '孔径'], ['alias: [天眼]', 'specification: [孔径] 60 cm']],
    ['two lines at most', ['天眼', '孔径', '某医院'], ['alias: [天眼]', 'specification: [孔径] 60 cm']],
    ['nothing for what the name shows', ['磁共振', '孔径'], ['specification: [孔径] 60 cm']],
    ['nothing for what is nowhere', ['量子'], []],
  ])('%s', (_, wanted, lines) => {
    expect(of(terms(...wanted), { card }).lines).toEqual(lines);
  });

  test('in the other language where only that one holds it, with its language', () => {
    expect(matchesOf(card, terms('helium'), fold, 'zh').lines).toEqual([{ kind: 'summary', text: 'Without helium.', marks: [[8, 14]], lang: 'en' }]);
    expect(matchesOf(card, terms('天眼'), fold, 'en').lines).toEqual([{ kind: 'alias', text: '天眼', marks: [[0, 2]], lang: undefined }]);
    expect(matchesOf(card, terms('某医院'), fold, 'en').lines).toMatchObject([{ kind: 'application', lang: 'zh-CN' }]);
  });

  test('the name in the other language', () => {
    expect(of(terms('magnetic'), { card }).lines).toEqual(['name: [Magnetic] Resonance System']);
    expect(of(terms('united imaging'), { card }).lines).toEqual(['maker: Example [United Imaging]']);
    expect(of(terms('磁共振'), { card, locale: 'en' }).lines).toEqual(['name: [磁共振]成像系统']);
  });
});

test('three models are shown; a match in another one is shown all the same', () => {
  const card = aCard({ models: ['A-1', 'A-2', 'A-3', 'B-77'] });
  expect(of([], { card }).models).toBe('A-1 / A-2 / A-3');
  const { models, lines } = of(terms('b77'), { card });
  expect([models, ...lines].join(' ')).toContain('[B-77]');
});
