import { describe, expect, test } from 'vitest';
import { isPinyinOf, spokenParts } from '../../../../scripts/lib/search-eval/pinyin-rule.ts';
import { runsWithTies } from '../../../../scripts/lib/search-eval/product-text.ts';
import { numbersOf } from '../../../../scripts/lib/search-eval/term-rules.ts';
import { isOneSlip, isTypoOf } from '../../../../scripts/lib/search-eval/typo-rule.ts';

describe('runs of letters and digits', () => {
  test.each([
    ['PET-CT', ['pet apart', 'ct tight']],
    ['uMR 790', ['umr apart', '790 spaced']],
    ['5G工业CPE', ['5g apart', 'cpe apart']],
    ['（A）, b', ['a apart', 'b spaced']],
    ['aba ba a', ['aba apart', 'ba spaced', 'a spaced']],
    ['磁共振', []],
  ])('%s', (text, expected) => {
    expect(runsWithTies(text, new Map()).map((run) => `${run.text} ${run.joins}`)).toEqual(expected);
  });
});

describe('pinyin', () => {
  const isPinyin = (letters: string, text: string): boolean => spokenParts(text, new Map()).some((part) => isPinyinOf(letters, part, { initials: true }));

  test.each([
    ['shoushujiqiren', '手术机器人', true],
    ['jiqi', '手术机器人', true],
    ['jiqir', '手术机器人', true],
    ['iqi', '手术机器人', false],
    ['jqr', '手术机器人', true],
    ['shjqr', '手术机器人', false],
    ['zhongqing', '重庆', true],
    ['chongqing', '重庆', true],
    ['lvse', '绿色', true],
    ['luse', '绿色', true],
    ['jiqi', '机5器', false],
    ['jiqi', '机·器', true],
    ['jiqirenren', '机器人', false],
  ])('%s for %s: %s', (letters, text, isIt) => {
    expect(isPinyin(letters, text)).toBe(isIt);
  });
});

describe('slips of the fingers', () => {
  test.each([
    ['jupiter', 'jupite', true],
    ['jupiter', 'jjupiter', true],
    ['jupiter', 'jupitar', true],
    ['jupiter', 'jupitre', true],
    ['jupiter', 'ujpiter', true],
    ['jupiter', 'jupiter', false],
    ['jupiter', 'jupi', false],
    ['jupiter', 'jpuitre', false],
    ['', 'a', true],
  ])('%s and %s: %s', (one, other, isIt) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([isIt, isIt]);
  });

  test('only words of six letters or more are typed wrongly', () => {
    expect([isTypoOf('sensr', 'sensor'), isTypoOf('sensoor', 'sensor'), isTypoOf('sensorr', 'sensor'), isTypoOf('laserr', 'laser'), isTypoOf('at1280', 'at128')]).toEqual([false, true, true, true, false]);
  });
});

test.each([['robot', ['robot', 'robots']], ['robots', ['robots', 'robot', 'robotss']], ['机器人', ['机器人']]])('the numbers of %s', (key, expected) => {
  expect(numbersOf(key)).toEqual(expected);
});
