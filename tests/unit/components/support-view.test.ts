import { describe, expect, test } from 'vitest';
import { isShown, readView, searchOfView, sorted, type SupportRow, type SupportView } from '../../../src/components/support-table/view.ts';

const aRow = (own: Partial<SupportRow> & { name: string }): SupportRow & { name: string } => ({ audiences: ['buyer'], audienceRank: 0, action: 'products', hasAmount: true, cap: 0, article: 17, ...own });
const all: SupportView = { audience: '', action: '', amount: '', sort: 'policy' };

const rows = [
  aRow({ name: 'loan', cap: 5 }),
  aRow({ name: 'use', audiences: ['institution', 'maker'], audienceRank: 2, action: 'equipment', hasAmount: false, article: 4 }),
  aRow({ name: 'contract', audiences: ['maker'], audienceRank: 2, cap: 20 }),
  aRow({ name: 'notice', action: '', hasAmount: false, article: 0 }),
];
const shown = (view: Partial<SupportView>): string[] => sorted(rows, { ...all, ...view }).filter((row) => isShown(row, { ...all, ...view })).map(({ name }) => name);

describe('the address of a view', () => {
  test.each<[string, Partial<SupportView>]>([
    ['', {}],
    ['?for=maker', { audience: 'maker' }],
    ['?action=equipment&amount=no&sort=article', { action: 'equipment', amount: 'no', sort: 'article' }],
    ['?for=institution&amount=yes&sort=cap', { audience: 'institution', amount: 'yes', sort: 'cap' }],
  ])('%s is read and written alike', (search, view) => {
    expect(readView(search, rows)).toEqual({ ...all, ...view });
    expect(searchOfView({ ...all, ...view })).toBe(search);
  });

  test.each(['?for=nobody', '?for=', '?action=unknown', '?amount=perhaps', '?sort=mood', '?for=%', '?q=maker&page=2', '?action='])('%s leaves everything shown', (search) => {
    expect(readView(search, rows)).toEqual(all);
  });

  test('of two values, the first counts', () => {
    expect(readView('?for=maker&for=buyer', rows).audience).toBe('maker');
  });
});

describe('the rows', () => {
  test.each<[Partial<SupportView>, string[]]>([
    [{}, ['loan', 'use', 'contract', 'notice']],
    [{ audience: 'maker' }, ['use', 'contract']],
    [{ audience: 'maker', amount: 'yes' }, ['contract']],
    [{ amount: 'no' }, ['use', 'notice']],
    [{ action: 'products' }, ['loan', 'contract']],
    [{ action: 'products', amount: 'no' }, []],
  ])('%j shows %j', (view, names) => {
    expect(shown(view)).toEqual(names);
  });

  test.each<[SupportView['sort'], string[]]>([
    ['cap', ['contract', 'loan', 'use', 'notice']],
    ['article', ['use', 'loan', 'contract', 'notice']],
    ['audience', ['loan', 'notice', 'use', 'contract']],
  ])('by %s they stand as %j; equals as they were written, what no article states last', (sort, names) => {
    expect(shown({ sort })).toEqual(names);
  });
});
