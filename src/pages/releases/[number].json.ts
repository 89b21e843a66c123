// A release with the hashes of all records, as it lies in the edition.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCanonicalJson } from '../../catalogue/canonical.ts';
import { getPublication } from '../../data.ts';

export const getStaticPaths = async () => (await getPublication()).releases.map(({ release }) => ({ params: { number: String(release.number) }, props: { release } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { release } }) =>
  new Response(toCanonicalJson(release), { headers: { 'Content-Type': 'application/json' } });
