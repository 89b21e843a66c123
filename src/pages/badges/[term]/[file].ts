// The marks with year and end: products of one term share them, so that a catalogue of thousands draws a few hundred pictures.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { markFiles } from '../../../badge-files.ts';
import { badgeTerms, termKey } from '../../../catalogue/badge-terms.ts';
import { getCatalogue } from '../../../data.ts';

export const getStaticPaths = async () => {
  const { products, edition } = await getCatalogue();
  const terms = new Map(products.flatMap(({ catalogueListings }) => badgeTerms(catalogueListings, edition.dataDate)).map((term) => [termKey(term), term]));
  return [...terms].flatMap(([key, term]) => markFiles(edition, term).map((file) => ({ params: { term: key, file: file.name }, props: { file } })));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file } }) => {
  const made = await file.make();
  return new Response(typeof made === 'string' ? made : new Uint8Array(made), { headers: { 'Content-Type': file.type } });
};
