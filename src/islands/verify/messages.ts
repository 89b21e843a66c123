import { verifyMessageKeys } from '../../verification/message-keys.ts';
import { wordsOf, type Words } from '../../verification/sentences.ts';
import type { IslandSpeaker } from '../speaker.ts';

/** The words of verdicts, and of the facts beside them. */
export const verifyPageKeys = [...verifyMessageKeys, 'verifyNeedsScript', 'document', 'listedOn', 'validUntil', 'withdrawnOn', 'changeReason', 'numberLabel', 'listName', 'maker', 'model', 'keyId', 'releaseSignature', 'releases'] as const;
export type VerifyPageKey = (typeof verifyPageKeys)[number];
export type Speaker = IslandSpeaker<VerifyPageKey>;

export const wordsFor = ({ locale, t }: Speaker): Words => wordsOf(locale, t);
