// The worker of the self-check: reads, checks and packs, so that the page stays awake and a check can be cut short.
import { address } from '../../site-paths.ts';
import { canHash } from '../../catalogue/record-hash.ts';
import { checkDraft } from '../../submission/check-draft.ts';
import { checkFiles, type CheckProgress } from '../../submission/check-files.ts';
import { changesInWords, resultOf, type CheckResult } from '../../submission/check-result.ts';
import type { EditionAtHand } from '../../submission/edition-at-hand.ts';
import { packageOf, submissionText, type LogoToPack } from '../../submission/package.ts';
import type { SuppliedFile } from '../../submission/read-submission.ts';
import { siteEdition, type FetchFile } from '../../submission/site-edition.ts';
import type { Submission } from '../../submission/submission-schema.ts';
import type { CheckAnswer, CheckRequest, Packed } from './work.ts';

class NotLoaded extends Error {}
class NotRead extends Error {}

/** More often would only keep the page busy. */
const reportEvery = 50;

const fetching = (base: string): FetchFile => async <Data>(path: string) => {
  const url = address(base, 'zh', path);
  try {
    const response = await fetch(url);
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
    return (await response.json()) as Data; // written by the same build
  } catch (error) {
    throw new NotLoaded(String(error));
  }
};

const post = (answer: CheckAnswer, transfer: Transferable[] = []): void => self.postMessage(answer, { transfer });

let edition: EditionAtHand | undefined;
const atHand = (): EditionAtHand => {
  if (!edition) throw new Error('The worker was not told where the site is.');
  return edition;
};

const reporting = (job: number): ((progress: CheckProgress) => void) => {
  let last = 0;
  let step = '';
  return (progress) => {
    if (progress.step === step && performance.now() - last < reportEvery) return;
    [last, step] = [performance.now(), progress.step];
    post({ kind: 'progress', job, progress });
  };
};

const supplied = (files: readonly File[]): Promise<SuppliedFile[]> =>
  Promise.all(files.map(async (file) => {
    try {
      return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    } catch (error) {
      throw new NotRead(String(error));
    }
  }));

const packed = async (submission: Submission, logos: readonly LogoToPack[]): Promise<Packed> => {
  const { lists } = await atHand().named();
  const names = new Map(lists.map(({ data: { id, shortName } }) => [id, { zh: shortName.zh, en: shortName.en ?? shortName.zh }]));
  const changes = changesInWords(submission, (id) => names.get(id));
  if (!canHash()) return { submission, json: submissionText(submission), changes };
  const { submission: whole, bytes } = await packageOf(submission, logos);
  return { submission: whole, json: submissionText(whole), zip: bytes, changes };
};

const checked = async (request: Extract<CheckRequest, { kind: 'files' | 'draft' }>): Promise<CheckResult> => {
  if (request.kind === 'draft') {
    const { submission, ...found } = await checkDraft(request.draft, atHand(), { today: request.day });
    return resultOf('submission', { ...found, submissions: submission ? [submission] : [] });
  }
  const found = await checkFiles(await supplied(request.files), atHand(), { today: request.day, onProgress: reporting(request.job) });
  return resultOf(found.kind, found, found.logos);
};

const work = async (request: Exclude<CheckRequest, { kind: 'start' }>): Promise<void> => {
  if (request.kind === 'prepare') {
    await Promise.all([atHand().named(), atHand().stamp()]);
    post({ kind: 'ready' });
  } else if (request.kind === 'pack') {
    const answer = await packed(request.submission, request.logos);
    post({ kind: 'packed', job: request.job, packed: answer }, answer.zip ? [answer.zip.buffer] : []);
  } else {
    const start = performance.now();
    const result = await checked(request);
    post({ kind: 'checked', job: request.job, result, took: performance.now() - start });
  }
};

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.kind === 'start') {
    edition = siteEdition(fetching(data.base));
    return;
  }
  work(data).catch((error: unknown) => {
    if (data.kind === 'prepare') return post({ kind: 'not-ready' });
    return post({ kind: 'failed', job: data.job, reason: error instanceof NotLoaded ? 'edition' : error instanceof NotRead ? 'file' : 'worker', message: String(error) });
  });
});
