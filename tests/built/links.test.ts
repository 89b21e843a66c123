import { describe, expect, test } from 'vitest';
import { pathOfFile, sites, type BuiltSite, type PageFile } from './site.ts';

interface Reference {
  from: string;
  target: string;
}

/** Everything on a page that leads somewhere on this site. */
const referencesOf = ({ base }: BuiltSite, page: PageFile): Reference[] => {
  const from = pathOfFile(base, page.file);
  const raw = page.elements.flatMap(({ attributes }) => {
    const sets = (attributes['srcset'] ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? '');
    return [attributes['href'], attributes['src'], attributes['action'], attributes['component-url'], attributes['renderer-url'], ...sets].filter((value): value is string => Boolean(value));
  });
  return raw
    .filter((target) => !/^(?:https?:|mailto:|tel:|data:)/.test(target))
    .map((target) => ({ from, target: new URL(target, `http://site${from}`).href.replace('http://site', '') }));
};

const broken = (site: BuiltSite): string[] => {
  const pagesByPath = new Map(site.pages.map((page) => [pathOfFile(site.base, page.file), page]));
  const seen = new Set<string>();
  return site.pages.flatMap((page) =>
    referencesOf(site, page).flatMap(({ from, target }) => {
      const [withoutHash = '', hash] = target.split('#');
      const path = decodeURIComponent(withoutHash.split('?')[0] ?? '');
      const key = `${path}#${hash ?? ''}`;
      if (seen.has(key)) return [];
      seen.add(key);
      if (!path.startsWith(site.base)) return [`${from} leaves the base path: ${target}`];
      const found = pagesByPath.get(path);
      if (!found) return site.files.has(path.slice(site.base.length)) ? [] : [`${from} → ${target}`];
      // An address in an SVG sprite is drawn, not visited; all others must be there to be jumped to.
      return hash === undefined || hash === '' || found.ids.has(decodeURIComponent(hash)) ? [] : [`${from} → ${target} (no such id)`];
    }),
  );
};

describe.each(sites)('the $name site', (site) => {
  test('has pages, or these tests would pass on nothing', () => {
    expect(site.pages.length).toBeGreaterThan(50);
  });

  test('has no link that leads nowhere', () => {
    expect(broken(site)).toEqual([]);
  });

  test('reaches every page by links from the home page', () => {
    const pagesByPath = new Map(site.pages.map((page) => [pathOfFile(site.base, page.file), page]));
    const reached = new Set([site.base]);
    const queue = [site.base];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const page = pagesByPath.get(path);
      if (!page) continue;
      for (const { target } of referencesOf(site, page)) {
        const next = decodeURIComponent(target.split(/[?#]/)[0] ?? '');
        if (reached.has(next)) continue;
        reached.add(next);
        queue.push(next);
      }
    }
    const lost = [...pagesByPath.keys()].filter((path) => !reached.has(path) && !/(?:^|\/)(?:en\/)?404(?:\.html|\/)$/.test(path));
    expect(lost).toEqual([]);
  });
});
