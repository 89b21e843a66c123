// Drawings with something in them that is no drawing. Whatever is taken of them holds none of it.
import { describe, expect, test } from 'vitest';
import { drawing, importOne, mark, svgNamespaces } from './pictures.ts';
import { strangeIn } from './strange-in.ts';

const javascript = 'javascript:alert(1)';

/** Each keeps its mark, and loses the rest. */
const cleaned: [what: string, svg: string][] = [
  ['a script', drawing(`<script>alert(1)</script>${mark}`)],
  ['a script in CDATA', drawing(`<script type="text/javascript"><![CDATA[alert(document.domain)]]></script>${mark}`)],
  ['a script in capitals', drawing(`<SCRIPT>alert(1)</SCRIPT><ScRiPt href="https://evil.example/x.js"/>${mark}`)],
  ['a script with a prefix', drawing(`<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>${mark}`)],
  ['a script of XHTML', drawing(`<h:script xmlns:h="http://www.w3.org/1999/xhtml" src="//evil.example/x.js"/>${mark}`)],
  ['a script from elsewhere', drawing(`<script xlink:href="data:text/javascript,alert(1)"/>${mark}`)],
  ['a script in a group in definitions', drawing(`<defs><g><script>alert(1)</script></g></defs>${mark}`)],
  ['onload at the root', drawing(mark, ' onload="alert(1)"')],
  ['event handlers in mixed case', drawing(`<g OnClick="alert(1)" oNmOuSeOvEr="alert(1)" onfocusin="alert(1)">${mark}</g>`)],
  ['an event handler with a prefix', drawing(`<g xmlns:x="http://www.w3.org/2000/svg" x:onclick="alert(1)">${mark}</g>`)],
  ['a link to javascript:', drawing(`<a xlink:href="${javascript}">${mark}</a>`)],
  ['a link to javascript: in plain href', drawing(`<a href=" ${javascript}" target="_top">${mark}</a>`)],
  ['a link to javascript: with entities in it', drawing(`<a href="java&#x09;script&#58;alert(1)">${mark}</a>`)],
  ['a link under another prefix', drawing(`<a xmlns:l="http://www.w3.org/1999/xlink" l:href="${javascript}">${mark}</a>`)],
  ['use of a data: address', drawing(`<use href="data:image/svg+xml;base64,PHN2ZyBpZD0ieCI+PC9zdmc+#x"/>${mark}`)],
  ['use of another file', drawing(`<use xlink:href="https://evil.example/a.svg#x"/><use href="//evil.example/a.svg#x"/><use href="a.svg#x"/>${mark}`)],
  ['use of a file of the machine', drawing(`<use href="file:///etc/passwd#x"/>${mark}`)],
  ['a foreignObject with an iframe', drawing(`<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${javascript}"/></foreignObject>${mark}`)],
  ['a foreignObject with a body', drawing(`<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"><img src="x" onerror="alert(1)"/>text</body></foreignObject>${mark}`)],
  ['an iframe, an embed, an object and a video', drawing(`<iframe src="//evil.example"/><embed src="//evil.example"/><object data="//evil.example"/><video onerror="alert(1)"/>${mark}`)],
  ['an @import', drawing(`<style>@import "https://evil.example/a.css"; @import url(//evil.example/b.css);.a{fill:#123}</style>${mark}`)],
  ['an @import in CDATA', drawing(`<style type="text/css"><![CDATA[@IMPORT url(evil.css);]]></style>${mark}`)],
  ['an @import with an escape', drawing(`<style>@\\69mport "https://evil.example/a.css";</style>${mark}`)],
  ['an @import behind a comment', drawing(`<style>/**/@imp/**/ort "//evil.example/a.css";@/**/import "//evil.example";</style>${mark}`)],
  ['url(http…) in a style', drawing(`<style>path{fill:url(http://evil.example/a.svg#a);stroke:url( "//evil.example" )}</style>${mark}`)],
  ['url(http…) with escapes', drawing(`<style>path{fill:u\\72l(http://evil.example/a.svg#a);fill:\\75\\72\\6c(//evil.example)}</style>${mark}`)],
  ['a CSS escape beyond the last character', drawing(`<style>path{fill:\\ffffff}</style>${mark}`)],
  ['url(http…) in a style attribute', drawing(`<g style="fill:URL( 'http://evil.example/a' );background:url(//evil.example);behavior:url(#default#time2)">${mark}</g>`)],
  ['url(http…) in attributes', drawing(`<g fill="url(http://evil.example/a)" filter="url(https://evil.example/f.svg#f)" clip-path="url('data:image/svg+xml,x#c')">${mark}</g>`)],
  ['an image-set and other functions', drawing(`<g style="fill:image-set('https://evil.example/a.png' 1x);mask:-webkit-image-set(url(//evil.example) 1x);fill:expression(alert(1));fill:var(--x)">${mark}</g>`)],
  ['a font from elsewhere', drawing(`<style>@font-face{font-family:x;src:url(https://evil.example/x.woff)} @media all{path{fill:url(//evil.example)}}</style>${mark}`)],
  ['a style that ends within itself', drawing(`<style>a{b:"}&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;{"}</style>${mark}`)],
  ['a style attribute that hides a declaration', drawing(`<g style="fill:#123;/*;*/stroke:url(/*x*/http://evil.example)">${mark}</g>`)],
  ['set of an event handler', drawing(`<g>${mark}<set attributeName="onmouseover" to="alert(1)"/></g>`)],
  ['animate of a link', drawing(`<a><animate attributeName="xlink:href" values="${javascript};#"/>${mark}</a>`)],
  ['animations that begin something', drawing(`<animate onbegin="alert(1)" attributeName="x" dur="1s"/><animateTransform onend="alert(1)"/><animateMotion onrepeat="alert(1)"/>${mark}`)],
  ['a handler and a listener', drawing(`<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load" type="text/javascript">alert(1)</handler><listener event="load" handler="#h"/>${mark}`)],
  ['xml:base', drawing(`<g xml:base="https://evil.example/"><use href="#a"/><path id="a" d="M2 2h20v12H2z"/></g>`)],
  ['xi:include', drawing(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>${mark}`)],
  ['feImage', drawing(`<filter id="f"><feImage href="https://evil.example/a.png"/></filter><g filter="url(#f)">${mark}</g>`)],
  ['a mesh, a cursor and a colour profile', drawing(`<cursor xlink:href="https://evil.example/c.png"/><color-profile xlink:href="//evil.example/p.icc"/><tref xlink:href="//evil.example#t"/>${mark}`)],
  ['a style sheet instruction', `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="https://evil.example/a.css"?>${drawing(mark)}`],
  ['an XSLT instruction within', drawing(`<?xml-stylesheet type="text/xsl" href="#x"?><?php echo 1 ?>${mark}`)],
  ['a DOCTYPE', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${drawing(mark)}`],
  ['an entity that holds a script', `<!DOCTYPE svg [<!ENTITY x "&#60;script>alert(1)&#60;/script>">]>${drawing(`${mark}<g id="&x;"/>`)}`],
  ['an entity that holds an address', `<!DOCTYPE svg [<!ENTITY x "https://evil.example/a.svg#a">]>${drawing(`<use href="&x;"/>${mark}`)}`],
  ['an external subset', `<!DOCTYPE svg SYSTEM "file:///etc/passwd">${drawing(mark)}`],
  ['comments that open something', drawing(`<!-- --><!--<script>alert(1)</script>-->${mark}<!--[if IE]><script/><![endif]-->`)],
  ['notes of a drawing program', `<svg ${svgNamespaces} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" inkscape:export-filename="C:\\Users\\zhang\\logo.png" width="240" height="160" viewBox="0 0 24 16"><sodipodi:namedview inkscape:zoom="1"/><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata><title>zhang</title><desc>https://evil.example</desc><g inkscape:label="图层 1">${mark}</g></svg>`],
  ['elements of another language', drawing(`<g xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></g><math xmlns="http://www.w3.org/1998/Math/MathML" href="${javascript}"/>${mark}`)],
  ['a title with markup in it', drawing(`<title><![CDATA[</title><script>alert(1)</script>]]></title><desc><img src="x" onerror="alert(1)"/></desc>${mark}`)],
  ['attributes that are properties of objects', drawing(`<g __proto__="x" constructor="alert(1)" toString="x">${mark}</g>`)],
  ['a path that is no path', drawing(`<path d="M0 0h1&quot;&gt;&lt;script&gt;alert(1)"/><path transform="translate(1) url(http://evil.example)" d="M0 0h1v1z"/>${mark}`)],
];

/** Nothing may be left of them: they are not taken at all. */
const refused: [what: string, svg: string, reason: RegExp][] = [
  ['an image of the machine', drawing(`<image href="file:///etc/passwd" width="9" height="9"/>${mark}`), /^holds a picture of pixels \(<image>\)/],
  ['an image from elsewhere', drawing(`<image xlink:href="https://evil.example/a.png" width="9" height="9"/>${mark}`), /^holds a picture of pixels/],
  ['an embedded image', drawing(`<image href="data:image/png;base64,AAAA"/>`), /^holds a picture of pixels/],
  ['an image with a prefix', drawing(`<s:image xmlns:s="http://www.w3.org/2000/svg" href="//evil.example"/>${mark}`), /^holds a picture of pixels/],
  ['text', drawing(`<text x="1" y="9">Logo</text>${mark}`), /^holds text \(<text>\).* Convert the text to paths/],
  ['text with a prefix', drawing(`<s:text xmlns:s="http://www.w3.org/2000/svg">Logo</s:text>${mark}`), /^holds text/],
  ['text on a path', drawing(`<text><textPath href="#a">Logo</textPath></text>${mark}`), /^holds text/],
  ['a script and nothing else', drawing('<script>alert(1)</script>'), /^shows nothing/],
  ['a drawing outside of what is shown', drawing('<path d="M900 900h9v9z"/>'), /^shows nothing/],
  ['a foreignObject and nothing else', drawing('<foreignObject width="24" height="16"><p xmlns="http://www.w3.org/1999/xhtml">Logo</p></foreignObject>'), /^shows nothing/],
  ['one colour all over', drawing('<rect width="24" height="16" fill="#123"/>'), /^shows nothing/],
  ['an entity from elsewhere', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${drawing(`<g id="&x;"/>${mark}`)}`, /^is not a complete SVG \(/],
  ['entities that multiply', `<!DOCTYPE svg [<!ENTITY a0 "<path d='M0 0h1'/>">${Array.from({ length: 12 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join('')}]>${drawing(`&a12;${mark}`)}`, /^is not a complete SVG \(/],
  ['copies of copies', drawing(`<defs><g id="u0">${mark}</g>${Array.from({ length: 12 }, (_, index) => `<g id="u${index + 1}">${`<use href="#u${index}"/>`.repeat(8)}</g>`).join('')}</defs><use href="#u12"/>`), /^is too complex/],
  ['copies of copies through patterns', drawing(`<defs>${Array.from({ length: 12 }, (_, index) => `<pattern id="p${index + 1}" width="1" height="1">${`<path fill="url(#p${index})" d="M0 0h1v1z"/>`.repeat(9)}</pattern>`).join('')}</defs><path fill="url(#p12)" d="M0 0h9v9z"/>`), /^is too complex/],
  ['a copy of itself', drawing(`<g id="a">${mark}<use href="#a"/></g>`), /^is too complex/],
  ['a mask that masks itself', drawing(`<mask id="m"><g mask="url(#m)">${mark}</g></mask><g mask="url(#m)">${mark}</g>`), /^is too complex/],
  ['more copies than the build takes', drawing(`<path id="a" d="M2 2h20v12H2z"/>${'<use href="#a" x="1"/>'.repeat(101)}`), /^is too complex/],
  ['groups within groups', drawing(`${'<g>'.repeat(80)}${mark}${'</g>'.repeat(80)}`), /^is too complex/],
  ['a tower of groups', drawing(`${'<g>'.repeat(19_000)}${mark}${'</g>'.repeat(19_000)}`), /^is too complex/],
  ['more tags than a logo has', drawing(`<path d="M0 0h1"/>`.repeat(40_000).slice(0, 500_000).replace(/<[^>]*$/, '')).replaceAll('<path d="M0 0h1"/>', '<g/><g/>'), /^is too complex/],
  ['a style sheet without end', drawing(`<style>${'a{x:y}'.repeat(3000)}</style>${mark}`), /^is too complex/],
  ['more than 512 KB', drawing(`<path d="M2 2${'h1v1'.repeat(140_000)}"/>`), /^has 547 KB, an SVG may have 512 KB/],
  ['a path without end', drawing(`<path d="M2 2${'h1v1'.repeat(80_000)}"/>`), /^shows nothing/],
  ['a drawing that breaks off', drawing(mark).slice(0, -10), /^is not a complete SVG \(/],
  ['no root of its own', `<g ${svgNamespaces}>${mark}</g>`, /^is no SVG drawing/],
  ['a root with a prefix', `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 24 16"><s:path d="M2 2h9v9z"/></s:svg>`, /^is no SVG drawing/],
  ['a root of another language', `<svg xmlns="http://evil.example/svg" viewBox="0 0 24 16">${mark}</svg>`, /^shows nothing/],
  ['a web page', `<!DOCTYPE html><html><body>404</body></html>`, /^holds a web page, not a picture/],
  ['no markup', 'Logo', /^is no SVG text/],
  ['a size of nothing', drawing(mark).replace('width="240"', 'width="0"'), /^has an absurd size/],
  ['a size beyond all', drawing(mark).replace('width="240"', 'width="1e9"'), /^has an absurd size/],
  ['a viewBox of nothing', drawing(mark).replace('0 0 24 16', '0 0 0 0'), /^has an absurd size/],
  ['no size at all', `<svg ${svgNamespaces} width="100%">${mark}</svg>`, /^has no usable size/],
  ['a line of a logo', drawing('<path d="M0 7h24v1H0z" fill="#123"/>'), /^is too wide: 24 times/],
];

describe('what is no drawing is taken out', () => {
  test.each(cleaned)('%s', async (_, svg) => {
    const { logo, refused: reasons } = await importOne('maker.svg', svg);
    expect(reasons).toEqual([]);
    const written = Buffer.from(logo?.bytes ?? []).toString('utf8');
    // The mark is still there, and the picture says what was done to it.
    expect(written).toContain('M2 2h20v12H2z');
    expect(logo?.done.length).toBeGreaterThan(0);
    expect(strangeIn(written)).toEqual([]);
    expect(written.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/script|alert|evil|https?:|data:|file:|passwd|import|zhang|<[!?]/i);
  });
});

describe('what cannot be taken out without loss is refused', () => {
  test.each(refused)('%s', async (_, svg, reason) => {
    const { logo, refused: reasons } = await importOne('maker.svg', svg);
    expect(logo).toBeUndefined();
    expect(reasons).toEqual([expect.stringMatching(reason)]);
  });
});
