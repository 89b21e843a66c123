// A release as a file: against itself, its signature, and the release of that number that the catalogue publishes.
import { recordHash } from '../catalogue/record-hash.ts';
import { releaseSchema, type Release, type SigningKey } from '../catalogue/release-schema.ts';
import { releaseHash } from '../catalogue/release.ts';
import { signatureState } from '../signing/check-releases.ts';
import type { SignatureVerdict } from '../signing/verify-jws.ts';
import { differencesOf, pathText } from './differences.ts';
import { editionOf } from './edition.ts';
import type { Published } from './published.ts';
import { shapeFaults } from './shape.ts';
import { emptyVerdict, type At, type Fault, type FileVerdict, type Outcome, type SignatureVerdictOf } from './verdict.ts';
import type { Read } from './verify-evidence.ts';

export const signatureOf = ({ verdict, kid }: { verdict: SignatureVerdict | 'unsigned'; kid?: string }, keys: readonly SigningKey[]): SignatureVerdictOf => {
  const key = keys.find((one) => one.kid === kid);
  return { verdict, ...(kid !== undefined && { kid: kid.slice(0, 100) }), ...(key && { validFrom: key.validFrom }), ...(key?.validUntil !== undefined && { validUntil: key.validUntil }) };
};

/** What a signature says that must not be: the text was changed, or the signature. */
export const isBroken = (verdict: SignatureVerdict | 'unsigned'): boolean => verdict === 'invalid' || verdict === 'malformed' || verdict === 'algorithm';

/** The places at which a release is another one than the catalogue publishes; the hashes that follow from them are no news. */
const publishedFaults = (given: Release, ours: Release): Fault[] => {
  const places = differencesOf(ours, given).map(({ path }) => pathText(path));
  const own = places.filter((place) => place !== 'sha256' && place !== 'signature');
  return (own.length > 0 ? own : places).slice(0, 20).map((place) => ({ kind: 'published', place }));
};

const outcomeOf = (faults: readonly Fault[], signature: SignatureVerdictOf, isPublished: boolean): Outcome => {
  if (faults.length > 0) return 'edited';
  if (!isPublished) return signature.verdict === 'valid' ? 'unproven' : 'foreign';
  return 'genuine';
};

export const verifyRelease = async ({ file, value, faults }: Read, published: Published, _at: At): Promise<FileVerdict> => {
  const releases = await published.releases();
  const base = { ...emptyVerdict(file, releases.length > 0), kind: 'release' as const };
  const parsed = releaseSchema.safeParse(value);
  if (!parsed.success) return { ...base, outcome: 'edited', faults: [...faults, ...shapeFaults(parsed.error.issues)] };
  const { data } = parsed;
  const keys = await published.keys();
  const [own, records, state] = await Promise.all([releaseHash(data), recordHash(data.records), signatureState(data, keys)]);
  const signature = signatureOf(state, keys);
  const summary = releases.find(({ number }) => number === data.number);
  const isSame = summary?.sha256 === data.sha256 && own === data.sha256;
  // Only what is another one is loaded whole.
  const ours = summary && (!isSame || summary.isSigned !== (data.signature !== undefined) || (state.verdict !== 'valid' && state.verdict !== 'unsigned')) ? await published.release(data.number) : undefined;
  const all: Fault[] = [
    ...faults,
    ...(own === data.sha256 ? [] : [{ kind: 'own', place: 'sha256' } as const]),
    ...(records === data.stamp.sha256 ? [] : [{ kind: 'stamp', place: 'stamp.sha256' } as const]),
    ...(isSame && summary.isSigned && data.signature === undefined ? [{ kind: 'stripped', place: 'signature' } as const] : []),
    // One that does not count, where the catalogue has another one or none.
    ...(isSame && ours && !isBroken(state.verdict) && state.verdict !== 'valid' && data.signature !== undefined && data.signature !== ours.signature ? [{ kind: 'published', place: 'signature' } as const] : []),
    ...(isBroken(state.verdict) ? [{ kind: 'claims', place: 'signature' } as const] : []),
    ...(ours && !isSame ? publishedFaults(data, ours) : []),
  ];
  const last = releases.at(-1);
  return {
    ...base, signature, faults: all, sha256: data.sha256, madeAt: data.date,
    outcome: outcomeOf(all, signature, isSame),
    edition: editionOf(data.stamp, { present: undefined, releases }),
    release: { number: data.number, date: data.date, ...(last && last.number > data.number && { isSince: last.number }) },
  };
};
