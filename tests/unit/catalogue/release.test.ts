import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRelease, releaseFileName, releaseHash, releaseIndexOf, runsOf, signedText } from '../../../src/catalogue/release.ts';
import { releaseSchema, type Release } from '../../../src/catalogue/release-schema.ts';

const hash = (character: string): string => character.repeat(64);
const stamp = { version: '2026-11-22-9c1e5b07', sha256: hash('9'), dataDate: '2026-11-22', kind: 'official' } as const;
const records = { 'products/a': hash('a'), 'products/b': hash('b'), 'manufacturers/m': hash('c'), 'lists/l': hash('d') };

const series = async (states: readonly Record<string, string>[]): Promise<Release[]> => {
  const releases: Release[] = [];
  for (const [place, state] of states.entries()) releases.push(await makeRelease({ records: state, stamp, date: `2026-0${place + 1}-01`, previous: releases.at(-1) }));
  return releases;
};

describe('makeRelease', () => {
  test('counts, hashes, and names the one before', async () => {
    const [first, second] = await series([records, { ...records, 'products/b': hash('e') }]);
    expect(first).toMatchObject({ number: 1, counts: { products: 2, manufacturers: 1, lists: 1 } });
    expect(first?.previous).toBeUndefined();
    expect(second?.previous).toEqual({ number: 1, sha256: first?.sha256 });
    for (const release of [first, second]) {
      expect(releaseSchema.parse(release)).toEqual(release);
      expect(release && (await releaseHash(release))).toBe(release?.sha256);
    }
  });

  test('has another hash whatever is changed, and the same whatever the order of its keys', async () => {
    const [release] = await series([records]);
    if (!release) throw new Error('There is no release.');
    const reversed = { ...release, records: Object.fromEntries(Object.entries(release.records).reverse()) };
    expect(await releaseHash(reversed)).toBe(release.sha256);
    const others: Release[] = [
      { ...release, number: 2 }, { ...release, date: '2026-01-02' }, { ...release, stamp: { ...stamp, kind: 'reference' } }, { ...release, counts: { ...release.counts, products: 3 } },
      { ...release, previous: { number: 1, sha256: hash('0') } }, { ...release, records: { ...records, 'products/c': hash('a') } }, { ...release, records: { ...records, 'products/a': hash('0') } },
    ];
    for (const other of others) expect(await releaseHash(other)).not.toBe(release.sha256);
  });

  test('signs its own hash, and not its signature', async () => {
    const [release] = await series([records]);
    if (!release) throw new Error('There is no release.');
    expect(signedText({ ...release, signature: 'a..b' })).toBe(signedText(release));
    expect(signedText(release)).toContain(release.sha256);
  });
});

test('a release lies in a file of four digits, and stands in the index without its records', async () => {
  expect([releaseFileName(7), releaseFileName(12345)]).toEqual(['releases/0007.json', 'releases/12345.json']);
  const releases = (await series([records, {}])).map((release, place) => (place === 0 ? { ...release, signature: 'a..b' } : release));
  const index = releaseIndexOf(releases);
  expect(index.releases.map(({ number, isSigned, sha256 }) => [number, isSigned, sha256])).toEqual([[1, true, releases[0]?.sha256], [2, false, releases[1]?.sha256]]);
  expect(JSON.stringify(index)).not.toMatch(/records|products\/|a\.\.b/);
});

describe('runsOf', () => {
  test('joins releases that hold a record unchanged, and tells where it was away', async () => {
    const away = { 'manufacturers/m': hash('c') };
    const releases = await series([records, records, { ...records, 'products/a': hash('f') }, away, records]);
    expect(runsOf(releases, 'products/a')).toEqual([
      { first: 1, last: 2, from: '2026-01-01', until: '2026-02-01', sha256: hash('a') },
      { first: 3, last: 3, from: '2026-03-01', until: '2026-03-01', sha256: hash('f') },
      { first: 5, last: 5, from: '2026-05-01', until: '2026-05-01', sha256: hash('a') },
    ]);
    expect(runsOf(releases, 'products/never')).toEqual([]);
    expect(runsOf([], 'products/a')).toEqual([]);
  });

  test('holds for every release exactly the hash that the release has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }), { maxLength: 9 }), async (states) => {
        const releases = await series(states.map((state) => (state === undefined ? {} : { 'products/a': hash(state) })));
        const runs = runsOf(releases, 'products/a');
        for (const { number, records: held } of releases) expect(runs.find(({ first, last }) => first <= number && number <= last)?.sha256).toBe(held['products/a']);
      }),
    );
  });
});
