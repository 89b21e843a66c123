// Number, day, state and hash of each release, oldest first, without the records: small, for who asks whether there is a newer one.
import type { APIRoute } from 'astro';
import { toCanonicalJson } from '../../catalogue/canonical.ts';
import { releaseIndexOf } from '../../catalogue/release.ts';
import { getPublication } from '../../data.ts';

export const GET: APIRoute = async () => {
  const { releases } = await getPublication();
  return new Response(toCanonicalJson(releaseIndexOf(releases.map(({ release }) => release))), { headers: { 'Content-Type': 'application/json' } });
};
