// All products of a manufacturer with all that they point to, as data. One file for both languages.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { entryFile, getCatalogue } from '../../../data.ts';

export const getStaticPaths = async () => {
  const { manufacturers } = await getCatalogue();
  return manufacturers.filter(({ products }) => products.length > 0).map(({ manufacturer, products }) => ({ params: { manufacturer: manufacturer.id }, props: { products } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { products } }) =>
  new Response(JSON.stringify(entryFile(await getCatalogue(), products)), { headers: { 'Content-Type': 'application/json' } });
