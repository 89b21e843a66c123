// Whether the releases of an edition are what was written: their hashes computed again, their signatures checked.
import type { Entry } from '../catalogue/parse.ts';
import type { Problem, Told } from '../catalogue/problem.ts';
import { recordHash } from '../catalogue/record-hash.ts';
import type { PublicationRecords } from '../catalogue/records.ts';
import { releaseHash, signedText } from '../catalogue/release.ts';
import type { Release, SigningKey } from '../catalogue/release-schema.ts';
import { checkSignature, type SignatureVerdict } from './verify-jws.ts';

export interface SignatureState {
  /** `unsigned`: the release never had one. */
  verdict: SignatureVerdict | 'unsigned';
  /** The key that the signature names, if it can be read. */
  kid?: string;
}

/** What a release's signature proves, as of the keys that are published. */
export const signatureState = async (release: Release, keys: readonly SigningKey[]): Promise<SignatureState> => {
  if (release.signature === undefined) return { verdict: 'unsigned' };
  const { verdict, kid } = await checkSignature(release.signature, { keys, on: release.date, detached: signedText(release) });
  return { verdict, ...(kid !== undefined && { kid }) };
};

const restore: Told = { zh: '发布写入后不能改动，请从版本记录恢复。', en: 'A release is never changed: restore it from its history.' };

/** A key that was withdrawn is no fault of the release: its page says so. */
const faults: Partial<Record<SignatureState['verdict'], { message: Told; hint: Told }>> = {
  invalid: { message: { zh: '签名与内容不符', en: 'the signature does not fit the content' }, hint: restore },
  malformed: { message: { zh: '签名不完整，读不出来', en: 'the signature is not whole and cannot be read' }, hint: restore },
  algorithm: { message: { zh: '签名用的不是 Ed25519', en: 'the signature is of another algorithm than Ed25519' }, hint: restore },
  'unknown-key': {
    message: { zh: '签名所用的密钥不在 keys.json 里', en: 'was signed with a key that keys.json does not hold' },
    hint: { zh: '用过的公钥要一直保留，请在 keys.json 里恢复它。', en: 'A public key that was used stays there: restore it in keys.json.' },
  },
  'other-period': {
    message: { zh: '签名所用的密钥在发布那天无效', en: 'was signed with a key that was not valid on its day' },
    hint: { zh: '请核对 keys.json 里的起止日期和这次发布的日期。', en: 'Check the days of the key in keys.json, and the day of the release.' },
  },
};

const faultsOf = async ({ file, data }: Entry<Release>, keys: readonly SigningKey[]): Promise<Problem[]> => {
  const [own, records, { verdict }] = await Promise.all([releaseHash(data), recordHash(data.records), signatureState(data, keys)]);
  const fault = faults[verdict];
  return [
    ...(own === data.sha256 ? [] : [{ file, path: ['sha256'], message: { zh: '校验值与内容不符', en: 'the hash does not fit the content' }, hint: restore }]),
    ...(records === data.stamp.sha256 ? [] : [{ file, path: ['stamp', 'sha256'], message: { zh: '数据版本的校验值与各条记录不符', en: 'the hash of the version does not fit the records' }, hint: restore }]),
    ...(fault ? [{ file, path: ['signature'], ...fault }] : []),
  ];
};

/** Every release that is not as it was written, or whose signature proves nothing. */
export const checkReleases = async (publication: PublicationRecords | undefined): Promise<Problem[]> => {
  const keys = publication?.keys?.data.keys ?? [];
  return (await Promise.all((publication?.releases ?? []).map((entry) => faultsOf(entry, keys)))).flat();
};
