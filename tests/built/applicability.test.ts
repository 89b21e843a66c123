// What applies to a product, on the pages of the built sites.
import { describe, expect, test } from 'vitest';
import { hasMoved, pathOfFile, sites, type PageFile } from './site.ts';

const productPages = (pages: readonly PageFile[]): PageFile[] => pages.filter((page) => /^(?:en\/)?products\/[^/]+\/index\.html$/.test(page.file) && !hasMoved(page));
const sectionOf = ({ html }: PageFile): string | undefined => /<section[^>]*aria-labelledby="policies"[^]*?<\/section>/.exec(html)?.[0];
/** Without markup. */
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
/** The table that shows without a script. */
const tableOf = (page: PageFile): string => /<div data-from="[\d-]+">[^]*?(<table[^]*?<\/table>)/.exec(sectionOf(page) ?? '')?.[1] ?? '';

/** The fixture has no policy: nothing of it may show there. */
const withPolicy = ['reference', 'demo'];

describe.each(sites)('the $name site', (site) => {
  const pages = productPages(site.pages);
  const hasPolicy = withPolicy.includes(site.name);

  test('says on each product page what applies, if it has a policy at all', () => {
    expect(pages.filter((page) => (sectionOf(page) !== undefined) !== hasPolicy).map(({ file }) => file)).toEqual([]);
  });

  test('shows the table of one day, and hides those of earlier and later days', () => {
    const wrong = pages.filter((page) => {
      const tables = [...(sectionOf(page) ?? '').matchAll(/<div data-from="([\d-]+)"( hidden)?/g)];
      const days = tables.map(([, from = '']) => from);
      return hasPolicy && (tables.filter(([, , hidden]) => hidden === undefined).length !== 1 || days.join() !== [...new Set(days)].sort().join());
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('leads from each to the calculator, which knows the product', () => {
    const lost = pages.filter((page) => hasPolicy && !sectionOf(page)?.includes(`policy/calculator/?product=${pathOfFile('', page.file).split('/').at(-2)}"`));
    expect(lost.map(({ file }) => file)).toEqual([]);
  });
});

describe('by the standing of a product on the demonstration site', () => {
  const demo = sites.find(({ name }) => name === 'demo');
  const inChinese = productPages(demo?.pages ?? []).filter(({ file }) => !file.startsWith('en/'));
  /** The class of a seal says the standing; the first on the page is the product's own. */
  const pageOf = (seal: string): PageFile => {
    const page = inChinese.find(({ html }) => /<div class="panel">[^]*?class="st ([\w-]+)"/.exec(html)?.[1] === seal);
    if (!page) throw new Error(`No product of the demonstration has the seal ${seal}.`);
    return page;
  };
  const firstOutcome = (page: PageFile): string | undefined => /class="verdict is-([\w-]+)"/.exec(tableOf(page))?.[1];

  test.each([['st-listed', 'applies'], ['st-soon', 'applies']])('%s: something applies, and that comes first', (seal, outcome) => {
    const page = pageOf(seal);
    expect(firstOutcome(page)).toBe(outcome);
    expect(textOf(tableOf(page))).toContain('产品在推荐目录内');
  });

  test.each(['st-past', 'st-out'])('%s: what the catalogue gave is over', (seal) => {
    expect(textOf(tableOf(pageOf(seal)))).toMatch(/不适用 \d+ 项 .*产品已不在推荐目录内。/);
  });

  test('st-record: nothing is said of the catalogue but that it is not verified', () => {
    const text = textOf(tableOf(pageOf('st-record')));
    expect(text).toContain('没有核实到列入推荐目录的记录');
    expect(text).not.toContain('已不在推荐目录');
  });

  test('a product whose listing will end has the table of that day beside it', () => {
    const later = [...(sectionOf(pageOf('st-soon')) ?? '').matchAll(/<div data-from="[\d-]+" hidden[^]*?<\/table>/g)].map(([html]) => textOf(html));
    expect(later.length).toBeGreaterThan(0);
    expect(later.at(-1)).toContain('产品已不在推荐目录内');
  });
});
