import { describe, expect, test } from 'vitest';
import { readSearch } from '../../../../src/islands/evidence/search-record.ts';
import type { KnownValues } from '../../../../src/search/state.ts';

const nothing = new Set<string>();
const known: KnownValues = {
  sector: new Set(['chips']), category: new Set(['chips/processors']), status: new Set(['listed']), list: nothing, year: nothing, district: nothing, maker: nothing, first: nothing, policy: nothing, registration: new Set(['yes']), specifications: nothing,
};

describe('a search that an address carries', () => {
  test('is read as the search page reads it, from its first page', () => {
    const read = readSearch('?q=GPU&sector=chips&sort=newest&page=3', known);
    expect(read?.state).toMatchObject({ query: 'GPU', choices: { sector: ['chips'] }, sort: 'newest', page: 1 });
    expect(read?.ignored).toEqual([]);
  });

  test('what the edition does not know is told', () => {
    const read = readSearch('q=GPU&status=listed&status=perhaps&prize=gold', known);
    expect(read?.state.choices).toEqual({ status: ['listed'] });
    expect(read?.ignored).toEqual(['perhaps', 'prize=gold']);
  });

  test('a category without its sector before it is known all the same', () => {
    expect(readSearch('sector=chips&category=processors', known)?.ignored).toEqual([]);
  });

  test('all products are a search too', () => {
    expect(readSearch('sort=name', known)?.state.sort).toBe('name');
  });

  test.each(['', '=', 'status=perhaps', 'foo=bar', 'q=%E5%85', 'q='])('%j means nothing', (search) => {
    const read = readSearch(search, known);
    if (search === 'q=') expect(read?.state.query).toBe('');
    else expect(read).toBeUndefined();
  });
});
