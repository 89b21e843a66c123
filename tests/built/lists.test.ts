// Lists with entries are offered everywhere; those without are explained on the overview, and kept out of the rest.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, readEdition } from '../../scripts/lib/files.ts';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { hasEntries } from '../../src/catalogue/lists.ts';
import { translator } from '../../src/i18n/index.ts';
import { pathOfFile, sites, type BuiltSite, type PageFile } from './site.ts';

const editionOf = ({ name, directory }: BuiltSite): string =>
  name === 'reference' ? join(projectRoot, 'content') : name === 'fixture' ? join(projectRoot, 'tests/fixtures/edition') : join(directory, '../edition');

/** Links of a page by the section in which they stand. */
const linksBySection = ({ elements }: PageFile): Map<string, string[]> => {
  const links = new Map<string, string[]>();
  let section = '';
  for (const { name, attributes } of elements) {
    if (name === 'section') section = attributes['aria-labelledby'] ?? '';
    if (name === 'footer') section = 'footer';
    if (name === 'a') links.set(section, [...(links.get(section) ?? []), attributes['href'] ?? '']);
  }
  return links;
};

const languages = [['', 'zh'], ['en/', 'en']] as const;

describe.each(sites)('the lists of the $name site', async (site) => {
  const { records } = await readEdition(editionOf(site));
  const { lists, policy } = catalogueOf(records);
  const isApart = (list: (typeof lists)[number]): boolean => !hasEntries(list) && list.list.kind !== 'recommendation';
  const pageAt = (path: string): PageFile => {
    const page = site.pages.find(({ file }) => pathOfFile(site.base, file) === site.base + path);
    if (!page) throw new Error(`The ${site.name} site has no page ${path}.`);
    return page;
  };

  test('have entries, and in the reference edition some have none, or these tests would pass on nothing', () => {
    expect(lists.filter(hasEntries).length).toBeGreaterThan(2);
    if (site.name === 'reference') expect(lists.filter(isApart).length).toBeGreaterThan(0);
  });

  test.each(languages)('stand on the overview once each, those without entries in a section of their own (/%s)', (language) => {
    const links = linksBySection(pageAt(`${language}lists/`));
    const addressOf = ({ list }: (typeof lists)[number]): string => `${site.base}${language}lists/${list.id}/`;
    const own = (hrefs: readonly string[]): string[] => hrefs.filter((href) => lists.some((list) => addressOf(list) === href)).sort();
    expect(own(links.get('not-loaded') ?? [])).toEqual(lists.filter(isApart).map(addressOf).sort());
    expect(own([...links].filter(([section]) => section !== 'not-loaded').flatMap(([, hrefs]) => hrefs))).toEqual(lists.filter((list) => !isApart(list)).map(addressOf).sort());
    expect(links.has('not-loaded')).toBe(lists.some(isApart));
    // Those that the policy provides for come before what it has no part in.
    const sections = [...links.keys()].filter((section) => section === 'not-loaded' || lists.some(({ list: { kind } }) => kind === section));
    if (lists.some(isApart)) expect(sections.slice(0, 2)).toEqual(['recommendation', 'not-loaded']);
  });

  test.each(languages)('lead to the measures that provide for them, if the edition has a policy (/%s)', (language) => {
    const given = lists.flatMap(({ list }) => policy?.measures.filter(({ article }) => article === list.article).map(({ measure }) => `${site.base}${language}policy/measures/${measure.id}/`) ?? []);
    const links = [...linksBySection(pageAt(`${language}lists/`)).values()].flat().filter((href) => href.includes('/policy/measures/'));
    expect(links.sort()).toEqual(given.sort());
  });

  test.each(languages)('are counted on the home page and offered by the search where they have entries (/%s)', (language) => {
    const count = new RegExp(`href="${site.base}${language}lists/"[^>]*><span[^>]*>[^<]*</span><span class="no">(\\d+)<`).exec(pageAt(language).html)?.[1];
    expect(Number(count)).toBe(lists.filter(hasEntries).length);
    const search = pageAt(`${language}search/`).html;
    expect(lists.filter((list) => search.includes(`&quot;${list.list.id}&quot;`) !== hasEntries(list)).map(({ list }) => list.id)).toEqual([]);
  });

  test.each(languages)('without entries send readers to the authority and operators to the steps of loading, with no command, and name their divisions (/%s)', (language, locale) => {
    const wrong = lists.filter((list) => !hasEntries(list)).flatMap(({ list }) => {
      const { html } = pageAt(`${language}lists/${list.id}/`);
      const expected = [translator(locale)('listAsk'), translator(locale)('listId', { list: list.id }).trim(), `${site.base}${language}about/#import"`, ...(list.divisions ?? []).map((division) => `${division[locale] ?? division.zh}</li>`)];
      return [...expected.filter((part) => !html.includes(part)), ...(html.includes('npm run') ? ['npm run'] : [])].map((part) => `${list.id}: ${part}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each(languages)('have prose on how products get listed and are bought, where the edition holds it (/%s)', (language, locale) => {
    for (const name of ['how-listed', 'procurement']) {
      expect(site.files.has(`${language}policy/${name}/index.html`), name).toBe(records.paths.includes(`pages/${locale}/${name}.md`));
    }
  });
});
