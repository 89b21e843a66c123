// A whole chain of releases, and every way in which one of them can be tampered with.
import { beforeAll, describe, expect, test } from 'vitest';
import { makeKey, signDetached, signingKeyOf, type SigningKeyPair } from '../../../scripts/lib/signing-key.ts';
import { recordHash } from '../../../src/catalogue/record-hash.ts';
import type { PublicationRecords } from '../../../src/catalogue/records.ts';
import { makeRelease, releaseFileName, releaseHash, signedText } from '../../../src/catalogue/release.ts';
import type { Release, SigningKey } from '../../../src/catalogue/release-schema.ts';
import { checkReleases, signatureState } from '../../../src/signing/check-releases.ts';
import { aKey } from '../builders.ts';
import { told } from '../told.ts';

let pair: SigningKeyPair;
let key: SigningKey;
let releases: [Release, Release];

const states = [{ 'products/a': 'a'.repeat(64) }, { 'products/a': 'b'.repeat(64), 'manufacturers/m': 'c'.repeat(64) }];

const signed = async (release: Release): Promise<Release> => ({ ...release, signature: await signDetached(signedText(release), pair, 'catalogue-release') });

beforeAll(async () => {
  const { secret, kid, x } = await makeKey();
  const made = await signingKeyOf(JSON.stringify(secret));
  if (!made) throw new Error('The key was not read.');
  pair = made;
  key = aKey({ kid, x });
  const chain: Release[] = [];
  for (const [place, records] of states.entries()) {
    const sha256 = await recordHash(records);
    chain.push(await signed(await makeRelease({ records, stamp: { version: `2026-11-2${place}-${sha256.slice(0, 8)}`, sha256, dataDate: `2026-11-2${place}`, kind: 'official' }, date: `2026-11-2${place}`, previous: chain.at(-1) })));
  }
  const [first, second] = chain;
  if (!first || !second) throw new Error('Two releases were made.');
  releases = [first, second];
});

const publication = (of: Release[], keys: SigningKey[] = [key]): PublicationRecords => ({ releases: of.map((data) => ({ file: releaseFileName(data.number), data })), keys: { file: 'keys.json', data: { keys } } });
const faults = async (of: Release[], keys?: SigningKey[]): Promise<string[]> => told(await checkReleases(publication(of, keys)), 'en');

describe('checkReleases', () => {
  test('has nothing to say of an edition without releases, nor of a whole chain', async () => {
    expect(await checkReleases(undefined)).toEqual([]);
    expect(await faults([])).toEqual([]);
    expect(await faults(releases)).toEqual([]);
    const { signature: _, ...unsigned } = releases[0];
    expect(await faults([unsigned], [])).toEqual([]);
  });

  test('detects every change of a single field', async () => {
    const [, release] = releases;
    const hash = 'd'.repeat(64);
    const changed: Partial<Release>[] = [
      { number: 3 }, { date: '2026-11-22' }, { stamp: { ...release.stamp, version: 'x' } }, { stamp: { ...release.stamp, sha256: hash } }, { stamp: { ...release.stamp, dataDate: '2026-11-20' } }, { stamp: { ...release.stamp, kind: 'demonstration' } },
      { counts: { ...release.counts, products: 2 } }, { counts: { ...release.counts, manufacturers: 2 } }, { counts: { ...release.counts, lists: 2 } }, { previous: { number: 2, sha256: release.previous?.sha256 ?? '' } }, { previous: { number: 1, sha256: hash } },
      { records: { ...release.records, 'products/a': hash } }, { records: {} }, { records: { ...release.records, 'lists/x': hash } }, { sha256: hash },
    ];
    for (const own of changed) {
      const found = await faults([{ ...release, ...own }]);
      expect(found.some((one) => one.includes('sha256 —')), JSON.stringify(own)).toBe(true);
      expect(found.some((one) => one.includes('signature —')), JSON.stringify(own)).toBe(true);
    }
  });

  test('detects a change after which somebody has computed the hash again', async () => {
    const forged = { ...releases[0], date: '2026-11-21' };
    expect(await faults([{ ...forged, sha256: await releaseHash(forged) }])).toEqual(['content/releases/0001.json · signature — the signature does not fit the content. A release is never changed: restore it from its history.']);
  });

  test('tells what is wrong with a signature', async () => {
    const [release] = releases;
    const truncated = { ...release, signature: release.signature?.slice(0, -20) };
    expect(told(await checkReleases(publication([truncated as Release])), 'zh')).toEqual(['content/releases/0001.json · signature — 签名不完整，读不出来。发布写入后不能改动，请从版本记录恢复。']);
    expect(await faults([release], [])).toEqual(['content/releases/0001.json · signature — was signed with a key that keys.json does not hold. A public key that was used stays there: restore it in keys.json.']);
    expect(await faults([release], [{ ...key, validFrom: '2026-11-21' }])).toEqual(['content/releases/0001.json · signature — was signed with a key that was not valid on its day. Check the days of the key in keys.json, and the day of the release.']);
  });

  test('leaves a key that was withdrawn to the page of the release', async () => {
    const revoked: SigningKey[] = [{ ...key, revoked: 'compromised' }];
    expect(await faults(releases, revoked)).toEqual([]);
    expect(await signatureState(releases[0], revoked)).toEqual({ verdict: 'revoked', kid: key.kid });
    expect(await signatureState(releases[0], [key])).toEqual({ verdict: 'valid', kid: key.kid });
    const { signature: _, ...unsigned } = releases[0];
    expect(await signatureState(unsigned, [key])).toEqual({ verdict: 'unsigned' });
  });
});
