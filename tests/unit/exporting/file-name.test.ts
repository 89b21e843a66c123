// Names of exported files: whatever is asked, a name that Windows takes, and no path.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, type NameParts } from '../../../src/exporting/file-name.ts';

const named = (own: Partial<NameParts> = {}): string => fileName({ catalogue: '上海市创新产品推荐目录', what: '检索-磁共振', day: '2026-11-26', version: '2026-11-22-09450755', ending: 'xlsx', ...own });

test('the name says what was asked, on which day, of which data', () => {
  expect(named()).toBe('上海市创新产品推荐目录_检索-磁共振_2026-11-26_2026-11-22-09450755.xlsx');
  expect(named({ catalogue: 'Shanghai Innovative Product Recommendation Catalogue', what: 'search-magnetic resonance', ending: 'csv' })).toBe('Shanghai Innovative Product Recommendation Catalogue_search-magnetic resonance_2026-11-26_2026-11-22-09450755.csv');
});

describe('a query', () => {
  test.each([
    ['../../etc/passwd', '检索-.-.-etc-passwd'],
    ['C:\\Windows\\*?', '检索-C-Windows'],
    ['a/b:c"d<e>f|g', '检索-a-b-c-d-e-f-g'],
    ['尾巴...', '检索-尾巴'],
    ['行\n尾\t\u0000\u202E', '检索-行 尾'],
    ['100%', '检索-100'],
    ['a_b', '检索-a b'],
  ])('%j cannot do harm', (query, what) => {
    expect(named({ what: `检索-${query}` })).toBe(`上海市创新产品推荐目录_${what}_2026-11-26_2026-11-22-09450755.xlsx`);
  });

  test('of nothing that can stand in a name leaves the rest', () => {
    expect(named({ what: '///' })).toBe('上海市创新产品推荐目录_2026-11-26_2026-11-22-09450755.xlsx');
    expect(named({ catalogue: '?', what: '..' })).toBe('2026-11-26_2026-11-22-09450755.xlsx');
  });

  test('that is too long is cut; day, version and ending stay whole', () => {
    expect(named({ what: '长'.repeat(300) })).toMatch(/^上海市创新产品推荐目录_长{30,}_2026-11-26_2026-11-22-09450755\.xlsx$/);
    expect(named({ what: '𠮷'.repeat(300) })).not.toMatch(/\p{Cs}/u);
  });
});

test('every name is one that Windows takes', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom(...'\\/:*?"<>|. _-%~\n甲a𠮷\u202E'), maxLength: 300 }));
  fc.assert(
    fc.property(text, text, fc.constantFrom('xlsx', 'csv', 'json', 'txt'), (catalogue, what, ending) => {
      const name = named({ catalogue, what, ending });
      expect(name.length).toBeLessThanOrEqual(120);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(name).not.toMatch(/^[\s.]|[\s.]$|\.\./);
      expect(name).toMatch(new RegExp(`(?:^|_)2026-11-26_2026-11-22-09450755\\.${ending}$`));
    }),
    { numRuns: 1000 },
  );
});
