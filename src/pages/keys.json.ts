// The public keys as a JWK Set (RFC 7517), with the days between which each signs; without keys an empty set.
import type { APIRoute } from 'astro';
import { toCanonicalJson } from '../catalogue/canonical.ts';
import { getPublication } from '../data.ts';

export const GET: APIRoute = async () => {
  const { keys } = await getPublication();
  return new Response(toCanonicalJson({ keys }), { headers: { 'Content-Type': 'application/json' } });
};
