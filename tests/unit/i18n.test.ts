import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fill, number, pick, type Message } from '../../src/i18n/fill.ts';
import { longDate, messagesOf, slipDate, translator } from '../../src/i18n/index.ts';
import { zh } from '../../src/i18n/zh.ts';

const formsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : [message.one, message.other]);
const placeholdersOf = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

describe('the two languages', () => {
  test('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  const keys = Object.keys(zh) as (keyof typeof zh)[]; // keys() forgets the keys

  test.each(keys)('%s has the same placeholders in each form of each language', (key) => {
    const expected = placeholdersOf(formsOf(zh[key]).join(' '));
    for (const form of [...formsOf(zh[key]), ...formsOf(en[key])]) expect(placeholdersOf(form)).toEqual(expected);
  });

  test('no message is empty or holds a bracket that is no placeholder', () => {
    for (const [key, message] of [...Object.entries<Message>(zh), ...Object.entries<Message>(en)]) {
      for (const form of formsOf(message)) {
        expect(form, key).not.toBe('');
        expect(form.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
      }
    }
  });

  test('the English messages hold no Chinese', () => {
    for (const [key, message] of Object.entries<Message>(en)) expect(formsOf(message).join(' '), key).not.toMatch(/\p{Script=Han}/u);
  });

  test('a message with a plural counts something', () => {
    for (const [key, message] of Object.entries<Message>(en)) if (typeof message !== 'string') expect(placeholdersOf(message.other), key).toContain('count');
  });
});

describe('filling in', () => {
  test('values replace their placeholders, each time they occur', () => {
    expect(fill('zh', '{a}和{b}和{a}', { a: '甲', b: '乙' })).toBe('甲和乙和甲');
  });

  test('a missing value throws and names message and placeholder', () => {
    expect(() => fill('en', 'By {maker}')).toThrow('The message "By {maker}" needs a value for {maker}.');
    expect(() => fill('en', 'By {maker}', { product: 'x' })).toThrow('{maker}');
  });

  test('numbers are grouped, texts stay as they are', () => {
    expect(fill('en', '{count} of {year}', { count: 1500, year: '2027' })).toBe('1,500 of 2027');
    expect(fill('zh', '{count} 项', { count: 0 })).toBe('0 项');
  });

  test.each([
    ['在 {min} 至 {max} 之间', { min: '10', max: '14 周' }, '在 10 至 14 周之间'],
    ['最高 {amount}', { amount: '不足一分' }, '最高不足一分'],
    ['型号 {model} 的产品', { model: 'EX-100' }, '型号 EX-100 的产品'],
    ['共 {count} 项', { count: 3 }, '共 3 项'],
  ])('%s: no space stands between Chinese and Chinese', (message, values, text) => {
    expect(fill('zh', message, values)).toBe(text);
  });

  test('the spaces of a value are its own', () => {
    expect(fill('zh', '找到 {name} 一项', { name: '甲 乙 A' })).toBe('找到甲 乙 A 一项');
  });

  test('a value is not read as a pattern or a placeholder', () => {
    expect(fill('zh', '“{query}”', { query: '$& {count} \\1' })).toBe('“$& {count} \\1”');
  });

  test.each([
    [0, '0 products'],
    [1, '1 product'],
    [2, '2 products'],
    [1500, '1,500 products'],
  ])('the English plural of %i', (count, text) => {
    expect(translator('en')('productCount', { count })).toBe(text);
  });

  test('Chinese has no plural', () => {
    expect(translator('zh')('productCount', { count: 1 })).toBe('1 项');
    expect(number('zh', 1500)).toBe('1,500');
  });

  test('an island is given the messages it asks for', () => {
    expect(messagesOf('en', ['searchButton', 'productCount'])).toEqual({ searchButton: 'Search', productCount: { one: '{count} product', other: '{count} products' } });
  });
});

describe('a text of the content', () => {
  test('is taken in the language of the page', () => {
    expect(pick('zh', { zh: '名称', en: 'Name' })).toEqual({ text: '名称' });
    expect(pick('en', { zh: '名称', en: 'Name' })).toEqual({ text: 'Name' });
    expect(pick('en', 'nm')).toEqual({ text: 'nm' });
  });

  test('without English, is the Chinese, marked as Chinese', () => {
    expect(pick('en', { zh: '名称' })).toEqual({ text: '名称', lang: 'zh-CN' });
    expect(pick('zh', { zh: '名称' })).toEqual({ text: '名称' });
  });
});

describe('dates', () => {
  test.each([
    ['2026-11-22', '2026年11月22日', '22 November 2026'],
    ['2026-01-01', '2026年1月1日', '1 January 2026'],
    ['2026-11', '2026年11月', 'November 2026'],
    ['2026', '2026年', '2026'],
  ])('%s is written as precisely as it is', (date, chinese, english) => {
    expect(longDate('zh', date)).toBe(chinese);
    expect(longDate('en', date)).toBe(english);
  });

  test.each([
    ['2026-10-10', '二〇二六年十月十日'],
    ['2026-11-20', '二〇二六年十一月二十日'],
    ['2026-11-22', '二〇二六年十一月二十二日'],
    ['2026-12-31', '二〇二六年十二月三十一日'],
    ['2027-01-01', '二〇二七年一月一日'],
    ['2000-02-19', '二〇〇〇年二月十九日'],
  ])('%s is written on a title slip as %s', (date, slip) => {
    expect(slipDate('zh', date)).toBe(slip);
  });

  test('an English title slip has a plain date', () => {
    expect(slipDate('en', '2026-11-22')).toBe('22 November 2026');
  });
});
