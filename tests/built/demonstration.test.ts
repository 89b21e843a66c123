import { describe, expect, test } from 'vitest';
import { attributesOf, sites } from './site.ts';

const demo = sites.find(({ name }) => name === 'demo');
const others = sites.filter(({ name }) => name !== 'demo');
const mark = { zh: '演示数据', en: 'Demonstration data' };

describe('demonstration data', () => {
  test('is marked as such on every page, in its language', () => {
    const unmarked = demo?.pages.filter(({ file, html }) => !html.includes(file.startsWith('en/') ? mark.en : mark.zh)).map(({ file }) => file);
    expect(demo?.pages.length).toBeGreaterThan(300);
    expect(unmarked).toEqual([]);
  });

  test('is kept from search engines', () => {
    expect(demo?.pages.filter((page) => !attributesOf(page, 'meta').some(({ name, content }) => name === 'robots' && content === 'noindex')).map(({ file }) => file)).toEqual([]);
  });

  test.each(others)('is on no page of the $name site', ({ pages }) => {
    expect(pages.filter(({ html }) => html.includes(mark.zh) || html.includes(mark.en)).map(({ file }) => file)).toEqual([]);
  });
});
