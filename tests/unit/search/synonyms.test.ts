import { describe, expect, test } from 'vitest';
import { groupOfKey, groupsIn, piecesOf, termForm, unitsOf } from '../../../src/search/synonyms.ts';
import { fold, synonymsAmong } from './a-search.ts';

const synonyms = synonymsAmong([
  ['MRI', '磁共振', '核磁共振', 'magnetic resonance', 'magnetic resonance imaging'],
  ['CT', '断层扫描'],
  ['PET-CT', 'PET/CT'],
  ['AUV', '水下机器人'],
  ['机器人', 'robot'],
  ['X射线', 'X-ray'],
  ['5G', '第五代移动通信'],
]);
const [mri, ct, petct, auv, robot, xray, fiveG] = [0, 1, 2, 3, 4, 5, 6];

test.each([
  ['PET-CT', 'pet ct'],
  ['PET/CT', 'pet ct'],
  ['Magnetic  Resonance', 'magnetic resonance'],
  ['核磁共振', '核磁共振'],
  ['X 射线', 'x射线'],
  ['核磁共振儀', '核磁共振仪'],
  ['ＣＴ', 'ct'],
])('the term "%s" travels as "%s"', (term, form) => {
  expect(termForm(term, fold)).toBe(form);
});

test.each([
  ['mri', mri], ['petct', petct], ['magneticresonance', mri], ['磁共振', mri], ['robots', robot], ['auvs', auv],
  ['xray', xray], ['5g', fiveG], ['pet', undefined], ['磁共', undefined], ['磁共振s', undefined], ['', undefined],
])('the key "%s" is a term of group %s', (key, group) => {
  expect(groupOfKey(synonyms, key)).toBe(group);
});

test.each([
  ['核磁共振成像系统', [mri]],
  ['水下机器人', [auv, robot]],
  ['Magnetic Resonance Imaging', [mri]],
  ['magnetic-resonance scanner', [mri]],
  ['128层CT', [ct]],
  ['PET-CT', [ct, petct]],
  ['PET/CT', [ct, petct]],
  ['PET CT', [ct, petct]],
  ['two robots', [robot]],
  ['robotics', []],
  ['compact', []],
  ['a UV lamp', []],
  ['magnetic, then resonance', []],
  ['X 射线机', [xray]],
  ['X-ray', [xray]],
  ['移动通信', []],
  ['磁', []],
  ['', []],
])('"%s" holds terms of the groups %j', (text, groups) => {
  expect(groupsIn(text, synonyms, fold).sort((a, b) => a - b)).toEqual(groups);
});

test.each(['PET和CT', 'PET、CT', 'magnetic 和 resonance'])('words of a term that stand apart are none: "%s"', (text) => {
  expect(groupsIn(text, synonyms, fold)).not.toContain(petct);
  expect(groupsIn(text, synonyms, fold)).not.toContain(mri);
});

test('without a vocabulary no text holds a term', () => {
  expect(groupsIn('磁共振 MRI', synonymsAmong([]), fold)).toEqual([]);
  expect(unitsOf(['mri'], synonymsAmong([]), fold)).toEqual([{ terms: ['mri'] }]);
});

describe('a query falls into', () => {
  test.each([
    [['mri'], [{ terms: ['mri'], group: mri }]],
    [['磁共振', '线圈'], [{ terms: ['磁共振'], group: mri }, { terms: ['线圈'] }]],
    [['magnetic', 'resonance', '线圈'], [{ terms: ['magnetic', 'resonance'], group: mri }, { terms: ['线圈'] }]],
    [['magnetic', 'resonance', 'imaging'], [{ terms: ['magnetic', 'resonance', 'imaging'], group: mri }]],
    [['new', 'magnetic', 'resonance'], [{ terms: ['new'] }, { terms: ['magnetic', 'resonance'], group: mri }]],
    [['magnetic', 'field'], [{ terms: ['magnetic'] }, { terms: ['field'] }]],
    [['pet', 'ct'], [{ terms: ['pet', 'ct'], group: petct }]],
    [['pet-ct'], [{ terms: ['pet-ct'], group: petct }]],
    [['水下', '机器人'], [{ terms: ['水下', '机器人'], group: auv }]],
    [['x', '射线'], [{ terms: ['x', '射线'], group: xray }]],
    [['a', 'uv', 'lamp'], [{ terms: ['a'] }, { terms: ['uv'] }, { terms: ['lamp'] }]],
    [['two', 'robots'], [{ terms: ['two'] }, { terms: ['robots'], group: robot }]],
    [[], []],
  ])('of %j: %j', (terms, units) => {
    expect(unitsOf(terms, synonyms, fold)).toEqual(units);
  });
});

describe('a term is cut at the synonyms in it', () => {
  test.each([
    ['核磁共振系统', [{ key: '核磁共振', group: mri }, { key: '系统' }]],
    ['新型核磁共振系统', [{ key: '新型' }, { key: '核磁共振', group: mri }, { key: '系统' }]],
    ['ct断层扫描', [{ key: 'ct', group: ct }, { key: '断层扫描', group: ct }]],
    ['移动ct', [{ key: '移动' }, { key: 'ct', group: ct }]],
    ['磁共振', []],
    ['光谱仪', []],
    ['', []],
  ])('"%s": %j', (term, pieces) => {
    expect(piecesOf(term, synonyms, fold)).toEqual(pieces);
  });

  test.each(['compact', 'reactor', 'vector', 'robotics', 'octet'])('but an English word is not: "%s"', (term) => {
    expect(piecesOf(term, synonyms, fold)).toEqual([]);
  });
});
