// A listing proof: its signature by the published keys, and what it states against the record of today.
import { claimsOf, dayOfClaim } from '../catalogue/credential.ts';
import { credentialClaimsSchema, credentialSchema, type CredentialClaims } from '../catalogue/credential-schema.ts';
import type { CatalogueEntry } from '../catalogue/entry-file.ts';
import type { SigningKey } from '../catalogue/release-schema.ts';
import type { ReleaseSummary } from '../catalogue/release.ts';
import { statusAt } from '../catalogue/status.ts';
import { bytesOfBase64url } from '../signing/base64url.ts';
import { checkCredential } from '../signing/check-credential.ts';
import { checkSignature } from '../signing/verify-jws.ts';
import { pathOf } from '../site-paths.ts';
import { differencesOf, pathText } from './differences.ts';
import { editionOf, isOwnAddress, stampFaults } from './edition.ts';
import type { FieldRow } from './field-rows.ts';
import type { Published } from './published.ts';
import { shapeFaults } from './shape.ts';
import { emptyVerdict, type At, type Fault, type FileVerdict, type Outcome, type RecordVerdict, type SignatureVerdictOf } from './verdict.ts';
import type { Read } from './verify-evidence.ts';
import { isBroken, signatureOf } from './verify-release.ts';

const names: Readonly<Record<string, { zh: string; en: string }>> = {
  product: { zh: '产品', en: 'Product' },
  manufacturer: { zh: '企业', en: 'Manufacturer' },
  standing: { zh: '收录性质', en: 'Standing' },
  listings: { zh: '列入记录', en: 'Listings' },
  record: { zh: '记录校验值', en: 'Record hash' },
  catalogue: { zh: '目录', en: 'Catalogue' },
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 300);

const rowsOf = (before: unknown, after: unknown): FieldRow[] => differencesOf(before, after).map(({ path, from, to, kind }): FieldRow => {
  const field = pathText(path);
  const [top = ''] = path;
  const name = Object.hasOwn(names, top) ? names[top] : undefined;
  return { field, label: name ? { zh: `${name.zh} · ${field}`, en: `${name.en} · ${field}` } : { zh: field, en: field }, ...(from !== undefined && { from: shown(from) }), ...(to !== undefined && { to: shown(to) }), ...(kind === 'order' && { isOrder: true }) };
});

/** What was signed, where that is readable and the signature fits it: then what is shown was changed, and how can be said. */
const signedClaims = async (jws: string, keys: readonly SigningKey[]): Promise<CredentialClaims | undefined> => {
  try {
    const payload: unknown = JSON.parse(new TextDecoder().decode(bytesOfBase64url(jws.split('.')[1] ?? '')));
    const { data } = credentialClaimsSchema.safeParse(payload);
    if (!data) return undefined;
    const { verdict } = await checkSignature(jws, { keys, on: dayOfClaim(data.iat) });
    return verdict === 'valid' || verdict === 'other-period' || verdict === 'revoked' ? data : undefined;
  } catch {
    return undefined;
  }
};

const statedParts = ({ product, manufacturer, standing, listings }: CredentialClaims): unknown => ({ product, manufacturer, standing, listings });

/** The same claims of the record as it is now. */
const claimsNow = (entry: CatalogueEntry, claims: CredentialClaims): CredentialClaims =>
  claimsOf(entry, { edition: claims.catalogue, stamp: entry.stamp, sha256: entry.hashes.product, runs: entry.releases ?? [], day: dayOfClaim(claims.iat), site: claims.iss, page: claims.sub, verify: claims.verify });

const recordVerdict = (claims: CredentialClaims, found: Awaited<ReturnType<Published['product']>>, today: string): RecordVerdict => {
  const { product: { id, name }, record: { sha256 } } = claims;
  if (!found) return { folder: 'products', id, name, hash: sha256, outcome: 'unknown', fields: [] };
  const { entry, renamedFrom } = found;
  const run = (entry.releases ?? []).filter((one) => one.sha256 === sha256).at(-1);
  const isSame = entry.hashes.product === sha256;
  return {
    folder: 'products', id, name: entry.product.name, hash: sha256, now: entry.hashes.product,
    outcome: isSame ? 'same' : run ? 'earlier' : 'changed',
    ...(run && { held: { first: run.first, last: run.last, from: run.from, until: run.until } }),
    ...(renamedFrom !== undefined && { renamedTo: entry.product.id }),
    fields: rowsOf(statedParts(claims), statedParts(claimsNow(entry, claims))),
    status: statusAt(entry.catalogueListings, today),
  };
};

/** What an unsigned proof states around the record, and the catalogue does not: its state, its releases, the product's addresses. */
const unsignedFaults = ({ catalogue: { stamp }, product: { id }, record: { sha256, release }, sub, verify }: CredentialClaims, entry: CatalogueEntry, releases: readonly ReleaseSummary[]): Fault[] => {
  const isHeld = release === undefined || (releases.some(({ number, date }) => number === release.number && date === release.date) && (entry.releases ?? []).some((run) => run.sha256 === sha256 && run.first <= release.number && release.number <= run.last));
  return [
    ...stampFaults(stamp, { present: entry.stamp, releases }),
    ...(isHeld ? [] : [{ kind: 'runs', place: 'claims.record.release' } as const]),
    ...(sub.endsWith(`/${pathOf.product(id)}`) ? [] : [{ kind: 'published', place: 'claims.sub' } as const]),
    ...(verify.endsWith(`/${pathOf.verifyProduct(id)}`) ? [] : [{ kind: 'published', place: 'claims.verify' } as const]),
  ];
};

/** What the record decides; the maker's name stands in a record of its own, which may have changed. */
const isOfRecord = ({ field }: FieldRow): boolean => !field.startsWith('manufacturer.') && !field.includes('.list.');

const outcomeOf = ({ signature, record, faults, isOtherCatalogue }: { signature: SignatureVerdictOf; record: RecordVerdict; faults: readonly Fault[]; isOtherCatalogue: boolean }): Outcome => {
  if (faults.length > 0) return 'edited';
  if (isOtherCatalogue) return 'foreign';
  const isSigned = signature.verdict === 'valid';
  if (signature.verdict !== 'unsigned' && !isSigned) return 'unproven';
  if (record.outcome === 'unknown') return isSigned ? 'superseded' : 'foreign';
  if (record.outcome === 'same' && record.fields.length === 0) return 'genuine';
  return isSigned ? 'superseded' : 'unproven';
};

export const verifyCredential = async ({ file, value, text, faults }: Read & { text: string }, published: Published, { site, catalogue, today }: At): Promise<FileVerdict> => {
  const releases = await published.releases();
  const base = { ...emptyVerdict(file, releases.length > 0), kind: 'credential' as const };
  const parsed = credentialSchema.safeParse(value);
  if (!parsed.success) return { ...base, outcome: 'edited', faults: [...faults, ...shapeFaults(parsed.error.issues)] };
  const { claims, jws } = parsed.data;
  const keys = await published.keys();
  const checked = await checkCredential(text, keys);
  const signature = signatureOf('verdict' in checked ? { verdict: checked.verdict, ...(checked.kid !== undefined && { kid: checked.kid }) } : { verdict: 'malformed' }, keys);
  const signed = isBroken(signature.verdict) && jws !== undefined ? await signedClaims(jws, keys) : undefined;
  const found = await published.product(claims.product.id);
  const record = recordVerdict(claims, found, today);
  const isOtherCatalogue = claims.catalogue.id !== catalogue;
  // The record is as it was, and yet the file states it otherwise.
  const misstated = record.outcome === 'same' && signature.verdict !== 'valid' ? record.fields.filter(isOfRecord) : [];
  const around = found && found.renamedFrom === undefined && !isOtherCatalogue && record.outcome === 'same' && signature.verdict === 'unsigned' ? unsignedFaults(claims, found.entry, releases) : [];
  const strange = [claims.iss, claims.sub, claims.verify].find((url) => !isOwnAddress(url, site));
  const all: Fault[] = [...faults, ...around, ...(isBroken(signature.verdict) ? [{ kind: 'claims', place: 'jws' } as const] : []), ...(isOtherCatalogue ? [] : misstated.map(({ field }) => ({ kind: 'published', place: `claims.${field}` }) as const))];
  return {
    ...base, signature, faults: all, records: [record],
    claims: signed ? rowsOf(signed, claims) : [],
    outcome: outcomeOf({ signature, record, faults: all, isOtherCatalogue }),
    edition: editionOf(claims.catalogue.stamp, { present: found?.entry.stamp, releases }),
    madeAt: dayOfClaim(claims.iat),
    ...(strange !== undefined && { otherAddress: strange.slice(0, 200) }),
  };
};
