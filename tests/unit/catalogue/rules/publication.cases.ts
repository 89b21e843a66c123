import type { Release, SigningKey } from '../../../../src/catalogue/release-schema.ts';
import type { EditionRecords } from '../../../../src/catalogue/records.ts';
import { aKey, aRelease, someRecords } from '../../builders.ts';
import type { RuleCases } from './rule-cases.ts';

const hash = (character: string): string => character.repeat(64);
const second = (own: Partial<Release> = {}): Release => aRelease({ number: 2, date: '2026-11-25', previous: { number: 1, sha256: hash('a') }, sha256: hash('b'), ...own });
const releases = (...given: Release[]): EditionRecords => someRecords({ publication: { releases: given } });
const keys = (...given: SigningKey[]): EditionRecords => someRecords({ publication: { keys: given } });
const restoreZh = '发布一环扣一环，写入后不能改动；请从版本记录恢复这个文件和上一次发布。';
const restoreEn = 'Each release holds the hash of the one before, and neither may be changed: restore both from their history.';

export const cases: Record<string, RuleCases> = {
  releaseNumberEqualsFileName: {
    passes: { 'an edition without releases': someRecords(), 'two in their files': releases(aRelease(), second()) },
    fails: {
      'a release in the file of another': {
        records: someRecords({ publication: { releases: [{ file: 'releases/0002.json', data: aRelease() }] } }),
        zh: ['content/releases/0002.json · number — 这是第 1 次发布，与文件名不同。发布由 npm run release 写入，请勿手改；应为 releases/0001.json，请从版本记录恢复。'],
        en: ['content/releases/0002.json · number — is release 1, unlike the file name. npm run release writes releases: restore releases/0001.json from its history.'],
      },
    },
  },
  releasesHaveNoGap: {
    passes: { 'two in a row': releases(aRelease(), second()), 'one between that cannot be read': someRecords({ paths: ['releases/0001.json', 'releases/0002.json', 'releases/0003.json'], publication: { releases: [aRelease(), second({ number: 3 })] } }) },
    fails: {
      'no first one': {
        records: releases(second()),
        zh: ['content/releases/0002.json — 之前的发布不见了：releases/0001.json。发布过的版本不能删除，请从版本记录恢复。'],
        en: ['content/releases/0002.json — the releases before it are gone: releases/0001.json. A release is never removed: restore it from its history.'],
      },
      'several that are missing': {
        records: releases(aRelease(), second({ number: 5 })),
        zh: ['content/releases/0005.json — 之前的发布不见了：releases/0002.json … releases/0004.json。发布过的版本不能删除，请从版本记录恢复。'],
        en: ['content/releases/0005.json — the releases before it are gone: releases/0002.json … releases/0004.json. A release is never removed: restore it from its history.'],
      },
    },
  },
  releaseDatesInOrder: {
    passes: { 'two on one day': releases(aRelease(), second({ date: '2026-11-22' })) },
    fails: {
      'one before the one that it follows': {
        records: releases(aRelease(), second({ date: '2026-11-21' })),
        zh: ['content/releases/0002.json · date — 发布日期 2026-11-21 早于上一次发布的 2026-11-22。发布由 npm run release 写入，请勿手改；请从版本记录恢复。'],
        en: ['content/releases/0002.json · date — was recorded on 2026-11-21, before the release that it follows, 2026-11-22. npm run release writes releases: restore the file from its history.'],
      },
    },
  },
  releaseNamesTheOneBefore: {
    passes: { 'a first and a second': releases(aRelease(), second()) },
    fails: {
      'the hash of another': {
        records: releases(aRelease(), second({ previous: { number: 1, sha256: hash('c') } })),
        zh: [`content/releases/0002.json · previous — 与第 1 次发布的校验值不同。${restoreZh}`],
        en: [`content/releases/0002.json · previous — differs from the hash of release 1. ${restoreEn}`],
      },
      'a second that names none': {
        records: releases(aRelease(), aRelease({ number: 2 })),
        zh: [`content/releases/0002.json · previous — 没有写明上一次发布。${restoreZh}`],
        en: [`content/releases/0002.json · previous — does not name the release before. ${restoreEn}`],
      },
      'a first that names one': {
        records: releases(aRelease({ previous: { number: 1, sha256: hash('c') } })),
        zh: [`content/releases/0001.json · previous — 第一次发布之前没有发布。${restoreZh}`],
        en: [`content/releases/0001.json · previous — nothing comes before the first release. ${restoreEn}`],
      },
    },
  },
  releaseCountsItsRecords: {
    passes: { 'one of each': releases(aRelease()) },
    fails: {
      'a record too many': {
        records: releases(aRelease({ counts: { products: 2, manufacturers: 1, lists: 1 } })),
        zh: ['content/releases/0001.json · counts.products — 写的是 2，记录却有 1 条。发布写入后不能改动，请从版本记录恢复。'],
        en: ['content/releases/0001.json · counts.products — says 2, but there are 1 records. A release is never changed: restore it from its history.'],
      },
    },
  },
  keyOnlyOnce: {
    passes: { 'no keys': someRecords(), 'two keys': keys(aKey(), aKey({ kid: 'second-key', x: 'A'.repeat(43) })) },
    fails: {
      'a name given twice': {
        records: keys(aKey(), aKey({ x: 'A'.repeat(43) })),
        zh: ['content/keys.json · keys #2.kid — 密钥 "first-key" 重复。一把密钥写一次，请删去后来的那一处。'],
        en: ['content/keys.json · keys #2.kid — the key "first-key" stands there twice. A key stands there once: remove the later one.'],
      },
      'one key under two names': {
        records: keys(aKey(), aKey({ kid: 'second-key' })),
        zh: ['content/keys.json · keys #2.x — 密钥 "second-key" 重复。一把密钥写一次，请删去后来的那一处。'],
        en: ['content/keys.json · keys #2.x — the key "second-key" stands there twice. A key stands there once: remove the later one.'],
      },
    },
  },
  keyPeriodInOrder: {
    passes: { 'a key for one day': keys(aKey({ validUntil: '2026-01-01' })), 'a key in use': keys(aKey()) },
    fails: {
      'an end before the beginning': {
        records: keys(aKey({ validUntil: '2025-12-31' })),
        zh: ['content/keys.json · keys #1.validUntil — 2025-12-31 早于启用日期 2026-01-01。请核对两个日期。'],
        en: ['content/keys.json · keys #1.validUntil — 2025-12-31 is before the first day, 2026-01-01. Check both dates.'],
      },
    },
  },
};
