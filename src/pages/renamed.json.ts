// Ids that have others now, for programs that hold an old one; addresses of pages lead on by themselves.
import type { APIRoute } from 'astro';
import { toCanonicalJson } from '../catalogue/canonical.ts';
import { getPublication } from '../data.ts';

export const GET: APIRoute = async () => new Response(toCanonicalJson((await getPublication()).renamed), { headers: { 'Content-Type': 'application/json' } });
