// What a release would record, as a report on the terminal.
import type { ProblemLanguage } from '../../../src/catalogue/problem.ts';
import type { ReleaseChanges } from '../../../src/catalogue/release-changes.ts';
import type { Release } from '../../../src/catalogue/release-schema.ts';
import type { Signer } from '../../../src/signing/signing-key.ts';
import type { Report, Section } from '../report.ts';

const reasons = {
  'no-key': { zh: '没有设置 CATALOGUE_SIGNING_KEY', en: 'CATALOGUE_SIGNING_KEY is not set' },
  'unknown-key': { zh: 'CATALOGUE_SIGNING_KEY 的公钥不在 keys.json 里', en: 'the public part of CATALOGUE_SIGNING_KEY is not in keys.json' },
  'other-period': { zh: '按 keys.json，CATALOGUE_SIGNING_KEY 今天不在有效期内', en: 'by keys.json, CATALOGUE_SIGNING_KEY is not valid today' },
  revoked: { zh: '按 keys.json，CATALOGUE_SIGNING_KEY 已作废', en: 'by keys.json, CATALOGUE_SIGNING_KEY has been withdrawn' },
  'left-out': { zh: '按 --unsigned 不签名', en: 'left out, as --unsigned asks' },
} as const;

/** Why a release is not signed. */
export const unsignedReason = (reason: keyof typeof reasons, language: ProblemLanguage): string => reasons[reason][language];

export interface ReportedRelease {
  release: Release;
  changes: ReleaseChanges;
  signer: Signer | { reason: 'left-out' };
  /** A record's name, for who does not know its id. */
  nameOf: (path: string) => string | undefined;
}

export const releaseReport = ({ release, changes, signer, nameOf }: ReportedRelease, language: ProblemLanguage): Report => {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const { number, date, stamp, counts, previous, sha256 } = release;
  const told = (path: string): string => [path, nameOf(path) ?? ''].join('  ').trim();
  const section = (title: string, list: readonly string[]): Section => ({ title, summary: String(list.length), blocks: list.length > 0 ? [{ list }] : [] });
  return {
    title: say(`第 ${number} 次发布`, `Release ${number}`),
    language,
    head: [
      [say('日期', 'Day'), date],
      [say('数据版本', 'Version of the data'), stamp.version],
      [say('记录', 'Records'), say(`${counts.products} 项产品、${counts.manufacturers} 家企业、${counts.lists} 个名单`, `${counts.products} products, ${counts.manufacturers} manufacturers, ${counts.lists} lists`)],
      [say('上一次发布', 'Release before'), previous ? `${previous.number}  ${previous.sha256}` : say('没有，这是第一次', 'none, this is the first')],
      [say('校验值', 'Hash'), sha256],
      [say('签名', 'Signature'), 'key' in signer && signer.key ? say(`用密钥 ${signer.key.kid} 签名`, `signed with the key ${signer.key.kid}`) : say(`未签名：${unsignedReason(signer.reason ?? 'no-key', 'zh')}`, `not signed: ${unsignedReason(signer.reason ?? 'no-key', 'en')}`)],
    ],
    sections: [
      section(say('新增', 'New'), changes.added.map(told)),
      section(say('有改动', 'Changed'), changes.changed.map(told)),
      section(say('换了编号', 'Renamed'), changes.renamed.map(({ from, to }) => `${from} → ${told(to)}`)),
      section(say('不再列出', 'No longer there'), changes.removed),
    ],
  };
};
