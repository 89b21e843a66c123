import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { evidenceMessageKeys, type EvidenceSpeaker } from '../../../../src/islands/evidence/messages.ts';
import { readSearch, runSearch } from '../../../../src/islands/evidence/search-record.ts';
import { speakerOf } from '../../../../src/islands/speaker.ts';
import type { KnownValues } from '../../../../src/search/state.ts';
import { aSpecification } from '../../builders.ts';
import { aSearch, catalogueOf } from '../../search/a-search.ts';

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

describe('a search with a need', () => {
  const weighing = (kilograms: number) => [aSpecification({ label: { zh: '整机重量' }, value: String(kilograms), unit: 'kg', min: kilograms, max: kilograms })];
  const edition = { products: [{ id: 'light', specifications: weighing(5) }, { id: 'heavy', specifications: weighing(50) }, { id: 'silent', specifications: [] }] };
  const speaker: EvidenceSpeaker = { ...speakerOf({ base: '/', locale: 'zh', messages: { ...messagesOf('zh', evidenceMessageKeys), editionKindOwn: '' } }), beside: () => '', besideLanguage: 'en' };
  const { products: entries } = catalogueOf(edition);
  const run = async (need: string, rest = '') => {
    const opened = aSearch(edition);
    const [key = ''] = (await opened.values()).columns.keys();
    const stamp = { version: '2026-11-22-9c1e5b07', sha256: '', dataDate: '2026-11-22', kind: 'official' } as const;
    const searching = { entries: entries.map((entry) => ({ ...entry, hashes: { product: '', manufacturer: '' }, stamp })), day: '2026-11-22', vocabulary: { sectors: [], lists: [], districts: [], supports: [] }, speaker };
    return runSearch(opened, `?need=${encodeURIComponent(need.replace('KEY', key))}${rest}`, searching);
  };

  test('finds what the search page finds, and says what was needed', async () => {
    const found = await run('KEY:10..');
    if (found.kind !== 'run') throw new Error('The search was not run.');
    expect(found.record.results).toBe(2);
    expect(found.record.places.filter(({ place }) => place === null).map(({ id }) => id)).toEqual(['light']);
    expect(found.record.filters).toEqual([{ facet: '参数', values: ['整机重量 ≥ 10 kg', '未载明或无法判断的一并列出'] }]);
    expect(found.record.ignored).toEqual([]);
  });

  test('leaves out what does not state it where the page does', async () => {
    const found = await run('KEY:10..', '&met=1');
    if (found.kind !== 'run') throw new Error('The search was not run.');
    expect(found.record.results).toBe(1);
    expect(found.record.filters).toEqual([{ facet: '参数', values: ['整机重量 ≥ 10 kg', '只看符合的'] }]);
  });

  test('of nothing that this edition knows means nothing by itself, and is told beside what does', async () => {
    expect((await run('nothing:10..')).kind).toBe('broken');
    const found = await run('nothing:10..', '&sort=name&registration=yes');
    expect(found).toMatchObject({ kind: 'run', record: { ignored: ['nothing:10..'] } });
  });
});
