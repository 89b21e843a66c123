// All products of a sector with all that they point to, as data. One file for both languages.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { inSector } from '../../../catalogue/query.ts';
import { entryFile, getCatalogue } from '../../../data.ts';

export const getStaticPaths = async () => {
  const catalogue = await getCatalogue();
  return catalogue.sectors.map((sector) => ({ params: { sector: sector.id }, props: { products: inSector(catalogue, sector) } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { products } }) =>
  new Response(JSON.stringify(entryFile(await getCatalogue(), products)), { headers: { 'Content-Type': 'application/json' } });
