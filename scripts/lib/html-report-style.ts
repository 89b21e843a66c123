// The look of a report page: the site's colours, type and rules (src/styles/tokens.css), in one piece, as the page stands alone.

/** Tables with more rows than this show so many, until they are unfolded. In print, all rows stand there. */
export const foldedRows = 20;

/** The style sheet. Light in print whatever the screen; heads of tables repeat there, and rows are not cut. */
export const style = `
:root{color-scheme:light dark;
--paper:#faf7f0;--leaf:#fffdf8;--ink:#1b1915;--ink2:#48433a;--ink3:#665f51;--rule:#d9d2c3;--edge:#857d6d;--link:#1c4d6b;--seal:#b4321f;
--sans:'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif;
--serif:'Songti SC','Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC',STZhongsong,'Microsoft YaHei',serif}
:lang(en){--sans:'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans','Noto Sans CJK SC',sans-serif;
--serif:'Iowan Old Style','Palatino Linotype','Noto Serif','Noto Serif CJK SC',Georgia,serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#16140f;--leaf:#1f1c16;--ink:#eee8db;--ink2:#cac2b2;--ink3:#a39a88;--rule:#3a362c;--edge:#857c6b;--link:#93bedb;--seal:#f0734f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:2rem clamp(1rem,4vw,3rem) 4.5rem;max-inline-size:72rem;background:var(--paper);color:var(--ink);font:1rem/1.75 var(--sans);text-autospace:normal;font-variant-numeric:tabular-nums;line-break:strict;overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,dl,dd,table{margin:0;padding:0}
ul,ol{list-style:none}
h1,h2{font-family:var(--serif);font-weight:700;line-height:1.35;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.35rem + 1.7vw,2.625rem)}
h2{font-size:1.375rem}
h3{margin-block-start:1.5rem;font-size:1rem;line-height:1.5;font-weight:600;break-after:avoid}
a{color:var(--link);text-underline-offset:.22em;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
header{padding-block-start:1.5rem;border-block-start:4px solid var(--ink);position:relative}
header::before{content:'';position:absolute;inset:3px 0 auto;border-block-start:1px solid var(--ink)}
header dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:0 2rem;margin-block-start:1.5rem;border-block-end:1px solid var(--rule)}
header dl>div{padding-block:.5rem;border-block-start:1px solid var(--rule)}
header dl>.wide{grid-column:1/-1}
dt{color:var(--ink3);font-size:.8125rem;line-height:1.5}
nav{margin-block-start:2rem}
nav li{display:grid;grid-template-columns:minmax(8rem,max-content) minmax(0,1fr);gap:.25rem 1.5rem;padding-block:.4rem;border-block-end:1px solid var(--rule)}
nav a{min-inline-size:9rem}
nav span{color:var(--ink2)}
section{margin-block-start:3rem}
section>h2{padding-block-start:.75rem;border-block-start:1px solid var(--ink);break-after:avoid}
.summary{margin-block-start:.5rem;font-weight:600}
.intro,section>p{margin-block-start:.5rem;max-inline-size:46em;color:var(--ink2)}
section>.summary{color:var(--ink)}
section>ul{margin-block-start:.75rem}
section>ul>li{padding-block:.25rem;border-block-end:1px solid var(--rule)}
.scroll{overflow-x:auto;margin-block-start:.75rem}
table{border-collapse:collapse;inline-size:100%;font-size:.875rem;line-height:1.5}
table.narrow{max-inline-size:36rem}
th{color:var(--ink3);font-size:.8125rem;font-weight:600;text-align:start;vertical-align:bottom;border-block-end:1px solid var(--ink)}
td{vertical-align:top;border-block-end:1px solid var(--rule);overflow-wrap:anywhere;min-inline-size:3.5rem}
/* The last column holds addresses and the like; the others are not broken within a word. */
td:not(:last-child){overflow-wrap:break-word}
td:first-child:not(.figure){min-inline-size:5.5em;max-inline-size:24rem}
td,th{padding:.45rem 1.25rem .45rem 0}
td:last-child,th:last-child{padding-inline-end:0}
.figure,.date{white-space:nowrap;overflow-wrap:normal}
.figure{text-align:end;min-inline-size:0}
details{margin-block-start:.5rem}
summary{cursor:pointer;min-block-size:2.75rem;display:inline-flex;align-items:center;padding-inline:1rem;border:1px solid var(--edge);border-radius:2px;background:var(--leaf);font-size:.875rem;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:'+';inline-size:1.25rem;color:var(--ink3)}
[open]>summary::before{content:'−'}
.word{color:var(--ink3);font-size:.8125rem;white-space:nowrap}
del{text-decoration-color:var(--ink3);color:var(--ink2)}
ins{text-decoration:underline;text-decoration-color:var(--seal);text-decoration-thickness:2px;text-underline-offset:.22em;font-weight:600}
.sign dl{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem 3rem;margin-block-start:1rem}
.sign div{border-block-end:1px solid var(--ink);min-block-size:4rem}
.sign div:last-child{grid-column:1/-1;min-block-size:6rem}
@media screen{details:not([open])+.scroll tbody tr:nth-child(n+${foldedRows + 1}){display:none}}
@media (max-width:40rem){nav li{grid-template-columns:minmax(0,1fr)}}
@page{size:A4;margin:16mm 15mm}
@media print{
:root{--paper:#fff;--leaf:#fff;--ink:#000;--ink2:#222;--ink3:#444;--rule:#aaa;--link:#000;--seal:#000}
body{max-inline-size:none;padding:0;font-size:10pt;line-height:1.55}
h1{font-size:20pt}h2{font-size:13pt}
details{display:none}
.scroll{overflow:visible}
table{font-size:8.5pt}
thead{display:table-header-group}
tr,li,.summary,.intro,.sign,header dl>div{break-inside:avoid}
tr:nth-child(-n+2),tr:nth-last-child(2),.summary:not(:last-child),.intro{break-after:avoid}
section{margin-block-start:8mm}
td,th{padding-block:1.2mm;padding-inline-end:4mm}
nav a{text-decoration:none}
}
`;
