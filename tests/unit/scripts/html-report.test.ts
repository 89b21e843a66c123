import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { foldedRows } from '../../../scripts/lib/html-report-style.ts';
import { escapeHtml, htmlReport } from '../../../scripts/lib/html-report.ts';
import type { Block, Cell, Report } from '../../../scripts/lib/report.ts';

const evil = `<script>alert(1)</script><img src="https://evil.example/x" onerror='x'>&amp;"'`;
const aReport = (blocks: Block[], own: Partial<Report> = {}): Report => ({ title: '示例', language: 'zh', head: [], sections: [{ title: '一节', blocks }], ...own });
const aTable = (rows: Cell[][]): Block => ({ table: { headings: ['名称'], rows } });
const body = (html: string): string => /<main>\n([^]*)\n<\/main>/.exec(html)?.[1] ?? '';

/** Names of the elements and attributes of a page, and its text. */
const parsed = (html: string): { elements: Set<string>; attributes: [string, string][]; text: string } => {
  const found = { elements: new Set<string>(), attributes: [] as [string, string][], text: '' };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      found.elements.add(name);
      found.attributes.push(...Object.entries(attributes));
    },
    ontext: (text) => { found.text += text; },
  });
  parser.end(html);
  return found;
};

describe('whatever the texts hold', () => {
  const everywhere: Report = {
    title: evil,
    language: 'zh',
    head: [[evil, evil]],
    sections: [{ title: evil, summary: evil, intro: evil, blocks: [{ paragraph: evil }, { list: [evil] }, { table: { caption: evil, headings: [evil], rows: [[evil], [{ was: evil, now: evil }], [{ href: evil, text: evil }]] } }] }],
  };
  const html = htmlReport({ ...everywhere, signOff: true });

  test('it stands there as text', () => {
    const { elements, attributes, text } = parsed(html);
    expect([...elements].filter((name) => ['script', 'img', 'link', 'iframe', 'base', 'object', 'form'].includes(name))).toEqual([]);
    expect(attributes.filter(([name]) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
    expect(text.split(evil)).toHaveLength(18);
  });

  test('nothing comes from elsewhere', () => {
    const { attributes, text } = parsed(html);
    expect(attributes.filter(([name, value]) => ['src', 'srcset', 'data', 'action', 'poster', 'background'].includes(name) || (name === 'href' && /^https?:/.test(value)))).toEqual([]);
    expect(text).not.toMatch(/@import|url\(|@font-face/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});

test.each([['&', '&amp;'], ['<b>', '&lt;b&gt;'], [`"'`, '&quot;&#39;'], ['&lt;', '&amp;lt;'], ['上海', '上海']])('%s becomes %s', (text, expected) => {
  expect(escapeHtml(text)).toBe(expected);
});

describe('a cell', () => {
  const cell = (one: Cell, language: 'zh' | 'en' = 'zh'): string | undefined => /<td[^>]*>(.*)<\/td>/.exec(htmlReport(aReport([aTable([[one]])], { language })))?.[1];

  test.each<[Cell, string]>([
    [{ was: '甲', now: '乙' }, '<span class="word">原为</span> <del>甲</del> <span class="word">改为</span> <ins>乙</ins>'],
    [{ now: '乙' }, '<span class="word">新增</span> <ins>乙</ins>'],
    [{ was: '甲' }, '<span class="word">删去</span> <del>甲</del>'],
    [{}, ''],
    [{ href: '../content/a.json', text: 'a.json' }, '<a href="../content/a.json">a.json</a>'],
    [{ href: 'https://example.org/?a=1&b=2', text: '页面' }, '<a href="https://example.org/?a=1&amp;b=2">页面</a>'],
  ])('%j says in words what it shows', (one, expected) => {
    expect(cell(one)).toBe(expected);
  });

  test('says it in English too', () => {
    expect(cell({ was: 'A', now: 'B' }, 'en')).toBe('<span class="word">was</span> <del>A</del> <span class="word">now</span> <ins>B</ins>');
  });

  test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//evil.example/x', 'file:///etc/passwd', 'vbscript:x'])('does not link to %s', (href) => {
    expect(() => htmlReport(aReport([aTable([[{ href, text: 'x' }]])]))).toThrow(`"${href}" is neither a path nor an http(s) address.`);
  });
});

describe('a table', () => {
  test('has headings of columns, figures to the right, dates in one piece', () => {
    expect(body(htmlReport(aReport([{ table: { caption: '表', headings: ['日期', '数', '说明'], numeric: [1], rows: [['2026-11-25', '12', '甲']] } }])))).toMatchInlineSnapshot(`
      "<section id="section-1">
      <h2>一、一节</h2>
      <h3>表</h3>
      <div class="scroll"><table>
      <thead><tr><th scope="col">日期</th><th scope="col" class="figure">数</th><th scope="col">说明</th></tr></thead>
      <tbody>
      <tr><td class="date">2026-11-25</td><td class="figure">12</td><td>甲</td></tr>
      </tbody>
      </table></div>
      </section>"
    `);
  });

  test('is folded on the screen if it is long, with all its rows in the file for print', () => {
    const rows = (count: number): Cell[][] => Array.from({ length: count }, (_, index) => [String(index)]);
    const long = htmlReport(aReport([aTable(rows(foldedRows + 1))]));
    expect(long).toContain(`<details><summary>共 ${foldedRows + 1} 行，先显示 ${foldedRows} 行：展开或收起其余</summary></details>\n<div class="scroll">`);
    expect(long.match(/<td>/g)).toHaveLength(foldedRows + 1);
    expect(htmlReport(aReport([aTable(rows(foldedRows))]))).not.toContain('<details>');
    expect(htmlReport(aReport([{ table: { headings: ['号'], rows: rows(99), isWhole: true } }]))).not.toContain('<details>');
  });
});

test('an overview stands there if the sections have summaries, and leads to them', () => {
  expect(htmlReport(aReport([]))).not.toContain('<nav');
  const html = htmlReport(aReport([], { sections: [{ title: '规模', summary: '两项', blocks: [] }, { title: '网址', summary: '无', blocks: [] }] }));
  expect(html).toContain('<li><a href="#section-2">二、网址</a><span>无</span></li>');
  expect(html).toContain('<section id="section-2">');
});

test('there is room to sign where it is asked for', () => {
  expect(htmlReport(aReport([]))).not.toContain('核对人');
  expect(htmlReport({ ...aReport([]), signOff: true })).toContain('<div><dt>核对人</dt><dd></dd></div>');
});

test('the language of the page is its own', () => {
  expect(htmlReport(aReport([]))).toContain('<html lang="zh-CN">');
  expect(htmlReport(aReport([], { language: 'en' }))).toContain('<html lang="en">');
});
