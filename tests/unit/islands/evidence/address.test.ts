import { describe, expect, test } from 'vitest';
import { furtherPacks, readEvidenceState, searchOfEvidence } from '../../../../src/islands/evidence/address.ts';

const read = (search: string) => readEvidenceState(search);

describe('the address of a pack', () => {
  test('is read and written alike', () => {
    const search = '?ids=a,b&on=2026-11-22&without=policy,search&search=q%3D%E5%85%89%26sector%3Dchips&search=q%3Db&calc=role%3Dbuyer';
    const { state, trouble } = read(search);
    expect(state).toEqual({ ids: ['a', 'b'], on: '2026-11-22', without: ['policy', 'search'], searches: ['q=光&sector=chips', 'q=b'], calculations: ['role=buyer'] });
    expect(trouble).toEqual({ doubled: [] });
    expect(searchOfEvidence(state)).toBe(search);
  });

  test.each([['', ''], ['?', ''], ['?ids=', ''], ['?ids=,,', ''], ['?utm_source=x', '']])('%s holds nothing', (search, written) => {
    expect(searchOfEvidence(read(search).state)).toBe(written);
  });

  test('ids may be separated as people do, and count once', () => {
    expect(read('?ids=a,%20b，c&ids=b;a').state.ids).toEqual(['a', 'b', 'c']);
    expect(read('?ids=a,b,a').trouble.doubled).toEqual(['a']);
  });

  test.each(['2026-02-30', '22.11.2026', 'tomorrow', '<b>'])('%s is no day, and is told', (text) => {
    const { state, trouble } = read(`?ids=a&on=${encodeURIComponent(text)}`);
    expect(state.on).toBe('');
    expect(trouble.badDay).toBe(text);
  });

  test('what can be left out is known by name', () => {
    expect(read('?without=sources,prices').state.without).toEqual(['sources']);
  });

  test('of 120 products the last two packs hold the rest', () => {
    const ids = Array.from({ length: 120 }, (_, place) => `p${place}`);
    expect(furtherPacks(ids).map(({ from, to, ids: own }) => [from, to, own[0], own.length])).toEqual([[51, 100, 'p50', 50], [101, 120, 'p100', 20]]);
    expect(furtherPacks(ids.slice(0, 50))).toEqual([]);
  });
});
