// The drawings of the mark: what they say, and what they must not carry.
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { cardOf, drawCard } from '../../../src/badge/draw-card.ts';
import { drawMark, drawSmallMark, markSizes, smallSizes } from '../../../src/badge/draw-mark.ts';
import { grounds } from '../../../src/badge/drawing.ts';
import { snippetsOf } from '../../../src/badge/snippets.ts';
import { badgeWords } from '../../../src/badge/words.ts';
import type { BadgeTerm } from '../../../src/catalogue/badge-terms.ts';
import { editionKinds } from '../../../src/catalogue/schema.ts';
import { translator } from '../../../src/i18n/index.ts';
import { qrOutline } from '../../../src/islands/evidence/qr.ts';
import { locales, type Locale } from '../../../src/site-paths.ts';
import { anEdition } from '../builders.ts';

const terms: BadgeTerm[] = [{ place: 0, year: '2025', to: '2027-12-31' }, { place: 0, year: '2025' }, { place: 0, from: '2027-01-01', to: '2028-12-31' }, { place: 0 }];
const code = qrOutline('https://example.org/v/example-product/');
const wordsOf = (locale: Locale, kind: (typeof editionKinds)[number], term: BadgeTerm, municipality = { zh: '上海市', en: 'Shanghai' }) =>
  badgeWords(translator(locale), locale, { edition: anEdition({ kind, municipality }), term });

const drawings = locales.flatMap((locale) => editionKinds.flatMap((kind) => terms.flatMap((term) => {
  const words = wordsOf(locale, kind, term);
  const card = cardOf(words, code, 'a-product-with-the-longest-id-that-anybody-would-give-it-300');
  return [drawCard(card), ...grounds.flatMap((ground) => markSizes.map((size) => drawMark(words, ground, size))), ...smallSizes.map((size) => drawSmallMark(words, size))];
})));

interface Read {
  names: Set<string>;
  attributes: [name: string, value: string][];
  open: string[];
}
const read = (xml: string): Read => {
  const found: Read = { names: new Set(), attributes: [], open: [] };
  const parser = new Parser({
    onopentag: (name, attributes) => { found.names.add(name); found.attributes.push(...Object.entries(attributes)); found.open.push(name); },
    onclosetag: (name, implied) => { if (implied && !['path', 'rect'].includes(name)) throw new Error(`<${name}> is not closed.`); found.open.splice(found.open.lastIndexOf(name), 1); },
  }, { xmlMode: true });
  parser.end(xml);
  return found;
};

describe('every drawing', () => {
  test('is one well-formed file of shapes: no script, no text in a font, nothing from elsewhere', () => {
    expect(drawings.length).toBe(2 * 3 * 4 * (1 + 2 * 4 + 2));
    for (const drawing of drawings) {
      const { names, attributes, open } = read(drawing);
      expect(open).toEqual([]);
      expect([...names].filter((name) => !['svg', 'title', 'path', 'rect'].includes(name))).toEqual([]);
      expect(attributes.filter(([name, value]) => /^on|href|style|class/.test(name) || (/:\/\/|url\(/.test(value) && name !== 'xmlns'))).toEqual([]);
      expect(drawing).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('the words', () => {
  test('say that the product is listed, and until when', () => {
    expect(wordsOf('zh', 'official', { place: 0, year: '2025', to: '2027-12-31' })).toEqual({
      name: ['上海市创新产品推荐目录'], listed: '列入 2025', until: '有效期至 2027-12-31', untilShort: '至 2027-12-31', scan: '扫码查看今天是否仍在目录',
      title: '上海市创新产品推荐目录：列入 2025，有效期至 2027-12-31',
    });
    expect(wordsOf('en', 'official', { place: 0, from: '2027-01-01' })).toMatchObject({ listed: 'Listed from 2027-01-01', until: 'End not stated', untilShort: 'End not stated' });
  });

  test('never claim more', () => {
    for (const locale of locales) for (const kind of editionKinds) for (const term of terms) expect(JSON.stringify(wordsOf(locale, kind, term))).not.toMatch(/认证|批准|最佳|政府|certified|approved|best|government/i);
  });

  test.each([['demonstration', '演示数据·不得使用', 'DEMONSTRATION · DO NOT USE'], ['reference', '公开资料版·不作证明', 'REFERENCE EDITION · NO PROOF']] as const)('of a %s edition begin with what it is', (kind, zh, en) => {
    expect(wordsOf('zh', kind, { place: 0 }).title).toMatch(new RegExp(`^${zh}。`));
    expect(wordsOf('en', kind, { place: 0 }).title).toMatch(new RegExp(`^${en}\\. `));
    // Grey and struck through at every size, also where no word can be read.
    for (const size of smallSizes) expect(drawSmallMark(wordsOf('zh', kind, { place: 0 }), size)).not.toContain('#b4321f');
  });

  test('leave out a municipality that cannot be written, and say everything else', () => {
    expect(wordsOf('zh', 'official', { place: 0, year: '2025' }, { zh: '鄂尔多斯市', en: 'Ordos' }).name).toEqual(['创新产品推荐目录']);
  });
});

test('what a title says is escaped', () => {
  const words = { ...wordsOf('zh', 'official', { place: 0 }), title: '<script>"&' };
  expect(drawMark(words, 'light', 512)).toContain('<title>&lt;script&gt;&quot;&amp;</title>');
});

test('a letter without an outline is told, with the text that needs it', () => {
  expect(() => drawMark({ ...wordsOf('zh', 'official', { place: 0 }), listed: '列入 龘' }, 'light', 512)).toThrow('letters.json has no outline of "龘", which a badge writes in "列入 龘".');
});

test('snippets are a link around a picture, and cannot be broken out of', () => {
  const snippets = snippetsOf({ page: 'https://example.org/v/a/', picture: 'https://example.org/a.svg', alt: 'A "quoted" [name]_<b>', width: 480, height: 192 });
  expect(snippets).toEqual({
    html: '<a href="https://example.org/v/a/"><img src="https://example.org/a.svg" alt="A &quot;quoted&quot; [name]_&lt;b&gt;" width="480" height="192"></a>',
    markdown: '[![A "quoted" \\[name\\]\\_\\<b\\>](https://example.org/a.svg)](https://example.org/v/a/)',
    link: 'https://example.org/v/a/',
  });
});
