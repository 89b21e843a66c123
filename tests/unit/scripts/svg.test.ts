import { expect, test } from 'vitest';
import { svgProblems } from '../../../scripts/lib/svg.ts';
import { told } from '../told.ts';

const drawing = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="24" height="16" viewBox="0 0 24 16"${attributes}>${inner}</svg>`;

/** What is wrong, in English, without file and advice. */
const reasonsOf = (svg: string): string[] => svgProblems('x.svg', svg).map(({ message }) => message.en);

test.each([
  ['a drawing of paths', drawing('<title>Logo</title><g><path d="M0 0h24v16H0z"/></g>')],
  ['an XML declaration and a comment', `<?xml version="1.0" encoding="UTF-8"?><!-- Made by hand -->${drawing('<rect width="1" height="1"/>')}`],
  ['a gradient of its own', drawing('<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path fill="url(#a)" d="M0 0h1"/>')],
  ['a gradient of its own, in quotation marks', drawing(`<path fill="url('#a')" style="stroke:url( &quot;#b&quot; )" d="M0 0h1"/>`)],
  ['a symbol of its own', drawing('<symbol id="a"><path d="M0 0h1"/></symbol><use href="#a"/><use xlink:href="#a"/>')],
  ['a style of its own', drawing('<style>.a{fill:#123;clip-path:url(#b)}</style><path class="a" d="M0 0h1"/>')],
])('%s may be used', (_, svg) => {
  expect(reasonsOf(svg)).toEqual([]);
});

test.each([
  ['a script', drawing('<script>alert(1)</script>'), ['holds the element <script>']],
  ['a script in CDATA', drawing('<script><![CDATA[alert(1)]]></script>'), ['holds the element <script>']],
  ['a script with a prefix', drawing('<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>'), ['holds the element <s:script>']],
  ['onload', drawing('', ' onload="alert(1)"'), ['holds the event handler onload']],
  ['OnClick', drawing('<path OnClick="x()" d=""/>'), ['holds the event handler OnClick']],
  ['an external href', drawing('<use href="https://example.org/a.svg#a"/>'), ['refers to something outside: https://example.org/a.svg#a']],
  ['an external xlink:href', drawing('<use xlink:href="//example.org/a.svg#a"/>'), ['refers to something outside: //example.org/a.svg#a']],
  ['a javascript: href', drawing('<a href="javascript:alert(1)"><path d=""/></a>'), ['holds the element <a>', 'refers to something outside: javascript:alert(1)']],
  ['a foreignObject', drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'), ['holds the element <foreignObject>', 'holds the element <p>']],
  ['text', drawing('<text>Logo</text>'), ['holds the element <text>']],
  ['an embedded image', drawing('<image href="data:image/png;base64,AAAA"/>'), ['holds the element <image>', 'refers to something outside: data:image/png;base64,AAAA']],
  ['an animation', drawing('<path d=""><animate attributeName="d"/></path>'), ['holds the element <animate>']],
  ['an @import', drawing('<style>@import "https://example.org/a.css";</style>'), ['its style refers to something outside']],
  ['an @import in CDATA', drawing('<style><![CDATA[@IMPORT url(a.css);]]></style>'), ['its style refers to something outside']],
  ['an @import with an escape', drawing('<style>@\\69mport "https://example.org/a.css";</style>'), ['its style refers to something outside']],
  ['url(http…) in a style', drawing('<style>.a{fill:url(http://example.org/a.svg#a)}</style>'), ['its style refers to something outside']],
  ['url(http…) with an escape', drawing('<style>.a{fill:u\\72l(http://example.org/a.svg#a)}</style>'), ['its style refers to something outside']],
  ['url(http…) in a style attribute', drawing('<path style="fill:URL( \'http://example.org/a\' )" d=""/>'), ['its attribute style refers to something outside']],
  ['url(http…) in an attribute', drawing('<path fill="url(http://example.org/a)" d=""/>'), ['its attribute fill refers to something outside']],
  ['a DOCTYPE with an entity', `<!DOCTYPE svg [<!ENTITY x "y">]>${drawing('<title>&x;</title>')}`, ['holds a DOCTYPE']],
  ['a style sheet instruction', `<?xml-stylesheet href="https://example.org/a.css"?>${drawing('')}`, ['holds the processing instruction xml-stylesheet']],
])('%s is refused', (_, svg, reasons) => {
  expect(reasonsOf(svg)).toEqual(reasons);
});

// Twelve times tenfold: were they filled in, this would never end.
test('entities that multiply are refused, not filled in', () => {
  const entities = Array.from({ length: 12 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join('');
  expect(reasonsOf(`<!DOCTYPE svg [<!ENTITY a0 "lol">${entities}]>${drawing('<title>&a12;</title>')}`)).not.toEqual([]);
});

test.each([
  ['a text', 'Logo'],
  ['a drawing that breaks off', drawing('<path d="M0 0"/>').slice(0, -8)],
  ['two attributes of one name', drawing('<path d="" d=""/>').replace('</svg>', '<')],
])('%s is no complete SVG', (_, svg) => {
  expect(reasonsOf(svg)).toHaveLength(1);
  expect(reasonsOf(svg)[0]).toMatch(/^is not a complete SVG \(/);
});

test('each reason is told once', () => {
  expect(reasonsOf(drawing('<text>a</text><text>b</text>'))).toHaveLength(1);
});

test('a refusal says what to ask the designer for', () => {
  const problems = svgProblems('umi.svg', drawing('<text>uMI</text>'));
  expect(told(problems, 'zh')).toMatchInlineSnapshot(`
    [
      "content/logos/umi.svg — 含有 <text> 元素。请让设计人员重新导出：文字转为路径，不含脚本、外部链接和嵌入图片。",
    ]
  `);
  expect(told(problems, 'en')).toMatchInlineSnapshot(`
    [
      "content/logos/umi.svg — holds the element <text>. Have it exported again: text as paths, no script, no external link, no embedded picture.",
    ]
  `);
});
