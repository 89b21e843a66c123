// Releases that follow each other, and keys with a period. What has to be computed is checked in src/signing.
import type { Entry } from '../parse.ts';
import type { EditionRecords } from '../records.ts';
import { countRecords, releaseFileName } from '../release.ts';
import type { Release } from '../release-schema.ts';
import { problemAt, sharing, type Rule } from './rule.ts';

/** In the order of their numbers. */
const releasesOf = ({ publication }: EditionRecords): Entry<Release>[] => [...(publication?.releases ?? [])].sort((a, b) => a.data.number - b.data.number);

/** Each release with the one before it, where both could be read. */
const inPairs = (records: EditionRecords): { before: Entry<Release>; entry: Entry<Release> }[] => {
  const releases = releasesOf(records);
  return releases.flatMap((entry) => {
    const before = releases.find(({ data }) => data.number === entry.data.number - 1);
    return before ? [{ before, entry }] : [];
  });
};

export const releaseNumberEqualsFileName: Rule = (records) =>
  releasesOf(records)
    .filter(({ file, data }) => file !== releaseFileName(data.number))
    .map((entry) =>
      problemAt(entry, ['number'], {
        zh: `这是第 ${entry.data.number} 次发布，与文件名不同`,
        hintZh: `发布由 npm run release 写入，请勿手改；应为 ${releaseFileName(entry.data.number)}，请从版本记录恢复。`,
        en: `is release ${entry.data.number}, unlike the file name`,
        hintEn: `npm run release writes releases: restore ${releaseFileName(entry.data.number)} from its history.`,
      }),
    );

/** Also of files that cannot be read: that is a problem of the file, told already. */
export const releasesHaveNoGap: Rule = ({ paths }) => {
  const numbers = paths.flatMap((path) => /^releases\/(\d+)\.json$/.exec(path)?.[1] ?? []).map((digits) => ({ digits, number: Number(digits) })).sort((a, b) => a.number - b.number);
  return numbers.flatMap(({ digits, number }, index) => {
    const before = numbers[index - 1]?.number ?? 0;
    if (number <= before + 1) return [];
    const missing = number - before === 2 ? releaseFileName(number - 1) : `${releaseFileName(before + 1)} … ${releaseFileName(number - 1)}`;
    return [
      problemAt({ file: `releases/${digits}.json` }, [], {
        zh: `之前的发布不见了：${missing}`,
        hintZh: '发布过的版本不能删除，请从版本记录恢复。',
        en: `the releases before it are gone: ${missing}`,
        hintEn: 'A release is never removed: restore it from its history.',
      }),
    ];
  });
};

export const releaseDatesInOrder: Rule = (records) =>
  inPairs(records).flatMap(({ before, entry }) =>
    entry.data.date >= before.data.date
      ? []
      : [
          problemAt(entry, ['date'], {
            zh: `发布日期 ${entry.data.date} 早于上一次发布的 ${before.data.date}`,
            hintZh: '发布由 npm run release 写入，请勿手改；请从版本记录恢复。',
            en: `was recorded on ${entry.data.date}, before the release that it follows, ${before.data.date}`,
            hintEn: 'npm run release writes releases: restore the file from its history.',
          }),
        ],
  );

export const releaseNamesTheOneBefore: Rule = (records) => {
  const restore = { hintZh: '发布一环扣一环，写入后不能改动；请从版本记录恢复这个文件和上一次发布。', hintEn: 'Each release holds the hash of the one before, and neither may be changed: restore both from their history.' };
  const firsts = releasesOf(records).filter(({ data }) => (data.number === 1) === (data.previous !== undefined));
  return [
    ...firsts.map((entry) =>
      problemAt(entry, ['previous'], entry.data.number === 1
        ? { zh: '第一次发布之前没有发布', en: 'nothing comes before the first release', ...restore }
        : { zh: '没有写明上一次发布', en: 'does not name the release before', ...restore }),
    ),
    ...inPairs(records).flatMap(({ before, entry }) => {
      const { previous } = entry.data;
      if (!previous || (previous.number === before.data.number && previous.sha256 === before.data.sha256)) return [];
      return [problemAt(entry, ['previous'], { zh: `与第 ${before.data.number} 次发布的校验值不同`, en: `differs from the hash of release ${before.data.number}`, ...restore })];
    }),
  ];
};

export const releaseCountsItsRecords: Rule = (records) =>
  releasesOf(records).flatMap((entry) => {
    const counted = countRecords(entry.data.records);
    return (['products', 'manufacturers', 'lists'] as const).filter((folder) => counted[folder] !== entry.data.counts[folder]).map((folder) =>
      problemAt(entry, ['counts', folder], {
        zh: `写的是 ${entry.data.counts[folder]}，记录却有 ${counted[folder]} 条`,
        hintZh: '发布写入后不能改动，请从版本记录恢复。',
        en: `says ${entry.data.counts[folder]}, but there are ${counted[folder]} records`,
        hintEn: 'A release is never changed: restore it from its history.',
      }),
    );
  });

export const keyOnlyOnce: Rule = ({ publication }) => {
  const entry = publication?.keys;
  if (!entry) return [];
  const keys = entry.data.keys.map((key, index) => ({ key, index }));
  return (['kid', 'x'] as const).flatMap((field) => sharing(keys, ({ key }) => key[field]).flatMap((group) =>
    group.slice(1).map(({ key, index }) =>
      problemAt(entry, ['keys', index, field], {
        zh: `密钥 "${key.kid}" 重复`,
        hintZh: '一把密钥写一次，请删去后来的那一处。',
        en: `the key "${key.kid}" stands there twice`,
        hintEn: 'A key stands there once: remove the later one.',
      }),
    ),
  ));
};

export const keyPeriodInOrder: Rule = ({ publication }) =>
  (publication?.keys?.data.keys ?? []).flatMap(({ validFrom, validUntil }, index) =>
    validUntil === undefined || validFrom <= validUntil
      ? []
      : [
          problemAt({ file: 'keys.json' }, ['keys', index, 'validUntil'], {
            zh: `${validUntil} 早于启用日期 ${validFrom}`,
            hintZh: '请核对两个日期。',
            en: `${validUntil} is before the first day, ${validFrom}`,
            hintEn: 'Check both dates.',
          }),
        ],
  );
