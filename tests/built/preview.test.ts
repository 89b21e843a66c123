// The preview of the self-check against the pages that it previews: the same marks, classes and texts, product by product.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readEdition } from '../../scripts/lib/files.ts';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { messagesOf } from '../../src/i18n/index.ts';
import { Card } from '../../src/islands/self-check/preview/Card.tsx';
import { previewMessageKeys } from '../../src/islands/self-check/preview/messages.ts';
import { ProductPage } from '../../src/islands/self-check/preview/ProductPage.tsx';
import { shownEntry } from '../../src/islands/self-check/preview/shown-entry.ts';
import { speakerOf } from '../../src/islands/speaker.ts';
import { address, locales, pathOf, type Locale } from '../../src/site-paths.ts';
import { editionOf, sites } from './site.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Tag = Extract<Node, { attribs: unknown }>;

const isTag = (node: Node): node is Tag => 'attribs' in node;
const childrenOf = (node: Node): Node[] => (isTag(node) ? node.children : []);
const all = (node: Node, accepts: (tag: Tag) => boolean): Tag[] => [...(isTag(node) && accepts(node) ? [node] : []), ...childrenOf(node).flatMap((child) => all(child, accepts))];
const classesOf = ({ attribs }: Tag): string[] => (attribs['class'] ?? '').split(/\s+/).filter((name) => name !== '').sort();

/** What only a page has: what a script makes work, other renditions of a logo, and where a long word may break. */
const onlyOnPages = new Set(['shortlist-toggle', 'copy-names', 'source', 'wbr', 'script']);
/** Renewed by the browser for the reader's day; what is in it is the same. */
const transparent = new Set(['catalogue-status']);

/** Marks with their classes and what they say, indented. */
const outline = (nodes: readonly Node[], depth = 0): string[] => {
  const lines: string[] = [];
  let text = '';
  const endText = (): void => {
    const said = text.replace(/\s+/g, ' ').trim();
    if (said !== '') lines.push(`${'  '.repeat(depth)}“${said}”`);
    text = '';
  };
  const visit = (node: Node): void => {
    if ('data' in node && node.type === 'text') text += node.data;
    if (!isTag(node) || onlyOnPages.has(node.name)) return;
    if (transparent.has(node.name)) return node.children.forEach(visit);
    endText();
    const { name, attribs } = node;
    const told = ['lang', 'data-sector', 'data-l', 'scope', 'datetime', 'hidden'].flatMap((key) => (attribs[key] === undefined ? [] : [`${key}=${attribs[key]}`]));
    lines.push(`${'  '.repeat(depth)}${[name, ...classesOf(node)].join('.')} ${told.join(' ')}`.trimEnd());
    lines.push(...outline(node.children, depth + 1));
  };
  nodes.forEach(visit);
  endText();
  return lines;
};

const parsed = (html: string): Node[] => parseDocument(html).children;
const rendered = (element: ReactElement): Node[] => parsed(renderToStaticMarkup(element));

/** The parts of a page that the preview shows: the head's picture and names, the sections, the sources. */
const partsOf = (nodes: readonly Node[], headings: ReadonlySet<string>): string[] => {
  const article = nodes.flatMap((node) => all(node, ({ name }) => name === 'article'))[0];
  if (!article) throw new Error('There is no article.');
  const [head] = all(article, (tag) => tag.name === 'header' && classesOf(tag).includes('head'));
  const sections = all(article, (tag) => tag.name === 'section' && classesOf(tag).includes('block')).filter((section) => headings.has(outline(all(section, ({ name }) => name === 'h2').slice(0, 1).flatMap(childrenOf))[0] ?? ''));
  const sources = all(article, (tag) => tag.name === 'ol' && classesOf(tag).includes('sources'));
  return [...outline((head?.children ?? []).filter(isTag).slice(0, 2)), ...sections.flatMap((section) => outline([section])), ...outline(sources.slice(0, 1))];
};

const sectionKeys = ['summary', 'specifications', 'listings', 'recognitions', 'reviews', 'registrations', 'applications', 'claims', 'links'] as const;
/** Enough to meet each kind of entry. */
const most = 40;

describe.each(sites)('the preview of a product of the $name site', async (site) => {
  const { records } = await readEdition(editionOf(site));
  const { edition, products } = catalogueOf(records);
  const read = (locale: Locale, path: string): Node[] => parsed(readFileSync(join(site.directory, address('/', locale, path).slice(1), 'index.html'), 'utf8'));
  const some = products.filter((_, place) => place % Math.max(1, Math.floor(products.length / most)) === 0);

  test.each(locales)('is what its page shows, in %s', (locale) => {
    const speaker = speakerOf({ base: site.base, locale, messages: messagesOf(locale, previewMessageKeys) });
    const headings = new Set(sectionKeys.map((key) => `“${speaker.t(key)}”`));
    for (const { product, manufacturer, status } of some) {
      const shown = shownEntry({ manufacturer, products: [product] }, 0, records);
      if (shown.kind !== 'entry') throw new Error(`${product.id} has no preview.`);
      expect(shown.isPartial).toBe(false);
      const page = read(locale, pathOf.product(product.id));
      // A page shows its logo in some renditions; a preview the picture that is handed in.
      const head = page.flatMap((node) => all(node, (tag) => tag.name === 'header' && classesOf(tag).includes('head')));
      const logo = head.some((node) => all(node, ({ name }) => name === 'img').length > 0) ? { src: 'data:,', width: 1, height: 1 } : undefined;
      const preview = rendered(createElement(ProductPage, { entry: shown.entry, districts: edition.districts, status, day: edition.dataDate, logo, speaker }));
      const parts = partsOf(page, headings);
      expect(partsOf(preview, headings), product.id).toEqual(parts);
      // Head, specifications and sources are on every page.
      expect(parts.filter((line) => /^(?:div|section\.block|ol\.sources)$/.test(line)).length, product.id).toBeGreaterThanOrEqual(3);
    }
  });

  test('stands in a grid as on the page of its maker or sector', () => {
    const speaker = speakerOf({ base: site.base, locale: 'zh', messages: messagesOf('zh', previewMessageKeys) });
    let compared = 0;
    for (const { product, manufacturer, sector, status } of some) {
      const plates = read('zh', pathOf.sector(sector.id)).flatMap((node) => all(node, (tag) => tag.name === 'li' && classesOf(tag).includes('plate')));
      const plate = plates.find((one) => all(one, ({ name, attribs }) => name === 'a' && attribs['href'] === address(site.base, 'zh', pathOf.product(product.id))).length > 0);
      if (!plate) continue;
      compared += 1;
      const shown = shownEntry({ manufacturer, products: [product] }, 0, records);
      if (shown.kind !== 'entry') throw new Error(`${product.id} has no preview.`);
      const hasLogo = all(plate, ({ name }) => name === 'img').length > 0;
      const card = rendered(createElement(Card, { entry: shown.entry, status, logo: hasLogo ? { src: 'data:,', width: 1, height: 1 } : undefined, speaker }));
      // What a page puts above the name, such as a recognition, is the page's own.
      const own = outline([{ ...plate, children: plate.children.filter((child) => !(isTag(child) && child.name === 'span' && classesOf(child).includes('no'))) } as Tag]);
      expect(outline(card), product.id).toEqual(own);
    }
    expect(compared).toBeGreaterThan(0);
  });
});
