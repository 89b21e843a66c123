// What an address asks to export, and the address of what was asked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostIds, readSelection, searchOfSelection } from '../../../src/exporting/selection.ts';

const known = { sectors: new Set(['robots', 'chips']), lists: new Map([['award', [2025, 2024]], ['first-set', []]]) };
const read = (search: string) => readSelection(search, known);

describe('an address', () => {
  test.each([
    ['?sector=robots', { of: 'sector', sector: 'robots' }],
    ['?list=award', { of: 'list', list: 'award' }],
    ['?list=award&year=2024', { of: 'list', list: 'award', year: 2024 }],
    ['?manufacturer=some-maker', { of: 'manufacturer', manufacturer: 'some-maker' }],
    ['?ids=b,a,b', { of: 'ids', ids: ['b', 'a'] }],
    ['?ids=a&ids=b、c', { of: 'ids', ids: ['a', 'b', 'c'] }],
  ])('%s is read', (search, selection) => {
    expect(read(search)).toEqual({ selection, problems: [] });
  });

  test('of a search is one, though it names a sector or a list too, and all its pages are meant', () => {
    expect(read('?of=search&q=磁共振&sector=robots&list=award&page=3').selection).toMatchObject({ of: 'search', state: { query: '磁共振', choices: { sector: ['robots'], list: ['award'] }, page: 1 } });
    expect(read('?of=search').selection).toMatchObject({ of: 'search', state: { query: '', choices: {} } });
  });

  test.each([
    ['', []],
    ['?sector=', []],
    ['?sector=shoes', [{ kind: 'unknown-sector', value: 'shoes' }]],
    ['?list=nothing&year=soon', [{ kind: 'unknown-list', value: 'nothing' }, { kind: 'unknown-year', value: 'soon' }]],
    ['?list=award&year=1999', [{ kind: 'unknown-year', value: '1999' }]],
    ['?manufacturer=../x', [{ kind: 'no-id', value: '../x' }]],
    ['?sector=robots&list=award', [{ kind: 'several', value: 'sector, list' }]],
    ['?of=everything&sector=robots', [{ kind: 'unknown-kind', value: 'everything' }]],
    ['?ids=A,../b', [{ kind: 'no-id', value: 'A' }, { kind: 'no-id', value: '../b' }]],
  ])('%s chooses nothing', (search, problems) => {
    expect(read(search)).toEqual({ problems });
  });

  test('keeps the ids that are some, and not more than a file should be asked for', () => {
    expect(read('?ids=a,B,c')).toEqual({ selection: { of: 'ids', ids: ['a', 'c'] }, problems: [{ kind: 'no-id', value: 'B' }] });
    const many = read(`?ids=${Array.from({ length: mostIds + 1 }, (_, index) => `p-${index}`).join(',')}`);
    expect(many.selection).toMatchObject({ of: 'ids', ids: expect.objectContaining({ length: mostIds }) });
    expect(many.problems).toEqual([{ kind: 'too-many', value: String(mostIds + 1) }]);
  });

  test('whatever it is, is read without a fault, and written and read again is the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom('of=search', 'q=a%20b', 'sector=robots', 'sector=x', 'list=award', 'year=2024', 'ids=a,b', 'manufacturer=m', 'sort=name', 'page=2', 'category=robots/arms'), { maxLength: 5 }).map((parts) => parts.join('&'))), (text) => {
        const { selection } = read(`?${text}`);
        if (selection) expect(read(searchOfSelection(selection)).selection).toEqual(selection);
      }),
      { numRuns: 1000 },
    );
  });
});
