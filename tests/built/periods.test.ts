// The course of each product's status, on the pages of the built sites: for readers without a script.
import { describe, expect, test } from 'vitest';
import { sites, type PageFile } from './site.ts';

/** The table in the section that its heading names. */
const periodsOn = ({ html }: PageFile): string | undefined => /<section[^>]*aria-labelledby="periods"[^]*?<\/table>/.exec(html)?.[0];
const rowsOf = (table: string): string[] => [...table.matchAll(/<tbody>[^]*?<\/tbody>/g)].flatMap(([body]) => [...body.matchAll(/<tr>[^]*?<\/tr>/g)].map(([row]) => row));
const datesIn = (row: string): string[] => [...row.matchAll(/datetime="([\d-]+)"/g)].map(([, date = '']) => date);

describe.each(sites)('the $name site', (site) => {
  const pages = site.pages.filter(({ file }) => /^(?:en\/)?products\/[^/]+\/index\.html$/.test(file));
  const isListed = ({ html }: PageFile): boolean => html.includes('aria-labelledby="listings"');

  test('has a table of periods on each product that was ever listed, and on no other', () => {
    expect(pages.filter((page) => isListed(page) !== (periodsOn(page) !== undefined)).map(({ file }) => file)).toEqual([]);
  });

  test('has no gap between the periods', () => {
    const broken = pages.filter((page) => {
      const rows = rowsOf(periodsOn(page) ?? '').map(datesIn);
      return rows.slice(1).some((dates, place) => Date.parse(dates[0] ?? '') - Date.parse(rows[place]?.at(-1) ?? '') !== 86_400_000);
    });
    expect(broken.map(({ file }) => file)).toEqual([]);
  });
});
