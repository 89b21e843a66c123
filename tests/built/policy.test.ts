// The policy can be read on the site as the edition records it; an edition without one has no page of it and no link to one.
import { describe, expect, test } from 'vitest';
import { readEdition } from '../../scripts/lib/files.ts';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { catalogueSupports, listedProducts } from '../../src/catalogue/measured.ts';
import { measureId } from '../../src/catalogue/policy.ts';
import { hasScenarios } from '../../src/catalogue/scenario.ts';
import { targetText, yuanText } from '../../src/i18n/amount.ts';
import { pick, translator } from '../../src/i18n/index.ts';
import { address, locales, pathOf, type Locale } from '../../src/site-paths.ts';
import { attributesOf, editionOf, pathOfFile, sites, type PageFile } from './site.ts';

/** Pages of prose and tools below the policy, which come and go with other things. */
const others = /^policy\/(?:calculator|share|how-listed|procurement)\//;

describe.each(sites)('the policy of the $name site', async (site) => {
  const { edition, sectors, lists, products, policy } = catalogueOf((await readEdition(editionOf(site))).records);
  const byPath = new Map(site.pages.map((page) => [pathOfFile(site.base, page.file), page]));
  const pageAt = (locale: Locale, path: string): PageFile => {
    const page = byPath.get(address(site.base, locale, path));
    if (!page) throw new Error(`There is no page ${path} in ${locale}.`);
    return page;
  };
  const linksOf = (page: PageFile): Set<string> => new Set(attributesOf(page, 'a').map(({ href = '' }) => href));
  const text = (page: PageFile): string => page.html.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

  test('has pages where the edition has one', () => {
    const expected = policy
      ? [pathOf.policy, pathOf.targets, pathOf.supports, pathOf.units, ...(hasScenarios(policy) ? [pathOf.scenarios] : []), ...policy.measures.map(({ measure }) => pathOf.measure(measure.id)), ...policy.units.map(({ unit }) => pathOf.unit(unit.id))]
      : [];
    const files = site.pages.map(({ file }) => file.replace(/^en\//, '').replace(/index\.html$/, '')).filter((file) => file.startsWith('policy/') && !others.test(file));
    expect([...new Set(files)].sort()).toEqual(expected.sort());
  });

  test('is linked from each page where the edition has one, and from none otherwise', () => {
    const wrong = site.pages.filter((page) => {
      const links = [...linksOf(page)].filter((href) => href.startsWith(`${site.base}policy/`) || href.startsWith(`${site.base}en/policy/`));
      return policy === undefined ? links.length > 0 : links.length === 0;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  if (!policy) return;

  test.each(locales)('leads from measures to units and back, and from the overview to each measure (%s)', (locale) => {
    const to = (path: string): string => address(site.base, locale, path);
    const overview = linksOf(pageAt(locale, pathOf.policy));
    for (const { measure, units } of policy.measures) {
      expect(overview, measure.id).toContain(to(pathOf.measure(measure.id)));
      const links = linksOf(pageAt(locale, pathOf.measure(measure.id)));
      for (const unit of units) {
        expect(links, measure.id).toContain(to(pathOf.unit(unit.id)));
        expect(linksOf(pageAt(locale, pathOf.unit(unit.id))), unit.id).toContain(to(pathOf.measure(measure.id)));
      }
    }
  });

  test.each(locales)('leads from sectors to the measures that concern them, and from a list to the sectors of its measure (%s)', (locale) => {
    const to = (path: string): string => address(site.base, locale, path);
    for (const { id } of sectors) {
      const concerning = policy.measures.filter(({ measure }) => measure.sectors?.includes(id)).map(({ measure }) => to(pathOf.measure(measure.id)));
      const links = [...linksOf(pageAt(locale, pathOf.sector(id)))].filter((href) => href.startsWith(to('policy/measures/')));
      expect(links, id).toEqual(concerning);
    }
    for (const { list } of lists) {
      const own = policy.measures.find(({ article }) => article === list.article)?.measure.sectors ?? [];
      const links = linksOf(pageAt(locale, pathOf.list(list.id)));
      for (const id of own) expect(links, list.id).toContain(to(pathOf.sector(id)));
    }
  });

  test.each(locales)('shows each support once, with its cap, its conditions and what differs (%s)', (locale) => {
    const page = pageAt(locale, pathOf.supports);
    expect(attributesOf(page, 'tbody').map(({ id }) => id)).toEqual(policy.supports.map(({ support }) => support.id));
    const shown = text(page);
    for (const { support: { id, cap, conditions, unknown, discrepancy } } of policy.supports) {
      if (cap) expect(shown, id).toContain(yuanText(locale, cap.yuan));
      if (discrepancy) expect(shown, id).toContain(translator(locale)('capDiscrepancy', { amount: yuanText(locale, discrepancy.capYuan) }));
      for (const statement of [...conditions, ...unknown]) expect(shown, id).toContain(pick(locale, statement).text);
    }
  });

  test.each(locales)('shows each figure, and each on the page of its measure (%s)', (locale) => {
    const all = text(pageAt(locale, pathOf.targets));
    for (const goal of policy.policy.goals ?? []) expect(all).toContain(pick(locale, goal).text);
    for (const target of policy.targets) expect(all, target.id).toContain(targetText(locale, target));
    for (const { measure, targets, supports } of policy.measures) {
      const own = text(pageAt(locale, pathOf.measure(measure.id)));
      for (const target of targets) expect(own, target.id).toContain(targetText(locale, target));
      for (const support of supports) expect(linksOf(pageAt(locale, pathOf.measure(measure.id)))).toContain(address(site.base, locale, pathOf.support(support.id)));
    }
  });

  test.each(locales)('keeps what the edition counts apart from what is aimed at (%s)', (locale) => {
    const t = translator(locale);
    const shown = text(pageAt(locale, pathOf.targets));
    expect(shown).toContain(t('countedListed', { count: listedProducts(products).length }));
    const recorded = t('countedNotRecorded', { count: products.length });
    expect(shown.includes(recorded)).toBe(edition.kind === 'reference');
  });

  test.each(locales)('stands in short on the home page (%s)', (locale) => {
    const links = linksOf(pageAt(locale, pathOf.home));
    const inShort = catalogueSupports(policy).map(({ id }) => address(site.base, locale, pathOf.support(id)));
    expect(inShort.length).toBeGreaterThan(3);
    expect(inShort.filter((path) => !links.has(path))).toEqual([]);
    const articles = new Set(catalogueSupports(policy).flatMap(({ article }) => (article === undefined ? [] : measureId(article))));
    for (const path of [pathOf.calculator, pathOf.policy, ...[...articles].map((id) => pathOf.measure(id))]) expect(links).toContain(address(site.base, locale, path));
  });

  test.each(locales)('counts on its overview only what is its own: support that its articles give, and what is to be reached (%s)', (locale) => {
    const { document, shortName } = policy.policy;
    const supports = policy.supports.filter(({ support }) => support.article !== undefined).length;
    const targets = policy.targets.filter(({ kind }) => kind === 'target').length;
    const description = attributesOf(pageAt(locale, pathOf.policy), 'meta').find(({ name }) => name === 'description')?.content;
    expect(description).toBe(translator(locale)('policyDescription', { policy: pick(locale, shortName).text, document, measures: policy.measures.length, supports, targets }));
  });

  test.each(locales)('leads from its overview to the official lists and to scenarios, also while there are none (%s)', (locale) => {
    const links = linksOf(pageAt(locale, pathOf.policy));
    expect(links).toContain(address(site.base, locale, pathOf.lists));
    expect(links.has(address(site.base, locale, pathOf.scenarios))).toBe(hasScenarios(policy));
  });

  test.each(locales)('shows beside scenarios the figures of their articles, and what they rest on (%s)', (locale) => {
    if (!hasScenarios(policy)) return;
    const page = pageAt(locale, pathOf.scenarios);
    const shown = text(page);
    for (const { targets, supports } of policy.scenarioMeasures) {
      for (const target of targets) expect(shown, target.id).toContain(targetText(locale, target));
      for (const { id, cap } of supports) {
        expect(linksOf(page), id).toContain(address(site.base, locale, pathOf.support(id)));
        if (cap) expect(shown, id).toContain(yuanText(locale, cap.yuan));
      }
    }
    for (const { url } of policy.policy.sources) if (url) expect(linksOf(page)).toContain(url);
  });
});
