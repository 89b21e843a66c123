import { describe, expect, test } from 'vitest';
import { counterparts } from '../../../../../src/islands/self-check/form/counterparts.ts';
import { copyOfProduct, inserted, isEmptyDraft, moved, nextSourceId, without, withEntries } from '../../../../../src/islands/self-check/form/draft.ts';
import { draftStore, readKept } from '../../../../../src/islands/self-check/form/kept-draft.ts';
import { withListAt } from '../../../../../src/islands/self-check/form/list-at.ts';
import { proposedId } from '../../../../../src/islands/self-check/form/propose-id.ts';
import { parameterNames, unitSymbols } from '../../../../../src/islands/self-check/form/suggestions.ts';

describe('a list', () => {
  test('keeps what was removed where it was when it is put back', () => {
    expect(inserted(without(['a', 'b', 'c'], 1), 1, 'b')).toEqual(['a', 'b', 'c']);
  });

  test.each([
    [0, 1, ['b', 'a', 'c']],
    [2, -1, ['a', 'c', 'b']],
    [0, -1, ['a', 'b', 'c']],
    [2, 1, ['a', 'b', 'c']],
  ] as const)('entry %i moves by %i', (place, step, after) => {
    expect(moved(['a', 'b', 'c'], place, step)).toEqual(after);
  });

  test('without entries stands nowhere in the record', () => {
    expect(withEntries({ id: 'x', patents: [1] }, 'patents', [])).toEqual({ id: 'x' });
    expect(withListAt({ manufacturer: {}, products: [], evidence: [] }, ['evidence'], () => [])).toEqual({ manufacturer: {}, products: [] });
  });

  test('of a product that is not there changes nothing', () => {
    const draft = { manufacturer: {}, products: [] };
    expect(withListAt(draft, ['products', 3, 'patents'], () => [{}])).toBe(draft);
  });

  test('numbers its next source behind the highest', () => {
    expect(nextSourceId([{ id: 's1' }, { id: 's7' }, { id: 'x' }])).toBe('s8');
    expect(nextSourceId([])).toBe('s1');
  });
});

test('a copy is a product of its own: without id, reading and listings', () => {
  expect(copyOfProduct({ id: 'x', name: { zh: '甲' }, pinyin: 'jia', listings: [{}], models: ['A'] })).toEqual({ name: { zh: '甲' }, models: ['A'] });
});

describe('which entry was which', () => {
  const entry = (zh: string, value = '1') => ({ label: { zh }, value });
  const before = [entry('甲'), entry('乙'), entry('丙')];

  test.each([
    ['one that was put in front', [entry('新'), ...before], [undefined, 0, 1, 2], []],
    ['one that was changed', [before[0], entry('乙', '2'), before[2]], [0, 1, 2], []],
    ['one that is gone', [before[0], before[2]], [0, 2], [1]],
    ['another order', [before[2], before[0], before[1]], [2, 0, 1], []],
    ['one of another name', [before[0], entry('丁', '1'), before[2]], [0, 1, 2], []],
    ['two that look alike', [entry('甲'), entry('甲'), before[1], before[2]], [0, undefined, 1, 2], []],
    ['nothing of before', [], [], [0, 1, 2]],
  ])('%s', (_, now, places, gone) => {
    expect(counterparts(before, now)).toEqual({ before: places, gone });
  });
});

describe('a kept draft', () => {
  const memory = () => {
    const texts = new Map<string, string>();
    return { getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, text: string) => void texts.set(key, text), removeItem: (key: string) => void texts.delete(key) };
  };
  const kept = { draft: { manufacturer: { name: { zh: '某公司' } }, products: [{}] }, from: '?maker=x', corrects: ['manufacturers/x'] };

  test('comes back as it was', () => {
    const storage = memory();
    const store = draftStore(() => storage, '/');
    expect(store.write(kept)).toBe(true);
    expect(store.read()).toEqual(kept);
    expect(draftStore(() => storage, '/other/').read()).toBeUndefined();
    store.clear();
    expect(store.read()).toBeUndefined();
  });

  test('is told not to be kept where the browser refuses', () => {
    const blocked = draftStore(() => { throw new DOMException('Blocked.', 'SecurityError'); }, '/');
    expect(blocked.write(kept)).toBe(false);
    expect(blocked.read()).toBeUndefined();
    expect(() => blocked.clear()).not.toThrow();
  });

  test.each([null, '', 'x', '[]', '{}', '{"draft":{},"from":""}', '{"draft":{"products":{}},"from":"","corrects":[]}', '{"draft":{"products":[]},"from":"","corrects":[]}'])('%j is none', (text) => {
    expect(readKept(text)).toBeUndefined();
  });

  test('with __proto__ in it is a draft with a field of that name, and nothing else', () => {
    const read = readKept('{"draft":{"products":[{"__proto__":{"isListed":true}}],"manufacturer":{}},"from":"","corrects":[]}');
    expect(({} as Record<string, unknown>)['isListed']).toBeUndefined();
    expect(read?.draft.products).toHaveLength(1);
  });
});

test('nothing is a draft only where something is in it', () => {
  expect(isEmptyDraft({ manufacturer: undefined, products: [] })).toBe(true);
  expect(isEmptyDraft({ manufacturer: {}, products: [] })).toBe(true);
  expect(isEmptyDraft({ manufacturer: {}, products: [{}] })).toBe(false);
});

describe('a proposed id', () => {
  test.each([
    ['product', { name: { zh: '手持式光谱仪', en: 'Handheld spectrometer' } }, [], 'example-handheld-spectrometer'],
    ['product', { name: { zh: '手持式光谱仪' }, models: ['EX-100'] }, [], 'example-ex-100'],
    ['product', { name: { zh: '手持式光谱仪' }, models: ['EX-100'] }, ['example-ex-100'], 'example-ex-100-2'],
    ['manufacturer', { name: { zh: '上海示例精密仪器有限公司', en: 'Shanghai Example Precision Co., Ltd.' } }, [], 'example-precision'],
    ['product', { name: {} }, [], undefined],
    ['product', undefined, [], undefined],
  ] as const)('of a %s %j', (kind, record, taken, id) => {
    expect(proposedId(kind, record, { maker: 'example', taken })).toBe(id);
  });

  test('of a Chinese name is its reading', () => {
    expect(proposedId('product', { name: { zh: '光谱仪' } }, { maker: 'example', taken: [] })).toMatch(/^example-guang-?pu-?yi$/);
  });
});

describe('suggestions', () => {
  const file = {
    units: [{ id: 'kg', symbol: 'kg', dimension: 'mass', factor: '1' }, { id: 'g', symbol: 'g', dimension: 'mass', factor: '0.001' }, { id: 'pieces', symbol: { zh: '个', en: 'pieces' }, dimension: 'count', factor: '1' }],
    parameters: [
      { id: 'mass', name: { zh: '质量', en: 'Mass' }, labels: ['质量', '重量'], units: ['kg', 'g'] },
      { id: 'fingers', name: { zh: '手指数', en: 'Fingers' }, labels: ['手指数'], categories: ['robots/hands'] },
    ],
  };

  test.each([
    [{ sector: '', category: '' }, ['手指数', '质量']],
    [{ sector: 'robots', category: '' }, ['手指数', '质量']],
    [{ sector: 'robots', category: 'hands' }, ['手指数', '质量']],
    [{ sector: 'robots', category: 'arms' }, ['质量']],
    [{ sector: 'chips', category: '' }, ['质量']],
  ])('of names at %j', (standing, names) => {
    expect(parameterNames(file, standing, 'zh')).toEqual(names);
  });

  test('of units are those of the parameter, else all', () => {
    expect(unitSymbols(file, { label: { zh: '重量' } }, 'zh')).toEqual(['kg', 'g']);
    expect(unitSymbols(file, {}, 'zh')).toEqual(['kg', 'g', '个']);
    expect(unitSymbols(file, {}, 'en')).toEqual(['pieces']);
    expect(unitSymbols(undefined, {}, 'zh')).toEqual([]);
  });
});
