import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawing, importOne, mark, svgNamespaces } from './pictures.ts';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** The picture's colours, on white. */
const look = (svg: string | Uint8Array): Promise<Buffer> => sharp(Buffer.from(svg)).resize(60, 40, { fit: 'fill' }).flatten({ background: '#fff' }).raw().toBuffer();

test('a drawing that needs nothing keeps its shapes and its size, and nothing is told', async () => {
  const { logo } = await importOne('maker.svg', drawing('<path fill="#123456" d="M0 0h24v8H0z"/><circle cx="12" cy="8" r="8"/>'));
  expect(text(logo?.bytes)).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" width="240" height="160" viewBox="0 0 24 16"><path fill="#123456" d="M0 0h24v8H0z"/><circle cx="12" cy="8" r="8"/></svg>
    "
  `);
  expect(logo).toMatchObject({ name: 'maker.svg', size: { width: 240, height: 160 }, done: [], warnings: [] });
});

test('what was written is taken again as it is', async () => {
  const once = (await importOne('maker.svg', drawing(`<style>.a{fill:#147}</style><title>x</title><path class="a" d="M2 2h9v9z"/>`))).logo;
  const twice = (await importOne('maker.svg', once?.bytes ?? '')).logo;
  expect(text(twice?.bytes)).toBe(text(once?.bytes));
  expect(twice?.done).toEqual([]);
});

test.each([
  ['classes', '<style>.st0{fill:#c00}.st1{fill:none;stroke:#00c;stroke-width:2}</style><path class="st0" d="M0 0h24v8H0z"/><path class="st1" d="M2 10h20"/>'],
  ['an id before a class before an element', '<style>#a{fill:#c00}.b{fill:#0c0}path{fill:#00c}</style><path id="a" class="b" d="M0 0h24v5H0z"/><path class="b" d="M0 5h24v5H0z"/><path d="M0 10h24v6H0z"/>'],
  ['a style attribute before a rule, !important before all', '<style>.a{fill:#c00!important;stroke:#0c0}</style><path class="a" style="fill:#00c;stroke:#000;stroke-width:2" d="M2 2h20v12H2z"/>'],
  ['several selectors, comments and CDATA', '<style type="text/css"><![CDATA[/* a */ .a , .b{fill:#c00;} g.c{opacity:.5} * {stroke:#000}]]></style><g class="c"><path class="x b" d="M2 2h20v12H2z"/></g>'],
  ['a gradient with a Chinese name', '<style>.a{fill:url(#未命名的渐变_2)}</style><linearGradient id="未命名的渐变_2" x2="1"><stop offset="0" style="stop-color:#c00"/><stop offset="1" stop-color="rgb(0, 0, 200)"/></linearGradient><path class="a" d="M2 2h20v12H2z"/>'],
  ['quotation marks in a reference', `<clipPath id="c"><circle cx="12" cy="8" r="6"/></clipPath><path clip-path="url('#c')" d="M0 0h24v16H0z" fill="#c00"/>`],
  ['a symbol by xlink:href', '<symbol id="s" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></symbol><use xlink:href="#s" x="2" y="2" width="8" height="8"/><path d="M0 15h24v1H0z"/><path d="M0 0h24v1H0z"/>'],
  ['a switch of Illustrator', '<switch><foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/" width="1" height="1"/><g i:extraneous="self" xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/"><path fill="#c00" d="M0 0h24v16z"/></g></switch>'],
  ['a link around it all', '<a xlink:href="https://example.org" fill="#c00"><path d="M0 0h24v16z"/></a>'],
  ['a mask, a pattern and a transform', '<pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><path fill="#c00" d="M0 0h2v2H0z"/></pattern><mask id="m"><path fill="#fff" d="M0 0h12v16H0z"/></mask><g mask="url(#m)" transform="translate(0 1) scale(.9,.9)"><path fill="url(#p)" d="M0 0h24v16H0z"/></g><path d="M0 0h24v1H0zM0 15h24v1H0z"/>'],
  ['shapes blended', '<path fill="#c00" d="M0 0h16v16H0z"/><path style="mix-blend-mode:multiply" fill="#0cc" d="M8 0h16v16H8z"/>'],
])('%s: looks as before, without a style sheet', async (_, inner) => {
  // Lines at the edges, so that nothing is trimmed.
  const svg = drawing(`${inner}<path d="M0 0h24v.5H0zM0 15.5h24v.5H0z"/>`);
  const { logo, refused } = await importOne('maker.svg', svg);
  expect(refused).toEqual([]);
  expect(text(logo?.bytes)).not.toMatch(/<style|class=|xlink/);
  const [before, after] = await Promise.all([look(svg), look(logo?.bytes ?? '')]);
  expect(Math.max(...before.map((value, index) => Math.abs(value - (after[index] ?? 0))))).toBeLessThanOrEqual(4);
  expect(logo?.warnings).toEqual([]);
});

test('what was removed is told, and what may have been seen is to be looked at', async () => {
  const { logo } = await importOne('maker.svg', `<?xml version="1.0"?><!-- Made by hand --><!DOCTYPE svg>${drawing(`<script/><filter id="f"/><g filter="url(#f)" data-name="图层 1" onclick="x()" font-family="SimSun">${mark}</g><use href="https://example.org/a.svg#b"/><style>a:hover{fill:red}</style>`)}`);
  expect(logo?.done.map(({ zh }) => zh)).toMatchInlineSnapshot(`
    [
      "已删去元素：<script>、<filter>、<!-- -->、<!DOCTYPE>。",
      "已删去事件属性：onclick。",
      "已删去外部引用：href: https://example.org/a.svg#b。",
      "已删去样式规则：a:hover。",
      "已删去属性：filter、data-name、font-family。",
      "已裁去四周空白。",
    ]
  `);
  expect(logo?.done.map(({ en }) => en)).toMatchInlineSnapshot(`
    [
      "Elements removed: <script>, <filter>, <!-- -->, <!DOCTYPE>.",
      "Event handlers removed: onclick.",
      "References to something outside removed: href: https://example.org/a.svg#b.",
      "Style rules removed: a:hover.",
      "Attributes removed: filter, data-name, font-family.",
      "Empty border trimmed.",
    ]
  `);
  expect(logo?.warnings).toMatchInlineSnapshot(`
    [
      {
        "en": "What was removed may have been seen (<filter>, a:hover, filter): compare it with the original.",
        "zh": "删去的部分可能影响外观（<filter>、a:hover、filter），请与原图核对。",
      },
    ]
  `);
});

test.each([
  ['a viewBox alone', 'viewBox="0 0 300 200"', 'width="300" height="200" viewBox="0 0 300 200"'],
  ['a viewBox alone, as small as an icon', 'viewBox="0 0 3 2"', 'width="512" height="341.3333" viewBox="0 0 3 2"'],
  ['width and height alone', 'width="300" height="200"', 'width="300" height="200" viewBox="0 0 300 200"'],
  ['millimetres', 'width="30mm" height="20mm" viewBox="0 0 300 200"', 'width="113.3858" height="75.59055" viewBox="0 0 300 200"'],
  ['percent', 'width="100%" height="100%" viewBox="0 0 300 200"', 'width="300" height="200" viewBox="0 0 300 200"'],
  ['a poster', 'width="30000" height="20000" viewBox="0 0 300 200"', 'width="1024" height="682.6667" viewBox="0 0 300 200"'],
  ['sides that do not fit the viewBox', 'width="100" height="100" viewBox="0 0 300 200"', 'width="300" height="200" viewBox="0 0 300 200"'],
])('%s: has a size then', async (_, given, written) => {
  const { logo, refused } = await importOne('maker.svg', `<svg ${svgNamespaces} ${given}><rect width="100%" height="100%" fill="#123456"/><rect width="50%" height="50%" fill="#c00"/></svg>`);
  expect(refused).toEqual([]);
  expect(text(logo?.bytes)).toContain(written);
});

test('a small drawing on a large artboard is brought forward', async () => {
  const { logo } = await importOne('maker.svg', `<svg ${svgNamespaces} viewBox="0 0 1000 1000"><path fill="#123456" d="M400 450h200v100z"/></svg>`);
  expect(logo?.done.map(({ zh, en }) => `${zh} ${en}`)).toEqual(['已裁去四周空白。 Empty border trimmed.']);
  const [, left = 0, top = 0, width = 0, height = 0] = (/viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(text(logo?.bytes)) ?? []).map(Number);
  expect([left, top, width, height].map(Math.round)).toEqual([396, 445, 209, 109]);
  expect(logo?.size).toEqual({ width: 209, height: 109 });
});

test.each([
  ['UTF-16', Buffer.from(`\uFEFF${drawing('<path id="图" d="M0 0h24v16z"/>')}`, 'utf16le')],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${drawing('<path id="图" d="M0 0h24v16z"/>')}`)],
  ['GB 18030, as its first line says', Buffer.concat([Buffer.from('<?xml version="1.0" encoding="GB2312"?>'), Buffer.from(drawing('<path id="@" d="M0 0h24v16z"/>').replace('@', '\xcd\xbc'), 'latin1')])],
])('a drawing in %s', async (_, bytes) => {
  const { logo, refused } = await importOne('maker.svg', bytes);
  expect(refused).toEqual([]);
  expect(text(logo?.bytes)).toContain('id="图"');
});

test('a logo made for dark grounds is to be looked at', async () => {
  const { logo } = await importOne('maker.svg', drawing('<path fill="#fff" d="M0 0h24v16z"/>'));
  expect(logo?.warnings.map(({ zh }) => zh)).toEqual(['图形接近白色，在网站的白底上看不清，请换成深色的标识。']);
});

test('a refusal says in both languages what to ask the designer for', async () => {
  const { refused, zh } = await importOne('maker.svg', drawing('<text>示例</text><image href="a.png"/>'));
  expect([...zh, ...refused]).toMatchInlineSnapshot(`
    [
      "含有文字（<text>），会用别的电脑的字体显示。请在绘图软件里把文字转为路径（创建轮廓），再导出。",
      "嵌入了像素图片（<image>）。请提供矢量图形；只有像素图时，请直接提供 PNG 文件。",
      "holds text (<text>), which would be drawn in the fonts of another computer. Convert the text to paths (create outlines) in your drawing program and export it again.",
      "holds a picture of pixels (<image>). Supply vector shapes; if there are only pixels, supply them as a PNG.",
    ]
  `);
});

test('a text element without text is no reason to refuse', async () => {
  const { logo } = await importOne('maker.svg', drawing(`<text> <tspan/></text><flowRoot/>${mark}`));
  expect(logo?.done.map(({ en }) => en)).toEqual(['Elements removed: <text>, <flowRoot>.', 'Empty border trimmed.']);
});
