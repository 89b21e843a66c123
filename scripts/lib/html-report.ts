// A report as one page that needs nothing else: no script, no picture, nothing from elsewhere. It can be filed, sent and printed.
import type { ProblemLanguage } from '../../src/catalogue/problem.ts';
import { number } from '../../src/i18n/fill.ts';
import { foldedRows, style } from './html-report-style.ts';
import { numberedTitle, type Block, type Cell, type Report, type Section, type Table } from './report.ts';

const words = {
  zh: { overview: '概要', was: '原为', now: '改为', added: '新增', removed: '删去', unfold: (rows: string) => `共 ${rows} 行，先显示 ${foldedRows} 行：展开或收起其余`, signOff: '核对与签署', signs: ['核对人', '日期', '意见'] },
  en: { overview: 'Overview', was: 'was', now: 'now', added: 'added', removed: 'removed', unfold: (rows: string) => `${rows} rows, ${foldedRows} of them shown: unfold or fold the others`, signOff: 'Checked and signed', signs: ['Checked by', 'Date', 'Remarks'] },
};

/** Longer than this, a value at the head has a line of its own. */
const longValue = 40;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for the inside of an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** @throws if an address could run something instead of leading somewhere */
const checkedHref = (href: string): string => {
  if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(href.trim()) || href.trim().startsWith('//')) throw new Error(`"${href}" is neither a path nor an http(s) address.`);
  return escapeHtml(href);
};

/** Words beside the colours: a change has to be told also on a grey print and to a screen reader. */
const changeHtml = ({ was, now }: { was?: string; now?: string }, language: ProblemLanguage): string => {
  const say = words[language];
  const marked = (word: string, tag: 'del' | 'ins', text: string): string => `<span class="word">${word}</span> <${tag}>${escapeHtml(text)}</${tag}>`;
  if (was === undefined) return now === undefined ? '' : marked(say.added, 'ins', now);
  if (now === undefined) return marked(say.removed, 'del', was);
  return `${marked(say.was, 'del', was)} ${marked(say.now, 'ins', now)}`;
};

const cellHtml = (cell: Cell, language: ProblemLanguage): string => {
  if (typeof cell === 'string') return escapeHtml(cell);
  return 'href' in cell ? `<a href="${checkedHref(cell.href)}">${escapeHtml(cell.text)}</a>` : changeHtml(cell, language);
};

/** A date is not broken at its hyphens. */
const isDate = (cell: Cell): boolean => typeof cell === 'string' && /^\d{4}(?:-\d{2}){1,2}$/.test(cell);

const tableHtml = ({ caption, headings, rows, numeric = [], isWhole = false }: Table, language: ProblemLanguage): string => {
  const classOf = (column: number, cell: Cell): string => (numeric.includes(column) ? ' class="figure"' : isDate(cell) ? ' class="date"' : '');
  const head = headings.map((heading, column) => `<th scope="col"${classOf(column, '')}>${escapeHtml(heading)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, column) => `<td${classOf(column, cell)}>${cellHtml(cell, language)}</td>`).join('')}</tr>`).join('\n');
  // The rows stand after the details, not within: an older browser prints nothing of what is folded away within.
  const fold = !isWhole && rows.length > foldedRows ? `<details><summary>${words[language].unfold(number(language, rows.length))}</summary></details>\n` : '';
  // A few figures beside a name are read across; on the whole width they would stand too far apart.
  const isNarrow = headings.length <= 6 && numeric.length > 0 && numeric.length === headings.length - 1;
  const table = `<div class="scroll"><table${isNarrow ? ' class="narrow"' : ''}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
  return `${caption === undefined ? '' : `<h3>${escapeHtml(caption)}</h3>\n`}${fold}${table}`;
};

const blockHtml = (block: Block, language: ProblemLanguage): string => {
  if ('paragraph' in block) return `<p>${escapeHtml(block.paragraph)}</p>`;
  if ('table' in block) return tableHtml(block.table, language);
  return `<ul>\n${block.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
};

const sectionHtml = ({ title, summary, intro, blocks }: Section, index: number, language: ProblemLanguage): string =>
  [
    `<section id="section-${index + 1}">`,
    `<h2>${escapeHtml(numberedTitle(title, index, language))}</h2>`,
    ...(summary === undefined ? [] : [`<p class="summary">${escapeHtml(summary)}</p>`]),
    ...(intro === undefined ? [] : [`<p class="intro">${escapeHtml(intro)}</p>`]),
    ...blocks.map((block) => blockHtml(block, language)),
    '</section>',
  ].join('\n');

const overviewHtml = (sections: readonly Section[], language: ProblemLanguage): string[] => {
  if (sections.every(({ summary }) => summary === undefined)) return [];
  const lines = sections.map(({ title, summary = '' }, index) => `<li><a href="#section-${index + 1}">${escapeHtml(numberedTitle(title, index, language))}</a><span>${escapeHtml(summary)}</span></li>`);
  return [`<nav aria-label="${words[language].overview}"><ol>`, ...lines, '</ol></nav>'];
};

const signOffHtml = (language: ProblemLanguage): string[] => {
  const { signOff, signs } = words[language];
  return [`<section class="sign"><h2>${signOff}</h2>`, '<dl>', ...signs.map((sign) => `<div><dt>${sign}</dt><dd></dd></div>`), '</dl></section>'];
};

/**
 * A report as a whole HTML file, A4 when printed. Every text is escaped.
 * @param signOff whether there is room at the end for a name, a day and remarks
 * @throws if a link is neither a relative path nor an http(s) address
 */
export const htmlReport = ({ title, language, head, sections, signOff = false }: Report & { signOff?: boolean }): string =>
  [
    '<!doctype html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    // The page is made of other people's texts: whatever they hold, nothing is loaded and nothing runs.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escapeHtml(title)}</h1>`,
    '<dl>',
    ...head.map(([label, value]) => `<div${value.length > longValue ? ' class="wide"' : ''}><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`),
    '</dl></header>',
    '<main>',
    ...overviewHtml(sections, language),
    ...sections.map((section, index) => sectionHtml(section, index, language)),
    ...(signOff ? signOffHtml(language) : []),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
